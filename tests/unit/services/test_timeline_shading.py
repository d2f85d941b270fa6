"""Which days of a country a timeline shades, and what it calls them."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.facts import Facts
from app.services.layouts.timeline_shading import SHADE_LETTERS, SHADE_TITLES, ShadeKind, Shading
from tests import builders as make
from tests.unit.domain.fake_calendars import HOLIDAYS, FakeCalendars, facts_on
from tests.unit.domain.rule_cases import EID_AL_FITR, RAMADAN
from tests.unit.services.timeline_cases import day, plan_of

NOW = "2027-01-15"


class CountingCalendars(FakeCalendars):
    """Remembers how often it was asked."""

    asked = 0

    def holidays(self, country: str, year: int, place: str = "") -> dict[date, str]:
        self.asked += 1
        return dict(super().holidays(country, year, place))


def named(country: str, first: str, end: str, *, weekends: bool = False) -> list[tuple[str, str, str]]:
    shades = Shading(plan_of(RAMADAN), facts_on(NOW)).of(country, day(first), day(end), weekends=weekends)
    return [
        (str(shade.label), date.fromordinal(shade.first).isoformat(), date.fromordinal(shade.end).isoformat())
        for shade in shades
    ]


@pytest.mark.parametrize(
    ("country", "found"),
    [
        pytest.param("KE", [("2027-03-06", "2027-03-08"), ("2027-03-13", "2027-03-15")], id="Saturday and Sunday"),
        pytest.param("SA", [("2027-03-05", "2027-03-07"), ("2027-03-12", "2027-03-14")], id="Friday and Saturday"),
        pytest.param("XX", [], id="nothing is claimed of a country that the plan does not know"),
    ],
)
def test_weekends_are_those_of_the_country(country: str, found: list[tuple[str, str]]) -> None:
    shades = named(country, "2027-03-06", "2027-03-14", weekends=True)
    assert [(first, end) for title, first, end in shades if title == "Weekend"] == found


def test_weekends_change_on_their_day_and_the_shading_is_made_anew() -> None:
    before, facts = plan_of(), facts_on(NOW)
    after = before.replacing([("weekends", "we1", make.weekend("we1", "KE", (5, 6), valid_to=date(2027, 3, 12)))])
    shades = Shading(after, facts).of("KE", day("2027-03-04"), day("2027-03-20"))
    weekends = [(shade.first, shade.end) for shade in shades if shade.kind is ShadeKind.WEEKEND]
    assert weekends == [(day("2027-03-05"), day("2027-03-07")), (day("2027-03-12"), day("2027-03-15"))]
    assert not Shading(before, facts).fits(after, facts)
    assert Shading(after, facts).fits(after, facts)


def test_a_weekend_at_the_edge_is_whole() -> None:
    assert named("KE", "2027-03-07", "2027-03-08", weekends=True) == [("Weekend", "2027-03-06", "2027-03-08")]


def test_holidays_are_named() -> None:
    assert named("KE", "2027-05-30", "2028-01-02") == [
        ("Madaraka Day", "2027-06-01", "2027-06-02"),
        ("Year's End", "2027-12-31", "2028-01-01"),
        ("New Year", "2028-01-01", "2028-01-02"),
    ]


def test_observances_are_estimates_and_say_so() -> None:
    assert named("SA", "2027-02-20", "2027-03-09") == [("Ramadan ±1 d", "2027-02-08", "2027-03-09")]


def test_an_observance_over_new_year_is_told_once() -> None:
    advent = make.period("x", "Advent", "2027-12-20", "2028-01-10")
    shading = Shading(plan_of(advent), Facts(date(2027, 1, 15), FakeCalendars({})))
    (shade,) = shading.of("KE", day("2027-12-01"), day("2028-02-01"), weekends=False)
    assert (shade.label, shade.kind) == ("Advent", ShadeKind.OBSERVANCE)


def test_days_of_one_name_are_one_and_a_holiday_is_not_told_twice() -> None:
    days = {date(2027, 3, 9 + at): "Eid al-Fitr (estimated)" for at in range(3)}
    shading = Shading(plan_of(EID_AL_FITR), Facts(date(2027, 1, 15), FakeCalendars({"SA": days})))
    (shade,) = shading.of("SA", day("2027-03-01"), day("2027-04-01"), weekends=False)
    assert (str(shade.label), shade.kind, shade.end - shade.first) == ("Eid al-Fitr ±1 d", ShadeKind.HOLIDAY, 3)


def test_a_day_tells_why_it_is_shaded_the_holiday_first() -> None:
    shading = Shading(plan_of(make.country("KE", weekend=frozenset({2}))), facts_on(NOW))
    assert [shade.kind for shade in shading.on("KE", day("2027-06-01"))] == [ShadeKind.HOLIDAY, ShadeKind.WEEKEND]
    assert shading.on("KE", day("2027-06-02")) == ()


def test_a_year_is_asked_for_once() -> None:
    calendars = CountingCalendars(HOLIDAYS)
    shading = Shading(plan_of(), Facts(date(2027, 1, 15), calendars))
    for _ in range(3):
        shading.of("KE", day("2027-02-01"), day("2028-02-01"))
    assert calendars.asked == 2


@pytest.mark.parametrize("span", [(1, 5), (5_000_000, 5_000_009), (day(NOW), day(NOW))])
def test_nothing_is_shaded_outside_the_calendar(span: tuple[int, int]) -> None:
    assert Shading(plan_of(), facts_on(NOW)).of("KE", *span) == ()


def test_shading_holds_until_countries_or_calendars_are_others() -> None:
    plan, facts = plan_of(), facts_on(NOW)
    shading = Shading(plan, facts)
    edited = plan.replacing([("countries", "KE", make.country("KE", weekend=frozenset({5})))])
    assert shading.fits(plan, facts)
    assert shading.fits(plan.replacing([("engagements", "e1", make.engagement())]), facts)
    assert not shading.fits(edited, facts)
    assert not shading.fits(plan.replacing([("periods", RAMADAN.id, RAMADAN)]), facts)
    assert not shading.fits(plan, facts_on(NOW))


def test_every_shade_has_a_letter_and_a_word() -> None:
    assert set(SHADE_LETTERS) == set(SHADE_TITLES) == set(ShadeKind)


def test_what_takes_an_asset_or_a_person_up_is_shaded_in_their_row() -> None:
    plan = plan_of(
        make.asset(),
        make.commitment(first="2027-03-10", last="2027-03-12", note="dry dock"),
        make.person(),
        make.absence("ab1", "p1", "2027-03-11"),
    )
    shading = Shading(plan, facts_on(NOW))

    def found(item: tuple[str, str] | None) -> list[str]:
        return [str(each.label) for each in shading.on("KE", day("2027-03-11"), item)]

    assert found(("assets", "as1")) == ["maintenance: dry dock"]
    assert found(("people", "p1")) == ["away"]
    assert found(("assets", "as2")) == found(("countries", "KE")) == found(None) == []
    assert not shading.fits(plan.replacing([("commitments", "co1", None)]), facts_on(NOW))
