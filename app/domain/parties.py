"""People, the posts that outlive their holders, and the organisations they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class OrganisationKind(StrEnum):
    """Who stands behind a contact."""

    OWN_DEFENCE = "own-defence"
    FOREIGN_MINISTRY = "foreign-ministry"
    DEVELOPMENT_MINISTRY = "development-ministry"
    EMBASSY = "embassy"
    HOST = "host"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Organisation:
    """A ministry, embassy, headquarters or other body. `country` is alpha-2 where it sits."""

    id: str
    name: str
    kind: OrganisationKind
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose name the plan needs. A principal's diary is scarce (rule C1)."""

    id: str
    name: str
    rank: str = ""
    is_principal: bool = False
    level: str = ""
    email: str = ""
    telephone: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """A job that is asked and answers; its holder may change.

    `addressee` is the column of the routing table that this post answers for
    (`foreign-ministry`, `foreign-protocol`, `head-of-mission`,
    `development-ministry`, `legal`, `security`, `finance`, `host`).
    It covers the listed countries and regions (ids); with neither, all.
    """

    id: str
    title: str
    organisation: str
    addressee: str
    holder: str | None = None
    email: str = ""
    telephone: str = ""
    countries: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    notes: str = ""
