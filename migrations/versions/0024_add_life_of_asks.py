"""Add the life of asks: further states, what an answer holds for, a checklist of conditions, silence procedures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

_FORMER = "concur|concur-with-comments|concur-with-conditions|defer|non-concur|not-our-lead|no-objection-by-silence"
_VERDICTS = _FORMER.replace("|defer", "|restricted|defer")
_CHANNELS = "letter|note-verbale|mail|message|call|meeting|calendar|sheet"

_MET = "✓"
"""Stood in front of a condition that was met while another was not."""


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
    there = [name for name in there if name in {each.name for each in columns}]
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
    # PostgreSQL alters no table of which rows wait for their check, so all is read first and written last.
    conditional = _conditional()
    yes, no = ("true", "false") if op.get_bind().dialect.name == "postgresql" else ("1", "0")
    op.create_table(
        "silence_procedures",
        _key("id"),
        *_text("title", "expires", "zone"),
        *_text_or_none("at"),
        *_text("words"),
        *_text_or_none("announced", "broken_on"),
        _link("broken_by", "posts.id", optional=True),
        *_text("note"),
        *_whole("version"),
    )
    op.create_index("ix_silence_procedures_broken_by", "silence_procedures", ["broken_by"])
    op.create_table(
        "ask_conditions",
        _key("id"),
        _link("engagement", "engagements.id"),
        _link("ask", "asks.id"),
        *_text("words"),
        *_text_or_none("met_on", "until"),
        _link("person", "people.id", optional=True),
        _link("post", "posts.id", optional=True),
        *_text("note"),
        *_whole("version"),
    )
    for column in ("ask", "engagement", "person", "post"):
        op.create_index(f"ix_ask_conditions_{column}", "ask_conditions", [column])
    _with_more(
        "posts",
        {"accepts_silence"},
        {"accepts_silence": no},
        _key("id"),
        *_text("title"),
        _link("organisation", "organisations.id"),
        *_text("addressee"),
        _link("holder", "people.id", optional=True),
        _link("deputy", "posts.id", optional=True),
        *_text("email", "telephone"),
        _truth("accepts_silence"),
        *_text("notes"),
        *_whole("version"),
    )
    _with_more(
        "ask_types",
        {"reopens"},
        {"reopens": yes},
        _key("id"),
        *_text("title", "question"),
        *_whole_or_none("due_days"),
        _closed("silence", "never|no-objection-if-announced|inform-only|proceed-without|not-applicable"),
        _truth("reopens"),
        *_text("source"),
        *_text_or_none("checked"),
        *_whole("version"),
    )
    _with_more(
        "asks",
        {"acknowledged", "more_wanted", "wanted", "supplied", "superseded", "supersedes", "silence", "closed",
         "channel", "valid_from", "valid_to", "holds_for"},
        {"wanted": "''", "superseded": no},
        _key("id"),
        _link("engagement", "engagements.id"),
        _link("ask_type", "ask_types.id"),
        _link("post", "posts.id"),
        *_text("question"),
        _closed("need", "concur|clear|notify|inform"),
        _truth("required"),
        *_text_or_none("sent", "due", "acknowledged", "more_wanted"),
        *_text("wanted"),
        *_text_or_none("supplied"),
        _truth("withdrawn"),
        _truth("superseded"),
        _link("supersedes", "asks.id", optional=True),
        _link("silence", "silence_procedures.id", optional=True),
        *_text_or_none("closed"),
        *_whole("reminders"),
        *_text("reference", "notes"),
        _closed("verdict", _VERDICTS, optional=True),
        *_text_or_none("answered_on", "answered_by", "answer_text", "conditions", "answer_reference"),
        _closed("channel", _CHANNELS, optional=True),
        *_text_or_none("valid_from", "valid_to", "holds_for"),
        *_whole("version"),
    )  # fmt: skip
    if op.get_bind().dialect.name == "postgresql":
        op.drop_column("asks", "conditions_met_on")
        op.drop_constraint("verdict", "asks", type_="check")
        allowed = sa.column("verdict", sa.Text()).in_(_VERDICTS.split("|"))
        op.create_check_constraint("verdict", "asks", allowed)
    kept = "'A1', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12'"
    op.execute(f"UPDATE ask_types SET reopens = {no} WHERE id IN ({kept})")
    op.execute("UPDATE asks SET holds_for = '' WHERE verdict IS NOT NULL AND holds_for IS NULL")
    _tick_off(conditional)


def _conditional() -> Sequence[sa.RowMapping]:
    """The answers that consent under conditions."""
    names = ("id", "engagement", "verdict", "conditions", "answered_on", "conditions_met_on")
    asks = sa.table("asks", *(sa.column(name) for name in names))
    found = op.get_bind().execute(sa.select(asks).where(asks.c.verdict == "concur-with-conditions"))
    return found.mappings().all()


def _tick_off(found: Sequence[sa.RowMapping]) -> None:
    """Make the checklists of what stood in the answers one condition a line, each met with the day known for it."""
    bind = op.get_bind()
    asks = sa.table("asks", sa.column("id"), sa.column("conditions"))
    into = sa.table(
        "ask_conditions",
        *(sa.column(name) for name in ("id", "engagement", "ask", "words", "met_on", "note", "version")),
    )
    for ask in found:
        words = list(_words(ask["conditions"] or "", is_met=ask["conditions_met_on"] is not None))
        rows = [
            {
                "id": f"{ask['id']}/{number}",
                "engagement": ask["engagement"],
                "ask": ask["id"],
                "words": said,
                "met_on": (ask["conditions_met_on"] or ask["answered_on"]) if is_met else None,
                "note": "",
                "version": 1,
            }
            for number, (said, is_met) in enumerate(words, 1)
        ]
        if rows:
            bind.execute(sa.insert(into), rows)
            clean = "\n".join(said for said, _ in words)
            bind.execute(sa.update(asks).where(asks.c.id == ask["id"]).values(conditions=clean))


def _words(conditions: str, *, is_met: bool) -> Iterator[tuple[str, bool]]:
    """Each condition once, and whether it is met; all are where the day is known from which they are."""
    lines = {line.strip().lstrip(f"{_MET} "): line.strip().startswith(_MET) for line in conditions.splitlines()}
    told = [(said, is_met or ticked) for said, ticked in lines.items() if said]
    yield from told or ([("Conditions that nobody wrote down", True)] if is_met else [])
