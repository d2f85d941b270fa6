"""The programme of a visit, read back: delegations in order, both clocks, who is still there, and gifts."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import page
import pytest

from app.domain.delegates import VisitRequest
from app.domain.geography import Place
from app.domain.gifts import Gift, GiftWay
from app.domain.high_level_visits import HighLevelVisit, VisitFormat
from app.domain.levels import Level
from app.domain.participation import Direction, Participation, Role, Side
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.spans import DaySpan
from app.services.reports.editions import edition
from app.services.reports.selection import ReportRefused
from tests.builders import country, delegate, engagement, place, plan_with, principal, programme_item, ranked
from tests.documents.conftest import Press
from tests.documents.reading import outside, whole
from tests.documents.test_paper_text import READERS, RIGHT_TO_LEFT, TITLES, missing

DAYS = DaySpan(date(2027, 3, 1), date(2027, 4, 1))
VISIT: dict[str, Any] = {"kind": "high-level-visit", "principals": ("m",), "parent": "t", "level": Level.L1}


def tour(*more: Item, activity: str = "Call on the Cabinet Secretary") -> Plan:
    """A tour to Kenya and Germany on the days on which the clocks of Europe change."""
    return plan_with(
        country("KE", "Kenya", zones=("Africa/Nairobi",)),
        country("DE", "Germany", zones=("Europe/Berlin",)),
        country("AU", "Australia"),
        principal("m", "Ada Okoro", rank="Hon.", office="Minister for Defence", level="L1"),
        engagement("t", "2027-03-25", "2027-03-30", "KE DE", ref="T", title="Tour", kind="high-level-visit"),
        engagement("k", "2027-03-25", "2027-03-26", "KE", ref="T-1", title="Minister in Kenya", place=place("Nairobi"),
                   counterpart="Cabinet Secretary", **VISIT),
        engagement("d", "2027-03-27", "2027-03-29", "DE", ref="T-2", title="Minister in Germany",
                   place=place("Berlin", "DE"), **VISIT),
        HighLevelVisit("k", format=VisitFormat.OFFICIAL, aims="Sign the memorandum", host_level=Level.L1,
                       talking_points="Offer two boats at most"),
        programme_item("p1", "k", "2027-03-25", activity=activity, begins=time(14), ends=time(15, 30), dress="suit",
                       met_by="Maj Gen Njoroge", met_by_level=Level.L3, place="Ulinzi House"),
        programme_item("p2", "k", "2027-03-25", activity="Dinner", begins=time(22), ends=time(0, 30)),
        programme_item("p3", "k", "2027-03-26", activity="Rest"),
        programme_item("p4", "d", "2027-03-27", activity="Saturday call", begins=time(9)),
        programme_item("p5", "d", "2027-03-28", activity="Sunday call", begins=time(9)),
        delegate("d2", "k", "Col Ray", precedence=2, group="B", leaves=date(2027, 3, 25), diet="no pork"),
        delegate("d1", "k", "Ada Okoro", precedence=1, rank="Hon.", group="A", request=VisitRequest.GRANTED),
        delegate("d3", "k", "Amb. Kariuki", precedence=3, side=Side.THEIRS),
        Gift("g1", "k", "Carved box", GiftWay.GIVEN, "Minister", "Cabinet Secretary", value=120, currency="AUD",
             is_declared=True),
        *more,
        own_nation="AU", home_zone="Australia/Sydney", marking="OFFICIAL",
    )  # fmt: skip


def test_each_leg_has_a_programme_with_its_delegation_in_order_both_clocks_and_gifts(press: Press) -> None:
    printed = press("visit-programme", tour(), period=DAYS)
    assert (printed.selected, printed.printed) == (3, 2)
    kenya, germany = whole(printed.pdf).split("Minister in Germany", 1)
    assert "Hon. Ada Okoro, Minister for Defence" in kenya
    assert "Cabinet Secretary" in kenya
    assert ", L" not in kenya
    assert "official visit" in kenya
    assert "Sign the memorandum" in kenya
    assert kenya.index("1 Ours Hon. Ada Okoro") < kenya.index("2 Ours Col Ray") < kenya.index("3 Theirs Amb. Kariuki")
    assert "Request for visit: granted" in kenya
    assert "Diet: no pork" in kenya
    assert "14:00–15:30 EAT" in kenya
    assert "from 22:00 EAT" in kenya
    assert "Ends: 00:30 on the next day" in kenya
    assert "Met or seen off by: Maj Gen Njoroge" in kenya
    assert "Carved box Minister Cabinet Secretary" in kenya
    assert "Sunday call" in germany


def test_the_host_who_is_handed_it_reads_nothing_that_is_ours_alone(press: Press) -> None:
    text = whole(press("visit-programme", tour(), period=DAYS).pdf)
    for ours in ("120", "AUD", "Value", "declared", "Offer two boats", "Talking points"):
        assert ours not in text


@pytest.mark.parametrize(
    ("direction", "visitor", "host"),
    [
        pytest.param(Direction.OUTGOING, "Hon. Ada Okoro", "Minister of Defence of Kenya", id="ours go there"),
        pytest.param(Direction.INCOMING, "Minister of Defence of Kenya", "Hon. Ada Okoro", id="theirs come here"),
        pytest.param(None, "Hon. Ada Okoro", "Minister of Defence of Kenya", id="not said"),
    ],
)
def test_who_comes_to_whom_goes_by_the_direction(
    press: Press, direction: Direction | None, visitor: str, host: str
) -> None:
    plan = plan_with(
        country("KE", "Kenya"), country("AU", "Australia"),
        principal("m", "Ada Okoro", rank="Hon.", level="L1"),
        engagement("k", "2027-03-25", "2027-03-26", "KE", ref="T-1", title="Talks of ministers", direction=direction,
                   counterpart="Minister of Defence of Kenya", **{**VISIT, "parent": None}),
        programme_item("p1", "k", "2027-03-25", activity="Talks", begins=time(14)),
        own_nation="AU",
    )  # fmt: skip
    said = whole(press("visit-programme", plan, period=DAYS).pdf)
    assert said.index("Visitor") < said.index(visitor) < said.index("Host") < said.index(host)


def test_it_says_who_is_still_there_on_each_day(press: Press) -> None:
    text = whole(press("visit-programme", tour(), period=DAYS).pdf)
    first = text.split("Thursday 25 March 2027")[1]
    assert first.strip().startswith("There: A (ours): principal · B (ours): 1 · theirs: 1")
    assert text.split("Friday 26 March 2027")[1].strip().startswith("There: A (ours): principal · theirs: 1")


def test_the_visitor_counts_where_no_delegate_is_the_visitor(press: Press) -> None:
    plan = tour().replacing([("delegates", "d1", None)])
    text = whole(press("visit-programme", plan, period=DAYS).pdf)
    there = text.split("Friday 26 March 2027")[1].strip()
    assert there.startswith("There: ours: principal · theirs: 1")


def test_the_clock_at_home_follows_both_changes_of_clocks(press: Press) -> None:
    """Nine o'clock in Berlin is 19:00 in Sydney on the Saturday, and 18:00 on the Sunday on which Berlin changes."""
    text = whole(press("visit-programme", tour(), period=DAYS).pdf)
    saturday, sunday = text.split("Saturday 27 March 2027")[1].split("Sunday 28 March 2027")
    assert "09:00 CET" in saturday
    assert "19:00 AEDT at home" in saturday
    assert "09:00 CEST" in sunday
    assert "18:00 AEDT at home" in sunday


