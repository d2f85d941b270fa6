"""Add budget lines, and costs, outcomes and links of engagements."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
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


def upgrade() -> None:
    op.create_table(
        "budget_lines",
        _key("id"),
        *_text("code", "title"),
        *_whole_or_none("year"),
        *_real_or_none("allotment"),
        *_text("currency"),
        _truth("is_oda"),
        *_text("notes"),
        *_whole("version"),
    )
    op.create_table(
        "costs",
        _key("id"),
        _link("engagement", "engagements.id"),
        *_text("what"),
        *_real_or_none("estimate", "actual"),
        *_text("currency"),
        _link("line", "budget_lines.id", optional=True),
        _closed("payer", "own|host|foreign-ministry|development-ministry|other", optional=True),
        _truth("is_eligible"),
        *_text("purpose", "notes"),
        *_whole("version"),
    )
    op.create_index("ix_costs_engagement", "costs", ["engagement"])
    op.create_index("ix_costs_line", "costs", ["line"])
    op.create_table(
        "links",
        _key("id"),
        _link("engagement", "engagements.id"),
        *_text("title", "address", "marking", "note"),
        *_whole("version"),
    )
    op.create_index("ix_links_engagement", "links", ["engagement"])
    op.create_table(
        "outcomes",
        _link("id", "engagements.id", key=True),
        _closed("reached", "fully|largely|partly|not|too-early", optional=True),
        _closed("evidence", "report|statement|measured|none", optional=True),
        *_text_or_none("first", "last"),
        *_text("ours", "theirs", "lessons", "next_step"),
        *_text_or_none("reported"),
        *_whole("version"),
    )
