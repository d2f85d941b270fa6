"""G23: no visit by ship or aircraft with a country for longer than its tier allows."""

from __future__ import annotations

from app.domain.norms.norm_rule import NormRule
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class VisitOverdue(NormRule):
    """The last visit by ship or aircraft is older than the tier's norm, and none is confirmed soon."""

    id: str = "G23"
    title: Text = text("Ship or aircraft visit overdue")
