"""What all views share: one filter, one selection."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Change
from app.gui.document import PlanDocument
from app.services.filtering import PlanFilter, Selector, by_date


class ViewState(QObject):
    """One filter and one selection for all views of the open plan.

    `shown` are the ids that the filter lets through, by date, together with those of
    `guests`: engagements made or changed just now that the filter would hide. They stay
    until the filter changes. `shown_changed` comes when the ids or their order changed,
    `selection_changed` when another engagement is looked at.
    """

    filter_changed = Signal()
    shown_changed = Signal()
    selection_changed = Signal()

    def __init__(self, document: PlanDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._filter = PlanFilter()
        self._selector: Selector | None = None
        self._shown: tuple[str, ...] = ()
        self._guests: frozenset[str] = frozenset()
        self._selected: tuple[str, ...] = ()
        document.replaced.connect(self._on_replaced)
        document.changed.connect(self._on_changed)

    @property
    def filter(self) -> PlanFilter:
        """The filter in force."""
        return self._filter

    @property
    def shown(self) -> tuple[str, ...]:
        """The ids that the views show, by date."""
        return self._shown

    @property
    def guests(self) -> frozenset[str]:
        """Shown although the filter would hide them."""
        return self._guests

    @property
    def total(self) -> int:
        """How many engagements the plan has."""
        return len(self._document.plan.engagements) if self._document.is_open else 0

    @property
    def selected(self) -> tuple[str, ...]:
        """The selected engagements, the one looked at first."""
        return self._selected

    @property
    def current(self) -> str | None:
        """The engagement looked at, if it is still in the plan."""
        return self._selected[0] if self._selected else None

    def set_filter(self, wanted: PlanFilter) -> None:
        """Show what `wanted` lets through."""
        if wanted == self._filter:
            return
        self._filter = wanted
        self._guests = frozenset()
        self._select_shown()
        self.filter_changed.emit()

    def select(self, ids: Sequence[str]) -> None:
        """Look at these engagements, the first one foremost."""
        chosen = tuple(dict.fromkeys(ids))
        if chosen != self._selected:
            self._selected = chosen
            self.selection_changed.emit()

    def _on_replaced(self) -> None:
        self._selector = Selector(self._document.plan) if self._document.is_open else None
        self._filter = PlanFilter()
        self._guests = frozenset()
        self._selected = ()
        self._select_shown()
        self.filter_changed.emit()
        self.selection_changed.emit()

    def _on_changed(self, change: Change, _delta: object) -> None:
        if self._selector is None:
            return
        plan = self._document.plan
        self._selector.follow(plan, change)
        touched = {item_id for table, item_id in change.touches if table == "engagements"}
        if touched or "regions" in change.tables or "settings" in change.tables:
            self._guests |= touched
            self._select_shown()
        rest = tuple(item_id for item_id in self._selected if item_id in plan.engagements)
        if rest != self._selected:
            self._selected = rest
            self.selection_changed.emit()

    def _select_shown(self) -> None:
        shown: tuple[str, ...] = ()
        if self._selector is not None:
            shown = self._selector.select(self._filter)
            engagements = self._document.plan.engagements
            guests = (self._guests & engagements.keys()) - set(shown)
            self._guests = frozenset(guests)
            if guests:
                items = sorted((engagements[item_id] for item_id in (*shown, *guests)), key=by_date)
                shown = tuple(item.id for item in items)
        if shown != self._shown:
            self._shown = shown
            self.shown_changed.emit()
