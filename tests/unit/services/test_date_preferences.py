"""How one person writes, reads and lays out days; what is written is read again as the same day."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.english import ENGLISH
from app.domain.figured_days import ISO, FiguredLanguage, Figures
from app.domain.french import French
from app.domain.languages import LANGUAGES, short_months
from app.domain.records.day_word import DayWord
from app.domain.records.days import When
from app.domain.spans import Dates, DaySpan, PlanDate, Precision
from app.domain.wording import text
from app.domain.wording_values import DayBeside
from app.services.dates.date_preferences import MONDAY, SATURDAY, SUNDAY, USUAL, DatePreferences
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import read_dates

DAY = date(2027, 3, 4)
SPAN = Dates.days(date(2027, 3, 4), date(2027, 3, 6))
WINDOW = PlanDate(date(2027, 5, 3), date(2027, 5, 20), Precision.WINDOW)
SLASHED = FiguredLanguage(ENGLISH, Figures("dmy"))

ALL = [
    DatePreferences(figures, order)
    for order in ("dmy", "mdy")
    for figures in (None, ISO, *(Figures(order, sign) for sign in "/.-"), Figures("ymd", "/"), Figures("ymd", "."))
] + [DatePreferences(months=short_months(code)) for code in LANGUAGES]


class NoCatalogue:
    def template(self, source: str) -> str:
        return source

    def noun(self, many: str, number: int) -> str:
        return ""


@pytest.mark.parametrize(
    ("value", "form", "said"),
    [
        (DAY, "", "04/03/2027"),
        (DAY, "weekday", "Thu 04/03/2027"),
        (DAY, "no such form", "04/03/2027"),
        (DAY, "long", "Thursday 4 March 2027"),
        (DAY, "month", "March 2027"),
        (DAY, "number_month", "4 Mar"),
        (DayBeside(DAY, date(2027, 1, 1)), "", "04/03"),
        (DayBeside(DAY, date(2027, 1, 1)), "weekday", "Thu 04/03"),
        (DayBeside(DAY, date(2026, 12, 1)), "unabbreviated", "04/03/2027"),
        (datetime(2027, 3, 4, 14, 5), "", "Thu 04/03/2027, 14:05"),
        (DaySpan(DAY, date(2027, 3, 7)), "", "04/03/2027 – 06/03/2027"),
        (DaySpan(DAY, date(2027, 3, 5)), "", "04/03/2027"),
        (DaySpan(date(2027, 1, 1), date(2027, 4, 1)), "months", "Jan–Mar"),
        (SPAN, "", "Thu 04/03/2027 – Sat 06/03/2027"),
        (SPAN, "narrow", "04/03/2027 – 06/03/2027"),
        (Dates.days(DAY), "narrow", "Thu 04/03/2027"),
        (SPAN, "spoken", "4 to 6 March 2027"),
        (Dates(PlanDate.on(DAY), None), "", "Thu 04/03/2027 – ?"),
        (Dates(WINDOW, WINDOW), "", "03/05/2027 – 20/05/2027, day not fixed"),
        (PlanDate.months(2027, 4, 3, Precision.QUARTER), "", "quarter Apr–Jun 2027"),
        (PlanDate.week(2027, 14), "", "week 14, 2027"),
        ((DAY, date(2027, 3, 5)), "", "Thu 04/03/2027, Fri 05/03/2027"),
        (1038, "", "1,038"),
    ],
)
def test_days_are_told_in_figures_and_all_else_in_words(value: object, form: str, said: str) -> None:
    assert text(f"{{it:{form}}}", it=value).said_in(SLASHED) == said  # type: ignore[arg-type]


def test_french_in_figures_keeps_its_sentences() -> None:
    french = FiguredLanguage(French(NoCatalogue()), Figures("dmy", "."))
    assert french.told(SPAN, "timed") == "du jeu. 04.03.2027 au sam. 06.03.2027"
    assert french.told(WINDOW) == "entre le 03.05.2027 et le 20.05.2027, jour à fixer"
    assert (french.code, french.until) == ("fr", French.until)


@pytest.mark.parametrize("preferences", ALL, ids=repr)
@given(
    first=st.dates(date(2001, 1, 1), date(2098, 12, 31)),
    days=st.integers(0, 400),
    sort=st.sampled_from(["days", "window", "open", "window to day"]),
)
def test_what_is_written_is_read_again_as_the_same(
    preferences: DatePreferences, first: date, days: int, sort: str
) -> None:
    last = first + timedelta(days=days)
    window = PlanDate(first, last, Precision.WINDOW) if days else PlanDate.on(first)
    dates = {
        "days": Dates.days(first, last),
        "window": Dates(window, window),
        "open": Dates(PlanDate.on(first), None),
        "window to day": Dates(window, PlanDate.on(last + timedelta(days=1))),
    }[sort]
    reading = DateReading(date(2027, 1, 15), None, 1, preferences.order)
    assert read_dates(preferences.typed(dates), reading) == dates


def test_month_first_reads_figures_so_and_words_as_ever() -> None:
    month_first = DateReading(date(2027, 1, 15), None, 1, "mdy")
    assert read_dates("03/04/27", month_first) == Dates.days(date(2027, 3, 4))
    assert read_dates("03/04/27 - 03/06/27", month_first) == SPAN
    assert read_dates("2027-03-04", month_first) == Dates.days(DAY)
    assert read_dates("4 mar", month_first) == Dates.days(DAY)


def test_fields_are_written_as_they_are_read() -> None:
    figures = DatePreferences(Figures("mdy"), "mdy")
    assert figures.written(When("Dates"), SPAN, str) == "03/04/2027 – 03/06/2027"
    assert figures.written(DayWord("Checked"), "2027-03-04", str) == "03/04/2027"
    assert figures.written(DayWord("Checked"), "never", str) == "never"
    assert figures.written(DayWord("Checked"), "", str) == ""
    assert USUAL.written(When("Dates"), SPAN, str) == "4 – 6 Mar 2027"


@pytest.mark.parametrize(
    ("first", "start", "column", "number"),
    [
        (MONDAY, date(2027, 3, 1), 3, 9),
        (SUNDAY, date(2027, 2, 28), 4, 9),
        (SATURDAY, date(2027, 2, 27), 5, 9),
    ],
)
def test_weeks_begin_with_the_day_that_is_wanted(first: int, start: date, column: int, number: int) -> None:
    preferences = DatePreferences(first_weekday=first)
    assert preferences.week_start(DAY) == start
    assert preferences.column(DAY) == column
    assert preferences.week_number(DAY) == number
    assert preferences.weekday(0).weekday() == first
    assert preferences.weekday(column).weekday() == DAY.weekday()


@pytest.mark.parametrize(
    ("dates", "typed"),
    [
        (Dates.days(DAY), "4 mars 2027"),
        (Dates.days(date(2027, 2, 15), date(2027, 2, 16)), "15 – 16 févr. 2027"),
        (Dates.days(date(2027, 2, 27), date(2027, 3, 2)), "27 févr. – 2 mars 2027"),
        (Dates.days(date(2026, 12, 30), date(2027, 1, 2)), "30 déc. 2026 – 2 janv. 2027"),
        (Dates(PlanDate.on(DAY), None), "4 mars 2027 – ?"),
        (Dates(PlanDate.parse("2027-08"), PlanDate.parse("2027-08")), "août 2027"),
        (Dates(PlanDate.parse("2027"), PlanDate.parse("2027")), "2027"),
    ],
)
def test_dates_are_typed_with_the_months_of_the_language(dates: Dates, typed: str) -> None:
    assert DatePreferences(months=short_months("fr")).typed(dates) == typed
    assert read_dates(typed, DateReading(DAY)) == dates
