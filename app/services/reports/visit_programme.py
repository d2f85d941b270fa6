"""The programme of a visit: its delegations, what happens when by both clocks, who is still there, and the gifts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

from app.domain.bookings import zone_of
from app.domain.delegates import REQUEST_TITLES, Delegate
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.gifts import GIFT_TITLES, Gift
from app.domain.high_level_visits import FORMAT_TITLES, HighLevelVisit
from app.domain.item_names import person_name
from app.domain.levels import Level
from app.domain.participation import SIDE_TITLES
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.records.days import clock_text
from app.domain.spans import Dates, PlanDate
from app.domain.wording import NOTHING, Text, text
from app.services.layouts.delegations import ArrivalGroup, here_on, stay_of
from app.services.reports.identity import Identity, identity
from app.services.reports.programme_clocks import clock_of_day, home_clock
from app.services.reports.rows import EngagementRow, engagement_row
from app.services.reports.selection import Paper, ReportOptions, select
from app.services.review.review import Review

Fact = tuple[Text, Text | str]
"""What something is called, and what it is."""


@dataclass(frozen=True, slots=True)
class DelegateLine:
    """One of a delegation. `side` is whose; `stay` are the days, where they are not those of the visit."""

    side: Text
    name: str
    appointment: str
    group: str
    stay: Dates | None
    papers: tuple[Text | str, ...]


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item of the timetable, by the clock of the place, and of home where that differs."""

    clock: Text
    home: Text
    activity: str
    place: str
    facts: tuple[Fact, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class VisitDay:
    """A day of the programme: who is there, by groups, and what happens."""

    day: date
    here: tuple[Text, ...]
    items: tuple[ItemLine, ...]


@dataclass(frozen=True, slots=True)
class GiftLine:
    """One gift: which way it goes, what it is, from whom to whom, and what it is worth."""

    way: Text
    what: str
    giver: str
    receiver: str
    value: str
    is_declared: bool


@dataclass(frozen=True, slots=True)
class VisitSheet:
    """The programme of one engagement. `clock` names the clock of its times."""

    row: EngagementRow
    facts: tuple[Fact, ...]
    clock: Text
    delegates: tuple[DelegateLine, ...]
    days: tuple[VisitDay, ...]
    gifts: tuple[GiftLine, ...]


@dataclass(frozen=True, slots=True)
class VisitProgramme:
    """The programmes of the engagements chosen that have one, by date."""

    identity: Identity
    sheets: tuple[VisitSheet, ...]
    paper: Paper
    selected: int


def visit_programme(plan: Plan, review: Review, options: ReportOptions) -> VisitProgramme:
    """Gather the programmes; one engagement asked for by its reference has a sheet even where nothing stands on it.

    Raises ReportRefused as `select` does.
    """
    selection = select(plan, options)
    shown = [item for item in selection.engagements if options.engagement is not None or _has_programme(plan, item)]
    return VisitProgramme(
        identity(plan, replace(selection, engagements=tuple(shown)), options, text("Visit programme")),
        tuple(_sheet(plan, review.facts, item, options.as_of) for item in shown),
        options.paper or Paper.A4,
        len(selection.engagements),
    )


def _has_programme(plan: Plan, item: Engagement) -> bool:
    return any(plan.parts(kind, item.id) for kind in (ProgrammeItem, Delegate, Gift))


def _sheet(plan: Plan, facts: Facts, item: Engagement, as_of: date) -> VisitSheet:
    zone = zone_of(item, plan.countries, facts.places)
    return VisitSheet(
        engagement_row(plan, item, as_of),
        tuple(_facts(plan, item)),
        text("Times are those of {zone}.", zone=zone) if zone else text("The clock of the place is not known."),
        tuple(_delegate(each, item) for each in plan.parts(Delegate, item.id)),
        tuple(_days(plan, item, zone)),
        tuple(_gift(each) for each in plan.parts(Gift, item.id)),
    )


def _facts(plan: Plan, item: Engagement) -> Iterator[Fact]:
    visit = plan.part(HighLevelVisit, item.id) or HighLevelVisit(item.id)
    principals = tuple(_with_office(plan, each) for each in item.principals)
    host = visit.host_name or (person_name(plan, visit.host) if visit.host else "") or item.counterpart
    level = item.counterpart_level or visit.host_level
    known: tuple[tuple[Text, Text | str], ...] = (
        (text("Visitor"), text("{names:apart}", names=principals) if principals else item.own_lead),
        (text("Host"), _with_level(host, level)),
        (text("Format"), FORMAT_TITLES[visit.format] if visit.format is not None else ""),
        (text("Aims"), visit.aims or item.description),
        (text("Deliverables and signings"), visit.deliverables),
        (text("Honours"), visit.honours),
        (text("Interpreter"), visit.interpreter),
        (text("Accommodation"), visit.accommodation),
        (text("Spouse programme"), visit.spouse),
        (text("Talking points"), visit.talking_points),
        (text("Lead office"), item.lead_office),
    )
    return (fact for fact in known if str(fact[1]))


def _with_office(plan: Plan, person_id: str) -> str:
    person = plan.people.get(person_id)
    if person is None:
        return person_id
    name = " ".join(part for part in (person.rank, person.name) if part)
    return f"{name}, {person.office}" if person.office else name


def _with_level(name: str, level: Level | None) -> str:
    return f"{name}, {level.value}" if name and level is not None else name or (level.value if level else "")


def _delegate(each: Delegate, item: Engagement) -> DelegateLine:
    first, last = stay_of(each, item)
    own_days = (first, last) != (item.dates.earliest, item.dates.latest)
    papers: list[Text | str] = []
    if each.request is not None:
        papers.append(text("request for visit: {state}", state=REQUEST_TITLES[each.request]))
    papers += [part for part in (each.request_ref,) if part]
    papers += [text("diet: {diet}", diet=each.diet)] if each.diet else []
    return DelegateLine(
        SIDE_TITLES[each.side],
        " ".join(part for part in (each.rank, each.name) if part),
        " · ".join(part for part in (each.appointment, each.role) if part),
        each.group,
        Dates.days(first, last) if own_days else None,
        tuple(papers),
    )


def _days(plan: Plan, item: Engagement, zone: str | None) -> Iterator[VisitDay]:
    parts = plan.parts(ProgrammeItem, item.id)
    # What has no time stands first on its day, the rest by the clock.
    ordered = sorted(parts, key=lambda each: (each.day, each.begins is not None, str(each.begins or ""), each.activity))
    for day, items in groupby(ordered, lambda each: each.day):
        yield VisitDay(
            day,
            tuple(map(_group, here_on(plan, item, day))),
            tuple(_item(each, item, zone, plan.settings.home_zone) for each in items),
        )


def _group(group: ArrivalGroup) -> Text:
    side = SIDE_TITLES[group.side]
    if group.name:
        return text("{group} ({side}): {count}", group=group.name, side=side, count=len(group.delegates))
    return text("{side}: {count}", side=side, count=len(group.delegates))


def _item(each: ProgrammeItem, item: Engagement, zone: str | None, home: str) -> ItemLine:
    clock, at_home = text("all day"), NOTHING
    ends_late = each.begins is not None and each.ends is not None and each.ends < each.begins
    if each.begins is not None and zone is None:
        # Nobody knows yet whose clock it is: the times stand as they were typed.
        begins = clock_text(each.begins)
        clock = (
            text("{begins}–{ends}", begins=begins, ends=clock_text(each.ends))
            if each.ends
            else text("{begins}", begins=begins)
        )
    elif each.begins is not None:
        last = each.day + timedelta(days=1) if ends_late else each.day
        when = Dates(PlanDate.on(each.day), PlanDate.on(last), each.begins, each.ends, zone)
        timed = replace(item, dates=when)
        clock = text("{dates:clock}", dates=when) if last == each.day else clock_of_day(each.day, timed)
        at_home = home_clock(each.day, timed, home)
    met = _with_level(each.met_by, each.met_by_level)
    known: tuple[Fact, ...] = (
        (text("ends"), text("{time} on the next day", time=clock_text(each.ends)) if ends_late and each.ends else ""),
        (text("attended by"), each.attended_by),
        (text("met or seen off by"), met),
        (text("dress"), each.dress),
        (text("transport"), each.transport),
        (text("interpreter"), each.interpreter),
        (text("media"), each.media),
        (text("responsible"), each.responsible),
    )
    return ItemLine(
        clock, at_home, each.activity, each.place, tuple(fact for fact in known if str(fact[1])), each.notes
    )


def _gift(each: Gift) -> GiftLine:
    value = f"{each.value:g} {each.currency}".strip() if each.value is not None else ""
    return GiftLine(GIFT_TITLES[each.way], each.what, each.giver, each.receiver, value, each.is_declared)
