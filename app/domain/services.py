"""The services of armed forces, by which an engagement, an asset or a unit is told apart."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.domain.wording import Text


class Service(StrEnum):
    """Whose it is: one service, several together, or civilians (domain.md §4.3, G20)."""

    NAVY = "navy"
    ARMY = "army"
    AIR = "air"
    JOINT = "joint"
    CIVIL = "civil"


SERVICE_TITLES: Mapping[Service, Text] = MappingProxyType(
    {
        Service.NAVY: Text("navy"),
        Service.ARMY: Text("army"),
        Service.AIR: Text("air force"),
        Service.JOINT: Text("joint"),
        Service.CIVIL: Text("civil"),
    }
)
