from __future__ import annotations

from datetime import date

import pytest

from app.domain.spans import Dates, PlanDate
from app.domain.wording_dates import count_words, dates_words, days_words, point_words, span_words


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
        ("2027-W01", "week 1 of 2027"),
        ("2026-W53", "week 53 of 2026"),
        ("2027-03", "March 2027"),
        ("2027-Q2", "Q2 2027"),
        ("2027", "2027"),
        ("2027-05-03/2027-05-20", "some time in Mon 3 – Thu 20 May 2027"),
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
        ("2027-03", "2027-Q2", "March 2027 – Q2 2027"),
        ("2027-03-04", "2027-03", "Thu 4 Mar 2027 – March 2027"),
    ],
)
def test_dates_of_an_engagement(start: str, end: str | None, words: str) -> None:
    dates = Dates(PlanDate.parse(start), PlanDate.parse(end) if end else None)
    assert dates_words(dates) == words


def test_counting_one_and_many() -> None:
    assert [count_words(n, "day", "days") for n in (0, 1, 2)] == ["0 days", "1 day", "2 days"]
