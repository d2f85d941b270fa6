"""The engagement: one activity with a place and a time, of one kind."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.geography import Place
from app.domain.spans import Dates


class Status(StrEnum):
    """Where an engagement stands, from idea to report, with three side exits."""

    IDEA = "idea"
    PROPOSED = "proposed"
    PLANNED = "planned"
    CONFIRMED = "confirmed"
    UNDER_WAY = "under-way"
    COMPLETED = "completed"
    REPORTED = "reported"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    DECLINED = "declined"


LIVE = frozenset({Status.PLANNED, Status.CONFIRMED, Status.UNDER_WAY, Status.COMPLETED, Status.REPORTED})
"""The states that the gap rules call live (domain.md §4.3)."""

DELIVERED = frozenset({Status.COMPLETED, Status.REPORTED})
"""Took place: counts as done."""

COMMITTED = frozenset({Status.CONFIRMED, Status.UNDER_WAY})
"""Agreed with all who must agree, not yet over: counts as confirmed."""

DRAFT = frozenset({Status.IDEA, Status.PROPOSED})
"""Not yet in the plan."""

TO_COME = LIVE - DELIVERED
"""In the plan and not yet delivered."""

ENDED_EARLY = frozenset({Status.POSTPONED, Status.CANCELLED, Status.DECLINED})
"""Will not take place as it stands."""

_BEHIND = DELIVERED | ENDED_EARLY


class Level(StrEnum):
    """The rank of whoever leads (domain.md §2): L1 minister … L5 colonel and below."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    L4 = "L4"
    L5 = "L5"

    @property
    def rank(self) -> int:
        """1 for a minister to 5 for the working level."""
        return int(self.value[1])


class Direction(StrEnum):
    """Who travels."""

    OUTGOING = "outgoing"
    INCOMING = "incoming"
    AT_HOME = "at home"
    THIRD_COUNTRY = "third-country"


class Role(StrEnum):
    """What a country is to the engagement."""

    HOST = "host"
    PARTICIPANT = "participant"
    OBSERVER = "observer"
    TRANSIT = "transit"


class Priority(StrEnum):
    """How much the plan would miss it."""

    MUST = "must"
    SHOULD = "should"
    COULD = "could"


@dataclass(frozen=True, slots=True, order=True)
class Participation:
    """One other nation in the engagement."""

    country: str
    role: Role = Role.PARTICIPANT


@dataclass(frozen=True, slots=True)
class Engagement:
    """The common record of domain.md §2, as far as the plan keeps it.

    `countries` are the other nations, never the own one. `principals` and
    `objectives` are ids. `own_lead` and `counterpart` are offices in words.
    `reason` says why it was cancelled, postponed or declined; a postponed one
    has a `review_on`. `provenance` says where an imported record came from.
    """

    id: str
    ref: str
    title: str
    kind: str
    dates: Dates
    status: Status = Status.IDEA
    countries: tuple[Participation, ...] = ()
    place: Place = field(default_factory=Place)
    direction: Direction | None = None
    own_lead: str = ""
    level: Level | None = None
    principals: tuple[str, ...] = ()
    counterpart: str = ""
    counterpart_level: Level | None = None
    lead_office: str = ""
    participants: int | None = None
    objectives: tuple[str, ...] = ()
    priority: Priority | None = None
    marking: str = ""
    description: str = ""
    notes: str = ""
    agreement: str = ""
    outcome: str = ""
    reason: str = ""
    review_on: date | None = None
    provenance: str = ""

    @property
    def country_ids(self) -> tuple[str, ...]:
        """The other nations' ids, in the order recorded."""
        return tuple(participation.country for participation in self.countries)

    @property
    def host(self) -> str | None:
        """The state where it happens: the place's, else the country marked host."""
        if self.place.country:
            return self.place.country
        return next((p.country for p in self.countries if p.role is Role.HOST), None)

    @property
    def is_live(self) -> bool:
        """Planned, confirmed, under way or done."""
        return self.status in LIVE

    def is_ahead(self, as_of: date) -> bool:
        """Whether it is still to take place or going on: neither delivered, nor ended early, nor over."""
        return self.status not in _BEHIND and self.dates.latest >= as_of
