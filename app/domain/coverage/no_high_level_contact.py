"""G1: nobody of high level has met the country for longer than its tier allows."""

from __future__ import annotations

from app.domain.norms.norm_rule import NormRule
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class NoHighLevelContact(NormRule):
    """The last contact done at the tier's level is older than the tier's norm, and none is confirmed soon."""

    id: str = "G1"
    title: Text = text("No high-level contact")
