"""What a row of the coverage matrix amounts to: a symbol and a word beside every number."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil

from app.domain.priorities import SUSPENDED, TierNorm
from app.domain.region_shares import RegionShare
from app.domain.wording import Text, text


class CoverageState(StrEnum):
    """How a country or a region stands against what is wanted of it."""

    MET = "met"
    SHORT = "short"
    NONE = "none"
    OVER = "over"
    NOT_WANTED = "not-wanted"
    NO_TARGET = "no-target"

    @property
    def symbol(self) -> str:
        """The sign that stands beside the word."""
        return _SYMBOLS[self]


_SYMBOLS = {
    CoverageState.MET: "✓",
    CoverageState.SHORT: "−",
    CoverageState.NONE: "○",
    CoverageState.OVER: "+",
    CoverageState.NOT_WANTED: "×",
    CoverageState.NO_TARGET: "",
}


@dataclass(frozen=True, slots=True)
class CellStanding:
    """A state with its word, and how many engagements or days are missing or too many."""

    state: CoverageState
    word: Text
    count: int = 0


def yearly_target(norm: TierNorm) -> int | None:
    """How many engagements a year the norms of a tier add up to, or None where it has none.

    Each norm “one every n months” asks for 12 ÷ n a year; the sum is rounded up. A tier
    that only limits the silence asks for one.
    """
    months = (norm.high_level_months, norm.talks_months, norm.exercise_months, norm.ship_months)
    asked = sum((Fraction(12, count) for count in months if count), Fraction(0))
    if asked:
        return ceil(asked)
    return 1 if norm.silence_days else None


def country_standing(tier: str, target: int | None, done: int, live: int, *, ever_engaged: bool) -> CellStanding:
    """Where a country stands: `done` and `live` (done, confirmed and planned) against the target."""
    if tier == SUSPENDED:
        word = text("not wanted, {count} in the plan", count=live) if live else text("not wanted")
        return CellStanding(CoverageState.NOT_WANTED, word, live)
    if target is None:
        return CellStanding(CoverageState.NO_TARGET, text("no target"))
    if live == 0:
        word = text("none this year") if ever_engaged else text("never engaged")
        return CellStanding(CoverageState.NONE, word, target)
    if live < target:
        return CellStanding(CoverageState.SHORT, text("{count} short", count=target - live), target - live)
    if live > 2 * target:
        return CellStanding(CoverageState.OVER, text("{count} over", count=live - target), live - target)
    word = text("met") if done >= target else text("will be met")
    return CellStanding(CoverageState.MET, word)


def region_standing(share: RegionShare) -> CellStanding:
    """Where a region stands against its weight, as rule G2 sees it."""
    if not share.weight:
        return CellStanding(CoverageState.NO_TARGET, text("no weight"))
    if share.days == 0:
        if share.all_days == 0:
            return CellStanding(CoverageState.NONE, text("no days yet"))
        return CellStanding(CoverageState.NONE, text("no days, {count} short", count=share.shortfall), share.shortfall)
    if share.is_under:
        return CellStanding(CoverageState.SHORT, text("{count} days short", count=share.shortfall), share.shortfall)
    if share.is_over:
        return CellStanding(CoverageState.OVER, text("{count} days over", count=share.surplus), share.surplus)
    return CellStanding(CoverageState.MET, text("met"))
