"""The laws of the timeline's layout, for any engagements and any sequence of edits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.rules import ALL_RULES
from app.services.edits.regrouping import RowStep, regrouped
from app.services.filtering.plan_filter import Key, by_date
from app.services.layouts.timeline import RowsShown, Timeline, TimelineOptions, timeline
from app.services.layouts.timeline_groupings import groupings
from app.services.layouts.timeline_lanes import HIDDEN, Lanes, fitted
from app.services.layouts.timeline_tracks import MOST_LANES, Track
from app.services.review.review import review
from tests.property.universe import changes, world
from tests.unit.domain.fake_calendars import facts_on

FACTS = facts_on("2027-01-15")
FIRST, END = date(2025, 1, 1).toordinal(), date(2030, 1, 1).toordinal()

_keys: st.SearchStrategy[Key] = st.builds(
    lambda first, days, number: (first, first + days, "", f"e{number:03}"),
    st.integers(1, 400),
    st.sampled_from([0, 0, 1, 2, 5, 30, 365]),
    st.integers(0, 999),
)
_rows = st.lists(_keys, max_size=300, unique_by=lambda key: key[3]).map(sorted)
_most = st.sampled_from([1, 4, None])
_gaps = st.sampled_from([0, 1, 3])


@given(_rows, _most, _gaps)
def test_no_two_bars_of_a_lane_overlap(keys: list[Key], most: int | None, gap: int) -> None:
    made = fitted(keys, most, gap)
    ends: dict[int, int] = {}
    for key, lane in zip(keys, made.lanes, strict=True):
        if lane == HIDDEN:
            assert len(ends) == most
            assert min(ends.values()) + gap >= key[0]
        else:
            assert ends.get(lane, -gap) + gap < key[0]
            assert lane <= len(ends)
            ends[lane] = key[1]


@given(_rows, _most, _gaps, st.data())
def test_lanes_after_edits_are_the_lanes_of_the_whole(
    keys: list[Key], most: int | None, gap: int, data: st.DataObject
) -> None:
    made: Lanes = fitted(keys, most, gap)
    for _ in range(4):
        gone = data.draw(st.lists(st.sampled_from(made.keys), max_size=3, unique=True)) if made.keys else []
        known = {key[3] for key in made.keys}
        come = [key for key in data.draw(st.lists(_keys, max_size=3, unique_by=lambda k: k[3])) if key[3] not in known]
        made = made.replacing(gone, come)
        full = fitted(made.keys, most, gap)
        assert made.keys == sorted(made.keys)
        assert made.lanes == full.lanes
        assert_spans_agree(Track(made), Track(full), data.draw(st.integers(-10, 900)), data.draw(st.integers(0, 400)))


def assert_spans_agree(track: Track, other: Track, first: int, days: int) -> None:
    """Both answer alike for some days, and as a plain walk through the row answers."""
    end = first + days
    touching = [key for key in track.keys if key[0] < end and key[1] >= first]
    assert list(track.touching(first, end)) == touching
    placed = sorted(track.placed(first, end))
    assert placed == sorted(other.placed(first, end))
    lanes = {key[3]: track.lane_at(at) for at, key in enumerate(track.keys)}
    assert {each: lane for each, lane, _ in placed} == {
        key[3]: lanes[key[3]] for key in touching if lanes[key[3]] is not None
    }
    assert [key[3] for key in track.hidden(first, end)] == [key[3] for key in touching if lanes[key[3]] is None]
    for each, lane, until in placed:
        begun = next(key for key in track.keys if key[3] == each)
        following = [key[0] for key in track.keys if lanes[key[3]] == lane and key > begun and key[0] < end]
        assert until == min(following, default=None)


@given(_rows, st.integers(-10, 900))
def test_the_nearest_is_as_near_as_any(keys: list[Key], day: int) -> None:
    found = Track.of(keys, MOST_LANES, 0).nearest(day)
    distances = {key: max(key[0] - day, day - key[1], 0) for key in keys}
    assert (found is None) == (not keys)
    assert found is None or distances[found] == min(distances.values())


_options = st.builds(
    TimelineOptions,
    st.sampled_from(list(groupings())),
    st.sampled_from(list(RowsShown)),
    st.frozensets(st.sampled_from(["defence/a", "ships", "~"])),
    gap=_gaps,
    lanes=st.sampled_from([1, 2, None]),
)


@given(st.data())
def test_the_layout_after_edits_is_the_layout_of_the_whole(data: st.DataObject) -> None:
    plan, options = world(), data.draw(_options)
    reviewed = review(plan, FACTS, ALL_RULES)
    kept = data.draw(st.frozensets(st.sampled_from([f"e{number}" for number in range(6)]), max_size=2))
    shown = ids_by_date(item for item in plan.engagements.values() if item.id not in kept)
    layout = timeline(plan, reviewed, shown, options)
    assert_alike(layout, timeline(plan, reviewed, shown, options))
    for _ in range(data.draw(st.integers(1, 4))):
        change = data.draw(changes(plan))
        after = apply(change, plan)
        reviewed, delta = reviewed.after(plan, after, change)
        touched = {item.id for item in change.items if item.table == "engagements"}
        shown = ids_by_date(
            item for item in after.engagements.values() if item.id in touched or item.id in set(layout.shown)
        )
        older, layout = layout, layout.after(after, reviewed, change, delta, shown)
        assert_alike(layout, timeline(after, reviewed, shown, options))
        assert_says_what_changed(older, layout)
        plan = after
    fewer = shown[:: data.draw(st.sampled_from([1, 2]))]
    assert_alike(layout.showing(fewer), timeline(plan, reviewed, fewer, options))
    other = replace(data.draw(_options), grouping=data.draw(st.sampled_from([options.grouping, "status"])))
    assert_alike(layout.arranged(other), timeline(plan, reviewed, shown, other))
    assert_alike(layout.reviewed(reviewed), timeline(plan, reviewed, shown, options))


@given(st.data())
def test_filters_between_edits_lay_out_what_they_let_through(data: st.DataObject) -> None:
    plan, options = world(), data.draw(_options)
    reviewed = review(plan, FACTS, ALL_RULES)
    layout = timeline(plan, reviewed, ids_by_date(plan.engagements.values()), options)
    for _ in range(data.draw(st.integers(2, 5))):
        if data.draw(st.booleans()):
            hidden = data.draw(st.frozensets(st.sampled_from([f"e{number}" for number in range(6)]), max_size=3))
            shown = ids_by_date(item for item in plan.engagements.values() if item.id not in hidden)
            layout = layout.showing(shown)
        else:
            change = data.draw(changes(plan))
            after = apply(change, plan)
            reviewed, delta = reviewed.after(plan, after, change)
            # What an edit touches may be seen or hidden by the filter, now and before.
            touched = {each.id for each in change.items if each.table == "engagements"}
            seen = (set(layout.shown) - touched) | {each for each in sorted(touched) if data.draw(st.booleans())}
            shown = ids_by_date(item for item in after.engagements.values() if item.id in seen)
            layout, plan = layout.after(after, reviewed, change, delta, shown), after
        assert_alike(layout, timeline(plan, reviewed, layout.shown, options))


def assert_alike(one: Timeline, other: Timeline) -> None:
    """Both draw the same, wherever one looks."""
    assert one.rows == other.rows
    assert one.offsets == other.offsets
    assert one.total == other.total == len(one.shown)
    for at in range(len(one.rows)):
        assert drawn(one, at) == drawn(other, at)
        assert sorted(one.flags_about(at, one.shown, FIRST, END), key=repr) == sorted(drawn(one, at)[2], key=repr)
    assert one.density().days(FIRST, END) == other.density().days(FIRST, END)
    weeks, first = one.density().weeks, (other.density().first - one.density().first) // 7
    assert weeks[max(0, first) :] == other.density().weeks[max(0, -first) :]


def drawn(layout: Timeline, at: int) -> tuple[Any, ...]:
    """All that a row draws."""
    return (
        sorted(layout.bars(at, FIRST, END), key=lambda placed: placed.bar.id),
        layout.more(at, FIRST, END, 30),
        layout.flags(at, FIRST, END),
        layout.ids(at),
    )


def assert_says_what_changed(older: Timeline, newer: Timeline) -> None:
    """Rows that are not named as unlike draw what they drew."""
    unlike = newer.rows_unlike(older)
    if unlike is not None:
        for at in set(range(len(newer.rows))) - unlike:
            assert newer.rows[at] == older.rows[at]
            assert drawn(newer, at) == drawn(older, at)


@given(st.data())
def test_every_engagement_shown_is_in_a_row_and_counts_once(data: st.DataObject) -> None:
    plan = apply(change, was) if (change := data.draw(changes(was := world()))) else was
    shown = ids_by_date(plan.engagements.values())
    reviewed = review(plan, FACTS, ())
    for grouping in groupings():
        layout = timeline(plan, reviewed, shown, TimelineOptions(grouping))
        for each in shown:
            assert layout.rows_with(each)
        leaves = [at for at, row in enumerate(layout.rows) if not row.is_header]
        assert {each for at in leaves for each in layout.ids(at)} == set(shown)
        for at, row in enumerate(layout.rows):
            assert row.count == len(layout.ids(at)) == len(set(layout.ids(at)))
            assert layout.count_between(at, 0, date.max.toordinal()) == row.count


@given(st.data())
def test_the_meaning_of_its_own_row_changes_nothing_in_an_engagement(data: st.DataObject) -> None:
    plan = apply(change, was) if (change := data.draw(changes(was := world()))) else was
    layouts = [
        timeline(plan, review(plan, FACTS, ()), ids_by_date(plan.engagements.values()), TimelineOptions(grouping))
        for grouping in groupings()
    ]
    for layout in layouts:
        for item in plan.engagements.values():
            for row in layout.rows_with(item.id):
                meaning = layout.meaning(row)
                assert meaning.refusal is None
                assert meaning.field == layout.grouping.id
                assert regrouped(plan, item, RowStep(meaning.field, meaning.value, meaning.value)) == item


def ids_by_date(items: Iterable[Engagement]) -> tuple[str, ...]:
    """As a view is given them."""
    return tuple(item.id for item in sorted(items, key=by_date))
