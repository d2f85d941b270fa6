"""Editors of typed text: each shows a value and says when the person has given another one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.gui.look import fonts
from app.gui.widgets.esc_key import is_left_by_esc
from app.gui.widgets.undo_keys import is_undo_key


class LineEditor(QLineEdit):
    """One line of text; `committed(str)` on Enter or on leaving it changed, Esc brings the value back: `reverted`;
    in a dialog that can be cancelled, it cancels that.

    `overtaken(str)` when it is to show another value while something is being typed.
    Ctrl+Z takes back what is being typed; where nothing is, it is left to the window.
    """

    committed = Signal(object)
    reverted = Signal()
    overtaken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._typing = False
        self._held = False
        self.textEdited.connect(self._on_typed)
        self.editingFinished.connect(self.commit)

    def show_value(self, text: str) -> None:
        """Show a value; what is being typed, or held, stays until it is committed or taken back."""
        before, self._shown = self._shown, text
        if self._typing or self._held:
            if text not in (before, self.text()):
                self.overtaken.emit(text)
        elif self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def show_anew(self, text: str) -> None:
        """Show a value and forget what was typed: the editor belongs to something else now."""
        self._typing = self._held = False
        self.show_value(text)

    def hold(self, text: str) -> None:
        """Keep a text that was not understood in sight; it is not handed over again until it is edited."""
        self._typing, self._held = False, True
        if self.text() != text:
            self.setText(text)

    def let_go(self) -> None:
        """Hold the text no longer: it can be handed over now."""
        self._held = False

    @property
    def is_changed(self) -> bool:
        """Whether something else than the value shown has been typed."""
        return self.text() != self._shown

    @property
    def is_held(self) -> bool:
        """Whether the text was not understood and waits to be mended."""
        return self._held

    def commit(self) -> None:
        """Hand over what was typed, if it differs."""
        self._typing = False
        if self.is_changed and not self._held:
            # From here on Ctrl+Z is the plan's: what is typed next begins anew.
            place = self.cursorPosition()
            self.setText(self.text())
            self.setCursorPosition(place)
            self.committed.emit(self.text())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and not self.is_changed and is_undo_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and is_left_by_esc(self.window()):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and self.is_changed:
            self._typing = self._held = False
            self.setText(self._shown)
            self.selectAll()
            self.reverted.emit()
        elif not self.is_changed and is_undo_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_typed(self) -> None:
        self._typing, self._held = True, False


class TextArea(QPlainTextEdit):
    """Several lines of plain text; `committed(str)` on leaving it changed, Esc brings the value back: `reverted`;
    in a dialog that can be cancelled, it cancels that.

    `overtaken(str)` when it is to show another value while something is being typed.
    Tab leaves. Ctrl+Z takes back what is being typed; where nothing is, it is left to the window.
    """

    committed = Signal(object)
    reverted = Signal()
    overtaken = Signal(str)

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._typing = False
        self._showing = False
        self._lines = lines
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_typed)
        self._fit()

    def show_value(self, text: str) -> None:
        """Show a value; what is being typed stays until it is committed or taken back."""
        before, self._shown = self._shown, text
        if self._typing:
            if text not in (before, self.toPlainText()):
                self.overtaken.emit(text)
        elif self.toPlainText() != text:
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def show_anew(self, text: str) -> None:
        """Show a value and forget what was typed: the editor belongs to something else now."""
        self._typing = False
        self.show_value(text)

    @property
    def is_changed(self) -> bool:
        """Whether something else than the value shown has been typed."""
        return self.toPlainText() != self._shown

    def commit(self) -> None:
        """Hand over what was typed, if it differs."""
        self._typing = False
        if self.is_changed:
            # From here on Ctrl+Z is the plan's: what is typed next begins anew.
            self.document().clearUndoRedoStacks()
            self.committed.emit(self.toPlainText())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and not self.is_changed and is_undo_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and is_left_by_esc(self.window()):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and self.is_changed:
            self.show_anew(self._shown)
            self.selectAll()
            self.reverted.emit()
        elif not self.is_changed and is_undo_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Its own context menu is not leaving; a menu of the window hands over by itself.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _on_typed(self) -> None:
        if not self._showing:
            self._typing = True

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + 16)


class HeadingEditor(TextArea):
    """A heading that can be typed over: in the larger size, shown whole, without line breaks. Enter hands it over;
    `agreed` on Enter where it is left as it stands.
    """

    agreed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, parent)
        self.setProperty("look", "heading")
        self._resize_font()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_changed = self.is_changed
            self.commit()
            if not is_changed:
                self.agreed.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._resize_font()

    def _resize_font(self) -> None:
        font = fonts.title(QFont())
        if font.pointSizeF() != self.font().pointSizeF():
            self.setFont(font)

    def _fit(self) -> None:
        lines = max(round(self.document().size().height()), 1)  # A plain-text layout counts in lines.
        around = self.contentsMargins().top() + self.contentsMargins().bottom()
        # Fonts with a negative leading stand closer than they are high.
        line = max(self.fontMetrics().lineSpacing(), self.fontMetrics().height())
        self.setFixedHeight(line * lines + around + 2)
