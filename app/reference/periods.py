"""The shipped periods: their days year by year, and the countries that keep them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.domain.periods import Period
from app.reference.tables import Row, day, grouped, read_table, yes


def load_periods(root: Path) -> tuple[Period, ...]:
    """Every period of every year that ships; `id` is `ramadan/2027-02-08`."""
    pairs = read_table(root, "observing_countries.csv", lambda row: (row["observance"], row["country"]))
    observing = {period: frozenset(countries) for period, countries in grouped(pairs).items()}

    def make(row: Row) -> Period:
        return Period(
            id=f"{row['period']}/{row['first']}",
            title=row["title"],
            first=date.fromisoformat(row["first"]),
            last=date.fromisoformat(row["last"]),
            countries=observing[row["period"]],
            estimated=yes(row["estimated"]),
            around=int(row["around"]),
            stops_training=yes(row["stops_training"]),
            source=row["source"],
            checked=day(row["checked"]),
        )

    return read_table(root, "periods.csv", make)
