"""Going about in time by commands: closer, farther, on, back, to a period; and the width of the names."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject

from app.domain.months import plan_year_span
from app.gui.screens.timeline.view import TimelineView
from app.gui.workspace.workspace import Workspace

_BEFORE = 21
"""Days before today that are seen when a plan is opened, and on to the beginning of their month."""

_SPAN = 213
"""Days seen when a plan is opened: seven months."""

_NAMES_STEP = 3
"""Average characters by which the names get wider or narrower by key."""


class Steering(QObject):
    """Binds the commands that change nothing but what is seen."""

    def __init__(self, workspace: Workspace, view: TimelineView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._view = workspace, view
        for command, handler in (
            ("zoom-in", partial(view.zoom, 1)),
            ("zoom-out", partial(view.zoom, -1)),
            ("fit", self.fit),
            ("earlier", partial(self._page, -1)),
            ("later", partial(self._page, 1)),
            ("wider-names", partial(self._resize_names, 1)),
            ("narrower-names", partial(self._resize_names, -1)),
        ):
            workspace.actions.bind(f"timeline.{command}", handler)
        view.names_resized.connect(self._on_names_resized)
        workspace.settings.changed.connect(self.apply_settings)
        self.apply_settings()

    def begin(self) -> None:
        """Of a plan just opened, show what is near today."""
        first = (self._workspace.document.today - timedelta(days=_BEFORE)).replace(day=1)
        self._view.begin_with(first, first + timedelta(days=_SPAN))

    def fit(self) -> None:
        """Show the period of the filter, or the plan year in the middle of what is seen."""
        period = self._workspace.view.filter.period
        if period is None:
            middle = date.fromordinal(int(self._view.scale.middle))
            period = plan_year_span(self._workspace.document.plan.settings, middle)
        self._view.begin_with(period.first, period.end)

    def show_days(self, days: int) -> None:
        """Show so many days, around those in the middle."""
        scale = self._view.scale
        self._view.set_scale(scale.zoomed(scale.days / days, scale.width / 2))

    def kept(self) -> str:
        """The first and the last day that are seen, in ISO 8601."""
        seen = self._view.scale.visible
        return f"{seen.first.isoformat()}/{seen.last.isoformat()}"

    def bring_back(self, kept: str) -> None:
        """Show the days that `kept` once said; what is not understood is passed over."""
        try:
            first, last = map(date.fromisoformat, kept.split("/"))
        except ValueError:
            return
        if first <= last < date.max:
            self._view.begin_with(first, last + timedelta(days=1))

    def apply_settings(self) -> None:
        """Follow the person's taste."""
        settings = self._workspace.settings.settings
        self._view.set_density(settings.density)
        if settings.timeline_names:
            # Given among smaller letters, it is as much wider as these are larger now.
            given_at = settings.timeline_names_at or settings.text_size
            self._view.set_names_width(round(settings.timeline_names * settings.text_size / given_at))

    def _page(self, step: int) -> None:
        scale = self._view.scale
        self._view.set_scale(scale.starting(scale.start + step * scale.days))

    def _resize_names(self, step: int) -> None:
        view = self._view
        view.set_names_width(view.names_width + step * _NAMES_STEP * view.stage.sizes.unit)
        self._on_names_resized(view.names_width)

    def _on_names_resized(self, pixels: int) -> None:
        settings = self._workspace.settings
        settings.change(timeline_names=pixels, timeline_names_at=settings.settings.text_size)
