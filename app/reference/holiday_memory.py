"""What the holidays library said, kept on this computer: it costs a start longer than reading a small plan."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.services.stores.part_files import part_beside

Days = Mapping[date, str] | None
"""The holidays of a year by day; None where the library does not know the country."""


class HolidayMemory:
    """The years that were asked for, as long as the library is of the same version; without a path or a version, none.

    A file that cannot be read counts as none. Nothing is written before `keep`.
    """

    def __init__(self, path: Path | None = None, library: str = "") -> None:
        self._path = path if library else None
        self._library = library
        self._told: dict[str, Any] | None = None
        self._is_new = False

    def has(self, key: str) -> bool:
        """Whether that year is known."""
        return key in self._years()

    def days(self, key: str) -> Days:
        """The days of a year that `has` knows."""
        told = self._years()[key]
        return None if told is None else MappingProxyType({date.fromisoformat(day): name for day, name in told.items()})

    def note(self, key: str, days: Days) -> None:
        """Remember a year."""
        if self._path is not None:
            self._years()[key] = None if days is None else {day.isoformat(): name for day, name in days.items()}
            self._is_new = True

    def keep(self) -> None:
        """Write down what is new; where that cannot be done, the library is asked again next time."""
        if self._path is None or not self._is_new:
            return
        self._is_new = False
        # A copy, for a lane may be asking for another year meanwhile.
        content = json.dumps({"library": self._library, "years": dict(self._years())}, ensure_ascii=False)
        with suppress(OSError), part_beside(self._path) as part:
            part.write_text(content, encoding="utf-8")
            part.replace(self._path)

    def _years(self) -> dict[str, Any]:
        if self._told is None:
            self._told = _read(self._path, self._library) if self._path is not None else {}
        return self._told


def _read(path: Path, library: str) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if found["library"] != library:
            return {}
        years = {key: told for key, told in found["years"].items() if told is None or _is_a_year(told)}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}
    return years


def _is_a_year(told: Any) -> bool:
    return all(len(day) == 10 and date.fromisoformat(day) and isinstance(name, str) for day, name in told.items())
