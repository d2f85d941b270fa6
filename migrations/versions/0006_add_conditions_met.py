"""Add the day on which the conditions of an answer were met."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_VERDICTS = "concur|concur-with-comments|concur-with-conditions|defer|non-concur|not-our-lead|no-objection-by-silence"


def _text(*names: str, optional: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=optional) for name in names]


def _truth(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(name=name, create_constraint=True), nullable=False)


def _closed(name: str, values: str, *, optional: bool = False) -> sa.Column[str]:
    kind = sa.Enum(*values.split("|"), name=name, native_enum=False, create_constraint=True, length=40)
    return sa.Column(name, kind, nullable=optional)


def _link(name: str, target: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), sa.ForeignKey(target, deferrable=True, initially="DEFERRED"), nullable=False)


def upgrade() -> None:
    there = [column["name"] for column in sa.inspect(op.get_bind()).get_columns("asks")]
    if "conditions_met_on" in there:
        return
    if op.get_bind().dialect.name == "postgresql":
        op.add_column("asks", *_text("conditions_met_on", optional=True))
        return
    # SQLite adds columns at the end only, so the table is made anew; foreign keys are off while a file is upgraded.
    op.execute("CREATE TABLE former_asks AS SELECT * FROM asks")
    op.drop_table("asks")
    op.create_table(
        "asks",
        sa.Column("id", sa.Text(), primary_key=True, autoincrement=False),
        _link("engagement", "engagements.id"),
        _link("ask_type", "ask_types.id"),
        _link("post", "posts.id"),
        *_text("question"),
        _closed("need", "concur|clear|notify|inform"),
        _truth("required"),
        *_text("sent", "due", optional=True),
        _truth("withdrawn"),
        sa.Column("reminders", sa.Integer(), nullable=False),
        *_text("reference", "notes"),
        _closed("verdict", _VERDICTS, optional=True),
        *_text("answered_on", "answered_by", "answer_text", "conditions", "answer_reference", optional=True),
        *_text("conditions_met_on", optional=True),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    names = ", ".join(f'"{name}"' for name in there)
    op.execute(f"INSERT INTO asks ({names}) SELECT {names} FROM former_asks")
    op.drop_table("former_asks")
    for column in ("engagement", "ask_type", "post"):
        op.create_index(f"ix_asks_{column}", "asks", [column])
