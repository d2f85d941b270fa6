"""The rules about what the planners themselves owe the plan: one a file, one a line here."""

from app.domain.findings import Rule
from app.domain.obligations.actions_stale import ActionsStale
from app.domain.obligations.holder_out_of_date import HolderOutOfDate
from app.domain.obligations.ideal_passed import IdealPassed
from app.domain.obligations.kept_too_long import KeptTooLong
from app.domain.obligations.marking_not_ranked import MarkingNotRanked
from app.domain.obligations.milestones_overdue import MilestonesOverdue
from app.domain.obligations.milestones_soon import MilestonesSoon
from app.domain.obligations.old_dates_held import OldDatesHeld
from app.domain.obligations.past_not_closed import PastNotClosed
from app.domain.obligations.still_used import StillUsedUnasked
from app.domain.obligations.submission_at_risk import SubmissionAtRisk

RULES: tuple[Rule, ...] = (
    PastNotClosed(),
    MarkingNotRanked(),
    MilestonesOverdue(),
    MilestonesSoon(),
    ActionsStale(),
    SubmissionAtRisk(),
    StillUsedUnasked(),
    HolderOutOfDate(),
    KeptTooLong(),
    IdealPassed(),
    OldDatesHeld(),
)
