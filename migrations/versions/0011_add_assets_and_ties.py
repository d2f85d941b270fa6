"""Add assets, agreements and series, and what ties an engagement to them and to others."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
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


def _real(*names: str, optional: bool = False) -> list[sa.Column[float]]:
    return [sa.Column(name, sa.Double(), nullable=optional) for name in names]


def _real_or_none(*names: str) -> list[sa.Column[float]]:
    return _real(*names, optional=True)


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
    op.create_table(
        "agreements",
        _key("id"),
        *_text("title"),
        _closed("sort", "status-of-forces|visiting-forces|memorandum|cooperation|exchange|information-security|other"),
        *_text("reference"),
        *_text_or_none("signed", "in_force", "expires"),
        *_text("covers", "notice", "source", "notes"),
        *_whole("version"),
    )
    op.create_table(
        "agreement_countries",
        _link("agreement", "agreements.id", key=True),
        _link("country", "countries.id", key=True),
    )
    op.create_index("ix_agreement_countries_country", "agreement_countries", ["country"])
    op.create_table(
        "series",
        _key("id"),
        *_text("title", "rule"),
        _link("kind", "kinds.id", optional=True),
        *_whole_or_none("days"),
        *_text_or_none("begins", "until"),
        *_text("source", "notes"),
        *_whole("version"),
    )
    op.create_index("ix_series_kind", "series", ["kind"])
    op.create_table(
        "assets",
        _key("id"),
        *_text("name"),
        _closed("sort", "ship|aircraft|unit|team"),
        *_text("type", "number", "call_sign"),
        _closed("service", "navy|army|air|joint|civil", optional=True),
        _link("operator", "organisations.id", optional=True),
        *_text("commander", "place_name"),
        _link("place_country", "countries.id", optional=True),
        *_text_or_none("place_zone"),
        *_real_or_none("latitude", "longitude", "length", "beam", "draught", "speed"),
        *_whole_or_none("crew"),
        _truth("is_nuclear"),
        *_text("email", "notes"),
        *_whole("version"),
    )
    op.create_index("ix_assets_operator", "assets", ["operator"])
    op.create_index("ix_assets_place_country", "assets", ["place_country"])
    _with_more(
        "engagements",
        {"service", "parent", "series", "asked_for_by", "posture", "risk", "tags"},
        {"risk": "''", "tags": "'[]'"},
        _key("id"),
        *_text("ref", "title"),
        _link("kind", "kinds.id"),
        *_text("starts"),
        *_text_or_none("ends", "start_time", "end_time", "zone"),
        _closed("status", "idea|proposed|planned|confirmed|under-way|completed|reported|postponed|cancelled|declined"),
        *_text("place_name"),
        _link("place_country", "countries.id", optional=True),
        *_text_or_none("place_zone"),
        *_real_or_none("latitude", "longitude"),
        _closed("direction", "outgoing|incoming|at home|third-country", optional=True),
        *_text("own_lead"),
        _closed("level", "L1|L2|L3|L4|L5", optional=True),
        *_text("counterpart"),
        _closed("counterpart_level", "L1|L2|L3|L4|L5", optional=True),
        *_text("lead_office"),
        *_whole_or_none("participants"),
        _closed("priority", "must|should|could", optional=True),
        _closed("service", "navy|army|air|joint|civil", optional=True),
        _link("parent", "engagements.id", optional=True),
        _link("series", "series.id", optional=True),
        _closed("asked_for_by", "own|host|foreign-ministry|other", optional=True),
        _closed("posture", "none|reactive|active", optional=True),
        *_text("risk", "tags", "marking", "description", "notes", "agreement", "outcome", "reason"),
        *_text_or_none("review_on"),
        *_text("provenance"),
        *_whole("version"),
    )
    op.create_table(
        "engagement_after",
        _link("engagement", "engagements.id", key=True),
        _key("position", sa.Integer()),
        _link("other", "engagements.id"),
    )
    op.create_index("ix_engagement_after_other", "engagement_after", ["other"])
    op.create_table(
        "engagement_agreements",
        _link("engagement", "engagements.id", key=True),
        _key("position", sa.Integer()),
        _link("agreement", "agreements.id"),
    )
    op.create_index("ix_engagement_agreements_agreement", "engagement_agreements", ["agreement"])
    op.create_table(
        "engagement_assets",
        _link("engagement", "engagements.id", key=True),
        _key("position", sa.Integer()),
        _link("asset", "assets.id"),
    )
    op.create_index("ix_engagement_assets_asset", "engagement_assets", ["asset"])
    op.create_table(
        "engagement_releasable_to",
        _link("engagement", "engagements.id", key=True),
        _key("position", sa.Integer()),
        _link("country", "countries.id"),
    )
    op.create_index("ix_engagement_releasable_to_country", "engagement_releasable_to", ["country"])
