from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.aircraft_visits import AircraftVisit
from app.domain.asks import Ask, Need, Verdict
from app.domain.clearance import lead_of
from app.domain.conflicts.clearance_late import ClearanceLate
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.kinds import DayUnit
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = ClearanceLate()
LEADS: tuple[Item, ...] = (
    make.lead_time("ke", "KE", days=21, case="routine", source="ministry circular", checked="2026-11-20"),
    make.lead_time("ke-nuclear", "KE", days=90, case="nuclear-powered"),
    make.lead_time("fr-eu", "FR", days=7, case="routine", relation="eu-nato"),
    make.lead_time("fr-other", "FR", days=28, case="routine", relation="other"),
    make.lead_time("sa", "SA", days=5, unit=DayUnit.WORKING, case="routine"),
    make.lead_time("ru", "TZ", days=15, case="under a treaty"),
    make.lead_time("any", "*", days=42, case="routine"),
)


def visit(start: str = "2027-03-31", end: str | None = "", countries: str = "KE", **fields: Any) -> Engagement:
    return make.engagement("e1", start, end, countries, **fields)


@pytest.mark.parametrize(
    ("countries", "as_of", "late"),
    [
        pytest.param("KE", "2027-03-10", False, id="21 days left"),
        pytest.param("KE", "2027-03-11", True, id="20 days left of 21"),
        pytest.param("FR", "2027-03-24", False, id="an ally, 7 days left"),
        pytest.param("FR", "2027-03-25", True, id="an ally, 6 days left"),
        pytest.param("JP", "2027-02-17", False, id="nothing published: 42 days left"),
        pytest.param("JP", "2027-02-18", True, id="nothing published: 41 days left"),
        pytest.param("TZ", "2027-02-17", False, id="only a special case published: 42 days left"),
        pytest.param("TZ", "2027-02-18", True, id="only a special case published: 41 days left"),
        # Wed 31 March: working days before it are Tue 30, Mon 29, Sun 28, Thu 25, Wed 24.
        pytest.param("SA", "2027-03-24", False, id="5 working days left with a Friday and Saturday weekend"),
        pytest.param("SA", "2027-03-25", True, id="4 working days left of 5"),
        pytest.param("NO", "2027-03-30", False, id="at home"),
    ],
)
def test_the_last_day_to_send(countries: str, as_of: str, late: bool) -> None:
    plan = plan_of(visit(countries=countries), make.membership("m", "nato", "NO"), *LEADS)
    assert severities(RULE, plan, as_of) == (["block"] if late else [])


@pytest.mark.parametrize(
    ("leads", "days"),
    [
        pytest.param({"a": 21, "b": 28}, 28, id="the later one is stricter"),
        pytest.param({"a": 28, "b": 21}, 28, id="the earlier one is stricter"),
    ],
)
def test_of_several_everyday_figures_the_strictest_holds(leads: dict[str, int], days: int) -> None:
    plan = plan_of(
        visit(), *(make.lead_time(each, "KE", days=figure, case="routine") for each, figure in leads.items())
    )
    lead = lead_of(plan, plan.engagements["e1"], "KE")
    assert lead is not None
    assert lead.days == days


@pytest.mark.parametrize(
    ("membership", "late"),
    [
        pytest.param(make.membership("m", "EU", "NO"), False, id="a member of the EU"),
        pytest.param(make.membership("m", "osce", "NO"), True, id="a member of something else"),
        pytest.param(make.membership("m", "nato", "JP"), True, id="somebody else is a member"),
        pytest.param(
            make.membership("m", "nato", "NO", valid_from=date(2027, 4, 1)), True, id="a member from the day after"
        ),
        pytest.param(make.membership("m", "nato", "NO", valid_to=date(2027, 3, 31)), False, id="until that very day"),
        pytest.param(make.membership("m", "nato", "NO", valid_to=date(2027, 3, 30)), True, id="until the day before"),
    ],
)
def test_relation_to_the_host(membership: Item, late: bool) -> None:
    plan = plan_of(visit(countries="FR"), membership, *LEADS)
    assert severities(RULE, plan, "2027-03-20") == (["block"] if late else [])


A4 = make.ask_type("A4")


@pytest.mark.parametrize(
    ("ask", "late"),
    [
        pytest.param(make.ask(ask_type="A4", sent=date(2027, 3, 1)), False, id="sent"),
        pytest.param(make.ask(ask_type="A4", sent=date(2027, 3, 18)), False, id="sent late"),
        pytest.param(make.ask(ask_type="A4"), True, id="drafted"),
        pytest.param(make.ask(ask_type="A4", sent=date(2027, 3, 1), withdrawn=True), True, id="withdrawn"),
        pytest.param(make.ask(need=Need.CLEAR, sent=date(2027, 3, 1)), False, id="another type that clears"),
        pytest.param(make.ask(ask_type="A2", sent=date(2027, 3, 1)), True, id="another question"),
        pytest.param(make.ask(ask_type="A4", answer=make.answer(Verdict.CONCUR)), False, id="answered"),
        pytest.param(make.ask(engagement="e2", ask_type="A4", sent=date(2027, 3, 1)), True, id="for another"),
    ],
)
def test_the_request(ask: Ask, late: bool) -> None:
    plan = plan_of(visit(), ask, make.engagement("e2", "2029-03-31"), A4, *LEADS)
    assert severities(RULE, plan, "2027-03-20") == (["block"] if late else [])


