"""What the coverage matrix is made of: cells, rows and the whole."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from app.domain.norms.states import NormStanding
from app.domain.region_shares import RegionShare
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.coverage.columns import CoverageColumn
from app.services.coverage.states import CellStanding


@dataclass(frozen=True, slots=True)
class Tally:
    """What stands in one cell. Done, confirmed and planned are never one number.

    Days are known calendar days inside the plan year, of kinds that count days; the days of
    the `undated` engagements are not known and not counted, the engagements are. Ideas and
    proposals are drafts and count nowhere. `ids` are the counted engagements by date,
    `draft_ids` the drafts, `going_on` those that stand in another cell and have days in this one.
    """

    done: int = 0
    confirmed: int = 0
    planned: int = 0
    days_done: int = 0
    days_confirmed: int = 0
    days_planned: int = 0
    undated: int = 0
    ids: tuple[str, ...] = ()
    draft_ids: tuple[str, ...] = ()
    going_on: tuple[str, ...] = ()

    @property
    def live(self) -> int:
        """Done and programmed engagements: say so wherever it is shown."""
        return self.done + self.confirmed + self.planned

    @property
    def days(self) -> int:
        """Days done and programmed: say so wherever they are shown."""
        return self.days_done + self.days_confirmed + self.days_planned

    @property
    def drafts(self) -> int:
        """Ideas and proposals."""
        return len(self.draft_ids)


class RowKind(StrEnum):
    """What a row stands for."""

    REGION = "region"
    COUNTRY = "country"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """A region, a country under it, or the engagements that count with no country.

    `id` is the region's (empty for the countries without a region) or the country's.
    `standing`, `norms`, `share` and the high-level dates speak of the whole plan even where
    the cells are filtered, and `norms` of the day, whatever the plan year: one standing for
    each norm of the country's tier, as the rules of gaps see it. A region counts an engagement
    once, however many of its countries take part; `never` are its countries that are wanted and
    with which nothing is on record.
    """

    kind: RowKind
    id: str
    title: Text
    region: str
    cells: tuple[Tally, ...]
    total: Tally
    standing: CellStanding | None = None
    tier: str = ""
    norms: tuple[NormStanding, ...] = ()
    never: tuple[str, ...] = ()
    last_high_level: date | None = None
    next_high_level: date | None = None
    share: RegionShare | None = None
    kinds: tuple[tuple[str, int], ...] = ()

    @property
    def norms_met(self) -> int:
        """How many of the norms something on record meets today; what is not due yet is not met."""
        return sum(standing.is_met for standing in self.norms)


@dataclass(frozen=True, slots=True)
class CoverageMatrix:
    """Coverage of a plan year as of a day.

    `rows` holds each region of the scheme followed by its countries that have a tier or an engagement, then, where
    there is any, the row of what counts with no country. `total` counts each engagement once. `others` is the number
    of countries without tier or engagement, which have no row; `without_engagements` are
    all countries but the own nation with which nothing live stands in the year, with a tier or without.
    Before `records_begin` no absence is known. `named_only` are rows that are not shown: of the
    countries that engagements of the year name and none counts with, because they were passed
    through or attended the same forum. `refs` names the engagements behind the cells.
    """

    year: int
    year_title: str
    as_of: date
    scheme: str
    filtered: bool
    columns: tuple[CoverageColumn, ...]
    rows: tuple[CoverageRow, ...]
    total_cells: tuple[Tally, ...]
    total: Tally
    others: int
    without_engagements: tuple[str, ...]
    records_begin: date | None
    named_only: tuple[CoverageRow, ...]
    refs: Mapping[str, str]

    @property
    def shown(self) -> tuple[int, ...]:
        """The indexes of the columns worth showing: what is no part of the year only where it holds something."""
        return tuple(
            index
            for index, column in enumerate(self.columns)
            if column.span is not None or self.total_cells[index].live or self.total_cells[index].drafts
        )
