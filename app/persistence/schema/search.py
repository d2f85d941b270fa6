"""The tables in which a plan's texts are looked up; all of it can be made anew from the other tables."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache

from sqlalchemy import BigInteger, Column, Connection, Integer, Table, event

from app.persistence.schema.metadata import METADATA, words

SEARCH_ROWS = Table(
    "search_rows",
    METADATA,
    Column("number", BigInteger().with_variant(Integer(), "sqlite"), primary_key=True, autoincrement=False),
    words("item"),
    Column("mark", BigInteger(), nullable=False),
)
"""The items that are indexed. `number` holds table, day and a running number, so that hits come by day.

`mark` is made of the words that were indexed: they are not kept, and must be told when they are taken out.
"""

SEARCH_VOCABULARY = Table("search_vocabulary", METADATA, words("word", primary_key=True))
"""The words that stand, or once stood, in the plan: what a mistyped word may have meant."""

SEARCH_BACKLOG = Table("search_backlog", METADATA, words("table_name", primary_key=True), words("after"))
"""The tables of the plan whose items after the id `after` are not in `search_rows` yet.

Asks are indexed with their engagements. The table `*` says that all is to be made anew, `=` which way it was made.
"""

OF_THE_SEARCH = frozenset({SEARCH_ROWS.name, SEARCH_VOCABULARY.name, SEARCH_BACKLOG.name})
"""What no copy from one database into another takes along."""

WORDS_IN_A_FILE = (
    "CREATE VIRTUAL TABLE search_words USING fts5(title, body, content='', tokenize='ascii', columnsize=0)",
    "INSERT INTO search_words (search_words, rank) VALUES ('automerge', 0)",
    "INSERT INTO search_words (search_words, rank) VALUES ('usermerge', 16)",
    "INSERT INTO search_words (search_words, rank) VALUES ('crisismerge', 1000)",
)
"""SQLite's index of `search_rows`; made only where SQLite has FTS5.

Its plain tokenizer parts words at blanks, for beyond ASCII it parts nothing. Pieces are put together
sixteen at a time; while all texts are indexed, a little with each go, for by itself FTS5 does it in bursts.
"""

WORDS_ON_A_SERVER = (
    "CREATE TABLE search_words (number BIGINT NOT NULL PRIMARY KEY, words TSVECTOR NOT NULL)",
    "CREATE INDEX ix_search_words_words ON search_words USING gin (words)",
)
"""PostgreSQL's. Neither is in the metadata: each database has its own way, and no row of theirs is ever copied."""


@cache
def knows_words() -> bool:
    """Whether this computer's SQLite has FTS5; some are built without."""
    with closing(sqlite3.connect(":memory:")) as connection:
        return connection.execute("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'").fetchone() is not None


def _make_words(table: Table, connection: Connection, **_options: object) -> None:
    statements: tuple[str, ...] = WORDS_ON_A_SERVER
    if connection.dialect.name != "postgresql":
        statements = WORDS_IN_A_FILE if knows_words() else ()
    for statement in statements:
        connection.exec_driver_sql(statement)


event.listen(SEARCH_ROWS, "after_create", _make_words)
