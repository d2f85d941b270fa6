"""Builders of domain values: a test says only what matters to it, the rest is plausible."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from app.domain.absences import Absence
from app.domain.accreditations import Accreditation, Agrement
from app.domain.actions import Action
from app.domain.agreed_lines import AgreedLine
from app.domain.agreements import Agreement
from app.domain.ask_types import AskRoute, AskType
from app.domain.asks import Answer, Ask, Need, Verdict
from app.domain.assets import Asset
from app.domain.changes import Change, ItemChange, added, change, removed, replaced
from app.domain.clearances import Clearance, ClearanceState
from app.domain.commitments import Commitment
from app.domain.conditions import Condition
from app.domain.delegates import Delegate
from app.domain.engagement import Engagement
from app.domain.exchanges import Posting
from app.domain.forums import Forum
from app.domain.geography import Country, Membership, Place, Region, RegionScheme
from app.domain.handouts import Handout, HandoutForm
from app.domain.harbours import Harbour
from app.domain.kinds import Counting, DayUnit, Family, Kind, LeadTime
from app.domain.milestone_types import MilestoneType
from app.domain.milestones import Milestone
from app.domain.money import BudgetLine
from app.domain.oda_recipients import OdaGroup, OdaRecipient
from app.domain.own_fields import OwnField, OwnSort
from app.domain.participation import Participation, Role
from app.domain.parties import Organisation, OrganisationKind, Person, Post
from app.domain.periods import Period
from app.domain.plan import Plan
from app.domain.priorities import CountryTier, Objective, RegionWeight, TierNorm
from app.domain.programme_items import ProgrammeItem
from app.domain.progress import Progress
from app.domain.ranked_markings import RankedMarking
from app.domain.records.record import Item, record_of
from app.domain.records.stored import InLinks, InRow
from app.domain.regimes import Quota, Regime, RegimeMeasure
from app.domain.saved_views import Part, SavedView
from app.domain.series import Series
from app.domain.settings import PlanSettings
from app.domain.silence_procedures import SilenceProcedure
from app.domain.spans import Dates, PlanDate
from app.domain.staff_talks import Mechanism, Talks
from app.domain.statements import Statement
from app.domain.statuses import Status
from app.domain.tables import RECORDS
from app.domain.tenures import Tenure
from app.domain.waivers import Waiver
from app.domain.weekends import DatedWeekend
from app.domain.wording import text

NOON = datetime(2027, 1, 15, 12, 0, tzinfo=UTC)
"""The instant at which tests take place unless they say otherwise."""

TODAY = NOON.date()

PARTICIPANT = Role.PARTICIPANT


class FixedClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, now: datetime = NOON) -> None:
        self.instant = now

    def now(self) -> datetime:
        return self.instant

    def advance(self, **step: float) -> None:
        """Go on by a timedelta's arguments: `clock.advance(minutes=31)`."""
        self.instant += timedelta(**step)


def dates(start: str | date, end: str | date | None = "") -> Dates:
    """Dates from texts that PlanDate reads ("2027-03-03", "2027-Q2"); one day where `end` is left
    out and the start is a day, an open end where `end` is None."""
    first = PlanDate.on(start) if isinstance(start, date) else PlanDate.parse(start)
    if end == "":
        return Dates(first, first if first.is_day else None)
    if end is None:
        return Dates(first)
    return Dates(first, PlanDate.on(end) if isinstance(end, date) else PlanDate.parse(str(end)))


def participations(countries: str | Iterable[str | Participation]) -> tuple[Participation, ...]:
    """`"KE TZ"`, or codes and participations mixed; the first code is the host."""
    parts = countries.split() if isinstance(countries, str) else list(countries)
    return tuple(
        part if isinstance(part, Participation) else Participation(part, Role.HOST if at == 0 else PARTICIPANT)
        for at, part in enumerate(parts)
    )


def engagement(
    id: str = "e1",
    start: str | date = "2027-03-03",
    end: str | date | None = "",
    countries: str | Iterable[str | Participation] = "KE",
    **fields: Any,
) -> Engagement:
    """A planned port call in Mombasa on one day, or what the arguments say."""
    known: dict[str, Any] = {
        "ref": f"R-{id}",
        "title": f"Port call {id}",
        "kind": "ship-visit",
        "dates": dates(start, end),
        "status": Status.PLANNED,
        "countries": participations(countries),
    }
    return Engagement(id, **{**known, **fields})


