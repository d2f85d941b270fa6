"""Keeps the rows of the table in step with the plan and the filter."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.changes import Change, ItemChange
from app.domain.plan import Plan
from app.gui.screens.table.model import EngagementTableModel
from app.gui.workspace.document import PlanDocument
from app.gui.workspace.view_state import ViewState
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.table import BY_DATE, ColumnSort, ordered, place_for, touched
from app.services.review.review import Review, ReviewDelta

MOST_MOVED = 50
"""Rows that come or go one by one; more are shown anew."""

_EVERYTHING = frozenset({"regions", "settings"})


class RowFollower:
    """Shows rows in order, and after an edit touches only those that it concerns.

    An edited row stays where it is until the rows are shown anew, so that it does not jump away
    under the cursor; rows that come, be they new or restored, stand where the order puts them.
    """

    def __init__(self, document: PlanDocument, view: ViewState, model: EngagementTableModel) -> None:
        self._document = document
        self._view = view
        self._model = model
        self._ranks: dict[str, int] = {}
        self._ranked_for: tuple[Plan, Review, tuple[ColumnSort, ...]] | None = None
        self._edited: set[str] = set()

    def show_all(self, sorts: tuple[ColumnSort, ...]) -> None:
        """Show every row anew, in order."""
        self._edited.clear()
        if not self._document.is_open:
            self._model.show_rows(None, None, (), frozenset(), editable=False)
            return
        plan, review = self._document.plan, self._document.review
        ids: Sequence[str] = self._view.shown
        if sorts != BY_DATE:
            ids = sorted(ids, key=self._ranking(plan, review, sorts).__getitem__)
        self._model.show_rows(plan, review, ids, self._view.guests, editable=not self._document.read_only)

    def _ranking(self, plan: Plan, review: Review, sorts: tuple[ColumnSort, ...]) -> dict[str, int]:
        """The place of every engagement in the order; worked out once, for a search asks at every key."""
        made_for = (plan, review, sorts)
        if self._ranked_for is None or any(
            mine is not theirs for mine, theirs in zip(self._ranked_for, made_for, strict=True)
        ):
            everything = self._view.would_show(PlanFilter())
            self._ranks = {item_id: place for place, item_id in enumerate(ordered(plan, review, everything, sorts))}
            self._ranked_for = made_for
        return self._ranks

    def follow(self, change: Change, delta: ReviewDelta, sorts: tuple[ColumnSort, ...]) -> bool:
        """Bring the rows that a change concerns up to date; False where all have to be shown anew."""
        moved = [item for item in change.items if item.table == "engagements"]
        come_or_go = sum(1 for item in moved if item.before is None or item.after is None)
        if come_or_go > MOST_MOVED or change.tables & _EVERYTHING:
            return False
        plan, review = self._document.plan, self._document.review
        self._model.follow(plan, review, touched(change, delta), self._view.guests)
        hidden = self._hidden(moved)
        for item in moved:
            # Whatever was touched here is shown, as a guest where the filter would hide it.
            here, exists = self._model.row_of(item.id), item.id in plan.engagements
            if here is not None and not exists:
                self._model.remove(item.id)
                self._edited.discard(item.id)
            elif here is None and exists and item.id not in hidden:
                self._model.insert(self._place_for(plan, review, item.id, sorts), item.id)
            elif exists and here is not None:
                self._edited.add(item.id)
        return True

    def _hidden(self, touched: Sequence[ItemChange]) -> set[str]:
        """What others touched and the filter hides."""
        return {item.id for item in touched}.difference(self._view.shown) if self._document.is_arriving else set()

    def _place_for(self, plan: Plan, review: Review, item_id: str, sorts: tuple[ColumnSort, ...]) -> int:
        """The row where an engagement belongs, by those rows that stand in order themselves."""
        settled = [each for each in self._model.ids if each not in self._edited]
        place = place_for(plan, review, settled, item_id, sorts)
        if place == 0:
            return 0
        before = self._model.row_of(settled[place - 1])
        return len(self._model.ids) if before is None else before + 1
