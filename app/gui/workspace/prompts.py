"""Every question put to the person in a dialog, asked without a nested event loop and answered by callback."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLabel, QMessageBox, QWidget

from app.domain.value_classes import dataclass
from app.gui.look import fonts
from app.gui.widgets.plain_text import literal, window_title
from app.gui.widgets.spacing import set_look

ANY = "*"
"""The suffix of a kind that takes any file, with a suffix or without."""


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file that a dialog offers: its name in words, and its suffixes without dot, the usual one first."""

    title: str
    suffixes: tuple[str, ...]

    @property
    def pattern(self) -> str:
        return f"{self.title} ({' '.join(ANY if suffix == ANY else f'*.{suffix}' for suffix in self.suffixes)})"

    @property
    def ending(self) -> str:
        """The suffix that a name without one is given; empty where any name will do."""
        return self.suffixes[0].removeprefix(ANY)


@dataclass(frozen=True, slots=True)
class PromptButton:
    """A button under a message: what it is called and what it does; `id` is handed to the callback."""

    id: str
    title: str
    default: bool = False
    cancels: bool = False
    dangerous: bool = False


class FolderMemory(Protocol):
    """Knows in which folder a file dialog begins."""

    def begin(self, kinds: Sequence[FileKind], proposed: Path) -> Path:
        """Where the dialog begins that somebody proposed to begin there."""
        ...

    def used(self, kinds: Sequence[FileKind], chosen: Path) -> None:
        """A file was chosen."""


