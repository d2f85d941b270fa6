from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from app.domain.spans import Dates, PlanDate
from app.domain.wording_dates import (
    count_words,
    dates_words,
    day_words,
    days_words,
    moment_words,
    month_words,
    plain_day,
    plain_span,
    point_words,
    short_months,
    span_words,
    spoken_dates,
    timed_words,
)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        pytest.param(date(2027, 3, 4), date(2027, 3, 4), "Thu 4 Mar 2027", id="one day"),
        pytest.param(date(2027, 3, 4), date(2027, 3, 6), "Thu 4 – Sat 6 Mar 2027", id="one month"),
        pytest.param(date(2027, 10, 30), date(2027, 11, 2), "Sat 30 Oct – Tue 2 Nov 2027", id="one year"),
        pytest.param(date(2027, 12, 30), date(2028, 1, 2), "Thu 30 Dec 2027 – Sun 2 Jan 2028", id="over new year"),
    ],
)
def test_a_span_names_month_and_year_once(first: date, last: date, words: str) -> None:
    assert span_words(first, last) == words


@pytest.mark.parametrize(
    ("point", "words"),
    [
        ("2027-03-04", "Thu 4 Mar 2027"),
        ("2027-W01", "week 1, 2027"),
        ("2026-W53", "week 53, 2026"),
        ("2027-03", "March 2027"),
        ("2027-Q2", "quarter Apr–Jun 2027"),
        ("2027", "2027"),
        ("2027-05-03/2027-05-20", "3 – 20 May 2027, day not fixed"),
    ],
)
def test_no_more_is_said_of_a_date_than_is_known(point: str, words: str) -> None:
    assert point_words(PlanDate.parse(point)) == words


def test_single_days_share_month_and_year() -> None:
    days = [date(2027, 4, 1), date(2027, 3, 5), date(2027, 3, 4), date(2028, 1, 3)]
    assert days_words(days) == "Thu 4, Fri 5 Mar, Thu 1 Apr 2027, Mon 3 Jan 2028"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2027-03-04", "2027-03-06", "Thu 4 – Sat 6 Mar 2027"),
        ("2027-03-04", None, "Thu 4 Mar 2027 – ?"),
        ("2027-03", "2027-03", "March 2027"),
        ("2027-03", None, "March 2027 – ?"),
        ("2027-03", "2027-Q2", "March 2027 – quarter Apr–Jun 2027"),
        ("2027-03-04", "2027-03", "Thu 4 Mar 2027 – March 2027"),
        ("2027-04-28/2027-05-20", "2027-04-28/2027-05-20", "28 Apr – 20 May 2027, day not fixed"),
    ],
)
def test_dates_of_an_engagement(start: str, end: str | None, words: str) -> None:
    dates = Dates(PlanDate.parse(start), PlanDate.parse(end) if end else None)
    assert dates_words(dates) == words


@pytest.mark.parametrize(
    ("end_time", "words"),
    [(None, "Thu 4 Mar 2027, 09:00 UTC"), (time(11, 30), "Thu 4 Mar 2027, 09:00–11:30 UTC")],
)
def test_a_time_of_day_stands_behind_the_dates(end_time: time | None, words: str) -> None:
    day = PlanDate.parse("2027-03-04")
    assert timed_words(Dates(day, day, time(9), end_time, "UTC")) == words


def test_a_moment_is_said_on_its_own_clock() -> None:
    assert moment_words(datetime(2027, 3, 4, 14, 5, tzinfo=UTC)) == "Thu 4 Mar 2027, 14:05 UTC"


def test_dates_without_a_time_of_day_are_said_without() -> None:
    assert timed_words(Dates.days(date(2027, 3, 4))) == "Thu 4 Mar 2027"


@pytest.mark.parametrize(
    ("as_of", "words"),
    [(None, "4 Mar 2027"), (date(2027, 1, 15), "4 Mar"), (date(2026, 12, 31), "4 Mar 2027")],
)
def test_a_day_of_this_year_may_go_without_it(as_of: date | None, words: str) -> None:
    day = date(2027, 3, 4)
    assert (plain_day(day, as_of), day_words(day, as_of)) == (words, f"Thu {words}")


@pytest.mark.parametrize(
    ("last", "words"),
    [
        (date(2027, 3, 4), "4 Mar 2027"),
        (date(2027, 3, 6), "4 – 6 Mar 2027"),
        (date(2027, 5, 6), "4 Mar – 6 May 2027"),
        (date(2028, 1, 6), "4 Mar 2027 – 6 Jan 2028"),
    ],
)
def test_a_span_without_weekdays(last: date, words: str) -> None:
    assert plain_span(date(2027, 3, 4), last) == words


def test_months_stand_alone_and_above_columns() -> None:
    day = date(2027, 3, 4)
    assert month_words(day) == "March 2027"
    assert short_months(date(2027, 7, 1), date(2027, 9, 30)) == "Jul–Sep"


def test_counting_one_and_many() -> None:
    assert [count_words(n, "day", "days") for n in (0, 1, 1200)] == ["0 days", "1 day", "1,200 days"]


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        pytest.param("2027-03-04", "2027-03-04", "4 March 2027", id="one day"),
        pytest.param("2027-03-04", "2027-03-06", "4 to 6 March 2027", id="one month"),
        pytest.param("2027-02-28", "2027-03-02", "28 February to 2 March 2027", id="two months"),
        pytest.param("2027-12-30", "2028-01-02", "30 December 2027 to 2 January 2028", id="over new year"),
        pytest.param("2027-W14", "2027-W14", "week 14, 2027", id="a week"),
        pytest.param("2027-03", "2027-03", "March 2027", id="a month"),
        pytest.param("2027-Q2", "2027-Q2", "April to June 2027", id="a quarter"),
        pytest.param("2027", "2027", "2027", id="a year"),
        pytest.param(
            "2027-05-03/2027-05-20", "2027-05-03/2027-05-20", "3 to 20 May 2027, day not fixed", id="a window"
        ),
        pytest.param("2027-03-04", None, "from 4 March 2027, end not stated", id="no end"),
        pytest.param("2027-03", "2027-05", "from March 2027 to May 2027", id="months"),
    ],
)
def test_dates_are_read_out(start: str, end: str | None, words: str) -> None:
    dates = Dates(PlanDate.parse(start), PlanDate.parse(end) if end is not None else None)
    assert spoken_dates(dates) == words


def test_the_time_of_day_is_read_out() -> None:
    on = PlanDate.parse("2027-03-04")
    assert spoken_dates(Dates(on, on, time(9), time(11, 30), "UTC")) == "4 March 2027, 09:00 to 11:30 UTC"
    assert spoken_dates(Dates(on, on, time(9), None, "UTC")) == "4 March 2027, 09:00 UTC"
