"""The sheet of keys as Typst's input, and the file made of it; it needs no plan."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.documents.compile import Setter, compile_pdf, count_pages
from app.documents.glyphs import load_glyphs
from app.documents.plain_text import Typesetter
from app.documents.printing import Printed
from app.domain.english import ENGLISH
from app.domain.wording_dates import plain_day
from app.services.reports.keyboard import KeyboardSheet, KeyGroup, KeyLine


def keyboard_input(sheet: KeyboardSheet) -> dict[str, object]:
    """What `keyboard.typ` reads; commands without keys stand last in their menu and are said to be in it."""
    return {
        "heading": sheet.title,
        "year_title": "",
        "organisation": "Entente",
        "marking": "",
        "issue_line": f"Keys of {plain_day(sheet.on)}",
        "kinds": [],
        "commands": _groups(sheet.commands),
        "views": _groups(sheet.views),
        "own": any(line.own for group in sheet.commands for line in group.lines),
    }


def print_keyboard(sheet: KeyboardSheet, resources: Path, setter: Setter = compile_pdf) -> Printed:
    """Make the sheet; `resources` holds `documents/` and `fonts/`, `setter` sets it. Raises DocumentFailed."""
    fonts = resources / "fonts"
    typesetter = Typesetter(load_glyphs(fonts))
    data = {key: typesetter.prepared(value) for key, value in keyboard_input(sheet).items()}
    data |= {"lang": ENGLISH.code, "words": {}}
    pdf = setter(resources / "documents" / "keyboard.typ", data, fonts, sheet.title, sheet.on)
    return Printed(pdf, sheet.title, sheet.count, sheet.count, count_pages(pdf), frozenset(typesetter.replaced))


def _groups(groups: Sequence[KeyGroup]) -> list[dict[str, object]]:
    return [
        {
            "title": group.title,
            "lines": [
                {"title": line.title, "keys": line.keys, "does": line.does, "own": line.own}
                for line in sorted(group.lines, key=_without_keys)
            ],
        }
        for group in groups
        if group.lines
    ]


def _without_keys(line: KeyLine) -> bool:
    return not line.keys
