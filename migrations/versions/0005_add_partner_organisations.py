"""Add the organisations that take part in an engagement."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "engagement_organisations",
        sa.Column(
            "engagement",
            sa.Text(),
            sa.ForeignKey("engagements.id", deferrable=True, initially="DEFERRED"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("position", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column(
            "organisation",
            sa.Text(),
            sa.ForeignKey("organisations.id", deferrable=True, initially="DEFERRED"),
            nullable=False,
        ),
    )
    op.create_index("ix_engagement_organisations_organisation", "engagement_organisations", ["organisation"])
