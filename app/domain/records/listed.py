"""Lists of plain values: in one column, as JSON, and with one of them in the place of another."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from app.domain.records.stored import Form, InRow, StoredColumn


def listed(
    name: str,
    form: Form,
    made: Callable[[list[Any]], Any],
    parts: Callable[[Any], Iterable[Any]] = list,
) -> InRow:
    """A column with the parts of a value as a JSON list, from which it is made again."""

    def store(value: Any) -> tuple[str]:
        return (json.dumps(list(parts(value)), ensure_ascii=False),)

    def load(stored: str) -> Any:
        return made(json.loads(stored))

    return InRow((StoredColumn(name, form=form),), store, load)


def list_exchanged(values: Iterable[str], left: str, into: str) -> tuple[str, ...]:
    """The values with one in the turn of another, "" being none; each once."""
    found = [into if each == left else each for each in values]
    return tuple(dict.fromkeys(each for each in (*found, into) if each))
