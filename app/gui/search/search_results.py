"""The results of the search box: a list below it, for all that the plan holds, while the view is filtered as before."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.look.languages import window_language
from app.gui.search.result_lines import SHOWN, Around, Deed, result_lines, spoken
from app.gui.search.result_opening import Openers, ResultOpening
from app.gui.search.searching import Searching
from app.gui.search.text_indexing import TextIndexing
from app.gui.widgets.announce import announce
from app.gui.widgets.result_list import ResultList
from app.gui.widgets.search_box import SearchBox
from app.gui.workspace.workspace import Workspace
from app.services.filtering.plan_filter import PlanFilter
from app.services.search.leading_hits import leading
from app.services.search.results import Found

MORE = 100
"""Hits of a group that are shown when more of it is asked for."""


class SearchResults(QObject):
    """Opens the list under a search box while somebody types there, and takes people to what they choose."""

    def __init__(self, workspace: Workspace, box: SearchBox, openers: Openers, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._box = box
        self._opening = ResultOpening(workspace, openers, self)
        self._indexing = TextIndexing(workspace, self)
        self._searching = Searching(workspace.document, workspace.tasks, self)
        self._list: ResultList | None = None
        self._found = Found("", "")
        self._opened: frozenset[str] = frozenset()
        box.searched.connect(self._on_searched)
        box.installEventFilter(self)
        self._searching.found.connect(self._on_found)
        self._indexing.completed.connect(self._on_completed)
        workspace.document.replaced.connect(self.close)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    @property
    def list(self) -> ResultList:
        """The list, made when it is first needed."""
        if self._list is None:
            self._list = ResultList(self._workspace.icons, self._box, self.tr("Search results"))
            self._list.chosen.connect(self._on_chosen)
            self._list.left.connect(self._on_left)
            self._list.shut.connect(self._on_left)
            self._list.shut.connect(self.close)
            self._box.window().installEventFilter(self)
        return self._list

    @property
    def is_open(self) -> bool:
        """Whether the list is seen."""
        return self._list is not None and self._list.isVisible()

    def close(self) -> None:
        """Put the list away; what was typed stays."""
        self._searching.drop()
        if self._list is not None:
            self._list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._box:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._on_key(event)
        elif event.type() == QEvent.Type.Resize and self._list is not None and self._list.isVisible():
            self._list.place()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Down leads into the list, Enter opens the first result, Esc closes the list before it clears the box."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.is_open:
            self.close()
            return True
        if key == Qt.Key.Key_Down and self._box.text().strip():
            if not self.is_open:
                self._ask(self._box.text())
            else:
                self.list.enter()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_open:
            first = self.list.first_key()
            if self._found.typed == self._box.text() and first is not None:
                self._on_chosen(first)
                return True
        return False

    def _on_searched(self, typed: str) -> None:
        self._opened = frozenset()
        # What another part of the window put into the box is no question.
        if typed.strip() and self._box.hasFocus():
            self._ask(typed)
        else:
            self.close()

    def _ask(self, typed: str) -> None:
        self._searching.ask(typed, MORE if self._opened else SHOWN)

    def _on_completed(self) -> None:
        if self.is_open:
            self._ask(self._box.text())

    def _on_found(self, found: Found) -> None:
        if not found.typed.strip() or not self._workspace.document.is_open:
            return
        document = self._workspace.document
        self._found = found = leading(found, document.plan, document.today, window_language())
        self.list.set_lines(result_lines(found, self._around(found)))
        announce(self._box, spoken(found))

    def _around(self, found: Found) -> Around:
        view = self._workspace.view
        shown = frozenset(view.shown) - view.guests
        by_words = 0
        if found.group("engagements") is not None:
            by_words = len(view.would_show(PlanFilter(words=found.words)))
        return Around(shown, by_words, self._indexing.done, self._opened)

    def _on_left(self) -> None:
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, key: Hashable) -> None:
        if isinstance(key, Deed):
            self._do(key)
            return
        assert isinstance(key, tuple)
        table, item_id = key
        self.close()
        self._opening.open(str(table), str(item_id))

    def _do(self, deed: Deed) -> None:
        if deed.name == "more":
            self._opened |= {deed.what}
            self._ask(self._found.typed)
            return
        self.close()
        self._workspace.view.set_filter(PlanFilter(words=self._found.words))
        self._box.left.emit()

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Who goes elsewhere is done with the list; another program's window is not elsewhere."""
        if self._list is None or now is None or now is self._box or self._list.isAncestorOf(now):
            return
        self.close()
