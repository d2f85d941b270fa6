"""Keeps the rows of the table in step with the plan and the filter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.changes import Change, ItemChange
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.wording import Text
from app.gui.screens.table.model import EngagementTableModel
from app.gui.workspace.document import PlanDocument, words
from app.gui.workspace.view_state import ViewState
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.table import ColumnSort, place_for, touched
from app.services.layouts.table_groups import group_keys
from app.services.layouts.table_rows import TableBook, TableWish
from app.services.review.review import Review, ReviewDelta

MOST_MOVED = 50
"""Rows that come or go one by one; more are shown anew."""

_EVERYTHING = frozenset({"regions", "settings"})


class RowFollower:
    """Shows rows as they are wished for, and after an edit touches only those that it concerns.

    An edited row stays where it is until the rows are shown anew, as in Excel and Sheets: whoever fills a column
    downwards must find the next cell below the last one, and a row that jumps away takes the place in the column, and
    the sight of what was typed, with it. Instead `astray` counts the rows that stand elsewhere than the order, the
    groups and the columns would put them, so that the table says so and offers to put them there. Rows that come, be
    they new or restored, stand where the order puts them.
    """

    def __init__(self, document: PlanDocument, view: ViewState, model: EngagementTableModel) -> None:
        self._document = document
        self._view = view
        self._model = model
        self._book = TableBook(_said)
        self._edited: set[str] = set()
        self._also: set[str] = set()
        self._is_any_edited = False
        self.closed: set[str] = set()

    def show_all(self, wish: TableWish) -> None:
        """Show every row anew, in order."""
        self._also.clear()
        self._show(wish)

    def passing(self, wish: TableWish) -> tuple[str, ...] | None:
        """The engagements that the columns let through, those of closed groups too, by date; None where they filter
        nothing."""
        if not wish.filters:
            return None
        plain = TableWish(filters=wish.filters)
        lines = self._book.lines(
            self._document.plan, self._document.review, self._view.shown, self._everything, plain, also=self._also
        )
        return tuple(each for each in lines if isinstance(each, str))

    def astray(self, wish: TableWish) -> int:
        """How many edited rows do not stand where they would be put now."""
        if not self._document.is_open or not (self._edited or self._is_any_edited):
            return 0
        lines = self._model.lines
        found = (self._model.row_of(each) for each in self._edited)
        places = range(len(lines)) if self._is_any_edited else [at for at in found if at is not None]
        return self._book.astray(self._document.plan, self._document.review, lines, wish, places)

    def follow(self, change: Change, delta: ReviewDelta, wish: TableWish) -> None:
        """Bring the rows that a change concerns up to date."""
        moved = [item for item in change.items if item.table == "engagements"]
        plan, review = self._document.plan, self._document.review
        hidden = self._hidden(moved)
        come_or_go = [item for item in moved if (self._model.row_of(item.id) is None) is (item.id in plan.engagements)]
        come = {item.id for item in come_or_go if item.id in plan.engagements} - hidden
        if len(come_or_go) > MOST_MOVED or change.tables & _EVERYTHING or (come_or_go and not wish.is_plain):
            # Whoever has just made a row sees it, whatever the columns let through and whichever group is closed.
            self._also |= come
            self._open_groups_of(come, wish)
            self._show(wish)
            return
        touched_rows = touched(change, delta)
        self._model.follow(plan, review, touched_rows, self._view.guests)
        for item in come_or_go:
            if item.id not in plan.engagements:
                self._model.remove(item.id)
                self._edited.discard(item.id)
            elif item.id not in hidden:
                # Whatever was touched here is shown, as a guest where the filter would hide it.
                self._model.insert(self._place_for(plan, review, item.id, wish.sorts), item.id)
        self._is_any_edited |= touched_rows is None
        self._edited |= {each for each in touched_rows or () if each in plan.engagements} - come

    def _show(self, wish: TableWish) -> None:
        self._edited.clear()
        self._is_any_edited = False
        if not self._document.is_open:
            self._model.show_rows(None, None, (), frozenset(), editable=False)
            return
        plan, review = self._document.plan, self._document.review
        lines = self._book.lines(
            plan, review, self._view.shown, self._everything, wish, closed=self.closed, also=self._also
        )
        self._model.show_rows(plan, review, lines, self._view.guests, editable=not self._document.read_only)

    def _everything(self) -> Sequence[str]:
        return self._view.would_show(PlanFilter())

    def _open_groups_of(self, ids: Iterable[str], wish: TableWish) -> None:
        if wish.group is not None and self.closed:
            key_of = group_keys(self._document.plan, self._document.review, wish.group)
            self.closed -= {key_of(self._document.plan.engagements[each]).id for each in ids}

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
        return len(self._model.lines) if before is None else before + 1


def _said(said: Said) -> str:
    return words(said) if isinstance(said, Text) else said
