"""Dates as people write them, for the panel, the palette, cells of tables and imported files alike.

Each way of saying more about dates than when they are (a window, a length, an open end) is a phrase around what the
grammar of ranges reads; the text is taken apart from the outside.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from functools import lru_cache, partial

from app.domain import edtf
from app.domain.spans import DateError, Dates, PlanDate, Precision
from app.domain.wording import text, verbatim
from app.services.dates.beside_today import beside_today
from app.services.dates.date_reading import DateReading
from app.services.dates.ramadan import ramadan
from app.services.dates.ranges import read_tokens
from app.services.dates.refusals import NotRead, UnknownForm, WrongDates
from app.services.dates.steps import UNITS, DateStep
from app.services.dates.tokens import TokenKind, fold, full_year, tokenise
from app.services.dates.words import LANGUAGES, NO_DATE_YET, PHRASE_WORDS

LONGEST = 120
"""Characters of a text that is looked at; no form is longer."""

_DEEPEST = 4
_DAYS_OF_WEEK = 7
_Inner = Callable[[str], Dates | None]
"""Reads what stands inside a phrase."""

_OPEN = r"(?:-|/|\bto\b|\buntil\b|\bau\b|\bbis\b)"
_STEP_OR_EDTF = re.compile(r"[+-]?\d{1,4}[dwmy]|[\[\d][\dwx.\-/~?%\]]*")
_RANGE = re.compile(r"\b(?:to|until|till|through|thru|au|bis)\b| - ")
_TBC = r"(?:tbc|tbd|tba|to be confirmed|a confirmer|offen)"
_RELATIVE = re.compile(rf"(?P<sign>[+-])\s*{UNITS}")
_LENGTH = re.compile(
    r"(?P<rest>.+?)[\s,]+(?P<length>(?:for\s+|pendant\s+)?(?P<n>\d{1,3})\s*"
    r"(?P<unit>d|days?|jours?|tage?|w|wks?|weeks?))"
)


def read_dates(typed: str, reading: DateReading) -> Dates:
    """Read dates as written: days, weeks, months, parts of months, quarters and halves, years, plan years, windows,
    ranges of any of them, an end that is not known yet, a length, ISO 8601-2, and in the window steps from today.

    README lists the forms. Without a year the next such dates from today are meant, or none in a file. Raises
    DateError saying what could not be understood.
    """
    if len(typed) > LONGEST:
        raise NotRead(text("this is too long to be a date"))
    return _keeping_times(_read_whole(typed, reading), reading)


@lru_cache(maxsize=4096)  # Files repeat their dates, and the palette reads a line anew at each key.
def _read_whole(typed: str, reading: DateReading) -> Dates:
    try:
        if (made := edtf.read_dates(typed)) is not None:
            return made
        folded = fold(typed)
        if not folded:
            raise NotRead(text("no date was typed"))
        if (made := _read(folded.replace("..", " to "), reading)) is not None:
            return made
    except NotRead:
        raise
    except (DateError, ValueError, OverflowError) as error:
        raise NotRead(text("{why}", why=verbatim(error))) from error
    raise _not_understood(typed.strip(), folded, reading.today is None)


@lru_cache(maxsize=4096)
def is_date_word(word: str) -> bool:
    """Whether a word of a line, as typed, can stand in dates at all; what cannot is no part of them."""
    folded = fold(word)
    known = folded.strip(".,()") in PHRASE_WORDS or bool(_STEP_OR_EDTF.fullmatch(folded))
    return known or not any(token.kind is TokenKind.UNKNOWN for token in tokenise(folded))


def _read(folded: str, reading: DateReading, depth: int = 0) -> Dates | None:
    """What a folded text says; None where it says no dates. Phrases stand around each other up to `_DEEPEST` times."""
    if (made := read_tokens(tokenise(folded), reading)) is not None:
        return made
    if reading.today is not None:
        for language in LANGUAGES:
            if folded in (language.today, language.tomorrow):
                return Dates.days(reading.today + timedelta(days=folded == language.tomorrow))
        if (beside := beside_today(folded, reading.today, reading.year_start)) is not None:
            return Dates(beside, beside)
    if depth < _DEEPEST:
        inner = partial(_read, reading=reading, depth=depth + 1)
        for phrase, build in _PHRASES:
            if (found := phrase.fullmatch(folded)) and (made := build(found, reading, inner)) is not None:
                return made
    return None


def _relative(found: re.Match[str], reading: DateReading, _inner: _Inner) -> Dates | None:
    if reading.today is None:
        return None
    current = reading.current or Dates.days(reading.today)
    target = DateStep.of(found["sign"], found["n"], found["unit"]).from_day(current.earliest)
    return current.moved((target - current.earliest).days)


def _length(found: re.Match[str], _reading: DateReading, inner: _Inner) -> Dates | None:
    dates = inner(found["rest"])
    days = int(found["n"]) * (7 if found["unit"].startswith("w") else 1)
    if dates is None or not days:
        return None
    if dates.day_count == 1:
        return Dates.days(dates.earliest, dates.earliest + timedelta(days=days - 1))
    if dates.day_count == days:
        return dates
    raise WrongDates(
        text("“{length}” does not go with the dates before it; leave one of them out", length=found["length"])
    )


def _open_end(found: re.Match[str], _reading: DateReading, inner: _Inner) -> Dates | None:
    dates = inner(found["rest"])
    return Dates(dates.start, None) if dates is not None and dates.end == dates.start else None


def _from(found: re.Match[str], _reading: DateReading, inner: _Inner) -> Dates | None:
    dates = inner(found["rest"])
    is_one = dates is not None and dates.end == dates.start and not _RANGE.search(found["rest"])
    return Dates(dates.start, None) if dates is not None and is_one else dates


def _only_end(found: re.Match[str], _reading: DateReading, inner: _Inner) -> Dates | None:
    if inner(found["rest"]) is None:
        return None
    raise NotRead(text("only the end is named: no start is given"))


def _inside(found: re.Match[str], _reading: DateReading, inner: _Inner) -> Dates | None:
    return inner(found["rest"])


def _window(found: re.Match[str], _reading: DateReading, inner: _Inner) -> Dates | None:
    dates = inner(_joined(found["rest"]))
    return None if dates is None else _one_window(dates)


def _some_time(found: re.Match[str], _reading: DateReading, inner: _Inner) -> Dates | None:
    dates = inner(_joined(found["rest"]))
    return dates if dates is None or (dates.start == dates.end and not dates.is_exact) else _one_window(dates)


def _joined(limits: str) -> str:
    """“3 and 20 May” between which something lies, as a range."""
    return re.sub(r"\s(?:and|et|und)\s", " - ", limits)


def _one_window(dates: Dates) -> Dates:
    window = PlanDate(dates.earliest, dates.latest, Precision.WINDOW)
    return Dates(window, window)


def _quarter_by_months(found: re.Match[str], _reading: DateReading, inner: _Inner) -> Dates | None:
    dates = inner(found["rest"])
    if dates is None or dates.start.precision is not Precision.MONTH or dates.end is None:
        return None
    first = dates.earliest
    quarter = PlanDate.months(first.year, first.month, 3, Precision.QUARTER) if first.month % 3 == 1 else None
    if quarter is None or quarter.last != dates.latest:
        raise WrongDates(text("these months are no quarter of a calendar year"))
    return Dates(quarter, quarter)


def _week_of(found: re.Match[str], _reading: DateReading, inner: _Inner) -> Dates | None:
    dates = inner(found["rest"])
    if dates is None or dates.day_count is None or dates.day_count > _DAYS_OF_WEEK:
        return None
    if dates.day_count > 1:
        return dates  # “week of 3-7 June” says its days itself.
    day = dates.earliest
    if found["how"] in ("w/e", "week ending", "week to"):
        window = PlanDate(day - timedelta(days=6), day, Precision.WINDOW)
    elif day.weekday() == 0 or found["how"] in ("week of", "wk of", "semaine du", "woche vom"):
        window = PlanDate.week(*day.isocalendar()[:2])
    else:
        window = PlanDate(day, day + timedelta(days=6), Precision.WINDOW)
    return Dates(window, window)


def _near(found: re.Match[str], _reading: DateReading, inner: _Inner) -> Dates | None:
    dates = inner(found["rest"])
    if dates is not None and dates.is_exact:
        raise NotRead(text("about a day does not say how near; give the earliest and the latest day, as in 3-20 May"))
    return dates


def _in_ramadan(found: re.Match[str], reading: DateReading, _inner: _Inner) -> Dates:
    window = ramadan(full_year(found["year"]) if found["year"] else reading.year or None, reading.today)
    return Dates(window, window)


_PHRASES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], DateReading, _Inner], Dates | None]], ...] = tuple(
    (re.compile(form), build)
    for form, build in (
        (_RELATIVE.pattern, _relative),
        (rf"(?:\?|{_TBC})\s*{_OPEN}\s*(?P<rest>.+)", _only_end),
        (r"(?:until|till|up to|by|jusqu'au|bis zum|bis) (?P<rest>.+)", _only_end),
        (rf"(?P<rest>.+?)\s*(?:{_OPEN}\s*(?:\?|{_TBC})|-|onwards?|\((?:end|departure) .*\))", _open_end),
        (rf"(?P<rest>.+?)[\s,]*\(?(?:dates? |days? )?{_TBC}\)?", _inside),
        (rf"{_TBC}[\s,:-]+(?P<rest>.+)", _inside),
        (r"(?P<rest>.+?),? (?:(?:day|days|dates?) not fixed|jour a fixer)", _window),
        (r"(?P<rest>.+?)\s*\((?!end|departure)[^()]*[a-z]{4}[^()]*\)", _inside),
        (r"(?:window|between|entre|zwischen|fenetre|zeitraum)\s*:?\s+(?P<rest>.+)", _window),
        (r"(?:some ?time|some day|any time|any day)(?: in| from| between| during)? (?P<rest>.+)", _some_time),
        (r"(?:the )?quarter,? (?P<rest>[a-z]+-.+)", _quarter_by_months),
        (
            r"(?P<how>w/c|w/b|wc|wb|w/e|week commencing|week beginning|week starting|week ending|week of|week to"
            r"|wk of|semaine du|woche vom|woche ab)\.?\s+(?P<rest>.+)",
            _week_of,
        ),
        (r"(?:about|around|approx\.?|circa|ca\.?|c\.|vers|environ|etwa|gegen|~)\s*(?P<rest>.+)", _near),
        (r"(?:in |during |pendant le |im )?(?:ramadan|ramazan)(?:,? (?P<year>\d{4}|\d\d))?", _in_ramadan),
        (r"(?:from|starting|a partir du|ab|vom) (?P<rest>.+)", _from),
        (_LENGTH.pattern, _length),
    )
)


def _not_understood(typed: str, folded: str, is_file: bool) -> NotRead:
    if folded in NO_DATE_YET:
        return NotRead(
            text("“{words}” says that there is no date yet; type what is known, such as 2027 or Q2 27", words=typed)
        )
    unknown = [token.word for token in tokenise(folded) if token.kind is TokenKind.UNKNOWN]
    words = " ".join(unknown) if len(unknown) < len(folded.split()) else ""
    if is_file:
        if words:
            return NotRead(text("“{typed}” is not a date: what is “{words}”?", typed=typed, words=words))
        return NotRead(text("“{typed}” is not a date", typed=typed))
    if words:
        return UnknownForm(
            text(
                "“{typed}” was not understood: what is “{words}”? Type for example 3-5 mar 27, wk 14 or Q2 27",
                typed=typed,
                words=words,
            )
        )
    return UnknownForm(text("“{typed}” was not understood; type for example 3-5 mar 27, wk 14 or Q2 27", typed=typed))


def _keeping_times(made: Dates, reading: DateReading) -> Dates:
    current = reading.current
    if current is None or not current.is_timed or not made.is_exact:
        return made
    return Dates(made.start, made.end, current.start_time, current.end_time, current.zone)
