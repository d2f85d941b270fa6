"""Who has consented to an engagement, who has not yet, and who advises against it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from app.domain.asks import Ask, Verdict
from app.domain.plan import Plan


def against_advice(plan: Plan, engagement_id: str) -> list[Ask]:
    """The asks whose last answer is no, or yes under conditions that are not all met, in order of their ids.

    What was asked again counts as answered before until another answer has come.
    """
    last = filter(None, map(_last_answered, _by_question(plan, engagement_id)))
    return sorted((ask for ask in last if is_against(ask)), key=lambda ask: ask.id)


def is_against(ask: Ask) -> bool:
    """Whether its answer is no, or yes under conditions that are not all met."""
    answer = ask.answer
    return answer is not None and (answer.verdict is Verdict.NON_CONCUR or answer.waits_for_conditions)


def without_consent(plan: Plan, engagement_id: str) -> list[Ask]:
    """The required asks to which no consenting answer has come, in order of their ids, one of each question."""
    found = []
    for asks in _by_question(plan, engagement_id):
        required = [ask for ask in asks if ask.required]
        if not required:
            continue
        waiting = next((ask for ask in required if ask.answer is None), None)
        last = _last_answered(asks)
        if waiting is not None:
            found.append(waiting)
        elif last is not None and last.answer is not None and not last.answer.consents:
            found.append(last)
    return sorted(found, key=lambda ask: ask.id)


def _by_question(plan: Plan, engagement_id: str) -> Iterator[list[Ask]]:
    """The asks that were not withdrawn, those of one type to one post together."""
    asks = (plan.asks[ask_id] for ask_id in plan.ids("ask_by_engagement", engagement_id))
    standing = sorted((ask for ask in asks if not ask.withdrawn), key=lambda ask: (*_question(ask), ask.id))
    return (list(group) for _, group in groupby(standing, key=_question))


def _question(ask: Ask) -> tuple[str, str]:
    return ask.ask_type, ask.post


def _last_answered(asks: Iterable[Ask]) -> Ask | None:
    """The one that was answered last; of one day the one that was sent last."""
    answered = ((ask.answer.on, ask.sent is not None, str(ask.sent), ask.id, ask) for ask in asks if ask.answer)
    return max(answered, default=(None,), key=lambda each: each[:4])[-1]
