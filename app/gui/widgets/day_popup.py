"""A month below a field: a day is picked by mouse or keys, or a first and a last one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.months import add_months
from app.domain.spans import DaySpan
from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.announce import announce
from app.gui.widgets.drop_place import drop_place
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.icon_button import IconButton
from app.gui.widgets.month_page import MonthPage, python_day
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, HALF, column, row
from app.services.layouts.day_marks import DayMark

WIDTH = 46
"""Average characters."""


class DayPopup(QFrame):
    """`picked(first, last)`: one and the same day, unless it `spans`; then the last is picked after the first.

    Arrows go by days, PgUp and PgDn by months, Home and End to the ends of the month; Enter takes, Esc closes.
    `named` is whose holidays and periods are marked. Where it is `weekly`, the day stands for its week.
    """

    picked = Signal(object, object)

    def __init__(
        self,
        icons: Icons,
        today: date,
        day: date,
        marks: Callable[[DaySpan], Mapping[date, DayMark]],
        named: str,
        parent: QWidget,
        *,
        spans: bool = False,
        weekly: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "popup")
        self.setObjectName("dayPopup")
        self.setAccessibleName(self.tr("Pick a week") if weekly else self.tr("Pick a day"))
        self._spans, self._weekly, self._today, self._named = spans, weekly, today, named
        self._month = TextLabel()
        self._month.setFont(fonts.strong(QFont()))
        back = IconButton(icons, "chevron-left", self.tr("The month before (Page Up)"))
        forward = IconButton(icons, "chevron-right", self.tr("The month after (Page Down)"))
        here = LinkButton(self.tr("Today"))
        self.page = MonthPage(icons.theme, today, marks, self)
        self.page.setAccessibleName(self.tr("Month"))
        self._said = TextLabel(wraps=True)
        self._said.setObjectName("pickedDay")
        self._said.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._asked = TextLabel(muted=True, wraps=True)
        self._asked.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._asked.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._asked.setObjectName("pickingHint")
        head = row(gap=HALF)
        head.addWidget(back)
        head.addWidget(self._month)
        head.addWidget(forward)
        head.addStretch(1)
        head.addWidget(here)
        layout = column(self, margin=GRID, gap=GRID)
        layout.addLayout(head)
        layout.addWidget(self.page, 1)
        layout.addWidget(self._said)
        layout.addWidget(self._asked)
        back.clicked.connect(self._on_back)
        forward.clicked.connect(self._on_forward)
        here.clicked.connect(self._on_today)
        self.page.currentPageChanged.connect(self._show_month)
        self.page.selectionChanged.connect(self._tell)
        self.page.clicked.connect(self._take)
        self.page.days.installEventFilter(self)
        self.page.go_to(day)
        self._show_month()
        self._show_asked()
        self._say()

    @property
    def said(self) -> str:
        """What is said of the day at which the person is."""
        return self._said.text()

    @property
    def asked(self) -> str:
        """What is asked for."""
        return self._asked.text()

    def show_below(self, anchor: QWidget) -> None:
        """Open at the lower edge of `anchor`."""
        # The arrows stay under the pointer, however long the name of the month is.
        self._month.ensurePolished()
        names = (told(date(self.page.yearShown(), month, 1), "month") for month in range(1, 13))
        self._month.setMinimumWidth(max(self._month.fontMetrics().horizontalAdvance(name) for name in names) + HALF)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * WIDTH)
        self.adjustSize()
        self.setGeometry(drop_place(anchor, self.sizeHint()))
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.page.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the day; Qt's own signal of it comes with some clicks too, which are taken by themselves."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._take(self.page.selectedDate())
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _show_month(self) -> None:
        self._month.setText(told(date(self.page.yearShown(), self.page.monthShown(), 1), "month"))

    def _show_asked(self) -> None:
        if self._weekly:
            said = self.tr("Enter takes the week of the day, Esc leaves the week as it is.")
        elif not self._spans:
            said = self.tr("Enter takes the day, Esc leaves the field as it is.")
        elif self.page.first is None:
            said = self.tr("Take the first day.")
        else:
            first = told(self.page.first, "weekday")
            said = self.tr("From {day}. Now take the last day; Enter for this one day alone.").format(day=first)
            if self.page.day != self.page.first:
                days = sorted((self.page.first, self.page.day))
                first, last = (told(day, "weekday") for day in days)
                said = self.tr("Enter takes the days from {first} to {last}.").format(first=first, last=last)
        self._asked.setText(said)

    def _words(self) -> str:
        day = self.page.day
        names = ", ".join(self.page.mark(day).names)
        said = self.tr("{day}, week {week}").format(day=told(day, "weekday"), week=day.isocalendar().week)
        if day == self._today:
            said = self.tr("{day}, today").format(day=said)
        if names and self._named:
            return self.tr("{day}: {names} ({country})").format(day=said, names=names, country=self._named)
        return said

    def _say(self) -> None:
        self._said.setText(self._words())

    def _tell(self) -> None:
        self._say()
        self._show_asked()
        announce(self.page, self._said.text())

    def _take(self, day: QDate) -> None:
        taken = python_day(day)
        if self._spans and self.page.first is None:
            self.page.first = taken
            self.page.updateCells()
            self._show_asked()
            announce(self.page, self._asked.text())
            return
        first = self.page.first or taken
        self.close()
        self.picked.emit(min(first, taken), max(first, taken))

    def _on_back(self) -> None:
        self._turn(-1)

    def _on_forward(self) -> None:
        self._turn(1)

    def _turn(self, months: int) -> None:
        self.page.go_to(add_months(self.page.day, months))
        self.page.setFocus()

    def _on_today(self) -> None:
        self.page.go_to(self._today)
        self.page.setFocus()
