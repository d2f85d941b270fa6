"""Sentences as JSON: for the history, the journal of edits, and from one process to another."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any

from app.domain.spans import Dates, DaySpan, PlanDate
from app.domain.wording import Text, Value
from app.domain.wording_values import Count, DayBeside

DEEPEST = 12
"""Sentences within sentences; what lies deeper in a file was not written by this program."""


def packed_text(what: Text) -> list[Any]:
    """The template and the values of a sentence."""
    return [what.source, packed_values(what)]


def packed_values(what: Text) -> list[Any]:
    """Name and value of each gap: words as they are, everything else as `{type: parts}`."""
    return [[name, _packed(value)] for name, value in what.values]


def unpacked_text(packed: Any, depth: int = 0) -> Text:
    """What `packed_text` packed; raises ValueError or TypeError for anything else."""
    source, values = packed
    return Text(str(source), unpacked_values(values, depth))


def unpacked_values(packed: Any, depth: int = 0) -> tuple[tuple[str, Value], ...]:
    """What `packed_values` packed; raises ValueError or TypeError for anything else.

    A value that this version does not know is shown as it stands: a newer version wrote it.
    """
    return tuple((str(name), _unpacked(value, depth)) for name, value in packed)


def _packed(value: Value) -> Any:
    match value:
        case str():
            return str(value)
        case int() | float():
            return {"number": value}
        case Text():
            return {"text": packed_text(value)}
        case tuple():
            return {"list": [_packed(each) for each in value]}
        case Count():
            return {"count": [value.number, value.one, value.many]}
        case DayBeside():
            return {"beside": [value.day.isoformat(), value.beside.isoformat()]}
        case DaySpan():
            return {"span": [value.first.isoformat(), value.end.isoformat()]}
        case PlanDate():
            return {"point": value.iso}
        case Dates():
            return {
                "dates": [_iso(value.start), _iso(value.end), _iso(value.start_time), _iso(value.end_time), value.zone]
            }
        case datetime():
            return {"moment": value.isoformat()}
        case date():
            return {"day": value.isoformat()}
        case time():
            return {"time": value.isoformat()}


def _iso(value: PlanDate | time | None) -> str | None:
    if value is None:
        return None
    return value.iso if isinstance(value, PlanDate) else value.isoformat()


def _unpacked(packed: Any, depth: int) -> Value:
    if isinstance(packed, str):
        return packed
    try:
        [(tag, parts)] = packed.items()
        if tag == "text" and depth < DEEPEST:
            return unpacked_text(parts, depth + 1)
        if tag == "list" and depth < DEEPEST:
            return tuple(_unpacked(each, depth + 1) for each in parts)
        return _READERS[tag](parts)
    except (AttributeError, LookupError, TypeError, ValueError):
        return json.dumps(packed, ensure_ascii=False)


def _number(parts: Any) -> float:
    if type(parts) not in (int, float):
        raise TypeError(parts)
    return parts  # type: ignore[no-any-return]


def _count(parts: Any) -> Count:
    number, one, many = parts
    if type(number) is not int:
        raise TypeError(number)
    return Count(number, str(one), str(many))


def _dates(parts: Any) -> Dates:
    start, end, start_time, end_time, zone = parts
    return Dates(
        PlanDate.parse(start),
        None if end is None else PlanDate.parse(end),
        None if start_time is None else time.fromisoformat(start_time),
        None if end_time is None else time.fromisoformat(end_time),
        None if zone is None else str(zone),
    )


_READERS: Mapping[str, Callable[[Any], Value]] = {
    "number": _number,
    "count": _count,
    "beside": lambda parts: DayBeside(*map(date.fromisoformat, parts)),
    "span": lambda parts: DaySpan(*map(date.fromisoformat, parts)),
    "point": PlanDate.parse,
    "dates": _dates,
    "moment": datetime.fromisoformat,
    "day": date.fromisoformat,
    "time": time.fromisoformat,
}
