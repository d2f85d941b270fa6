"""The shipped marking schemes."""

from __future__ import annotations

from pathlib import Path

from app.domain.markings import MarkingTable
from app.reference.tables import grouped, read_table, whole


def load_markings(root: Path) -> MarkingTable:
    """The levels of each marking scheme, lowest first, and their rank over all schemes."""
    ranked = read_table(
        root, "markings.csv", lambda row: (row["scheme"], int(row["rank"]), row["level"], whole(row["across"]))
    )
    schemes = grouped((scheme, level) for scheme, _, level, _ in sorted(ranked, key=lambda each: each[:2]))
    return MarkingTable(schemes, {level: across for _, _, level, across in ranked if across is not None})
