"""Who is asked: the columns of the routing table."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.wording import Text

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
        "own-defence": Text("Own defence"),
        "attache": Text("Own defence attaché"),
        "own-office": Text("Own office"),
    }
)

OUTSIDE = frozenset({"foreign-ministry", "foreign-protocol", "head-of-mission", "development-ministry", "host"})
"""The addressees whose word nobody of one's own defence can give."""

OWN_ROLES = frozenset({"own-defence", "attache", "own-office"})
"""What a post can be that belongs to one's own defence."""
