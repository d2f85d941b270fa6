"""What has been asked about an engagement before, so that nobody is asked the same twice unknowingly."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.engagement import Engagement
from app.domain.item_names import post_title
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.services.layouts.coordination import state_words
from app.services.layouts.engagement import ask_lines


def asked_already(plan: Plan, item: Engagement, as_of: date) -> tuple[Text, ...]:
    """A line for each ask of an engagement: which question, of whom, and what came of it; open and late ones first."""
    return tuple(
        text("{topic} · {whom}: {state}", topic=line.topic, whom=line.whom, state=line.state)
        for line in ask_lines(plan, item, as_of)
    )


def asked_again(plan: Plan, engagement_ids: Iterable[str], ask_type: str, post: str, as_of: date) -> Text | None:
    """That a post (an id) was asked a question of this type about one of these engagements; None where it was not.

    What was withdrawn or replaced does not count.
    """
    for engagement_id in engagement_ids:
        for ask_id in sorted(plan.ids("ask_by_engagement", engagement_id)):
            ask = plan.asks[ask_id]
            if ask.stands and (ask.ask_type, ask.post) == (ask_type, post):
                return text(
                    "{post} was asked this about ‘{title}’ already: {state}. Asking again makes another ask.",
                    post=post_title(plan, post),
                    title=plan.engagements[engagement_id].title,
                    state=state_words(plan, ask, as_of)[0],
                )
    return None
