"""Create the tables of a plan and of its history."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_VERDICTS = "concur|concur-with-comments|concur-with-conditions|defer|non-concur|not-our-lead|no-objection-by-silence"


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


def _truth(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(name=name, create_constraint=True), nullable=False)


def _closed(name: str, values: str, *, optional: bool = False) -> sa.Column[str]:
    kind = sa.Enum(*values.split("|"), name=name, native_enum=False, create_constraint=True, length=40)
    return sa.Column(name, kind, nullable=optional)


def _link(
    name: str, target: str, kind: sa.Integer | None = None, *, key: bool = False, optional: bool = False
) -> sa.Column[object]:
    foreign = sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
    return sa.Column(name, kind or sa.Text(), foreign, primary_key=key, nullable=optional)


def _items(table: str, *columns: sa.Column[object], identity: sa.Column[object] | None = None) -> None:
    first = _key("id") if identity is None else identity
    op.create_table(table, first, *columns, sa.Column("version", sa.Integer(), nullable=False))


def upgrade() -> None:
    _items(
        "ask_types",
        *_text("title", "question"),
        *_whole_or_none("due_days"),
        _closed("silence", "never|no-objection-if-announced|inform-only|proceed-without|not-applicable"),
        *_text("source"),
    )
    op.create_table(
        "changes",
        _key("number", sa.Integer()),
        sa.Column("id", sa.Text(), nullable=False, unique=True),
        *_text("label", "label_values", "author", "computer", "at", "reverts"),
    )
    _items(
        "countries",
        *_text("alpha3", "name", "official_name", "alternatives", "weekend", "zones", "source"),
    )
    _items(
        "kinds",
        *_text("title", "code"),
        _closed("family", "people|ships|training|forums|csbm"),
        *_text("icon"),
        *_whole("default_days"),
        *_text("default_level"),
        _closed("counting", "contact|visit|exercise-days|presence|public|obligation|attendance|regime"),
        _truth("counts_days"),
        _truth("counts_high_level"),
        *_whole_or_none("fallback_lead"),
        _closed("fallback_unit", "cd|wd"),
        *_whole("position"),
        *_text("source"),
    )
    _items(
        "norms",
        *_whole_or_none("high_level_months"),
        *_text("high_level_floor"),
        *_whole_or_none("talks_months", "exercise_months", "ship_months", "silence_days", "kinds"),
        *_text("source"),
    )
    _items(
        "objectives",
        *_text("code", "title", "indicator", "target"),
        *_text_or_none("target_date"),
        *_whole("position"),
    )
    _items(
        "people",
        *_text("name", "rank"),
        _truth("is_principal"),
        *_text("level", "email", "telephone", "notes"),
    )
    _items(
        "schemes",
        *_text("title", "description", "source"),
    )
    _items(
        "settings",
        *_text("plan_uid", "own_nation", "title", "organisation"),
        *_whole("year_start"),
        *_text("marking", "scheme", "issue"),
        *_text_or_none("issue_date"),
        *_text("approved_by", "distribution", "home_zone"),
    )
    _items(
        "waivers",
        *_text("rule", "key", "who", "reason"),
        *_text_or_none("until", "on"),
    )
    _items(
        "ask_routes",
        _link("kind", "kinds.id"),
        *_text("addressee"),
        _closed("need", "concur|clear|notify|inform"),
        _link("ask_type", "ask_types.id"),
        _truth("required"),
        *_text("min_level", "max_level"),
        *_whole_or_none("due_days"),
        *_text("note", "source"),
    )
    op.create_index("ix_ask_routes_kind", "ask_routes", ["kind"])
    op.create_index("ix_ask_routes_ask_type", "ask_routes", ["ask_type"])
    op.create_table(
        "change_items",
        _link("change", "changes.number", sa.Integer(), key=True),
        _key("position", sa.Integer()),
        *_text("table_name", "item_id"),
        *_text_or_none("before", "after"),
        _truth("shifts"),
    )
    op.create_index("ix_change_items_item", "change_items", ["table_name", "item_id"])
    _items(
        "engagements",
        *_text("ref", "title"),
        _link("kind", "kinds.id"),
        *_text("starts"),
        *_text_or_none("ends", "start_time", "end_time", "zone"),
        _closed("status", "idea|proposed|planned|confirmed|under-way|completed|reported|postponed|cancelled|declined"),
        *_text("place_name"),
        _link("place_country", "countries.id", optional=True),
        *_text_or_none("place_zone"),
        *_real("latitude", "longitude", optional=True),
        _closed("direction", "outgoing|incoming|at home|third-country", optional=True),
        *_text("own_lead"),
        _closed("level", "L1|L2|L3|L4|L5", optional=True),
        *_text("counterpart"),
        _closed("counterpart_level", "L1|L2|L3|L4|L5", optional=True),
        *_text("lead_office"),
        *_whole_or_none("participants"),
        _closed("priority", "must|should|could", optional=True),
        *_text("marking", "description", "notes", "agreement", "outcome", "reason"),
        *_text_or_none("review_on"),
        *_text("provenance"),
    )
    op.create_index("ix_engagements_kind", "engagements", ["kind"])
    op.create_index("ix_engagements_place_country", "engagements", ["place_country"])
    _items(
        "lead_times",
        *_text("host"),
        _link("kind", "kinds.id"),
        *_text("case"),
        *_whole("days"),
        _closed("unit", "cd|wd"),
        *_text("relation", "source", "checked", "note"),
    )
    op.create_index("ix_lead_times_kind", "lead_times", ["kind"])
    _items(
        "memberships",
        *_text("organisation"),
        _link("country", "countries.id"),
        *_text_or_none("valid_from", "valid_to"),
        *_text("source"),
    )
    op.create_index("ix_memberships_country", "memberships", ["country"])
    op.create_table(
        "objective_countries",
        _link("objective", "objectives.id", key=True),
        _link("country", "countries.id", key=True),
    )
    op.create_index("ix_objective_countries_country", "objective_countries", ["country"])
    _items(
        "organisations",
        *_text("name"),
        _closed("kind", "own-defence|foreign-ministry|development-ministry|embassy|host|other"),
        _link("country", "countries.id", optional=True),
    )
    op.create_index("ix_organisations_country", "organisations", ["country"])
    _items(
        "regions",
        _link("scheme", "schemes.id"),
        *_text("title"),
        *_whole("position"),
        *_text("source"),
    )
    op.create_index("ix_regions_scheme", "regions", ["scheme"])
    _items(
        "tiers",
        *_text("tier"),
        *_text_or_none("since"),
        *_text("reason"),
        identity=_link("id", "countries.id", key=True),
    )
    op.create_table(
        "engagement_countries",
        _link("engagement", "engagements.id", key=True),
        _key("position", sa.Integer()),
        _link("country", "countries.id"),
        _closed("role", "host|participant|observer|transit"),
    )
    op.create_index("ix_engagement_countries_country", "engagement_countries", ["country"])
    op.create_table(
        "engagement_objectives",
        _link("engagement", "engagements.id", key=True),
        _key("position", sa.Integer()),
        _link("objective", "objectives.id"),
    )
    op.create_index("ix_engagement_objectives_objective", "engagement_objectives", ["objective"])
    op.create_table(
        "engagement_principals",
        _link("engagement", "engagements.id", key=True),
        _key("position", sa.Integer()),
        _link("person", "people.id"),
    )
    op.create_index("ix_engagement_principals_person", "engagement_principals", ["person"])
    _items(
        "posts",
        *_text("title"),
        _link("organisation", "organisations.id"),
        *_text("addressee"),
        _link("holder", "people.id", optional=True),
        *_text("email", "telephone", "notes"),
    )
    op.create_index("ix_posts_organisation", "posts", ["organisation"])
    op.create_index("ix_posts_holder", "posts", ["holder"])
    op.create_table(
        "region_countries",
        _link("region", "regions.id", key=True),
        _link("country", "countries.id", key=True),
    )
    op.create_index("ix_region_countries_country", "region_countries", ["country"])
    _items(
        "weights",
        *_real("percent"),
        *_text_or_none("since"),
        *_text("reason"),
        identity=_link("id", "regions.id", key=True),
    )
    _items(
        "asks",
        _link("engagement", "engagements.id"),
        _link("ask_type", "ask_types.id"),
        _link("post", "posts.id"),
        *_text("question"),
        _closed("need", "concur|clear|notify|inform"),
        _truth("required"),
        *_text_or_none("sent", "due"),
        _truth("withdrawn"),
        *_whole("reminders"),
        *_text("reference", "notes"),
        _closed("verdict", _VERDICTS, optional=True),
        *_text_or_none("answered_on", "answered_by", "answer_text", "conditions", "answer_reference"),
    )
    op.create_index("ix_asks_engagement", "asks", ["engagement"])
    op.create_index("ix_asks_ask_type", "asks", ["ask_type"])
    op.create_index("ix_asks_post", "asks", ["post"])
    op.create_table(
        "post_countries",
        _link("post", "posts.id", key=True),
        _link("country", "countries.id", key=True),
    )
    op.create_index("ix_post_countries_country", "post_countries", ["country"])
    op.create_table(
        "post_regions",
        _link("post", "posts.id", key=True),
        _link("region", "regions.id", key=True),
    )
    op.create_index("ix_post_regions_region", "post_regions", ["region"])
