"""Who has consented to an engagement, who has not yet, who advises against it, and what consents depend on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from app.domain.answered_for import outdated_for
from app.domain.asks import Ask, Verdict
from app.domain.conditions import Condition
from app.domain.item_names import post_title
from app.domain.plan import Plan


def conditions_of(plan: Plan, ask: Ask) -> list[Condition]:
    """The checklist of an ask, in the order in which the answer sets them; those worded otherwise by now come last.

    What another program put under another engagement is none of it.
    """
    ids = plan.ids("condition_by_ask", ask.id)
    if not ids:
        return []
    known = plan.records(Condition)
    order = {words: place for place, words in enumerate(ask.answer.set_conditions)} if ask.answer is not None else {}
    found = [known[each] for each in ids]
    found = [each for each in found if each.engagement == ask.engagement]
    return sorted(found, key=lambda each: (order.get(each.words, len(order)), each.words, each.id))


def waits_for_conditions(plan: Plan, ask: Ask) -> bool:
    """Whether its answer is a yes of which a condition is not met yet, or whose conditions nobody wrote down."""
    if ask.answer is None or not ask.answer.clears:
        return False
    conditions = conditions_of(plan, ask)
    if not conditions:
        return ask.answer.verdict is Verdict.CONCUR_WITH_CONDITIONS
    return not all(each.is_met for each in conditions)


def consents(plan: Plan, ask: Ask) -> bool:
    """Whether the engagement may go on as far as this ask is concerned: it was answered yes, its conditions met, and
    for what the engagement is now."""
    if ask.answer is None or not ask.answer.clears or waits_for_conditions(plan, ask):
        return False
    return outdated_for(plan, ask) is None


def against_advice(plan: Plan, engagement_id: str) -> list[Ask]:
    """The asks whose last answer is no, or yes under conditions that are not all met, in order of their ids.

    What was asked again counts as answered before until another answer has come.
    """
    last = filter(None, map(_last_answered, _by_question(plan, engagement_id)))
    return sorted((ask for ask in last if is_against(plan, ask)), key=lambda ask: ask.id)


def is_against(plan: Plan, ask: Ask) -> bool:
    """Whether its answer is no, or yes under conditions that are not all met."""
    refused = ask.answer is not None and ask.answer.verdict is Verdict.NON_CONCUR
    return refused or waits_for_conditions(plan, ask)


def without_consent(plan: Plan, engagement_id: str) -> list[Ask]:
    """The required asks to which no consenting answer has come, in order of their ids, one of each question."""
    found = []
    for asks in _by_question(plan, engagement_id):
        required = [ask for ask in asks if ask.required and not ask.superseded]
        if not required:
            continue
        waiting = next((ask for ask in required if ask.answer is None), None)
        last = _last_answered(asks)
        if waiting is not None:
            found.append(waiting)
        elif last is not None and not consents(plan, last):
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


def condition_owner(plan: Plan, condition: Condition) -> str:
    """Who sees to it: a person, a post, or both; empty where nobody was named."""
    person = plan.people.get(condition.person or "")
    named = [person.name] if person is not None else []
    return ", ".join([*named, *([post_title(plan, condition.post)] if condition.post else [])])
