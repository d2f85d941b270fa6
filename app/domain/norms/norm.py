"""A norm of a tier: what it asks for, and how a country is judged by it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from app.domain.findings import Finding
from app.domain.plan import Plan
from app.domain.priorities import TierNorm
from app.domain.value_classes import dataclass

GAP_AHEAD = "G24"
"""The rule of what is to become a gap; silences to come are of the rule of silences (domain.md §4.3, G7)."""

IDEAL = "G27"
"""The rule of what is met, but later than is ideal."""

Judge = Callable[[Plan, str, TierNorm, date], Finding | None]
"""What there is to say of a country as of a day; None where the norm is met."""


@dataclass(frozen=True, slots=True)
class Norm:
    """One norm. `rule` is the rule that says where it is not met, `name` its name in files of ours.

    `ahead` is the rule that says where it will not be. `late` says where it is met, but later than is ideal.
    """

    rule: str
    name: str
    asks: Callable[[TierNorm], bool]
    judge: Judge
    ahead: str = GAP_AHEAD
    late: Judge | None = None


class NormState(StrEnum):
    """How a country stands against one norm.

    `met`; `late`, met, but later than is ideal;
    `missed`, a gap today; `ahead`, no gap yet, but one from a known day if nothing is planned;
    `past`, a gap that is over; `accepted`, one of these that somebody lives with by name.
    """

    MET = "met"
    LATE = "late"
    MISSED = "missed"
    AHEAD = "ahead"
    PAST = "past"
    ACCEPTED = "accepted"
