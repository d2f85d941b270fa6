"""Saved views: a view with its filter and its arrangement, under a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """One thing that a view is set to: `countries` to `KE`, `group` to `region`; a name may stand several times."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class SavedView:
    """What to show, and where.

    `view` is the id of a view of the window. `period` is empty for all time, the id of a period that
    moves with today (`this-plan-year`), or two days, both inclusive (`2027-03-01/2027-05-31`).
    `choices` are parts of the filter by facet; what they name may be gone from the plan meanwhile.
    `arrangement` is the view's own affair: names and values that it understands, or passes over.
    """

    id: str
    title: str
    view: str
    period: str = ""
    choices: tuple[Part, ...] = ()
    words: str = ""
    arrangement: tuple[Part, ...] = ()
