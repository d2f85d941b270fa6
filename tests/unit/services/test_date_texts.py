"""Dates as planners type them, and as the program says them back."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import edtf
from app.domain.records.days import typed
from app.domain.spans import DateError, Dates, PlanDate, Precision
from app.domain.wording_dates import dates_words
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import read_dates
from app.services.texts.date_echo import echo

TODAY = date(2027, 1, 15)
CURRENT = Dates.days(date(2027, 3, 3), date(2027, 3, 5))
READING = DateReading(TODAY, CURRENT)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("3-5 mar 27", "2027-03-03", "2027-03-05"),
        ("3–5 March 2027", "2027-03-03", "2027-03-05"),
        ("3 to 5 mar 27", "2027-03-03", "2027-03-05"),
        ("3-5MAR27", "2027-03-03", "2027-03-05"),
        ("3-5/3/27", "2027-03-03", "2027-03-05"),
        ("3.-5.3.2027", "2027-03-03", "2027-03-05"),
        ("march 3-5, 2027", "2027-03-03", "2027-03-05"),
        ("Wed 3 – Fri 5 Mar 2027", "2027-03-03", "2027-03-05"),
        ("28 feb – 2 mar 27", "2027-02-28", "2027-03-02"),
        ("30 dec 26 - 3 jan 27", "2026-12-30", "2027-01-03"),
        ("30 dec - 3 jan", "2027-12-30", "2028-01-03"),
        ("3 mar", "2027-03-03", "2027-03-03"),
        ("15 jan", "2027-01-15", "2027-01-15"),
        ("14 jan", "2028-01-14", "2028-01-14"),
        ("1st may", "2027-05-01", "2027-05-01"),
        ("sept 4", "2027-09-04", "2027-09-04"),
        ("today", "2027-01-15", "2027-01-15"),
        ("tomorrow", "2027-01-16", "2027-01-16"),
        ("next quarter", "2027-Q2", "2027-Q2"),
        ("This quarter", "2027-Q1", "2027-Q1"),
        ("some time next quarter", "2027-Q2", "2027-Q2"),
        ("next month", "2027-02", "2027-02"),
        ("in the next month", "2027-02", "2027-02"),
        ("this week", "2027-W02", "2027-W02"),
        ("next week", "2027-W03", "2027-W03"),
        ("next year", "2028", "2028"),
        ("le mois prochain", "2027-02", "2027-02"),
        ("au prochain trimestre", "2027-Q2", "2027-Q2"),
        ("cette semaine", "2027-W02", "2027-W02"),
        ("l’an prochain", "2028", "2028"),
        ("nächste Woche", "2027-W03", "2027-W03"),
        ("im nächsten Quartal", "2027-Q2", "2027-Q2"),
        ("dieser Monat", "2027-01", "2027-01"),
        ("3/5/27", "2027-05-03", "2027-05-03"),
        ("14/3/27", "2027-03-14", "2027-03-14"),
        ("3/5/27 - 6/5/27", "2027-05-03", "2027-05-06"),
        ("2027/03/03", "2027-03-03", "2027-03-03"),
        ("2027-03-03 to 2027-03-05", "2027-03-03", "2027-03-05"),
        ("2026-W53 to 2027", "2026-W53", "2027"),
        ("2027-Q1 to 2028", "2027-Q1", "2028"),
        ("2027-03-03/2027-03-05", "2027-03-03", "2027-03-05"),
        ("wk 14", "2027-W14", "2027-W14"),
        ("wk 1", "2028-W01", "2028-W01"),
        ("wk 14-15", "2027-W14", "2027-W15"),
        ("week 14 of 2027", "2027-W14", "2027-W14"),
        ("wk 53 26", "2026-W53", "2026-W53"),
        ("wk 14 - wk 16 2028", "2028-W14", "2028-W16"),
        ("q2", "2027-Q2", "2027-Q2"),
        ("Q2 2027 – Q3 2027", "2027-Q2", "2027-Q3"),
        ("Apr–Jun 2027", "2027-04", "2027-06"),
        ("quarter Apr–Jun 2027", "2027-Q2", "2027-Q2"),
        ("quarter Jan–Mar 2028 – ?", "2028-Q1", None),
        ("mar 27", "2027-03", "2027-03"),
        ("mar-apr 27", "2027-03", "2027-04"),
        ("nov-feb", "2027-11", "2028-02"),
        ("2027", "2027", "2027"),
        ("window 3-20 may", "2027-05-03/2027-05-20", "2027-05-03/2027-05-20"),
        ("3 – 20 May 2027, day not fixed", "2027-05-03/2027-05-20", "2027-05-03/2027-05-20"),
        ("week 14, 2027", "2027-W14", "2027-W14"),
        ("between 3 and 20 may", "2027-05-03/2027-05-20", "2027-05-03/2027-05-20"),
        ("3 mar 27 – ?", "2027-03-03", None),
        ("mar 27 - ?", "2027-03", None),
        ("3 mar 27 4d", "2027-03-03", "2027-03-06"),
        ("3 mar 27 for 4 days", "2027-03-03", "2027-03-06"),
        ("+2w", "2027-03-17", "2027-03-19"),
        ("+2 weeks", "2027-03-17", "2027-03-19"),
        ("-3d", "2027-02-28", "2027-03-02"),
        ("+1m", "2027-04-03", "2027-04-05"),
        ("+1y", "2028-03-03", "2028-03-05"),
    ],
)
def test_typed_dates_are_understood(text: str, start: str, end: str | None) -> None:
    read = read_dates(text, READING)
    assert (read.start.iso, read.end.iso if read.end is not None else None) == (start, end)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no date was typed"),
        ("soon", "was not understood"),
        ("31 feb 27", "no 31 February 2027"),
        ("29 feb 27", "no 29 February 2027"),
        ("3/14/27", "no month 14; the day comes first"),
        ("30-2 mar", "lies before the start"),
        ("2027-02-30", "no such day"),
        ("2027-13", "no month 13"),
        ("wk 60", "no week 60"),
        ("+9999y", "outside the calendar"),
        ("3 mar 1800", "the years 1900 to 2199"),
        ("3 mar 27 – 1 mar 27", "lies before the start"),
    ],
)
def test_what_is_no_date_is_refused_with_a_reason(text: str, why: str) -> None:
    with pytest.raises(DateError, match=why):
        read_dates(text, READING)


def test_times_of_day_stay_when_the_days_move() -> None:
    days = Dates.days(date(2027, 3, 3))
    timed = Dates(days.start, days.end, time(9), time(11), "Africa/Nairobi")
    read = read_dates("4 mar 27", DateReading(TODAY, timed))
    assert (read.start.iso, read.start_time, read.zone) == ("2027-03-04", time(9), "Africa/Nairobi")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("3-5 mar 27", "Wed 3 – Fri 5 Mar 2027 · 3 days · week 9"),
        ("3 mar 27", "Wed 3 Mar 2027 · 1 day · week 9"),
        ("28 feb - 2 mar 27", "Sun 28 Feb – Tue 2 Mar 2027 · 3 days · week 8"),
        ("mar 27", "some time in March 2027, between 1 Mar 2027 and 31 Mar 2027"),
        ("window 3-20 may", "3 – 20 May 2027, day not fixed"),
        ("3 mar 27 - ?", "from Wed 3 Mar 2027; the last day is not known"),
        ("mar-apr 27", "from March 2027 to April 2027"),
    ],
)
def test_the_echo_says_what_was_understood(text: str, said: str) -> None:
    assert str(echo(read_dates(text, READING))) == said


DAYS = st.dates(date(1950, 1, 1), date(2150, 1, 1))


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
            return PlanDate(day, day + timedelta(days=draw(st.integers(1, 60))), Precision.WINDOW)
        case _:
            return PlanDate.on(day)


@given(start=points(), length=st.integers(0, 400), end=st.one_of(st.none(), points()), same=st.booleans())
def test_dates_said_back_are_read_as_the_same_dates(
    start: PlanDate, length: int, end: PlanDate | None, same: bool
) -> None:
    last = start if same else end
    if last is not None and last.last < start.first:
        last = PlanDate.on(start.last + timedelta(days=length))
    dates = Dates(start, last)
    assert read_dates(typed(dates), DateReading(TODAY)) == dates
    if dates.is_exact or last in (None, start):
        assert read_dates(dates_words(dates), DateReading(TODAY)) == dates
    assert read_dates(edtf.dates_text(dates), DateReading(TODAY)) == dates


@given(st.text(max_size=40))
def test_no_text_whatever_makes_it_fail_otherwise(text: str) -> None:
    with suppress(DateError):
        read_dates(text, READING)
