"""Keep who held each post, attaché accreditations, counterparts as people and posts, and how long people are kept."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def _key(name: str, kind: sa.Integer | None = None) -> sa.Column[object]:
    return sa.Column(name, kind or sa.Text(), primary_key=True, autoincrement=False)


def _text(*names: str, optional: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=optional) for name in names]


def _text_or_none(*names: str) -> list[sa.Column[str]]:
    return _text(*names, optional=True)


def _whole(*names: str, optional: bool = False) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=optional) for name in names]


def _truth(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(name=name, create_constraint=True), nullable=False)


def _closed(name: str, values: str, *, optional: bool = False) -> sa.Column[str]:
    kind = sa.Enum(*values.split("|"), name=name, native_enum=False, create_constraint=True, length=40)
    return sa.Column(name, kind, nullable=optional)


def _link(name: str, target: str, *, key: bool = False, optional: bool = False) -> sa.Column[str]:
    pointing = sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
    if key:
        return sa.Column(name, sa.Text(), pointing, primary_key=True, autoincrement=False)
    return sa.Column(name, sa.Text(), pointing, nullable=optional)


def _with_more(table: str, new: set[str], filled: dict[str, str], *columns: sa.Column[Any]) -> None:
    """Give a table more columns, where it does not have them yet; of what is there, `filled` says what they hold."""
    there = [column["name"] for column in sa.inspect(op.get_bind()).get_columns(table)]
    if new <= set(there):
        return
    names = ", ".join(f'"{name}"' for name in (*there, *filled))
    values = ", ".join((*(f'"{name}"' for name in there), *filled.values()))
    indexes = [(index["name"], index["column_names"]) for index in sa.inspect(op.get_bind()).get_indexes(table)]
    indexes += [(f"ix_{table}_{each.name}", [each.name]) for each in columns if each.name in new and each.foreign_keys]
    if op.get_bind().dialect.name == "postgresql":
        for each in columns:
            if each.name in new:
                each.server_default = sa.DefaultClause(sa.text(filled[each.name])) if each.name in filled else None
                op.add_column(table, each)
                if each.server_default is not None:
                    op.alter_column(table, each.name, server_default=None)
        for name, of in indexes:
            if set(of) <= new:
                op.create_index(name, table, of)
        return
    # SQLite adds columns at the end only, so the table is made anew; foreign keys are off while a file is upgraded.
    op.execute(f"CREATE TABLE former AS SELECT * FROM {table}")
    op.drop_table(table)
    op.create_table(table, *columns)
    op.execute(f"INSERT INTO {table} ({names}) SELECT {values} FROM former")
    op.drop_table("former")
    for name, of in indexes:
        op.create_index(name, table, of)


def upgrade() -> None:
    _with_more(
        "people",
        {"country", "organisation", "languages", "biography", "kept_for", "kept_until"},
        {"languages": "'[]'", "biography": "''", "kept_for": "''"},
        _key("id"),
        *_text("name", "rank", "office"),
        _truth("is_principal"),
        *_text("level"),
        _link("deputy", "people.id", optional=True),
        *_text("email", "telephone"),
        _link("country", "countries.id", optional=True),
        _link("organisation", "organisations.id", optional=True),
        *_text("languages", "biography", "kept_for"),
        *_text_or_none("kept_until"),
        *_text("notes"),
        *_whole("version"),
    )
    op.create_table(
        "accreditations",
        _key("id"),
        _link("post", "posts.id"),
        _link("country", "countries.id"),
        _link("person", "people.id", optional=True),
        _truth("is_resident"),
        _closed("state", "not-asked|asked|granted|refused"),
        *_text_or_none("asked", "granted", "first", "last", "handover"),
        *_text("source", "notes"),
        *_whole("version"),
    )
    op.create_index("ix_accreditations_country", "accreditations", ["country"])
    op.create_index("ix_accreditations_person", "accreditations", ["person"])
    op.create_index("ix_accreditations_post", "accreditations", ["post"])
    op.create_table(
        "counterparts",
        _key("id"),
        _link("engagement", "engagements.id"),
        _link("person", "people.id", optional=True),
        _link("post", "posts.id", optional=True),
        _closed("level", "L1|L2|L3|L4|L5", optional=True),
        _closed("attendance", "expected|present|absent"),
        *_text("notes"),
        *_whole("version"),
    )
    op.create_index("ix_counterparts_engagement", "counterparts", ["engagement"])
    op.create_index("ix_counterparts_person", "counterparts", ["person"])
    op.create_index("ix_counterparts_post", "counterparts", ["post"])
    op.create_table(
        "tenures",
        _key("id"),
        _link("post", "posts.id"),
        _link("person", "people.id"),
        *_text_or_none("first", "last", "handover"),
        *_text("notes"),
        *_whole("version"),
    )
    op.create_index("ix_tenures_person", "tenures", ["person"])
    op.create_index("ix_tenures_post", "tenures", ["post"])
    # Whoever holds a post has held it for as long as is known. A tenure has the id of its post, which no other has.
    op.execute(
        "INSERT INTO tenures (id, post, person, first, last, handover, notes, version) "
        "SELECT id, id, holder, NULL, NULL, NULL, '', 1 FROM posts WHERE holder IS NOT NULL"
    )
