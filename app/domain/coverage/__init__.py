"""The rules about where the nation is absent: one a file, one a line here."""

from app.domain.coverage.activity_without_objective import ActivityWithoutObjective
from app.domain.coverage.agreed_not_programmed import AgreedNotProgrammed
from app.domain.coverage.empty_post import EmptyPost
from app.domain.coverage.exchange_gap import ExchangeGap
from app.domain.coverage.exercise_overdue import ExerciseOverdue
from app.domain.coverage.forum_unfilled import ForumUnfilled
from app.domain.coverage.gap_ahead import GapAhead
from app.domain.coverage.long_silence import LongSilence
from app.domain.coverage.mechanism_overdue import MechanismOverdue
from app.domain.coverage.narrow_relationship import NarrowRelationship
from app.domain.coverage.no_high_level_contact import NoHighLevelContact
from app.domain.coverage.objective_over import ObjectiveOver
from app.domain.coverage.objective_without_activity import ObjectiveWithoutActivity
from app.domain.coverage.quiet_post import QuietPost
from app.domain.coverage.region_under_weight import RegionUnderWeight
from app.domain.coverage.spending_by_tier import SpendingByTier
from app.domain.coverage.talks_overdue import TalksOverdue
from app.domain.coverage.visit_overdue import VisitOverdue
from app.domain.findings import Rule

RULES: tuple[Rule, ...] = (
    NoHighLevelContact(),
    RegionUnderWeight(),
    ObjectiveWithoutActivity(),
    ActivityWithoutObjective(),
    ObjectiveOver(),
    NarrowRelationship(),
    LongSilence(),
    TalksOverdue(),
    ExerciseOverdue(),
    VisitOverdue(),
    MechanismOverdue(),
    AgreedNotProgrammed(),
    ExchangeGap(),
    QuietPost(),
    EmptyPost(),
    GapAhead(),
    ForumUnfilled(),
    SpendingByTier(),
)
