"""The shipped list of regional defence forums."""

from __future__ import annotations

from pathlib import Path

from app.domain.forums import Forum
from app.domain.geography import Place
from app.domain.levels import Level
from app.reference.tables import Row, day, read_table, yes


def load_forums(root: Path) -> tuple[Forum, ...]:
    """The forums, with where and when they usually are; none of them must be attended until a planner says so."""

    def make(row: Row) -> Forum:
        return Forum(
            id=row["id"],
            title=row["title"],
            organiser=row["organiser"],
            place=Place(row["place"], row["country"] or None),
            rule=row["rule"],
            level=Level(row["level"]) if row["level"] else None,
            attended_by=row["attended_by"],
            is_must=yes(row["must"]),
            source=row["source"],
            checked=day(row["checked"]),
        )

    return read_table(root, "forums.csv", make)
