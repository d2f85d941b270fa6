"""Keep attachments: their records, and what is in the files."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
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


def _link(name: str, target: str, *, key: bool = False, optional: bool = False) -> sa.Column[str]:
    pointing = sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
    if key:
        return sa.Column(name, sa.Text(), pointing, primary_key=True, autoincrement=False)
    return sa.Column(name, sa.Text(), pointing, nullable=optional)


def upgrade() -> None:
    op.create_table(
        "attachments",
        _key("id"),
        _link("engagement", "engagements.id"),
        *_text("name", "about", "marking", "note"),
        *_whole("size"),
        *_text_or_none("added_on"),
        *_text("sha256"),
        *_whole("version"),
    )
    op.create_index("ix_attachments_engagement", "attachments", ["engagement"])
    op.create_table(
        "attachment_bytes",
        _key("sha256"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
    )
