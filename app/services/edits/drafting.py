"""A new engagement where somebody points: on certain dates, in a row of a grouping."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.changes import Change
from app.domain.engagement import Status
from app.domain.participation import Direction
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.services.edits.drafts import new_draft
from app.services.edits.engagements import add_engagement
from app.services.edits.refusals import EditRefused
from app.services.edits.regrouping import RowStep, regrouped


def draft_there(plan: Plan, today: date, title: str, dates: Dates, step: RowStep, kind: str | None = None) -> Change:
    """An idea on these dates that stands in the row `step` leads to; the rest as for any new engagement.

    Raises EditRefused where nothing can be made in that row.
    """
    if step.refusal is not None:
        raise EditRefused(step.refusal)
    draft = replace(
        new_draft(plan, today, title, kind=kind),
        dates=dates,
        direction=Direction.OUTGOING,
        marking=plan.settings.marking,
    )
    if step.into:
        draft = regrouped(plan, draft, step)
    # A row may mean a status; whatever is new begins as an idea or a proposal.
    if draft.status is not Status.PROPOSED:
        draft = replace(draft, status=Status.IDEA)
    return add_engagement(plan, draft)
