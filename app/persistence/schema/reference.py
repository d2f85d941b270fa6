"""The tables of what ships with the program and can be edited in the plan."""

from __future__ import annotations

from sqlalchemy import Double
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.asks import Need, Silence
from app.domain.kinds import Counting, DayUnit, Family
from app.persistence.schema.metadata import ItemRow, Row, points_at
from app.persistence.types import closed, truth


class CountryRow(ItemRow):
    """A country; the lists are JSON, for nothing points into them."""

    __tablename__ = "countries"

    alpha3: Mapped[str]
    name: Mapped[str]
    official_name: Mapped[str]
    alternatives: Mapped[str]
    weekend: Mapped[str]
    zones: Mapped[str]
    source: Mapped[str]


class RegionSchemeRow(ItemRow):
    """A region scheme."""

    __tablename__ = "schemes"

    title: Mapped[str]
    description: Mapped[str]
    source: Mapped[str]


class RegionRow(ItemRow):
    """A region of a scheme."""

    __tablename__ = "regions"

    scheme: Mapped[str] = mapped_column(points_at("schemes.id"), index=True)
    title: Mapped[str]
    position: Mapped[int]
    source: Mapped[str]


class RegionCountryRow(Row):
    """A country of a region."""

    __tablename__ = "region_countries"

    region: Mapped[str] = mapped_column(points_at("regions.id"), primary_key=True)
    country: Mapped[str] = mapped_column(points_at("countries.id"), primary_key=True, index=True)


class MembershipRow(ItemRow):
    """A dated membership."""

    __tablename__ = "memberships"

    organisation: Mapped[str]
    country: Mapped[str] = mapped_column(points_at("countries.id"), index=True)
    valid_from: Mapped[str | None]
    valid_to: Mapped[str | None]
    source: Mapped[str]


class KindRow(ItemRow):
    """A kind of engagement."""

    __tablename__ = "kinds"

    title: Mapped[str]
    code: Mapped[str]
    family: Mapped[Family] = mapped_column(closed(Family, "family"))
    icon: Mapped[str]
    default_days: Mapped[int]
    default_level: Mapped[str]
    counting: Mapped[Counting] = mapped_column(closed(Counting, "counting"))
    counts_days: Mapped[bool] = mapped_column(truth("counts_days"))
    counts_high_level: Mapped[bool] = mapped_column(truth("counts_high_level"))
    fallback_lead: Mapped[int | None]
    fallback_unit: Mapped[DayUnit] = mapped_column(closed(DayUnit, "fallback_unit"))
    position: Mapped[int]
    source: Mapped[str]


class LeadTimeRow(ItemRow):
    """A clearance lead time; the host may be `*`, so it points at nothing."""

    __tablename__ = "lead_times"

    host: Mapped[str]
    kind: Mapped[str] = mapped_column(points_at("kinds.id"), index=True)
    case: Mapped[str]
    days: Mapped[int]
    unit: Mapped[DayUnit] = mapped_column(closed(DayUnit, "unit"))
    relation: Mapped[str]
    source: Mapped[str]
    checked: Mapped[str]
    note: Mapped[str]


class AskTypeRow(ItemRow):
    """A type of question."""

    __tablename__ = "ask_types"

    title: Mapped[str]
    question: Mapped[str]
    due_days: Mapped[int | None]
    silence: Mapped[Silence] = mapped_column(closed(Silence, "silence"))
    source: Mapped[str]


class AskRouteRow(ItemRow):
    """A cell of the matrix of who is asked."""

    __tablename__ = "ask_routes"

    kind: Mapped[str] = mapped_column(points_at("kinds.id"), index=True)
    addressee: Mapped[str]
    need: Mapped[Need] = mapped_column(closed(Need, "need"))
    ask_type: Mapped[str] = mapped_column(points_at("ask_types.id"), index=True)
    required: Mapped[bool] = mapped_column(truth("required"))
    min_level: Mapped[str]
    max_level: Mapped[str]
    due_days: Mapped[int | None]
    note: Mapped[str]
    source: Mapped[str]


class TierNormRow(ItemRow):
    """What a tier asks for."""

    __tablename__ = "norms"

    high_level_months: Mapped[int | None]
    high_level_floor: Mapped[str]
    talks_months: Mapped[int | None]
    exercise_months: Mapped[int | None]
    ship_months: Mapped[int | None]
    silence_days: Mapped[int | None]
    kinds: Mapped[int | None]
    source: Mapped[str]


class CountryTierRow(ItemRow):
    """The tier of a country."""

    __tablename__ = "tiers"

    id: Mapped[str] = mapped_column(points_at("countries.id"), primary_key=True, sort_order=-1)
    tier: Mapped[str]
    since: Mapped[str | None]
    reason: Mapped[str]


class RegionWeightRow(ItemRow):
    """The weight of a region."""

    __tablename__ = "weights"

    id: Mapped[str] = mapped_column(points_at("regions.id"), primary_key=True, sort_order=-1)
    percent: Mapped[float] = mapped_column(Double())
    since: Mapped[str | None]
    reason: Mapped[str]
