"""The shipped kinds of question and the matrix of who is asked."""

from __future__ import annotations

from pathlib import Path

from app.domain.ask_types import AskRoute, AskType, Silence
from app.domain.asks import Need
from app.reference.tables import read_table, whole, yes


def load_ask_types(root: Path) -> tuple[AskType, ...]:
    """The kinds of question that are asked of ministries, embassies and offices."""
    return read_table(
        root,
        "ask_types.csv",
        lambda row: AskType(
            id=row["id"],
            title=row["title"],
            question=row["question"],
            due_days=whole(row["default_due_days"]),
            silence=Silence(row["silence"]),
            reopens=yes(row["reopens"]),
            source=row["source"],
        ),
    )


def load_ask_routes(root: Path) -> tuple[AskRoute, ...]:
    """The default matrix of which kind needs whom."""
    return read_table(
        root,
        "ask_routing.csv",
        lambda row: AskRoute(
            id="/".join(filter(None, (row["kind"], row["addressee"], row["ask_type"], row["min_level"]))),
            kind=row["kind"],
            addressee=row["addressee"],
            need=Need(row["need"]),
            ask_type=row["ask_type"],
            required=yes(row["required"]),
            oda_only=yes(row["oda_only"]),
            min_level=row["min_level"],
            max_level=row["max_level"],
            due_days=whole(row["due_days_before"]),
            note=row["note"],
            source=row["source"],
        ),
    )
