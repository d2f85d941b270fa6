"""Edits of engagements: add, change, move, duplicate, delete."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from app.domain.changes import Change, ItemChange, added, change, removed, replaced
from app.domain.engagement import Engagement
from app.domain.identity import new_id
from app.domain.own_values import with_values
from app.domain.plan import Plan
from app.domain.plan_fields import engagement_record
from app.domain.spans import LONGEST_YEARS
from app.domain.statuses import STATUS_TITLES, Status
from app.domain.tables import PARTS
from app.domain.wording import Text, sentences, text
from app.services.edits.ask_removal import ask_removal
from app.services.edits.children import let_go
from app.services.edits.copied_parts import copied_parts
from app.services.edits.ref_numbers import RefNumbers
from app.services.edits.refusals import EditRefused


def add_engagement(plan: Plan, draft: Engagement) -> Change:
    """Add an engagement; without a reference it gets the next one of its year.

    Raises EditRefused where the kind is unknown or the reference is taken.
    """
    made = draft if draft.ref else replace(draft, ref=RefNumbers(plan).next(draft.dates.earliest.year))
    check_fits(plan, made)
    return change(text("adding of ‘{title}’", title=made.title), [added("engagements", made)])


def change_engagement(plan: Plan, engagement_id: str, **fields: Any) -> Change:
    """Give fields of one engagement other values; the label names them.

    Raises EditRefused where the engagement is gone or the values do not fit the plan.
    """
    before = existing(plan, engagement_id)
    after: Engagement = with_values(before, fields)
    check_fits(plan, after)
    changed = [name for name in fields if getattr(before, name) != getattr(after, name)]
    return change(_label(plan, before, after, changed), [replaced("engagements", before, after)])


def set_status(
    plan: Plan, engagement_ids: Sequence[str], status: Status, blocked: Callable[[str], Sequence[Text]]
) -> Change:
    """Set the status of engagements. `blocked` gives, per id, the findings that forbid confirming.

    Raises EditRefused naming the first engagement that cannot be confirmed, with what stands in
    the way: open blocking findings, or what a confirmed engagement must have.
    """
    items: list[ItemChange] = []
    for engagement_id in engagement_ids:
        before = existing(plan, engagement_id)
        if status is Status.CONFIRMED and before.status is not Status.CONFIRMED:
            check_confirmed(before, blocked(engagement_id))
        items.append(replaced("engagements", before, replace(before, status=status)))
    if len(items) == 1:
        return change(_status_label(existing(plan, engagement_ids[0]).title, status), items)
    word = STATUS_TITLES[status]
    return change(text("change of status of {count} engagements to {status}", count=len(items), status=word), items)


def check_confirmed(item: Engagement, blocking: Sequence[Text]) -> None:
    """Raises EditRefused saying what keeps an engagement from being confirmed: what it lacks, and findings that block
    it, by their titles. Only the findings can be waived."""
    if not (reasons := _lacking(item, blocking)):
        return
    told = text(
        "‘{title}’ cannot be confirmed yet: {reasons:apart}. Nothing was changed.", title=item.title, reasons=reasons
    )
    remedy = text("Mend this first.")
    if blocking:
        remedy = text("Mend this first, or waive a finding that blocks it with a name and a reason.")
    raise EditRefused(sentences(told, remedy))


def why_unconfirmed(item: Engagement, blocking: Sequence[Text]) -> Text | None:
    """The same of an engagement that stands beside it, such as that of a cell; None where nothing keeps it."""
    reasons = _lacking(item, blocking)
    return text("It cannot be confirmed yet: {reasons:apart}.", reasons=reasons) if reasons else None


def _lacking(item: Engagement, blocking: Sequence[Text]) -> tuple[Text, ...]:
    return (*missing_for_confirmed(item), *blocking)


def missing_for_confirmed(item: Engagement) -> list[Text]:
    """What a confirmed engagement must have and this one lacks; a draft needs none of it."""
    missing = []
    if not item.dates.is_exact:
        missing.append(text("its dates are not fixed"))
    if not item.countries:
        missing.append(text("no country is named"))
    if not item.own_lead and not item.principals:
        missing.append(text("nobody leads it"))
    return missing


def shift_engagements(plan: Plan, engagement_ids: Sequence[str], days: int) -> Change:
    """Move engagements by calendar days, earlier where `days` is negative."""
    moved = [existing(plan, engagement_id) for engagement_id in engagement_ids]
    items = [replaced("engagements", item, replace(item, dates=item.dates.moved(days))) for item in moved]
    if len(items) == 1:
        return change(text("move of ‘{title}’", title=moved[0].title), items)
    return change(text("shift of {count} engagements by {days:+d} days", count=len(items), days=days), items)


def duplicate_engagement(plan: Plan, engagement_id: str) -> Change:
    """A copy as an idea, with the parts that belong to its plan, without answers, outcome or provenance."""
    item = existing(plan, engagement_id)
    ref = RefNumbers(plan).next(item.dates.earliest.year)
    copy = replace(as_copy(item, ref), title=f"{item.title} (copy)")
    return change(
        text("copy of ‘{title}’", title=item.title), [added("engagements", copy), *copied_parts(plan, item, copy)]
    )


def as_copy(item: Engagement, ref: str) -> Engagement:
    """The engagement once more, as an idea with a reference of its own and nothing of what came of the first."""
    return replace(item, id=new_id(), ref=ref, status=Status.IDEA, outcome="", reason="", review_on=None, provenance="")


def delete_engagements(plan: Plan, engagement_ids: Sequence[str]) -> Change:
    """Remove engagements with their asks and their parts; what else points at them points at nothing any more."""
    items: list[ItemChange] = list(let_go(plan, frozenset(engagement_ids)))
    asks = sorted({ask for each in engagement_ids for ask in plan.ids("ask_by_engagement", each)})
    items += ask_removal(plan, asks)
    gone = {(each.table, each.id) for each in items if each.after is None}
    for engagement_id in engagement_ids:
        items += [
            removed(part.name, item)
            for part in reversed(PARTS)
            for item in plan.parts(part.kind, engagement_id)
            if (part.name, item.id) not in gone
        ]
        items.append(removed("engagements", existing(plan, engagement_id)))
    if len(engagement_ids) == 1:
        title = plan.engagements[engagement_ids[0]].title
        return change(text("deletion of ‘{title}’", title=title), items)
    return change(text("deletion of {count} engagements", count=len(engagement_ids)), items)


def existing(plan: Plan, engagement_id: str) -> Engagement:
    """The engagement as the plan holds it; raises EditRefused where it is gone."""
    item = plan.engagements.get(engagement_id)
    if item is None:
        raise EditRefused(text("This engagement is no longer in the plan. Nothing was changed."))
    return item


def check_fits(plan: Plan, item: Engagement) -> None:
    """Raise EditRefused, with the reason, where the plan cannot hold an engagement like this."""
    if item.kind not in plan.kinds:
        raise EditRefused(text("‘{kind}’ is not a kind of this plan. Nothing was changed.", kind=item.kind))
    if not item.title.strip():
        raise EditRefused(text("An engagement needs a title. Nothing was changed."))
    before = plan.engagements.get(item.id)
    if item.dates.is_too_long and (before is None or item.dates.span.days > before.dates.span.days):
        raise EditRefused(
            text(
                "From {start} to {end} are more than {years} years. Nothing was changed; is a year mistyped?",
                start=item.dates.earliest,
                end=item.dates.latest,
                years=LONGEST_YEARS,
            )
        )
    for country in item.country_ids:
        if country not in plan.countries:
            raise EditRefused(text("‘{country}’ is not a country of this plan. Nothing was changed.", country=country))
    if plan.settings.own_nation in item.country_ids:
        raise EditRefused(text("The own nation is in every engagement; name the other nations only."))
    if plan.ids("engagement_by_ref", item.ref) - {item.id}:
        raise EditRefused(text("The reference {ref} is taken. Nothing was changed.", ref=item.ref))


def _label(plan: Plan, before: Engagement, after: Engagement, changed: Sequence[str]) -> Text:
    if list(changed) == ["dates"]:
        return text("move of ‘{title}’", title=after.title)
    if list(changed) == ["status"]:
        return _status_label(after.title, after.status)
    record = engagement_record(plan)
    fields = tuple(text("{field:lower}", field=record[name].title) for name in changed) or text("nothing")
    return text("change of {fields} of ‘{title}’", fields=fields, title=before.title)


def _status_label(title: str, status: Status) -> Text:
    return text("change of status of ‘{title}’ to {status}", title=title, status=STATUS_TITLES[status])
