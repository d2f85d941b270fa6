"""All asks of a plan in the order of the coordination list, kept up to date edit by edit."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple

from app.domain.answered_for import changed_engagements
from app.domain.asks import Ask
from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.parties import OrganisationKind
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.services.layouts.coordination import AskGroup, group_of

_FAR = date.max.toordinal()


class AskBookLine(NamedTuple):
    """One line of a group: what sorts it, then what it stands for; `ask` is empty for one not asked."""

    order: int
    title: str
    ask: str
    engagement: str
    ministry: str


@dataclass(frozen=True, slots=True)
class GroupLines:
    """One group: how many lines it has, and the lines themselves where it is open."""

    group: AskGroup
    count: int
    lines: tuple[AskBookLine, ...] = ()


@dataclass(frozen=True, slots=True)
class AskList:
    """What the list shows: its groups in order, empty ones left out."""

    groups: tuple[GroupLines, ...]

    def count(self, group: AskGroup) -> int:
        """How many lines a group has."""
        return next((each.count for each in self.groups if each.group is group), 0)

    @property
    def waiting(self) -> int:
        """How many answers are still to come."""
        quiet = (AskGroup.ANSWERED, AskGroup.UNASKED)
        return sum(each.count for each in self.groups if each.group not in quiet)


@dataclass(frozen=True, slots=True)
class AskWish:
    """What of the list is wanted.

    `shown` are the engagements that the filter lets through, `ministries` narrows to who is
    asked. Groups in `closed` are counted only; those in `without` are left out.
    """

    shown: frozenset[str]
    ministries: frozenset[OrganisationKind] = frozenset()
    closed: Collection[AskGroup] = ()
    without: Collection[AskGroup] = ()


class AskBook:
    """Places every ask once; an edit moves only the asks that it touches.

    Engagements still to come, more than an idea, of a kind that the routing table has asks for
    and without an ask, are lines of the group `UNASKED`. Answered asks, by far the most in an old
    plan, are only counted until somebody opens their group.
    """

    def __init__(self, plan: Plan, as_of: date) -> None:
        self._plan = plan
        self._as_of = as_of
        self._lines: dict[AskGroup, list[AskBookLine]] = {}
        self._asks: dict[str, tuple[AskGroup, AskBookLine]] = {}
        self._unasked: dict[str, AskBookLine] = {}
        self._answered: dict[str, set[str]] = {}
        self._answered_engagement: dict[str, str] = {}
        self._answered_line: dict[str, AskBookLine] = {}
        self._answered_lines: list[AskBookLine] | None = None
        self._build()

    def follow(self, plan: Plan, change: Change) -> None:
        """Keep up with a change that made `plan`."""
        self._plan = plan
        if change.tables & {"posts", "organisations", "ask_routes"}:
            self._build()
            return
        asks, engagements = set[str](), set[str]()
        for item in change.items:
            for each in (item.before, item.after):
                if isinstance(each, Ask):
                    asks.add(each.id)
                    engagements.add(each.engagement)
                elif isinstance(each, Engagement):
                    engagements.add(each.id)
        for engagement_id in changed_engagements(change):
            asks |= plan.ids("ask_by_engagement", engagement_id)
        for ask_id in asks:
            self._drop(ask_id)
            if ask_id in plan.asks:
                self._place(plan.asks[ask_id])
        for engagement_id in engagements:
            self._place_unasked(engagement_id)

    def select(self, wish: AskWish) -> AskList:
        """The groups with the lines of the engagements that are wanted."""
        groups = []
        for group in AskGroup:
            if group not in wish.without:
                found = self._answered_group(wish) if group is AskGroup.ANSWERED else self._group(group, wish)
                if found.count:
                    groups.append(found)
        return AskList(tuple(groups))

    def _group(self, group: AskGroup, wish: AskWish) -> GroupLines:
        lines = _chosen(self._lines[group], wish)
        return GroupLines(group, len(lines), () if group in wish.closed else tuple(lines))

    def _answered_group(self, wish: AskWish) -> GroupLines:
        group = AskGroup.ANSWERED
        if group in wish.closed and not wish.ministries:
            answered = self._answered
            return GroupLines(group, sum(len(answered[item]) for item in answered.keys() & wish.shown))
        if self._answered_lines is None:
            asks = self._plan.asks
            self._answered_line = {ask_id: self._line_of(asks[ask_id]) for ask_id in self._answered_engagement}
            self._answered_lines = sorted(self._answered_line.values())
        lines = _chosen(self._answered_lines, wish)
        return GroupLines(group, len(lines), () if group in wish.closed else tuple(lines))

    def _build(self) -> None:
        self._lines = {group: [] for group in AskGroup}
        self._asks, self._unasked, self._answered = {}, {}, {}
        self._answered_engagement, self._answered_lines = {}, None
        for ask in self._plan.asks.values():
            group = group_of(self._plan, ask, self._as_of)
            if group is AskGroup.ANSWERED:
                self._count_answered(ask)
            else:
                line = self._line_of(ask)
                self._asks[ask.id] = (group, line)
                self._lines[group].append(line)
        for item in self._plan.engagements.values():
            if self._is_unasked(item):
                line = self._unasked[item.id] = self._line_of_unasked(item)
                self._lines[AskGroup.UNASKED].append(line)
        for lines in self._lines.values():
            lines.sort()

    def _place(self, ask: Ask) -> None:
        group = group_of(self._plan, ask, self._as_of)
        if group is AskGroup.ANSWERED:
            self._count_answered(ask)
        else:
            line = self._line_of(ask)
            self._asks[ask.id] = (group, line)
            insort(self._lines[group], line)

    def _count_answered(self, ask: Ask) -> None:
        self._answered_engagement[ask.id] = ask.engagement
        self._answered.setdefault(ask.engagement, set()).add(ask.id)
        if self._answered_lines is not None:
            line = self._answered_line[ask.id] = self._line_of(ask)
            insort(self._answered_lines, line)

    def _drop(self, ask_id: str) -> None:
        placed = self._asks.pop(ask_id, None)
        if placed is not None:
            _remove(self._lines[placed[0]], placed[1])
        engagement_id = self._answered_engagement.pop(ask_id, None)
        if engagement_id is not None:
            self._answered[engagement_id].discard(ask_id)
            if self._answered_lines is not None:
                _remove(self._answered_lines, self._answered_line.pop(ask_id))

    def _place_unasked(self, engagement_id: str) -> None:
        lines = self._lines[AskGroup.UNASKED]
        before = self._unasked.pop(engagement_id, None)
        if before is not None:
            _remove(lines, before)
        item = self._plan.engagements.get(engagement_id)
        if item is not None and self._is_unasked(item):
            line = self._unasked[engagement_id] = self._line_of_unasked(item)
            insort(lines, line)

    def _line_of(self, ask: Ask) -> AskBookLine:
        plan = self._plan
        post = plan.posts.get(ask.post)
        organisation = plan.organisations.get(post.organisation) if post is not None else None
        if ask.is_open:
            order = ask.due.toordinal() if ask.due is not None else _FAR
        else:  # What was answered last stands first.
            order = -ask.answer.on.toordinal() if ask.answer is not None else 0
        item = plan.engagements.get(ask.engagement)
        ministry = organisation.kind.value if organisation is not None else ""
        return AskBookLine(order, item.title if item is not None else "", ask.id, ask.engagement, ministry)

    def _line_of_unasked(self, item: Engagement) -> AskBookLine:
        return AskBookLine(item.dates.earliest.toordinal(), item.title, "", item.id, "")

    def _is_unasked(self, item: Engagement) -> bool:
        plan = self._plan
        if item.status is Status.IDEA or not item.is_ahead(self._as_of) or not plan.ids("route_by_kind", item.kind):
            return False
        asks = plan.asks
        return all(asks[ask_id].withdrawn for ask_id in plan.ids("ask_by_engagement", item.id))


def _chosen(lines: Iterable[AskBookLine], wish: AskWish) -> list[AskBookLine]:
    shown = wish.shown
    if not wish.ministries:
        return [line for line in lines if line.engagement in shown]
    kinds = {ministry.value for ministry in wish.ministries}
    return [line for line in lines if line.engagement in shown and line.ministry in kinds]


def _remove(lines: list[AskBookLine], line: AskBookLine) -> None:
    del lines[bisect_left(lines, line)]
