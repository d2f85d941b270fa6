"""Brings plans of older versions up to date; the only importer of Alembic."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from io import StringIO
from pathlib import Path

from sqlalchemy import Connection, Engine

from app.persistence import copies, schema_version
from app.persistence.engine import Access, file_engine
from app.persistence.schema import SCHEMA
from app.persistence.soundness import strays
from app.persistence.unit_of_work import writing
from app.services.stores.part_files import part_beside


class MigrationFailed(Exception):
    """The steps ran but did not lead to this program's schema, or broke something."""


def upgrade(connection: Connection, migrations: Path) -> None:
    """Run the migrations that are missing, inside the connection's transaction."""
    # Alembic costs more to import than all the rest of this layer, and is needed once in years.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config(stdout=StringIO())
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if schema_version.read(connection) != SCHEMA:
        raise MigrationFailed(f"the migrations do not lead to schema {SCHEMA}")


def upgrade_file(source: Engine, path: Path, migrations: Path) -> None:
    """Upgrade a copy of the plan file, check it, and put it in the file's place.

    Foreign keys are off meanwhile, for rewriting a table would take its children
    along; afterwards no more may point at nothing than before. Until the last step the file is not touched,
    and then it has no companions: what a crashed writer left is in it since `source`
    was connected. That engine is closed by this.
    """
    with part_beside(path) as draft:
        copies.copy_file(source, draft)
        before = _strays(draft)
        engine = file_engine(draft, Access.WRITE, foreign_keys=False)
        try:
            with writing(engine) as connection:
                upgrade(connection, migrations)
        finally:
            engine.dispose()
        copies.check(draft)
        if lost := _strays(draft) - before:
            raise MigrationFailed(f"rows of {', '.join(sorted(lost))} would point at nothing")
        source.dispose()
        copies.put_in_place(draft, path)


def _strays(draft: Path) -> Counter[str]:
    with closing(sqlite3.connect(draft)) as copy:
        return strays(copy)
