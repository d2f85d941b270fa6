"""G24: a norm that is met today, or of which the records are too young to tell, will not be met on a known day."""

from __future__ import annotations

from app.domain.norms.norm import GAP_AHEAD
from app.domain.norms.norm_rule import NormRule
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class GapAhead(NormRule):
    """What becomes a gap unless something is planned, said as far ahead as the plan sets."""

    id: str = GAP_AHEAD
    title: Text = text("Gap ahead")
