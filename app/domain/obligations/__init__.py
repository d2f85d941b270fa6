"""The rules about what the planners themselves owe the plan: one a file, one a line here."""

from app.domain.findings import Rule
from app.domain.obligations.actions_stale import ActionsStale
from app.domain.obligations.past_not_closed import PastNotClosed

RULES: tuple[Rule, ...] = (PastNotClosed(), ActionsStale())
