"""Dates as ISO 8601-2 writes them."""

from __future__ import annotations

import pytest

from app.domain import edtf
from app.domain.spans import DateError, Dates, PlanDate


def point(iso: str) -> PlanDate:
    return PlanDate.parse(iso)


@pytest.mark.parametrize(
    ("iso", "written"),
    [
        ("2027-03-03", "2027-03-03"),
        ("2027-W14", "2027-W14"),
        ("2027-03", "2027-03"),
        ("2027-Q1", "2027-33"),
        ("2027-Q2", "2027-34"),
        ("2027-Q4", "2027-36"),
        ("2027", "2027"),
        ("2027-05-03/2027-05-20", "[2027-05-03..2027-05-20]"),
    ],
)
def test_a_date_is_written_with_what_is_known_of_it_and_read_back(iso: str, written: str) -> None:
    assert edtf.point_text(point(iso)) == written
    assert edtf.read_point(written) == point(iso)


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        ("2027-05-03", "2027-05-20", "2027-05-03/2027-05-20"),
        ("2027-05-03", "2027-05-03", "2027-05-03"),
        ("2027-05-03", "", "2027-05-03/.."),
        ("2027-05", "2027-06", "2027-05/2027-06"),
        ("2027-05-03/2027-05-20", "2027-05-03/2027-05-20", "[2027-05-03..2027-05-20]"),
        ("2027-05-03/2027-05-20", "", "[2027-05-03..2027-05-20]/.."),
    ],
)
def test_a_stay_and_a_window_are_told_apart(start: str, end: str, written: str) -> None:
    dates = Dates(point(start), point(end) if end else None)
    assert edtf.dates_text(dates) == written
    assert edtf.read_dates(written) == dates


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2027-05~", "2027-05", "2027-05"),
        ("2027-05?", "2027-05", "2027-05"),
        ("2027-05%", "2027-05", "2027-05"),
        ("2027~", "2027", "2027"),
        ("2027-W14~", "2027-W14", "2027-W14"),
        ("2027-05-03?", "2027-05-03", "2027-05-03"),
        ("2027-05-XX", "2027-05", "2027-05"),
        ("2027-05-xx", "2027-05", "2027-05"),
        ("2027-XX", "2027", "2027"),
        ("2027-XX-XX", "2027", "2027"),
        ("2027-05-1X", "2027-05-10/2027-05-19", "2027-05-10/2027-05-19"),
        ("2027-02-2X", "2027-02-20/2027-02-28", "2027-02-20/2027-02-28"),
        ("2027-05-0X", "2027-05-01/2027-05-09", "2027-05-01/2027-05-09"),
        ("2027-37", "2027-01-01/2027-04-30", "2027-01-01/2027-04-30"),
        ("2027-41", "2027-07-01/2027-12-31", "2027-07-01/2027-12-31"),
        ("[2027-05..2027-06]", "2027-05-01/2027-06-30", "2027-05-01/2027-06-30"),
        ("2027-05-03/", "2027-05-03", None),
        ("2027-05/2027-05-20", "2027-05", "2027-05-20"),
        ("2026/2027", "2026", "2027"),
    ],
)
def test_other_forms_are_read(text: str, start: str, end: str | None) -> None:
    assert edtf.read_dates(text) == Dates(point(start), point(end) if end else None)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2027-21", "season"),
        ("2027-24", "season"),
        ("2027-29", "season"),
        ("2027-05-03~", "how near"),
        ("2027-05-03%", "how near"),
        ("../2027-05-20", "no start is given"),
        ("/2027-05-20", "no start is given"),
        ("{2027-05-03,2027-05-04}", "several dates"),
        ("[2027-05-03,2027-05-20]", "one time between two days"),
        ("[..2027-05-20]", "one time between two days"),
        ("[2027-05-20..2027-05-03]", "lies before the start"),
        ("2027-05-20/2027-05-03", "lies before the start"),
        ("2027-13", "no month 13"),
        ("2027-02-30", "no such day"),
        ("2027-W60", "no week 60"),
        ("202X", "more open"),
        ("1066", "outside the years"),
        ("2200-01", "outside the years"),
    ],
)
def test_what_no_plan_can_hold_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(DateError, match=why):
        edtf.read_dates(text)


@pytest.mark.parametrize("text", ["", "3 mar 27", "3/5/27", "2027/05/03", "2015-2016", "2027-Q2", "x", "..", "/"])
def test_what_is_in_another_form_is_left_to_others(text: str) -> None:
    assert edtf.read_dates(text) is None
