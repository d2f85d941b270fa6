"""What a planner does with keys and mouse in the real window, and what they see of it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.engagement import Engagement
from app.gui.editors.choice_editors import ChoiceEditor, ManyEditor
from app.gui.editors.field_editors import LineEditor, TextArea
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.form import FormRow
from app.services.edits.engagements import add_engagement
from app.services.planning.new_plan import NewPlan
from tests.builders import engagement
from tests.e2e.conftest import Desk

Editor = LineEditor | TextArea


_FOUNDED: dict[str, bytes] = {}
"""Plan files as they are when they have just been made, by what ships, what was wished and when: that takes a while."""


def new_plan(desk: Desk, name: str = "Plan", *, anew: bool = False, **wish: object) -> str:
    """Make a plan file for Australia and return where it is; `anew`, so that the program knows that it made it."""
    path = desk.folder / f"{name}.entente"
    kind = f"{desk.folders.resources} {desk.clock.now()} {sorted(wish.items())}"
    # Two plans of one desk are two plans, with ids of their own.
    alone = not anew and not any(desk.folder.glob("*.entente"))
    if alone and kind in _FOUNDED:
        path.write_bytes(_FOUNDED[kind])
        return str(path)
    program = desk.program
    made = program.new_plan(NewPlan(own_nation="AU", **wish))  # type: ignore[arg-type]
    program.stores.create(str(path), made, "Desk planner").close()
    if alone:
        _FOUNDED[kind] = path.read_bytes()
    return str(path)


def open_with(desk: Desk, *titles: str) -> tuple[MainWindow, list[Engagement]]:
    """Open a plan with an engagement of each title, a week apart from 1 March 2027; the first is looked at."""
    location = new_plan(desk)
    window = desk.start()
    # Leaving a field is only noticed in a window that has the focus.
    assert QTest.qWaitForWindowActive(window)
    window.opening.open(location)
    document = window.workspace.document
    made = []
    for number, title in enumerate(titles):
        first = date(2027, 3, 1) + timedelta(days=7 * number)
        item = engagement(f"e{number}", title=title, ref=f"AU-2027-{number + 1:03d}", start=first)
        assert document.attempt(partial(add_engagement, document.plan, item))
        made.append(document.plan.engagements[item.id])
    document.undo_stack.clear()
    if made:
        window.workspace.view.select((made[0].id,))
    return window, made


def panel(window: MainWindow) -> QWidget:
    return window.findChild(QWidget, "engagementPanel")


def field(window: MainWindow, name: str) -> Editor:
    """A text field of the engagement panel."""
    return next(each for each in panel(window).findChildren(QWidget, name) if isinstance(each, LineEditor | TextArea))


def choice(window: MainWindow, name: str) -> ChoiceEditor:
    """A field of the engagement panel with a list of few."""
    return panel(window).findChild(ChoiceEditor, name)


def many(window: MainWindow, name: str) -> ManyEditor:
    """A field of the engagement panel with a list of many."""
    return panel(window).findChild(ManyEditor, name)


def shown_text(editor: Editor) -> str:
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()


def type_over(qtbot: QtBot, editor: Editor, text: str) -> None:
    """Replace what stands in a field, and stay in it."""
    editor.setFocus()
    editor.selectAll()
    if text:
        qtbot.keyClicks(editor, text)
    else:
        qtbot.keyClick(editor, Qt.Key.Key_Delete)


def type_and_leave(qtbot: QtBot, editor: Editor, text: str) -> None:
    """Replace what stands in a field, and leave it with Tab."""
    type_over(qtbot, editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)


def pick(qtbot: QtBot, box: ChoiceEditor, title: str) -> None:
    """Choose from a list of few by keys alone: open, walk, Enter."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    wanted = box.findText(title)
    assert wanted >= 0, f"{title} is not offered"
    view = box.view()
    steps = wanted - view.currentIndex().row()
    for _ in range(abs(steps)):
        qtbot.keyClick(view, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert view.currentIndex().row() == wanted
    qtbot.keyClick(view, Qt.Key.Key_Return)


def row_of(editor: QWidget) -> FormRow:
    """The row of the form that an editor stands in."""
    parent = editor.parentWidget()
    while not isinstance(parent, FormRow):
        parent = parent.parentWidget()
    return parent


def texts(widget: QWidget) -> list[str]:
    """What stands in the labels that are visible."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def dialog(window: MainWindow, name: str) -> QDialog:
    """The open dialog of that name."""
    found = [each for each in window.findChildren(QDialog, name) if each.isVisible()]
    assert len(found) == 1, f"{name}: {len(found)} open"
    return found[0]


def let_go() -> None:
    """Let what was closed be freed."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is, as the window system does: shortcuts come first."""
    target = QApplication.focusWidget() or widget
    QTest.keyClick(target, key, modifier)


def line(widget: QWidget, name: str) -> QLineEdit:
    return widget.findChild(QLineEdit, name)
