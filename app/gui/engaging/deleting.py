"""Deletes engagements, after a question where they are many."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.workspace.workspace import Workspace
from app.services.edits.engagements import delete_engagements

MOST_UNASKED = 10
"""Engagements that are deleted without a question."""

_CONTEXT = "Deleting"
_QUESTION = QT_TRANSLATE_NOOP("Deleting", "Delete {count} engagements?")
_DETAIL = QT_TRANSLATE_NOOP("Deleting", "It is one step and can be undone.")
_VERB = QT_TRANSLATE_NOOP("Deleting", "Delete {count} engagements")


def ask_and_delete(workspace: Workspace, ids: Sequence[str]) -> None:
    """Delete these engagements as one step; more than a few only when the person says yes."""
    delete = partial(_delete, workspace, tuple(ids))
    if len(ids) <= MOST_UNASKED:
        delete()
        return
    question, detail, verb = (QCoreApplication.translate(_CONTEXT, said) for said in (_QUESTION, _DETAIL, _VERB))
    count = f"{len(ids):,}"
    workspace.prompts.confirm(question.format(count=count), detail, verb.format(count=count), delete, dangerous=True)


def _delete(workspace: Workspace, ids: tuple[str, ...]) -> None:
    document = workspace.document
    document.attempt(partial(delete_engagements, document.plan, ids))
