"""The shipped marking schemes."""

from __future__ import annotations

from pathlib import Path

from app.reference.tables import grouped, read_table


def load_markings(root: Path) -> dict[str, tuple[str, ...]]:
    """The levels of each marking scheme, lowest first."""
    ranked = read_table(root, "markings.csv", lambda row: (row["scheme"], int(row["rank"]), row["level"]))
    return grouped((scheme, level) for scheme, _, level in sorted(ranked))
