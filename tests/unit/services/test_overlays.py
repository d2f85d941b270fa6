"""What lies under a calendar: found quickly, told apart, remembered by plan."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.geography import Place
from app.domain.spans import DaySpan
from app.domain.statuses import Status
from app.services.overlays import choices as overlay_choices
from app.services.overlays.choices import OverlayChoices, choices_of, is_file, with_choices
from app.services.overlays.holidays import holiday_countries, holiday_overlay
from app.services.overlays.overlays import Overlay, OverlayEntry, OverlayIndex, OverlaySort, letters_for, read_id
from app.services.overlays.plans import plan_overlay
from tests.builders import country, engagement, plan_with
from tests.unit.domain.fake_calendars import FakeCalendars
from tests.unit.domain.rule_cases import plan_of

DAY = date(2027, 1, 1)


def entry(first: int, days: int) -> OverlayEntry:
    start = DAY + timedelta(days=first)
    return OverlayEntry(DaySpan(start, start + timedelta(days=days)), f"{first}+{days}")


def overlay(*entries: OverlayEntry) -> Overlay:
    return Overlay("calendar:/x.ics", OverlaySort.CALENDAR, "X", "X", entries)


spans = st.tuples(st.integers(0, 900), st.integers(1, 400))


@given(st.lists(spans, max_size=40), spans)
def test_the_index_finds_what_a_walk_through_all_finds(made, asked):
    entries = tuple(entry(*each) for each in made)
    span = entry(*asked).span
    found = OverlayIndex([overlay(*entries)]).on(span)
    assert sorted(each.entry.title for each in found) == sorted(e.title for e in entries if e.span.overlaps(span))
    assert [each.span.first for each in found] == sorted(each.span.first for each in found)


def test_at_ten_thousand_entries_only_what_is_near_is_looked_at():
    index = OverlayIndex([overlay(*(entry(at, 1 + at % 9) for at in range(10_000)))])
    looked_at = sum(1 for _ in index._touching(entry(5_000, 42).span))
    assert looked_at < 60
    near = sum(1 for firsts in index._firsts.values() for first in firsts if 0 <= (first - DAY).days - 4_984 <= 42 + 16)
    assert looked_at <= near


LETTERS = [
    ("two words", "Minister's diary", [], "MD"),
    ("one word", "Navy", [], "N"),
    ("taken", "Navy", ["N"], "N2"),
    ("signs", "-- _x", [], "X"),
    ("nothing", "!!!", [], "?"),
    ("Arabic", "زيارة ميناء", [], "زم"),
]


@pytest.mark.parametrize(("title", "taken", "expected"), [c[1:] for c in LETTERS], ids=[c[0] for c in LETTERS])
def test_letters_tell_overlays_apart(title, taken, expected):
    assert letters_for(title, taken) == expected


def test_an_id_is_a_sort_and_where_it_comes_from():
    assert read_id("holidays:KE") == (OverlaySort.HOLIDAYS, "KE")
    assert read_id("plan:C:\\plans\\a.entente") == (OverlaySort.PLAN, "C:\\plans\\a.entente")
    assert [read_id(each) for each in ("", "KE", "holidays:", "moon:KE")] == [None] * 4
    assert [is_file(each) for each in ("holidays:KE", "plan:/a", "calendar:/b", "x")] == [False, True, True, False]


def test_holidays_and_estimates_of_a_country():
    made = holiday_overlay(
        plan_of(), country("SA", name="Saudi Arabia"), FakeCalendars(), DaySpan(DAY, date(2028, 1, 1))
    )
    assert [(each.title, each.span.days, each.uncertain) for each in made.entries] == [
        ("Ramadan", 29, True),
        ("Eid al-Fitr", 3, True),
        ("Eid al-Adha", 4, True),
        ("National Day", 1, False),
    ]
    assert made.letters == "SA"


def test_a_country_of_which_nothing_is_known_says_so():
    made = holiday_overlay(plan_of(), country("ZZ", name="Nowhere"), FakeCalendars(), DaySpan(DAY, date(2028, 1, 1)))
    assert (made.entries, str(made.remarks[0])) == ((), "The public holidays of Nowhere are not known.")


def test_the_own_nation_and_the_hosts_come_first():
    plan = plan_with(
        country("AU", name="Australia"),
        country("KE", name="Kenya"),
        country("AT", name="Austria"),
        country("FJ", name="Fiji"),
        engagement("a", countries="FJ", place=Place(country="FJ")),
        engagement("b", countries="FJ", place=Place(country="FJ")),
        engagement("c"),
    )
    own = plan.settings.own_nation
    ordered = [each for each, _hosted in holiday_countries(plan, ("a", "b", "c", "gone")) if each != own]
    assert ordered[:2] == ["FJ", "KE"]


def test_another_plan_keeps_its_days_its_status_and_its_marking():
    plan = plan_with(
        country("KE", name="Kenya"),
        engagement("a", status=Status.CONFIRMED, marking="SECRET", title="{x} visit"),
        engagement("b", "2027-04", "2027-04-30", status=Status.CANCELLED),
    )
    made = plan_overlay(plan, "/navy.entente", "navy")
    first, second = made.entries
    assert (first.title, first.span.days, first.cancelled) == ("{x} visit", 1, False)
    assert str(first.notes[0]) == "confirmed"
    assert str(first.notes[-1]) == "SECRET"
    assert (second.span.days, second.uncertain, second.cancelled) == (30, True, True)
    assert "SECRET" in made.marking


def test_choices_are_kept_by_plan_and_the_oldest_plan_is_forgotten(monkeypatch):
    monkeypatch.setattr(overlay_choices, "MOST_PLANS", 2)
    kept: tuple[str, ...] = ()
    for plan in ("/a", "/b", "/c"):
        kept = with_choices(kept, plan, OverlayChoices(("holidays:KE",), (f"calendar:{plan}.ics",)))
    assert choices_of(kept, "/c") == OverlayChoices(("holidays:KE",), ("calendar:/c.ics",))
    assert choices_of(kept, "/a") == OverlayChoices()
    assert with_choices(kept[:1], "/c", OverlayChoices()) == ()


def test_what_is_held_is_kept_and_a_plan_without_any_is_kept_as_before():
    held = OverlayChoices(("calendar:/a.ics",), (), ("calendar:/a.ics",))
    assert choices_of(with_choices((), "/a", held), "/a") == held
    (line,) = with_choices((), "/a", OverlayChoices(("calendar:/a.ics",)))
    assert len(json.loads(line)) == 3


@pytest.mark.parametrize("line", ["", "{", "[1, 2, 3]", '["/a", "x", []]', '["/a"]', "null"])
def test_what_is_kept_and_not_ours_counts_as_nothing(line):
    assert choices_of((line,), "/a") == OverlayChoices()
