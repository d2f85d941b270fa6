"""All saved views: open, rename, share, delete."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QAbstractItemView

from app.domain.saved_views import SavedView
from app.domain.wording import Text
from app.gui.dialogs.naming import NameDialog
from app.gui.dialogs.standing_dialog import StandingDialog
from app.gui.look.theme import Meaning
from app.gui.viewing.saved_views import SavedViews
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.filtering.filter_titles import filter_titles
from app.services.filtering.plan_filter import NAMING
from app.services.saved_views import recalled


class SavedViewsDialog(StandingDialog):
    """One list of one's own views and of the plan's; every command has its key while the list has the focus."""

    WATCHED: ClassVar = NAMING | {"saved_views", "regions"}

    def __init__(self, workspace: Workspace, saved: SavedViews) -> None:
        super().__init__(workspace, "savedViewsDialog", "")
        self.setWindowTitle(self.tr("Saved views"))
        self._saved = saved
        columns = (
            ColumnSpec(self.tr("View"), 22, 3),
            ColumnSpec(self.tr("Who sees it"), 14, 0),
            ColumnSpec(self.tr("Shows"), 34, 4),
        )
        self._table = KeyedTable(workspace.icons, self.tr("Saved views"), columns, lines=2)
        self._table.setObjectName("savedViews")
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._nothing = TextLabel(
            self.tr("No view has been saved yet. View ▸ Saved views ▸ Save as… keeps what is shown under a name."),
            muted=True,
            wraps=True,
        )
        heading = SectionHeading(self.tr("My views, and those of this plan"))
        self._commands = {}
        for name, title, handler, key in (
            ("open", self.tr("Open"), self._on_open, ""),
            ("rename", self.tr("Rename…"), self._on_rename, "F2"),
            ("move", self.tr("Share in the plan"), self._on_move, "Ctrl+M"),
            ("delete", self.tr("Delete"), self._on_delete, "Del"),
        ):
            command = self._table.add_command(f"view-{name}", title, handler, key)
            link = heading.add_link(title)
            link.setObjectName(f"view-{name}-link")
            press_on_return(link)
            link.setToolTip(f"{title} ({key})" if key else title)
            link.clicked.connect(command.trigger)
            command.enabledChanged.connect(link.setEnabled)
            self._commands[name] = (command, link)
        layout = column(self, margin=2 * GRID, gap=GRID)
        layout.addWidget(heading)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._nothing)
        layout.addLayout(self.foot())
        open_at(self, 96, 24)
        self._table.opened.connect(self._on_open)
        self._table.chosen.connect(self._show_commands)
        saved.changed.connect(self.refresh)
        self.refresh()
        self._table.setFocus()

    def refresh(self) -> None:
        """Show the views as they are now."""
        if not self.workspace.document.is_open:
            return
        views = {each.id: each for each in (*self._saved.mine, *self._saved.shared)}
        self._table.show_rows(views, lambda key: self._row(views[key]))
        self._nothing.setVisible(not views)
        self._table.setVisible(bool(views))
        self._show_commands()

    def _row(self, saved: SavedView) -> QuietRow:
        document = self.workspace.document
        found = recalled(saved, document.plan, document.today)
        titles: list[Text] = list(filter_titles(document.plan, found.shown.filter))
        shows = ", ".join(map(words, titles)) or self.tr("all engagements")
        place = self._saved.place_of(saved)
        lost = ""
        if found.lost:
            lost = self.tr("not in this plan: {what}").format(what=", ".join(map(words, found.lost)))
        whose = self.tr("only me") if self._saved.is_mine(saved.id) else self.tr("all, in the plan")
        current = self.tr("looked at now") if saved.id == self._saved.current.id else ""
        return QuietRow(
            (
                Cell(saved.title, current, strong=True),
                Cell(whose, tone="text-muted"),
                Cell(f"{place}: {shows}", lost, tone="warns" if found.lost else "text"),
            )
        )

    def _show_commands(self) -> None:
        view_id = self._chosen()
        shared = view_id is not None and self._saved.is_shared(view_id)
        move, link = self._commands["move"]
        title = self.tr("Make it mine alone") if shared else self.tr("Share in the plan")
        move.setText(title)
        link.setText(title)
        for name, (command, _link) in self._commands.items():
            writes = name == "move" or (shared and name != "open")
            command.setEnabled(view_id is not None and (self.can_write or not writes))

    def _chosen(self) -> str | None:
        key: Hashable | None = self._table.current_key
        return str(key) if key is not None else None

    def _on_open(self) -> None:
        if (view_id := self._chosen()) is not None:
            self._saved.open(view_id)

    def _on_rename(self) -> None:
        view_id = self._chosen()
        saved = self._saved.find(view_id or "")
        if view_id is None or saved is None:
            return
        shared = self._saved.is_shared(view_id)
        dialog = NameDialog(
            self.workspace.icons,
            self.tr("Rename the view"),
            self.tr("Rename"),
            saved.title,
            lambda typed: self._saved.check_title(typed, shared, view_id),
            self,
        )
        dialog.made.connect(partial(self._saved.rename, view_id))
        dialog.open()

    def _on_move(self) -> None:
        view_id = self._chosen()
        if view_id is not None and self._saved.move(view_id):
            self._table.choose(view_id)

    def _on_delete(self) -> None:
        view_id = self._chosen()
        saved = self._saved.find(view_id or "")
        if view_id is None or saved is None:
            return
        if self._saved.is_shared(view_id):
            self._saved.delete(view_id)
            return
        self.workspace.prompts.confirm(
            self.tr("Delete the view ‘{view}’?").format(view=saved.title),
            self.tr("It is yours alone, so this cannot be undone. The plan is not touched."),
            self.tr("Delete"),
            partial(self._on_delete_confirmed, view_id, saved.title),
            dangerous=True,
        )

    def _on_delete_confirmed(self, view_id: str, title: str) -> None:
        self._saved.delete(view_id)
        self.say(self.tr("‘{view}’ was deleted.").format(view=title), Meaning.DONE)
