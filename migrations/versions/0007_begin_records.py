"""Add the day on which our records begin, how far gaps are foretold, and sideline contacts."""

from __future__ import annotations

import calendar
import datetime
import re

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_TEXTS = ("plan_uid", "own_nation", "title", "organisation")
_ROLES = ("host", "participant", "observer", "transit", "sideline")


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.add_column("settings", sa.Column("records_begin", sa.Text(), nullable=True))
        op.add_column("settings", sa.Column("made_on", sa.Text(), nullable=True))
        op.add_column("settings", sa.Column("gaps_ahead", sa.Integer(), nullable=False, server_default="6"))
        op.alter_column("settings", "gaps_ahead", server_default=None)
        op.drop_constraint("role", "engagement_countries", type_="check")
        op.create_check_constraint("role", "engagement_countries", sa.column("role", sa.Text()).in_(_ROLES))
    else:
        _rebuild_settings()
        _rebuild_countries()
    _note_earliest()


def _rebuild_settings() -> None:
    """SQLite adds columns at the end only, so the table is made anew under its own name."""
    names = (*_TEXTS, "year_start", "marking", "scheme", "issue", "issue_date", "approved_by", "distribution")
    names = (*names, "home_zone")
    op.execute("CREATE TABLE former_settings AS SELECT * FROM settings")
    op.drop_table("settings")
    columns = [
        sa.Column(name, sa.Integer() if name == "year_start" else sa.Text(), nullable=name == "issue_date")
        for name in names
    ]
    op.create_table(
        "settings",
        sa.Column("id", sa.Text(), primary_key=True, autoincrement=False),
        *columns,
        sa.Column("records_begin", sa.Text(), nullable=True),
        sa.Column("made_on", sa.Text(), nullable=True),
        sa.Column("gaps_ahead", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    kept = ", ".join(("id", *names))
    op.execute(
        f"INSERT INTO settings ({kept}, records_begin, made_on, gaps_ahead, version) "
        f"SELECT {kept}, NULL, NULL, 6, version FROM former_settings"
    )
    op.drop_table("former_settings")


def _rebuild_countries() -> None:
    """A CHECK of SQLite cannot be changed where it stands."""
    op.execute("CREATE TABLE former_engagement_countries AS SELECT * FROM engagement_countries")
    op.drop_table("engagement_countries")
    role = sa.Enum(*_ROLES, name="role", native_enum=False, create_constraint=True, length=40)
    op.create_table(
        "engagement_countries",
        _link("engagement", "engagements.id", key=True),
        sa.Column("position", sa.Integer(), primary_key=True, autoincrement=False),
        _link("country", "countries.id"),
        sa.Column("role", role, nullable=False),
    )
    op.create_index("ix_engagement_countries_country", "engagement_countries", ["country"])
    op.execute(
        "INSERT INTO engagement_countries (engagement, position, country, role) "
        "SELECT engagement, position, country, role FROM former_engagement_countries"
    )
    op.drop_table("former_engagement_countries")


def _link(name: str, target: str, *, key: bool = False) -> sa.Column[object]:
    foreign = sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Text(), foreign, primary_key=key, nullable=False)


def _note_earliest() -> None:
    """The records of a plan that is there begin with its earliest engagement; those of one without are not known."""
    starts = op.get_bind().execute(sa.text("SELECT starts FROM engagements")).scalars()
    days = [day for start in starts if (day := _first_day(start)) is not None]
    if days:
        begin = sa.text("UPDATE settings SET records_begin = :day").bindparams(day=min(days).isoformat())
        op.execute(begin)


_FORMS = re.compile(
    r"(\d{4})(?:-(?:W(?P<week>\d{2})|Q(?P<quarter>[1-4])|(?P<month>\d{2})(?:-(?P<day>\d{2}))?))?(?:/.*)?"
)


def _first_day(start: object) -> datetime.date | None:
    """The first day of dates as the plan file keeps them: a day, week, month, quarter, year or window of days."""
    found = _FORMS.fullmatch(str(start))
    if found is None:
        return None
    year = int(found[1])
    try:
        if found["week"]:
            return datetime.date.fromisocalendar(year, int(found["week"]), 1)
        month = int(found["quarter"]) * 3 - 2 if found["quarter"] else int(found["month"] or 1)
        day = min(int(found["day"] or 1), calendar.monthrange(year, month)[1])
        return datetime.date(year, month, day)
    except (ValueError, calendar.IllegalMonthError):
        return None
