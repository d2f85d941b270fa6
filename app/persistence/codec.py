"""Items as JSON and back, without loss: how the stored changes keep their befores and afters."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache, partial
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from app.domain.records.record import Item
from app.domain.spans import PlanDate
from app.domain.tables import RECORDS

_Step = Callable[[Any], Any]
_PLAIN = (str, int, float, bool)


def encode(item: Item | None) -> str | None:
    """An item as JSON with every field by name; None stays None."""
    if item is None:
        return None
    kind: Any = type(item)
    return json.dumps(_coder(kind)[0](item), ensure_ascii=False, separators=(",", ":"))


def decode(table: str, text: str | None) -> Item | None:
    """The item that `encode` wrote. A field that was added since gets its default value,
    one that is gone is passed over. Raises ValueError, KeyError, TypeError or AttributeError for anything else."""
    if text is None:
        return None
    kind: Any = RECORDS[table].kind
    item: Item = _coder(kind)[1](json.loads(text))
    return item


@cache
def _coder(kind: Any) -> tuple[_Step, _Step]:
    """How a value of the annotated type goes into JSON and comes back."""
    if kind in _PLAIN:
        return _same, partial(_checked, (int, float) if kind is float else (kind,))
    if kind is PlanDate:
        return _plan_date_text, PlanDate.parse
    if kind in (date, time, datetime):
        return kind.isoformat, kind.fromisoformat
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return str, kind
    if is_dataclass(kind):
        return _record_coder(kind)
    return _generic_coder(kind)


def _generic_coder(kind: Any) -> tuple[_Step, _Step]:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType) and len(arguments) == 2 and NoneType in arguments:
        into, out = _coder(next(part for part in arguments if part is not NoneType))
        return (
            lambda value: None if value is None else into(value),
            lambda value: None if value is None else out(value),
        )
    into, out = _coder(arguments[0])
    if origin is tuple:
        return lambda value: [into(part) for part in value], lambda value: tuple([out(part) for part in value])
    if origin is frozenset:
        return lambda value: sorted(into(part) for part in value), lambda value: frozenset(map(out, value))
    raise TypeError(f"{kind} cannot be kept in a stored change")


def _record_coder(kind: Any) -> tuple[_Step, _Step]:
    hints = get_type_hints(kind)
    steps = [(field.name, *_coder(hints[field.name])) for field in fields(kind)]

    def into(value: Any) -> dict[str, Any]:
        return {name: step(getattr(value, name)) for name, step, _ in steps}

    def out(values: dict[str, Any]) -> Any:
        return kind(**{name: step(values[name]) for name, _, step in steps if name in values})

    return into, out


def _same(value: Any) -> Any:
    return value


def _checked(kinds: tuple[type, ...], value: Any) -> Any:
    if type(value) not in kinds:
        raise TypeError(f"{value!r} is not a {kinds[-1].__name__}")
    return value


def _plan_date_text(value: PlanDate) -> str:
    return value.iso
