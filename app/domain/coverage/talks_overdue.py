"""G21: no staff talks with a country for longer than its tier allows."""

from __future__ import annotations

from app.domain.norms.norm_rule import NormRule
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class TalksOverdue(NormRule):
    """The last staff talks are older than the tier's norm, and none are confirmed soon."""

    id: str = "G21"
    title: Text = text("Staff talks overdue")
