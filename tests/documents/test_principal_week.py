"""The programme of principals, read back: each day with its place, both clocks, the way there, and who goes along."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.levels import Level
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.spans import DaySpan
from app.domain.statuses import Status
from app.services.reports.selection import ReportRefused
from app.services.reports.weeks import week_at_hand
from tests.builders import country, edit, engagement, place, plan_with, principal, programme_item
from tests.documents.conftest import Press
from tests.documents.reading import outside, pages, structure, whole
from tests.documents.test_paper_text import READERS, RIGHT_TO_LEFT, TITLES, missing

WEEK = DaySpan(date(2027, 3, 1), date(2027, 3, 8))
MINISTER = principal("m", "Ada Okoro", rank="Hon.", office="Minister for Defence", level="L1")
CHIEF = principal("c", "Ben Ruiz", office="Chief of Navy", level="L3")


def timed(item: Engagement, start: time, end: time, zone: str) -> Engagement:
    return replace(item, dates=replace(item.dates, start_time=start, end_time=end, zone=zone))


def a_plan(*items: object) -> Plan:
    names = (
        country("KE", "Kenya", zones=("Africa/Nairobi",)),
        country("TZ", "Tanzania", zones=("Africa/Dar_es_Salaam",)),
        country("AU", "Australia"),
    )
    return plan_with(*names, MINISTER, CHIEF, *items, own_nation="AU", home_zone="Australia/Sydney", marking="OFFICIAL")


def journey() -> Plan:
    """Nairobi for two days, on to Dodoma, and home."""
    talks = engagement("talks", "2027-03-03", "", "TZ", ref="T-1", title="Talks in Dodoma", principals=("m",),
                       place=place("Dodoma", "TZ"))  # fmt: skip
    return a_plan(
        engagement("visit", "2027-03-01", "2027-03-02", "KE", ref="V-1", title="Visit to Kenya",
                   principals=("m", "c"), place=place("Nairobi"), counterpart="Cabinet Secretary"),
        timed(talks, time(20, 0), time(22, 30), "Africa/Dar_es_Salaam"),
        engagement("off", "2027-03-04", "", "KE", ref="O-1", status=Status.CANCELLED, principals=("m",)),
        engagement("loose", "2027-03", "", "KE", ref="L-1", title="Opening of the college", principals=("m",)),
    )  # fmt: skip


def test_each_day_says_where_the_principal_is_and_how_to_get_there(press: Press) -> None:
    printed = press("principal-week", journey(), period=WEEK, people=("Ada Okoro",))
    assert (printed.selected, printed.printed) == (4, 4)
    assert printed.title == "Programme: Ada Okoro 1 – 7 Mar 2027"
    text = whole(printed.pdf)
    monday, rest = text.split("Tuesday 2 March 2027")
    tuesday, rest = rest.split("Wednesday 3 March 2027")
    wednesday, thursday = rest.split("Thursday 4 March 2027")
    assert "Monday 1 March 2027" in monday
    assert "Travel from Australia to Kenya" in monday
    assert "Nairobi, Kenya, 8 h behind home" in monday
    assert "day 1 of 2" in monday
    assert "Counterpart: Cabinet Secretary" in monday
    assert "Together with Ben Ruiz" in monday
    assert "Travel" not in tuesday
    assert "Travel from Kenya to Tanzania" in wednesday
    assert "Travel home from Tanzania" in wednesday
    assert "At home No engagement" in thursday
    assert "Opening of the college" in thursday.split("Days not fixed")[1]
    assert "O-1" in thursday.split("Not taking place")[1]


def test_a_time_is_told_by_the_clock_of_the_place_and_by_that_of_home_with_its_day(press: Press) -> None:
    text = whole(press("principal-week", journey(), period=WEEK, people=("m",)).pdf)
    assert "20:00–22:30 EAT" in text
    assert "Thu 4, 04:00–06:30 AEDT at home" in text


def test_at_home_one_clock_is_enough(press: Press) -> None:
    call = engagement("call", "2027-03-03", "", "KE", principals=("m",), place=place("Canberra", "AU"))
    plan = a_plan(timed(call, time(9), time(10), "Australia/Sydney"))
    text = whole(press("principal-week", plan, period=WEEK).pdf)
    assert "09:00–10:00 AEDT" in text
    assert "AEDT at home" not in text
    assert "Travel" not in text


def test_without_a_name_all_who_have_something_are_printed_and_the_others_named(press: Press) -> None:
    visit = engagement("visit", "2027-03-01", "", "KE", principals=("m",), title="Visit to Kenya")
    text = whole(press("principal-week", a_plan(visit), period=WEEK).pdf)
    assert "Hon. Ada Okoro" in text
    assert "Without an engagement in this period: Ben Ruiz" in text


def test_who_is_asked_for_by_name_has_a_programme_of_free_days(press: Press) -> None:
    printed = press("principal-week", a_plan(), period=WEEK, people=("chief of navy",))
    assert whole(printed.pdf).count("No engagement") == 7
    assert (printed.selected, printed.printed) == (0, 0)


def test_without_days_it_is_the_week_at_hand(press: Press) -> None:
    """The press prints on a Sunday: a week of which no working day is left is over."""
    assert press("principal-week", a_plan(), people=("m",)).title.endswith("23 – 29 Nov 2026")
    assert press("principal-week", a_plan(), people=("m",), first_weekday=6).title.endswith("22 – 28 Nov 2026")


@pytest.mark.parametrize(
    ("today", "weekend", "first"),
    [(27, {6, 7}, 23), (28, {6, 7}, 30), (29, {6, 7}, 30), (29, {5, 6}, 23), (29, set(), 23)],
    ids=["its last working day", "Saturday", "Sunday", "a Sunday that is worked", "no weekend"],
)
def test_the_week_at_hand_lasts_until_its_last_working_day_is_over(today: int, weekend: set[int], first: int) -> None:
    plan = plan_with(country("AU", "Australia", weekend=frozenset(weekend)), own_nation="AU")
    assert week_at_hand(plan, date(2026, 11, today), 0).first == date(2026, 11, first)


def test_free_days_of_a_long_period_stand_together(press: Press) -> None:
    quarter = DaySpan(date(2027, 1, 1), date(2027, 4, 1))
    printed = press("principal-week", journey(), period=quarter, people=("m",))
    assert printed.pages == 1
    assert "Fri 1 Jan – Sun 28 Feb 2027" in whole(printed.pdf)


def test_a_stay_that_began_before_the_period_needs_no_journey_there(press: Press) -> None:
    period = DaySpan(date(2027, 3, 2), date(2027, 3, 9))
    tuesday = whole(press("principal-week", journey(), period=period, people=("m",)).pdf).split("Wednesday")[0]
    assert "day 2 of 2" in tuesday
    assert "Travel" not in tuesday


def test_each_principal_begins_a_page_and_each_page_names_its_own(press: Press) -> None:
    read = pages(press("principal-week", journey(), period=WEEK).pdf)
    assert len(read) == 2
    assert "1 – 7 Mar 2027 · Hon. Ada Okoro" in read[0]
    assert "1 – 7 Mar 2027 · Ben Ruiz" in read[1]
    assert all(page.count("OFFICIAL") == 2 for page in read)


def test_who_is_booked_twice_is_warned_of_ideas_too_and_only_on_the_day_of_it(press: Press) -> None:
    zone = "Africa/Nairobi"
    talks = engagement("talks", "2027-03-01", "2027-03-03", "KE", ref="T-1", status=Status.IDEA, principals=("m",))
    call = engagement("call", "2027-03-03", "", "KE", ref="C-1", status=Status.IDEA, principals=("m",))
    late = engagement("late", "2027-03-03", "", "KE", ref="L-1", principals=("m",))
    plan = a_plan(
        timed(talks, time(9), time(16, 30), zone), timed(call, time(10), time(12), zone),
        timed(late, time(18), time(19), zone),
    )  # fmt: skip
    text = whole(press("principal-week", plan, period=WEEK, people=("m",)).pdf)
    before, wednesday = text.split("Wednesday 3 March 2027")
    assert "same time" not in before
    assert "! At the same time as C-1" in wednesday
    assert "! At the same time as T-1" in wednesday
    assert "as L-1" not in wednesday


def test_a_higher_marking_stands_before_the_title_and_nowhere_else(press: Press) -> None:
    usual = engagement("usual", "2027-03-01", "", "KE", title="Call", principals=("m",))
    secret = engagement("secret", "2027-03-02", "", "KE", title="Talks", principals=("m",), marking="SECRET")
    text = whole(press("principal-week", a_plan(usual, secret), period=WEEK, people=("m",)).pdf)
    assert text.count("(SECRET) Talks") == 1
    # The page is marked with both at its head and at its foot.
    assert (text.count("SECRET"), text.count("OFFICIAL")) == (3, 2)


def test_a_plan_without_principals_tells_the_days_once_below_the_heading(press: Press) -> None:
    (page,) = pages(press("principal-week", plan_with(own_nation="AU"), period=WEEK).pdf)
    heading, below = page.split("Programme")[1:]
    assert heading.count("1 – 7 Mar 2027") == 0
    assert below.count("1 – 7 Mar 2027") == 1


def test_an_unknown_person_is_refused_with_names_to_choose_from(press: Press) -> None:
    with pytest.raises(ReportRefused, match=r"nobody ‘Carol’.*Ada Okoro"):
        press("principal-week", a_plan(), people=("Carol",))


def test_a_plan_without_principals_says_so(press: Press) -> None:
    assert "None recorded" in whole(press("principal-week", plan_with(own_nation="AU")).pdf)


@pytest.mark.parametrize("reader", READERS)
def test_hostile_titles_are_found_and_stay_on_the_page(press: Press, reader: str) -> None:
    titles = [*TITLES.values(), *RIGHT_TO_LEFT.values()]
    items = [
        engagement(f"e{at}", "2027-03-03", "2027-03-04", "KE", title=title, principals=("m",), place=place(title))
        for at, title in enumerate(titles)
    ]
    pdf = press("principal-week", a_plan(*items), period=WEEK, people=("m",)).pdf
    assert missing(list(TITLES.values()), READERS[reader](pdf)) == []
    assert outside(pdf) == []
    assert "/H1" in structure(pdf)


def test_what_other_options_narrow_is_left_out(press: Press) -> None:
    assert press("principal-week", journey(), period=WEEK, people=("m",), country="TZ").printed == 1


def test_of_several_days_the_first_says_from_when_and_the_last_until_when(press: Press) -> None:
    visit = engagement("visit", "2027-03-01", "2027-03-03", "KE", principals=("m",), place=place("Nairobi"))
    plan = a_plan(timed(visit, time(20, 0), time(12, 30), "Africa/Nairobi"))
    text = whole(press("principal-week", plan, period=WEEK).pdf)
    assert "from 20:00 EAT Tue 2, 04:00 AEDT at home" in text
    assert "day 2 of 3" in text
    assert "until 12:30 EAT 20:30 AEDT at home" in text


def item(
    key: str, engagement_id: str, day: int, activity: str, begins: str = "", ends: str = "", **fields: object
) -> ProgrammeItem:
    times = {name: time.fromisoformat(said) for name, said in (("begins", begins), ("ends", ends)) if said}
    return programme_item(key, engagement_id, f"2027-03-{day:02}", activity=activity, **times, **fields)


def with_items(plan: Plan, *items: ProgrammeItem) -> Plan:
    return apply(edit(plan, *items), plan)


def test_the_programme_of_what_they_attend_stands_by_the_hour_with_place_and_who_meets_them(press: Press) -> None:
    plan = journey()
    items = (
        item("b", "visit", 1, "Call on the Cabinet Secretary", "11:00", "12:00", place="Ulinzi House",
             attended_by="Minister, head of policy"),
        item("a", "visit", 1, "Arrival", "08:30", place="Wilson Airport", met_by="Principal Secretary",
             met_by_level=Level.L3, dress="lounge suit"),
        item("c", "visit", 2, "Free for the press"),
        item("d", "talks", 3, "Dinner", "19:00", "21:30"),
        item("o", "off", 4, "Of what does not take place", "10:00"),
    )  # fmt: skip
    text = whole(press("principal-week", with_items(plan, *items), period=WEEK, people=("m",)).pdf)
    monday, rest = text.split("Tuesday 2 March 2027")
    tuesday, rest = rest.split("Wednesday 3 March 2027")
    wednesday, thursday = rest.split("Thursday 4 March 2027")
    assert monday.index("Visit to Kenya") < monday.index("Arrival") < monday.index("Call on the Cabinet Secretary")
    assert "08:30 EAT 16:30 AEDT at home" in monday
    assert "Wilson Airport Met or seen off by: Principal Secretary · Dress: lounge suit" in monday
    assert "11:00–12:00 EAT" in monday
    assert "Ulinzi House Attended by: Minister, head of policy" in monday
    assert "all day" in tuesday.split("Free for the press")[0]
    # By the clock: the dinner begins before the talks that it belongs to.
    assert wednesday.index("Dinner") < wednesday.index("Talks in Dodoma", wednesday.index("Dinner"))
    assert "Of what does not take place" not in thursday


def test_an_item_names_its_engagement_only_where_the_day_has_another_beside_it(press: Press) -> None:
    visit = engagement("visit", "2027-03-01", "2027-03-02", "KE", ref="V-1", title="Visit to Kenya", principals=("m",))
    call = engagement("call", "2027-03-02", "", "KE", ref="C-1", title="Call", principals=("m",))
    items = (
        item("one", "visit", 1, "Wreath", "09:00"), item("two", "visit", 2, "Parade", "09:00"),
        item("before", "visit", 3, "Farewell", "07:00"),
    )  # fmt: skip
    plan = with_items(a_plan(visit, timed(call, time(8), time(8, 30), "Africa/Nairobi")), *items)
    first, rest = whole(press("principal-week", plan, period=WEEK, people=("m",)).pdf).split("Tuesday 2 March 2027")
    second, third = rest.split("Wednesday 3 March 2027")
    assert "Part of Visit to Kenya" not in first
    assert second.index("08:00–08:30") < second.index("09:00")
    assert "Part of Visit to Kenya" in second.split("Parade")[1]
    assert "Travel home" not in second
    assert "Farewell Part of Visit to Kenya V-1 → Travel home from Kenya" in third.split("Thursday")[0]


def test_an_item_on_the_evening_before_brings_its_engagement_into_the_week(press: Press) -> None:
    visit = engagement("visit", "2027-03-08", "2027-03-09", "KE", ref="V-1", title="Visit to Kenya", principals=("m",))
    window = engagement("window", "2027-03", "", "TZ", ref="W-1", title="Talks", principals=("m",))
    plan = with_items(
        a_plan(visit, window), item("eve", "visit", 7, "Arrival", "21:00"), item("set", "window", 2, "Dinner", "19:00")
    )
    printed = press("principal-week", plan, period=WEEK, people=("m",))
    text = whole(printed.pdf)
    sunday = text.split("Sunday 7 March 2027")[1]
    assert "Kenya, 8 h behind home → Travel from Australia to Kenya" in sunday
    assert "Arrival Part of Visit to Kenya" in sunday
    assert "Travel home" not in sunday
    assert "Dinner Part of Talks" in text.split("Tuesday 2 March 2027")[1].split("Wednesday")[0]
    assert (printed.selected, printed.printed) == (2, 2)
