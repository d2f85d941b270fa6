"""Asks at which marking something is to leave, where more than one is possible."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.gui.dialogs.edition import EditionDialog
from app.gui.workspace.workspace import Workspace
from app.services.reports.editions import Edition, edition, lower_editions
from app.services.texts.marked_outputs import output_marking, plan_marking


def ask_edition(workspace: Workspace, ids: tuple[str, ...] | None, on_chosen: Callable[[Edition], None]) -> None:
    """Hand over the edition of the plan; asks only where one would leave out some of these engagements, or of all."""
    plan = workspace.document.plan
    offered = lower_editions(plan, ids)
    if not offered:
        on_chosen(Edition(plan))
        return
    held = plan.engagements
    whole = plan_marking(plan) if ids is None else output_marking(plan, (held[each] for each in ids))
    dialog = EditionDialog(whole, offered, workspace.window)
    dialog.chosen.connect(partial(_hand_over, workspace, on_chosen))
    dialog.open()


def _hand_over(workspace: Workspace, on_chosen: Callable[[Edition], None], marking: str) -> None:
    # Somebody else may have changed a shared plan while the question stood.
    if workspace.document.is_open:
        on_chosen(edition(workspace.document.plan, marking))
