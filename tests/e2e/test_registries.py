"""A member more in any registry, with nothing else changed: the window starts, shows it and uses it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app import exchange
from app.documents.registry import DOCUMENTS, Document, Prepared
from app.domain import rules
from app.domain.facts import Facts
from app.domain.findings import Finding, Severity, Subject
from app.domain.host_subjects import HostRule
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.exchange import FORMATS
from app.gui import views
from app.gui.palette.command_palette import CommandPalette
from app.gui.views import View
from app.gui.workspace import commands
from app.gui.workspace.actions import ActionSpec
from app.services.ports import Selection
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]

TEMPLATE = """#let data = json(bytes(read("data").slice(2)))
#set document(title: data.heading)
#set text(lang: "en")
= #data.heading
"""


ONE_WORD = Text("One word")


@dataclass(frozen=True, slots=True)
class Brief(HostRule):
    """A rule that finds fault with every title of one word."""

    id: str = "X1"
    title: Text = ONE_WORD

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        item = plan.engagements.get(subject.id)
        if item is not None and " " not in item.title:
            said = text("{title} is one word", title=item.title)
            yield Finding(self.id, Severity.WARN, subject, item.id, said, said, said)


@pytest.fixture
def registered(monkeypatch: pytest.MonkeyPatch) -> Callable[[object, str, object], None]:
    """Give a registry one more member, wherever in the program it was imported."""

    def register(module: object, name: str, member: object) -> None:
        before = getattr(module, name)
        for each in [each for key, each in sys.modules.items() if key.startswith("app.")]:
            for own, value in list(vars(each).items()):
                if value is before:
                    monkeypatch.setattr(each, own, (*before, member))

    return register


@pytest.fixture
def resources(desk: Desk) -> Path:
    """The desk's own copy of what is installed with the program."""
    copy = desk.folder / "resources"
    shutil.copytree(desk.folders.resources, copy)
    desk.folders = replace(desk.folders, resources=copy)
    return copy


def found(desk: Desk, words: str) -> str:
    """What the palette answers first."""
    assert desk.window is not None
    desk.window.workspace.actions.action("help.palette").trigger()
    palette = desk.window.findChild(CommandPalette)
    QTest.keyClicks(palette.findChild(QLineEdit), words)
    return palette.items[0].title


def test_a_document_is_in_the_menu_and_printed(
    desk: Desk, resources: Path, trigger: Trigger, monkeypatch: pytest.MonkeyPatch
) -> None:
    (resources / "documents" / "leaflet.typ").write_text(TEMPLATE, encoding="utf-8")
    made = Prepared({"heading": "A leaflet", "year_title": "2027"}, 1, 1)
    monkeypatch.setitem(DOCUMENTS, "leaflet", Document("leaflet", text("Leaflet"), lambda *_given: made))
    window, _ = open_with(desk, "Port call")
    action = window.workspace.actions.action("report.leaflet")
    assert action.text() == "&Leaflet"
    trigger("report.leaflet")
    assert window.findChild(QLabel, "printStamp").text() == "1 engagement selected, 1 printed, 1 page"
    desk.prompts.file = desk.folder / "out.pdf"
    window.findChild(QPushButton, "savePdf").click()
    assert "A leaflet" in PdfReader(BytesIO((desk.folder / "out.pdf").read_bytes())).pages[0].extract_text()


def test_a_format_is_offered_for_export(desk: Desk, trigger: Trigger, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(selection: Selection) -> bytes:
        return "\n".join(item.title for item in selection.engagements).encode()

    monkeypatch.setitem(FORMATS, ".lst", exchange._Format(text("List"), None, write))
    window, _ = open_with(desk, "Port call", "Talks")
    assert "List" in window.workspace.actions.action("file.export-lst").text()
    desk.prompts.file = desk.folder / "out.lst"
    trigger("file.export-lst")
    assert (desk.folder / "out.lst").read_text("utf-8").splitlines() == ["Port call", "Talks"]


def test_what_a_rule_finds_is_shown(desk: Desk, registered: Callable[[object, str, object], None]) -> None:
    registered(rules, "ALL_RULES", Brief())
    window, _ = open_with(desk, "Port call", "Talks")
    document = window.workspace.document
    assert [str(each.title) for each in document.review.findings() if each.rule == "X1"] == ["Talks is one word"]


def test_a_view_is_in_the_menu_and_the_palette(
    desk: Desk, registered: Callable[[object, str, object], None], qtbot: QtBot
) -> None:
    def make(*_given: object) -> QWidget:
        made = QLabel("Nothing to see")
        made.setAccessibleName("Nothing")
        return made

    registered(views, "VIEWS", View("nothing", "info-circle", make, "Not&hing", "A view of nothing"))
    window, _ = open_with(desk, "Port call")
    assert found(desk, "> Nothing").startswith("Nothing")
    qtbot.keyClick(window.findChild(CommandPalette).findChild(QLineEdit), "\r")
    assert window.workspace.actions.action("view.nothing").isChecked()


def test_a_command_is_found_in_the_palette(
    desk: Desk, registered: Callable[[object, str, object], None], qtbot: QtBot
) -> None:
    given: list[str] = []
    registered(commands, "TOOLS_COMMANDS", ActionSpec("tools.bell", "Ring the &bell", (commands.TOOLS,)))
    window, _ = open_with(desk, "Port call")
    window.workspace.actions.bind("tools.bell", lambda: given.append("rung"))
    assert found(desk, "> bell").startswith("Ring the bell")
    qtbot.keyClick(window.findChild(CommandPalette).findChild(QLineEdit), "\r")
    assert given == ["rung"]


def test_a_kind_is_one_row(desk: Desk, resources: Path) -> None:
    path = resources / "reference" / "kinds.csv"
    row = 'parade,Parade,PA,ships,ship,1,L5,visit,y,n,42,cd,99,"made for a test"\n'
    path.write_text(path.read_text("utf-8") + row, encoding="utf-8")
    window: FurnishedWindow = open_with(desk, "Port call")[0]
    document = window.workspace.document
    assert document.plan.kinds["parade"].title == "Parade"
    assert found(desk, "new parade").casefold().count("parade")
