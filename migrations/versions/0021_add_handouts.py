"""Add hand-outs: what left to whom, and what it says."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

_FORMS = ("document", "sheet", "calendar", "letter", "mail", "invitation", "spoken")


def upgrade() -> None:
    op.create_table(
        "handouts",
        sa.Column("id", sa.Text(), primary_key=True, autoincrement=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column(
            "form", sa.Enum(*_FORMS, name="form", native_enum=False, create_constraint=True, length=40), nullable=False
        ),
        sa.Column("post", sa.Text(), sa.ForeignKey("posts.id", deferrable=True, initially="DEFERRED"), nullable=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("file", "note", "stated")),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    op.create_index("ix_handouts_post", "handouts", ["post"])
