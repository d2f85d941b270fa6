"""One engagement as a line of a document."""

from __future__ import annotations

from datetime import date

from app.domain.engagement import Engagement
from app.domain.item_names import country_name
from app.domain.kinds import Family
from app.domain.levels import LEVEL_RANKS, Level
from app.domain.natural_order import natural
from app.domain.participation import Role
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.statuses import DRAFT, STATUS_TITLES, Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.lead_fields import lead_words
from app.services.reports.ministries import MinistryMark, ministry_conditions, ministry_marks
from app.services.texts.marked_outputs import marked_title
from app.services.texts.signs import STATUS_SIGNS


@dataclass(frozen=True, slots=True)
class KindMark:
    """A kind as paper shows it: words, the two-letter code, the family that gives the hue."""

    title: str
    code: str
    family: Family


@dataclass(frozen=True, slots=True)
class EngagementRow:
    """One engagement in words. `countries` are names, the host first; the title has a marking above the plan's.

    `at` is the id of the host, or of the first country; empty where there is none.
    """

    id: str
    ref: str
    dates: Text
    countries: tuple[str, ...]
    kind: KindMark
    title: str
    place: str
    objectives: tuple[str, ...]
    lead: str
    counterpart: str
    ministries: tuple[MinistryMark, ...]
    conditions: tuple[Text, ...]
    status: Status
    sign: str
    word: Text
    remark: Text | None
    is_high: bool
    is_draft: bool
    at: str


def engagement_row(plan: Plan, item: Engagement, as_of: date) -> EngagementRow:
    """The line of one engagement, with its ministries' answers as of that day."""
    codes = [plan.objectives[one] for one in item.objectives if one in plan.objectives]
    return EngagementRow(
        item.id,
        item.ref,
        text("{dates:timed}", dates=item.dates),
        country_names(plan, item),
        kind_mark(plan, item.kind),
        marked_title(plan, item),
        _place(item),
        tuple(sorted((objective.name for objective in codes), key=natural)),
        with_level(lead_words(plan.people, item), item.level),
        with_level(item.counterpart, item.counterpart_level),
        ministry_marks(plan, item, as_of),
        ministry_conditions(plan, item, as_of),
        item.status,
        STATUS_SIGNS[item.status].value,
        STATUS_TITLES[item.status],
        _remark(item),
        is_high(item),
        item.status in DRAFT,
        item.host or next(iter(item.country_ids), ""),
    )


def is_high(item: Engagement) -> bool:
    """Whether a minister or a chief of defence leads."""
    return item.level is not None and item.level.rank <= Level.L2.rank


def country_names(plan: Plan, item: Engagement) -> tuple[str, ...]:
    """The other nations' names, the host first, otherwise in the order recorded."""
    host = item.host
    parts = sorted(item.countries, key=lambda part: (part.country != host, part.role is not Role.HOST))
    return tuple(country_name(plan, part.country) for part in parts)


def kind_mark(plan: Plan, kind_id: str) -> KindMark:
    """The mark of a kind; an unknown one shows its id."""
    kind = plan.kinds.get(kind_id)
    if kind is None:
        return KindMark(kind_id, kind_id[:2].upper(), Family.PEOPLE)
    return KindMark(kind.title, kind.code, kind.family)


def _place(item: Engagement) -> str:
    name = item.place.name.strip()
    return "" if name.casefold() in item.title.casefold() else name


def with_level(office: str, level: Level | None) -> str:
    """`Chief of Navy, L3`, for those who know our levels; only what is known."""
    return ", ".join(part for part in (office.strip(), level.value if level else "") if part)


def with_rank(name: str, level: Level | None) -> Said:
    """`Adm Lund (level: service chief, three stars)`, for those outside; a level of nobody says nothing."""
    if not name.strip() or level is None:
        return name.strip()
    return text("{name} (level: {level})", name=name.strip(), level=LEVEL_RANKS[level])


def _remark(item: Engagement) -> Text | None:
    if item.status is Status.POSTPONED and item.review_on is not None:
        return text("review {day}. {reason}", day=item.review_on, reason=item.reason)
    return text("{reason}", reason=item.reason) if item.reason else None
