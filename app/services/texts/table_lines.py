"""Tables as lines of JSON, to be handed from one process to another."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from app.domain.spans import PlanDate
from app.services.texts.tables import RawRow, RawTable, Value

_SHORT = 60
"""Characters up to which texts that come again are kept once: countries, kinds, names of staffs."""


def table_lines(tables: Iterable[RawTable]) -> Iterator[str]:
    """A line for each sheet, its name, followed by one for each row: its number and its cells."""
    for table in tables:
        yield json.dumps(table.sheet, ensure_ascii=False)
        for row in table.rows:
            yield json.dumps([row.number, *row.cells], ensure_ascii=False, default=_plain)


def read_table_lines(lines: Iterable[str], file: str) -> tuple[RawTable, ...]:
    """The tables that `table_lines` made lines of; raises ValueError for other lines."""
    sheets: list[tuple[str, list[RawRow]]] = []
    kept: dict[str, str] = {}
    for line in lines:
        found = json.loads(line)
        if isinstance(found, str):
            sheets.append((found, []))
        else:
            number, *cells = found
            sheets[-1][1].append(RawRow(int(number), tuple(_value(cell, kept) for cell in cells)))
    return tuple(RawTable(file, sheet, tuple(rows)) for sheet, rows in sheets)


def _plain(value: object) -> dict[str, str]:
    if isinstance(value, PlanDate):
        return {"on": value.iso}
    if isinstance(value, datetime):
        return {"at": value.isoformat()}
    raise TypeError(f"{type(value).__name__} is no value of a cell")


def _value(cell: Any, kept: dict[str, str]) -> Value:
    if isinstance(cell, str):
        return kept.setdefault(cell, cell) if len(cell) <= _SHORT else cell
    if isinstance(cell, dict):
        return PlanDate.parse(cell["on"]) if "on" in cell else datetime.fromisoformat(cell["at"])
    if cell is None or isinstance(cell, bool | int | float):
        return cell
    raise ValueError(f"{type(cell).__name__} is no value of a cell")