def place(name: str = "Mombasa", country: str | None = "KE", **fields: Any) -> Place:
    """Mombasa, or what the arguments say."""
    return Place(name, country, **fields)


def ask(id: str = "a1", engagement: str = "e1", post: str = "po1", **fields: Any) -> Ask:
    """A draft ask of type A2 without a due day."""
    return Ask(id, engagement, fields.pop("ask_type", "A2"), post, **fields)


def condition(id: str = "c1", ask: str = "a1", engagement: str = "e1", **fields: Any) -> Condition:
    """An open condition of the answer to an ask."""
    return Condition(id, engagement, ask, fields.pop("words", "No press"), **fields)


def silence_procedure(id: str = "si1", title: str = "Programme of 2027", **fields: Any) -> SilenceProcedure:
    """A silence procedure that runs out on the evening of 1 February 2027 at home."""
    fields = {"expires": date(2027, 2, 1), "zone": "Europe/Oslo", "at": time(18), **fields}
    return SilenceProcedure(id, title, **fields)


def answer(verdict: Verdict = Verdict.CONCUR, on: date = TODAY, **fields: Any) -> Answer:
    """A plain concurrence of today."""
    return Answer(verdict, on, **fields)


def person(id: str = "p1", name: str = "Ada Okoro", **fields: Any) -> Person:
    """Somebody who is not a principal."""
    return Person(id, name, **fields)


def principal(id: str = "p1", name: str = "Ada Okoro", **fields: Any) -> Person:
    """Somebody whose diary is scarce."""
    return Person(id, name, is_principal=True, **fields)


def organisation(id: str = "o1", name: str = "Ministry of Foreign Affairs", **fields: Any) -> Organisation:
    """A foreign ministry."""
    return Organisation(id, name, fields.pop("kind", OrganisationKind.FOREIGN_MINISTRY), **fields)


def post(id: str = "po1", title: str = "Desk officer, East Africa", **fields: Any) -> Post:
    """A desk of the foreign ministry that covers all countries."""
    organisation = fields.pop("organisation", "o1")
    return Post(id, title, organisation, fields.pop("addressee", "foreign-ministry"), **fields)


def country(id: str = "KE", name: str = "", **fields: Any) -> Country:
    """A country with a Saturday and Sunday weekend."""
    return Country(id, fields.pop("alpha3", f"{id}X"), name or f"Country {id}", **fields)


def kind(id: str = "ship-visit", **fields: Any) -> Kind:
    """A ship visit whose days count and that has no lead time of its own."""
    known: dict[str, Any] = {
        "title": id.replace("-", " ").capitalize(),
        "code": "".join(word[:1] for word in id.upper().split("-"))[:2],
        "family": Family.SHIPS,
        "icon": "ship",
        "default_days": 3,
        "default_level": "L5",
        "counting": Counting.VISIT,
        "counts_days": True,
        "counts_high_level": False,
    }
    return Kind(id, **{**known, **fields})


def lead_time(id: str = "lt1", host: str = "KE", kind: str = "ship-visit", **fields: Any) -> LeadTime:
    """Forty-two calendar days for a ship visit to Kenya."""
    known: dict[str, Any] = {"case": "port call", "days": 42, "unit": DayUnit.CALENDAR}
    return LeadTime(id, host, kind, **{**known, **fields})


def ask_type(id: str = "A2", title: str = "Political clearance", **fields: Any) -> AskType:
    """A type of ask without a default clock."""
    return AskType(id, title, fields.pop("question", "Do you concur?"), **fields)


def ask_route(id: str = "r1", kind: str = "ship-visit", **fields: Any) -> AskRoute:
    """A ship visit needs the foreign ministry's concurrence."""
    known: dict[str, Any] = {
        "addressee": "foreign-ministry",
        "need": Need.CONCUR,
        "ask_type": "A2",
        "required": True,
    }
    return AskRoute(id, kind, **{**known, **fields})


def milestone_type(id: str = "ship-visit/note", kind: str = "ship-visit", **fields: Any) -> MilestoneType:
    """The formal note, sixty days before the start."""
    return MilestoneType(id, kind, **{"title": "Formal note verbale", "days": 60, **fields})


def milestone(id: str = "ms1", engagement: str = "e1", title: str = "Formal note verbale", **fields: Any) -> Milestone:
    """A milestone of one engagement."""
    return Milestone(id, engagement, title, **fields)


