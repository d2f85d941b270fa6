"""G7: too long between two engagements with a country."""

from __future__ import annotations

from app.domain.norms.norm_rule import NormRule
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class LongSilence(NormRule):
    """Between two live engagements lie more days without one than the country's tier allows."""

    id: str = "G7"
    title: Text = text("Long silence")
