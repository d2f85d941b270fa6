"""Edits of clearance lead times and of what each tier asks for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any

from app.domain.changes import Change, ItemChange, added, change, removed, replaced
from app.domain.clearance import ANY_HOST
from app.domain.kinds import NOT_CHECKED, LeadTime
from app.domain.levels import Level
from app.domain.plan import Plan
from app.domain.priorities import SUSPENDED, TierNorm
from app.domain.wording import Text, listed, text
from app.services.edits.refusals import EditRefused
from app.services.filtering.plan_filter import folded

ROUTINE = "routine"
"""The everyday case, the only one that is taken for the rule."""

RELATIONS = ("any", "eu-nato", "other")
"""Whom a lead time holds for: any visitor, states of the EU and NATO, all others."""

NO_AUTHORITY = "default of this product"
"""How the source of a figure begins that somebody chose for the program."""

MOST_DAYS = 1000
MOST_MONTHS = 240

_FIGURES = ("host", "kind", "case", "days", "unit", "relation")


def is_default(source: str) -> bool:
    """Whether a source says that the figure is a default of the program, without authority."""
    return source.startswith(NO_AUTHORITY)


def add_lead_time(plan: Plan, lead: LeadTime) -> Change:
    """A new lead time; raises EditRefused where it is not one, or where there is one for the same case."""
    made = _checked(plan, lead)
    return change(text("new lead time for {what}", what=lead_words(plan, made)), [added("lead_times", made)])


def change_lead_time(plan: Plan, lead_id: str, **values: Any) -> Change:
    """Give a lead time other values.

    A figure that was changed no longer comes from where it came from: the day on which its source was
    checked is forgotten, and a source that calls it a default of the program too, unless they are
    given along with it.
    """
    before = plan.lead_times.get(lead_id)
    if before is None:
        raise EditRefused(text("This lead time is not in the plan any more. Nothing was changed."))
    after = replace(before, **values)
    if any(getattr(before, name) != getattr(after, name) for name in _FIGURES):
        if "checked" not in values:
            after = replace(after, checked="")
        if "source" not in values and is_default(before.source):
            after = replace(after, source="")
    after = _checked(plan, after)
    items = [replaced("lead_times", before, after), *_fallbacks(plan, [before], [after])]
    return change(text("lead time for {what}", what=lead_words(plan, before)), items)


def mark_checked(plan: Plan, lead_ids: Iterable[str], on: date) -> Change:
    """Note that the sources of lead times were looked at on that day; a figure without a source has none to check."""
    leads = _found(plan, lead_ids)
    if without := [lead for lead in leads if not lead.source.strip() or is_default(lead.source)]:
        raise EditRefused(
            text(
                "Nobody has published the figure for {what}. Name its source first; nothing was changed.",
                what=lead_words(plan, without[0]),
            )
        )
    items = [replaced("lead_times", lead, replace(lead, checked=on.isoformat())) for lead in leads]
    return change(
        _label(plan, leads, text("check of lead time for {what}"), text("check of {count} lead times")), items
    )


def delete_lead_times(plan: Plan, lead_ids: Iterable[str]) -> Change:
    """Remove lead times; where the one for any host goes, the kind's own default of the same meaning goes too."""
    leads = _found(plan, lead_ids)
    items = [removed("lead_times", lead) for lead in leads]
    label = _label(plan, leads, text("deletion of lead time for {what}"), text("deletion of {count} lead times"))
    return change(label, [*items, *_fallbacks(plan, leads, [])])


def set_norm(plan: Plan, tier: str, values: Mapping[str, int | str | date | None]) -> Change:
    """Give a tier other norms; None is no norm.

    Refuses figures out of range, an ideal that is longer than its norm, and the suspended tier.
    With another figure, a source that calls it a default of the program is dropped.
    """
    before = plan.norms.get(tier)
    if before is None:
        raise EditRefused(text("There is no tier ‘{tier}’. Nothing was changed.", tier=tier))
    if tier == SUSPENDED:
        raise EditRefused(
            text("Nothing is planned with a country of the suspended tier, so nothing is expected of it.")
        )
    known = {field.name for field in fields(TierNorm)} - {"id"}
    for name, value in values.items():
        if name not in known:
            raise ValueError(f"a norm has no {name}")
        if isinstance(value, int):
            _check_figure(name, value)
    if values.get("high_level_floor", Level.L1) not in set(Level):
        raise EditRefused(text("Choose a level from L1 to L5."))
    after = replace(before, **values)  # type: ignore[arg-type]
    _check_bounds(after)
    figures = {name: value for name, value in values.items() if name not in {"source", "checked"}}
    if any(getattr(before, name) != value for name, value in figures.items()) and "source" not in values:
        after = replace(after, source="" if is_default(before.source) else before.source)
    return change(text("norms of tier {tier}", tier=tier), [replaced("norms", before, after)])


