"""The sheet of keys on paper."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pypdf

from app.documents.keyboard import keyboard_input, print_keyboard
from app.services.reports.keyboard import KeyboardSheet, KeyGroup, KeyLine

RESOURCES = Path(__file__).parents[2] / "resources"
SHEET = KeyboardSheet(
    "Keyboard",
    date(2027, 1, 15),
    (
        KeyGroup(
            "File",
            (
                KeyLine("Backups…", "", "See the copies kept of this plan"),
                KeyLine("New plan…", "Ctrl+Shift+N", "#emph[no markup]", own=True),
            ),
        ),
        KeyGroup("Empty", ()),
    ),
    (KeyGroup("Table", (KeyLine("", "Ctrl+Left", "Jump to the end of the filled cells"),)),),
)


def test_commands_without_keys_stand_last_and_empty_menus_are_left_out() -> None:
    groups = keyboard_input(SHEET)["commands"]
    assert isinstance(groups, list)
    assert [group["title"] for group in groups] == ["File"]
    assert [line["title"] for line in groups[0]["lines"]] == ["New plan…", "Backups…"]


def test_the_sheet_is_printed_as_it_is_said_and_tagged() -> None:
    made = print_keyboard(SHEET, RESOURCES)
    assert (made.selected, made.printed, made.pages) == (3, 3, 2)
    pdf = pypdf.PdfReader(BytesIO(made.pdf))
    said = "\n".join(page.extract_text() for page in pdf.pages)
    for part in ("New plan", "Ctrl+Shift+N", "#emph[no markup]", "in the menu", "Ctrl+Left", "Keys of 15 Jan 2027"):
        assert part in said, part
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
