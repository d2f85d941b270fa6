"""Groups of engagements that get in each other's way or repeat one another, beside a comparison of all pairs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import combinations, permutations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.clashes import clash_day, clashes
from app.domain.duplicates import NEAR, groups_of
from app.domain.engagement import Engagement
from app.domain.titles import alike
from tests import builders as make
from tests.property.universe import engagements


@st.composite
def _some(draw: st.DrawFn) -> list[Engagement]:
    drawn = draw(st.lists(engagements, max_size=10))
    return [replace(item, id=f"e{at}") for at, item in enumerate(drawn)]


@given(_some())
def test_every_engagement_that_clashes_with_another_is_named_with_one_it_clashes_with(items: list[Engagement]) -> None:
    found = clashes(items)
    for clash in found:
        days = [clash_day(clash.with_whom, other) for other in clash.others]
        assert None not in days
        assert clash.day == min(day for day in days if day is not None)
    named = {item.id for clash in found for item in clash.engagements}
    assert named == {item.id for pair in combinations(items, 2) if clash_day(*pair) is not None for item in pair}
    assert sum(len(clash.others) for clash in found) <= len(items)
    assert clashes(items[::-1]) == found


@st.composite
def _alike_in_kind(draw: st.DrawFn) -> list[Engagement]:
    drawn = draw(st.lists(engagements, max_size=10))
    starts = st.integers(0, 25).map(lambda step: make.TODAY + timedelta(days=step))
    return [make.with_dates(replace(item, id=f"e{at}"), draw(starts).isoformat()) for at, item in enumerate(drawn)]


def _repeat(one: Engagement, other: Engagement) -> bool:
    return (
        bool(set(one.country_ids) & set(other.country_ids))
        and abs((one.dates.earliest - other.dates.earliest).days) <= NEAR
        and (not one.ref or one.ref != other.ref)
        and alike(one.title, other.title)
    )


@given(_alike_in_kind())
def test_every_engagement_that_repeats_another_is_in_a_group_with_one_that_it_repeats(items: list[Engagement]) -> None:
    groups = groups_of(items)
    for first, (head, *others) in groups.items():
        assert head.id == first
        assert others
        assert all(_repeat(head, other) for other in others)
    named = {item.id for members in groups.values() for item in members}
    assert named == {one.id for one, other in permutations(items, 2) if _repeat(one, other)}
    assert sum(len(members) - 1 for members in groups.values()) <= len(items)
    assert groups_of(items[::-1]) == groups
