"""G6: too few kinds of engagement with a country."""

from __future__ import annotations

from app.domain.norms.norm_rule import NormRule
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class NarrowRelationship(NormRule):
    """Fewer kinds were done with the country in the last 24 months than its tier asks for."""

    id: str = "G6"
    title: Text = text("Narrow relationship")
