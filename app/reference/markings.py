"""The shipped marking schemes."""

from __future__ import annotations

import re
from pathlib import Path

from app.domain.ranked_markings import RankedMarking
from app.reference.tables import Row, day, read_table

_WORDS = re.compile(r"\w+")


def load_markings(root: Path) -> tuple[RankedMarking, ...]:
    """The levels of each marking scheme with their rank over all schemes; `id` is `uk/top-secret`."""

    def make(row: Row) -> RankedMarking:
        return RankedMarking(
            id=f"{row['scheme']}/{'-'.join(_WORDS.findall(row['level'].casefold()))}",
            title=row["level"],
            rank=int(row["across"]),
            scheme=row["scheme"],
            since=day(row["since"]),
            source=row["source"],
            checked=day(row["checked"]),
        )

    return read_table(root, "markings.csv", make)
