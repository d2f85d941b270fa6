"""Give items of programmes a clock of their own, posts a deputy, what comes again its hosts in turn, and every list
that ships the day on which its sources were checked."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
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


def _whole_or_none(*names: str) -> list[sa.Column[int]]:
    return _whole(*names, optional=True)


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
    if op.get_bind().dialect.name == "postgresql":
        # Rows that a migration before this one wrote are checked now: no table with checks to come can be altered.
        op.execute("SET CONSTRAINTS ALL IMMEDIATE")
        op.execute("SET CONSTRAINTS ALL DEFERRED")
    _with_more(
        "programme_items",
        {"country", "zone"},
        {},
        _key("id"),
        _link("engagement", "engagements.id"),
        *_text("day", "activity"),
        *_text_or_none("begins", "ends"),
        *_text("place"),
        _link("country", "countries.id", optional=True),
        *_text_or_none("zone"),
        *_text("attended_by", "met_by"),
        _closed("met_by_level", "L1|L2|L3|L4|L5", optional=True),
        *_text("dress", "transport", "interpreter", "media", "responsible", "notes"),
        *_whole("version"),
    )
    _with_more(
        "posts",
        {"deputy"},
        {},
        _key("id"),
        *_text("title"),
        _link("organisation", "organisations.id"),
        *_text("addressee"),
        _link("holder", "people.id", optional=True),
        _link("deputy", "posts.id", optional=True),
        *_text("email", "telephone", "notes"),
        *_whole("version"),
    )
    op.create_table(
        "mechanism_hosts",
        _link("mechanism", "mechanisms.id", key=True),
        _key("position", sa.Integer()),
        _link("country", "countries.id"),
    )
    op.create_index("ix_mechanism_hosts_country", "mechanism_hosts", ["country"])
    op.create_table(
        "forum_hosts",
        _link("forum", "forums.id", key=True),
        _key("position", sa.Integer()),
        _link("country", "countries.id"),
    )
    op.create_index("ix_forum_hosts_country", "forum_hosts", ["country"])
    op.create_table(
        "serie_hosts",
        _link("serie", "series.id", key=True),
        _key("position", sa.Integer()),
        _link("country", "countries.id"),
    )
    op.create_index("ix_serie_hosts_country", "serie_hosts", ["country"])
    _with_more(
        "countries",
        {"checked"},
        {},
        _key("id"),
        *_text("alpha3", "name", "official_name", "alternatives", "weekend", "zones", "source"),
        *_text_or_none("checked"),
        *_whole("version"),
    )
    _with_more(
        "kinds",
        {"checked"},
        {},
        _key("id"),
        *_text("title", "code"),
        _closed("family", "people|ships|training|forums|csbm"),
        *_text("icon"),
        *_whole("default_days"),
        *_text("default_level"),
        _closed("counting", "contact|visit|exercise-days|presence|public|obligation|attendance|regime"),
        _truth("counts_days"),
        _truth("counts_high_level"),
        *_whole_or_none("fallback_lead"),
        _closed("fallback_unit", "cd|wd"),
        *_whole("position"),
        *_text("source"),
        *_text_or_none("checked"),
        *_whole("version"),
    )
    _with_more(
        "schemes",
        {"checked"},
        {},
        _key("id"),
        *_text("title", "description", "source"),
        *_text_or_none("checked"),
        *_whole("version"),
    )
    _with_more(
        "regions",
        {"checked"},
        {},
        _key("id"),
        _link("scheme", "schemes.id"),
        *_text("title"),
        *_whole("position"),
        *_text("source"),
        *_text_or_none("checked"),
        *_whole("version"),
    )
    _with_more(
        "memberships",
        {"checked"},
        {},
        _key("id"),
        *_text("organisation"),
        _link("country", "countries.id"),
        *_text_or_none("valid_from", "valid_to"),
        *_text("source"),
        *_text_or_none("checked"),
        *_whole("version"),
    )
    _with_more(
        "ask_types",
        {"checked"},
        {},
        _key("id"),
        *_text("title", "question"),
        *_whole_or_none("due_days"),
        _closed("silence", "never|no-objection-if-announced|inform-only|proceed-without|not-applicable"),
        *_text("source"),
        *_text_or_none("checked"),
        *_whole("version"),
    )
    _with_more(
        "ask_routes",
        {"checked"},
        {},
        _key("id"),
        _link("kind", "kinds.id"),
        *_text("addressee"),
        _closed("need", "concur|clear|notify|inform"),
        _link("ask_type", "ask_types.id"),
        _truth("required"),
        *_text("min_level", "max_level"),
        *_whole_or_none("due_days"),
        *_text("note", "source"),
        *_text_or_none("checked"),
        *_whole("version"),
    )
    _with_more(
        "norms",
        {"checked"},
        {},
        _key("id"),
        *_whole_or_none("high_level_months"),
        *_text("high_level_floor"),
        *_whole_or_none(
            "high_level_ideal",
            "talks_months",
            "talks_ideal",
            "exercise_months",
            "exercise_ideal",
            "ship_months",
            "ship_ideal",
            "silence_days",
            "kinds",
        ),
        *_text("source"),
        *_text_or_none("checked"),
        *_whole("version"),
    )
    _with_more(
        "milestone_types",
        {"checked"},
        {},
        _key("id"),
        _link("kind", "kinds.id"),
        *_text("title"),
        *_whole("days"),
        _closed("anchor", "before-start|after-start|half-way|before-end|after-end"),
        _closed("unit", "cd|wd-host|wd-home"),
        *_text("who", "case"),
        _truth("is_made"),
        *_text("source"),
        *_text_or_none("checked"),
        *_whole("version"),
    )
