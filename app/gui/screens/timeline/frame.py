"""The parts of the timeline in their places: headings and strip above, names before, bars within."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.domain.settings import PlanSettings
from app.gui.look.icons import Icons
from app.gui.screens.timeline.body_painting import BodyPainter
from app.gui.screens.timeline.days_scrolling import DaysScrolling
from app.gui.screens.timeline.density_strip import DensityStrip
from app.gui.screens.timeline.grip import Grip
from app.gui.screens.timeline.head import Corner, HeadBand
from app.gui.screens.timeline.names import NamesColumn
from app.gui.screens.timeline.sizes import Sizes
from app.gui.screens.timeline.stage import TimelineStage
from app.services.layouts.time_scale import STEP, TimeScale

_FEWEST_LETTERS = 10
"""Average characters that the column of names keeps at least."""

_MOST = 0.5
"""The part of the width that the column of names takes at most."""

_BY_ITSELF = 0.3
"""The part of the width that it takes at most while nobody has drawn it, for the sake of long names."""

FIRST_SPAN = 210
"""Days seen before anybody has chosen otherwise."""


FEWEST_ROWS = 6
"""Rows of one lane that there is room for before the strip of the whole plan is shown."""


class TimelineFrame(QAbstractScrollArea):
    """`scale_changed` after another stretch of time is seen; `names_resized` after the names were drawn wider."""

    scale_changed = Signal()
    names_resized = Signal(int)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._density = "normal"
        self._names_width: int | None = None
        self._names_wished = 0
        self._is_settled = False
        self._begins: tuple[date, date] | None = None
        self.stage = TimelineStage(Sizes.of(self.fontMetrics(), self._density), _first_scale())
        self._painter = BodyPainter(icons, self.stage)
        self._head = HeadBand(icons, self.stage, self)
        self._strip = DensityStrip(icons, self.stage, self)
        self._names = NamesColumn(icons, self.stage, self)
        self._corner = Corner(icons, self.stage, self)
        self._grip = Grip(icons, self)
        self._days = DaysScrolling(self.horizontalScrollBar(), self)
        self._days.moved.connect(self._on_days_scrolled)
        self._strip.wanted.connect(self._on_strip_moved)
        self._grip.dragged.connect(self._on_grip_dragged)
        self._grip.reset.connect(self._on_grip_reset)
        viewport = self.viewport()
        viewport.setObjectName("timelineBars")
        viewport.setMouseTracking(True)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def scale(self) -> TimeScale:
        """The line of days, in pixels of the viewport."""
        return self.stage.scale

    @property
    def names(self) -> NamesColumn:
        """The column of names."""
        return self._names

    @property
    def strip(self) -> DensityStrip:
        """The strip that shows the whole plan."""
        return self._strip

    @property
    def head(self) -> HeadBand:
        """The two lines of headings."""
        return self._head

    @property
    def grip(self) -> Grip:
        """What makes the column of names wider."""
        return self._grip

    @property
    def names_width(self) -> int:
        """The width of the column of names, in pixels."""
        least, most = self.stage.sizes.unit * _FEWEST_LETTERS, max(int(self.width() * _MOST), 1)
        by_itself = max(self.stage.sizes.names, min(self._names_wished, int(self.width() * _BY_ITSELF)))
        return min(max(self._names_width or by_itself, least), most)

    def set_names_width(self, pixels: int | None) -> None:
        """Draw the column of names wider or narrower; None gives it its usual width."""
        self._names_width = pixels
        self.fit()

    def fit_names(self, *, anew: bool) -> None:
        """Have the names of the rows shown stand there whole; only `anew` may it also need less room than before."""
        before = self.names_width
        self._names_wished = max(0 if anew else self._names_wished, self._names.wanted_width())
        if self.names_width != before:
            self.fit()

    def set_density(self, density: str) -> None:
        """Draw rows lower or higher: one of the settings' densities."""
        self._density = density
        self.fit()

    def show_settings(self, settings: PlanSettings) -> None:
        """Name years as this plan counts them."""
        self._head.show_settings(settings)
        self._strip.show_settings(settings)

    def show_first_column(self, title: str) -> None:
        """Say what the rows are."""
        self._corner.show_title(title)

    def set_scale(self, scale: TimeScale) -> None:
        """Show another stretch of time."""
        if not self.stage.take_scale(scale):
            return
        self._days.show(self.stage.scale)
        for part in (self._head, self._strip, self.viewport()):
            part.update()
        self.scale_changed.emit()

    def zoom(self, steps: float, x: float | None = None) -> None:
        """Show less (steps above 0) or more, keeping the moment at `x`, or the middle, where it is."""
        self.set_scale(self.scale.zoomed(STEP**steps, self.scale.width / 2 if x is None else x))

    def show_span(self, first: date, end: date) -> None:
        """Show the days from `first` to the one before `end`, over the whole width."""
        self._begins = None
        self.set_scale(self.scale.showing(first, end))

    def begin_with(self, first: date, end: date) -> None:
        """Show these days whole, in whatever room there is when they are first painted."""
        self.show_span(first, end)
        self._begins = None if self._is_settled else (first, end)

    def look_at(self, day: date) -> None:
        """Show a day in the middle."""
        self._begins = None
        self.set_scale(self.scale.around(day.toordinal() + 0.5))

    def repaint_all(self) -> None:
        """Draw everything anew, in the colours of another theme."""
        self._painter.forget()
        self._strip.forget()
        self.update_all()

    def update_all(self) -> None:
        """Ask for a repaint of every part."""
        for part in (self.viewport(), self._head, self._strip, self._names, self._corner):
            part.update()

    def fit(self) -> None:
        """Give every part its place, by the letters, the density and the room there is."""
        stage = self.stage
        stage.sizes = Sizes.of(self.fontMetrics(), self._density)
        # In a low window rows matter more than the picture of the whole plan.
        strip = stage.sizes.strip
        if self.height() - stage.sizes.head - strip < FEWEST_ROWS * stage.sizes.row(1) + self._bar_height():
            strip = 0
        self._strip.setVisible(strip > 0)
        above = stage.sizes.head + strip
        before = self.names_width
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(0 if mirrored else before, above, before if mirrored else 0, 0)
        port = self.viewport().geometry()
        x = port.right() + 1 if mirrored else port.x() - before
        self._corner.setGeometry(x, port.y() - above, before, above)
        self._names.setGeometry(x, port.y(), before, port.height())
        self._head.setGeometry(port.x(), port.y() - above, port.width(), stage.sizes.head)
        self._strip.setGeometry(port.x(), port.y() - strip, port.width(), strip)
        edge = port.right() + 1 if mirrored else port.x()
        self._grip.setGeometry(edge - self._grip.wide // 2, port.y() - above, self._grip.wide, above + port.height())
        self._grip.raise_()
        stage.height = port.height()
        if port.width() > 1:
            self.set_scale(stage.scale.resized(port.width(), mirrored=mirrored))
            if self._begins is not None:
                self.begin_with(*self._begins)
        self._set_rows_range()
        self._painter.forget()
        self.update_all()

    def _bar_height(self) -> int:
        return self.horizontalScrollBar().sizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.DevicePixelRatioChange)
        if event.type() in kinds:
            self.fit_names(anew=True)
            self.fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if dy:
            self.stage.top = self.verticalScrollBar().value()
            self.viewport().scroll(0, dy)
            self._names.update()
            self._corner.update()

    def _set_rows_range(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(self.stage.whole_height - height, 0))
        bar.setPageStep(height)
        bar.setSingleStep(self.stage.sizes.row(1))
        self.stage.top = bar.value()

    def _on_days_scrolled(self, start: float) -> None:
        self.set_scale(self.scale.starting(start))

    def _on_strip_moved(self, moment: float) -> None:
        self.set_scale(self.scale.around(moment))

    def _on_grip_dragged(self, x: int) -> None:
        """Draw the names as wide as the pointer asks; `x` counts from the left edge of the frame."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.set_names_width(self._names.geometry().right() + 1 - x if mirrored else x - self._names.x())
        self.names_resized.emit(self.names_width)

    def _on_grip_reset(self) -> None:
        """As wide as the names that are seen need it."""
        self.set_names_width(self._names.wanted_width())
        self.names_resized.emit(self.names_width)


def _first_scale() -> TimeScale:
    scale = TimeScale(float(date(2000, 1, 1).toordinal()), 1.0, 800.0)
    return scale.showing(date(2000, 1, 1), date.fromordinal(date(2000, 1, 1).toordinal() + FIRST_SPAN))
