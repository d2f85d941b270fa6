"""The tables in which a plan's texts are looked up; all of it can be made anew from the other tables."""

from __future__ import annotations

from sqlalchemy import BigInteger, Connection, Integer, Table, event
from sqlalchemy.orm import Mapped, mapped_column

from app.persistence.schema.metadata import Row


class SearchRow(Row):
    """An item in folded words. `number` holds table, day and a running number, so that hits come by day."""

    __tablename__ = "search_rows"

    number: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True, autoincrement=False
    )
    item: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    body: Mapped[str]


class SearchVocabularyRow(Row):
    """A word that stands, or once stood, in the plan: what a mistyped word may have meant."""

    __tablename__ = "search_vocabulary"

    word: Mapped[str] = mapped_column(primary_key=True)


class SearchBacklogRow(Row):
    """A table of the plan whose items after the id `after` are not all in `search_rows` yet."""

    __tablename__ = "search_backlog"

    table_name: Mapped[str] = mapped_column(primary_key=True)
    after: Mapped[str]


WORDS_IN_A_FILE = (
    "CREATE VIRTUAL TABLE search_words USING fts5"
    "(title, body, content='search_rows', content_rowid='number', tokenize='ascii', columnsize=0)",
)
"""SQLite's index of `search_rows`. Its plain tokenizer parts words at blanks, for beyond ASCII it parts nothing."""

WORDS_ON_A_SERVER = (
    "CREATE TABLE search_words (number BIGINT NOT NULL PRIMARY KEY, words TSVECTOR NOT NULL)",
    "CREATE INDEX ix_search_words_words ON search_words USING gin (words)",
)
"""PostgreSQL's. Neither is in the metadata: each database has its own way, and no row of theirs is ever copied."""


def _make_words(table: Table, connection: Connection, **_options: object) -> None:
    statements = WORDS_ON_A_SERVER if connection.dialect.name == "postgresql" else WORDS_IN_A_FILE
    for statement in statements:
        connection.exec_driver_sql(statement)


event.listen(SearchRow.__table__, "after_create", _make_words)
