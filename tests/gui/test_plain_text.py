"""Nothing of Qt's takes a text for more than letters: tips, boxes, buttons, menus and the titles of windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.gui.look import theme as themes
from app.gui.look.icons import Icons
from app.gui.look.theme import THEME_NAMES
from app.gui.widgets.drop_button import DropButton
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.plain_text import PlainComboBox, TextLabel, literal, unmarked, window_title
from app.gui.workspace.prompts import PromptButton, Prompts
from tests.markup import altered, markup
from tests.shown import OpenedFile, painted_picture, put_tips_away, tips_shown, wrongs

TEXTS = ("<img src='x.png'>", "A &lt; B", "R&D", "&Mark", "a\tb", "100 % of {path} [*]", "&&", "[*][*]")


@pytest.fixture
def picture(tmp_path: Path) -> Iterator[OpenedFile]:
    """A picture that says whether somebody has opened it."""
    watched = OpenedFile(painted_picture(tmp_path))
    yield watched
    watched.close()


@pytest.fixture
def text(tmp_path: Path, picture: OpenedFile) -> str:
    """Markup that would load the picture."""
    return markup(tmp_path / "picture.png")


def combo(text: str, parent: QWidget) -> QWidget:
    box = PlainComboBox(parent)
    box.addItem(text)
    box.setToolTip(text)
    return box


def typed_combo(text: str, parent: QWidget) -> QWidget:
    box = combo(text, parent)
    assert isinstance(box, QComboBox)
    box.setEditable(True)
    return box.lineEdit()


def button(text: str, parent: QWidget) -> QWidget:
    made = QPushButton(parent)
    made.setToolTip(text)
    return made


def cell(text: str, parent: QWidget) -> QWidget:
    view = QListWidget(parent)
    item = QListWidgetItem("one")
    item.setToolTip(text)
    view.addItem(item)
    view.resize(200, 200)
    return view.viewport()


def menu(text: str, parent: QWidget) -> QWidget:
    made = QMenu(parent)
    made.setToolTipsVisible(True)
    action = made.addAction("one")
    action.setToolTip(text)
    made.setActiveAction(action)
    return made


def lone_label(text: str, parent: QWidget) -> QWidget:
    made = TextLabel("one", parent=parent)
    made.setToolTip(text)
    return made


@pytest.mark.parametrize("make", [combo, typed_combo, button, cell, menu, lone_label], ids=lambda make: make.__name__)
@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_tip_shows_letters(
    qapp: QApplication,
    qtbot: QtBot,
    resources: Path,
    picture: OpenedFile,
    text: str,
    name: str,
    make: Callable[[str, QWidget], QWidget],
) -> None:
    themes.apply(qapp, themes.load(resources, name), resources)
    window = QWidget()
    qtbot.addWidget(window)
    over = make(text, window)
    window.show()
    over.show()
    place = over.rect().center() if not over.isWindow() else over.actionGeometry(over.actions()[0]).center()
    if isinstance(over.parentWidget(), QListWidget):
        place = over.parentWidget().visualItemRect(over.parentWidget().item(0)).center()
    QApplication.sendEvent(over, QHelpEvent(QEvent.Type.ToolTip, place, over.mapToGlobal(place)))
    (tip,) = tips_shown()
    shown = (tip.textFormat(), tip.text())
    put_tips_away()
    over.close()
    themes.apply(qapp, themes.load(resources, "light"), resources)
    assert (shown, picture.was_opened) == ((Qt.TextFormat.PlainText, text), False)


def test_labels_that_qt_makes_show_letters(qapp: QApplication, qtbot: QtBot, picture: OpenedFile, text: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QFormLayout(window).addRow(text, QWidget())
    window.show()
    assert {each.textFormat() for each in window.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert not picture.was_opened


def test_questions_show_letters(qapp: QApplication, qtbot: QtBot, picture: OpenedFile, text: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    Prompts(window).message(
        text, text, (PromptButton("yes", text, default=True), PromptButton("no", text, cancels=True))
    )
    box = window.findChild(QWidget, "message")
    said = wrongs(box, text)
    box.close()
    assert (said, picture.was_opened) == ([], False)


def test_buttons_made_of_peoples_words_have_no_key(qtbot: QtBot, icons: Icons, text: str) -> None:
    for made in (DropButton(icons, text), LinkButton(text)):
        qtbot.addWidget(made)
        assert made.shortcut().isEmpty()
        assert (altered(made.accessibleName(), text), made.accessibleName()) == ("", text)


@pytest.mark.parametrize("said", TEXTS)
def test_what_qt_reads_into_a_text_is_undone(qtbot: QtBot, said: str) -> None:
    assert unmarked(literal(said)) == said.replace("\t", " ")
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle(window_title(said))
    window.show()
    assert window.windowHandle().title() == said
    window.setWindowModified(True)
    assert window.windowHandle().title() == said


def test_what_is_read_as_markup_is_noticed(picture: OpenedFile, text: str) -> None:
    """The tests of this kind prove nothing where a page that loads the picture goes unseen."""
    if not picture.can_tell:
        pytest.skip("this system does not say which files are opened")
    page = QTextDocument()
    page.setHtml(text)
    page.size()
    assert picture.was_opened
    assert not picture.was_opened
    assert altered(page.toPlainText(), text)
