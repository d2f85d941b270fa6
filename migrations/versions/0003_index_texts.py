"""Add the tables in which texts are looked up; they are filled by and by once the plan is open."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES = (
    "settings countries schemes regions memberships kinds lead_times ask_types ask_routes norms tiers weights"
    " objectives organisations people posts engagements waivers saved_views"
)


def _key(name: str, kind: sa.types.TypeEngine[object]) -> sa.Column[object]:
    return sa.Column(name, kind, primary_key=True, autoincrement=False)


def upgrade() -> None:
    op.create_table(
        "search_rows",
        _key("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite")),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("mark", sa.BigInteger(), nullable=False),
    )
    op.create_table("search_vocabulary", _key("word", sa.Text()))
    backlog = op.create_table(
        "search_backlog", _key("table_name", sa.Text()), sa.Column("after", sa.Text(), nullable=False)
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE TABLE search_words (number BIGINT NOT NULL PRIMARY KEY, words TSVECTOR NOT NULL)")
        op.execute("CREATE INDEX ix_search_words_words ON search_words USING gin (words)")
    elif op.get_bind().exec_driver_sql("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'").first():
        op.execute(
            "CREATE VIRTUAL TABLE search_words USING fts5(title, body, content='', tokenize='ascii', columnsize=0)"
        )
        for name, value in (("automerge", 0), ("usermerge", 16), ("crisismerge", 1000)):
            op.execute(f"INSERT INTO search_words (search_words, rank) VALUES ('{name}', {value})")
    op.bulk_insert(backlog, [{"table_name": table, "after": ""} for table in TABLES.split()])
