"""A new engagement where somebody points: on certain dates, in a row of a grouping; and one that is only begun."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.own_values import with_values
from app.domain.participation import Direction
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.statuses import Status
from app.services.edits.drafts import new_draft
from app.services.edits.engagements import add_engagement, change_engagement
from app.services.edits.refusals import EditRefused
from app.services.edits.regrouping import RowStep, regrouped


def begun_there(
    plan: Plan, today: date, title: str, dates: Dates | None, step: RowStep, kind: str | None = None
) -> Engagement:
    """An idea on these dates that stands in the row `step` leads to; the rest as for any new engagement.

    Without dates it is some time in the plan year at hand.
    Raises EditRefused where nothing can be made in that row.
    """
    if step.refusal is not None:
        raise EditRefused(step.refusal)
    draft = begun_in_country(plan, today, title, None, kind)
    if dates is not None:
        draft = replace(draft, dates=dates)
    if step.into:
        draft = regrouped(plan, draft, step)
    # A row may mean a status; whatever is new begins as an idea or a proposal.
    if draft.status is not Status.PROPOSED:
        draft = replace(draft, status=Status.IDEA)
    return draft


def begun_in_country(plan: Plan, today: date, title: str, country: str | None, kind: str | None = None) -> Engagement:
    """An idea some time in the plan year at hand; a country given is its host."""
    draft = new_draft(plan, today, title, country=country, kind=kind)
    return replace(draft, direction=Direction.OUTGOING, marking=plan.settings.marking)


def with_fields(plan: Plan, item: Engagement, fields: Mapping[str, Any]) -> Change:
    """Give fields of an engagement other values; one that is only begun is added with them.

    Raises EditRefused as `add_engagement` and `change_engagement` do.
    """
    if item.id in plan.engagements:
        return change_engagement(plan, item.id, **fields)
    begun: Engagement = with_values(item, fields)
    return add_engagement(plan, begun)
