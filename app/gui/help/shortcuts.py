"""The keys of the window: the page that shows and changes them, and the sheet that is printed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QMenuBar

from app.gui.dialogs.keyboard import KeyboardPage
from app.gui.help.keyboard_sheet import keyboard_sheet
from app.gui.help.pane_keys import PANE_KEYS
from app.gui.keys.key_book import KeyBook
from app.gui.workspace.document import words
from app.gui.workspace.printing import print_pages
from app.gui.workspace.prompts import FileKind
from app.gui.workspace.tasks import Control
from app.gui.workspace.window_ports import Means, PrintedPages, PrintingFailed
from app.gui.workspace.workspace import Workspace
from app.services.reports.keyboard import KeyboardSheet
from app.services.texts.tables import FileRefused


class Shortcuts(QObject):
    """Binds the keyboard page, and keeps the book of keys that it works on."""

    def __init__(self, workspace: Workspace, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means
        self.book = KeyBook(workspace.actions, workspace.settings, PANE_KEYS, self)
        self._bytes = QBuffer(self)
        self._pdf = QPdfDocument(self)
        workspace.actions.bind("help.keyboard", self._show)

    def _show(self) -> None:
        window = self._workspace.window
        page = KeyboardPage(self._workspace.icons, self.book, window.findChild(QMenuBar), window)
        page.print_asked.connect(self._on_print)
        page.save_asked.connect(self._on_save)
        page.open()

    def _on_print(self) -> None:
        self._make(self._print)

    def _on_save(self) -> None:
        kinds = [FileKind(self.tr("PDF documents"), ("pdf",))]
        suggested = self._means.home / self.tr("Keyboard.pdf")
        prompts = self._workspace.prompts
        prompts.save_file(self.tr("Save PDF"), kinds, suggested, self._save)

    def _save(self, target: Path) -> None:
        self._make(partial(self._write, target))

    def _make(self, then: Callable[[PrintedPages], None]) -> None:
        on = self._means.clock.now().astimezone().date()
        sheet = keyboard_sheet(self._workspace.actions.entries(), PANE_KEYS, on)
        self._workspace.tasks.compute.start(
            partial(_compile, self._means, sheet),
            label=self.tr("Preparing the sheet of keys"),
            on_done=then,
            on_failed=self._on_failed,
        )

    def _print(self, pages: PrintedPages) -> None:
        self._pdf.close()
        self._bytes.close()
        self._bytes.setData(QByteArray(pages.pdf))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf.load(self._bytes)
        print_pages(self._pdf, self._workspace.window, self._on_printed)

    def _on_printed(self, count: int) -> None:
        self._workspace.say(self.tr("%n page(s) were sent to the printer.", "", count))

    def _write(self, target: Path, pages: PrintedPages) -> None:
        try:
            self._means.exchange.write_document(target, pages.pdf)
        except FileRefused as error:
            self._workspace.prompts.message(words(error.what), error.code)
            return
        self._workspace.say(self.tr("Saved as {path}.").format(path=target))

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, PrintingFailed):
            raise error
        self._workspace.prompts.message(words(error.what))


def _compile(means: Means, sheet: KeyboardSheet, control: Control) -> PrintedPages:
    return means.print_keyboard(sheet, control.check)
