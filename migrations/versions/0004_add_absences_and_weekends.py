"""Add absences, weekends by date, a person's office and deputy, an objective's baseline and plan year."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def _column(name: str, kind: sa.types.TypeEngine[object] | None = None, *, optional: bool = False) -> sa.Column[object]:
    return sa.Column(name, kind or sa.Text(), nullable=optional)


def _link(name: str, target: str, *, optional: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Text(), sa.ForeignKey(target, deferrable=True, initially="DEFERRED"), nullable=optional)


def _items(table: str, *columns: sa.Column[object]) -> sa.Table:
    return op.create_table(
        table,
        sa.Column("id", sa.Text(), primary_key=True, autoincrement=False),
        *columns,
        sa.Column("version", sa.Integer(), nullable=False),
    )


def upgrade() -> None:
    _items(
        "weekends",
        _link("country", "countries.id"),
        _column("weekend"),
        _column("valid_from", optional=True),
        _column("valid_to", optional=True),
        _column("source"),
        _column("checked", optional=True),
    )
    op.create_index("ix_weekends_country", "weekends", ["country"])
    _items(
        "absences",
        _link("person", "people.id"),
        _column("first"),
        _column("last"),
        _column("reason"),
    )
    op.create_index("ix_absences_person", "absences", ["person"])
    _widen(
        "people",
        [
            _column("name"),
            _column("rank"),
            _column("office"),
            _column("is_principal", sa.Boolean(name="is_principal", create_constraint=True)),
            _column("level"),
            _link("deputy", "people.id", optional=True),
            _column("email"),
            _column("telephone"),
            _column("notes"),
        ],
        {"office": "''"},
    )
    op.create_index("ix_people_deputy", "people", ["deputy"])
    _widen(
        "objectives",
        [
            _column("code"),
            _column("title"),
            _column("baseline"),
            _column("indicator"),
            _column("target"),
            _column("target_date", optional=True),
            _column("year", sa.Integer(), optional=True),
            _column("position", sa.Integer()),
        ],
        {"baseline": "''"},
    )


def _widen(table: str, columns: Sequence[sa.Column[object]], new: dict[str, str]) -> None:
    """Give a table those of the columns that it does not have; `new` says what stands in them, as SQL, else nothing."""
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns(table)}
    if op.get_bind().dialect.name == "postgresql":
        for column in columns:
            if column.name not in there:
                column.server_default = sa.DefaultClause(sa.text(new[column.name])) if column.name in new else None
                op.add_column(table, column)
                if column.name in new:
                    op.alter_column(table, column.name, server_default=None)
        return
    # SQLite adds columns at the end only. The table is made anew under its own name, so that what
    # points at it is left alone; foreign keys are off while a file is upgraded.
    op.execute(f"CREATE TABLE former_{table} AS SELECT * FROM {table}")
    op.drop_table(table)
    _items(table, *columns)
    names = ["id", *(column.name for column in columns), "version"]
    values = (name if name in there else new.get(name, "NULL") for name in names)
    op.execute(f"INSERT INTO {table} ({', '.join(names)}) SELECT {', '.join(values)} FROM former_{table}")
    op.drop_table(f"former_{table}")
