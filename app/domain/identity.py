"""Identities of items: random UUIDs, so that two copies of a plan never give the same one twice."""

from __future__ import annotations

from uuid import uuid4


def new_id() -> str:
    """A new identity."""
    return str(uuid4())
