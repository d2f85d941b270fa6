"""Commands, views and pages of the help in the palette."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.gui.palette.command_synonyms import SYNONYMS
from app.gui.palette.items import PaletteItem, Ranked
from app.gui.views import VIEWS
from app.gui.workspace.actions import ActionEntry, ActionRegistry
from app.services.palette.ranking import Names, names_of, rank

COMMAND = "command:"
HELP = "help:"

_MENU = 0.7
"""What a word found in the name of the menu is worth beside one in the title."""

_DISABLED = 0.8
"""What a command that is not possible now is worth beside one that is."""


class CommandSource:
    """All commands of the window but those in `without`; those that are not possible now say why."""

    def __init__(self, actions: ActionRegistry, only: frozenset[str] = frozenset(), without: str = "") -> None:
        self._actions = actions
        self._entries = [entry for entry in actions.entries() if entry.id != without and (not only or entry.id in only)]
        self._names = {
            entry.id: names_of(entry.title, (entry.english, *SYNONYMS.get(entry.id, ()))) for entry in self._entries
        }
        self._in_menu = {
            entry.id: Names((*names_of(entry.menu).first, *self._names[entry.id].first)) for entry in self._entries
        }

    def find(self, _typed: str, wanted: Sequence[str]) -> Iterator[Ranked]:
        for entry in self._entries:
            worth = max(rank(wanted, self._names[entry.id]), _MENU * rank(wanted, self._in_menu[entry.id]))
            if worth > 0:
                yield worth * (1 if entry.enabled else _DISABLED), self._item(entry)

    def all(self) -> Iterator[PaletteItem]:
        for possible in (True, False):
            yield from (self._item(entry) for entry in self._entries if entry.enabled is possible)

    def item(self, key: str) -> PaletteItem | None:
        return next((self._item(entry) for entry in self._entries if COMMAND + entry.id == key), None)

    def _item(self, entry: ActionEntry) -> PaletteItem:
        action = self._actions.action(entry.id)
        no_reason = QCoreApplication.translate("Palette", "This is not possible now")
        return PaletteItem(
            COMMAND + entry.id,
            entry.title,
            action.trigger,
            hint=entry.menu,
            keys=entry.shortcuts.partition(", ")[0],
            icon=self._actions.icon_of(entry.id),
            detail=entry.tip,
            reason="" if entry.enabled else entry.reason or no_reason,
        )


def view_source(actions: ActionRegistry) -> CommandSource:
    """The views of the rail."""
    return CommandSource(actions, frozenset(f"view.{view.id}" for view in VIEWS))


class HelpSource:
    """Pages of the help by their titles and words."""

    def __init__(self, pages: Iterable[tuple[str, str, str]], show: Callable[[str], object]) -> None:
        self._pages = {key: (title, names_of(title, (text,)), text) for key, title, text in pages}
        self._show = show

    def find(self, _typed: str, wanted: Sequence[str]) -> Iterator[Ranked]:
        for key, (_, names, _) in self._pages.items():
            if (worth := rank(wanted, names)) > 0:
                yield worth, self._item(key)

    def all(self) -> Iterator[PaletteItem]:
        return map(self._item, self._pages)

    def item(self, key: str) -> PaletteItem | None:
        page = key.removeprefix(HELP)
        return self._item(page) if key.startswith(HELP) and page in self._pages else None

    def _item(self, key: str) -> PaletteItem:
        title, _, text = self._pages[key]
        hint = QCoreApplication.translate("Palette", "Help")
        return PaletteItem(HELP + key, title, partial(self._show, key), hint=hint, icon="help", detail=text)
