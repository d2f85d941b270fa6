"""Remember what left in calendar files."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _key(name: str, *pointing: sa.ForeignKey) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), *pointing, primary_key=True, autoincrement=False)


def upgrade() -> None:
    # A backup of before, put in the place of a plan that has them, was given them then.
    if sa.inspect(op.get_bind()).has_table("outputs"):
        return
    op.create_table(
        "outputs",
        _key("id"),
        *_text("form", "wish", "period", "words", "file", "author", "at"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.UniqueConstraint("form", "wish", "period", name="uq_outputs_form"),
    )
    op.create_table(
        "output_events",
        _key("output", sa.ForeignKey("outputs.id", deferrable=True, initially="DEFERRED")),
        _key("engagement"),
        sa.Column("withdrawn", sa.Boolean(name="withdrawn", create_constraint=True), nullable=False),
    )
    op.create_table(
        "calendar_events",
        _key("engagement"),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        *_text("modified", "digest", "title", "start", "end", "marking"),
    )
