"""The rank of whoever leads an engagement."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.domain.records.sort import Surface
from app.domain.wording import Text


class Level(StrEnum):
    """The rank of whoever leads (domain.md §2): L1 minister … L5 colonel and below."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    L4 = "L4"
    L5 = "L5"

    @property
    def rank(self) -> int:
        """1 for a minister to 5 for the working level."""
        return int(self.value[1])


LEVEL_TITLES: Mapping[Level, Text] = MappingProxyType(
    {
        Level.L1: Text("L1 minister"),
        Level.L2: Text("L2 chief of defence, permanent secretary"),
        Level.L3: Text("L3 service chief, three stars"),
        Level.L4: Text("L4 one or two stars, director"),
        Level.L5: Text("L5 colonel and below, working level"),
    }
)

LEVEL_RANKS: Mapping[Level, Text] = MappingProxyType(
    {
        Level.L1: Text("minister"),
        Level.L2: Text("chief of defence, permanent secretary"),
        Level.L3: Text("service chief, three stars"),
        Level.L4: Text("one or two stars, director"),
        Level.L5: Text("colonel and below, working level"),
    }
)
"""Each in words for those outside, who know nothing of our codes."""

LEVEL_WORDS: Mapping[str, Text] = MappingProxyType({level.value: title for level, title in LEVEL_TITLES.items()})
"""The same for records that keep a level as text, empty for none."""

UNSOUGHT_LEVEL = {Surface.SEARCH: "a level from which a figure or a rule holds is nobody's level"}
