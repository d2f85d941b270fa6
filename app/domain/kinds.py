"""The kinds of engagement and how each counts to coverage; the entries themselves are plan data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Family(StrEnum):
    """The five families that share a hue."""

    PEOPLE = "people"
    SHIPS = "ships"
    TRAINING = "training"
    FORUMS = "forums"
    CSBM = "csbm"


class Counting(StrEnum):
    """What a completed engagement of a kind is to coverage (domain.md §2)."""

    CONTACT = "contact"
    VISIT = "visit"
    EXERCISE_DAYS = "exercise-days"
    PRESENCE = "presence"
    PUBLIC = "public"
    OBLIGATION = "obligation"
    ATTENDANCE = "attendance"
    REGIME = "regime"


class DayUnit(StrEnum):
    """Calendar days, or working days of the host."""

    CALENDAR = "cd"
    WORKING = "wd"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of engagement. `id` is stable and written into files; the rest can be edited.

    `code` is the two-letter sign beside the icon, `fallback_lead` the days before
    start at which a host that is not in the lead-time table must be asked
    (None: no clearance needed). `counts_days` and `counts_high_level` say whether
    its days and its ministers' and chiefs' contacts count to coverage.
    """

    id: str
    title: str
    code: str
    family: Family
    icon: str
    default_days: int
    default_level: str
    counting: Counting
    counts_days: bool
    counts_high_level: bool
    fallback_lead: int | None = None
    fallback_unit: DayUnit = DayUnit.CALENDAR
    position: int = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class LeadTime:
    """How long before start a host must be asked for clearance.

    `host` is alpha-2 or `*`; `relation` narrows it (`any`, `eu-nato`, `other`).
    `checked` is when somebody last looked at the source (ISO date or empty).
    """

    id: str
    host: str
    kind: str
    case: str
    days: int
    unit: DayUnit
    relation: str = "any"
    source: str = ""
    checked: str = ""
    note: str = ""
