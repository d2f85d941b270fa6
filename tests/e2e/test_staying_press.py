"""The press of the window stays while documents are looked at, and shows each edition of the plan as it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QPushButton

from app.documents.press import Press
from app.gui.shell.main_window import MainWindow
from app.services.edits.engagements import change_engagement
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with
from tests.guests.keeping import guests


@pytest.fixture
def press() -> Iterator[Press]:
    """One that stays for as long as the window may need it, as that of the desktop."""
    made = Press(idle=600)
    yield made
    made.end()
    assert guests() == []


def printed(window: MainWindow, desk: Desk) -> str:
    """The words of the file as the planner saves it."""
    desk.prompts.file = desk.folder / "out.pdf"
    window.findChild(QPushButton, "savePdf").click()
    reader = PdfReader(BytesIO(desk.prompts.file.read_bytes()))
    return "\n".join(page.extract_text() for page in reader.pages)


def test_each_edition_is_set_by_the_press_that_set_the_one_before(desk: Desk, press: Press) -> None:
    desk.program = replace(desk.program, press=press)  # type: ignore[misc]
    window, _ = open_with(desk, "Port call Mombasa", "Staff talks Suva")
    window.workspace.go_to("reports")
    (at_work,) = guests()
    assert "Port call Mombasa" in printed(window, desk)
    document = window.workspace.document
    for title in ("Port call Lamu", "Port call Malindi"):
        assert document.attempt(partial(change_engagement, document.plan, "e0", title=title))
        words = printed(window, desk)
        assert title in words
        assert "Mombasa" not in words
        assert "Staff talks Suva" in words
    assert guests() == [at_work]
