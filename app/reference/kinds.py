"""The shipped kinds of engagement and the clearance lead times."""

from __future__ import annotations

from pathlib import Path

from app.domain.kinds import Counting, DayUnit, Family, Kind, LeadTime
from app.reference.tables import grouped, read_table, whole, yes


def load_kinds(root: Path) -> tuple[Kind, ...]:
    """The eleven kinds of engagement."""
    return read_table(
        root,
        "kinds.csv",
        lambda row: Kind(
            id=row["id"],
            title=row["title"],
            code=row["code"],
            family=Family(row["family"]),
            icon=row["icon"],
            default_days=int(row["default_days"]),
            default_level=row["default_level"],
            counting=Counting(row["counting"]),
            counts_days=yes(row["counts_days"]),
            counts_high_level=yes(row["counts_high_level"]),
            fallback_lead=whole(row["fallback_lead_days"]),
            fallback_unit=DayUnit(row["fallback_lead_unit"] or DayUnit.CALENDAR),
            position=int(row["position"]),
            source=row["source"],
        ),
    )


def load_kind_words(root: Path) -> dict[str, tuple[str, ...]]:
    """The everyday words for each kind, by its id: a port call is a ship visit."""
    return grouped(read_table(root, "kind_words.csv", lambda row: (row["kind"], row["word"])))


def load_lead_times(root: Path) -> tuple[LeadTime, ...]:
    """How long before an engagement which host must be asked; the case `routine` is the everyday one."""
    return read_table(
        root,
        "lead_times.csv",
        lambda row: LeadTime(
            id="/".join((row["host"], row["kind"], row["case"], row["relation"])),
            host=row["host"],
            kind=row["kind"],
            case=row["case"],
            days=int(row["days"]),
            unit=DayUnit(row["unit"]),
            relation=row["relation"],
            source=row["source"],
            checked=row["checked"],
            note=row["note"],
        ),
    )