@pytest.mark.parametrize(
    ("item", "late"),
    [
        pytest.param(visit(status=Status.IDEA), False, id="an idea"),
        pytest.param(visit(status=Status.PROPOSED), True, id="proposed"),
        pytest.param(visit(status=Status.CONFIRMED), True, id="confirmed"),
        pytest.param(visit(status=Status.UNDER_WAY), False, id="under way"),
        pytest.param(visit(status=Status.COMPLETED), False, id="delivered"),
        pytest.param(visit(status=Status.CANCELLED), False, id="cancelled"),
        pytest.param(visit("2027-03-19"), False, id="over"),
        pytest.param(visit("2027-03-19", "2027-03-21"), True, id="begun and not over"),
        pytest.param(visit(kind="bilateral-meeting"), False, id="a kind that needs none"),
        pytest.param(visit("2027-04"), False, id="month only: the last day it can begin is 30 April"),
        pytest.param(visit("2027-03"), True, id="month only: 31 March is too soon"),
        pytest.param(visit(countries="FR", place=Place("Mombasa", "KE")), True, id="by its place"),
    ],
)
def test_which_engagements(item: Engagement, late: bool) -> None:
    assert severities(RULE, plan_of(item, *LEADS), "2027-03-20") == (["block"] if late else [])


def test_a_kind_has_its_own_fallback() -> None:
    assert severities(RULE, plan_of(visit()), "2027-02-17") == []
    assert severities(RULE, plan_of(visit()), "2027-02-18") == ["block"]


def test_it_says_what_was_needed_what_is_left_and_who_says_so() -> None:
    (finding,) = found(RULE, plan_of(visit(title="Port call Mombasa"), *LEADS), "2027-03-18")
    assert str(finding.title) == "Clearance for Port call Mombasa is 8 days late"
    assert str(finding.why) == (
        "Kenya must be asked 21 days before the start (ministry circular; checked 3 months ago); the last day "
        "to send was Wed 10 Mar 2027, 13 days are left and no request was sent."
    )
    assert str(finding.remedy) == (
        "Ask for clearance today and say why it is late, or begin on Thu 8 Apr 2027 or later."
    )
    assert (finding.since, finding.due) == (date(2027, 3, 11), date(2027, 3, 10))


def test_what_is_only_proposed_is_late_from_the_start() -> None:
    (finding,) = found(RULE, plan_of(visit(status=Status.PROPOSED), *LEADS), "2027-03-20")
    assert str(finding.remedy) == (
        "Late from the start: nothing is planned yet, so begin on Sat 10 Apr 2027 or later, "
        "or ask the host for a shorter notice."
    )


def test_it_says_where_holidays_are_not_known_and_a_figure_was_never_checked() -> None:
    lead = make.lead_time("jp", "JP", days=10, unit=DayUnit.WORKING, case="routine", source="circular")
    (finding,) = found(RULE, plan_of(visit(countries="JP"), lead), "2027-03-29")
    assert "10 working days of the host (holidays not known)" in str(finding.why)
    assert "(circular; not checked since it was entered)" in str(finding.why)


def test_the_matter_does_not_change_from_day_to_day() -> None:
    plan = plan_of(visit(), *LEADS)
    assert found(RULE, plan, "2027-03-20")[0].key == found(RULE, plan, "2027-03-21")[0].key


@pytest.mark.parametrize(
    ("items", "days"),
    [
        pytest.param((make.asset("as1", is_nuclear=True),), 90, id="a nuclear-powered ship"),
        pytest.param((make.asset("as1"),), 21, id="another ship"),
        pytest.param((AircraftVisit("e1", is_overflight=True),), 3, id="an overflight"),
        pytest.param((AircraftVisit("e1"),), 21, id="a landing"),
    ],
)
def test_a_nuclear_powered_ship_and_an_overflight_have_figures_of_their_own(items: tuple[Item, ...], days: int) -> None:
    item = visit(assets=("as1",))
    over = make.lead_time("ke-over", "KE", days=3, case="overflight only")
    lead = lead_of(plan_of(*LEADS, over, item, *items), item, "KE")
    assert lead is not None
    assert lead.days == days


def test_for_a_nuclear_powered_ship_any_hosts_figure_goes_before_an_everyday_one() -> None:
    item = visit(countries="FR", place=Place("Brest", "FR"), assets=("as1",))
    nuclear = make.lead_time("any-nuclear", "*", days=90, case="nuclear-powered or first visit")
    plan = plan_of(*LEADS, nuclear, item, make.asset("as1", is_nuclear=True))
    lead = lead_of(plan, item, "FR")
    assert lead is not None
    assert (lead.days, lead.published) == (90, False)
