"""Who asked for an engagement, and how much is made public of it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.domain.wording import Text


class AskedForBy(StrEnum):
    """Who asked for an engagement."""

    OWN = "own"
    HOST = "host"
    FOREIGN_MINISTRY = "foreign-ministry"
    OTHER = "other"


ASKED_FOR_TITLES: Mapping[AskedForBy, Text] = MappingProxyType(
    {
        AskedForBy.OWN: Text("own defence"),
        AskedForBy.HOST: Text("the host"),
        AskedForBy.FOREIGN_MINISTRY: Text("the foreign ministry"),
        AskedForBy.OTHER: Text("somebody else"),
    }
)


class Posture(StrEnum):
    """How much is made public of an engagement."""

    NONE = "none"
    REACTIVE = "reactive"
    ACTIVE = "active"


POSTURE_TITLES: Mapping[Posture, Text] = MappingProxyType(
    {
        Posture.NONE: Text("nothing is said"),
        Posture.REACTIVE: Text("if asked"),
        Posture.ACTIVE: Text("announced"),
    }
)
