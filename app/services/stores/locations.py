"""Where plans are, as the program shows and keeps it: paths as they are, addresses without anything secret."""

from __future__ import annotations

import re
from pathlib import Path

from app.domain.wording import Text, text
from app.services.stores.address_reading import AddressRefused, is_address, read_address
from app.services.stores.plan_address import SECRETS, PlanAddress

_CREDENTIALS = re.compile(r"(\w://)\S*@")
_PARAMETER = re.compile(rf"\b({'|'.join(sorted(SECRETS))})\s*=\s*(?:'(?:[^'\\]|\\.)*'|[^\s&'\"]+)", re.IGNORECASE)


def known_address(location: str) -> PlanAddress | None:
    """The address that a location is; None for a path, and for an address that cannot be read."""
    if not is_address(location):
        return None
    try:
        return read_address(location)
    except AddressRefused:
        return None


def kept_location(location: str) -> str:
    """A location as it may be shown and kept; empty for an address that cannot be read, for a secret may be in it."""
    if not is_address(location):
        return location
    address = known_address(location)
    return address.location if address is not None else ""


def plan_name(location: str) -> Text:
    """What a plan is called by where it is: the file's name without its suffix, or database and server."""
    if not is_address(location):
        return text("{name}", name=Path(location).stem)
    address = known_address(location)
    return address.title if address is not None else text("a shared plan")


def is_same_plan(one: str, other: str) -> bool:
    """Whether two locations, of which at least one is an address, lead to the same plan."""
    here, there = known_address(one), known_address(other)
    return here is not None and there is not None and here.account == there.account


def redacted(said: str) -> str:
    """What another program says, without the password that an address repeated in it may hold."""
    return _PARAMETER.sub(r"\1=…", _CREDENTIALS.sub(r"\1…@", said))
