"""All commands of the window: its own, and one for each view, each document and each format that can be written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.screens.calendar.commands import CALENDAR_COMMANDS
from app.gui.screens.table.commands import FILL_COMMANDS, TABLE_COMMANDS
from app.gui.screens.timeline.commands import TIMELINE_COMMANDS
from app.gui.shell.list_exports import LIST_EXPORTS
from app.gui.views import View
from app.gui.widgets.plain_text import literal
from app.gui.workspace import commands
from app.gui.workspace.actions import CONTEXT, ActionSpec, in_language
from app.gui.workspace.coordinate_commands import COORDINATE_COMMANDS
from app.gui.workspace.document import words
from app.gui.workspace.window_ports import DocumentInfo
from app.services.ports import FileFormat

EXPORTS = {
    "file.export-calendar": (".ics", "shown"),
    "file.export-calendar-one": (".ics", "one"),
    "file.export-calendar-all": (".ics", "all"),
    "file.export-xlsx": (".xlsx", "shown"),
    "file.export-csv": (".csv", "shown"),
}
"""The commands that hand out files and have words of their own: the format, and which engagements."""


def exports(formats: Sequence[FileFormat]) -> dict[str, tuple[str, str]]:
    """Every command that hands out files: `EXPORTS`, and one for each other format that can be written."""
    spoken = {suffix for suffix, _ in EXPORTS.values()}
    others = (each.suffix for each in formats if each.writes and each.suffix not in spoken)
    return EXPORTS | {f"file.export-{suffix.lstrip('.')}": (suffix, "shown") for suffix in others}


def all_commands(
    views: Sequence[View], formats: Sequence[FileFormat], documents: Sequence[DocumentInfo]
) -> tuple[ActionSpec, ...]:
    """The commands in the order of their menus."""
    titles = {each.suffix: words(each.title) for each in formats}
    made = {name: titles[suffix] for name, (suffix, _) in exports(formats).items() if name not in EXPORTS}
    return (
        *commands.FILE_COMMANDS,
        *(_export(name, title) for name, title in made.items()),
        *LIST_EXPORTS,
        *commands.EDIT_COMMANDS,
        *FILL_COMMANDS,
        *map(_view, views),
        *commands.VIEW_COMMANDS,
        *TIMELINE_COMMANDS,
        *TABLE_COMMANDS,
        *CALENDAR_COMMANDS,
        *commands.ENGAGEMENT_COMMANDS,
        *COORDINATE_COMMANDS,
        *commands.REPORT_COMMANDS,
        *_documents(documents),
        *commands.TOOLS_COMMANDS,
        *commands.HELP_COMMANDS,
    )


def _export(name: str, title: str) -> ActionSpec:
    said = QCoreApplication.translate(CONTEXT, QT_TRANSLATE_NOOP("Actions", "{format}: what the filter shows…"))
    path = (commands.FILE, commands.EXPORT)
    return ActionSpec(name, said.format(format=literal(title)), path, enabled_when=commands.PLAN)


def _view(view: View) -> ActionSpec:
    name, keys = f"view.{view.id}", (view.keys,) if view.keys else ()
    return ActionSpec(
        name, view.title, (commands.VIEW,), keys, view.icon, view.tip, enabled_when=commands.PLAN, group="view"
    )


def _documents(documents: Sequence[DocumentInfo]) -> list[ActionSpec]:
    """A command for each document, with a letter of its title that no other one of the menu has."""
    letters = {in_language(spec.title).partition("&")[2][:1].casefold() for spec in commands.REPORT_COMMANDS}
    made = []
    for each in documents:
        title, tip = words(each.command), words(each.tip) if each.tip is not None else ""
        own = next((letter for letter in title if letter.isalnum() and letter.casefold() not in letters), "")
        if own:
            letters.add(own.casefold())
            title = title.replace(own, f"&{own}", 1)
        path = (commands.REPORT,)
        made.append(ActionSpec(f"report.{each.name}", title, path, (), each.icon, tip, commands.PLAN))
    return made
