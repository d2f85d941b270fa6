"""A calendar that was read, packed to be handed from one process to another."""

from __future__ import annotations

import json
from datetime import date, time
from typing import Any

from app.domain.spans import DaySpan
from app.domain.wording_packing import packed_text, unpacked_text
from app.services.overlays.overlays import OverlayEntry
from app.services.ports import CalendarFile


def pack_calendar(calendar: CalendarFile) -> bytes:
    """The calendar as JSON."""
    entries = [
        [
            entry.span.first.isoformat(),
            entry.span.end.isoformat(),
            entry.title,
            [packed_text(note) for note in entry.notes],
            _clock(entry.start_time),
            _clock(entry.end_time),
            entry.uncertain,
            entry.cancelled,
        ]
        for entry in calendar.entries
    ]
    remarks = [packed_text(remark) for remark in calendar.remarks]
    return json.dumps([calendar.title, entries, calendar.markings, remarks]).encode()


def unpack_calendar(packed: bytes) -> CalendarFile:
    """What `pack_calendar` packed; raises ValueError or TypeError for anything else."""
    title, entries, markings, remarks = json.loads(packed)
    return CalendarFile(
        str(title),
        tuple(_entry(*entry) for entry in entries),
        tuple(map(str, markings)),
        tuple(unpacked_text(remark) for remark in remarks),
    )


def _entry(first: str, end: str, title: str, notes: Any, starts: str, ends: str, *flags: bool) -> OverlayEntry:
    uncertain, cancelled = flags
    return OverlayEntry(
        DaySpan(date.fromisoformat(first), date.fromisoformat(end)),
        str(title),
        tuple(unpacked_text(note) for note in notes),
        time.fromisoformat(starts) if starts else None,
        time.fromisoformat(ends) if ends else None,
        bool(uncertain),
        bool(cancelled),
    )


def _clock(at: time | None) -> str:
    return at.isoformat() if at is not None else ""
