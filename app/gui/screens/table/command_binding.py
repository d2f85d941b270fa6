"""The commands of the window that the table carries out, and when they make sense."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.gui.screens.table.commands import TABLE, TABLE_WRITABLE
from app.gui.workspace.actions import ActionRegistry


class TableCommands:
    """Binds the commands by their ids to what the table does."""

    def __init__(self, actions: ActionRegistry, deeds: Mapping[str, Callable[[], object]]) -> None:
        self._actions = actions
        for action_id, deed in deeds.items():
            if not actions.is_bound(action_id):
                actions.bind(action_id, deed)

    def show(self, away: str, no_writing: str) -> None:
        """Say why the commands make no sense: the table is `away`, the plan takes `no_writing`; empty for neither."""
        self._actions.set_condition(TABLE, away)
        self._actions.set_condition(TABLE_WRITABLE, away or no_writing)