def scheme(id: str = "defence", title: str = "Defence regions", **fields: Any) -> RegionScheme:
    """The scheme that plans use by default."""
    return RegionScheme(id, title, **fields)


def region(id: str = "defence/east-africa", countries: str = "KE TZ", **fields: Any) -> Region:
    """A region of the countries in the text."""
    known: dict[str, Any] = {
        "scheme": id.split("/")[0],
        "title": id.split("/")[-1].replace("-", " ").capitalize(),
        "position": 1,
    }
    return Region(id, countries=frozenset(countries.split()), **{**known, **fields})


def membership(id: str = "m1", organisation: str = "AU", country: str = "KE", **fields: Any) -> Membership:
    """A membership without known begin or end."""
    return Membership(id, organisation, country, **fields)


def oda_recipient(id: str = "od1", country: str = "KE", **fields: Any) -> OdaRecipient:
    """A recipient of aid without known begin or end."""
    return OdaRecipient(id, country, fields.pop("income", OdaGroup.LOWER_MIDDLE_INCOME), **fields)


def weekend(
    id: str = "we1", country: str = "KE", weekend: Iterable[int] = (5, 6), part: str = "", **fields: Any
) -> DatedWeekend:
    """A Friday and Saturday weekend without known begin or end."""
    return DatedWeekend(id, country, frozenset(weekend), part, **fields)


def period(id: str, title: str, first: str, last: str = "", countries: str = "KE", **fields: Any) -> Period:
    """A period of known days that one country keeps, or those that the arguments name."""
    days = (date.fromisoformat(first), date.fromisoformat(last or first))
    return Period(id, title, *days, frozenset(countries.split()), **fields)


def absence(id: str = "ab1", person: str = "p1", first: str = "2027-03-01", last: str = "", **fields: Any) -> Absence:
    """One day of leave, or what the arguments say."""
    return Absence(id, person, date.fromisoformat(first), date.fromisoformat(last or first), **fields)


def tenure(
    id: str = "te1", post: str = "po1", person: str = "p1", first: str = "", last: str = "", **fields: Any
) -> Tenure:
    """A person in a post since nobody knows when, or what the arguments say."""
    return Tenure(id, post, person, _day(first), _day(last), handover=_day(fields.pop("handover", "")), **fields)


def accreditation(
    id: str = "ac1", post: str = "po1", country: str = "KE", first: str = "", **fields: Any
) -> Accreditation:
    """A resident post at a state that agreed."""
    days = {name: _day(fields.pop(name, "")) for name in ("last", "handover")}
    known: dict[str, Any] = {"is_resident": True, "state": Agrement.GRANTED, **days, **fields}
    return Accreditation(id, post, country, first=_day(first), **known)


def _day(stated: str) -> date | None:
    return date.fromisoformat(stated) if stated else None


def objective(id: str = "ob1", code: str = "O1", **fields: Any) -> Objective:
    """An objective without a target date."""
    return Objective(id, code, fields.pop("title", "Maritime awareness"), **fields)


def progress(id: str = "pr1", objective: str = "ob1", value: str = "Two partners", **fields: Any) -> Progress:
    """Something reached of an objective, on no known day."""
    return Progress(id, objective, value=value, **fields)


def tier(country: str = "KE", tier: str = "1", **fields: Any) -> CountryTier:
    """A country in the core tier."""
    return CountryTier(country, tier, **fields)


def weight(region: str = "defence/east-africa", percent: float = 50.0, **fields: Any) -> RegionWeight:
    """Half the plan's days."""
    return RegionWeight(region, percent, **fields)


def ranked(title: str = "OFFICIAL", rank: int = 10, **fields: Any) -> RankedMarking:
    """A marking of the lowest rank, or what the arguments say."""
    return RankedMarking(title.casefold(), title, rank, **fields)


def norm(tier: str = "1", **fields: Any) -> TierNorm:
    """A tier without any norm."""
    return TierNorm(tier, **fields)


def saved_view(id: str = "v1", title: str = "East Africa", **fields: Any) -> SavedView:
    """The table with what is planned in Kenya, or what the arguments say."""
    choices = fields.pop("choices", (Part("countries", "KE"),))
    return SavedView(id, title, fields.pop("view", "table"), choices=choices, **fields)


