"""Add the ranks of markings over all schemes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_UK = (
    "Wikipedia, Classified information in the United Kingdom; ISN 2014/01",
    "2014-04-02",
    "OFFICIAL 10|OFFICIAL-SENSITIVE 20|SECRET 40|TOP SECRET 50",
)
_NATO = (
    "Bi-SC 75-3 (2007) for the pattern; levels are general knowledge",
    None,
    "NATO UNCLASSIFIED 10|NATO RESTRICTED 20|NATO CONFIDENTIAL 30|NATO SECRET 40",
)
_GENERIC = (
    "default of this product, no authority",
    None,
    "UNCLASSIFIED 10|RESTRICTED 20|CONFIDENTIAL 30|SECRET 40",
)
_CAVEAT = "; a handling caveat of OFFICIAL, ranked above it here so that an output keeps it"

SHIPPED = {"uk": _UK, "nato": _NATO, "generic": _GENERIC}
"""As they shipped with this version, by scheme: source, first day, levels with their ranks."""


def upgrade() -> None:
    markings = op.create_table(
        "markings",
        sa.Column("id", sa.Text(), primary_key=True, autoincrement=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("checked", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    if op.get_bind().execute(sa.text("SELECT id FROM countries LIMIT 1")).first() is None:
        return  # A plan that is just being made brings all that ships along itself.
    rows = []
    for scheme, (source, since, levels) in SHIPPED.items():
        for level in levels.split("|"):
            title, _, rank = level.rpartition(" ")
            rows.append(
                {
                    "id": f"{scheme}/{title.casefold().replace(' ', '-')}",
                    "title": title,
                    "rank": int(rank),
                    "scheme": scheme,
                    "since": since,
                    "source": source + (_CAVEAT if title == "OFFICIAL-SENSITIVE" else ""),
                    "checked": None,
                    "version": 1,
                }
            )
    op.bulk_insert(markings, rows)
