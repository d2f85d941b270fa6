"""The words for the closed sets of the plan: of engagements, findings, asks and those who are asked."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.engagement import Status
from app.domain.wording import Text

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
