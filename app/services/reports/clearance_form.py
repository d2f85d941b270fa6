"""A host's own form for clearance, filled from the record: what is missing, and until when it can be sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby

from app.domain.clearance import lead_of
from app.domain.clearance_forms import ClearanceForm, forms_of
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.hosts import possible_hosts
from app.domain.item_names import country_name
from app.domain.kinds import DayUnit
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, text
from app.domain.wording_values import Count, days_count
from app.domain.working_days import host_days
from app.services.reports.form_values import FormCase, form_value
from app.services.reports.identity import Identity, identity
from app.services.reports.rows import EngagementRow, engagement_row
from app.services.reports.selection import Paper, ReportOptions, ReportRefused, select
from app.services.review.review import Review


@dataclass(frozen=True, slots=True)
class FilledField:
    """One field with what the record says to it. `gap` says what is wrong where it says nothing."""

    box: str
    label: str
    said: Said
    gap: Text


@dataclass(frozen=True, slots=True)
class FilledSection:
    """The fields under one heading of a form."""

    title: str
    fields: tuple[FilledField, ...]


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form filled for one engagement and one host.

    `missing` are required fields to which the record says nothing, `by_hand` those that the plan does not keep.
    `sent_until` says until when it can be sent, and by what; `is_late` that this day has passed.
    """

    row: EngagementRow
    title: str
    authority: str
    host: str
    sections: tuple[FilledSection, ...]
    missing: tuple[str, ...]
    by_hand: tuple[str, ...]
    sent_until: Text
    is_late: bool
    source: Text
    note: str


@dataclass(frozen=True, slots=True)
class ClearanceForms:
    """The forms of the engagements chosen, by date; the working copy says what is missing, and until when."""

    identity: Identity
    forms: tuple[FilledForm, ...]
    paper: Paper
    selected: int
    is_working: bool = True


def clearance_forms(plan: Plan, review: Review, options: ReportOptions) -> ClearanceForms:
    """Fill the forms that the hosts of the engagements chosen want; `options.form` asks for one by its name.

    Raises ReportRefused as `select` does, for a form that nobody knows, and where one engagement was asked for and no
    form is known for its hosts.
    """
    selection = select(plan, options)
    wanted = _wanted(plan, options, selection.engagements)
    shown = tuple(dict.fromkeys(item.id for item, _, _ in wanted))
    kept = tuple(item for item in selection.engagements if item.id in shown)
    known = identity(plan, replace(selection, engagements=kept), options, text("Clearance form"))
    if not options.is_working:
        # What the plan is, and what an edition of it leaves out, is not for the host.
        known = replace(known, plan_title="", issue_line=text("{day}", day=options.as_of))
    return ClearanceForms(
        known,
        tuple(_filled(plan, review.facts, options, *each) for each in wanted),
        options.paper or Paper.A4,
        len(selection.engagements),
        options.is_working,
    )


def offered_forms(
    plan: Plan, forms: tuple[ClearanceForm, ...], item: Engagement
) -> tuple[tuple[str, ClearanceForm], ...]:
    """The host and the form of each that can be filled for an engagement: those that its hosts want first, then the
    others of its kind."""
    hosts = possible_hosts(item, plan.settings.own_nation)
    wanted = forms_of(plan, forms, item, hosts)
    known = {form.id for _, form in wanted}
    host = next((each for each in hosts if each != plan.settings.own_nation), "")
    others = ((host, form) for form in forms if item.kind in form.kinds and form.id not in known and host)
    return (*wanted, *others)


