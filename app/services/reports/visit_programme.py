"""The programme of a visit: its delegations, what happens when by both clocks, who is still there, and the gifts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby

from app.domain.bookings import zone_of
from app.domain.delegates import REQUEST_TITLES, Delegate
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.gifts import GIFT_TITLES, Gift
from app.domain.high_level_visits import FORMAT_TITLES, HighLevelVisit
from app.domain.hosts import possible_hosts
from app.domain.item_names import country_name, person_name
from app.domain.known_places import KnownPlaces
from app.domain.participation import SIDE_TITLES, Direction
from app.domain.plan import Plan
from app.domain.programme_clocks import in_course, item_zone
from app.domain.programme_items import ProgrammeItem
from app.domain.spans import Dates
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.layouts.delegations import ArrivalGroup, here_on, stay_of
from app.services.reports.identity import Identity, identity
from app.services.reports.item_lines import Fact, ItemLine, item_line
from app.services.reports.rows import EngagementRow, country_names, engagement_row
from app.services.reports.selection import Paper, ReportOptions, select
from app.services.review.review import Review


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
class VisitDay:
    """A day of the programme: who is there, by groups, and what happens."""

    day: date
    here: tuple[Text, ...]
    items: tuple[ItemLine, ...]


@dataclass(frozen=True, slots=True)
class GiftLine:
    """One gift: which way it goes, what it is, and from whom to whom.

    What it is worth, and whether it was declared, stays in the plan: the host may be handed the sheet.
    """

    way: Text
    what: str
    giver: str
    receiver: str


@dataclass(frozen=True, slots=True)
class VisitSheet:
    """The programme of one engagement. `where` is its place in its host country, `clock` names the clock of its
    times."""

    row: EngagementRow
    where: str
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
        _where(plan, item),
        tuple(_facts(plan, item)),
        text("Times are those of {zone}.", zone=zone) if zone else text("The clock of the place is not known."),
        tuple(_delegate(each, item) for each in plan.parts(Delegate, item.id)),
        tuple(_days(plan, item, zone, facts.places)),
        tuple(_gift(each) for each in plan.parts(Gift, item.id)),
    )


def _host(plan: Plan, item: Engagement) -> str | None:
    """The one country in which it takes place; None where several can be meant, or none."""
    hosts = possible_hosts(item, plan.settings.own_nation)
    return hosts[0] if len(hosts) == 1 else None


def _where(plan: Plan, item: Engagement) -> str:
    """The place and the country that it lies in; where neither is known, the countries that take part."""
    host = _host(plan, item)
    known = (item.place.name.strip(), country_name(plan, host) if host else "")
    return ", ".join(tuple(part for part in dict.fromkeys(known) if part) or country_names(plan, item))


def _facts(plan: Plan, item: Engagement) -> Iterator[Fact]:
    visit = plan.part(HighLevelVisit, item.id) or HighLevelVisit(item.id)
    principals = tuple(_with_office(plan, each) for each in item.principals)
    ours = text("{names:apart}", names=principals) if principals else item.own_lead
    received = item.direction is Direction.INCOMING
    host = visit.host_name or (person_name(plan, visit.host) if visit.host else "")
    partners = tuple(country_name(plan, each) for each in item.country_ids if each != _host(plan, item))
    known: tuple[tuple[Text, Text | str], ...] = (
        (text("Visitor"), item.counterpart if received else ours),
        (text("Host"), host or (ours if received else item.counterpart)),
        (text("Countries"), text("{names:apart}", names=partners) if partners else ""),
        (text("Format"), FORMAT_TITLES[visit.format] if visit.format is not None else ""),
        (text("Aims"), visit.aims or item.description),
        (text("Deliverables and signings"), visit.deliverables),
        (text("Honours"), visit.honours),
        (text("Interpreter"), visit.interpreter),
        (text("Accommodation"), visit.accommodation),
        (text("Spouse programme"), visit.spouse),
        (text("Lead office"), item.lead_office),
    )
    return (fact for fact in known if str(fact[1]))


def _with_office(plan: Plan, person_id: str) -> str:
    person = plan.people.get(person_id)
    if person is None:
        return person_id
    name = " ".join(part for part in (person.rank, person.name) if part)
    return f"{name}, {person.office}" if person.office else name


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


def _days(plan: Plan, item: Engagement, zone: str | None, places: KnownPlaces) -> Iterator[VisitDay]:
    """The days in the order in which they come; a day that comes again beyond the date line stands there again."""
    for day, items in groupby(in_course(plan, item, places), lambda each: each.day):
        yield VisitDay(
            day,
            tuple(map(_group, here_on(plan, item, day))),
            tuple(item_line(plan, each, item, zone, item_zone(plan, each, item, places)) for each in items),
        )


def _group(group: ArrivalGroup) -> Text:
    side = SIDE_TITLES[group.side]
    if group.name:
        return text("{group} ({side}): {count}", group=group.name, side=side, count=group.size)
    return text("{side}: {count}", side=side, count=group.size)


def _gift(each: Gift) -> GiftLine:
    return GiftLine(GIFT_TITLES[each.way], each.what, each.giver, each.receiver)
