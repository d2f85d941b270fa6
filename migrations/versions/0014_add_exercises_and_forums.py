"""Add exercises, forums, outreach, confidence-building and non-proliferation, with the lists that ship for them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


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


def _real(*names: str, optional: bool = False) -> list[sa.Column[float]]:
    return [sa.Column(name, sa.Double(), nullable=optional) for name in names]


def _real_or_none(*names: str) -> list[sa.Column[float]]:
    return _real(*names, optional=True)


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


SHIPPED = Path(__file__).parents[1] / "shipped" / "exercises_and_forums"
"""The lists as they shipped with this version."""


def _bring(name: str, rows: list[dict[str, object]]) -> None:
    table = sa.table(name, *(sa.column(each) for each in (*rows[0], "version")))
    op.bulk_insert(table, [{**row, "version": 1} for row in rows])


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (SHIPPED / name).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _forums(countries: frozenset[str]) -> Iterator[dict[str, object]]:
    for row in _rows("forums.csv"):
        kept = {name: row[name] for name in ("id", "title", "organiser", "rule", "attended_by", "source")}
        place = {"place_name": row["place"], "place_country": row["country"] if row["country"] in countries else None}
        yield {**kept, **place, "level": row["level"] or None, "is_must": row["must"] == "y", "notes": ""}


def _regimes() -> Iterator[dict[str, object]]:
    names = ("id", "title", "sort", "notes", "source")
    return ({name: row[name] for name in names} for row in _rows("regimes.csv"))


def _measures() -> Iterator[dict[str, object]]:
    words = ("id", "regime", "title", "sort", "rule", "source")
    for row in _rows("csbm_measures.csv"):
        rest = (each for each in row.items() if each[0] not in (*words, "deadline", "checked"))
        numbers = {name: int(value) if value else None for name, value in rest}
        yield {**{name: row[name] for name in words}, **numbers, "deadline": row["deadline"] or None}


def upgrade() -> None:
    op.create_table(
        "regimes",
        _key("id"),
        *_text("title"),
        _closed("sort", "confidence-building|non-proliferation"),
        *_text("notes", "source"),
        *_text_or_none("checked"),
        *_whole("version"),
    )
    op.create_table(
        "csbm_measures",
        _key("id"),
        _link("regime", "regimes.id"),
        *_text("title"),
        _closed("sort", "exchange|notice|air-part|observation|limit|inspection|evaluation|contact|request"),
        _closed("deadline", "calendar|before|hours", optional=True),
        *_whole_or_none(
            "days",
            "hours",
            "report_days",
            "troops",
            "tanks",
            "combat_vehicles",
            "artillery",
            "sorties",
            "special_troops",
            "per_year",
            "per_state",
        ),
        *_text("rule", "source"),
        *_text_or_none("checked"),
        *_whole("version"),
    )
    op.create_index("ix_csbm_measures_regime", "csbm_measures", ["regime"])
    op.create_table(
        "forums",
        _key("id"),
        *_text("title", "organiser", "place_name"),
        _link("place_country", "countries.id", optional=True),
        *_text_or_none("place_zone"),
        *_real_or_none("latitude", "longitude"),
        *_text("rule"),
        _closed("level", "L1|L2|L3|L4|L5", optional=True),
        *_text("attended_by"),
        _truth("is_must"),
        *_text("source"),
        *_text_or_none("checked"),
        *_text("notes"),
        *_whole("version"),
    )
    op.create_index("ix_forums_place_country", "forums", ["place_country"])
    op.create_table(
        "quotas",
        _key("id"),
        _link("regime", "regimes.id"),
        *_text("bucket"),
        _link("state", "countries.id"),
        *_whole("year", "number"),
        *_whole_or_none("per_state"),
        *_whole("used_elsewhere"),
        *_text("notes"),
        *_whole("version"),
    )
    op.create_index("ix_quotas_regime", "quotas", ["regime"])
    op.create_index("ix_quotas_state", "quotas", ["state"])
    op.create_table(
        "regime_suspended",
        _link("regime", "regimes.id", key=True),
        _link("country", "countries.id", key=True),
    )
    op.create_index("ix_regime_suspended_country", "regime_suspended", ["country"])
    op.create_table(
        "attendances",
        _link("id", "engagements.id", key=True),
        _link("forum", "forums.id", optional=True),
        *_text("edition"),
        _truth("is_confirmed"),
        _link("head", "people.id", optional=True),
        *_whole_or_none("sidelines_wanted"),
        *_text("speaking"),
        *_text_or_none("registration"),
        *_text("hotel", "statement"),
        *_whole("version"),
    )
    op.create_index("ix_attendances_forum", "attendances", ["forum"])
    op.create_index("ix_attendances_head", "attendances", ["head"])
    op.create_table(
        "contributions",
        _key("id"),
        _link("engagement", "engagements.id"),
        _link("nation", "countries.id"),
        _closed("role", "host|participant|observer"),
        *_text("units"),
        *_whole_or_none("troops", "tanks", "combat_vehicles", "artillery", "sorties", "special_troops"),
        *_text("notes"),
        *_whole("version"),
    )
    op.create_index("ix_contributions_engagement", "contributions", ["engagement"])
    op.create_index("ix_contributions_nation", "contributions", ["nation"])
    op.create_table(
        "csbm",
        _link("id", "engagements.id", key=True),
        _link("regime", "regimes.id", optional=True),
        _link("measure", "csbm_measures.id", optional=True),
        _closed("done_by", "given|received", optional=True),
        *_text_or_none("due", "sent"),
        _link("quota", "quotas.id", optional=True),
        *_text_or_none("requested_at", "answer_due", "answered_at"),
        *_text("answer", "leader", "team", "area", "entry", "contact", "note", "message"),
        *_text_or_none("report_due", "reported"),
        *_whole("version"),
    )
    op.create_index("ix_csbm_measure", "csbm", ["measure"])
    op.create_index("ix_csbm_quota", "csbm", ["quota"])
    op.create_index("ix_csbm_regime", "csbm", ["regime"])
    op.create_table(
        "exercises",
        _link("id", "engagements.id", key=True),
        _closed(
            "sort", "field|command-post|table-top|maritime|air|training-team|course|expert-exchange", optional=True
        ),
        *_text("edition", "area", "ranges", "lift"),
        *_text_or_none("deploys_from", "deployed_by", "recovers_from", "recovered_by", "dv_day"),
        *_text("objective", "baseline", "absorbs", "sustains"),
        _closed("still_used", "yes|partly|no|not-known", optional=True),
        *_text_or_none("still_used_on"),
        _truth("in_zone"),
        _truth("in_calendar"),
        *_text_or_none("notified_on"),
        *_text("notice", "signs", "cover", "aid_view", "safety", "environment", "spending"),
        *_whole("version"),
    )
    op.create_table(
        "non_proliferation",
        _link("id", "engagements.id", key=True),
        _link("regime", "regimes.id", optional=True),
        _closed("activity", "exercise|plenary|expert-meeting|capacity-building|drill", optional=True),
        *_text("ministry", "defence_part", "export_control"),
        *_whole("version"),
    )
    op.create_index("ix_non_proliferation_regime", "non_proliferation", ["regime"])
    op.create_table(
        "outreach",
        _link("id", "engagements.id", key=True),
        _closed(
            "audience",
            "military|parliament|media|think-tank|academia|industry|veterans|youth|civil-society|alumni",
            optional=True,
        ),
        *_text("speaker", "lines", "language", "partners", "team"),
        *_whole_or_none("reach"),
        *_text("alumni"),
        _closed("press", "not-needed|asked|cleared|refused", optional=True),
        *_text_or_none("press_on"),
        *_whole("version"),
    )
    op.create_table(
        "vettings",
        _key("id"),
        _link("engagement", "engagements.id"),
        *_text("name"),
        _closed("sort", "unit|person"),
        _link("nation", "countries.id", optional=True),
        _closed("state", "listed|sent|cleared|refused"),
        *_text_or_none("sent", "cleared", "expires"),
        *_text("reference", "notes"),
        *_whole("version"),
    )
    op.create_index("ix_vettings_engagement", "vettings", ["engagement"])
    op.create_index("ix_vettings_nation", "vettings", ["nation"])
    op.create_table(
        "attendance_alternates",
        _link("attendance", "attendances.id", key=True),
        _key("position", sa.Integer()),
        _link("person", "people.id"),
    )
    op.create_index("ix_attendance_alternates_person", "attendance_alternates", ["person"])
    op.create_table(
        "csbm_guests",
        _link("csbm", "csbm.id", key=True),
        _key("position", sa.Integer()),
        _link("country", "countries.id"),
    )
    op.create_index("ix_csbm_guests_country", "csbm_guests", ["country"])
    op.create_table(
        "non_proliferation_states",
        _link("non_proliferation", "non_proliferation.id", key=True),
        _key("position", sa.Integer()),
        _link("country", "countries.id"),
    )
    op.create_index("ix_non_proliferation_states_country", "non_proliferation_states", ["country"])
    countries = frozenset(op.get_bind().scalars(sa.text("SELECT id FROM countries")))
    if not countries:
        return  # A plan that is just being made brings all that ships along itself.
    for name, rows in (("forums", _forums(countries)), ("regimes", _regimes()), ("csbm_measures", _measures())):
        _bring(name, list(rows))
