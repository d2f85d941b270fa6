"""The shipped milestones of each kind of engagement."""

from __future__ import annotations

from pathlib import Path

from app.domain.milestone_types import Anchor, MilestoneType, MilestoneUnit
from app.reference.tables import read_table, yes


def load_milestone_types(root: Path) -> tuple[MilestoneType, ...]:
    """What is to be done before and after each kind of engagement, and who acts."""
    return read_table(
        root,
        "milestone_types.csv",
        lambda row: MilestoneType(
            id=row["id"],
            kind=row["kind"],
            title=row["title"],
            days=int(row["days"]),
            anchor=Anchor(row["anchor"]),
            unit=MilestoneUnit(row["unit"]),
            who=row["who"],
            case=row["case"],
            is_made=yes(row["made"]),
            source=row["source"],
        ),
    )
