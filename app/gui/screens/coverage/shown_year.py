"""The plan year that the coverage screen shows, kept from one day of work to the next."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.spans import FIRST_YEAR, LAST_YEAR


class ShownYear:
    """`value` is the calendar year in which the plan year begins, None until one is chosen or worked out; `follow` is
    called when another one was brought back."""

    def __init__(self, follow: Callable[[], object]) -> None:
        self.value: int | None = None
        self._follow = follow

    def kept(self) -> str:
        """The year in figures; empty where none was shown yet."""
        return str(self.value) if self.value is not None else ""

    def bring_back(self, kept: str) -> None:
        """Show the year that `kept` once said; what is no year is passed over."""
        if kept.isdecimal() and FIRST_YEAR <= int(kept) <= LAST_YEAR:
            self.value = int(kept)
            self._follow()
