"""A new engagement begun from a template."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.changes import Change, added, change
from app.domain.months import plan_year_span
from app.domain.natural_order import natural
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.templates import EngagementTemplate
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.edits.copied_parts import copied_parts
from app.services.edits.drafts import window_in
from app.services.edits.engagements import as_copy, existing
from app.services.edits.ref_numbers import RefNumbers
from app.services.edits.refusals import EditRefused


@dataclass(frozen=True, slots=True)
class KindOfTemplate:
    """A template with the kind of engagement that comes of it."""

    id: str
    title: str
    kind: str


def templates_by_kind(plan: Plan) -> list[KindOfTemplate]:
    """All templates, those of one kind together, kinds and titles in the order of the alphabet."""
    found = [
        KindOfTemplate(each.id, each.title, plan.title_of("kinds", plan.engagements[each.id].kind))
        for each in plan.records(EngagementTemplate).values()
        if each.id in plan.engagements
    ]
    return sorted(found, key=lambda each: (natural(each.kind), natural(each.title), each.id))


def begun_from_template(plan: Plan, today: date, template_id: str) -> Change:
    """An idea like the template, some time in the plan year at hand, with the parts that belong to a plan.

    Raises EditRefused where the template is gone.
    """
    template = plan.part(EngagementTemplate, template_id)
    if template is None:
        raise EditRefused(text("This template is no longer in the plan. Nothing was changed."))
    item = existing(plan, template_id)
    window = window_in(plan_year_span(plan.settings, today), today)
    copy = replace(
        as_copy(item, RefNumbers(plan).next(window.first.year)),
        title=template.title,
        dates=Dates(window, window),
        series=None,
        parent=None,
        after=(),
    )
    label = text("new engagement from the template ‘{title}’", title=template.title)
    return change(label, [added("engagements", copy), *copied_parts(plan, item, copy)])
