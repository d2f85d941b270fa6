"""What can be done with a bar, with a row, and with what hides behind a number, as menus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.statuses import Status
from app.gui.look.languages import told
from app.gui.widgets.plain_text import literal
from app.gui.workspace.workspace import Workspace
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.timeline import Timeline, TimelineRow

MOST_LISTED = 30
"""Engagements that a list of what hides behind a number names."""

Handler = Callable[[], object]

BAR_COMMANDS = (
    ("engagement.open", "engagement.window"),
    ("edit.copy", "edit.paste"),
    ("engagement.move", "engagement.duplicate", "engagement.bulk-edit"),
    ("ask.new", "engagement.history", "country.page"),
    ("engagement.delete",),
)
"""The shared commands on engagements that the menu of a bar offers, group by group."""


def bar_menu(workspace: Workspace, parent: QWidget) -> QMenu:
    """The menu of the selected bars."""
    menu = _menu(parent)
    for group in BAR_COMMANDS:
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addActions([workspace.actions.action(each) for each in group])
    states = QMenu(_tr("Status"), menu)
    states.addActions([workspace.actions.action(f"status.{status.value}") for status in Status])
    menu.insertMenu(workspace.actions.action("ask.new"), states)
    return menu


def row_menu(
    workspace: Workspace,
    parent: QWidget,
    row: TimelineRow,
    *,
    new_here: Handler,
    plan_gap: Handler | None,
    page: QAction | None,
    only: PlanFilter | None,
    toggle: Handler | None,
    lanes: tuple[str, Handler] | None,
    hide: Handler,
    show_hidden: Handler | None,
) -> QMenu:
    """The menu of a row; what does not apply to it is left out."""
    menu = _menu(parent)
    writable = not workspace.document.read_only
    if not row.is_header:
        menu.addAction(workspace.icons.icon("plus"), _tr("New here\tCtrl+N"), new_here).setEnabled(writable)
        menu.addAction(workspace.actions.action("edit.paste"))
    if plan_gap is not None:
        menu.addAction(workspace.icons.icon("calendar-plus"), _tr("Plan this…"), plan_gap).setEnabled(writable)
    if page is not None:
        menu.addAction(page)
    menu.addSeparator()
    if toggle is not None:
        menu.addAction(_tr("Close the group") if row.is_open else _tr("Open the group"), toggle)
    if lanes is not None:
        menu.addAction(*lanes)
    if only is not None:
        menu.addAction(workspace.icons.icon("filter"), _tr("Show only this"), partial(workspace.view.set_filter, only))
    menu.addAction(workspace.icons.icon("eye-off"), _tr("Hide this row"), hide)
    if show_hidden is not None:
        menu.addAction(workspace.icons.icon("eye"), _tr("Show hidden rows"), show_hidden)
    return menu


def list_menu(layout: Timeline, ids: Sequence[str], parent: QWidget, chosen: Callable[[str], object],
              whole: tuple[str, Handler] | None) -> QMenu:  # fmt: skip
    """The engagements that hide behind a number; `whole` is what shows them all."""
    menu = _menu(parent)
    for each in ids[:MOST_LISTED]:
        item = layout.plan.engagements[each]
        menu.addAction(f"{literal(item.title)}\t{literal(told(item.dates))}", partial(chosen, each))
    if len(ids) > MOST_LISTED:
        rest = menu.addAction(_tr("and {count} more").format(count=len(ids) - MOST_LISTED))
        rest.setEnabled(False)
    if whole is not None:
        menu.addSeparator()
        menu.addAction(*whole)
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimelineMenus", text)
