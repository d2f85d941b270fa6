"""Parts of the window that nothing wakes but a command or a way into them: each is loaded and made then."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from app.domain.later import later
from app.gui.plans.plan_opening import PlanOpening
from app.gui.widgets.dropping import Dropping
from app.gui.widgets.notices import NoticeBar
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace


class LateParts:
    """Makes them as `parent`'s when one of their commands is given, or when something of theirs is asked for here."""

    def __init__(self, workspace: Workspace, means: Means, notices: NoticeBar, parent: QObject) -> None:
        self._made: dict[str, Any] = {}
        self._makers: dict[str, Callable[[], QObject]] = {}
        lists = ("tools.lists", "tools.own-fields", "tools.regions", "tools.unite", "tools.people-kept")
        for name, place, given, commands in (
            ("importing", "app.gui.importing.opening:Importing", (means, notices), ("file.import", "ask.take-in")),
            ("rolling", "app.gui.engaging.rolling:Rolling", (notices,), ("tools.roll-year", "engagement.next-edition")),
            ("lists", "app.gui.shell.reference_editing:ReferenceEditing", (means,),
             (*lists, "tools.reference", "handouts.holders")),
            ("help", "app.gui.help.help:Help", (means,),
             ("help.help", "help.about", "edit.history", "file.properties")),
            ("keys", "app.gui.help.shortcuts:Shortcuts", (means,), ("help.keyboard",)),
        ):  # fmt: skip
            self._makers[name] = partial(later(place), workspace, *given, parent)
            workspace.actions.bind_later(commands, partial(self._part, name))
        self._document, self._exchange = workspace.document, means.exchange
        Dropping(workspace.window, self._takes, self._take_in)

    def import_clipboard(self) -> None:
        """Bring in the table on the clipboard."""
        self._part("importing").import_clipboard()

    def import_into_new(self, opening: PlanOpening) -> None:
        """Ask for a file, and bring it into a new plan."""
        self._part("importing").import_into_new(opening)

    def _takes(self, path: Path) -> bool:
        """Whether a file dropped on the window may be one with answers."""
        is_writable = self._document.is_open and not self._document.read_only
        return is_writable and path.suffix.lower() in self._exchange.returned

    def _take_in(self, path: Path) -> None:
        self._part("importing").take_in(path)

    def show_regions(self) -> None:
        """Show the regions and their countries."""
        self._part("lists").show_regions()

    def show_list(self, table: str) -> None:
        """Show one of the lists, ready for an entry."""
        self._part("lists").show_list(table)

    def show_item(self, table: str, item_id: str) -> None:
        """Show one item in its list."""
        self._part("lists").show_item(table, item_id)

    def show_properties(self, *, field: str) -> None:
        """Show what the plan says of itself, at a field."""
        self._part("help").show_properties(field=field)

    def help_pages(self) -> tuple[tuple[str, str, str], ...]:
        """All pages of the help as (key, title, text)."""
        pages: tuple[tuple[str, str, str], ...] = self._part("help").pages()
        return pages

    def show_help(self, key: str) -> None:
        """Open the help at a page."""
        self._part("help").show_page(key)

    def _part(self, name: str) -> Any:
        if name not in self._made:
            self._made[name] = self._makers[name]()
        return self._made[name]
