"""The tables of what the planner writes: settings, parties, engagements, asks, waivers, saved views."""

from __future__ import annotations

from sqlalchemy import Double
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.asks import Need, Verdict
from app.domain.engagement import Direction, Priority, Status
from app.domain.levels import Level
from app.domain.participation import Role
from app.domain.parties import OrganisationKind
from app.persistence.schema.metadata import ItemRow, Row, points_at
from app.persistence.types import closed, truth


class SettingsRow(ItemRow):
    """The one record of what the plan says of itself."""

    __tablename__ = "settings"

    plan_uid: Mapped[str]
    own_nation: Mapped[str]
    title: Mapped[str]
    organisation: Mapped[str]
    year_start: Mapped[int]
    marking: Mapped[str]
    scheme: Mapped[str]
    issue: Mapped[str]
    issue_date: Mapped[str | None]
    approved_by: Mapped[str]
    distribution: Mapped[str]
    home_zone: Mapped[str]


class ObjectiveRow(ItemRow):
    """An objective."""

    __tablename__ = "objectives"

    code: Mapped[str]
    title: Mapped[str]
    indicator: Mapped[str]
    target: Mapped[str]
    target_date: Mapped[str | None]
    position: Mapped[int]


class ObjectiveCountryRow(Row):
    """A country that an objective is about."""

    __tablename__ = "objective_countries"

    objective: Mapped[str] = mapped_column(points_at("objectives.id"), primary_key=True)
    country: Mapped[str] = mapped_column(points_at("countries.id"), primary_key=True, index=True)


class OrganisationRow(ItemRow):
    """A ministry, embassy, headquarters or other body."""

    __tablename__ = "organisations"

    name: Mapped[str]
    kind: Mapped[OrganisationKind] = mapped_column(closed(OrganisationKind, "kind"))
    country: Mapped[str | None] = mapped_column(points_at("countries.id"), index=True)


class PersonRow(ItemRow):
    """A person."""

    __tablename__ = "people"

    name: Mapped[str]
    rank: Mapped[str]
    is_principal: Mapped[bool] = mapped_column(truth("is_principal"))
    level: Mapped[str]
    email: Mapped[str]
    telephone: Mapped[str]
    notes: Mapped[str]


class PostRow(ItemRow):
    """A post."""

    __tablename__ = "posts"

    title: Mapped[str]
    organisation: Mapped[str] = mapped_column(points_at("organisations.id"), index=True)
    addressee: Mapped[str]
    holder: Mapped[str | None] = mapped_column(points_at("people.id"), index=True)
    email: Mapped[str]
    telephone: Mapped[str]
    notes: Mapped[str]


class PostCountryRow(Row):
    """A country that a post covers."""

    __tablename__ = "post_countries"

    post: Mapped[str] = mapped_column(points_at("posts.id"), primary_key=True)
    country: Mapped[str] = mapped_column(points_at("countries.id"), primary_key=True, index=True)


class PostRegionRow(Row):
    """A region that a post covers."""

    __tablename__ = "post_regions"

    post: Mapped[str] = mapped_column(points_at("posts.id"), primary_key=True)
    region: Mapped[str] = mapped_column(points_at("regions.id"), primary_key=True, index=True)


class EngagementRow(ItemRow):
    """An engagement; `starts` and `ends` keep how much of a date is known."""

    __tablename__ = "engagements"

    ref: Mapped[str]
    title: Mapped[str]
    kind: Mapped[str] = mapped_column(points_at("kinds.id"), index=True)
    starts: Mapped[str]
    ends: Mapped[str | None]
    start_time: Mapped[str | None]
    end_time: Mapped[str | None]
    zone: Mapped[str | None]
    status: Mapped[Status] = mapped_column(closed(Status, "status"))
    place_name: Mapped[str]
    place_country: Mapped[str | None] = mapped_column(points_at("countries.id"), index=True)
    place_zone: Mapped[str | None]
    latitude: Mapped[float | None] = mapped_column(Double())
    longitude: Mapped[float | None] = mapped_column(Double())
    direction: Mapped[Direction | None] = mapped_column(closed(Direction, "direction"))
    own_lead: Mapped[str]
    level: Mapped[Level | None] = mapped_column(closed(Level, "level"))
    counterpart: Mapped[str]
    counterpart_level: Mapped[Level | None] = mapped_column(closed(Level, "counterpart_level"))
    lead_office: Mapped[str]
    participants: Mapped[int | None]
    priority: Mapped[Priority | None] = mapped_column(closed(Priority, "priority"))
    marking: Mapped[str]
    description: Mapped[str]
    notes: Mapped[str]
    agreement: Mapped[str]
    outcome: Mapped[str]
    reason: Mapped[str]
    review_on: Mapped[str | None]
    provenance: Mapped[str]


class EngagementCountryRow(Row):
    """Another nation in an engagement, in the order recorded."""

    __tablename__ = "engagement_countries"

    engagement: Mapped[str] = mapped_column(points_at("engagements.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    country: Mapped[str] = mapped_column(points_at("countries.id"), index=True)
    role: Mapped[Role] = mapped_column(closed(Role, "role"))


class EngagementPrincipalRow(Row):
    """A principal in an engagement, in the order recorded."""

    __tablename__ = "engagement_principals"

    engagement: Mapped[str] = mapped_column(points_at("engagements.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(points_at("people.id"), index=True)


class EngagementObjectiveRow(Row):
    """An objective that an engagement serves, in the order recorded."""

    __tablename__ = "engagement_objectives"

    engagement: Mapped[str] = mapped_column(points_at("engagements.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    objective: Mapped[str] = mapped_column(points_at("objectives.id"), index=True)


class AskRow(ItemRow):
    """An ask with its answer; without a verdict there is no answer."""

    __tablename__ = "asks"

    engagement: Mapped[str] = mapped_column(points_at("engagements.id"), index=True)
    ask_type: Mapped[str] = mapped_column(points_at("ask_types.id"), index=True)
    post: Mapped[str] = mapped_column(points_at("posts.id"), index=True)
    question: Mapped[str]
    need: Mapped[Need] = mapped_column(closed(Need, "need"))
    required: Mapped[bool] = mapped_column(truth("required"))
    sent: Mapped[str | None]
    due: Mapped[str | None]
    withdrawn: Mapped[bool] = mapped_column(truth("withdrawn"))
    reminders: Mapped[int]
    reference: Mapped[str]
    notes: Mapped[str]
    verdict: Mapped[Verdict | None] = mapped_column(closed(Verdict, "verdict"))
    answered_on: Mapped[str | None]
    answered_by: Mapped[str | None]
    answer_text: Mapped[str | None]
    conditions: Mapped[str | None]
    answer_reference: Mapped[str | None]


class WaiverRow(ItemRow):
    """A finding knowingly lived with."""

    __tablename__ = "waivers"

    rule: Mapped[str]
    key: Mapped[str]
    who: Mapped[str]
    reason: Mapped[str]
    until: Mapped[str | None]
    on: Mapped[str | None]


class SavedViewRow(ItemRow):
    """A view with its filter and arrangement; what it names may be gone, so it points at nothing."""

    __tablename__ = "saved_views"

    title: Mapped[str]
    view: Mapped[str]
    period: Mapped[str]
    choices: Mapped[str]
    words: Mapped[str]
    arrangement: Mapped[str]
