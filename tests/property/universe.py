"""A small universe of items in which random edits meet each other often."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from hypothesis import strategies as st

from app.domain.accreditations import Agrement
from app.domain.actions import ActionState
from app.domain.aircraft_visits import AircraftVisit
from app.domain.answered_for import AnsweredFor
from app.domain.asks import Need, Verdict
from app.domain.assets import AssetSort
from app.domain.changes import Change
from app.domain.clearances import ClearanceState
from app.domain.contributions import Contribution
from app.domain.delegates import VisitRequest
from app.domain.engagement import Engagement
from app.domain.exercises import Exercise, StillUsed
from app.domain.forums import Attendance, Forum
from app.domain.geography import Place
from app.domain.harbours import Offered
from app.domain.high_level_visits import HighLevelVisit
from app.domain.kinds import Counting, DayUnit
from app.domain.levels import Level
from app.domain.money import BudgetLine, Cost
from app.domain.participation import Direction, Participation, Role, Side
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.regimes import DeadlineSort, MeasureSort, Quota, Regime, RegimeMeasure
from app.domain.ship_visits import ShipVisit
from app.domain.spans import Dates, PlanDate, Precision
from app.domain.statuses import Status
from app.domain.tables import RECORDS
from app.domain.verification import GivenOrReceived, Verification
from app.domain.vettings import Vetting, VettingState
from tests import builders as make
from tests.unit.domain.rule_cases import COUNTRIES, KINDS

CODES = ("KE", "TZ", "SA", "DE", "ID", "CA")
REGIONS = {"defence/a": "KE TZ", "defence/b": "SA DE ID CA", "other/a": "KE SA ID", "other/b": "TZ DE CA"}
_KIND_IDS = [item.id for item in KINDS]

_days = st.integers(-500, 400).map(lambda step: make.TODAY + timedelta(days=step))
_near_days = st.integers(-20, 90).map(lambda step: make.TODAY + timedelta(days=step))


def _ids(prefix: str, count: int) -> st.SearchStrategy[str]:
    return st.sampled_from([f"{prefix}{number}" for number in range(count)])


@st.composite
def _dates(draw: st.DrawFn) -> Dates:
    first = draw(st.one_of(_near_days, _near_days, _days))
    known = ["days", "days", "days", "days", "timed", "open", "long"]
    form = draw(st.sampled_from([*known, "week", "window", "month", "to month", "year"]))
    if form == "long":
        return Dates.days(first, first + timedelta(days=draw(st.integers(300, 60_000))))
    if form == "days":
        return Dates.days(first, first + timedelta(days=draw(st.sampled_from([0, 1, 2, 4, 5, 20, 200]))))
    if form == "timed":
        at, hour = PlanDate.on(first), draw(st.integers(0, 22))
        zone = draw(st.sampled_from(["Africa/Nairobi", "Asia/Riyadh"]))
        return Dates(at, at, time(hour), time(draw(st.integers(hour, 23))), zone)
    if form == "open":
        return Dates(PlanDate.on(first))
    if form == "week":
        week = PlanDate.week(*first.isocalendar()[:2])
        return Dates(week, week)
    if form == "window":
        window = PlanDate(first, first + timedelta(days=draw(st.sampled_from([1, 3, 40]))), Precision.WINDOW)
        return Dates(window, window)
    month = PlanDate.months(first.year, first.month, 1, Precision.MONTH)
    if form == "month":
        return Dates(month, month)
    if form == "to month":
        return Dates(PlanDate.on(first), month)
    return Dates(PlanDate.parse(str(first.year)))


def _participations() -> st.SearchStrategy[tuple[Participation, ...]]:
    one = st.builds(Participation, st.sampled_from(CODES), st.sampled_from(list(Role)))
    return st.lists(one, max_size=3, unique_by=lambda part: part.country).map(tuple)


def _some(prefix: str, count: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(_ids(prefix, count), max_size=2, unique=True).map(tuple)


_levels = st.sampled_from([None, *Level])

engagements: st.SearchStrategy[Engagement] = st.builds(
    Engagement,
    _ids("e", 6),
    st.sampled_from(["", "R-1", "R-2", "R-3"]),
    st.sampled_from(["Port call Mombasa", "Port call, Mombasa", "Staff talks 1", "Staff talks 2"]),
    st.sampled_from(_KIND_IDS),
    _dates(),
    st.sampled_from([Status.PLANNED, Status.PLANNED, Status.CONFIRMED, Status.COMPLETED, *Status]),
    countries=_participations(),
    direction=st.sampled_from([None, None, *Direction]),
    place=st.sampled_from(
        [
            Place(),
            Place(),
            Place("Banff"),
            Place("x", "KE"),
            Place("x", "SA"),
            Place("x", "NO"),
            Place("y", "KE", "Africa/Nairobi", -1.3, 36.8),
            Place("y", "ID", "Asia/Jayapura", -2.5, 140.7),
        ]
    ),
    lead_office=st.sampled_from(["", "J5", "Navy"]),
    level=_levels,
    counterpart_level=_levels,
    principals=_some("p", 2),
    assets=_some("as", 2),
    objectives=_some("ob", 2),
    parent=st.sampled_from([None, None, None, "e0", "e1", "e2"]),
    after=_some("e", 3),
    agreements=_some("ag", 2),
)

_exercises = st.builds(
    Exercise,
    _ids("e", 6),
    ranges=st.sampled_from([(), ("North range",), ("north  RANGE", "South range")]),
    lift=st.sampled_from([(), ("Sealift 1",)]),
    deploys_from=st.none() | _near_days,
    recovered_by=st.none() | _near_days,
    still_used=st.sampled_from([None, StillUsed.YES]),
    in_zone=st.booleans(),
    in_calendar=st.booleans(),
    notified_on=st.sampled_from([None, None, make.TODAY]),
)

_contributions = st.builds(
    Contribution,
    _ids("co", 4),
    _ids("e", 6),
    st.sampled_from(["NO", "KE"]),
    units=st.sampled_from([(), ("1st battalion",), ("1ST Battalion", "2nd battalion")]),
    troops=st.sampled_from([None, 100, 8_900, 9_000]),
    sorties=st.sampled_from([None, 300]),
)

_vettings = st.builds(
    Vetting,
    _ids("ve", 4),
    _ids("e", 6),
    st.sampled_from(["1st battalion", "Ada"]),
    state=st.sampled_from(list(VettingState)),
    expires=st.none() | _near_days,
)

_measures = st.builds(
    RegimeMeasure,
    _ids("me", 3),
    st.just("re0"),
    st.sampled_from(["Notice", "Visit"]),
    sort=st.sampled_from(list(MeasureSort)),
    deadline=st.sampled_from([None, *DeadlineSort]),
    days=st.sampled_from([None, 42]),
    hours=st.sampled_from([None, 48]),
    report_days=st.sampled_from([None, 14]),
    troops=st.sampled_from([None, 0, 9_000]),
    per_state=st.sampled_from([None, 1]),
)

_regimes = st.builds(Regime, st.just("re0"), st.just("Treaty"), suspended=st.sampled_from([frozenset(), {"NO"}]))

_quotas = st.builds(
    Quota,
    _ids("qu", 2),
    st.just("re0"),
    st.sampled_from(["inspections", "evaluations"]),
    st.sampled_from(["NO", "KE"]),
    st.sampled_from([2026, 2027]),
    number=st.sampled_from([0, 1, 3]),
    per_state=st.sampled_from([None, 1]),
    used_elsewhere=st.sampled_from([0, 1]),
)

_verifications = st.builds(
    Verification,
    _ids("e", 6),
    measure=st.none() | _ids("me", 3),
    done_by=st.sampled_from([None, *GivenOrReceived]),
    due=st.none() | _near_days,
    sent=st.none() | _near_days,
    quota=st.none() | _ids("qu", 2),
    requested_at=st.sampled_from([None, make.NOON]),
    contact=st.sampled_from(["", "duty officer"]),
)

_forums = st.builds(Forum, _ids("fo", 2), st.sampled_from(["Dialogue", "Summit"]), is_must=st.booleans())

_attendances = st.builds(
    Attendance,
    _ids("e", 6),
    forum=st.none() | _ids("fo", 2),
    head=st.none() | _ids("p", 2),
    sidelines_wanted=st.sampled_from([None, 1, 3]),
)

_asks = st.builds(
    lambda **fields: make.ask(**fields),
    id=_ids("a", 6),
    engagement=_ids("e", 6),
    post=_ids("po", 2),
    ask_type=st.sampled_from(["A2", "A4"]),
    need=st.sampled_from([Need.CONCUR, Need.CLEAR]),
    required=st.booleans(),
    sent=st.none() | _near_days,
    due=st.none() | _near_days,
    withdrawn=st.booleans(),
    superseded=st.booleans(),
    more_wanted=st.none() | _near_days,
    answer=st.none() | st.builds(make.answer, st.sampled_from(list(Verdict)), _near_days),
    answered_for=st.just("")
    | st.builds(lambda day: AnsweredFor(make.dates(day.isoformat()), ("KE",)).kept, _near_days),
)

_conditions = st.builds(
    lambda **fields: make.condition(**fields),
    id=_ids("ac", 4),
    ask=_ids("a", 6),
    engagement=_ids("e", 6),
    met_on=st.none() | _near_days,
)

_milestones = st.builds(
    lambda **fields: make.milestone(**fields),
    id=_ids("ms", 6),
    engagement=_ids("e", 6),
    title=st.sampled_from(["Note", "Report"]),
    who=st.sampled_from(["", "fleet"]),
    planned=st.none() | _near_days,
    done_on=st.none() | _near_days,
)

_kinds = st.builds(
    lambda kind_id, **fields: make.kind(kind_id, **fields),
    st.sampled_from(["ship-visit", "high-level-visit", *_KIND_IDS]),
    counting=st.sampled_from(list(Counting)),
    counts_days=st.booleans(),
    counts_high_level=st.booleans(),
    fallback_lead=st.sampled_from([None, 5, 42]),
)

_countries = st.builds(
    lambda country, **fields: make.country(country, **fields),
    st.sampled_from(CODES),
    name=st.sampled_from(["One", "Two"]),
    weekend=st.frozensets(st.integers(1, 7), max_size=3),
    zones=st.sampled_from([(), ("Africa/Nairobi",), ("Pacific/Kiritimati",), ("Pacific/Pago_Pago",)]),
)

_norms = st.builds(
    lambda tier, **fields: make.norm(tier, **fields),
    st.sampled_from(["1", "2"]),
    high_level_months=st.sampled_from([None, 6, 12]),
    high_level_floor=st.sampled_from(["L2", "L4"]),
    silence_days=st.sampled_from([None, 30, 180]),
    kinds=st.sampled_from([None, 1, 2]),
    talks_months=st.sampled_from([None, 6, 18]),
    exercise_months=st.sampled_from([None, 12]),
    ship_months=st.sampled_from([None, 6, 24]),
    ship_ideal=st.sampled_from([None, 3]),
    high_level_ideal=st.sampled_from([None, 3]),
)

_lead_times = st.builds(
    lambda id, host, kind, **fields: make.lead_time(id, host, kind, **fields),
    _ids("lt", 3),
    st.sampled_from(["*", "KE", "SA"]),
    st.sampled_from(["ship-visit", "exercise"]),
    days=st.integers(1, 60),
    unit=st.sampled_from(list(DayUnit)),
    case=st.sampled_from(["routine", "special", "nuclear-powered", "overflight only"]),
    relation=st.sampled_from(["any", "eu-nato", "other"]),
)

_memberships = st.builds(
    lambda id, organisation, country, **fields: make.membership(id, organisation, country, **fields),
    _ids("m", 2),
    st.sampled_from(["nato", "osce"]),
    st.sampled_from(["NO", "KE"]),
    valid_from=st.none() | _days,
)

_oda_recipients = st.builds(
    lambda id, country, **fields: make.oda_recipient(id, country, **fields),
    _ids("od", 3),
    st.sampled_from(CODES),
    valid_from=st.none() | _near_days,
    valid_to=st.none() | _near_days,
)

_weekends = st.builds(
    lambda id, country, weekend, **fields: make.weekend(id, country, weekend, **fields),
    _ids("we", 3),
    st.sampled_from(CODES),
    st.frozensets(st.integers(1, 7)),
    part=st.sampled_from(["", "", "Ontario", "Alberta"]),
    valid_from=st.none() | _near_days,
    valid_to=st.none() | _near_days,
)

_periods = st.builds(
    lambda id, title, first, days, countries, **fields: make.period(
        id, title, str(first), str(first + timedelta(days=days)), " ".join(countries), **fields
    ),
    _ids("pe", 4),
    st.sampled_from(["Feast", "Fast"]),
    _near_days | _days,
    st.sampled_from([0, 3, 30, 400]),
    st.frozensets(st.sampled_from([*CODES, "NO"]), max_size=3),
    around=st.sampled_from([0, 1]),
    estimated=st.booleans(),
    stops_training=st.booleans(),
)

_absences = st.builds(
    lambda id, person, first, days: make.absence(id, person, str(first), str(first + timedelta(days=days))),
    _ids("ab", 3),
    _ids("p", 2),
    _near_days,
    st.sampled_from([0, 3, 30]),
)

_money = st.builds(
    BudgetLine,
    _ids("bl", 2),
    st.sampled_from(["NAV", "VIS"]),
    allotment=st.sampled_from([None, 0.0, 50.0]),
    currency=st.sampled_from(["", "AUD"]),
    is_oda=st.booleans(),
) | st.builds(
    Cost,
    _ids("cs", 4),
    _ids("e", 6),
    st.sampled_from(["Fuel", "Travel"]),
    estimate=st.sampled_from([None, 40.0]),
    actual=st.sampled_from([None, None, 60.0]),
    currency=st.sampled_from(["", "AUD"]),
    line=st.none() | _ids("bl", 2),
    is_eligible=st.booleans(),
)

_parts = st.one_of(
    st.builds(
        lambda engagement, **fields: make.exchange(engagement, **fields),
        _ids("e", 6),
        agreement=st.sampled_from([None, "ag0"]),
        tour_start=st.none() | _near_days,
        tour_end=st.none() | _near_days,
        successor_name=st.sampled_from(["", "Cdr Ito"]),
        successor_arrives=st.none() | _near_days,
        is_last=st.booleans(),
    ),
    st.builds(HighLevelVisit, _ids("e", 6), host_level=_levels),
    st.builds(
        lambda engagement, mechanism, **fields: make.talks(engagement, mechanism, **fields),
        _ids("e", 6),
        st.sampled_from([None, "me0", "me1"]),
        next_date=st.none() | _near_days,
    ),
    st.builds(
        lambda id, engagement, **fields: make.delegate(id, engagement, **fields),
        _ids("d", 4),
        _ids("e", 6),
        side=st.sampled_from(list(Side)),
        nation=st.sampled_from([None, "KE"]),
        arrives=st.none() | _near_days,
        leaves=st.none() | _near_days,
        passport_expiry=st.none() | _near_days,
        request=st.sampled_from([None, *VisitRequest]),
    ),
    st.builds(
        lambda id, engagement, **fields: make.programme_item(id, engagement, **fields),
        _ids("pi", 2),
        _ids("e", 6),
        day=_near_days.map(str),
        met_by_level=_levels,
    ),
    st.builds(
        lambda id, engagement, **fields: make.action(id, engagement, **fields),
        _ids("ac", 4),
        _ids("e", 6),
        due=st.just("") | _days.map(str),
        side=st.sampled_from(list(Side)),
        state=st.sampled_from(list(ActionState)),
    ),
)

_agreed = st.one_of(
    st.builds(
        lambda id, countries, **fields: make.mechanism(id, "Talks", countries, **fields),
        _ids("me", 2),
        st.sampled_from(["", "KE", "KE SA"]),
        months=st.sampled_from([None, 6, 24]),
        last_held=st.none() | _days,
        until=st.none() | _days,
    ),
    st.builds(
        lambda id, country, **fields: make.agreed_line(id, country, **fields),
        _ids("al", 4),
        st.sampled_from(CODES),
        year=st.sampled_from([2026, 2027]),
        engagement=st.none() | _ids("e", 6),
        dropped=st.sampled_from(["", "", "no boats"]),
    ),
    st.builds(lambda id, expires: make.agreement(id, expires=expires), _ids("ag", 2), st.none() | _near_days),
)

_assets = st.builds(
    lambda id, name, **fields: make.asset(id, name, **fields),
    _ids("as", 2),
    st.sampled_from(["Sea", "Sky"]),
    sort=st.sampled_from(list(AssetSort)),
    number=st.sampled_from(["", "F1"]),
    draught=st.sampled_from([None, 5.0, 9.0]),
    runway=st.sampled_from([None, 900.0]),
    speed=st.sampled_from([None, 2.0]),
    is_nuclear=st.booleans(),
)

_commitments = st.builds(
    lambda id, asset, first, days, **fields: make.commitment(
        id, asset, str(first), str(first + timedelta(days=days)), **fields
    ),
    _ids("co", 2),
    _ids("as", 2),
    _near_days,
    st.sampled_from([0, 3, 30]),
    place=st.sampled_from([Place(), Place("y", "KE", "Africa/Nairobi", -1.3, 36.8)]),
)

_clearances = st.builds(
    lambda id, engagement, **fields: make.clearance(id, engagement, **fields),
    _ids("cl", 3),
    _ids("e", 6),
    state=st.sampled_from(list(ClearanceState)),
    country=st.sampled_from([None, "KE", "SA"]),
    first=st.none() | _near_days,
    last=st.none() | _near_days,
    hull=st.sampled_from(["", "F1", "Sky"]),
    names=st.sampled_from([(), ("Ada",)]),
    place=st.sampled_from(["", "y"]),
)

_harbours = st.builds(
    lambda id, **fields: make.harbour(id, "y", "KE", **fields),
    _ids("ha", 2),
    draught=st.sampled_from([None, 6.0]),
    nuclear=st.sampled_from([None, *Offered]),
    runway=st.sampled_from([None, 800.0]),
    handling=st.sampled_from([None, *Offered]),
)

_visits = st.builds(ShipVisit, _ids("e", 6), berth_draught=st.sampled_from([None, 4.0])) | st.builds(
    AircraftVisit, _ids("e", 6), handling=st.sampled_from(["", "fuel"]), is_overflight=st.booleans()
)

_tenures = st.builds(
    lambda id, post, person, first, days: make.tenure(
        id, post, person, str(first), "" if days is None else str(first + timedelta(days=days))
    ),
    _ids("te", 3),
    _ids("po", 2),
    _ids("p", 2),
    _near_days,
    st.sampled_from([None, 0, 20, 60]),
)

_accreditations = st.builds(
    lambda id, post, country, **fields: make.accreditation(id, post, country, **fields),
    _ids("ac", 3),
    _ids("po", 2),
    st.sampled_from(CODES),
    first=st.sampled_from(["", "2026-01-01", "2027-02-10"]),
    is_resident=st.booleans(),
    state=st.sampled_from(list(Agrement)),
    person=st.sampled_from([None, "p0", "p1"]),
)

_settings = st.builds(
    lambda own, **fields: make.settings(own, **fields),
    st.sampled_from(["NO", "KE"]),
    year_start=st.sampled_from([1, 7]),
    scheme=st.sampled_from(["defence", "other"]),
    home_zone=st.sampled_from(["UTC", "Pacific/Kiritimati"]),
    records_begin=st.none() | _days,
    made_on=st.none() | _days,
    gaps_ahead=st.sampled_from([0, 6, 24]),
)

items: st.SearchStrategy[Item] = st.one_of(
    engagements,
    engagements,
    engagements,
    engagements,
    engagements,
    engagements,
    _asks,
    _asks,
    _conditions,
    _conditions,
    _milestones,
    _milestones,
    _kinds,
    _countries,
    _norms,
    _lead_times,
    _memberships,
    _oda_recipients,
    _weekends,
    _periods,
    _absences,
    _parts,
    _parts,
    _money,
    _money,
    _agreed,
    _assets,
    _commitments,
    _clearances,
    _clearances,
    _harbours,
    _visits,
    _tenures,
    _accreditations,
    _settings,
    _exercises,
    _contributions,
    _vettings,
    _measures,
    _regimes,
    _quotas,
    _verifications,
    _forums,
    _attendances,
    st.builds(
        lambda id, told, **fields: make.handout(id, " ".join(told), **fields),
        _ids("hd", 3),
        _some("e", 6),
        at=st.sampled_from([make.NOON, make.NOON + timedelta(days=1)]),
        post=st.sampled_from([None, "po0"]),
        recipient=st.sampled_from(["Protocol", "Press"]),
    ),
    st.builds(make.tier, st.sampled_from(CODES), st.sampled_from(["1", "2", "X"])),
    st.builds(make.weight, st.sampled_from(list(REGIONS)), st.sampled_from([0.0, 20.0, 50.0, 80.0])),
    st.builds(
        lambda id, **fields: make.objective(id, **fields),
        _ids("ob", 2),
        target_date=st.none() | st.sampled_from([date(2026, 6, 1), date(2027, 2, 10)]),
        year=st.sampled_from([None, 2026, 2027]),
    ),
    st.builds(
        lambda id, name, deputy, until: make.principal(id, name, deputy=deputy, kept_until=until),
        _ids("p", 2),
        st.sampled_from(["Ada", "Ben"]),
        st.sampled_from([None, "p0", "p1"]),
        st.sampled_from([None, None, date(2026, 6, 1)]),
    ),
    st.builds(
        lambda id, title, holder: make.post(id, title, holder=holder),
        _ids("po", 2),
        st.sampled_from(["Desk", "Embassy"]),
        st.sampled_from([None, "p0", "p1"]),
    ),
    st.builds(
        make.waiver,
        _ids("w", 2),
        st.just("G1"),
        st.sampled_from(["KE|1|12|L2|e4", "KE|1|12|L2|never", "SA|1|12|L2|never"]),
        until=st.sampled_from([None, date(2026, 12, 31)]),
    ),
    st.builds(make.ask_type, st.sampled_from(["A2", "A4"]), st.sampled_from(["Consent", "Clearance"])),
)


def world() -> Plan:
    """The plan in which all begins: a few of everything, with a finding of every rule near at hand."""
    return make.plan_with(
        *KINDS,
        *COUNTRIES,
        *(make.region(region, countries) for region, countries in REGIONS.items()),
        make.weight("defence/a", 50.0),
        make.weight("defence/b", 50.0),
        make.norm("1", high_level_months=12, high_level_ideal=6, silence_days=30, kinds=2),
        *(make.tier(country, "1") for country in ("KE", "SA")),
        *(make.lead_time(f"lt{at}", host, case="routine") for at, host in enumerate(("*", "KE"))),
        make.lead_time("lt2", "SA", days=5, case="routine", relation="eu-nato"),
        make.membership("m0", "nato", "NO"),
        make.principal("p0", "Ada"),
        make.asset("as0", "Sea", draught=9.0, number="F1"),
        make.asset("as1", "Sky", sort=AssetSort.AIRCRAFT, runway=900.0),
        make.commitment("co0", "as0", "2027-02-03", "2027-02-10"),
        make.clearance("cl0", "e2", first=date(2027, 2, 20), last=date(2027, 2, 22)),
        make.harbour("ha0", "y", "KE", draught=6.0),
        make.principal("p1", "Ben", kept_until=date(2026, 6, 1)),
        make.organisation(),
        make.post("po0", "Embassy", holder="p1"),
        make.tenure("te0", "po0", "p0", "2025-01-01", "2027-01-31"),
        make.tenure("te1", "po0", "p1", "2027-02-10"),
        make.accreditation("ac0", "po0", "KE"),
        make.accreditation("ac1", "po0", "SA", is_resident=False),
        make.absence("ab0", "p0", "2027-02-03", "2027-02-10"),
        make.period("pe0", "Fast", "2027-02-08", "2027-03-08", "SA ID", stops_training=True),
        make.period("pe1", "Feast", "2027-01-30", "2027-02-02", "KE", around=1),
        make.weekend("we0", "SA", (7,), valid_to=date(2027, 2, 21)),
        make.objective("ob0", target_date=date(2027, 1, 31)),
        _call("e0", "2027-02-01", "2027-02-04", "KE", objectives=("ob0",)),
        _call("e1", "2027-02-03", "2027-02-06", "KE", assets=("as0",), place=Place("y", "KE")),
        _call("e2", "2027-02-20", "2027-02-25", "SA"),
        _call("e3", "2027-05-07", "2027-05-07", "DE"),
        _call("e4", "2026-06-01", "2026-06-02", "KE", kind="high-level-visit", level=Level.L1, status=Status.COMPLETED),
        _call("e5", "2027-02-03", "2027-02-09", "KE", kind="exercise"),
        Exercise("e5", ranges=("North range",), in_zone=True),
        Exercise("e1", ranges=("north range",), deploys_from=date(2027, 2, 1)),
        Contribution("co0", "e5", "NO", units=("1st battalion",), troops=9_000),
        Contribution("co1", "e1", "NO", units=("1st battalion",), troops=100),
        Vetting("ve0", "e5", "1st battalion"),
        Regime("re0", "Treaty"),
        RegimeMeasure("me0", "re0", "Notice", sort=MeasureSort.NOTICE, days=42, troops=9_000),
        Quota("qu0", "re0", "inspections", "KE", 2027),
        Verification("e2", measure="me1", quota="qu0", due=make.TODAY),
        Forum("fo0", "Dialogue", is_must=True),
        Attendance("e3", forum="fo0", sidelines_wanted=1),
        Attendance("e0", forum="fo0"),
        make.handout("hd0", "e0 e1", post="po0"),
        make.ask("a0", "e0", "po0", due=make.TODAY),
        make.ask("a1", "e1", "po0", due=make.TODAY),
        make.condition("ac0", "a0", "e0"),
        make.agreement("ag0", expires=date(2027, 2, 3)),
        BudgetLine("bl0", "NAV", allotment=50.0, currency="AUD"),
        Cost("cs0", "e0", "Fuel", 60.0, currency="AUD", line="bl0"),
        make.mechanism("me0", "Talks", "KE SA", last_held=date(2024, 3, 1)),
        make.agreed_line("al0", year=2026),
        make.delegate("d0", "e0", passport_expiry=make.TODAY),
        make.action("ac0", "e4", "2026-07-01"),
        make.milestone("ms0", "e0", planned=make.TODAY - timedelta(days=1)),
        make.milestone("ms1", "e1", planned=make.TODAY),
    )


def _call(id: str, start: str, end: str, host: str, **fields: Any) -> Engagement:
    known = {"title": "Port call Mombasa", "principals": ("p0",)}
    return make.engagement(id, start, end, host, **{**known, **fields})


_KEPT = ("settings", "regions", "schemes")


@st.composite
def changes(draw: st.DrawFn, plan: Plan) -> Change:
    """An edit of one to four items: new, replaced, or deleted, or a country moved to another region."""
    wanted: dict[tuple[str, str], Item] = {}
    for item in draw(st.lists(items, max_size=3)):
        wanted[(make.table_of(item), item.id)] = item
    if draw(st.integers(0, 9)) == 0:
        wanted.update(_moved_country(draw, plan))
    present = [(name, item_id) for name in RECORDS if name not in _KEPT for item_id in sorted(plan.table(name))]
    chosen = draw(st.lists(st.sampled_from(present), max_size=2, unique=True)) if draw(st.booleans()) else []
    deleted: list[Any] = [plan.table(name)[item_id] for name, item_id in chosen if (name, item_id) not in wanted]
    return make.edit(plan, *wanted.values(), deleted=deleted)


def _moved_country(draw: st.DrawFn, plan: Plan) -> dict[tuple[str, str], Item]:
    code = draw(st.sampled_from(CODES))
    one, other = plan.regions["defence/a"], plan.regions["defence/b"]
    return {("regions", region.id): replace(region, countries=region.countries ^ {code}) for region in (one, other)}
