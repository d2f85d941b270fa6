"""The keys of all commands as one person has them: given, taken over, taken back, remembered and in force at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from app.gui.keys.key_rules import refusal
from app.gui.keys.view_keys import ViewKeys
from app.gui.widgets.plain_text import unmarked
from app.gui.workspace.actions import ActionRegistry
from app.gui.workspace.settings import Settings, SettingsStore

_PARTED = "\t"


class KeyBook(QObject):
    """Keeps a person's own keys in the settings and lets the registry follow them; `changed` when they did.

    `panes` are the keys that no command can have where they are. What the settings say of commands that
    this version does not have stays as it is.
    """

    changed = Signal()

    def __init__(
        self,
        actions: ActionRegistry,
        settings: SettingsStore,
        panes: tuple[ViewKeys, ...] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.actions = actions
        self.panes = panes
        self._settings = settings
        self._own: Mapping[str, tuple[str, ...]] = {}
        settings.changed.connect(self._on_settings)
        self._on_settings(settings.settings)

    @property
    def own(self) -> Mapping[str, tuple[str, ...]]:
        """The keys given by hand, as portable text, by command."""
        return self._own

    def refusal(self, sequence: QKeySequence, menus: QMenuBar | None) -> str:
        """Why no command may have these keys, in words; empty where one may."""
        return refusal(sequence, menu_keys(menus))

    def give(self, action_id: str, keys: tuple[str, ...]) -> None:
        """Let a command answer to these keys and no others; whoever had one of them loses it."""
        own = {other: tuple(each for each in had if each not in keys) for other, had in self._own.items()}
        self._keep({**own, action_id: keys})

    def reset(self, action_id: str) -> tuple[str, ...]:
        """Give a command the keys it was made with; those that another was given stay there and are returned."""
        self._keep({other: had for other, had in self._own.items() if other != action_id})
        has = self.actions.keys_of(action_id)
        return tuple(each for each in self.actions.keys_made_with(action_id) if each not in has)

    def reset_all(self) -> None:
        """Every command has the keys it was made with."""
        self._settings.change(keys=())

    def used_in_panes(self, keys: str) -> tuple[tuple[str, str], ...]:
        """Which panes use the keys themselves while they have the focus, and for what: (pane, what it does)."""
        found = ((pane.name, pane.uses(keys)) for pane in self.panes)
        return tuple((name, use.said) for name, use in found if use is not None)

    def _keep(self, own: Mapping[str, tuple[str, ...]]) -> None:
        known = {entry.id for entry in self.actions.entries()}
        kept = {
            action_id: keys
            for action_id, keys in own.items()
            if action_id not in known or keys != self.actions.keys_made_with(action_id)
        }
        self._settings.change(keys=tuple(_PARTED.join((action_id, *keys)) for action_id, keys in sorted(kept.items())))

    def _on_settings(self, settings: Settings) -> None:
        own = {parts[0]: tuple(parts[1:]) for line in settings.keys if (parts := line.split(_PARTED))[0]}
        if own == self._own:
            return
        self._own = own
        self.actions.give_keys(own)
        self.changed.emit()


def menu_keys(menus: QMenuBar | None) -> dict[str, str]:
    """The names of the menus of a bar, by the portable text of the keys that open them."""
    found = {}
    for action in menus.actions() if menus is not None else ():
        sequence = QKeySequence.mnemonic(action.text())
        if not sequence.isEmpty():
            found[sequence.toString(QKeySequence.SequenceFormat.PortableText)] = unmarked(action.text())
    return found
