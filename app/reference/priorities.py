"""The shipped norms of the tiers."""

from __future__ import annotations

from pathlib import Path

from app.domain.priorities import TierNorm
from app.reference.tables import read_table, whole


def load_norms(root: Path) -> tuple[TierNorm, ...]:
    """What each tier asks for."""
    return read_table(
        root,
        "tier_norms.csv",
        lambda row: TierNorm(
            id=row["tier"],
            high_level_months=whole(row["high_level_months"]),
            high_level_floor=row["high_level_floor"] or "L2",
            talks_months=whole(row["talks_months"]),
            exercise_months=whole(row["exercise_months"]),
            ship_months=whole(row["ship_months"]),
            silence_days=whole(row["silence_days"]),
            kinds=whole(row["kinds"]),
            source=row["source"],
        ),
    )
