"""What the coverage matrix is made of: cells, rows and the whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.region_shares import RegionShare
from app.domain.wording import Text
from app.services.coverage.columns import OPEN, RUNNING, CoverageColumn
from app.services.coverage.states import CellStanding


@dataclass(frozen=True, slots=True)
class Tally:
    """What stands in one cell. Done, confirmed and planned are never one number.

    Days are known calendar days inside the plan year, of kinds that count days; the days of
    the `undated` engagements are not known and not counted, the engagements are. Ideas and
    proposals are drafts and count nowhere. `ids` are the counted engagements by date,
    `draft_ids` the drafts.
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
    """A region, a country under it, or the engagements that name no country.

    `id` is the region's (empty for the countries without a region) or the country's.
    `standing`, `share` and the high-level dates speak of the whole plan even where
    the cells are filtered. A region counts an engagement once, however many of its
    countries take part.
    """

    kind: RowKind
    id: str
    title: Text
    region: str
    cells: tuple[Tally, ...]
    total: Tally
    standing: CellStanding | None = None
    tier: str = ""
    target: int | None = None
    last_high_level: date | None = None
    next_high_level: date | None = None
    share: RegionShare | None = None
    kinds: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class CoverageMatrix:
    """Coverage of a plan year as of a day.

    `rows` holds each region followed by its countries, then, where there is any, the row
    of what names no country. `total` counts each engagement once. `others` is the number
    of countries without tier, weight or engagement, which have no row. `refs` names the
    engagements behind the cells.
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
    refs: Mapping[str, str]

    @property
    def shown(self) -> tuple[int, ...]:
        """The indexes of the columns worth showing: the two extra ones only where they hold something."""
        return tuple(
            index
            for index, column in enumerate(self.columns)
            if column.id not in (RUNNING, OPEN) or self.total_cells[index].live or self.total_cells[index].drafts
        )
