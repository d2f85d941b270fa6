"""Add the views that all who work on a plan share."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    texts = ("title", "view", "period", "choices", "words", "arrangement")
    op.create_table(
        "saved_views",
        sa.Column("id", sa.Text(), primary_key=True, autoincrement=False),
        *[sa.Column(name, sa.Text(), nullable=False) for name in texts],
        sa.Column("version", sa.Integer(), nullable=False),
    )
