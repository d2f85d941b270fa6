"""A no to what is confirmed: the engagement goes back to planned, where it stays until the answer changes.

A default of this product (domain.md §3.2): what was answered no is frozen at planned, to be changed, taken to those
above, or cancelled. The answer stays in the record. What is under way is past setting back: rule C15 tells of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.domain.asks import Ask, Verdict
from app.domain.changes import Change, change, joined, replaced
from app.domain.consents import against_advice
from app.domain.item_names import post_title
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.wording import Text, text


def frozen_by(plan: Plan, made: Change, as_of: date) -> tuple[str, ...]:
    """The confirmed engagements (ids) that a change has somebody say no to, though it is not over; `plan` is the one
    before it.

    A no that was known before is none of it: whoever left it confirmed then is not asked again.
    """
    asks = [item.after for item in made.items if isinstance(item.after, Ask)]
    if not asks:
        return ()
    there = plan.replacing((item.table, item.id, item.after) for item in made.items)
    found = []
    for engagement in dict.fromkeys(ask.engagement for ask in asks):
        item = there.engagements.get(engagement)
        if item is None or item.status is not Status.CONFIRMED or not item.is_ahead(as_of):
            continue
        if _refusing(there, engagement).keys() - _refusing(plan, engagement).keys():
            found.append(engagement)
    return tuple(found)


def with_set_back(plan: Plan, made: Change, engagements: Iterable[str]) -> Change:
    """The change, and with it these engagements set back to planned, as one step; `plan` is the one before it."""
    there = plan.replacing((item.table, item.id, item.after) for item in made.items)
    items = [there.engagements[each] for each in engagements if each in there.engagements]
    back = [replaced("engagements", item, replace(item, status=Status.PLANNED)) for item in items]
    return joined(made, change(made.label, back)) if back else made


def frozen_words(plan: Plan, made: Change, engagements: Iterable[str]) -> tuple[Text, ...]:
    """Of each of these engagements who says no to it, once the change is made."""
    there = plan.replacing((item.table, item.id, item.after) for item in made.items)
    return tuple(
        text(
            "‘{title}’ ({dates}) is confirmed, and {who:and} does not concur",
            title=there.engagements[each].title,
            dates=there.engagements[each].dates,
            who=tuple(dict.fromkeys(post_title(there, ask.post) for ask in _refusing(there, each).values())),
        )
        for each in engagements
    )


def _refusing(plan: Plan, engagement: str) -> dict[str, Ask]:
    found = against_advice(plan, engagement)
    return {ask.id: ask for ask in found if ask.answer is not None and ask.answer.verdict is Verdict.NON_CONCUR}
