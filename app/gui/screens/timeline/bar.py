"""The line above the timeline: grouping, rows, zoom, and what the hues mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.screens.timeline.legend import LegendList, family_entries
from app.gui.widgets.drop_button import DropButton
from app.gui.widgets.icon_button import IconButton
from app.gui.widgets.plain_text import TextLabel, literal
from app.gui.widgets.scrolling_line import ScrollingLine
from app.gui.widgets.spacing import GRID, HALF, column, row
from app.gui.widgets.typed_menu import TypedMenu
from app.gui.workspace.document import words
from app.services.layouts.time_scale import days_label
from app.services.layouts.timeline import RowsShown
from app.services.layouts.timeline_groupings import Grouping, groupings
from app.services.layouts.timeline_rows import ROWS_SHOWN_TITLES


class ZoomBox(QFrame):
    """− how much time is seen +: `stepped(-1 | 1)`, and `opened` on the text between them."""

    stepped = Signal(int)
    opened = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "joined")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        out = IconButton(icons, "zoom-out", self.tr("Show more time (−)"))
        out.setObjectName("timelineZoomOut")
        closer = IconButton(icons, "zoom-in", self.tr("Look closer (+)"))
        closer.setObjectName("timelineZoomIn")
        self.button = DropButton(icons)
        self.button.setObjectName("timelineSpan")
        self.button.setFont(fonts.strong(QFont()))
        layout = row(self, gap=0)
        for part in (out, self.button, closer):
            part.setProperty("look", "inner")
            layout.addWidget(part)
        out.clicked.connect(self._on_out)
        closer.clicked.connect(self._on_closer)
        self.button.opened.connect(self.opened)

    def show_span(self, said: str) -> None:
        """Say how much time is seen; what stands behind it stays where it is, however much that is."""
        widest = max(self.button.width_for(words(days_label(days))) for days in _TOLD)
        self.button.setMinimumWidth(max(widest, self.button.width_for(said)))
        self.button.setText(said)

    def _on_out(self) -> None:
        self.stepped.emit(-1)

    def _on_closer(self) -> None:
        self.stepped.emit(1)


SPANS = (14, 30, 61, 91, 183, 213, 365, 730, 1096, 1826)
"""Days offered in the menu of the zoom."""

_TOLD = (14, 56, 600, 3 * 365.25, 5.5 * 365.25)
"""Days of which the words are as long as those of any: weeks, months in two figures, years and a half."""


class TimelineBar(QWidget):
    """`grouped(id)`, `rows_chosen(RowsShown)`, `zoomed(steps)`, `span_chosen(days)`, `fitted`, `today_wanted`,
    `twin_toggled(on)`."""

    grouped = Signal(str)
    rows_chosen = Signal(str)
    zoomed = Signal(int)
    span_chosen = Signal(int)
    fitted = Signal()
    today_wanted = Signal()
    twin_toggled = Signal(bool)

    def __init__(
        self, icons: Icons, offered: Callable[[], Mapping[str, Grouping]] = groupings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._offered = offered
        self._grouping = ""
        self._rows = RowsShown.GAPS
        self._group = DropButton(icons)
        self._group.setObjectName("timelineGroupBy")
        self._group.setToolTip(self.tr("Group by"))
        self._group.opened.connect(self._on_group_opened)
        self._which = DropButton(icons)
        self._which.setObjectName("timelineRows")
        self._which.opened.connect(self._on_rows_opened)
        self._zoom = ZoomBox(icons)
        self._zoom.stepped.connect(self.zoomed)
        self._zoom.opened.connect(self._on_span_opened)
        self._fit = QPushButton(self.tr("Fit"))
        self._fit.setObjectName("timelineFit")
        self._fit.setToolTip(self.tr("Show the whole period of the filter, or the plan year"))
        self._fit.clicked.connect(self.fitted)
        self._today = QPushButton(self.tr("Today"))
        self._today.setObjectName("timelineToday")
        self._today.clicked.connect(self.today_wanted)
        self._twin = QToolButton()
        self._twin.setObjectName("timelineTwin")
        self._twin.setProperty("look", "segment")
        self._twin.setCheckable(True)
        self._twin.setText(self.tr("As table"))
        self._twin.setToolTip(self.tr("The very same rows as a table (Ctrl+Shift+T)"))
        self._twin.toggled.connect(self.twin_toggled)
        self._icons = icons
        self._key = DropButton(icons, self.tr("Legend"))
        self._key.setObjectName("timelineLegendButton")
        self._key.setToolTip(self.tr("What everything that is drawn means"))
        self._key.opened.connect(self._on_legend_opened)
        self._legend = family_entries(icons)
        flow = ScrollingLine(icons)
        label = TextLabel(self.tr("Group by"), muted=True)
        self._parts = (label, self._group, self._which, self._zoom, self._fit, self._today, self._twin, self._key)
        for part in self._parts:
            flow.addWidget(part)
        flow.add_spring()
        for entry in self._legend:
            flow.addWidget(entry)
        layout = column(self)
        layout.setContentsMargins(GRID + HALF, GRID, GRID + HALF, GRID)
        layout.addWidget(flow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_legend()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_legend()

    def _fit_legend(self) -> None:
        """The hues stand on the same line where there is room for them; else the list says it all."""
        room = self.contentsRect().width() - 2 * (GRID + HALF)
        needed = sum(part.sizeHint().width() + GRID for part in self._parts) - GRID
        self._parts[0].setVisible(needed <= room)
        wanted = needed + sum(entry.sizeHint().width() + GRID for entry in self._legend)
        for entry in self._legend:
            entry.setVisible(wanted <= room)

    def show_arrangement(self, grouping: str, rows: RowsShown) -> None:
        """Show by what the rows are grouped, and which there are."""
        self._grouping, self._rows = grouping, rows
        title = words(self._offered()[grouping].title)
        self._group.setText(title)
        self._group.setAccessibleName(self.tr("Group by: {what}").format(what=title))
        which = words(ROWS_SHOWN_TITLES[rows])
        self._which.setText(which)
        self._which.setAccessibleName(self.tr("Rows: {which}").format(which=which))
        self._which.setToolTip(self.tr("Which rows there are. While words are searched for, only those with hits."))
        self._fit_legend()

    def show_days(self, days: float) -> None:
        """Show how much time is seen."""
        said = words(days_label(days))
        self._zoom.show_span(said)
        self._zoom.button.setAccessibleName(self.tr("Time shown: {span}").format(span=said))
        self._fit_legend()

    def show_twin(self, on: bool) -> None:
        """Show whether the table is there; the zoom is of no use to it."""
        self._twin.setChecked(on)
        for part in (self._zoom, self._fit, self._today):
            part.setEnabled(not on)

    def _on_legend_opened(self) -> None:
        LegendList(self._icons, self).open_below(self._key)

    def _on_group_opened(self) -> None:
        titles = [(each.id, words(each.title)) for each in self._offered().values()]
        self._open(self._group, titles, self._grouping).triggered.connect(self._on_group_picked)

    def _on_rows_opened(self) -> None:
        titles = [(each.value, words(title)) for each, title in ROWS_SHOWN_TITLES.items()]
        self._open(self._which, titles, self._rows.value).triggered.connect(self._on_rows_picked)

    def _on_span_opened(self) -> None:
        titles = [(str(days), words(days_label(days))) for days in SPANS]
        self._open(self._zoom.button, titles, "").triggered.connect(self._on_span_picked)

    def _open(self, button: DropButton, titles: Sequence[tuple[str, str]], current: str) -> QMenu:
        menu = TypedMenu(button)
        group = QActionGroup(menu)
        for value, title in titles:
            action = menu.addAction(literal(title))
            action.setData(value)
            action.setCheckable(bool(current))
            action.setChecked(value == current)
            group.addAction(action)
        button.show_menu(menu)
        return menu

    def _on_group_picked(self, action: QAction) -> None:
        self.grouped.emit(str(action.data()))

    def _on_rows_picked(self, action: QAction) -> None:
        self.rows_chosen.emit(str(action.data()))

    def _on_span_picked(self, action: QAction) -> None:
        self.span_chosen.emit(int(str(action.data())))
