"""The shipped regimes of arms control and non-proliferation, with what they ask for."""

from __future__ import annotations

from pathlib import Path

from app.domain.contributions import MEASURED
from app.domain.regimes import DeadlineSort, MeasureSort, Regime, RegimeMeasure, RegimeSort
from app.reference.tables import Row, day, parts, read_table, whole


def load_regimes(root: Path) -> tuple[Regime, ...]:
    """The regimes."""
    return read_table(
        root,
        "regimes.csv",
        lambda row: Regime(
            id=row["id"],
            title=row["title"],
            sort=RegimeSort(row["sort"]),
            suspended=frozenset(parts(row["suspended"])),
            notes=row["notes"],
            source=row["source"],
            checked=day(row["checked"]),
        ),
    )


def load_measures(root: Path) -> tuple[RegimeMeasure, ...]:
    """The measures with their numbers, most of which nobody has checked against the text of the regime."""

    def make(row: Row) -> RegimeMeasure:
        return RegimeMeasure(
            id=row["id"],
            regime=row["regime"],
            title=row["title"],
            sort=MeasureSort(row["sort"]),
            deadline=DeadlineSort(row["deadline"]) if row["deadline"] else None,
            days=whole(row["days"]),
            hours=whole(row["hours"]),
            report_days=whole(row["report_days"]),
            per_year=whole(row["per_year"]),
            per_state=whole(row["per_state"]),
            rule=row["rule"],
            source=row["source"],
            checked=day(row["checked"]),
            **{name: whole(row[name]) for name in MEASURED},
        )

    return read_table(root, "csbm_measures.csv", make)
