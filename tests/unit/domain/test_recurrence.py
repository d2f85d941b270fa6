"""When something comes again: what can be typed, and the days on which it falls."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.not_understood import NotUnderstood
from app.domain.recurrence import MOST, occurrences, read_rule

BEGINS = date(2026, 1, 31)

CASES = {
    "every 18 months": ("2027-07-31", "2029-01-31", "2030-07-31"),
    "every eighteen months": ("2027-07-31", "2029-01-31", "2030-07-31"),
    "Every  year": ("2027-01-31", "2028-01-31", "2029-01-31", "2030-01-31"),
    "yearly": ("2027-01-31", "2028-01-31", "2029-01-31", "2030-01-31"),
    "every 2 years in odd years": ("2027-01-31", "2029-01-31"),
    "every two years": ("2028-01-31", "2030-01-31"),
    "every other year": ("2028-01-31", "2030-01-31"),
    "second Monday of July": ("2027-07-12", "2028-07-10", "2029-07-09", "2030-07-08"),
    "last Friday in Oct": ("2027-10-29", "2028-10-27", "2029-10-26", "2030-10-25"),
    "weekend before US Thanksgiving": ("2027-11-20", "2028-11-18", "2029-11-17", "2030-11-23"),
    "the weekend (Friday to Sunday) before US Thanksgiving": ("2027-11-19", "2028-11-17", "2029-11-16", "2030-11-22"),
    "second weekend of November": ("2027-11-13", "2028-11-11", "2029-11-10", "2030-11-09"),
    "Monday after 4 July": ("2027-07-05", "2028-07-10", "2029-07-09", "2030-07-08"),
    "Monday before New Year": ("2027-12-27", "2028-12-25", "2029-12-31", "2030-12-30"),
    "every year in November": ("2027-11-01", "2028-11-01", "2029-11-01", "2030-11-01"),
    "every 2 years, first Tuesday of May": ("2028-05-02", "2030-05-07"),
    "every 2 years in even years in October": ("2028-10-01", "2030-10-01"),
    "29 February": ("2028-02-29",),
    "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH": ("2027-11-25", "2028-11-23", "2029-11-22", "2030-11-28"),
    "RRULE:FREQ=MONTHLY;INTERVAL=18;BYDAY=1MO": ("2027-07-05", "2029-01-01", "2030-07-01"),
    "FREQ=YEARLY;COUNT=3": ("2027-01-31", "2028-01-31"),
}


@pytest.mark.parametrize("typed", CASES)
def test_a_typed_rule_falls_on_these_days(typed: str) -> None:
    found = occurrences(read_rule(typed), BEGINS, date(2027, 1, 1), date(2030, 12, 31))
    if typed.startswith("Monday before"):
        found = tuple(day for day in found if day >= date(2027, 1, 2))
    assert tuple(map(str, found)) == tuple(CASES[typed])


@pytest.mark.parametrize(
    "typed",
    ["", "now and then", "every 0 months", "every yearly", "every 99999 years", "fifth Monday of May", "31 February",
     "weekend before Easter", "every 18 months in May", "every month, 4 July"],
)  # fmt: skip
def test_words_that_are_no_rule_are_answered_with_what_can_be_typed(typed: str) -> None:
    with pytest.raises(NotUnderstood) as refused:
        read_rule(typed)
    assert "every 18 months" in str(refused.value.reason)
    assert "weekend before US Thanksgiving" in str(refused.value.reason)


@pytest.mark.parametrize(
    "typed",
    ["FREQ=DAILY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYDAY=5MO",
     "FREQ=MONTHLY;BYMONTH=11;INTERVAL=12",
     "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "FREQ=YEARLY;BYEASTER=0", "FREQ=YEARLY;FREQ=YEARLY",
     "FREQ=YEARLY;UNTIL=20300229",
     "FREQ=YEARLY;COUNT=2;UNTIL=20300101", "FREQ=WEEKLY;BYSETPOS=1", "FREQ=YEARLY;UNTIL=20300231"],
)  # fmt: skip
def test_a_written_rule_that_might_never_fall_on_a_day_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstood, match="BYMONTHDAY up to 28"):
        read_rule(typed)


def test_what_counts_from_a_first_day_falls_on_none_without_it() -> None:
    span = (date(2027, 1, 1), date(2027, 12, 31))
    assert occurrences(read_rule("every 18 months"), None, *span) == ()
    assert occurrences(read_rule("second Monday of July"), None, *span) == (date(2027, 7, 12),)


def test_no_more_days_are_worked_out_than_anybody_reads() -> None:
    assert len(occurrences(read_rule("every day"), date(1, 1, 1), date.min, date.max)) == MOST


def test_a_rule_says_whether_it_knows_the_days_or_only_about_when() -> None:
    assert read_rule("weekend before US Thanksgiving").is_by_day
    assert read_rule("weekend before US Thanksgiving").length == 2
    assert not read_rule("every 18 months").is_by_day
    assert not read_rule("every year in November").is_by_day
