"""The rules about engagements that get in each other's or the host's way: one a file, one a line here."""

from app.domain.conflicts.agreement_lapsed import AgreementLapsed
from app.domain.conflicts.asset_committed_twice import AssetCommittedTwice
from app.domain.conflicts.budget_overrun import BudgetOverrun
from app.domain.conflicts.clearance_late import ClearanceLate
from app.domain.conflicts.clearance_unfit import ClearanceUnfit
from app.domain.conflicts.days_outside import DaysOutside
from app.domain.conflicts.delegation_papers import DelegationPapers
from app.domain.conflicts.exercise_overlap import ExerciseOverlap
from app.domain.conflicts.harbour_unfit import HarbourUnfit
from app.domain.conflicts.host_holiday import HostHoliday
from app.domain.conflicts.host_not_known import HostNotKnown
from app.domain.conflicts.host_weekend import HostWeekend
from app.domain.conflicts.impossible_travel import ImpossibleTravel
from app.domain.conflicts.no_contact_point import NoContactPoint
from app.domain.conflicts.notice_missing import NoticeMissing
from app.domain.conflicts.odd_clock import OddClock
from app.domain.conflicts.part_outside import PartOutside
from app.domain.conflicts.possible_period import PossiblePeriod
from app.domain.conflicts.principal_absent import PrincipalAbsent
from app.domain.conflicts.principal_booked_twice import PrincipalBookedTwice
from app.domain.conflicts.probable_duplicate import ProbableDuplicate
from app.domain.conflicts.programme_day_off import ProgrammeDayOff
from app.domain.conflicts.programme_overlap import ProgrammeOverlap
from app.domain.conflicts.programme_overnight import ProgrammeOvernight
from app.domain.conflicts.protocol_asymmetry import ProtocolAsymmetry
from app.domain.conflicts.quota_exhausted import QuotaExhausted
from app.domain.conflicts.religious_period import ReligiousPeriod
from app.domain.conflicts.rotation_gap import RotationGap
from app.domain.conflicts.vetting_missing import VettingMissing
from app.domain.findings import Rule

RULES: tuple[Rule, ...] = (
    PrincipalBookedTwice(),
    ImpossibleTravel(),
    PrincipalAbsent(),
    HostHoliday(),
    HostWeekend(),
    ProgrammeDayOff(),
    ReligiousPeriod(),
    PossiblePeriod(),
    HostNotKnown(),
    ClearanceLate(),
    ClearanceUnfit(),
    AssetCommittedTwice(),
    HarbourUnfit(),
    ExerciseOverlap(),
    VettingMissing(),
    NoticeMissing(),
    QuotaExhausted(),
    NoContactPoint(),
    RotationGap(),
    ProbableDuplicate(),
    DelegationPapers(),
    ProtocolAsymmetry(),
    AgreementLapsed(),
    BudgetOverrun(),
    OddClock(),
    ProgrammeOverlap(),
    ProgrammeOvernight(),
    DaysOutside(),
    PartOutside(),
)