def test_one_engagement_asked_for_has_a_sheet_even_where_nothing_stands_on_it(press: Press) -> None:
    printed = press("visit-programme", tour(), engagement="T")
    assert printed.printed == 1
    assert "None recorded." in whole(printed.pdf)
    with pytest.raises(ReportRefused):
        press("visit-programme", tour(), engagement="X")


def test_times_of_a_visit_without_a_place_stand_as_they_were_typed(press: Press) -> None:
    both = [Participation("KE", Role.PARTICIPANT), Participation("DE", Role.PARTICIPANT)]
    two = engagement("n", "2027-03-10", "2027-03-12", both, ref="N", title="Two capitals", place=Place())
    items = (
        programme_item("n1", "n", "2027-03-10", activity="Talks", begins=time(10), ends=time(11, 30)),
        programme_item("n2", "n", "2027-03-11", activity="Dinner", begins=time(22), ends=time(0, 30)),
        programme_item("n3", "n", "2027-03-12", activity="Wreath", begins=time(8)),
    )
    text = whole(press("visit-programme", tour(two, *items), engagement="N").pdf)
    assert "10:00–11:30" in text
    assert "22:00–00:30" in text
    assert "08:00" in text
    assert "at home" not in text


@pytest.mark.parametrize("reader", READERS)
def test_hostile_titles_are_found_and_stay_on_the_page(press: Press, reader: str) -> None:
    titles = [*TITLES.values(), *RIGHT_TO_LEFT.values()]
    many = [
        programme_item(f"x{at}", "k", "2027-03-26", activity=title, begins=time(6 + at % 16), met_by=title)
        for at, title in enumerate(titles)
    ]
    people = [delegate(f"y{at}", "k", title, appointment=title, group=title) for at, title in enumerate(titles)]
    pdf = press("visit-programme", tour(*many, *people), period=DAYS).pdf
    assert missing(list(TITLES.values()), READERS[reader](pdf)) == []
    assert outside(pdf) == []


