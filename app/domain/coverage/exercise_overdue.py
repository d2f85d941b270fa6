"""G22: no exercise or training with a country for longer than its tier allows."""

from __future__ import annotations

from app.domain.norms.norm_rule import NormRule
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class ExerciseOverdue(NormRule):
    """The last exercise or training is older than the tier's norm, and none is confirmed soon."""

    id: str = "G22"
    title: Text = text("Exercise overdue")
