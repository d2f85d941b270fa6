"""The list below a filter: search, tick several, count, clear."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QSizePolicy, QWidget

from app.domain.value_classes import dataclass
from app.gui.look.icons import Icons
from app.gui.widgets.announce import announce
from app.gui.widgets.check_delegate import CheckDelegate
from app.gui.widgets.drop_list import DropList
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, column, row
from app.services.filtering.best_match import best_match

MOST_ROWS = 12
"""Rows shown without scrolling."""

WIDTH = 30
"""Average characters."""

ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose; `remark` is shown behind the title ("3 engagements"), `terms` also find it in a search."""

    id: str
    title: str
    remark: str = ""
    terms: str = ""


class ChoicePopup(DropList):
    """Ticks are in force at once: `chosen(frozenset of ids)`. Esc or a click elsewhere closes it: `closed`.

    Who types and presses Tab ticks what was meant and is in the next field of the window.

    `nothing` says what no tick at all means; a filter then shows all. `width` is in average characters.
    `making(words)` follows `closed` where what was typed is to be made.
    """

    chosen = Signal(object)
    making = Signal(str)

    def __init__(self, icons: Icons, title: str, parent: QWidget, *, nothing: str = "", width: int = WIDTH) -> None:
        find = self.tr("Find"), self.tr("Find in {title}").format(title=title)
        super().__init__(icons, find, title, parent, rows=MOST_ROWS, width=width)
        self._nothing = nothing or self.tr("All")
        self._options: tuple[Option, ...] = ()
        self._hidden: frozenset[str] = frozenset()
        self._offer = ""
        self._is_ticked_by_hand = False
        self._make = LinkButton()
        self._make.setObjectName("makeTyped")
        self._make.hide()
        # The list keeps its place and size when the offer comes.
        policy = self._make.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self._make.setSizePolicy(policy)
        self._list.setItemDelegate(CheckDelegate(icons, self._list))
        self._count = TextLabel(muted=True)
        self._clear = LinkButton(self.tr("Clear"))
        layout = column(self, margin=GRID)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._make)
        foot = row()
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._clear)
        layout.addLayout(foot)
        self._ways = row()
        layout.addLayout(self._ways)
        self._search.searched.connect(self._on_searched)
        self._search.textChanged.connect(self._show_offer)
        self._list.itemChanged.connect(self._on_item_changed)
        self._list.itemClicked.connect(self._on_item_clicked)
        self._clear.clicked.connect(self._on_cleared)
        self._make.clicked.connect(self._on_make)

    def set_options(self, options: Iterable[Option], selection: frozenset[str]) -> None:
        """Show the options with the chosen ones ticked."""
        self._options = tuple(options)
        self._hidden = selection - {option.id for option in self._options}
        with QSignalBlocker(self._list):
            self._list.clear()
            for option in self._options:
                item = QListWidgetItem(f"{option.title}  ·  {option.remark}" if option.remark else option.title)
                item.setData(ID, option.id)
                item.setToolTip(item.text())
                item.setSizeHint(QSize(0, self._row_height()))
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )
                ticked = Qt.CheckState.Checked if option.id in selection else Qt.CheckState.Unchecked
                item.setCheckState(ticked)
                self._list.addItem(item)
        self._show_count()
        self._on_searched(self._search.text())

    def offer_making(self, offer: str) -> None:
        """Offer to make what is typed where nothing is called so; `offer` has {name} for what was typed."""
        self._offer = offer
        if not self._options:
            self._where_empty = self.tr("There are none yet. Type a name to add one.")
            self._show_hits()
        policy = self._make.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._make.setSizePolicy(policy)
        self._show_offer()

    def add_way(self, button: QWidget) -> None:
        """Put a button below the list, for what is not in it."""
        if self._ways.count() == 0:
            self._ways.addStretch(1)
        self._ways.insertWidget(self._ways.count() - 1, button)

    def type(self, words: str) -> None:
        """Go on with letters that were typed before it was open."""
        self._search.insert(words)
        self._on_searched(self._search.text())

    @property
    def selection(self) -> frozenset[str]:
        ticked = {str(item.data(ID)) for item in self._items() if item.checkState() == Qt.CheckState.Checked}
        return self._hidden | ticked

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the search into the list and Up back; Enter ticks the only hit, and in the list what is
        pointed at where nothing was ticked by hand."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._search:
                # Who types and presses Enter does not wait for the rest after which a search begins.
                self._on_searched(self._search.text())
            shown = [item for item in self._items() if not item.isHidden()]
            if watched is self._search and event.key() == Qt.Key.Key_Down and shown:
                self._list.setFocus()
                self._list.setCurrentItem(shown[0])
                return True
            if watched is self._search and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if len(shown) == 1:
                    self._on_item_clicked(shown[0])
                elif not shown and not self._make.isHidden():
                    self._on_make()
                return True
            if watched is self._search and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self._typed:
                self._take_typed(shown, forward=event.key() == Qt.Key.Key_Tab)
                return True
            if watched is self._list and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                pointed = self._list.currentItem()
                if pointed is not None and not self._is_ticked_by_hand:
                    pointed.setCheckState(Qt.CheckState.Checked)
                self.close()
                return True
            if watched is self._list and event.key() == Qt.Key.Key_Up and self._list.currentItem() in shown[:1]:
                self._search.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _take_typed(self, shown: list[QListWidgetItem], *, forward: bool) -> None:
        """Tick the one entry that is meant and go on; where none or several are, stay and say so."""
        meant = best_match(self._typed, (option.title for option in self._options))
        titled = zip(self._items(), self._options, strict=True)
        found = [item for item, option in titled if option.title == meant] or shown
        if len(found) == 1:
            found[0].setCheckState(Qt.CheckState.Checked)
            self.close()
            anchor = self.parentWidget()
            if anchor is not None:
                anchor.focusNextPrevChild(forward)
            return
        if found:
            said = self.tr("%n fit. Type on, or press Down to choose.", "", len(found))
        else:
            said = self.tr("“{typed}” is in no entry of this list.").format(typed=self._typed)
        self._count.setText(said)
        announce(self._search, said)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(index) for index in range(self._list.count())]

    def _on_searched(self, text: str) -> None:
        wanted = text.casefold()
        for item, option in zip(self._items(), self._options, strict=True):
            item.setHidden(wanted not in f"{option.title} {option.terms}".casefold())
        self._show_hits()

    def _show_offer(self) -> None:
        name = self._typed
        is_known = any(option.title.casefold() == name.casefold() for option in self._options)
        metrics = self.fontMetrics()
        room = self._make.width() - metrics.horizontalAdvance(self._offer.replace("{name}", "")) - 2 * GRID
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        self._make.setText(self._offer.replace("{name}", shown))
        self._make.setAccessibleName(self._offer.replace("{name}", name))
        self._make.setVisible(bool(self._offer and name) and not is_known)

    @property
    def _typed(self) -> str:
        return " ".join(self._search.text().split())

    def _on_make(self) -> None:
        name = self._typed
        self.close()
        self.making.emit(name)

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        ticked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def _on_item_changed(self) -> None:
        self._is_ticked_by_hand = True
        self._show_count()
        self.chosen.emit(self.selection)

    def _on_cleared(self) -> None:
        self._hidden = frozenset()
        with QSignalBlocker(self._list):
            for item in self._items():
                item.setCheckState(Qt.CheckState.Unchecked)
        self._list.viewport().update()
        self._on_item_changed()

    def _show_count(self) -> None:
        count = len(self.selection)
        self._count.setText(self.tr("%n chosen", "", count) if count else self._nothing)
        self._clear.setEnabled(count > 0)
