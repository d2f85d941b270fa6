"""Deletes engagements, after a question where they are many, or where others are part of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.domain.wording import text
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.workspace.document import words
from app.gui.workspace.prompts import PromptButton
from app.gui.workspace.workspace import Workspace
from app.services.edits.children import children_of, parts_question
from app.services.edits.engagements import delete_engagements
from app.services.edits.status_gate import first_lines

MOST_UNASKED = 10
"""Engagements that are deleted without a question."""

_CONTEXT = "Deleting"
_QUESTION = QT_TRANSLATE_NOOP("Deleting", "Delete {count} engagements?")
_DETAIL = QT_TRANSLATE_NOOP("Deleting", "It is one step and can be undone.")
_NOTHING = QT_TRANSLATE_NOOP("Deleting", "Delete nothing")
_ALONE = QT_TRANSLATE_NOOP("Deleting", "Keep them alone")
_TOO = QT_TRANSLATE_NOOP("Deleting", "Delete them too")
_VERB = QT_TRANSLATE_NOOP("Deleting", "Delete {count} engagements")


def ask_and_delete(workspace: Workspace, ids: Sequence[str]) -> None:
    """Delete these engagements as one step; more than a few only when the person says yes.

    Where others are part of them, the person then says what becomes of those.
    """
    delete = partial(_delete_or_ask, workspace, tuple(ids))
    if len(ids) <= MOST_UNASKED:
        delete()
        return
    question, detail, verb = map(_said, (_QUESTION, _DETAIL, _VERB))
    count = f"{len(ids):,}"
    workspace.prompts.confirm(question.format(count=count), detail, verb.format(count=count), delete, dangerous=True)


def _delete_or_ask(workspace: Workspace, ids: tuple[str, ...]) -> None:
    if parts := children_of(workspace.document.plan, ids):
        _ask_of_parts(workspace, ids, parts)
    else:
        _delete(workspace, ids)


def _ask_of_parts(workspace: Workspace, ids: tuple[str, ...], parts: tuple[str, ...]) -> None:
    plan = workspace.document.plan
    found = (plan.engagements[each] for each in parts)
    named = [text("{title} ({dates})", title=each.title, dates=each.dates) for each in found]
    detail = "\n\n".join(("\n".join(map(words, first_lines(named))), _said(_DETAIL)))
    buttons = (
        PromptButton("keep", _said(_NOTHING), default=True, cancels=True),
        PromptButton("alone", _said(_ALONE)),
        PromptButton("too", _said(_TOO), dangerous=True),
    )
    workspace.prompts.message(
        words(parts_question(len(parts))), detail, buttons, partial(_on_answered, workspace, ids, parts)
    )


def _on_answered(workspace: Workspace, ids: tuple[str, ...], parts: tuple[str, ...], answer: str) -> None:
    if answer in ("alone", "too") and workspace.document.is_open:
        _delete(workspace, (*ids, *parts) if answer == "too" else ids)


def _said(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)


def _delete(workspace: Workspace, ids: tuple[str, ...]) -> None:
    document = workspace.document
    document.attempt(partial(delete_engagements, document.plan, ids))
