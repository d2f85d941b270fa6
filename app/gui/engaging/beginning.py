"""An engagement begun where no view has a row or a day chosen: the panel asks for the rest."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.domain.spans import Dates
from app.gui.workspace.workspace import Workspace
from app.services.edits.drafting import begun_in_country


def begin_anywhere(workspace: Workspace, dates: Dates | None = None) -> None:
    """Begin an idea of the kind and in the country that the filter names alone; it is written once it says more.

    Without dates it is some time in the plan year at hand.
    """
    document, view = workspace.document, workspace.view
    plan, chosen = document.plan, view.filter.chosen
    country, kind = _only(chosen("countries") & set(plan.countries)), only_kind(workspace)
    title = QCoreApplication.translate("Beginning", "New engagement")
    draft = begun_in_country(plan, document.today, title, country, kind)
    view.begin_draft(replace(draft, dates=dates) if dates is not None else draft)


def only_kind(workspace: Workspace) -> str | None:
    """The kind that the filter names alone; of several in it none is taken."""
    return _only(workspace.view.filter.chosen("kind") & set(workspace.document.plan.kinds))


def _only(chosen: Collection[str]) -> str | None:
    """What is chosen, where it is one."""
    return next(iter(chosen)) if len(chosen) == 1 else None
