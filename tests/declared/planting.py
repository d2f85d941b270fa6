"""A copy of the program to which somebody has added two fields of the engagement and a record of their own.

What is added is all that is added: the lines below and a migration. Every other line of the copy is the program's.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from app.persistence.schema import SCHEMA

HERE = Path(__file__).parent
ROOT = HERE.parent.parent

FIELDS = """
    hotel: Annotated[str, Words("Hotel", facet=True, grouping=True, width=14, heads="lodging")] = ""
    vessels: Annotated[
        tuple[str, ...], Refs("Vessels", "vessels", "vessel", is_ordered=True, facet=True, grouping=True, width=20)
    ] = ()
"""
"""Two lines of the engagement, under its last field."""

LAST_FIELD = '    provenance: Annotated[str, Words("Source", group=MORE, width=20, heads=header_words.SOURCE)] = ""\n'

RECORD = '''"""Vessels that engagements take up."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Ref
from app.domain.records.numbers import Number
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.wording import Text


class VesselSort(StrEnum):
    """What sort of vessel it is."""

    SHIP = "ship"
    BOAT = "boat"


VESSEL_SORTS: Mapping[VesselSort, Text] = MappingProxyType(
    {VesselSort.SHIP: Text("ship"), VesselSort.BOAT: Text("boat")}
)


@record("vessels", number=99, one="vessel", many="Vessels", about="What goes to sea.")
@dataclass(frozen=True, slots=True)
class Vessel:
    """A ship or boat. Lengths in metres."""

    id: str
    name: Annotated[str, Words("Name", must=True, names=True, is_usual=True)]
    sort: Annotated[VesselSort, Choice("Sort", VESSEL_SORTS, must=True, facet=True, is_usual=True)] = VesselSort.SHIP
    owner: Annotated[str | None, Ref("Owner", "organisations", is_usual=True)] = None
    draught: Annotated[float | None, Number("Draught", unit="m", high=30, has_parts=True, optional=True)] = None
    built: Annotated[date | None, Day("Built")] = None
    notes: Annotated[str, Prose("Notes")] = ""
'''
"""The one file of the record."""

MIGRATION = '''"""Add vessels, and hotels and vessels of engagements."""

import sqlalchemy as sa
from alembic import op

revision = "{number:04d}"
down_revision = "{before:04d}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "vessels",
        sa.Column("id", sa.Text(), primary_key=True, autoincrement=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column(
            "sort",
            sa.Enum("ship", "boat", name="sort", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("owner", sa.Text(), sa.ForeignKey("organisations.id", deferrable=True, initially="DEFERRED")),
        sa.Column("draught", sa.Double()),
        sa.Column("built", sa.Text()),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    op.create_index("ix_vessels_owner", "vessels", ["owner"])
    op.add_column("engagements", sa.Column("hotel", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "engagement_vessels",
        sa.Column(
            "engagement",
            sa.Text(),
            sa.ForeignKey("engagements.id", deferrable=True, initially="DEFERRED"),
            primary_key=True,
        ),
        sa.Column("position", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column(
            "vessel", sa.Text(), sa.ForeignKey("vessels.id", deferrable=True, initially="DEFERRED"), nullable=False
        ),
    )
    op.create_index("ix_engagement_vessels_vessel", "engagement_vessels", ["vessel"])
'''


def plant(folder: Path) -> Path:
    """Make the copy in `folder` and give back where it lies. Its tests are the program's, with those planted here."""
    skip = shutil.ignore_patterns("__pycache__")
    for name in ("app", "migrations", "tests"):
        shutil.copytree(ROOT / name, folder / name, ignore=skip)
    (folder / "resources").symlink_to(ROOT / "resources", target_is_directory=True)
    shutil.copy(ROOT / "pyproject.toml", folder)
    _insert(folder / "app/domain/engagement.py", LAST_FIELD, FIELDS)
    (folder / "app/domain/vessels.py").write_text(RECORD, "utf-8")
    tables = folder / "app/domain/tables.py"
    _insert(tables, "from app.domain.verification import Verification\n", "from app.domain.vessels import Vessel\n")
    _insert(tables, "    Post,\n", "    Vessel,\n")
    script = MIGRATION.format(number=SCHEMA + 1, before=SCHEMA)
    (folder / f"migrations/versions/{SCHEMA + 1:04d}_add_vessels.py").write_text(script, "utf-8")
    schema = folder / "app/persistence/schema/__init__.py"
    schema.write_text(schema.read_text("utf-8").replace(f"SCHEMA = {SCHEMA}\n", f"SCHEMA = {SCHEMA + 1}\n"), "utf-8")
    return folder


def _insert(path: Path, after: str, lines: str) -> None:
    """Put lines into a module, behind one that stands there once."""
    before = path.read_text("utf-8")
    assert before.count(after) == 1, f"{path.name} no longer has the line {after!r}"
    path.write_text(before.replace(after, after + lines.removeprefix("\n")), "utf-8")
