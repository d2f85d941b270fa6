"""All rules that a plan is reviewed by."""

from app.domain import conflicts, coordination, coverage, obligations
from app.domain.findings import Rule

ALL_RULES: tuple[Rule, ...] = (*conflicts.RULES, *coverage.RULES, *coordination.RULES, *obligations.RULES)
"""In the order in which they are listed to people."""
