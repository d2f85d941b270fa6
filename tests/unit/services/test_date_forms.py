"""Every form of dates: what is typed, and the dates that it says or the reason why it says none."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.spans import DateError, Dates, PlanDate
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import read_dates

TYPED = DateReading(date(2026, 11, 28))
IN_A_FILE = DateReading(None, order="")

# fmt: off
ANYWHERE = (
    ("Mar 13 - Mar 15 2027", "2027-03-13", "2027-03-15"),
    ("Nov 12 - Dec 3 2027", "2027-11-12", "2027-12-03"),
    ("Apr 20 - May 2 2027", "2027-04-20", "2027-05-02"),
    ("Jun 10 to Jun 12, 2027", "2027-06-10", "2027-06-12"),
    ("Sep 27 - Oct 1 2027", "2027-09-27", "2027-10-01"),
    ("Dec 28 - Jan 3 2028", "2027-12-28", "2028-01-03"),
    ("Dec 28, 2027 - Jan 3", "2027-12-28", "2028-01-03"),
    ("28 Dec - 3 Jan 2020", "2019-12-28", "2020-01-03"),
    ("Mar 13-15, 2027", "2027-03-13", "2027-03-15"),
    ("March 13–15 2027", "2027-03-13", "2027-03-15"),
    ("Mar 3/4 2027", "2027-03-03", "2027-03-04"),
    ("March 13, 2027", "2027-03-13", "2027-03-13"),
    ("Mar 13 27", "2027-03-13", "2027-03-13"),
    ("Mar. 13, 2027", "2027-03-13", "2027-03-13"),
    ("2027 Mar 13", "2027-03-13", "2027-03-13"),
    ("2027-Mar-13", "2027-03-13", "2027-03-13"),
    ("20270303", "2027-03-03", "2027-03-03"),
    ("20270303-20270305", "2027-03-03", "2027-03-05"),
    ("20280229 to 1 Mar 2028", "2028-02-29", "2028-03-01"),
    ("3-5 mar 27", "2027-03-03", "2027-03-05"),
    ("3-5MAR27", "2027-03-03", "2027-03-05"),
    ("07MAR-11MAR20", "2020-03-07", "2020-03-11"),
    ("05JUN15", "2015-06-05", "2015-06-05"),
    ("5-Jun-15", "2015-06-05", "2015-06-05"),
    ("17 to 19 April 2027", "2027-04-17", "2027-04-19"),
    ("17 until 19 April 2027", "2027-04-17", "2027-04-19"),
    ("17 through 19 April 2027", "2027-04-17", "2027-04-19"),
    ("3rd of March 2027", "2027-03-03", "2027-03-03"),
    ("the 3rd of March, 2027", "2027-03-03", "2027-03-03"),
    ("3rd-5th March 2027", "2027-03-03", "2027-03-05"),
    ("3-5/3/27", "2027-03-03", "2027-03-05"),
    ("1.-3.5.2027", "2027-05-01", "2027-05-03"),
    ("5.3.-7.3.27", "2027-03-05", "2027-03-07"),
    ("28/2 - 3/3/27", "2027-02-28", "2027-03-03"),
    ("13/10/2015 - 15/10/2015", "2015-10-13", "2015-10-15"),
    ("05/10/2015 - 15/10/2015", "2015-10-05", "2015-10-15"),
    ("2/3 Jun 2023", "2023-06-02", "2023-06-03"),
    ("31 May/1 June 2027", "2027-05-31", "2027-06-01"),
    ("3 and 4 March 2027", "2027-03-03", "2027-03-04"),
    ("3 & 4 March 2027", "2027-03-03", "2027-03-04"),
    ("from 3 to 5 March 2027", "2027-03-03", "2027-03-05"),
    ("28 feb – 2 mar 27", "2027-02-28", "2027-03-02"),
    ("28 Dec 27 - 3 Jan", "2027-12-28", "2028-01-03"),
    ("3 mar 27 - 5", "2027-03-03", "2027-03-05"),
    ("2027/03/03", "2027-03-03", "2027-03-03"),
    ("2027.03.03", "2027-03-03", "2027-03-03"),
    ("2027-03-03 to 2027-03-05", "2027-03-03", "2027-03-05"),
    ("2027-03-03..2027-03-05", "2027-03-03", "2027-03-05"),
    ("2027-03-03/2027-03-05", "2027-03-03", "2027-03-05"),
    ("Wed 3 Mar 2027", "2027-03-03", "2027-03-03"),
    ("Wednesday, 3 March 2027", "2027-03-03", "2027-03-03"),
    ("3 March 2027 (Wed)", "2027-03-03", "2027-03-03"),
    ("3 March 2027 (Wednesday)", "2027-03-03", "2027-03-03"),
    ("Wed 3 – Fri 5 Mar 2027", "2027-03-03", "2027-03-05"),
    ("Wed-Fri 3-5 Mar 2027", "2027-03-03", "2027-03-05"),
    ("3-5 Mar 2027 (Wed-Fri)", "2027-03-03", "2027-03-05"),
    ("Monday 3 to Wednesday 5 May 2027", "2027-05-03", "2027-05-05"),
    ("3 mar 27 4d", "2027-03-03", "2027-03-06"),
    ("3 mar 27 for 4 days", "2027-03-03", "2027-03-06"),
    ("3 mar 27 for 2 weeks", "2027-03-03", "2027-03-16"),
    ("3-5 mar 27 3d", "2027-03-03", "2027-03-05"),
    ("3 mar 27 – ?", "2027-03-03", ""),
    ("3 mar 27 - tbc", "2027-03-03", ""),
    ("18 Oct 16 -", "2016-10-18", ""),
    ("from 3 March 2027", "2027-03-03", ""),
    ("3 March 2027 onwards", "2027-03-03", ""),
    ("23 Apr 2019 (end tbc)", "2019-04-23", ""),
    ("2027-05-03/..", "2027-05-03", ""),
    ("3-5 Mar 2027 (tbc)", "2027-03-03", "2027-03-05"),
    ("TBC May 2027", "2027-05", "2027-05"),
    ("December 2017 (days tbc)", "2017-12", "2017-12"),
    ("wk 14 2027", "2027-W14", "2027-W14"),
    ("week 14, 2027", "2027-W14", "2027-W14"),
    ("week 14 of 2027", "2027-W14", "2027-W14"),
    ("W14 2027", "2027-W14", "2027-W14"),
    ("2027 W14", "2027-W14", "2027-W14"),
    ("CW14/27", "2027-W14", "2027-W14"),
    ("wk 14-16 2027", "2027-W14", "2027-W16"),
    ("wk 14 - wk 16 29", "2029-W14", "2029-W16"),
    ("wk 14 29 - wk 16", "2029-W14", "2029-W16"),
    ("wk 52 - wk 2 2028", "2027-W52", "2028-W02"),
    ("w/c 3 May 2027", "2027-W18", "2027-W18"),
    ("week commencing 3 May 2027", "2027-W18", "2027-W18"),
    ("week beginning Mon 3 May 2027", "2027-W18", "2027-W18"),
    ("w/c 2 May 2027", "2027-05-02/2027-05-08", "2027-05-02/2027-05-08"),
    ("w/e 5 Jun 15", "2015-05-30/2015-06-05", "2015-05-30/2015-06-05"),
    ("week of 5 May 2027", "2027-W18", "2027-W18"),
    ("week of 3-7 May 2027", "2027-05-03", "2027-05-07"),
    ("May 2027", "2027-05", "2027-05"),
    ("Sept 2015", "2015-09", "2015-09"),
    ("February '15", "2015-02", "2015-02"),
    ("2027 March", "2027-03", "2027-03"),
    ("12/2024", "2024-12", "2024-12"),
    ("Nov/Dec 16", "2016-11", "2016-12"),
    ("Apr/Oct 19", "2019-04", "2019-10"),
    ("Feb-Apr 27", "2027-02", "2027-04"),
    ("Apr-Jun 27", "2027-04", "2027-06"),
    ("nov-feb 28", "2027-11", "2028-02"),
    ("March and April 2027", "2027-03", "2027-04"),
    ("3 Mar - Apr 2027", "2027-03-03", "2027-04"),
    ("quarter Apr–Jun 2027", "2027-Q2", "2027-Q2"),
    ("Q2 27", "2027-Q2", "2027-Q2"),
    ("Q2/27", "2027-Q2", "2027-Q2"),
    ("2027 Q2", "2027-Q2", "2027-Q2"),
    ("2Q27", "2027-Q2", "2027-Q2"),
    ("second quarter of 2027", "2027-Q2", "2027-Q2"),
    ("Q2 - Q3 29", "2029-Q2", "2029-Q3"),
    ("Q2-Q3 2029", "2029-Q2", "2029-Q3"),
    ("Q4 - Q1 27", "2026-Q4", "2027-Q1"),
    ("Q4 26 - Q1 27", "2026-Q4", "2027-Q1"),
    ("H1 27", "2027-01-01/2027-06-30", "2027-01-01/2027-06-30"),
    ("1H27", "2027-01-01/2027-06-30", "2027-01-01/2027-06-30"),
    ("second half of 2027", "2027-07-01/2027-12-31", "2027-07-01/2027-12-31"),
    ("2027", "2027", "2027"),
    ("2015-2016", "2015", "2016"),
    ("FY27", "2027", "2027"),
    ("CY27", "2027", "2027"),
    ("early May 2027", "2027-05-01/2027-05-10", "2027-05-01/2027-05-10"),
    ("beginning of May 2027", "2027-05-01/2027-05-10", "2027-05-01/2027-05-10"),
    ("mid May 2027", "2027-05-11/2027-05-20", "2027-05-11/2027-05-20"),
    ("mid-May 27", "2027-05-11/2027-05-20", "2027-05-11/2027-05-20"),
    ("late Aug 24", "2024-08-21/2024-08-31", "2024-08-21/2024-08-31"),
    ("end of February 2027", "2027-02-21/2027-02-28", "2027-02-21/2027-02-28"),
    ("late May - early June 2027", "2027-05-21/2027-05-31", "2027-06-01/2027-06-10"),
    ("first week of May 2027", "2027-05-01/2027-05-07", "2027-05-01/2027-05-07"),
    ("2nd week of May 2027", "2027-05-08/2027-05-14", "2027-05-08/2027-05-14"),
    ("last week of May 2027", "2027-05-25/2027-05-31", "2027-05-25/2027-05-31"),
    ("first half of May 2027", "2027-05-01/2027-05-15", "2027-05-01/2027-05-15"),
    ("window 3-20 may 2027", "2027-05-03/2027-05-20", "2027-05-03/2027-05-20"),
    ("between 3 and 20 May 2027", "2027-05-03/2027-05-20", "2027-05-03/2027-05-20"),
    ("3 – 20 May 2027, day not fixed", "2027-05-03/2027-05-20", "2027-05-03/2027-05-20"),
    ("[2027-05-03..2027-05-20]", "2027-05-03/2027-05-20", "2027-05-03/2027-05-20"),
    ("some time in May 2027", "2027-05", "2027-05"),
    ("some time between 3 May and 2 June 2027", "2027-05-03/2027-06-02", "2027-05-03/2027-06-02"),
    ("about May 2027", "2027-05", "2027-05"),
    ("2027-05~", "2027-05", "2027-05"),
    ("Ramadan 2027", "2027-02-08/2027-03-08", "2027-02-08/2027-03-08"),
    ("during Ramadan 2026", "2026-02-18/2026-03-19", "2026-02-18/2026-03-19"),
    ("du 3 au 5 mars 2027", "2027-03-03", "2027-03-05"),
    ("du 28 février au 2 mars 2027", "2027-02-28", "2027-03-02"),
    ("le 3 mars 2027", "2027-03-03", "2027-03-03"),
    ("1er mai 2027", "2027-05-01", "2027-05-01"),
    ("lundi 3 mai 2027", "2027-05-03", "2027-05-03"),
    ("3 et 4 août 2027", "2027-08-03", "2027-08-04"),
    ("entre le 3 et le 20 mai 2027", "2027-05-03/2027-05-20", "2027-05-03/2027-05-20"),
    ("janv. 2027", "2027-01", "2027-01"),
    ("févr.-avr. 2027", "2027-02", "2027-04"),
    ("déc. 2027", "2027-12", "2027-12"),
    ("début mai 2027", "2027-05-01/2027-05-10", "2027-05-01/2027-05-10"),
    ("mi-mai 2027", "2027-05-11/2027-05-20", "2027-05-11/2027-05-20"),
    ("fin mai 2027", "2027-05-21/2027-05-31", "2027-05-21/2027-05-31"),
    ("première semaine de mai 2027", "2027-05-01/2027-05-07", "2027-05-01/2027-05-07"),
    ("semaine 14 2027", "2027-W14", "2027-W14"),
    ("semaine du 3 mai 2027", "2027-W18", "2027-W18"),
    ("semaine du 3 au 9 mai 2027", "2027-05-03", "2027-05-09"),
    ("1er trimestre 2027", "2027-Q1", "2027-Q1"),
    ("premier semestre 2027", "2027-01-01/2027-06-30", "2027-01-01/2027-06-30"),
    ("3. bis 5. Mai 2027", "2027-05-03", "2027-05-05"),
    ("3.-5. Mai 2027", "2027-05-03", "2027-05-05"),
    ("vom 3. bis 5. Mai 2027", "2027-05-03", "2027-05-05"),
    ("am 3. März 2027", "2027-03-03", "2027-03-03"),
    ("Mo 3. Mai 2027", "2027-05-03", "2027-05-03"),
    ("31. Mai - 2. Juni 2027", "2027-05-31", "2027-06-02"),
    ("Okt. 2027", "2027-10", "2027-10"),
    ("Dez 27 - Jan 2028", "2027-12", "2028-01"),
    ("Anfang Mai 2027", "2027-05-01/2027-05-10", "2027-05-01/2027-05-10"),
    ("Mitte Mai 2027", "2027-05-11/2027-05-20", "2027-05-11/2027-05-20"),
    ("Ende Mai 2027", "2027-05-21/2027-05-31", "2027-05-21/2027-05-31"),
    ("KW 14 2027", "2027-W14", "2027-W14"),
    ("KW 14-16/2027", "2027-W14", "2027-W16"),
    ("2. Quartal 2027", "2027-Q2", "2027-Q2"),
)
"""Forms with a year: read alike in the window and in a file."""

TYPED_ONLY = (
    ("Mar 15", "2027-03-15", "2027-03-15"),
    ("Dec 30", "2026-12-30", "2026-12-30"),
    ("Mar 9", "2027-03-09", "2027-03-09"),
    ("Mar 3rd", "2027-03-03", "2027-03-03"),
    ("15 May", "2027-05-15", "2027-05-15"),
    ("Nov 30", "2026-11-30", "2026-11-30"),
    ("Mar 26", "2027-03-26", "2027-03-26"),
    ("Sat Mar 27", "2027-03-27", "2027-03-27"),
    ("Mar 13 - Mar 15", "2027-03-13", "2027-03-15"),
    ("Apr 20 - May 2", "2027-04-20", "2027-05-02"),
    ("Dec 28 - Dec 30", "2026-12-28", "2026-12-30"),
    ("Dec 28 - Jan 3", "2026-12-28", "2027-01-03"),
    ("from 3 to 5 March", "2027-03-03", "2027-03-05"),
    ("17 to 19 April", "2027-04-17", "2027-04-19"),
    ("29 feb", "2028-02-29", "2028-02-29"),
    ("05/03/2027", "2027-03-05", "2027-03-05"),
    ("5.3.27", "2027-03-05", "2027-03-05"),
    ("3-5-27", "2027-05-03", "2027-05-03"),
    ("Tue 4 May", "2027-05-04", "2027-05-04"),
    ("w/c 3 May", "2027-W18", "2027-W18"),
    ("wk 14", "2027-W14", "2027-W14"),
    ("wk 14-16", "2027-W14", "2027-W16"),
    ("mar 27", "2027-03", "2027-03"),
    ("mar-apr 27", "2027-03", "2027-04"),
    ("may", "2027-05", "2027-05"),
    ("Q1", "2027-Q1", "2027-Q1"),
    ("H1", "2027-01-01/2027-06-30", "2027-01-01/2027-06-30"),
    ("early May", "2027-05-01/2027-05-10", "2027-05-01/2027-05-10"),
    ("first week of May", "2027-05-01/2027-05-07", "2027-05-01/2027-05-07"),
    ("Ramadan", "2027-02-08/2027-03-08", "2027-02-08/2027-03-08"),
    ("today", "2026-11-28", "2026-11-28"),
    ("morgen", "2026-11-29", "2026-11-29"),
    ("aujourd'hui", "2026-11-28", "2026-11-28"),
    ("+2w", "2026-12-12", "2026-12-12"),
)
"""Forms that take what they do not say from today, or day before month: typed into the window only."""

REFUSED = (
    ("Sat 3 Mar 2027", "3 March 2027 is a Wednesday, not a Saturday"),
    ("Mon 4 May 27", "is a Tuesday, not a Monday"),
    ("4 March 2027 (Fri)", "is a Thursday, not a Friday"),
    ("4 March 2027 (Friday)", "is a Thursday, not a Friday"),
    ("Thu-Sat 3-5 Mar 2027", "is a"),
    ("w/c Tue 3 May 2027", "is a Monday, not a Tuesday"),
    ("mardi 3 mai 2027", "is a Monday, not a Tuesday"),
    ("5 Mar - 3 Mar 2027", "the end 3 Mar 2027 lies before the start 5 Mar 2027"),
    ("5-3 Mar 2027", "lies before the start"),
    ("Mar 15 - Mar 13 2027", "lies before the start"),
    ("10 Jun - 1 May 2027", "lies before the start"),
    ("10 Jun 2027 - 1 May 2027", "lies before the start"),
    ("wk 16 - wk 14 29", "lies before the start"),
    ("Jun-Jan 2027 - Feb 2027", "not"),
    ("2028 - 2027", "lies before the start"),
    ("3-5 mar 27 4d", "“4d” does not go with the dates"),
    ("3 and 6 March 2027", "do not follow each other"),
    ("spring 2027", "“spring” is in other months elsewhere"),
    ("early summer 2027", "“summer” is in other months elsewhere"),
    ("printemps 2027", "“printemps” is in other months elsewhere"),
    ("Herbst 2027", "“herbst” is in other months elsewhere"),
    ("2027-21", "is a season"),
    ("FY26/27", "this plan's year is the calendar year"),
    ("about 3 May 2027", "how near"),
    ("2027-05-03~", "how near"),
    ("until 30 Mar 19", "only the end is named"),
    ("? - 27 Mar 2019", "only the end is named"),
    ("../2027-05-20", "no start is given"),
    ("Ramadan 2030", "2 months of Ramadan"),
    ("Ramadan 1999", "0 months of Ramadan"),
    ("31 Feb 2027", "no 31 February 2027"),
    ("29 Feb 2027 - 3 Mar 2027", "no 29 February 2027"),
    ("wk 60 2027", "no week 60"),
    ("3/31/27 - 31/31/27", "no month 31"),
    ("3 mar 1800", "outside the years"),
    ("TBC", "there is no date yet"),
    ("tbd", "there is no date yet"),
    ("TBA", "there is no date yet"),
    ("à confirmer", "there is no date yet"),
    ("foo 3 mar 27", "what is “foo”"),
    ("3 mar 27 approx", "what is “approx”"),
    ("mid 2027", "not"),
    ("Q5 27", "not"),
    ("3", "not"),
    ("-", "there is no date yet"),
    ("March 2027 2028", "not"),
    ("3 4 5 mar 27", "not"),
)

REFUSED_IN_A_FILE = (
    ("Mar 15", "the day 15 Mar or the month March 2015"),
    ("Dec 30", "the day 30 Dec or the month December 2030"),
    ("May-15", "the day 15 May or the month May 2015"),
    ("Feb-15", "the day 15 Feb"),
    ("15-May", "no year is given"),
    ("mar 27", "the day 27 Mar or the month March 2027"),
    ("Mar 13 - Mar 15", "no year is given"),
    ("19-22 Apr", "no year is given"),
    ("28 Apr to 3 May", "no year is given"),
    ("wk 14", "no year is given"),
    ("wk 14-27", "no year is given"),
    ("Q2", "no year is given"),
    ("may", "no year is given"),
    ("early May", "no year is given"),
    ("Ramadan", "no year is given"),
    ("05/03/2027", "day first or month first"),
    ("5.3.2027", "day first or month first"),
    ("today", "not a date"),
    ("+2w", "not a date"),
)
# fmt: on


def dates(start: str, end: str) -> Dates:
    return Dates(PlanDate.parse(start), PlanDate.parse(end) if end else None)


@pytest.mark.parametrize(("text", "start", "end"), [*ANYWHERE, *TYPED_ONLY])
def test_typed_dates_are_read(text: str, start: str, end: str) -> None:
    assert read_dates(text, TYPED) == dates(start, end)


@pytest.mark.parametrize(("text", "start", "end"), ANYWHERE)
def test_dates_in_a_file_are_read_alike(text: str, start: str, end: str) -> None:
    assert read_dates(text, IN_A_FILE) == dates(start, end)


@pytest.mark.parametrize(("text", "start", "end"), ANYWHERE)
def test_case_and_blanks_mean_nothing(text: str, start: str, end: str) -> None:
    assert read_dates(f"  {text.upper()} ".replace(" ", "  "), TYPED) == dates(start, end)


@pytest.mark.parametrize(("text", "why"), REFUSED)
def test_what_says_no_dates_is_refused_with_the_reason(text: str, why: str) -> None:
    for reading in (TYPED, IN_A_FILE):
        with pytest.raises(DateError, match=why):
            read_dates(text, reading)


@pytest.mark.parametrize(("text", "why"), REFUSED_IN_A_FILE)
def test_a_file_must_say_the_year_itself(text: str, why: str) -> None:
    with pytest.raises(DateError, match=why):
        read_dates(text, IN_A_FILE)


@pytest.mark.parametrize("text", ["5 mar - 3 mar", "10 jun - 1 jun", "Mar 5 - Mar 3", "Mon 4 May", "31 feb"])
def test_without_a_year_a_slip_is_a_slip_in_every_year(text: str) -> None:
    with pytest.raises(DateError, match=r"lies before|is a|there is no"):
        read_dates(text, TYPED)


def test_a_month_with_the_year_after_the_next_may_be_a_day_and_is_asked_about() -> None:
    with pytest.raises(DateError, match="the day 28 Mar or the month March 2028"):
        read_dates("Mar 28", TYPED)


@pytest.mark.parametrize(
    ("order", "text", "start", "end"),
    [
        ("mdy", "05/03/2027", "2027-05-03", "2027-05-03"),
        ("dmy", "05/03/2027", "2027-03-05", "2027-03-05"),
        ("mdy", "05/03/2027 - 05/06/2027", "2027-05-03", "2027-05-06"),
        ("mdy", "3-5/4/27", "2027-04-03", "2027-04-05"),
        ("mdy", "3/5 - 3/7/27", "2027-03-05", "2027-03-07"),
    ],
)
def test_numbers_follow_the_order_that_was_chosen(order: str, text: str, start: str, end: str) -> None:
    assert read_dates(text, DateReading(None, order=order)) == dates(start, end)


@pytest.mark.parametrize(
    ("year_start", "text", "start", "end"),
    [
        (7, "Q2 27", "2027-Q4", "2027-Q4"),
        (7, "Q3 27", "2028-Q1", "2028-Q1"),
        (7, "2027-Q2", "2027-Q4", "2027-Q4"),
        (7, "Q1 2026–27", "2026-Q3", "2026-Q3"),
        (7, "Q1 FY26/27", "2026-Q3", "2026-Q3"),
        (7, "FY26/27 Q1", "2026-Q3", "2026-Q3"),
        (7, "Q2", "2026-Q4", "2026-Q4"),
        (7, "Q4 - Q1 27", "2027-Q2", "2027-Q3"),
        (7, "FY27", "2027-07-01/2028-06-30", "2027-07-01/2028-06-30"),
        (7, "FY2026-27", "2026-07-01/2027-06-30", "2026-07-01/2027-06-30"),
        (7, "plan year 2026–27", "2026-07-01/2027-06-30", "2026-07-01/2027-06-30"),
        (7, "H1 27", "2027-07-01/2027-12-31", "2027-07-01/2027-12-31"),
        (7, "Q2 CY27", "2027-Q2", "2027-Q2"),
        (7, "CY27", "2027", "2027"),
        (7, "2027", "2027", "2027"),
        (7, "2027-34", "2027-Q2", "2027-Q2"),
        (7, "quarter Apr–Jun 2027", "2027-Q2", "2027-Q2"),
        (2, "Q1 27", "2027-02-01/2027-04-30", "2027-02-01/2027-04-30"),
        (2, "Q4 27", "2027-11-01/2028-01-31", "2027-11-01/2028-01-31"),
        (10, "Q2 27", "2028-Q1", "2028-Q1"),
    ],
)
def test_quarters_halves_and_plan_years_are_those_of_the_plan(year_start: int, text: str, start: str, end: str) -> None:
    assert read_dates(text, DateReading(date(2026, 11, 28), None, year_start)) == dates(start, end)


@pytest.mark.parametrize("text", ["FY26/28", "Q1 2026-29", "FY27/26"])
def test_two_years_that_do_not_follow_each_other_are_no_plan_year(text: str) -> None:
    with pytest.raises(DateError):
        read_dates(text, DateReading(date(2026, 11, 28), None, 7))
