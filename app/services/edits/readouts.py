"""Read-outs after an engagement: drafts to those who should know what came of it (A10 of domain.md §3.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from app.domain.asks import Ask, Need
from app.domain.changes import Change, added, change
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.statuses import DELIVERED
from app.domain.wording import text
from app.services.answering import addressee_of
from app.services.edits.asks import post_for, question_about
from app.services.edits.due_days import on_working_day
from app.services.edits.refusals import EditRefused

READ_OUT = "A10"
"""The type of ask by which a read-out goes out; without it in the plan none is proposed."""

READERS = ("foreign-ministry", "head-of-mission")
"""Who gets it (domain.md §3.1)."""

DAYS_AFTER = 7
"""Calendar days after the last day until which it should be out: default of this product, no authority."""


def missing_readouts(plan: Plan, engagement_ids: Iterable[str]) -> list[tuple[Engagement, str]]:
    """The engagements that took place, and the ids of the posts that have no read-out of them yet.

    Only offices that were asked about the engagement, or would be, are in it: those that answer for its countries.
    """
    found = []
    for item in (plan.engagements[each] for each in engagement_ids if each in plan.engagements):
        if item.status not in DELIVERED or READ_OUT not in plan.ask_types:
            continue
        asks = [plan.asks[each] for each in plan.ids("ask_by_engagement", item.id)]
        have = {addressee_of(plan, ask) for ask in asks if ask.ask_type == READ_OUT and ask.stands}
        posts = (post_for(plan, reader, item) for reader in READERS if reader not in have)
        found += [(item, post.id) for post in posts if post is not None]
    return found


def draft_readouts(plan: Plan, engagement_ids: Sequence[str], facts: Facts) -> Change:
    """A draft of the read-out to each of these posts; raises EditRefused where all have one."""
    kind_of_ask = plan.ask_types.get(READ_OUT)
    items = [
        added("asks", Ask(
            new_id(), item.id, READ_OUT, post, question_about(kind_of_ask, item), Need.INFORM, required=False,
            due=max(on_working_day(plan, item.dates.latest + timedelta(days=DAYS_AFTER), post, facts.calendars),
                    facts.as_of),
        ))
        for item, post in missing_readouts(plan, engagement_ids)
    ]  # fmt: skip
    if not items:
        raise EditRefused(text("Everybody who should have a read-out has one. Nothing was changed."))
    return change(text("drafts of {count} read-outs", count=len(items)), items)
