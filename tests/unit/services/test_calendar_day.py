"""One day by the hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.engagement import Engagement
from app.domain.known_places import NO_PLACES
from app.domain.spans import Dates, PlanDate
from app.services.layouts.calendar_day import DAY_MINUTES, DayLayout, HourBlock, lay_day
from app.services.layouts.calendar_items import items_in
from app.services.layouts.calendar_place import CalendarPlace, Mode
from app.services.layouts.calendar_programme import programme_in
from app.services.layouts.calendar_spans import span_of
from tests.builders import country, engagement, kind, plan_with, programme_item

DAY = date(2027, 3, 3)


def timed(
    item_id: str,
    begin: time,
    end: time | None = None,
    first: date = DAY,
    last: date = DAY,
    zone: str = "Africa/Nairobi",
) -> Engagement:
    made = engagement(item_id, first.isoformat(), last.isoformat(), title=item_id)
    return replace(made, dates=Dates(PlanDate.on(first), PlanDate.on(last), begin, end, zone))


def laid(*items: Engagement, day: date = DAY) -> DayLayout:
    plan = plan_with(country("KE", "Kenya"), kind(), *items)
    return lay_day(plan, items_in(plan, span_of(day, day), None).placed, day)


def test_what_has_no_time_of_day_stands_at_the_top_the_short_first() -> None:
    long = engagement("long", "2027-03-01", "2027-04-01", title="A long one")
    short = engagement("short", "2027-03-03", title="Z short one")
    window = engagement("window", "2027-03", title="Some time in March")
    layout = laid(long, short, window, timed("talks", time(9), time(10)))
    assert layout.untimed == ("short", "long")
    assert layout.ids == ("short", "long", "talks")
    assert layout.first_minute == 540


def test_a_block_lies_between_the_times_of_its_own_place() -> None:
    layout = laid(
        timed("perth", time(9), time(10, 30), zone="Australia/Perth"),
        timed("fiji", time(9, 30), None, zone="Pacific/Fiji"),
    )
    assert layout.blocks == (
        HourBlock("perth", 540, 630, 0, 2),
        HourBlock("fiji", 570, 630, 1, 2, is_open=True),
    )


@pytest.mark.parametrize(
    ("day", "block"),
    [
        (date(2027, 3, 2), None),
        (date(2027, 3, 1), HourBlock("course", 14 * 60, DAY_MINUTES, ends=False)),
        (date(2027, 3, 3), HourBlock("course", 0, 11 * 60, begins=False)),
    ],
)
def test_what_goes_over_days_has_hours_on_the_first_and_the_last(day: date, block: HourBlock | None) -> None:
    layout = laid(timed("course", time(14), time(11), date(2027, 3, 1), date(2027, 3, 3)), day=day)
    assert layout == (DayLayout((), (block,)) if block is not None else DayLayout(("course",)))


def test_an_end_at_midnight_or_before_the_begin_is_the_end_of_the_day() -> None:
    layout = laid(timed("night", time(22), time(1)))
    assert layout.blocks == (HourBlock("night", 22 * 60, DAY_MINUTES),)


def test_what_only_touches_shares_no_width() -> None:
    layout = laid(timed("a", time(9), time(10)), timed("b", time(10), time(11)), timed("c", time(10, 30), time(12)))
    assert [(block.id, block.column, block.columns) for block in layout.blocks] == [
        ("a", 0, 1),
        ("b", 0, 2),
        ("c", 1, 2),
    ]


CLOCKS = st.lists(st.tuples(st.integers(0, 23 * 60 + 58), st.integers(1, 600)), max_size=9)


@given(CLOCKS)
def test_no_block_lies_on_another(clocks: list[tuple[int, int]]) -> None:
    items = []
    for number, (begin, length) in enumerate(clocks):
        end = min(begin + length, DAY_MINUTES - 1)
        items.append(timed(f"e{number}", time(*divmod(begin, 60)), time(*divmod(end, 60))))
    blocks = laid(*items).blocks
    assert len(blocks) == len(items)
    for at, one in enumerate(blocks):
        assert 0 <= one.begin < one.end <= DAY_MINUTES
        assert 0 <= one.column < one.columns
        for other in blocks[at + 1 :]:
            if one.begin < other.end and other.begin < one.end:
                assert one.columns == other.columns
                assert one.column != other.column


def test_a_day_is_stepped_through_and_left_for_other_pictures() -> None:
    place = CalendarPlace.at(date(2027, 3, 3)).in_mode(Mode.DAY)
    assert (place.first, place.period) == (date(2027, 3, 3), span_of(DAY, DAY))
    assert place.stepped(1).period == span_of(date(2027, 3, 4), date(2027, 3, 4))
    assert place.going_to(date(2027, 5, 1)).shown == span_of(date(2027, 5, 1), date(2027, 5, 1))
    assert place.in_mode(Mode.AGENDA).period == place.period
    assert place.in_mode(Mode.AGENDA).in_mode(Mode.DAY) == place
    assert place.stepped(40).in_mode(Mode.MONTH).first == date(2027, 4, 1)
    last = CalendarPlace.at(date(9999, 1, 1)).turned_to(date.max).in_mode(Mode.DAY)
    assert last.stepped(1) == last


def test_the_items_of_a_programme_stand_at_their_hours_and_past_midnight_on_both_days() -> None:
    items = (
        programme_item("call", "visit", "2027-03-03", activity="Call", begins=time(10), ends=time(11)),
        programme_item("lunch", "visit", "2027-03-03", activity="Lunch", begins=time(13)),
        programme_item("ball", "visit", "2027-03-03", activity="Ball", begins=time(21), ends=time(1)),
        programme_item("rest", "visit", "2027-03-03", activity="Rest"),
        programme_item("other", "hidden", "2027-03-03", activity="Call", begins=time(10)),
    )
    visit = engagement("visit", "2027-03-02", "2027-03-03", title="Visit")
    plan = plan_with(country("KE", "Kenya"), kind(), visit, engagement("hidden", "2027-03-03"), *items)
    found = programme_in(plan, span_of(DAY, date(2027, 3, 4)), {"visit"}, NO_PLACES)
    layout = lay_day(plan, items_in(plan, span_of(DAY, DAY), {"visit"}).placed, DAY, found[DAY])
    assert [(block.key, block.id, block.begin, block.end, block.is_open) for block in layout.blocks] == [
        ("call", "visit", 600, 660, False),
        ("lunch", "visit", 780, 840, True),
        ("ball", "visit", 1260, DAY_MINUTES, False),
    ]
    assert (layout.untimed, layout.parts, layout.ids) == (("visit",), ("rest",), ("visit",))
    night = lay_day(plan, (), date(2027, 3, 4), found[date(2027, 3, 4)])
    assert [(block.key, block.begin, block.end, block.begins) for block in night.blocks] == [("ball", 0, 60, False)]
