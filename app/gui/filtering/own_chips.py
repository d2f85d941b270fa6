"""The chips of a plan's own fields in the filter."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.own_values import id_of_own
from app.domain.plan import Plan
from app.gui.widgets.filter_chip import FilterChip
from app.gui.workspace.document import words
from app.services.filtering.facets import facets


class OwnChips:
    """A chip for each own field that is a facet, among the `chips` of the bar; `make` makes one, `place` adds it."""

    def __init__(
        self, chips: dict[str, FilterChip], make: Callable[[str, str], FilterChip], place: Callable[[FilterChip], None]
    ) -> None:
        self._chips = chips
        self._make = make
        self._place = place
        self._titles: dict[str, str] = {}

    def show(self, plan: Plan | None) -> None:
        """Have the chips of a plan's fields in place of those of the fields that there were before."""
        known = facets(plan) if plan is not None else {}
        titles = {name: words(facet.title) for name, facet in known.items() if id_of_own(name)}
        if titles == self._titles:
            return
        for name in self._titles:
            self._chips[name].hide()
            self._chips.pop(name).deleteLater()
        self._titles = titles
        for name, title in titles.items():
            self._chips[name] = self._make(name, title)
            self._place(self._chips[name])
