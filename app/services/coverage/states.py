"""What a row of the coverage matrix amounts to: a symbol and a word beside every number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from app.domain.norms.norm import NormState
from app.domain.norms.states import NormStanding
from app.domain.priorities import SUSPENDED
from app.domain.region_shares import RegionShare
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import days_count
from app.services.texts.signs import PlanSign


class CoverageState(StrEnum):
    """How a country or a region stands against what is wanted of it."""

    MET = "met"
    AHEAD = "ahead"
    SHORT = "short"
    NONE = "none"
    OVER = "over"
    NOT_WANTED = "not-wanted"
    NO_TARGET = "no-target"

    @property
    def sign(self) -> PlanSign | None:
        """The sign that stands beside the word; none where nothing is asked."""
        return _SIGNS.get(self)

    @property
    def symbol(self) -> str:
        """The sign as paper prints it, empty where there is none."""
        return self.sign.value if self.sign is not None else ""


_SIGNS = {
    CoverageState.MET: PlanSign.DONE,
    CoverageState.AHEAD: PlanSign.AHEAD,
    CoverageState.SHORT: PlanSign.SHORT,
    CoverageState.NONE: PlanSign.NOTHING,
    CoverageState.OVER: PlanSign.OVER,
    CoverageState.NOT_WANTED: PlanSign.ENDED,
}


@dataclass(frozen=True, slots=True)
class CellStanding:
    """A state with its word, and how many norms or days are missing, or how many engagements or days too many."""

    state: CoverageState
    word: Text
    count: int = 0


def country_standing(
    tier: str, norms: Sequence[NormStanding], live: int, *, ever_engaged: bool, since: date | None = None
) -> CellStanding:
    """Where a country stands against the norms of its tier; `live` are the engagements of the year, whatever they are.

    It is met where each norm is, and nothing is foretold or was missed lately: where no rule of gaps has
    anything to say that somebody does not live with by name. Nothing is said of the time before `since`,
    when the records begin.
    """
    if tier == SUSPENDED:
        word = text("not wanted, {count} in the plan", count=live) if live else text("not wanted")
        return CellStanding(CoverageState.NOT_WANTED, word, live)
    if not norms:
        return CellStanding(CoverageState.NO_TARGET, text("no target"))
    missed = sum(norm.state is NormState.MISSED for norm in norms)
    if missed and not ever_engaged:
        word = text("nothing since {month:short_month}", month=since) if since is not None else text("never engaged")
        return CellStanding(CoverageState.NONE, word, missed)
    if missed:
        return CellStanding(CoverageState.SHORT, _missed(missed), missed)
    if days := [norm.becomes for norm in norms if norm.state is NormState.AHEAD and norm.becomes is not None]:
        return CellStanding(CoverageState.AHEAD, text("gap in {month:short_month}", month=min(days)))
    if any(norm.state is NormState.PAST for norm in norms):
        return CellStanding(CoverageState.AHEAD, text("met again"))
    if accepted := sum(norm.state is NormState.ACCEPTED for norm in norms):
        return CellStanding(CoverageState.MET, text("met, {count} lived with", count=accepted))
    if late := sum(norm.state is NormState.LATE for norm in norms):
        return CellStanding(CoverageState.MET, text("met, {count} later than ideal", count=late))
    return CellStanding(CoverageState.MET, text("met"))


def region_standing(share: RegionShare, never: int = 0, *, accepted: bool = False) -> CellStanding:
    """Where a region stands against its weight, as rule G2 sees it.

    `never` are its wanted countries with which nothing is on record: many days elsewhere in the region
    must not hide them. A shortfall that is `accepted` is lived with by name, and so no gap.
    """
    standing = _share_standing(share)
    if accepted and share.is_under:
        standing = CellStanding(CoverageState.MET, text("{word}, lived with", word=standing.word), standing.count)
    if not never:
        return standing
    word = text("{count} not engaged; {word}", count=never, word=standing.word)
    return CellStanding(standing.state, word, standing.count)


def _share_standing(share: RegionShare) -> CellStanding:
    if not share.weight:
        return CellStanding(CoverageState.NO_TARGET, text("no weight"))
    if share.days == 0:
        if share.all_days == 0:
            return CellStanding(CoverageState.NONE, text("no days yet"))
        word = text("no days, {days} short", days=days_count(share.shortfall))
        return CellStanding(CoverageState.NONE, word, share.shortfall)
    if share.is_under:
        word = text("{days} short", days=days_count(share.shortfall))
        return CellStanding(CoverageState.SHORT, word, share.shortfall)
    if share.is_over:
        return CellStanding(CoverageState.OVER, text("{days} over", days=days_count(share.surplus)), share.surplus)
    return CellStanding(CoverageState.MET, text("met"))


def _missed(count: int) -> Text:
    return text("1 missed") if count == 1 else text("{count} missed", count=count)