class Prompts(QObject):
    """Asks over one window. Tests replace it by a subclass that answers at once.

    File dialogs begin where `folders` says, which is told of each file that is chosen.

    No callback is called when the person closes a file dialog without choosing.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.folders: FolderMemory | None = None

    def open_file(self, title: str, kinds: Sequence[FileKind], folder: Path, on_chosen: Callable[[Path], None]) -> None:
        """Ask for an existing file, beginning in `folder`."""
        dialog = QFileDialog(self._window, window_title(title), str(self._begin(kinds, folder)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([kind.pattern for kind in kinds])
        self._show_file_dialog(dialog, partial(self._note_folder, kinds, on_chosen))

    def save_file(
        self, title: str, kinds: Sequence[FileKind], suggested: Path, on_chosen: Callable[[Path], None]
    ) -> None:
        """Ask where to write, proposing `suggested`; the file handed over ends as the kind chosen does.

        The dialog itself warns of a file that exists, and so is said of one that exists with the ending only.
        """
        dialog = QFileDialog(self._window, window_title(title), str(self._begin(kinds, suggested.parent)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([kind.pattern for kind in kinds])
        dialog.setDefaultSuffix(kinds[0].ending)
        dialog.filterSelected.connect(partial(_follow_kind, dialog, kinds))
        dialog.selectFile(suggested.name)
        noting = partial(self._note_folder, kinds, on_chosen)
        self._show_file_dialog(dialog, partial(self._with_ending, dialog, kinds, noting))

    def choose_folder(self, title: str, folder: Path, on_chosen: Callable[[Path], None]) -> None:
        """Ask for a folder, beginning in `folder`."""
        dialog = QFileDialog(self._window, window_title(title), str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._show_file_dialog(dialog, on_chosen)

    def confirm(
        self,
        text: str,
        detail: str,
        action: str,
        on_confirmed: Callable[[], None],
        *,
        dangerous: bool = False,
    ) -> None:
        """Ask before something that cannot be undone; `action` is the verb on the button ("Restore backup")."""
        choices = (
            PromptButton("yes", action, default=not dangerous, dangerous=dangerous),
            PromptButton("no", self.tr("Cancel"), default=dangerous, cancels=True),
        )
        self.message(text, detail, choices, partial(_if_yes, on_confirmed))

    def message(
        self,
        text: str,
        detail: str = "",
        choices: Sequence[PromptButton] = (),
        on_chosen: Callable[[str], None] | None = None,
    ) -> None:
        """Say what happened (`text`), what is safe and what to do (`detail`), with a button for each choice.

        Esc chooses the one that cancels, if there is one.
        """
        box = QMessageBox(self._window)
        box.setObjectName("message")
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(detail)
        for label in box.findChildren(QLabel):  # The detail's label would read markup.
            label.setTextFormat(Qt.TextFormat.PlainText)
            if label.text() == text:
                label.setFont(fonts.strong(QFont()))
        buttons: dict[QAbstractButton, str] = {}
        for choice in choices or (PromptButton("close", self.tr("Close"), default=True, cancels=True),):
            role = QMessageBox.ButtonRole.RejectRole if choice.cancels else QMessageBox.ButtonRole.AcceptRole
            button = box.addButton(literal(choice.title), role)
            set_look(button, look="danger" if choice.dangerous else "primary" if choice.default else "")
            if choice.default:
                box.setDefaultButton(button)
            if choice.cancels:
                box.setEscapeButton(button)
            buttons[button] = choice.id
        if on_chosen is not None:
            box.buttonClicked.connect(partial(_answer, buttons, on_chosen))
        self._open(box)

    def _begin(self, kinds: Sequence[FileKind], proposed: Path) -> Path:
        return self.folders.begin(kinds, proposed) if self.folders is not None else proposed

    def _note_folder(self, kinds: Sequence[FileKind], on_chosen: Callable[[Path], None], chosen: Path) -> None:
        if self.folders is not None:
            self.folders.used(kinds, chosen)
        on_chosen(chosen)

    def _with_ending(
        self, dialog: QFileDialog, kinds: Sequence[FileKind], on_chosen: Callable[[Path], None], target: Path
    ) -> None:
        """Hand over a name with the ending of a kind: in `Plan 24.11` the dialog takes the day for one."""
        if any(
            suffix == ANY or target.name.lower().endswith(f".{suffix}") for kind in kinds for suffix in kind.suffixes
        ):
            on_chosen(target)
            return
        pattern = dialog.selectedNameFilter()
        kind = next((each for each in kinds if each.pattern == pattern), kinds[0])
        whole = target.with_name(f"{target.name}.{kind.suffixes[0]}")
        if not os.path.exists(whole):  # A question to the path itself may raise.
            on_chosen(whole)
            return
        said = self.tr("{file} is there already.").format(file=whole.name)
        detail = self.tr("Nothing was written. Replacing it cannot be undone.")
        self.confirm(said, detail, self.tr("Replace"), partial(on_chosen, whole), dangerous=True)

    def _show_file_dialog(self, dialog: QFileDialog, on_chosen: Callable[[Path], None]) -> None:
        dialog.fileSelected.connect(partial(_hand_over, on_chosen))
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Once whatever led here is closed too.
        dialog.finished.connect(lambda: QTimer.singleShot(0, self, self._give_keys_back))
        dialog.open()

    def _give_keys_back(self) -> None:
        """A dialog that stands before the window gets the keys again: the desktop gives them to the window behind."""
        standing = QApplication.activeModalWidget()
        if standing is not None:
            standing.activateWindow()


def _follow_kind(dialog: QFileDialog, kinds: Sequence[FileKind], pattern: str) -> None:
    """A name typed without a suffix gets that of the kind chosen, not that of the first."""
    dialog.setDefaultSuffix(next(kind.ending for kind in kinds if kind.pattern == pattern))


def _hand_over(on_chosen: Callable[[Path], None], chosen: str) -> None:
    on_chosen(Path(chosen))


def _if_yes(on_confirmed: Callable[[], None], answer: str) -> None:
    if answer == "yes":
        on_confirmed()


def _answer(buttons: dict[QAbstractButton, str], on_chosen: Callable[[str], None], button: QAbstractButton) -> None:
    on_chosen(buttons[button])
