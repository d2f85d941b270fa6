"""What Alembic runs: the migrations, on the connection that the program hands over."""

from __future__ import annotations

from alembic import context

from app.persistence.schema import whole_schema

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=whole_schema(),
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
