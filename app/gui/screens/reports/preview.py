"""The preview of a document: its pages, a bar to leaf, to look closer and to search, and the keys for all of it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QPointF
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtWidgets import QWidget

from app.gui.screens.reports.page_view import PageView
from app.gui.screens.reports.preview_bar import PreviewBar
from app.gui.widgets.announce import announce
from app.gui.widgets.spacing import column, hairline
from app.gui.workspace.workspace import Workspace


class ReportPreview(QWidget):
    """Shows a compiled file page by page; another edition of it stays at the page and the size looked at."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportPreview")
        self.setAccessibleName(self.tr("Preview"))
        self._workspace = workspace
        self._bytes = QBuffer(self)
        self._pdf = QPdfDocument(self)
        self._search = QPdfSearchModel(self)
        self._search.setDocument(self._pdf)
        self._goes = False
        self._view = PageView()
        self._view.setAccessibleName(self.tr("Pages"))
        self._view.setDocument(self._pdf)
        self._view.setSearchModel(self._search)
        self._bar = PreviewBar(workspace.icons)
        layout = column(self, gap=0)
        layout.addWidget(self._bar)
        layout.addWidget(hairline())
        layout.addWidget(self._view, 1)
        self.setFocusProxy(self._view)
        self._tint()
        workspace.themes.changed.connect(self._tint)
        self._view.pageNavigator().currentPageChanged.connect(self._show_page)
        self._view.scaled.connect(self._show_scale)
        self._view.turned.connect(self._turn)
        self._bar.turned.connect(self._turn)
        self._bar.page_given.connect(self.go_to_page)
        self._bar.scaled.connect(self._view.scale)
        self._bar.fitted.connect(self._view.fit)
        self._bar.searched.connect(self._on_searched)
        self._bar.stepped.connect(self._go_to_hit)
        self._bar.left.connect(self._view.setFocus)
        self._search.countChanged.connect(self._on_counted)

    @property
    def pdf(self) -> QPdfDocument:
        """The pages, to print them."""
        return self._pdf

    @property
    def view(self) -> PageView:
        """The pages as they are seen."""
        return self._view

    def show_file(self, content: bytes, *, reads_on: bool) -> None:
        """Show another file; whoever `reads_on` is in another edition of the same, and stays where they were."""
        bar, words = self._view.verticalScrollBar(), self._search.searchString()
        page, at = self._view.pageNavigator().currentPage() if reads_on else 0, bar.value()
        self._search.setSearchString("")
        self._pdf.close()
        self._bytes.close()
        self._bytes.setData(QByteArray(content))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf.load(self._bytes)
        self._view.draw_anew()
        self.go_to_page(page)
        if reads_on:
            bar.setValue(at)
        self._show_page()
        self._show_scale()
        # The same words are marked in it, without leaving the page.
        self._search_for(words, goes=False)

    def go_to_page(self, page: int) -> None:
        """Show a page, counted from 0, or the one nearest to it."""
        if self._pdf.pageCount():
            self._view.pageNavigator().jump(min(max(page, 0), self._pdf.pageCount() - 1), QPointF())
        self._show_page()

    def focus_search(self) -> None:
        """Go to the search in the document."""
        self._bar.focus_search()

    def _tint(self) -> None:
        self._view.set_ground(self._workspace.theme.colour("raised"))

    def _turn(self, pages: int) -> None:
        self.go_to_page(self._view.pageNavigator().currentPage() + pages)
        said = self.tr("Page {page} of {count}").format(
            page=self._view.pageNavigator().currentPage() + 1, count=self._pdf.pageCount()
        )
        announce(self._view, said)

    def _show_page(self) -> None:
        self._bar.show_page(self._view.pageNavigator().currentPage(), self._pdf.pageCount())

    def _show_scale(self) -> None:
        self._bar.show_scale(self._view.percent, self._view.zoomMode())

    def _on_searched(self, words: str) -> None:
        self._search_for(words, goes=True)

    def _search_for(self, words: str, *, goes: bool) -> None:
        self._goes = goes
        self._view.setCurrentSearchResultIndex(-1)
        self._search.setSearchString(words)
        self._show_hits()

    def _on_counted(self) -> None:
        """Hits come page by page: whoever searches goes to the first as soon as there is one."""
        if self._goes and self._hits and self._view.currentSearchResultIndex() < 0:
            self._go_to_hit(1)
        self._show_hits()

    @property
    def _hits(self) -> int:
        return self._search.rowCount(QModelIndex())

    def _go_to_hit(self, step: int) -> None:
        if count := self._hits:
            at = self._view.currentSearchResultIndex()
            at = (at + step) % count if at >= 0 else 0
            self._view.setCurrentSearchResultIndex(at)
            self._view.pageNavigator().jump(self._search.resultAtIndex(at))
        self._show_hits()

    def _show_hits(self) -> None:
        self._bar.show_hits(self._view.currentSearchResultIndex(), self._hits)
