"""The tables of a plan, and the indexes by which their items are found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.absences import Absence
from app.domain.accreditations import Accreditation
from app.domain.actions import Action
from app.domain.agreed_lines import AgreedLine
from app.domain.agreements import Agreement
from app.domain.aircraft_visits import AircraftVisit
from app.domain.ask_types import AskRoute, AskType
from app.domain.asks import Ask
from app.domain.assets import Asset
from app.domain.attachments import Attachment
from app.domain.clearances import Clearance
from app.domain.commitments import Commitment
from app.domain.conditions import Condition
from app.domain.contributions import Contribution
from app.domain.counterparts import Counterpart
from app.domain.delegates import Delegate
from app.domain.engagement import Engagement
from app.domain.exchanges import Posting
from app.domain.exercises import Exercise
from app.domain.forums import Attendance, Forum
from app.domain.geography import Country, Membership, Region, RegionScheme
from app.domain.gifts import Gift
from app.domain.handouts import Handout
from app.domain.harbours import Harbour
from app.domain.high_level_visits import HighLevelVisit
from app.domain.indexes import INDEXES, Index
from app.domain.kinds import Kind, LeadTime
from app.domain.milestone_types import MilestoneType
from app.domain.milestones import Milestone
from app.domain.money import BudgetLine, Cost
from app.domain.non_proliferation import NonProliferation
from app.domain.oda_recipients import OdaRecipient
from app.domain.outcomes import EngagementOutcome
from app.domain.outreach import Outreach
from app.domain.own_fields import OwnField
from app.domain.parties import Organisation, Person, Post
from app.domain.periods import Period
from app.domain.priorities import CountryTier, Objective, RegionWeight, TierNorm
from app.domain.programme_items import ProgrammeItem
from app.domain.progress import Progress
from app.domain.ranked_markings import RankedMarking
from app.domain.records.record import Record, record_of
from app.domain.regimes import Quota, Regime, RegimeMeasure
from app.domain.saved_views import SavedView
from app.domain.series import Series
from app.domain.settings import PlanSettings
from app.domain.ship_visits import ShipVisit
from app.domain.silence_procedures import SilenceProcedure
from app.domain.staff_talks import AgendaItem, Mechanism, Talks
from app.domain.templates import EngagementTemplate
from app.domain.tenures import Tenure
from app.domain.verification import Verification
from app.domain.vettings import Vetting
from app.domain.waivers import Waiver
from app.domain.web_links import WebLink
from app.domain.weekends import DatedWeekend


def index_of_parts(table: str) -> str:
    """The index that finds the parts in a table by what they are part of."""
    return f"{table}_by_whole"


_KINDS: tuple[type[Any], ...] = (
    PlanSettings,
    Country,
    DatedWeekend,
    Period,
    RegionScheme,
    Region,
    Membership,
    OdaRecipient,
    Kind,
    LeadTime,
    AskType,
    AskRoute,
    MilestoneType,
    TierNorm,
    RankedMarking,
    CountryTier,
    RegionWeight,
    Objective,
    Progress,
    Organisation,
    Person,
    Absence,
    Post,
    Harbour,
    Tenure,
    Accreditation,
    Asset,
    Commitment,
    Agreement,
    Series,
    Mechanism,
    BudgetLine,
    Forum,
    Regime,
    RegimeMeasure,
    Quota,
    OwnField,
    Engagement,
    ShipVisit,
    AircraftVisit,
    HighLevelVisit,
    Talks,
    Posting,
    Exercise,
    Attendance,
    Outreach,
    Verification,
    NonProliferation,
    Clearance,
    Delegate,
    Counterpart,
    ProgrammeItem,
    AgendaItem,
    Contribution,
    Vetting,
    Gift,
    Action,
    AgreedLine,
    SilenceProcedure,
    Ask,
    Condition,
    Milestone,
    Cost,
    EngagementOutcome,
    WebLink,
    EngagementTemplate,
    Attachment,
    Handout,
    Waiver,
    SavedView,
)

RECORDS: Mapping[str, Record] = {made.name: made for made in map(record_of, _KINDS)}
"""Every table of a plan, parents before children."""

PARTS: tuple[Record, ...] = tuple(made for made in RECORDS.values() if made.part_of)
"""The tables whose items are parts of an engagement, in their order."""

PLAN_INDEXES: tuple[Index, ...] = (
    *INDEXES,
    *(
        Index(index_of_parts(part.name), part.name, lambda item: (item.engagement,))
        for part in PARTS
        if not part.is_single
    ),
)
"""Every index of a plan: those by name, and for each table of parts the one by what they are part of."""


def named_with(*tables: str) -> frozenset[str]:
    """The tables of what is named where items of these are shown: their own, and those that their fields point at."""
    return frozenset(tables).union(*(field.sort.into for table in tables for field in RECORDS[table].fields))
