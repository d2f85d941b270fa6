"""Under which names earlier versions kept the backups of a shared plan."""

from __future__ import annotations

from contextlib import suppress

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError


def former_locations(location: str) -> tuple[str, ...]:
    """How earlier versions wrote an address: as SQLAlchemy does, with "***" where a password had been given."""
    with suppress(ArgumentError, ValueError):
        url = make_url(location)
        return tuple(
            url.set(password=password).render_as_string(hide_password=True) for password in (url.password, "gone")
        )
    return ()
