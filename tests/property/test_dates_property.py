"""Laws of dates in texts: nothing more is read than is said, and what is written is read as the same again."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import edtf
from app.domain.spans import DateError, Dates, PlanDate, Precision
from app.domain.wording_dates import MONTH_NAMES, WEEKDAY_NAMES
from app.services.dates.date_reading import DateReading
from app.services.dates.parts import months_of_year
from app.services.dates.reading import read_dates
from app.services.importing.date_orders import date_orders
from app.services.importing.dates import DateCells, is_stated, read_range
from app.services.texts.date_echo import echo

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))
IN_A_FILE = DateReading(None, order="")
YEAR_STARTS = st.integers(1, 12)
_FORMS = (
    "{0.day} {m0} {0.year} - {1.day} {m1} {1.year}",
    "{0.day} {m0} {0.year} to {1.day} {m1} {1.year}",
    "{m0} {0.day}, {0.year} - {m1} {1.day}, {1.year}",
    "{w0} {0.day} {m0} {0.year} – {w1} {1.day} {m1} {1.year}",
    "{0.day}. {m0} {0.year} bis {1.day}. {m1} {1.year}",
    "from {0.day} {m0} {0.year} to {1.day} {m1} {1.year}",
    "{0:%Y-%m-%d}/{1:%Y-%m-%d}",
    "{0:%Y-%m-%d} to {1:%Y-%m-%d}",
)
_SHORT = (
    "{0.day} {m0} - {1.day} {m1} {1.year}",
    "{m0} {0.day} - {m1} {1.day} {1.year}",
    "{m0} {0.day} to {m1} {1.day}, {1.year}",
    "{0.day} {m0} {0.year} - {1.day} {m1}",
)
_SPOKEN = """
mar march may mai juin 3 5 13 27 31 2027 99 '27 3rd 1er 3. wk week w/c kw q2 h1 fy27 fy26/27 cy27 t2
to bis au - – / & and between window early mid late first last half of quarter spring tbc ? ~ about
mon sat lundi 2027-05 2027-05-XX [2027-05-03..2027-05-20] 4d for days from until ramadan 5/3/27 , ( )
"""


@st.composite
def points(draw: st.DrawFn) -> PlanDate:
    day = draw(DAYS)
    match draw(st.sampled_from(list(Precision))):
        case Precision.WEEK:
            return PlanDate.week(*day.isocalendar()[:2])
        case Precision.MONTH:
            return PlanDate.months(day.year, day.month, 1, Precision.MONTH)
        case Precision.QUARTER:
            return PlanDate.months(day.year, (day.month - 1) // 3 * 3 + 1, 3, Precision.QUARTER)
        case Precision.YEAR:
            return PlanDate.months(day.year, 1, 12, Precision.YEAR)
        case Precision.WINDOW:
            return PlanDate(day, day + timedelta(days=draw(st.integers(1, 400))), Precision.WINDOW)
        case _:
            return PlanDate.on(day)


def written(form: str, first: date, last: date, letters: int) -> str:
    months = (MONTH_NAMES[each.month - 1] for each in (first, last))
    m0, m1 = (name if letters == 0 else name[:3] for name in months)
    w0, w1 = (WEEKDAY_NAMES[each.weekday()][:3] for each in (first, last))
    return form.format(first, last, m0=m0, m1=m1, w0=w0, w1=w1)


@given(DAYS, st.integers(0, 400), st.sampled_from(_FORMS), st.integers(0, 1), YEAR_STARTS)
def test_both_days_that_are_written_out_are_read(
    first: date, days: int, form: str, letters: int, year_start: int
) -> None:
    last = first + timedelta(days=days)
    text = written(form, first, last, letters)
    for today in (None, date(2026, 11, 28)):
        assert read_dates(text, DateReading(today, None, year_start)) == Dates.days(first, last)


@given(DAYS, DAYS, st.sampled_from(_FORMS))
def test_the_later_of_two_days_never_comes_first(one: date, other: date, form: str) -> None:
    first, last = max(one, other), min(one, other)
    if first != last:
        with pytest.raises(DateError):
            read_dates(written(form, first, last, 0), IN_A_FILE)


@given(DAYS, DAYS, st.sampled_from(_SHORT))
def test_a_range_with_one_year_is_of_that_year_or_runs_over_new_year(one: date, other: date, form: str) -> None:
    last = other.replace(year=one.year, day=min(other.day, 28))
    first = one.replace(day=min(one.day, 28))
    try:
        read = read_dates(written(form, first, last, 1), IN_A_FILE)
    except DateError:
        assert last < first
        return
    assert read.is_exact
    assert (read.earliest.month, read.earliest.day) == (first.month, first.day)
    assert (read.latest.month, read.latest.day) == (last.month, last.day)
    assert one.year in (read.earliest.year, read.latest.year)
    assert read.earliest.year == read.latest.year or (read.latest - read.earliest).days <= 183
    assert (read.earliest.year == read.latest.year) is (first <= last)


@given(DAYS, st.integers(0, 6))
def test_a_weekday_counts_just_where_it_is_the_right_one(day: date, weekday: int) -> None:
    text = f"{WEEKDAY_NAMES[weekday]} {day.day} {MONTH_NAMES[day.month - 1]} {day.year}"
    if day.weekday() == weekday:
        assert read_dates(text, IN_A_FILE) == Dates.days(day)
    else:
        with pytest.raises(DateError, match="is a"):
            read_dates(text, IN_A_FILE)


@given(st.integers(1, 4), st.integers(1950, 2150), YEAR_STARTS)
def test_a_quarter_is_the_column_of_the_plan_year(number: int, year: int, year_start: int) -> None:
    read = read_dates(f"Q{number} {year}", DateReading(None, None, year_start))
    assert read.start == read.end == months_of_year(year, year_start, 3 * number - 3, 3)
    assert f"Q{number} of " in str(echo(read, year_start))


@given(points(), st.one_of(st.none(), points()), st.booleans())
def test_what_iso_8601_writes_is_read_as_the_same(start: PlanDate, end: PlanDate | None, same: bool) -> None:
    last = start if same or (end is not None and end.last < start.first) else end
    dates = Dates(start, last)
    assert edtf.read_dates(edtf.dates_text(dates)) == dates
    assert read_dates(edtf.dates_text(dates), IN_A_FILE) == dates
    assert edtf.read_point(edtf.point_text(start)) == start


@given(st.lists(st.sampled_from(_SPOKEN.split()), max_size=9).map(" ".join), YEAR_STARTS)
def test_words_of_dates_in_any_order_are_dates_or_refused(text: str, year_start: int) -> None:
    for reading in (
        DateReading(date(2027, 1, 15), Dates.days(date(2027, 3, 3)), year_start),
        DateReading(None, None, year_start, ""),
    ):
        with suppress(DateError):
            str(echo(read_dates(text, reading), year_start))


@given(st.text(max_size=150))
def test_any_text_is_dates_or_refused(text: str) -> None:
    is_stated(text)
    date_orders({"start": [text]})
    for today in (None, date(2027, 1, 15)):
        with suppress(DateError):
            read_dates(text, DateReading(today))
    with suppress(DateError):
        read_range(text, DateCells())
