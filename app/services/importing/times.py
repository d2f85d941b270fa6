"""Times of day that a row states, as far as its days and its zone let them be kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import time

from app.domain.clock_changes import odd_times
from app.domain.conflicts.odd_clock import told_oddity
from app.domain.geography import is_zone
from app.domain.spans import DateError, Dates, PlanDate
from app.domain.wording import Text, text
from app.services.importing.fields import MoreValues

_LINES = {"start": "Start time in the table: {time:%H:%M}", "end": "End time in the table: {time:%H:%M}"}
"""As the provenance is: data of the plan, the same in every language, so that the same file again changes nothing."""


def timed(
    more: MoreValues, start: PlanDate | None, end: PlanDate | None, clocks: Mapping[str, time | None]
) -> tuple[MoreValues, list[Text]]:
    """The values with times that can be kept, and what to say of the others, which become lines for the notes.

    `clocks` are times that stand with the days `start` and `end`; they count where the zone is known.
    """
    remarks: list[Text] = []
    if more.zone and not is_zone(more.zone):
        remarks.append(text("“{word}” is not a time zone and was left out", word=more.zone))
        more = replace(more, zone=None)
    if more.zone and start is not None:
        more = replace(
            more,
            start_time=more.start_time or clocks.get("start"),
            end_time=more.end_time or clocks.get("end"),
        )
        lost: dict[str, time] = {}
    else:
        lost = _given(clocks)
    if start is not None and _why_not(start, end) is None:
        why = _why_not(start, end, more.start_time, more.end_time, more.zone)
        if why is not None:
            lost |= _given({"start": more.start_time, "end": more.end_time})
            more = replace(more, start_time=None, end_time=None)
    if lost:
        more = replace(more, noted=tuple(_LINES[name].format(time=each) for name, each in lost.items()))
    remarks += (
        text(
            "the time of day {time} stands in the notes only: among the dates it needs a first and a last day, "
            "and a time zone",
            time=each,
        )
        for each in lost.values()
    )
    if more.start_time is not None and start is not None:
        kept = Dates(start, end, more.start_time, more.end_time, more.zone)
        remarks += (told_oddity(odd) for odd in odd_times(kept))
    return more, remarks


def with_noted(notes: str, lines: Iterable[str]) -> str:
    """The notes with each of the lines that is not in them yet."""
    known = notes.splitlines()
    return "\n".join([*([notes] if notes else []), *(line for line in lines if line not in known)])


def _given(clocks: Mapping[str, time | None]) -> dict[str, time]:
    return {name: each for name, each in clocks.items() if each is not None}


def _why_not(
    start: PlanDate,
    end: PlanDate | None,
    start_time: time | None = None,
    end_time: time | None = None,
    zone: str | None = None,
) -> DateError | None:
    try:
        Dates(start, end, start_time, end_time, zone)
    except DateError as error:
        return error
    return None
