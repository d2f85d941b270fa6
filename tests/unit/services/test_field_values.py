"""What planners type into the panel, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from app.domain.country_names import CountryNames
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.levels import Level
from app.domain.not_understood import NotUnderstood
from app.domain.participation import Participation, Role
from app.domain.plan import Plan
from app.domain.spans import DateError
from app.services.dates.date_reading import DateReading
from app.services.importing.field_reading import FieldReading
from app.services.texts.country_texts import CountryTexts
from app.services.texts.field_values import (
    read_countries,
    read_field_dates,
    read_host,
    read_place,
)
from app.services.texts.time_texts import read_times, typed_times
from tests.builders import country, dates, engagement, kind, plan_with, principal

TODAY = date(2026, 11, 22)
READING = DateReading(TODAY)
MOMBASA = Place("Mombasa (Kilindini)", "KE", "Africa/Nairobi", -4.05, 39.67)


@pytest.fixture
def plan() -> Plan:
    return plan_with(
        country("KE", "Kenya", zones=("Africa/Nairobi",)),
        country("CI", "Côte d’Ivoire", alternatives=("Ivory Coast",), zones=("Africa/Abidjan",)),
        country("KP", "North Korea", alternatives=("DPRK",)),
        country("KR", "South Korea", alternatives=("ROK",)),
        country("NO", "Norway"),
        engagement("e1", countries="KE"),
    )


@pytest.fixture
def countries(plan: Plan) -> CountryTexts:
    return CountryTexts(CountryNames(plan.countries.values()))


@pytest.fixture
def item(plan: Plan) -> Engagement:
    return plan.engagements["e1"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", ()),
        ("kenya; IVORY COAST", (("KE", Role.HOST), ("CI", Role.PARTICIPANT))),
        ("KE; CI (observer)", (("KE", Role.HOST), ("CI", Role.OBSERVER))),
        ("KE; Kenya ;", (("KE", Role.HOST),)),
        ("Kenya, CI & South Korea (observer)", (("KE", Role.HOST), ("CI", Role.PARTICIPANT), ("KR", Role.OBSERVER))),
        ("Ivory Coast", (("CI", Role.HOST),)),
    ],
    ids=[
        "none",
        "names without accents, a role that stays",
        "a role in brackets",
        "the same twice",
        "parted by other signs",
        "another instead of the only one",
    ],
)
def test_countries_are_read_by_any_name(
    plan: Plan, countries: CountryTexts, typed: str, expected: tuple[tuple[str, Role], ...]
) -> None:
    item = engagement("e1", countries=(Participation("KE", Role.HOST),))

    read = read_countries(typed, item, countries, plan)

    assert tuple((each.country, each.role) for each in read) == expected


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("Atlantis", "not a known country"),
        ("Kenia", "did you mean Kenya"),
        ("Korea", "North Korea or South Korea"),
        ("Norway", "own nation"),
    ],
)
def test_a_country_that_is_not_clear_is_said_to_be_so(
    plan: Plan, countries: CountryTexts, item: Engagement, typed: str, reason: str
) -> None:
    with pytest.raises(NotUnderstood, match=reason):
        read_countries(typed, item, countries, plan)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("mombasa (kilindini)", MOMBASA),
        ("Camp Smith", Place("Camp Smith", "KE", "Africa/Nairobi")),
        ("", Place("", "KE", "Africa/Nairobi")),
    ],
    ids=["a known port", "somewhere in the host's country", "none any more"],
)
def test_a_known_place_brings_its_country_and_zone(plan: Plan, typed: str, expected: Place) -> None:
    item = engagement("e1", countries="KE", place=Place("x", "KE", "Africa/Nairobi"))

    assert read_place(typed, item, (MOMBASA,), plan) == expected


def test_another_host_takes_the_coordinates_away(plan: Plan, countries: CountryTexts) -> None:
    item = engagement("e1", countries="KE", place=MOMBASA)

    assert read_host("Ivory Coast", item, countries, plan) == Place(MOMBASA.name, "CI", "Africa/Abidjan")
    assert read_host("Kenya", item, countries, plan) == MOMBASA
    assert read_host(" ", item, countries, plan) == Place(MOMBASA.name)


@pytest.mark.parametrize(("typed", "expected"), [("", None), ("1,200", 1200), ("1 200", 1200), ("0", 0)])
def test_a_number_of_people(plan: Plan, item: Engagement, typed: str, expected: int | None) -> None:
    assert FieldReading(plan, TODAY).value("participants", typed, item) == expected


@pytest.mark.parametrize("typed", ["many", "-3", "2.5", "99999999999"])
def test_what_is_no_number_of_people(plan: Plan, item: Engagement, typed: str) -> None:
    with pytest.raises(NotUnderstood):
        FieldReading(plan, TODAY).value("participants", typed, item)


def test_one_day_or_none(plan: Plan, item: Engagement) -> None:
    reading = FieldReading(plan, TODAY)

    assert reading.value("review_on", "", item) is None
    assert reading.value("review_on", "3 mar 27", item) == date(2027, 3, 3)
    with pytest.raises(NotUnderstood, match="not one day"):
        reading.value("review_on", "3-4 mar 27", item)


def test_dates_may_be_a_step_from_those_that_stand(item: Engagement) -> None:
    moved = read_field_dates("+1w", item, READING)

    assert (moved.earliest - item.dates.earliest).days == 7
    with pytest.raises(NotUnderstood, match="not understood"):
        read_field_dates("soon", item, READING)


@pytest.mark.parametrize("name", ["dates", "times", "countries", "place", "host", "participants", "review_on", "notes"])
def test_every_editor_begins_with_a_text(plan: Plan, item: Engagement, name: str) -> None:
    assert isinstance(FieldReading(plan, TODAY).shown(name, item), str)


@pytest.mark.parametrize(
    ("typed", "start", "end", "zone"),
    [
        ("9-11", time(9), time(11), "Africa/Nairobi"),
        ("0900–1130", time(9), time(11, 30), "Africa/Nairobi"),
        ("14:00 europe/oslo", time(14), None, "Europe/Oslo"),
        ("9.30 to 10", time(9, 30), time(10), "Africa/Nairobi"),
        ("", None, None, None),
        ("all day", None, None, None),
    ],
)
def test_times_of_day_are_read_in_the_place_s_zone(
    typed: str, start: time | None, end: time | None, zone: str | None
) -> None:
    read = read_times(typed, dates("2027-03-03", "2027-03-03"), "Africa/Nairobi")

    assert (read.start_time, read.end_time, read.zone) == (start, end, zone)
    assert read_times(typed_times(read), read, None) == read


@pytest.mark.parametrize(
    ("typed", "known", "zone", "reason"),
    [
        ("noonish", dates("2027-03-03", "2027-03-03"), "UTC", "not understood"),
        ("25:00", dates("2027-03-03", "2027-03-03"), "UTC", "no 25:00"),
        ("9-11", dates("2027-03", None), "UTC", "fixed days"),
        ("9-11", dates("2027-03-03", "2027-03-03"), None, "time zone is not known"),
        ("9-11 Mars/Base", dates("2027-03-03", "2027-03-03"), None, "not a time zone"),
        ("11-9", dates("2027-03-03", "2027-03-03"), "UTC", "does not lie after"),
        ("0:30-9", dates("2027-03-28", "2027-03-28"), "Asia/Beirut", "no 00:30 on .* from 00:00 straight to 01:00"),
        ("1-2:30", dates("2027-03-28", "2027-03-28"), "Europe/Oslo", "no 02:30 on .* straight to 03:00; type 03:00"),
    ],
)
def test_times_that_make_no_sense_are_refused(typed: str, known: object, zone: str | None, reason: str) -> None:
    with pytest.raises(DateError, match=reason):
        read_times(typed, known, zone)  # type: ignore[arg-type]


@pytest.mark.parametrize(("level", "after"), [(None, "L1"), (Level.L2, "L1"), (Level.L3, None)])
def test_who_travels_gives_the_level_unless_somebody_said_one(level: Level | None, after: str | None) -> None:
    item = engagement(kind="high-level-visit", level=level)
    people = principal("p1", level="L3"), principal("p2", "The Minister", level="L1"), principal("p3", "Nobody")
    reading = FieldReading(plan_with(item, kind("high-level-visit", default_level="L2"), *people), TODAY)
    assert reading.fields("principals", "p1;p2;p3", item).get("level") == after


def test_the_level_goes_along_with_the_kind_and_with_who_travels_until_somebody_says_one() -> None:
    """Staff talks become a visit of the minister: written at the level of staff they would count for nothing."""
    kinds = kind("staff-talks", default_level="L4"), kind("visit", default_level="L2"), kind("other", default_level="")
    people = principal("p1", level="L3"), principal("p2", "The Minister", level="L1")
    item = engagement(kind="staff-talks", level=Level.L4)
    reading = FieldReading(plan_with(item, *kinds, *people), TODAY)

    def after(item: Engagement, name: str, typed: str) -> Engagement:
        return replace(item, **reading.fields(name, typed, item))

    visit = after(item, "kind", "visit")
    assert visit.level is Level.L2
    assert after(visit, "principals", "p2").level is Level.L1
    chief = after(visit, "principals", "p1")
    assert (chief.level, after(chief, "kind", "staff-talks").level) == (Level.L3, Level.L3)
    assert after(chief, "principals", "p1;p2").level is Level.L1
    assert after(chief, "principals", "").level is Level.L2
    assert after(item, "kind", "other").level is None
    assert after(replace(item, level=Level.L5), "kind", "visit").level is Level.L5


@pytest.mark.parametrize(
    ("name", "typed", "roles"),
    [
        ("place", "Nairobi", {"DJ": Role.PARTICIPANT, "TZ": Role.PARTICIPANT}),
        ("host", "Kenya", {"DJ": Role.PARTICIPANT, "TZ": Role.PARTICIPANT}),
        ("direction", "incoming", {"DJ": Role.PARTICIPANT, "TZ": Role.PARTICIPANT}),
        ("host", "Tanzania", {"DJ": Role.PARTICIPANT, "TZ": Role.HOST}),
        ("host", "Djibouti", None),
        ("place", "A ship at sea", None),
        ("direction", "outgoing", None),
    ],
)
def test_a_former_host_takes_part_like_any_other(name: str, typed: str, roles: dict[str, Role] | None) -> None:
    item = replace(
        engagement(),
        countries=(Participation("DJ", Role.HOST), Participation("TZ", Role.PARTICIPANT)),
        place=Place(),
        direction=None,
    )
    plan = plan_with(
        country("KE", "Kenya"), country("DJ", "Djibouti"), country("TZ", "Tanzania"), item, own_nation="KE"
    )
    fields = FieldReading(plan, TODAY, [Place("Nairobi", "KE", "Africa/Nairobi")]).fields(name, typed, item)
    assert ({each.country: each.role for each in fields["countries"]} if "countries" in fields else None) == roles


def test_a_reading_follows_edits_of_engagements_and_knows_what_they_are_called_now() -> None:
    plan = plan_with(country("KE", "Kenya"), engagement("e1", title="Exercise north"))
    reading = FieldReading(plan, TODAY)
    assert reading.value("parent", "Exercise north", None) == "e1"
    renamed = replace(plan.engagements["e1"], title="Exercise south")
    edited = plan.replacing([("engagements", "e1", renamed), ("engagements", "e2", engagement("e2", title="Talks"))])
    assert reading.follows(edited, TODAY)
    assert reading.value("parent", "Exercise south", None) == "e1"
    assert reading.value("parent", "Talks", None) == "e2"
    with pytest.raises(NotUnderstood):
        reading.value("parent", "Exercise north", None)


def test_a_reading_does_not_follow_to_another_day_or_other_countries() -> None:
    plan = plan_with(country("KE", "Kenya"))
    reading = FieldReading(plan, TODAY)
    assert not reading.follows(plan, date(2026, 11, 23))
    assert not reading.follows(plan.replacing([("countries", "TZ", country("TZ", "Tanzania"))]), TODAY)
    assert reading.follows(plan, TODAY)
