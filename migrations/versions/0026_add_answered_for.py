"""Add to asks what their answers were given for, where the engagement is another by now."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

_VERDICTS = (
    "concur|concur-with-comments|concur-with-conditions|restricted|defer|non-concur|not-our-lead|"
    "no-objection-by-silence"
)
_CHANNELS = "letter|note-verbale|mail|message|call|meeting|calendar|sheet"


def _key(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Text(), primary_key=True, autoincrement=False)


def _text(*names: str, optional: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=optional) for name in names]


def _truth(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(name=name, create_constraint=True), nullable=False)


def _closed(name: str, values: str, *, optional: bool = False) -> sa.Column[str]:
    kind = sa.Enum(*values.split("|"), name=name, native_enum=False, create_constraint=True, length=40)
    return sa.Column(name, kind, nullable=optional)


def _link(name: str, target: str, *, optional: bool = False) -> sa.Column[str]:
    pointing = sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Text(), pointing, nullable=optional)


def upgrade() -> None:
    bind = op.get_bind()
    there = [column["name"] for column in sa.inspect(bind).get_columns("asks")]
    if "answered_for" in there:
        return
    if bind.dialect.name == "postgresql":
        # A table of which rows wait for their check, as after an earlier step of the same upgrade, is not altered.
        op.execute("SET CONSTRAINTS ALL IMMEDIATE")
        op.execute("SET CONSTRAINTS ALL DEFERRED")
        op.add_column("asks", sa.Column("answered_for", sa.Text(), nullable=False, server_default=""))
        op.alter_column("asks", "answered_for", server_default=None)
        return
    # SQLite adds columns at the end only, so the table is made anew; foreign keys are off while a file is upgraded.
    columns: tuple[sa.Column[Any], ...] = (
        _key("id"),
        _link("engagement", "engagements.id"),
        _link("ask_type", "ask_types.id"),
        _link("post", "posts.id"),
        *_text("question"),
        _closed("need", "concur|clear|notify|inform"),
        _truth("required"),
        *_text("sent", "due", "acknowledged", "more_wanted", optional=True),
        *_text("wanted"),
        *_text("supplied", optional=True),
        _truth("withdrawn"),
        _truth("superseded"),
        _link("supersedes", "asks.id", optional=True),
        _link("silence", "silence_procedures.id", optional=True),
        *_text("closed", optional=True),
        sa.Column("reminders", sa.Integer(), nullable=False),
        *_text("reference", "notes"),
        _closed("verdict", _VERDICTS, optional=True),
        *_text("answered_on", "answered_by", "answer_text", "conditions", "answer_reference", optional=True),
        _closed("channel", _CHANNELS, optional=True),
        *_text("valid_from", "valid_to", "holds_for", optional=True),
        *_text("answered_for"),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    names = ", ".join(f'"{each.name}"' for each in columns if each.name in there)
    indexes = [
        (index["name"], [str(each) for each in index["column_names"]]) for index in sa.inspect(bind).get_indexes("asks")
    ]
    op.execute("CREATE TABLE former AS SELECT * FROM asks")
    op.drop_table("asks")
    op.create_table("asks", *columns)
    op.execute(f"INSERT INTO asks ({names}, answered_for) SELECT {names}, '' FROM former")
    op.drop_table("former")
    for name, of in indexes:
        op.create_index(name, "asks", of)
