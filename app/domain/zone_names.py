"""Fields that name one time zone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from app.domain.geography import is_zone
from app.domain.not_understood import NotUnderstood
from app.domain.records.sort import CellReading, Reading
from app.domain.records.words import Words
from app.domain.value_classes import dataclass
from app.domain.wording import text


@dataclass(frozen=True, slots=True)
class ZoneName(Words):
    """The IANA name of a time zone, such as `Asia/Kathmandu`; None where none is stated. Declare it `nullable`."""

    def read(self, typed: str, reading: Reading) -> Any:
        """The name as it is written there, in any case; raises NotUnderstood for one that is not known here."""
        return self._known(super(ZoneName, self).read(typed, reading))  # noqa: UP008  (slots make the class anew)

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """The name, checked as a typed one is."""
        return self._known(super(ZoneName, self).from_cells(texts, reading))  # noqa: UP008  (slots make the class anew)

    def offered(self, names: Callable[[str], Sequence[str]]) -> Sequence[str]:
        """Every zone with a name of a place."""
        return tuple(name for name in sorted(_known_zones().values()) if "/" in name)

    def _known(self, name: str | None) -> str | None:
        if not name or is_zone(name):
            return name
        found = _known_zones().get(name.casefold())
        if found is None:
            raise NotUnderstood(text("“{word}” is not a time zone; type one such as Africa/Nairobi", word=name))
        return found


@cache
def _known_zones() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}
