"""Exchanges, high-level visits and staff talks: delegations, programmes, gifts, agendas, actions and agreed lines."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
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


def upgrade() -> None:
    op.create_table(
        "mechanisms",
        _key("id"),
        *_text("name"),
        *_whole_or_none("months"),
        _closed("level", "L1|L2|L3|L4|L5", optional=True),
        *_text("instrument", "own_chair", "their_chair", "rotation"),
        *_text_or_none("last_held", "until"),
        *_text("notes"),
        *_whole("version"),
    )
    op.create_table(
        "mechanism_countries",
        _link("mechanism", "mechanisms.id", key=True),
        _link("country", "countries.id", key=True),
    )
    op.create_index("ix_mechanism_countries_country", "mechanism_countries", ["country"])
    op.create_table(
        "actions",
        _key("id"),
        _link("engagement", "engagements.id"),
        *_text("what"),
        _closed("side", "ours|theirs"),
        *_text_or_none("due"),
        _closed("state", "open|done|dropped"),
        *_text("responsible"),
        _link("post", "posts.id", optional=True),
        _link("person", "people.id", optional=True),
        *_text_or_none("done_on"),
        *_text("how", "notes"),
        *_whole("version"),
    )
    op.create_index("ix_actions_engagement", "actions", ["engagement"])
    op.create_index("ix_actions_person", "actions", ["person"])
    op.create_index("ix_actions_post", "actions", ["post"])
    op.create_table(
        "agenda_items",
        _key("id"),
        _link("engagement", "engagements.id"),
        *_text("subject"),
        *_whole_or_none("number"),
        *_text("owner", "paper", "wanted", "notes"),
        *_whole("version"),
    )
    op.create_index("ix_agenda_items_engagement", "agenda_items", ["engagement"])
    op.create_table(
        "agreed_lines",
        _key("id"),
        _link("country", "countries.id"),
        *_whole("year"),
        *_text("title", "number"),
        *_whole_or_none("quarter"),
        _link("kind", "kinds.id", optional=True),
        _link("host", "countries.id", optional=True),
        _link("engagement", "engagements.id", optional=True),
        _link("talks", "engagements.id", optional=True),
        *_text("dropped", "notes"),
        *_whole("version"),
    )
    op.create_index("ix_agreed_lines_country", "agreed_lines", ["country"])
    op.create_index("ix_agreed_lines_engagement", "agreed_lines", ["engagement"])
    op.create_index("ix_agreed_lines_host", "agreed_lines", ["host"])
    op.create_index("ix_agreed_lines_kind", "agreed_lines", ["kind"])
    op.create_index("ix_agreed_lines_talks", "agreed_lines", ["talks"])
    op.create_table(
        "delegates",
        _key("id"),
        _link("engagement", "engagements.id"),
        *_text("name", "rank"),
        _closed("side", "ours|theirs"),
        *_whole_or_none("precedence"),
        *_text("appointment", "role"),
        _closed("level", "L1|L2|L3|L4|L5", optional=True),
        *_text("equivalent"),
        _link("nation", "countries.id", optional=True),
        _link("person", "people.id", optional=True),
        *_text("group"),
        *_text_or_none("arrives", "leaves", "passport_expiry"),
        _closed("request", "not-needed|to-send|sent|granted|refused", optional=True),
        *_text("request_ref", "diet", "notes"),
        *_whole("version"),
    )
    op.create_index("ix_delegates_engagement", "delegates", ["engagement"])
    op.create_index("ix_delegates_nation", "delegates", ["nation"])
    op.create_index("ix_delegates_person", "delegates", ["person"])
    op.create_table(
        "exchanges",
        _link("id", "engagements.id", key=True),
        _closed("sort", "reciprocal|non-reciprocal|liaison|embedded|instructor|student", optional=True),
        _link("agreement", "agreements.id", optional=True),
        _link("incumbent", "people.id", optional=True),
        *_text("incumbent_name"),
        *_text_or_none("tour_start", "tour_end"),
        _link("predecessor", "people.id", optional=True),
        *_text("predecessor_name"),
        _link("successor", "people.id", optional=True),
        *_text("successor_name"),
        *_text_or_none("successor_arrives"),
        _truth("is_last"),
        *_text("home_post", "home_unit", "home_place", "host_post", "host_unit", "host_place"),
        _link("reciprocal", "engagements.id", optional=True),
        *_text("rank_band", "language", "security_level", "dependants", "cost_split", "disclosure"),
        *_whole("version"),
    )
    op.create_index("ix_exchanges_agreement", "exchanges", ["agreement"])
    op.create_index("ix_exchanges_incumbent", "exchanges", ["incumbent"])
    op.create_index("ix_exchanges_predecessor", "exchanges", ["predecessor"])
    op.create_index("ix_exchanges_reciprocal", "exchanges", ["reciprocal"])
    op.create_index("ix_exchanges_successor", "exchanges", ["successor"])
    op.create_table(
        "gifts",
        _key("id"),
        _link("engagement", "engagements.id"),
        *_text("what"),
        _closed("way", "given|received"),
        *_text("giver", "receiver"),
        _link("nation", "countries.id", optional=True),
        *_real_or_none("value"),
        *_text("currency"),
        _truth("is_declared"),
        *_text("notes"),
        *_whole("version"),
    )
    op.create_index("ix_gifts_engagement", "gifts", ["engagement"])
    op.create_index("ix_gifts_nation", "gifts", ["nation"])
    op.create_table(
        "high_level_visits",
        _link("id", "engagements.id", key=True),
        _closed("format", "official|working|guest-of-government|self-invited|private|transit", optional=True),
        _link("host", "people.id", optional=True),
        *_text("host_name"),
        _closed("host_level", "L1|L2|L3|L4|L5", optional=True),
        *_text(
            "aims",
            "deliverables",
            "issues",
            "talking_points",
            "media",
            "spouse",
            "security",
            "accommodation",
            "interpreter",
            "honours",
        ),
        _link("aircraft", "assets.id", optional=True),
        *_whole("version"),
    )
    op.create_index("ix_high_level_visits_aircraft", "high_level_visits", ["aircraft"])
    op.create_index("ix_high_level_visits_host", "high_level_visits", ["host"])
    op.create_table(
        "programme_items",
        _key("id"),
        _link("engagement", "engagements.id"),
        *_text("day", "activity"),
        *_text_or_none("begins", "ends"),
        *_text("place", "attended_by", "met_by"),
        _closed("met_by_level", "L1|L2|L3|L4|L5", optional=True),
        *_text("dress", "transport", "interpreter", "media", "responsible", "notes"),
        *_whole("version"),
    )
    op.create_index("ix_programme_items_engagement", "programme_items", ["engagement"])
    op.create_table(
        "talks",
        _link("id", "engagements.id", key=True),
        _link("mechanism", "mechanisms.id", optional=True),
        *_whole_or_none("edition"),
        _closed("record", "draft|agreed", optional=True),
        *_text_or_none("next_date"),
        *_whole("version"),
    )
    op.create_index("ix_talks_mechanism", "talks", ["mechanism"])
