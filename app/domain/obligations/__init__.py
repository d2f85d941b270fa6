"""The rules about what the planners themselves owe the plan: one a file, one a line here."""

from app.domain.findings import Rule
from app.domain.obligations.holder_out_of_date import HolderOutOfDate
from app.domain.obligations.kept_too_long import KeptTooLong
from app.domain.obligations.past_not_closed import PastNotClosed

RULES: tuple[Rule, ...] = (PastNotClosed(), HolderOutOfDate(), KeptTooLong())
