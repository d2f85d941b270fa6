"""Keeps the rows and bars in step with the plan, the review and the filter, as little as a change asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Change
from app.gui.screens.timeline.arranging import regrouped
from app.gui.workspace.workspace import Workspace
from app.services.layouts.timeline import RowsShown, Timeline, TimelineOptions, timeline
from app.services.layouts.timeline_groupings import Grouping, groupings
from app.services.review.review import ReviewDelta


class LayoutKeeper(QObject):
    """`laid_out(Timeline)` when there are other rows or bars. While nobody looks, nothing is laid out.

    `lost` is called when it was grouped by an own field that the plan does not have any more.
    """

    laid_out = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        is_seen: Callable[[], bool],
        lost: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._is_seen = is_seen
        self._lost = lost
        self._is_stale = True
        self.options = TimelineOptions()
        self.layout: Timeline | None = None
        document = workspace.document
        document.replaced.connect(self._on_replaced)
        document.reviewed.connect(self._on_reviewed)
        document.changed.connect(self._on_changed)
        workspace.view.shown_changed.connect(self._on_shown_changed)
        workspace.view.filter_changed.connect(self._on_filter_changed)

    @property
    def is_current(self) -> bool:
        """Whether what is laid out is what there is."""
        return self.layout is not None and not self._is_stale

    @property
    def laid_by(self) -> TimelineOptions:
        """The options, but while words are searched for no rows beside those with engagements: they are no hits."""
        searches = bool(self._workspace.view.filter.words.strip())
        return replace(self.options, rows=RowsShown.ENGAGED) if searches else self.options

    def groupings(self) -> Mapping[str, Grouping]:
        """By what the rows can be grouped, own fields of the plan too."""
        document = self._workspace.document
        return groupings(document.plan if document.is_open else None)

    def set_options(self, options: TimelineOptions) -> None:
        """Arrange the rows in another way."""
        self.options = options
        if self.is_current and self.layout is not None:
            self._take(self.layout.arranged(self.laid_by))

    def refresh(self) -> None:
        """Lay everything out anew, where that is due."""
        document = self._workspace.document
        if document.is_open and not self.is_current:
            self._take(timeline(document.plan, document.review, self._workspace.view.shown, self.laid_by))

    def _take(self, layout: Timeline) -> None:
        self._is_stale = False
        self.layout = layout
        self.laid_out.emit(layout)

    def _leave_lost_field(self) -> None:
        """Group by something else where the plan has no such field of its own any more."""
        known = self.groupings()
        if self._workspace.document.is_open and self.options.grouping not in known:
            self.options = regrouped(self.options, next(iter(known)))
            self._lost()

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self._is_seen():
            self.refresh()

    def _on_replaced(self) -> None:
        self.options = TimelineOptions(self.options.grouping, self.options.rows)
        self._leave_lost_field()
        self.layout = None
        self._mark_stale()

    def _on_changed(self, change: Change, delta: ReviewDelta) -> None:
        document, view = self._workspace.document, self._workspace.view
        is_other = "own_fields" in change.tables
        if is_other:
            self._leave_lost_field()
        if is_other or self.layout is None or not self.is_current or not self._is_seen():
            self._mark_stale()
        else:
            self._take(self.layout.after(document.plan, document.review, change, delta, view.shown))

    def _on_reviewed(self) -> None:
        if self.layout is None or not self.is_current or not self._is_seen():
            self._mark_stale()
        else:
            self._take(self.layout.reviewed(self._workspace.document.review))

    def _on_shown_changed(self) -> None:
        if self.layout is None or not self.is_current or not self._is_seen():
            self._mark_stale()
        elif self._workspace.document.is_open and self.layout.plan is self._workspace.document.plan:
            # Otherwise the plan has just been changed, and `_on_changed` is still to come.
            layout = self.layout.showing(self._workspace.view.shown)
            self._take(layout if layout.options == self.laid_by else layout.arranged(self.laid_by))

    def _on_filter_changed(self) -> None:
        """Words that let everything through change the rows all the same; a plan that is closed has none."""
        if not self._workspace.document.is_open or self.layout is None or not self.is_current or not self._is_seen():
            return
        if self.layout.options != self.laid_by:
            self._take(self.layout.arranged(self.laid_by))
