"""The words for the closed sets of the plan: of engagements, findings, asks and those who are asked."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.asks import Need, Verdict
from app.domain.engagement import Direction, Level, Priority, Role, Status
from app.domain.findings import Severity
from app.domain.kinds import Family
from app.domain.parties import OrganisationKind
from app.domain.wording import Text

STATUS_TITLES: Mapping[Status, Text] = MappingProxyType(
    {
        Status.IDEA: Text("idea"),
        Status.PROPOSED: Text("proposed"),
        Status.PLANNED: Text("planned"),
        Status.CONFIRMED: Text("confirmed"),
        Status.UNDER_WAY: Text("under way"),
        Status.COMPLETED: Text("completed"),
        Status.REPORTED: Text("reported"),
        Status.POSTPONED: Text("postponed"),
        Status.CANCELLED: Text("cancelled"),
        Status.DECLINED: Text("declined"),
    }
)

STATUS_CODES: Mapping[Status, str] = MappingProxyType(
    {
        Status.IDEA: "ID",
        Status.PROPOSED: "PR",
        Status.PLANNED: "PL",
        Status.CONFIRMED: "CF",
        Status.UNDER_WAY: "UW",
        Status.COMPLETED: "CO",
        Status.REPORTED: "RP",
        Status.POSTPONED: "PP",
        Status.CANCELLED: "CX",
        Status.DECLINED: "DC",
    }
)
"""The two letters by which a status is told on a bar, on screen and on paper; a legend says what they mean."""

FAMILY_TITLES: Mapping[Family, Text] = MappingProxyType(
    {
        Family.PEOPLE: Text("People and meetings"),
        Family.SHIPS: Text("Ships and aircraft"),
        Family.TRAINING: Text("Training and exercises"),
        Family.FORUMS: Text("Forums and outreach"),
        Family.CSBM: Text("CSBM and non-proliferation"),
    }
)

LEVEL_TITLES: Mapping[Level, Text] = MappingProxyType(
    {
        Level.L1: Text("L1 minister"),
        Level.L2: Text("L2 chief of defence, permanent secretary"),
        Level.L3: Text("L3 service chief, three stars"),
        Level.L4: Text("L4 one or two stars, director"),
        Level.L5: Text("L5 colonel and below, working level"),
    }
)

DIRECTION_TITLES: Mapping[Direction, Text] = MappingProxyType(
    {
        Direction.OUTGOING: Text("outgoing"),
        Direction.INCOMING: Text("incoming"),
        Direction.AT_HOME: Text("at home"),
        Direction.THIRD_COUNTRY: Text("third country"),
    }
)

ROLE_TITLES: Mapping[Role, Text] = MappingProxyType(
    {
        Role.HOST: Text("host"),
        Role.PARTICIPANT: Text("participant"),
        Role.OBSERVER: Text("observer"),
        Role.TRANSIT: Text("transit"),
    }
)

PRIORITY_TITLES: Mapping[Priority, Text] = MappingProxyType(
    {Priority.MUST: Text("must"), Priority.SHOULD: Text("should"), Priority.COULD: Text("could")}
)

SEVERITY_TITLES: Mapping[Severity, Text] = MappingProxyType(
    {Severity.BLOCK: Text("blocks"), Severity.WARN: Text("warns"), Severity.INFORM: Text("informs")}
)

NEED_TITLES: Mapping[Need, Text] = MappingProxyType(
    {
        Need.CONCUR: Text("concurrence"),
        Need.CLEAR: Text("clearance"),
        Need.NOTIFY: Text("notification"),
        Need.INFORM: Text("information"),
    }
)

VERDICT_TITLES: Mapping[Verdict, Text] = MappingProxyType(
    {
        Verdict.CONCUR: Text("concur"),
        Verdict.CONCUR_WITH_COMMENTS: Text("concur with comments"),
        Verdict.CONCUR_WITH_CONDITIONS: Text("concur with conditions"),
        Verdict.DEFER: Text("needs more"),
        Verdict.NON_CONCUR: Text("non-concur"),
        Verdict.NOT_OUR_LEAD: Text("not their lead"),
        Verdict.NO_OBJECTION_BY_SILENCE: Text("no objection by silence"),
    }
)

ADDRESSEE_TITLES: Mapping[str, Text] = MappingProxyType(
    {
        "foreign-ministry": Text("Foreign ministry"),
        "foreign-protocol": Text("Foreign ministry, protocol"),
        "head-of-mission": Text("Head of mission"),
        "development-ministry": Text("Development ministry"),
        "legal": Text("Legal adviser"),
        "security": Text("Security"),
        "finance": Text("Finance"),
        "host": Text("Host"),
    }
)

ORGANISATION_TITLES: Mapping[OrganisationKind, Text] = MappingProxyType(
    {
        OrganisationKind.FOREIGN_MINISTRY: Text("Foreign ministry"),
        OrganisationKind.DEVELOPMENT_MINISTRY: Text("Development ministry"),
        OrganisationKind.EMBASSY: Text("Embassy"),
        OrganisationKind.OWN_DEFENCE: Text("Own defence"),
        OrganisationKind.HOST: Text("Host"),
        OrganisationKind.OTHER: Text("Other"),
    }
)

RECORD_TITLES: Mapping[str, Text] = MappingProxyType(
    {
        "settings": Text("settings of the plan"),
        "countries": Text("country"),
        "schemes": Text("region scheme"),
        "regions": Text("region"),
        "memberships": Text("membership"),
        "kinds": Text("kind of engagement"),
        "lead_times": Text("lead time"),
        "ask_types": Text("type of ask"),
        "ask_routes": Text("routing of asks"),
        "norms": Text("norms of tier"),
        "tiers": Text("tier of country"),
        "weights": Text("weight of region"),
        "objectives": Text("objective"),
        "organisations": Text("organisation"),
        "people": Text("person"),
        "posts": Text("post"),
        "engagements": Text("engagement"),
        "asks": Text("ask"),
        "waivers": Text("waiver"),
        "saved_views": Text("saved view"),
    }
)
"""What one record of each table is called."""
