"""The sheet of keys from what the window knows: commands by menu, keys by view, in the words of the window."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.gui.keys.view_keys import ViewKeys
from app.gui.workspace.actions import ActionEntry
from app.services.reports.keyboard import KeyboardSheet, KeyGroup, KeyLine


def keyboard_sheet(entries: Iterable[ActionEntry], panes: Iterable[ViewKeys], on: date) -> KeyboardSheet:
    """What is printed: commands of a submenu under its path, those of no menu last; nothing of the plan."""
    groups: dict[str, list[KeyLine]] = {}
    for entry in entries:
        line = KeyLine(entry.name, entry.shortcuts, entry.tip, entry.own)
        groups.setdefault(entry.menu, []).append(line)
    loose = groups.pop("", [])
    commands = [KeyGroup(title, tuple(lines)) for title, lines in groups.items()]
    if loose:
        commands.append(KeyGroup(_said("In no menu"), tuple(loose)))
    views = [KeyGroup(pane.name, tuple(KeyLine("", use.shown, use.said) for use in pane.keys)) for pane in panes]
    return KeyboardSheet(_said("Keyboard"), on, tuple(commands), tuple(views))


def _said(text: str) -> str:
    return QCoreApplication.translate("KeyboardSheet", text)
