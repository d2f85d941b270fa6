"""Reads one reference file into values, and names the row that cannot be read."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TypeVar

Row = Mapping[str, str]
T = TypeVar("T")

FOLDER = "reference"
"""The folder of the reference files under the resources root."""


class ReferenceDamaged(Exception):
    """A file that ships with the program is missing or cannot be read; reinstalling mends it."""


def read_table(root: Path, name: str, make: Callable[[Row], T], folder: str = FOLDER) -> tuple[T, ...]:
    """One value per row of `root/folder/name`, in the order of the file.

    Raises ReferenceDamaged where the file is missing, a column is missing, or a value
    does not fit; the message names the file and the line.
    """
    path = root / folder / name
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            reader = csv.DictReader(lines)
            return tuple(_made(row, make, f"{name}, line {reader.line_num}") for row in reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ReferenceDamaged(
            f"The reference file {path} cannot be read ({error}). No plan was touched. Install the program again."
        ) from error


def _made(row: Row, make: Callable[[Row], T], where: str) -> T:
    try:
        return make(row)
    except (KeyError, ValueError, TypeError) as error:
        raise ReferenceDamaged(
            f"The reference file {where}, cannot be read ({error!r}). No plan was touched. Install the program again."
        ) from error


def parts(text: str) -> tuple[str, ...]:
    """The parts of a list joined by `;`."""
    return tuple(part for part in text.split(";") if part)


def whole(text: str) -> int | None:
    """A whole number, or None where the cell is empty."""
    return int(text) if text else None


def day(text: str) -> date | None:
    """An ISO date, or None where the cell is empty."""
    return date.fromisoformat(text) if text else None


def yes(text: str) -> bool:
    """`y` or `n`; anything else is a ValueError."""
    if text not in ("y", "n"):
        raise ValueError(f"{text!r} is neither y nor n")
    return text == "y"


def grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """The values of each key, in the order given."""
    groups: dict[str, tuple[str, ...]] = {}
    for key, value in pairs:
        groups[key] = (*groups.get(key, ()), value)
    return groups
