"""One typed line as a new engagement."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.participation import Direction, Role
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.wording_dates import dates_words
from app.reference.seed import Seed, load_seed
from app.services.palette.quick_entry import QuickEntry, QuickReader
from app.services.planning.new_plan import NewPlan, make_plan
from tests.builders import TODAY, person

RESOURCES = Path(__file__).parents[3] / "resources"
SEED: Seed = load_seed(RESOURCES)


def plan_of(**tables: object) -> Plan:
    made = make_plan(NewPlan(own_nation="AU"), SEED.tables, TODAY)
    return made.replacing([(name, item.id, item) for name, items in tables.items() for item in items])  # type: ignore[attr-defined]


def reader(plan: Plan | None = None) -> QuickReader:
    return QuickReader(plan or plan_of(), SEED.kind_words, (*SEED.ports.values(), *SEED.places))


def read(line: str, plan: Plan | None = None) -> QuickEntry:
    entry = reader(plan).read(line, TODAY)
    assert entry is not None, line
    return entry


READER = reader()


@pytest.mark.parametrize(
    ("line", "kind", "countries", "dates", "title"),
    [
        ("new port call Kenya 3-5 mar", "ship-visit", "KE", "Wed 3 – Fri 5 Mar 2027", "Port call Kenya"),
        ("New Ship visit, Kenya, 3-5 mar", "ship-visit", "KE", "Wed 3 – Fri 5 Mar 2027", "Ship visit Kenya"),
        ("3-5 mar port call Kenya", "ship-visit", "KE", "Wed 3 – Fri 5 Mar 2027", "Port call Kenya"),
        ("new staff talks Jakarta wk 14 on maritime security", "bilateral-meeting", "ID", "week 14, 2027",
         "Maritime security"),
        ("port call Mombasa 3 mar 27", "ship-visit", "KE", "Wed 3 Mar 2027", "Port call Mombasa"),
        ("new port call Kenya [2027-05-03..2027-05-20]", "ship-visit", "KE", "3 – 20 May 2027, day not fixed",
         "Port call Kenya"),
        ("new port call Kenya next month", "ship-visit", "KE", "February 2027", "Port call Kenya"),
        ("new port call Kenya 2027-05-XX", "ship-visit", "KE", "May 2027", "Port call Kenya"),
        ("new port call Kenya first week of May", "ship-visit", "KE", "1 – 7 May 2027, day not fixed",
         "Port call Kenya"),
        ("new port call Kenya du 3 au 5 mars 2027", "ship-visit", "KE", "Wed 3 – Fri 5 Mar 2027", "Port call Kenya"),
        ("new port call Kenya Mar 13-15, 2027", "ship-visit", "KE", "Sat 13 – Mon 15 Mar 2027", "Port call Kenya"),
        ("new exercise with Indonesia and Malaysia in q2 27", "exercise", "ID MY", "quarter Apr–Jun 2027",
         "Exercise Indonesia and Malaysia"),
        ("new SV SV 3 mar", "ship-visit", "SV", "Wed 3 Mar 2027", "Ship visit El Salvador"),
        ("create Kenyan staff talks 12 mar", "bilateral-meeting", "KE", "Fri 12 Mar 2027", "Staff talks Kenya"),
        ("add port visit Swaziland tomorrow", "ship-visit", "SZ", "Sat 16 Jan 2027", "Port visit Eswatini"),
        ("new HV JP 2028", "high-level-visit", "JP", "2028", "High-level visit Japan"),
        ("new minister visit to Papua New Guinea from 28 feb to 2 mar", "high-level-visit", "PG",
         "Sun 28 Feb – Tue 2 Mar 2027", "Minister visit Papua New Guinea"),
        ("new ship visit to Ivory Coast, window 3-20 may", "ship-visit", "CI", "3 – 20 May 2027, day not fixed",
         "Ship visit Côte d'Ivoire"),
        ("new training team Fiji Operation Render Safe +2w", "training", "FJ", "Fri 29 Jan 2027",
         "Operation Render Safe"),
    ],
)  # fmt: skip
def test_a_line_is_understood(line: str, kind: str, countries: str, dates: str, title: str) -> None:
    entry = READER.read(line, TODAY)
    assert entry is not None
    draft = entry.draft
    assert (draft.kind, " ".join(draft.country_ids), dates_words(draft.dates)) == (kind, countries, dates)
    assert draft.title == title
    assert entry.open_points == ()


def test_what_was_understood_is_said_in_one_line() -> None:
    said = read("new port call Kenya 3-5 mar planned").understood
    assert str(said) == "Ship visit, Wed 3 – Fri 5 Mar 2027, Kenya, planned"


@pytest.mark.parametrize("line", ["", "Kenya", "port call", "3-5 mar", "keep a checkpoint", "record answer"])
def test_what_is_no_engagement_is_left_alone(line: str) -> None:
    assert READER.read(line, TODAY) is None


@pytest.mark.parametrize(
    ("line", "point"),
    [
        ("new port call 3 mar", "no country was named"),
        ("new port call Kenya", "no dates were named: 15 Jan – 31 Dec 2027, day not fixed"),
        ("new Kenya 3 mar", "no kind was named: it begins as bilateral meeting or staff talks"),
        ("new port call Keyna 3 mar", "“Keyna” is not a known country; did you mean Kenya?"),
        ("new port call Kenya 35 mar", "“35 mar” was not taken as dates: there is no 35 March 2027"),
        (
            "new port call Kenya Mon 4 May 27",
            "“Mon 4 May 27” was not taken as dates: 4 May 2027 is a Tuesday, not a Monday; "
            "mend the day or leave the weekday out",
        ),
        (
            "new port call Kenya 5 mar - 3 mar 27",
            "“5 mar - 3 mar 27” was not taken as dates: the end 3 Mar 2027 lies before the start 5 Mar 2027; "
            "swap them, or write the year of both",
        ),
        (
            "new port call Kenya 3-5 mar 27 4d",
            "“3-5 mar 27 4d” was not taken as dates: “4d” does not go with the dates before it; leave one of them out",
        ),
        ("new port call Kenya 31-02", "“31-02” was not understood as dates"),
        (
            "new port call Kenya in spring 2027",
            "“in spring 2027” was not taken as dates: “spring” is in other months elsewhere; "
            "give the months, as in Mar-May 27",
        ),
        ("new confirmed port call Kenya 3 mar", "it cannot begin as confirmed: it begins as an idea"),
    ],
)
def test_what_was_not_understood_is_said(line: str, point: str) -> None:
    assert point in [str(each) for each in read(line).open_points]


def test_a_country_is_the_host_and_a_visit_home_comes_in() -> None:
    away = read("new port call Kenya 3 mar").draft
    assert away.countries[0].role is Role.HOST
    assert away.direction is Direction.OUTGOING
    home = read("new port call Sydney India 3 mar").draft
    assert home.host == "AU"
    assert home.country_ids == ("IN",)
    assert home.countries[0].role is Role.PARTICIPANT
    assert home.direction is Direction.INCOMING


def test_the_own_nation_is_no_partner() -> None:
    assert read("new exercise Australia Fiji 3 mar").draft.country_ids == ("FJ",)


def test_a_lead_whom_the_plan_knows_brings_diary_and_level() -> None:
    chief = person("p1", name="Adm Jones", is_principal=True, level="L2")
    draft = read("new talks Fiji 3 mar led by Adm Jones", plan_of(people=[chief])).draft
    assert (draft.own_lead, draft.principals, draft.level) == ("Adm Jones", ("p1",), "L2")


@pytest.mark.parametrize(
    ("line", "principals", "title"),
    [
        ("new high-level visit Minister of Defence Tallinn 15 mar", ("minister",), "High-level visit Tallinn"),
        ("new staff talks minister of defence, Chief of Navy Japan 3 mar", ("minister", "navy"), "Staff talks Japan"),
        ("new port call Kenya 3 mar with the Chief of Navy on piracy", ("navy",), "Chief of Navy on piracy"),
        ("new staff talks Japan 3 mar on the Minister of Defence Forum", ("minister",), "Minister of Defence Forum"),
        ("new staff talks Japan 3 mar Chief of Navy's staff", (), "Chief of Navy's staff"),
        ("new staff talks Japan 3 mar Ada Nowak", (), "Ada Nowak"),
    ],
)
def test_principals_who_are_named_take_part(line: str, principals: tuple[str, ...], title: str) -> None:
    people = (
        person("minister", "Minister of Defence", is_principal=True), person("short", "Minister", is_principal=True),
        person("navy", "Chief of Navy", is_principal=True), person("ada", "Ada Nowak"),
    )  # fmt: skip
    draft = read(line, plan_of(people=people)).draft
    assert (draft.principals, draft.title) == (principals, title)


def test_it_begins_as_an_idea_with_the_marking_of_the_plan() -> None:
    plan = plan_of()
    draft = read("new port call Kenya 3 mar", plan).draft
    assert draft.status is Status.IDEA
    assert draft.marking == plan.settings.marking
    assert read("new planned port call Kenya 3 mar").draft.status is Status.PLANNED


def test_every_word_for_a_kind_is_understood() -> None:
    for kind, words in SEED.kind_words.items():
        for word in words:
            assert read(f"new {word} Fiji 3 mar").draft.kind == kind, word


def test_no_word_stands_for_two_kinds() -> None:
    words = [word for words in SEED.kind_words.values() for word in words]
    assert len(words) == len(set(words))


@given(st.text(max_size=120))
def test_any_line_can_be_read(line: str) -> None:
    entry = READER.read(f"new {line}", TODAY)
    assert entry is not None
    assert entry.draft.title.strip()


@pytest.mark.parametrize("line", ["new talks Kenya in spring 2027", "new talks Kenya autumn 27"])
def test_a_season_is_neither_the_title_nor_a_year(line: str) -> None:
    draft = read(line).draft
    assert draft.title == "Talks Kenya"
    assert draft.dates == read("new talks Kenya").draft.dates