def asset(id: str = "as1", name: str = "HMS Surrey", **fields: Any) -> Asset:
    """A ship."""
    return Asset(id, name, **fields)


def own_field(id: str = "code", title: str = "Cost code", sort: OwnSort = OwnSort.TEXT, **fields: Any) -> OwnField:
    """A field of the plan's own, of words unless the arguments say what else."""
    return OwnField(id, title, sort, **fields)


def commitment(
    id: str = "co1", asset: str = "as1", first: str = "2027-03-01", last: str = "", **fields: Any
) -> Commitment:
    """One day of maintenance, or what the arguments say."""
    return Commitment(id, asset, date.fromisoformat(first), date.fromisoformat(last or first), **fields)


def clearance(id: str = "cl1", engagement: str = "e1", **fields: Any) -> Clearance:
    """A granted clearance that restricts nothing."""
    return Clearance(id, engagement, fields.pop("state", ClearanceState.GRANTED), **fields)


def harbour(id: str = "KEMBA", name: str = "Mombasa", country: str = "KE", **fields: Any) -> Harbour:
    """A port of which nothing else is known."""
    return Harbour(id, name, country, **fields)


def agreement(id: str = "ag1", title: str = "MoU 2019", **fields: Any) -> Agreement:
    """A memorandum."""
    return Agreement(id, title, **fields)


def series(id: str = "se1", title: str = "Staff talks", **fields: Any) -> Series:
    """What comes again."""
    return Series(id, title, **fields)


def mechanism(id: str = "me1", name: str = "Navy talks", countries: str = "KE", **fields: Any) -> Mechanism:
    """Yearly talks with Kenya, or what the arguments say."""
    return Mechanism(id, name, frozenset(countries.split()), **{"months": 12, **fields})


def talks(engagement: str = "e1", mechanism: str | None = "me1", **fields: Any) -> Talks:
    """What makes an engagement an edition of a mechanism."""
    return Talks(engagement, mechanism, **fields)


def exchange(engagement: str = "e1", **fields: Any) -> Posting:
    """What makes an engagement a post, of which nothing else is known."""
    return Posting(engagement, **fields)


def delegate(id: str = "d1", engagement: str = "e1", name: str = "Ada Okoro", **fields: Any) -> Delegate:
    """One of ours of whom nothing else is known."""
    return Delegate(id, engagement, name, **fields)


def programme_item(id: str = "pi1", engagement: str = "e1", day: str = "2027-03-03", **fields: Any) -> ProgrammeItem:
    """A call on the minister."""
    return ProgrammeItem(id, engagement, date.fromisoformat(day), **{"activity": "Call on the minister", **fields})


def action(id: str = "ac1", engagement: str = "e1", due: str = "", **fields: Any) -> Action:
    """Something that is open, ours, and due on a day where one is given."""
    days = {"due": date.fromisoformat(due)} if due else {}
    return Action(id, engagement, **{"what": "Send the charts", **days, **fields})


def agreed_line(id: str = "al1", country: str = "KE", year: int = 2027, **fields: Any) -> AgreedLine:
    """A line of this plan year that is not in the plan."""
    return AgreedLine(id, country, year, **{"title": "Divers' course", **fields})


def forum(id: str = "fo1", title: str = "Shangri-La Dialogue", **fields: Any) -> Forum:
    """A forum that need not be attended."""
    return Forum(id, title, **fields)


def regime(id: str = "re1", title: str = "Vienna Document", **fields: Any) -> Regime:
    """A regime of confidence-building that nobody suspended."""
    return Regime(id, title, **fields)


def measure(id: str = "me1", title: str = "Prior notification", **fields: Any) -> RegimeMeasure:
    """A measure without numbers."""
    return RegimeMeasure(id, fields.pop("regime", "re1"), title, **fields)


def quota(id: str = "qu1", state: str = "KE", **fields: Any) -> Quota:
    """Three inspections that Kenya takes in 2027."""
    known: dict[str, Any] = {"regime": "re1", "bucket": "inspections", "year": 2027, "number": 3}
    return Quota(id, state=state, **{**known, **fields})


def waiver(id: str = "w1", rule: str = "C1", key: str = "k1", **fields: Any) -> Waiver:
    """A waiver until lifted."""
    return Waiver(id, rule, key, fields.pop("who", "Maj Lund"), fields.pop("reason", "known"), **fields)


