"""The programme of principals as Typst's input: a part each, a block for each day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from app.documents.bar_sheets import LONG_ROW
from app.documents.item_lines import fact_words, item_input
from app.documents.masthead import kind_input, masthead
from app.documents.plain_text import Unbroken
from app.documents.sheet_sizes import SIZES
from app.domain.spans import ONE_DAY, DaySpan
from app.domain.wording import Text, text
from app.services.reports.principal_days import ProgrammeDay, ProgrammeLine
from app.services.reports.principal_hours import HourLine
from app.services.reports.principal_week import PrincipalWeek, Programme
from app.services.reports.rows import EngagementRow

_LONGEST_BY_DAY = 14
"""Days of a period up to which every day has a block of its own."""


def programme_input(report: PrincipalWeek) -> dict[str, object]:
    """What `principal-week.typ` reads; it is printed upright."""
    return {
        **masthead(report.identity),
        "sheet": SIZES[report.paper].name,
        "programmes": [_programme(each) for each in report.programmes],
        "idle": text("{names:apart}", names=report.idle) if report.idle else "",
    }


def _programme(programme: Programme) -> dict[str, object]:
    return {
        "name": programme.name,
        "office": programme.office,
        "deputy": programme.deputy,
        "days": [_run(run) if len(run) > 1 else _day(run[0]) for run in _runs(programme.days)],
        "loose": [_short(row) for row in programme.loose],
        "off": [_short(row) for row in programme.off],
    }


def _runs(days: Sequence[ProgrammeDay]) -> Iterator[list[ProgrammeDay]]:
    """Each day by itself; in a longer period the days at home without anything together."""
    for is_idle, run in groupby(days, lambda day: len(days) > _LONGEST_BY_DAY and day.is_idle):
        if is_idle:
            yield list(run)
        else:
            yield from ([day] for day in run)


def _run(days: Sequence[ProgrammeDay]) -> dict[str, object]:
    span = DaySpan(days[0].day, days[-1].day + ONE_DAY)
    return {**_day(days[0]), "title": text("{days:weekday}", days=span)}


def _day(day: ProgrammeDay) -> dict[str, object]:
    return {
        "title": text("{day:long}", day=day.day),
        "where": text("{words:capital}", words=day.where),
        "arrival": day.arrival or "",
        "departure": day.departure or "",
        "feasts": text("{feasts:apart}", feasts=day.feasts) if day.feasts else "",
        "lines": [_hour(line) if isinstance(line, HourLine) else _line(line) for line in day.lines],
    }


def _line(line: ProgrammeLine) -> dict[str, object]:
    row = line.row
    countries = ", ".join(name for name in row.countries if name not in line.place)
    parts: list[Text | str] = [part for part in (line.place, countries) if part]
    people: list[Text | str] = []
    people += [text("lead: {lead}", lead=row.lead)] if row.lead else []
    people += [text("counterpart: {counterpart}", counterpart=row.counterpart)] if row.counterpart else []
    people += [text("together with {people}", people=line.others)] if line.others else []
    return {
        **_short(row),
        "is_item": False,
        "clock": line.clock,
        "home": text("{clock} at home", clock=line.home) if str(line.home) else "",
        "where": text("{parts:dots}", parts=tuple(parts)) if parts else "",
        "people": [text("{words:capital}", words=each) for each in people],
        "long": len(row.title) + sum(len(str(words)) for words in (*parts, *people)) > LONG_ROW,
        "warning": text("! {words:capital}", words=line.warning) if line.warning is not None else "",
    }


def _hour(line: HourLine) -> dict[str, object]:
    """An item of a programme; the engagement that it belongs to is named where the day has another beside it."""
    row = line.row
    named = [text("Part of {title}", title=row.title)] if line.is_named else []
    facts = fact_words(line.item)
    said = [text("{parts:dots}", parts=tuple(facts))] if facts else []
    return {**item_input(line.item), "facts": named + said, "is_item": True, "ref": row.ref if line.is_named else ""}


def _short(row: EngagementRow) -> dict[str, object]:
    return {
        "ref": row.ref,
        "title": row.title,
        "kind": kind_input(row.kind),
        "dates": Unbroken(row.dates),
        "high": row.is_high,
        "status": text("{sign} {word:capital}", sign=row.sign, word=row.word),
    }
