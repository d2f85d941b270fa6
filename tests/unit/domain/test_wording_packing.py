"""Sentences go through JSON with the types of their values."""

from __future__ import annotations

import json
from datetime import UTC, date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.spans import Dates, DaySpan, PlanDate
from app.domain.wording import Text, Value, text
from app.domain.wording_packing import DEEPEST, packed_text, packed_values, unpacked_text, unpacked_values
from app.domain.wording_values import Count, DayBeside

_DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 30))
_POINTS = st.sampled_from(["2027-03-03", "2027-W14", "2027-03", "2027-Q2", "2027", "2027-05-03/2027-05-20"])
_PLAIN = st.one_of(
    st.text(),
    st.integers(-(10**9), 10**9),
    st.floats(allow_nan=False, allow_infinity=False),
    _DAYS,
    st.datetimes(timezones=st.just(UTC)),
    st.times(),
    st.builds(Count, st.integers(-5, 5000), st.text(), st.text()),
    st.builds(DayBeside, _DAYS, _DAYS),
    st.builds(lambda day: DaySpan(day, date.fromordinal(day.toordinal() + 1)), _DAYS),
    _POINTS.map(PlanDate.parse),
    _POINTS.map(lambda point: Dates(PlanDate.parse(point))),
    _DAYS.map(lambda day: Dates(PlanDate.on(day), PlanDate.on(day), time(9), time(11, 30), "Africa/Nairobi")),
)
_VALUES: st.SearchStrategy[Value] = st.recursive(
    _PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3).map(tuple)
        | st.builds(lambda source, value: Text(source, (("it", value),)), st.text(), inner)
    ),
    max_leaves=6,
)


@given(_VALUES)
def test_a_sentence_comes_back_with_the_types_of_its_values(value: Value) -> None:
    said = text("{what}", what=value)
    assert unpacked_text(json.loads(json.dumps(packed_text(said)))) == said


def test_words_are_packed_as_earlier_versions_packed_everything() -> None:
    assert packed_values(text("‘{title}’, {days} days", title="Lund", days="7")) == [["title", "Lund"], ["days", "7"]]


@pytest.mark.parametrize(
    ("packed", "shown"),
    [
        ({"colour": "red"}, '{"colour": "red"}'),
        ({"day": "2027-02-31"}, '{"day": "2027-02-31"}'),
        ({"day": 3}, '{"day": 3}'),
        ({"count": [True, "day", "days"]}, '{"count": [true, "day", "days"]}'),
        ({"number": "7"}, '{"number": "7"}'),
        ({"day": "2027-03-03", "time": "09:00"}, '{"day": "2027-03-03", "time": "09:00"}'),
        (7, "7"),
        (None, "null"),
    ],
)
def test_a_value_that_is_not_known_is_shown_as_it_stands(packed: object, shown: str) -> None:
    assert unpacked_values([["it", packed]]) == (("it", shown),)


def test_what_lies_too_deep_is_shown_as_it_stands() -> None:
    packed: object = "x"
    for _ in range(DEEPEST + 5):
        packed = {"list": [packed]}
    ((_, value),) = unpacked_values([["it", packed]])
    depth = 0
    while isinstance(value, tuple):
        (value,), depth = value, depth + 1
    assert depth == DEEPEST
    assert isinstance(value, str)


@pytest.mark.parametrize("packed", [None, 3, [], ["one"], ["a", "b", "c"], ["source", 3], ["source", [["name"]]]])
def test_what_is_no_sentence_is_refused(packed: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        unpacked_text(packed)
