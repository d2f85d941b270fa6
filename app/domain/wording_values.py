"""Values of sentences that the standard library has no type for: a number of things, a day told beside another."""

from __future__ import annotations

from datetime import date

from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class Count:
    """A number of things: `one` and `many` are the English noun; another language looks `many` up."""

    number: int
    one: str
    many: str


@dataclass(frozen=True, slots=True)
class DayBeside:
    """A day beside another, such as today: its year goes without saying where it is the same."""

    day: date
    beside: date


def days_count(number: int) -> Count:
    """A number of calendar days."""
    return Count(number, "day", "days")


def weeks_count(number: int) -> Count:
    """A number of weeks."""
    return Count(number, "week", "weeks")


def months_count(number: int) -> Count:
    """A number of months."""
    return Count(number, "month", "months")


def engagements_count(number: int) -> Count:
    """A number of engagements."""
    return Count(number, "engagement", "engagements")


def figure(value: float) -> int | float:
    """A figure as people write it: without a nought behind its point, and with two places at most."""
    return int(value) if value == int(value) else round(value, 2)