def lead_words(plan: Plan, lead: LeadTime) -> Text:
    """`Kenya, Ship visit` or `any host, Exercise`; a case that is not the everyday one is named."""
    host = text("any host") if lead.host == ANY_HOST else plan.countries[lead.host].name
    parts = [host, Text(plan.kinds[lead.kind].title)]
    if lead.case != ROUTINE:
        parts.append(lead.case)
    return listed(parts)


def _found(plan: Plan, lead_ids: Iterable[str]) -> list[LeadTime]:
    leads = [plan.lead_times[lead_id] for lead_id in dict.fromkeys(lead_ids) if lead_id in plan.lead_times]
    if not leads:
        raise EditRefused(text("Choose a lead time first."))
    return leads


def _label(plan: Plan, leads: list[LeadTime], one: Text, many: Text) -> Text:
    return one.filled(what=lead_words(plan, leads[0])) if len(leads) == 1 else many.filled(count=len(leads))


def _checked(plan: Plan, lead: LeadTime) -> LeadTime:
    """The lead time with its texts in order; EditRefused where it makes no sense."""
    if lead.host != ANY_HOST and lead.host not in plan.countries:
        raise EditRefused(text("‘{host}’ is not a country of this plan.", host=lead.host))
    if lead.kind not in plan.kinds:
        raise EditRefused(text("Choose the kind of engagement."))
    if not 0 <= lead.days <= MOST_DAYS:
        raise EditRefused(text("A lead time has 0 to {most} days.", most=MOST_DAYS))
    if lead.relation not in RELATIONS:
        raise EditRefused(text("Choose whom the lead time holds for."))
    if lead.checked not in ("", NOT_CHECKED):
        try:
            date.fromisoformat(lead.checked)
        except ValueError:
            raise EditRefused(text("‘{day}’ is not a day.", day=lead.checked)) from None
    case = " ".join(lead.case.split()) or ROUTINE
    made = replace(lead, case=ROUTINE if folded(case) == ROUTINE else case, source=lead.source.strip())
    for other_id in plan.ids("lead_time_by_kind_host", (made.kind, made.host)):
        other = plan.lead_times[other_id]
        same = (folded(other.case), other.relation) == (folded(made.case), made.relation)
        if same and other.id != made.id:
            raise EditRefused(
                text(
                    "There is a lead time for {what} already. Change that one, or name another case.",
                    what=lead_words(plan, other),
                )
            )
    return made


def _fallbacks(plan: Plan, gone: Iterable[LeadTime], come: Iterable[LeadTime]) -> list[ItemChange]:
    """What a kind itself says for any host goes with the last figure for any host, so that none holds unseen."""
    here = {lead.id: lead for lead in plan.lead_times.values() if _for_any_host(lead)}
    kinds = {here.pop(lead.id).kind for lead in gone if lead.id in here}
    left = {lead.kind for lead in (*here.values(), *come) if _for_any_host(lead)}
    return [
        replaced("kinds", plan.kinds[kind], replace(plan.kinds[kind], fallback_lead=None))
        for kind in sorted(kinds - left)
    ]


def _for_any_host(lead: LeadTime) -> bool:
    return lead.host == ANY_HOST and lead.case == ROUTINE


def _check_bounds(norm: TierNorm) -> None:
    for ideal, worst in (
        (norm.high_level_ideal, norm.high_level_months),
        (norm.talks_ideal, norm.talks_months),
        (norm.exercise_ideal, norm.exercise_months),
        (norm.ship_ideal, norm.ship_months),
    ):
        if ideal is not None and worst is not None and ideal > worst:
            raise EditRefused(
                text(
                    "Ideally within {ideal} months and at the latest within {worst} contradict each other. Nothing was "
                    "changed. Give an ideal that is no longer than the norm.",
                    ideal=ideal,
                    worst=worst,
                )
            )


def _check_figure(name: str, value: int) -> None:
    most = MOST_DAYS if name == "silence_days" else 11 if name == "kinds" else MOST_MONTHS
    if not 1 <= value <= most:
        raise EditRefused(text("A norm lies between 1 and {most}; leave it empty for none.", most=most))
