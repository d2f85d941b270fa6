"""Add the plan's own fields, and what stands in them of each engagement."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def _link(name: str, target: str, *, optional: bool = False) -> sa.Column[str]:
    pointing = sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Text(), pointing, nullable=optional)


def upgrade() -> None:
    sorts = sa.Enum(
        "text", "number", "date", "choice", "person", name="sort", native_enum=False, create_constraint=True, length=40
    )
    op.create_table(
        "own_fields",
        sa.Column("id", sa.Text(), primary_key=True, autoincrement=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("sort", sorts, nullable=False),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.Column("hint", sa.Text(), nullable=False),
        sa.Column("is_usual", sa.Boolean(name="is_usual", create_constraint=True), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    owner = sa.ForeignKey("engagements.id", deferrable=True, initially="DEFERRED")
    op.create_table(
        "engagement_own",
        sa.Column("engagement", sa.Text(), owner, primary_key=True, autoincrement=False),
        sa.Column("position", sa.Integer(), primary_key=True, autoincrement=False),
        _link("own_field", "own_fields.id"),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("number", sa.Double(), nullable=True),
        sa.Column("day", sa.Text(), nullable=True),
        _link("person", "people.id", optional=True),
    )
    op.create_index("ix_engagement_own_own_field", "engagement_own", ["own_field"])
    op.create_index("ix_engagement_own_person", "engagement_own", ["person"])
