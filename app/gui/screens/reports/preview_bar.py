"""The bar above the pages of a document: which page, how large, and what is searched for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolButton, QWidget

from app.gui.look.icons import Icons
from app.gui.screens.reports.page_view import ALL_THE_WAY
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.icon_button import IconButton
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.search_box import SearchBox
from app.gui.widgets.spacing import GRID, HALF, row

_Mode = QPdfView.ZoomMode

_DIGITS = 5


class PreviewBar(QWidget):
    """`turned(pages)` to leaf, `page_given(page)`, from 0, when a number was typed, `scaled(1 | -1)` to look closer
    or from farther away, `fitted(mode)`, `searched(words)`, `stepped(1 | -1)` to the next place found or the one
    before, `left` when the person is done here."""

    turned = Signal(int)
    page_given = Signal(int)
    scaled = Signal(int)
    fitted = Signal(object)
    searched = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewBar")
        self.setAccessibleName(self.tr("Pages and size"))
        self._icons = icons
        self._page = 0
        self._back = (
            self._button("firstPage", "chevrons-left", self.tr("First page (Home)"), self._to_first),
            self._button("previousPage", "chevron-left", self.tr("Previous page (PgUp)"), self._to_previous),
        )
        self._on = (
            self._button("nextPage", "chevron-right", self.tr("Next page (PgDn)"), self._to_next),
            self._button("lastPage", "chevrons-right", self.tr("Last page (End)"), self._to_last),
        )
        self._number = _PageNumber()
        self._number.setAccessibleName(self.tr("Page"))
        self._number.given.connect(self._on_number)
        self._number.given_up.connect(self._on_given_up)
        self._of = TextLabel(muted=True)
        self._of.setObjectName("pageCount")
        self._farther = self._button("zoomOut", "zoom-out", self.tr("Smaller (Ctrl+−)"), self._smaller)
        self._scale = TextLabel(muted=True)
        self._scale.setObjectName("previewScale")
        self._closer = self._button("zoomIn", "zoom-in", self.tr("Larger (Ctrl++)"), self._larger)
        self._wide = self._fit("fitWidth", self.tr("Fit width"), self.tr("As wide as there is room (Ctrl+0)"))
        self._whole = self._fit("fitPage", self.tr("Fit page"), self.tr("One page whole"))
        self._wide.clicked.connect(self._fit_width)
        self._whole.clicked.connect(self._fit_page)
        self._words = _WordsBox(icons, self.tr("Search in the document"), self.tr("Search in the document"))
        self._words.setObjectName("previewSearch")
        self._words.searched.connect(self.searched)
        self._words.left.connect(self.left)
        self._words.stepped.connect(self.stepped)
        self._hits = TextLabel(muted=True)
        self._hits.setObjectName("previewHits")
        self._hit_back = self._button("previousHit", "chevron-up", self.tr("Previous place found (Shift+Enter)"),
                                      self._to_hit_before)  # fmt: skip
        self._hit_on = self._button("nextHit", "chevron-down", self.tr("Next place found (Enter)"),
                                    self._to_next_hit)  # fmt: skip
        self._lay_out()
        self._keep_width()
        self.show_page(0, 0)
        self.show_hits(-1, 0)

    def focus_search(self) -> None:
        """Go to the search."""
        self._words.setFocus()
        self._words.selectAll()

    def show_page(self, page: int, count: int) -> None:
        """Which page of how many is looked at, counted from 0."""
        self._page = page
        if not self._number.isModified() or not self._number.hasFocus():
            self._number.setText(str(page + 1) if count else "")
        self._number.setEnabled(count > 1)
        self._of.setText(self.tr("of {count}").format(count=count) if count else "")
        for button in self._back:
            button.setEnabled(page > 0)
        for button in self._on:
            button.setEnabled(page < count - 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_width()

    def _keep_width(self) -> None:
        """The buttons stay where they are whatever the scale is."""
        metrics = self._scale.fontMetrics()
        self._scale.setMinimumWidth(max(metrics.horizontalAdvance(self._scaled(each)) for each in (88, 888, 8888)))

    def _scaled(self, percent: int) -> str:
        return self.tr("{percent} %").format(percent=percent)

    def show_scale(self, percent: int, mode: QPdfView.ZoomMode) -> None:
        """How large the pages are."""
        self._scale.setText(self._scaled(percent))
        self._show_mode(mode)

    def show_hits(self, at: int, count: int) -> None:
        """At which of the places found the view stands, counted from 0."""
        words = bool(self._words.text().strip())
        said = self.tr("{at} of {count}") if at >= 0 else self.tr("{count} found")
        said = said.format(at=at + 1, count=count) if count else self.tr("not found")
        self._hits.setText(said if words else "")
        for button in (self._hit_back, self._hit_on):
            button.setEnabled(count > 1)

    def _button(self, name: str, icon: str, title: str, act: Callable[[], None]) -> IconButton:
        button = IconButton(self._icons, icon, title)
        button.setObjectName(name)
        button.clicked.connect(act)
        return button

    def _fit(self, name: str, title: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(title)
        button.setToolTip(tip)
        button.setAccessibleName(title)
        button.setCheckable(True)
        button.setProperty("look", "segment")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        # At large text, or in a narrow window, what has no room goes on in another line.
        layout = FlowLayout(self)
        layout.setContentsMargins(GRID, HALF, GRID, HALF)
        for parts in (
            (*self._back, self._number, self._of, *self._on),
            (self._farther, self._scale, self._closer),
            (self._wide,),
            (self._whole,),
        ):
            layout.addWidget(_together(*parts))
        layout.add_spring()
        layout.addWidget(_together(self._words, self._hits, self._hit_back, self._hit_on))

    def _to_first(self) -> None:
        self.turned.emit(-ALL_THE_WAY)

    def _to_previous(self) -> None:
        self.turned.emit(-1)

    def _to_next(self) -> None:
        self.turned.emit(1)

    def _to_last(self) -> None:
        self.turned.emit(ALL_THE_WAY)

    def _smaller(self) -> None:
        self.scaled.emit(-1)

    def _larger(self) -> None:
        self.scaled.emit(1)

    def _fit_width(self) -> None:
        self._show_mode(_Mode.FitToWidth)
        self.fitted.emit(_Mode.FitToWidth)

    def _fit_page(self) -> None:
        self._show_mode(_Mode.FitInView)
        self.fitted.emit(_Mode.FitInView)

    def _show_mode(self, mode: QPdfView.ZoomMode) -> None:
        self._wide.setChecked(mode is _Mode.FitToWidth)
        self._whole.setChecked(mode is _Mode.FitInView)

    def _to_hit_before(self) -> None:
        self.stepped.emit(-1)

    def _to_next_hit(self) -> None:
        self.stepped.emit(1)

    def _on_number(self) -> None:
        typed = self._number.text().strip()
        self._number.setModified(False)
        self.page_given.emit(int(typed) - 1 if typed.isdecimal() else self._page)
        self.left.emit()

    def _on_given_up(self) -> None:
        self._number.setModified(False)
        self._number.setText(str(self._page + 1))
        self.left.emit()


class _PageNumber(QLineEdit):
    """Takes digits only; `given` on Enter, also where there is nothing, `given_up` on Esc."""

    given = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pageNumber")
        self.setValidator(QIntValidator(0, 10**_DIGITS - 1, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.given.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("0" * _DIGITS) + 2 * GRID)


class _WordsBox(SearchBox):
    """Enter goes to the next place found, Shift+Enter to the one before: `stepped(1 | -1)`."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        super().keyPressEvent(event)
        if is_enter and self.text():
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)


def _together(*parts: QWidget) -> QWidget:
    """Parts that stand in one line."""
    group = QWidget()
    layout = row(group, gap=HALF)
    for part in parts:
        layout.addWidget(part)
    return group