def test_an_outside_checker_finds_nothing(press: Press) -> None:
    pdf = press("visit-programme", tour(), period=DAYS).pdf
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        report = page.validate_pdf_bytes(pdf, profile=profile)
        assert [(each.rule_id, each.message) for each in report.failures] == []


def test_a_higher_marking_stands_before_the_title_and_an_edition_leaves_it_out_with_its_programme(press: Press) -> None:
    secret = engagement("s", "2027-03-20", "", "KE", title="Talks nobody knows of", marking="SECRET")
    ranks = (ranked(), ranked("SECRET", 40))
    plan = tour(secret, programme_item("s1", "s", "2027-03-20", activity="Call nobody knows of"), *ranks)
    told = whole(press("visit-programme", plan, period=DAYS).pdf)
    assert "(SECRET) Talks nobody knows of" in told
    assert "Call nobody knows of" in told
    left = whole(press("visit-programme", edition(plan, "OFFICIAL").plan, period=DAYS, marking="OFFICIAL").pdf)
    assert "nobody knows of" not in left
    assert "Minister in Kenya" in left


def test_items_in_several_countries_are_printed_by_the_clocks_of_their_places(press: Press) -> None:
    """Kathmandu is a quarter of an hour beside Delhi, and Auckland puts its clocks forward on 26 September 2027."""
    plan = plan_with(
        country("IN", "India", zones=("Asia/Kolkata",)),
        country("NP", "Nepal", zones=("Asia/Kathmandu",)),
        country("NZ", "New Zealand", zones=("Pacific/Auckland",)),
        engagement("e1", "2027-09-25", "2027-09-26", "IN NP NZ", ref="T", title="Three capitals",
                   kind="high-level-visit", place=Place("New Delhi", "IN")),
        programme_item("a", "e1", "2027-09-25", activity="Farewell in Delhi", begins=time(12)),
        programme_item("b", "e1", "2027-09-25", activity="Lunch in Kathmandu", begins=time(12, 10), ends=time(13),
                       country="NP", place="Singha Durbar"),
        programme_item("c", "e1", "2027-09-26", activity="Call in Auckland", begins=time(9), country="NZ"),
        own_nation="NZ", home_zone="Pacific/Auckland",
    )  # fmt: skip
    text = whole(press("visit-programme", plan, period=DaySpan(date(2027, 9, 1), date(2027, 10, 1))).pdf)
    assert "Times are those of Asia/Kolkata." in text
    assert text.index("Lunch in Kathmandu") < text.index("Farewell in Delhi") < text.index("Call in Auckland")
    assert "Asia/Kathmandu time" in text
    assert "Pacific/Auckland time" in text
    assert "18:25–19:15 NZST at home" in text, "12:10 in Kathmandu is 18:25 in Auckland before the change"
    assert "Singha Durbar, Nepal" in text
    assert text.count("Asia/Kolkata time") == 0


@pytest.mark.parametrize(
    ("fields", "where", "others"),
    [
        ({"countries": "DE"}, "Nairobi, Kenya", "Countries Germany"),
        ({"countries": "KE"}, "Nairobi, Kenya", ""),
        ({"countries": "KE DE", "place": place("", "DE")}, "Germany", "Countries Kenya"),
        ({"countries": "KE", "place": place("", None)}, "Kenya", ""),
        (
            {"countries": [Participation("KE"), Participation("DE")], "place": place("", None)},
            "Kenya, Germany",
            "Countries Kenya; Germany",
        ),
        (
            {"countries": [Participation("KE")], "place": place("", None), "direction": Direction.INCOMING},
            "Australia",
            "Countries Kenya",
        ),
    ],
)
def test_the_place_stands_in_its_host_country_and_who_takes_part_beside_it(
    press: Press, fields: dict[str, object], where: str, others: str
) -> None:
    item = engagement(
        "x", "2027-03-25", "2027-03-26", ref="X-1", title="Talks", **{"place": place("Nairobi"), **fields}
    )
    names = country("KE", "Kenya"), country("DE", "Germany"), country("AU", "Australia")
    text = whole(press("visit-programme", plan_with(*names, item, own_nation="AU"), engagement="X-1").pdf)
    assert f"26 Mar 2027 · {where} ○" in text
    assert others in text
    assert ("Countries" in text) == bool(others)
