"""A plan year rolled on, as a dry run: what comes again in it, as one change, with the findings that it brings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.changes import Change, apply, change
from app.domain.facts import Facts
from app.domain.months import add_months
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.edits.ref_numbers import RefNumbers
from app.services.review.consequences import Consequence, consequences
from app.services.review.review import Review
from app.services.rolling.agreed_sources import from_agreed_lines
from app.services.rolling.forum_sources import from_forums
from app.services.rolling.lines import RollBasis, RollLine, Source
from app.services.rolling.series_sources import from_series
from app.services.rolling.talks_sources import from_talks

SOURCES: tuple[Source, ...] = (from_series, from_talks, from_forums, from_agreed_lines)
"""Where a year is rolled from, in the order of the preview."""


@dataclass(frozen=True, slots=True)
class RollRun:
    """What rolling a year comes to; `found` is None until the findings were looked at."""

    year: int
    lines: tuple[RollLine, ...]
    change: Change
    found: tuple[Consequence, ...] | None = None

    @property
    def made(self) -> int:
        """How many engagements it makes."""
        return sum(1 for line in self.lines if line.id)


def roll_year(plan: Plan, facts: Facts, year: int, tag: str) -> RollRun:
    """What comes again in the plan year that begins in `year`; nothing is changed, and nothing made twice.

    Each is an idea with `tag`, on the days of its rule or in their month, without status, answers or outcome.
    """
    first = date(year, plan.settings.year_start, 1)
    span = DaySpan(first, add_months(first, 12))
    basis = RollBasis(plan, facts, year, span, tag, RefNumbers(plan))
    rolled = [each for source in SOURCES for each in source(basis)]
    label = text("rolling of the year {year}", year=plan.settings.year_title(year))
    items = [item for each in rolled for item in each.items]
    made_first = sorted((each.line for each in rolled), key=lambda line: not line.id)
    return RollRun(year, tuple(made_first), change(label, items))


def roll_looked_at(run: RollRun, plan: Plan, review: Review) -> RollRun:
    """The run with the findings that it brings, each at the engagements it is about: holidays, periods and the rest."""
    if run.change.is_empty:
        return replace(run, found=())
    _, delta = review.after(plan, apply(run.change, plan), run.change)
    found = consequences(plan, review, delta)
    about: dict[str, list[Consequence]] = {}
    for each in found:
        for engagement_id in each.engagements:
            about.setdefault(engagement_id, []).append(each)
    lines = tuple(replace(line, found=tuple(about.get(line.id, ()))) for line in run.lines)
    return replace(run, lines=lines, found=found)