def handout(id: str = "hd1", engagements: str = "e1", **fields: Any) -> Handout:
    """A plan that the protocol has: each engagement on 3 to 5 March 2027 in Mombasa."""
    said = {
        each: Statement(each, each, dates("2027-03-03", "2027-03-05"), "Mombasa", "KE") for each in engagements.split()
    }
    known: dict[str, Any] = {"recipient": "Protocol", "at": NOON, "form": HandoutForm.DOCUMENT, "file": "plan.pdf"}
    return Handout(id, **{**known, "stated": tuple(said[each] for each in sorted(said)), **fields})


def settings(own_nation: str = "NO", **fields: Any) -> PlanSettings:
    """The settings of a plan whose year is the calendar year."""
    return PlanSettings(fields.pop("plan_uid", "plan-1"), own_nation, **fields)


def table_of(item: Item) -> str:
    """The table in which an item is kept."""
    return record_of(type(item)).name


def plan_with(*items: Item, **setting_fields: Any) -> Plan:
    """A plan of these items; what they point at is made up where it is not among them.

    Countries, kinds, organisations, people, posts, objectives and ask types appear
    by themselves, so that a plan in a test is always one that a file can hold.
    """
    tables: dict[str, dict[str, Item]] = {name: {} for name in RECORDS}
    tables["settings"]["plan"] = settings(**setting_fields)
    for item in items:
        tables[table_of(item)][item.id] = item
    _fill_in(tables)
    return Plan.of({name: list(rows.values()) for name, rows in tables.items()})


def edit(plan: Plan, *items: Item, label: str = "edit", deleted: Iterable[Item] = ()) -> Change:
    """The unstamped change that puts these items into the plan and takes the deleted ones out."""
    changes: list[ItemChange] = []
    for item in items:
        before = plan.find(table_of(item), item.id)
        changes.append(replaced(table_of(item), before, item) if before else added(table_of(item), item))
    changes += [removed(table_of(item), item) for item in deleted]
    return change(text(label), changes)


def stamped(made: Change, id: str = "c1", author: str = "Maj Lund", at: datetime = NOON) -> Change:
    """The change as the editor would stamp it."""
    return made.stamped(id, author, "PC-0412", at)


def with_dates(item: Engagement, start: str, end: str | None = "") -> Engagement:
    """The same engagement on other dates."""
    return replace(item, dates=dates(start, end))


def _fill_in(tables: dict[str, dict[str, Item]]) -> None:
    """Make up what items point at where a file holds them to it, what that points at in turn, and the own nation."""
    waiting = [item for rows in tables.values() for item in rows.values()]
    wanted = [("countries", item.own_nation) for item in waiting if isinstance(item, PlanSettings)]
    while waiting or wanted:
        wanted += _held(waiting.pop()) if waiting else ()
        for table, item_id in wanted:
            if item_id not in tables[table]:
                tables[table][item_id] = _MADE_UP[table](item_id)
                waiting.append(tables[table][item_id])
        wanted.clear()


def _held(item: Item) -> Iterator[tuple[str, str]]:
    """The table and id of each item that a foreign key of this one's rows asks for."""
    for field in record_of(type(item)).fields:
        value, storage = getattr(item, field.name), field.sort.storage(field.name)
        rows = storage.store(value) if isinstance(storage, InLinks) else [_stored(storage, value)]
        for row in rows:
            pairs = zip(storage.columns, row, strict=True)
            yield from ((column.into, each) for column, each in pairs if column.into and each is not None)


def _stored(storage: InRow, value: Any) -> tuple[Any, ...]:
    return (value,) if storage.store is None else storage.store(value)


_MADE_UP: dict[str, Callable[[str], Item]] = {
    "countries": country,
    "schemes": scheme,
    "regions": region,
    "kinds": kind,
    "ask_types": ask_type,
    "organisations": organisation,
    "people": person,
    "posts": post,
    "asks": ask,
    "silence_procedures": silence_procedure,
    "objectives": objective,
    "engagements": engagement,
    "assets": asset,
    "agreements": agreement,
    "series": series,
    "mechanisms": mechanism,
    "forums": forum,
    "regimes": regime,
    "csbm_measures": measure,
    "quotas": quota,
    "own_fields": own_field,
    "budget_lines": lambda item_id: BudgetLine(item_id, "1.2"),
    "milestone_types": lambda item_id: MilestoneType(item_id, "ship-visit", "Ask", 10),
}
"""An item of each table that others point at."""
