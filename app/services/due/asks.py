"""Answers that are due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import cast

from app.domain.asks import Ask
from app.domain.item_names import post_title
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.due.due_item import DueItem, folded, lead_names


@dataclass(frozen=True, slots=True)
class DueAnswers:
    """What ministries and offices were or are to be asked; whoever leads the engagement runs after the answer."""

    id: str = "asks"
    one: Text = text("answer")
    reads: frozenset[str] = frozenset({"asks", "ask_types", "engagements", "people", "posts"})

    def items(self, plan: Plan, as_of: date, until: date) -> Iterator[DueItem]:
        """The open asks that are due till then."""
        for key in plan.keys("open_ask_by_due"):
            day = cast("date", key)
            for ask_id in plan.ids("open_ask_by_due", day) if day <= until else ():
                ask = plan.asks[ask_id]
                # What another program left of an engagement that is gone waits for nobody.
                if ask.engagement in plan.engagements:
                    yield _item(plan, ask, day)

    def items_of(self, plan: Plan, whole: str, as_of: date, until: date) -> Iterator[DueItem]:
        """Those of one engagement."""
        for ask_id in plan.ids("ask_by_engagement", whole) if whole in plan.engagements else ():
            ask = plan.asks[ask_id]
            if ask.is_open and ask.due is not None and ask.due <= until:
                yield _item(plan, ask, ask.due)


def _item(plan: Plan, ask: Ask, day: date) -> DueItem:
    """The answer of those asked; where they must know more first, it is for us to tell them."""
    item = plan.engagements[ask.engagement]
    kind_of = plan.ask_types.get(ask.ask_type)
    title = kind_of.title if kind_of is not None else ask.question
    who, one = post_title(plan, ask.post), None
    if ask.waits_for_us:
        who, one = item.own_lead or item.lead_office, text("information for {whom}", whom=who)
    return DueItem(
        "asks", ask.id, day, title, item.id, who,
        names=lead_names(item), offices=folded(item.lead_office), one=one,
    )  # fmt: skip
