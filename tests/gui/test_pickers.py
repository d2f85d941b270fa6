"""All lists to choose from answer to the same keys, as `app/gui/widgets/picker.py` says."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import app
from app.gui.editors.choice_editors import ChoiceEditor, ManyEditor
from app.gui.editors.completing import CompletingEditor
from app.gui.look.icons import Icons
from app.gui.widgets.choice_popup import ChoicePopup, Option
from app.gui.widgets.picker import Picker
from app.gui.widgets.typed_choice import TypedChoice
from app.reference.kinds import load_kind_words, load_kinds
from app.reference.staff_words import load_staff_words
from app.services.importing.field_reading import FieldReading
from tests.builders import TODAY, engagement, plan_with

Key = Qt.Key
Shown = Callable[[QWidget], Callable[..., None]]
NAMES = ("Chad", "Fiji", "Kenya")


def test_no_list_has_other_keys() -> None:
    """Qt's own combo box changes its value at each arrow: it is made in one place, where that is mended."""
    found = [
        str(path)
        for path in Path(app.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "QComboBox"
    ]
    assert not found


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Shows a field above another one, with the focus; gives keys that go where those of a keyboard go."""

    def show(field: QWidget) -> Callable[..., None]:
        window = QWidget()
        layout = QVBoxLayout(window)
        layout.addWidget(field)
        layout.addWidget(QLineEdit())
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        field.setFocus()

        def press(*keys: Qt.Key | str) -> None:
            for key in keys:
                QTest.keyClick(window.windowHandle(), key)

        return press

    return show


def boxes() -> list[QComboBox]:
    plain, chosen, typed = Picker(), ChoiceEditor((name, name) for name in NAMES), TypedChoice()
    for box in (plain, typed):
        for name in NAMES:
            box.addItem(name, name)
    typed.show_index(0)
    chosen.show_value("Chad")
    return [plain, chosen, typed]


@pytest.mark.parametrize("at", [0, 1, 2], ids=["picker", "choice", "typed"])
def test_down_opens_and_changes_nothing_and_enter_takes(shown: Shown, at: int) -> None:
    box = boxes()[at]
    press = shown(box)
    told: list[int] = []
    box.activated.connect(told.append)
    press(Key.Key_Down)
    assert QApplication.activePopupWidget() is not None
    assert (box.currentText(), told) == ("Chad", [])
    press(Key.Key_Down, Key.Key_Enter)
    assert QApplication.activePopupWidget() is None
    assert box.currentText() == "Fiji"
    assert told == [1]
    press(Key.Key_Up)
    assert box.currentText() == "Fiji"
    press(Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert (box.currentText(), told) == ("Fiji", [1])


def type_as_a_keyboard(press: Callable[..., None], words: str) -> None:
    """Each capital with Shift pressed and let go before and after it, as keyboards send it."""
    for letter in words:
        press(*((Key.Key_Shift,) if letter.isupper() else ()), letter)


@pytest.mark.parametrize("words", ["United K", "united k", "UNITED K", "United  K", "Kingdom", "uNITED kING"])
@pytest.mark.parametrize("make", [Picker, lambda: ChoiceEditor(())], ids=["picker", "choice"])
def test_no_letter_is_lost_over_a_space_or_a_capital(shown: Shown, make: Callable[[], QComboBox], words: str) -> None:
    box = make()
    for name in ("Chile", "Kazakhstan", "United Arab Emirates", "United Kingdom", "United States"):
        box.addItem(name, name)
    press = shown(box)
    type_as_a_keyboard(press, words)
    press(Key.Key_Enter)
    assert box.currentText() == "United Kingdom"


def test_a_choice_that_is_wider_than_its_field_ends_in_dots_until_it_is_typed_into(shown: Shown) -> None:
    box = TypedChoice()
    box.setFixedWidth(160)
    for said in ("Director International Program Budgets", "Chad"):
        box.addItem(said)
    to_window = shown(box)
    assert to_window
    line = box.line

    def tail(said: str) -> tuple[bytes, bytes]:
        """The end of the line, with the focus elsewhere and with it, as painted."""
        box.show_index(box.findText(said))
        pictures = []
        for typing in (False, True):
            box.window().findChildren(QLineEdit)[-1].setFocus()
            if typing:
                line.setFocus()
                line.deselect()
                line.setCursorPosition(0)
            picture = line.grab(QRect(line.width() - 14, 0, 12, line.height())).toImage()
            pictures.append(bytes(picture.constBits()))
        return pictures[0], pictures[1]

    resting, typing = tail("Director International Program Budgets")
    assert resting != typing
    resting, typing = tail("Chad")
    assert resting == typing, "what has room is painted as ever"


def test_down_opens_a_line_of_names(shown: Shown) -> None:
    line = CompletingEditor(NAMES, separator="")
    press = shown(line)
    press(Key.Key_Down)
    assert QApplication.activePopupWidget() is not None
    press(Key.Key_Down, Key.Key_Down, Key.Key_Enter)
    assert isinstance(line, QLineEdit)
    assert line.text() == "Fiji"


def test_down_and_enter_tick_what_is_pointed_at(shown: Shown, icons: Icons) -> None:
    many = ManyEditor(icons, "Countries")
    many.set_options(lambda: tuple(Option(name, name) for name in NAMES))
    many.show_value((), "")
    told: list[object] = []
    many.committed.connect(told.append)
    press = shown(many)
    press(Key.Key_Down)
    assert isinstance(QApplication.activePopupWidget(), ChoicePopup)
    press(Key.Key_Down, Key.Key_Down, Key.Key_Enter)
    assert QApplication.activePopupWidget() is None
    assert told == [("Fiji",)]


def test_enter_only_closes_behind_what_was_ticked_by_hand(shown: Shown, icons: Icons) -> None:
    many = ManyEditor(icons, "Countries")
    many.set_options(lambda: tuple(Option(name, name) for name in NAMES))
    many.show_value((), "")
    told: list[object] = []
    many.committed.connect(told.append)
    press = shown(many)
    press(Key.Key_Down, Key.Key_Down, Key.Key_Space, Key.Key_Down, Key.Key_Enter)
    assert told == [("Chad",)]


def test_words_of_staffs_lead_to_the_entry_that_they_mean(shown: Shown) -> None:
    box = ChoiceEditor((("csbm", "CSBM activity"), ("training", "Training")))
    box.set_terms(lambda: {"training": "jcet\nmobile team", "csbm": "arms control\nverification"})
    box.show_value("training")
    press = shown(box)
    for typed, meant in ((Key.Key_V, "csbm"), (Key.Key_J, "training"), (Key.Key_A, "csbm")):
        press(typed, Key.Key_Enter)
        assert box.currentData() == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("JCET", "training"), ("jce", "training"), ("verif", "csbm"), ("arms", "csbm"), ("courtesy", "high-level-visit"),
     ("port call", "ship-visit"), ("seminar", "training")],
)  # fmt: skip
def test_a_kind_is_typed_in_the_words_of_staffs(typed: str, meant: str, resources: Path) -> None:
    words = load_staff_words(resources, load_kind_words(resources), {})
    plan = plan_with(*load_kinds(resources))
    assert FieldReading(plan, TODAY, words=lambda: words).value("kind", typed, engagement()) == meant
