"""Agreeing under silence: where the question and the office allow it, under a procedure that ran out unbroken."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.ask_types import AskType, Silence
from app.domain.asks import Answer, Ask, Need, Verdict
from app.domain.changes import ItemChange, replaced
from app.domain.plan import Plan
from app.domain.silence_procedures import SilenceProcedure
from app.domain.wording import Text, text

_BREAKING = frozenset({Verdict.NON_CONCUR, Verdict.DEFER, Verdict.CONCUR_WITH_CONDITIONS, Verdict.RESTRICTED})
"""Answers that stop a procedure for all: an objection, or a yes to something else than was put to them."""

_HEARD = frozenset({Need.INFORM, Need.NOTIFY})


def silence_unfit(plan: Plan, ask: Ask) -> Text | None:
    """Why an ask cannot be put under a silence procedure, or None where it can (domain.md §3.1)."""
    kind_of_ask = plan.ask_types.get(ask.ask_type)
    if not _may_be_silent(kind_of_ask, ask.need):
        return text(
            "Silence is no answer to this question: {question} Nothing was changed. "
            "Remind the addressee, or record what they said.",
            question=ask.question or ask.ask_type,
        )
    post = plan.posts.get(ask.post)
    if post is None or not post.accepts_silence:
        return text(
            "{whom} accepts no silence procedures. Nothing was changed. "
            "Remind them, or note at the contact that they do.",
            whom=post.title if post is not None else ask.post,
        )
    return None


def silence_forbidden(plan: Plan, ask: Ask, on: date | None = None) -> Text | None:
    """Why an ask cannot be agreed to under silence on that day, or on any; None where it can."""
    if (unfit := silence_unfit(plan, ask)) is not None:
        return unfit
    procedure = plan.records(SilenceProcedure).get(ask.silence or "")
    if procedure is None:
        return text("Silence was not announced: start a silence procedure for the ask first. Nothing was changed.")
    if procedure.is_broken:
        return text(
            "Silence was broken on {day}, so nobody agreed under it. Nothing was changed.",
            day=procedure.broken_on or "",
        )
    if on is not None and on < procedure.expires:
        return text("The procedure runs out on {day:weekday} only. Nothing was changed.", day=procedure.expires)
    return None


def silence_over(plan: Plan, procedure_id: str, as_of: date) -> Text | None:
    """Why no open ask can be put under a procedure any more: it was broken or has run out; None where it runs."""
    procedure = plan.records(SilenceProcedure).get(procedure_id)
    if procedure is None:
        return None
    if procedure.broken_on is not None:
        return text(
            "The silence procedure ‘{title}’ was broken on {day}. Nothing was changed. Start another one.",
            title=procedure.title,
            day=procedure.broken_on,
        )
    if procedure.expires < as_of:
        return text(
            "The silence procedure ‘{title}’ ran out on {day}. Nothing was changed. Start another one.",
            title=procedure.title,
            day=procedure.expires,
        )
    return None


def breaking_items(plan: Plan, ask: Ask, answer: Answer) -> list[ItemChange]:
    """What an answer does to the procedure under which the ask was put: an objection in time breaks it for all."""
    procedure = plan.records(SilenceProcedure).get(ask.silence or "")
    if procedure is None or procedure.is_broken or answer.verdict not in _BREAKING or answer.on > procedure.expires:
        return []
    broken = replace(procedure, broken_on=answer.on, broken_by=ask.post)
    return [replaced("silence_procedures", procedure, broken)]


def _may_be_silent(kind_of_ask: AskType | None, need: Need) -> bool:
    if kind_of_ask is None:
        return False
    if kind_of_ask.silence is Silence.INFORM_ONLY:
        return need in _HEARD
    return kind_of_ask.silence is Silence.IF_ANNOUNCED