def _wanted(
    plan: Plan, options: ReportOptions, items: tuple[Engagement, ...]
) -> list[tuple[Engagement, str, ClearanceForm]]:
    asked = options.form
    if asked and asked not in {form.id for form in options.forms}:
        raise ReportRefused(
            text(
                "There is no form ‘{form}’. Nothing was printed. Choose one of: {forms}.",
                form=asked,
                forms=tuple(form.id for form in options.forms),
            )
        )
    found: list[tuple[Engagement, str, ClearanceForm]] = []
    for item in items:
        if asked:
            offered = [(host, form) for host, form in offered_forms(plan, options.forms, item) if form.id == asked]
        else:
            # A host that has a form of its own and one of an organisation wants its own.
            by_host = groupby(
                forms_of(plan, options.forms, item, possible_hosts(item, plan.settings.own_nation)),
                lambda pair: pair[0],
            )
            offered = [next(pairs) for _, pairs in by_host]
        found += [(item, host, form) for host, form in offered]
    if options.engagement is not None and not found and items:
        raise ReportRefused(_no_form(options, items[0]))
    return found


def _no_form(options: ReportOptions, item: Engagement) -> Text:
    fitting = tuple(form.id for form in options.forms if item.kind in form.kinds)
    if not fitting:
        return text(
            "No clearance form is known for what ‘{title}’ is. Nothing was printed. Write a note verbale instead.",
            title=item.title,
        )
    return text(
        "No form of its host is known for ‘{title}’. Nothing was printed. Ask for another host's form by its name, "
        "one of: {forms}; or write a note verbale.",
        title=item.title,
        forms=fitting,
    )


def _filled(
    plan: Plan, facts: Facts, options: ReportOptions, item: Engagement, host: str, form: ClearanceForm
) -> FilledForm:
    case = FormCase(plan, item, host)
    fields = tuple(_fields(case, form))
    until = sent_until(plan, facts, form, item, host)
    return FilledForm(
        row=engagement_row(plan, item, options.as_of),
        title=form.title,
        authority=form.authority,
        host=country_name(plan, host),
        sections=tuple(
            FilledSection(title, tuple(filled for _, filled in members))
            for title, members in groupby(fields, lambda pair: pair[0])
        ),
        missing=tuple(
            each.label
            for (_, each), field in zip(fields, form.fields, strict=True)
            if field.required and field.fills and not str(each.said)
        ),
        by_hand=tuple(field.label for field in form.fields if not field.fills),
        sent_until=until[1],
        is_late=until[0] is not None and until[0] < facts.as_of,
        source=text("Fields from {source}; read on {checked}.", source=form.source, checked=form.checked),
        note=form.note,
    )


def _fields(case: FormCase, form: ClearanceForm) -> Iterator[tuple[str, FilledField]]:
    for field in form.fields:
        said = form_value(case, field.fills) if field.fills else ""
        gap = NOTHING
        if not field.fills:
            gap = text("to be filled in by hand")
        elif not str(said) and field.required:
            gap = text("missing")
        yield field.section, FilledField(field.box, field.label, said, gap)


def sent_until(plan: Plan, facts: Facts, form: ClearanceForm, item: Engagement, host: str) -> tuple[date | None, Text]:
    """The last day on which a request still gives the host its time, and the sentence that says so.

    What the plan has of the host goes before what the form says of itself, and that before what holds for any host.
    It counts back from the first day on which the engagement can begin.
    """
    lead = lead_of(plan, item, host)
    days, unit, source = (lead.days, lead.unit, lead.source) if lead is not None else (None, form.unit, "")
    if form.days is not None and (lead is None or not lead.published) and host in form.hosts:
        days, unit, source = form.days, form.unit, form.source
    if days is None:
        return None, text("Until when it can be sent is not known.")
    calendar = host_days(plan, facts, host, item.place.name)
    last = calendar.days_before(item.dates.earliest, days, unit)
    count = days_count(days) if unit is DayUnit.CALENDAR else Count(days, "working day", "working days")
    if item.dates.latest < facts.as_of:
        return last, text("It had to be sent by {last:weekday}: the visit is over.", last=last)
    if last < facts.as_of:
        said = text(
            "It should have been sent by {last:weekday}, {days} before the start ({source}). Send it today and say "
            "why it is late.",
            last=last,
            days=count,
            source=source,
        )
        return last, said
    return last, text(
        "It can be sent until {last:weekday}, {days} before the start ({source}).",
        last=last,
        days=count,
        source=source,
    )
