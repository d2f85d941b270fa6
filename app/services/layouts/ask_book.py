"""All asks of a plan in the order of the coordination list, kept up to date edit by edit."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.domain.asks import Ask
from app.domain.changes import Change
from app.domain.engagement import Engagement, Status
from app.domain.parties import OrganisationKind
from app.domain.plan import Plan
from app.services.layouts.coordination import AskGroup, group_of

_FAR = date.max.toordinal()


class Line(NamedTuple):
    """One line of a group: what sorts it, then what it stands for; `ask` is empty for one not asked."""

    order: int
    title: str
    ask: str
    engagement: str
    ministry: str


@dataclass(frozen=True, slots=True)
class AskList:
    """What the list shows: each group with its lines, empty groups left out."""

    groups: tuple[tuple[AskGroup, tuple[Line, ...]], ...]

    def count(self, group: AskGroup) -> int:
        """How many lines a group has."""
        return next((len(lines) for each, lines in self.groups if each is group), 0)

    @property
    def waiting(self) -> int:
        """How many answers are still to come."""
        quiet = (AskGroup.ANSWERED, AskGroup.UNASKED)
        return sum(len(lines) for group, lines in self.groups if group not in quiet)


class AskBook:
    """Places every ask once; an edit moves only the asks that it touches.

    Engagements still to come, more than an idea, of a kind that the routing table has asks for
    and without an ask, are lines of the group `UNASKED`.
    """

    def __init__(self, plan: Plan, as_of: date) -> None:
        self._plan = plan
        self._as_of = as_of
        self._lines: dict[AskGroup, list[Line]] = {}
        self._placed: dict[tuple[str, str], tuple[AskGroup, Line]] = {}
        self._build()

    def follow(self, plan: Plan, change: Change) -> None:
        """Keep up with a change that made `plan`."""
        self._plan = plan
        if change.tables & {"posts", "organisations", "ask_routes"}:
            self._build()
            return
        engagements = {item_id for table, item_id in change.touches if table == "engagements"}
        for item in change.items:
            if item.table == "asks":
                self._replace_ask(item.id)
                engagements |= {each.engagement for each in (item.before, item.after) if isinstance(each, Ask)}
        for engagement_id in engagements:
            for ask_id in plan.ids("ask_by_engagement", engagement_id):
                self._replace_ask(ask_id)
            self._drop("engagements", engagement_id)
            engagement = plan.engagements.get(engagement_id)
            if engagement is not None and self._is_unasked(engagement):
                self._place("engagements", engagement_id, AskGroup.UNASKED, self._line_of_unasked(engagement))

    def select(
        self,
        shown: Collection[str],
        ministries: Collection[OrganisationKind] = (),
        *,
        open_only: bool = False,
    ) -> AskList:
        """The lines of the engagements in `shown`, by group; `ministries` narrows to who is asked."""
        wanted = shown if isinstance(shown, (set, frozenset)) else frozenset(shown)
        kinds = {ministry.value for ministry in ministries}
        groups = []
        for group, lines in self._lines.items():
            if open_only and group is AskGroup.ANSWERED:
                continue
            chosen = [line for line in lines if line.engagement in wanted and (not kinds or line.ministry in kinds)]
            if chosen:
                groups.append((group, tuple(chosen)))
        return AskList(tuple(groups))

    def _build(self) -> None:
        plan, as_of = self._plan, self._as_of
        self._lines = {group: [] for group in AskGroup}
        self._placed = {}
        for ask in plan.asks.values():
            self._place("asks", ask.id, group_of(ask, as_of), self._line_of(ask), sort=False)
        for item in plan.engagements.values():
            if self._is_unasked(item):
                self._place("engagements", item.id, AskGroup.UNASKED, self._line_of_unasked(item), sort=False)
        for lines in self._lines.values():
            lines.sort()

    def _replace_ask(self, ask_id: str) -> None:
        self._drop("asks", ask_id)
        ask = self._plan.asks.get(ask_id)
        if ask is not None:
            self._place("asks", ask_id, group_of(ask, self._as_of), self._line_of(ask))

    def _place(self, table: str, item_id: str, group: AskGroup, line: Line, *, sort: bool = True) -> None:
        self._placed[(table, item_id)] = (group, line)
        if sort:
            insort(self._lines[group], line)
        else:
            self._lines[group].append(line)

    def _drop(self, table: str, item_id: str) -> None:
        placed = self._placed.pop((table, item_id), None)
        if placed is not None:
            lines = self._lines[placed[0]]
            del lines[bisect_left(lines, placed[1])]

    def _line_of(self, ask: Ask) -> Line:
        plan = self._plan
        post = plan.posts.get(ask.post)
        organisation = plan.organisations.get(post.organisation) if post is not None else None
        if ask.is_open:
            order = ask.due.toordinal() if ask.due is not None else _FAR
        else:  # What was answered last stands first.
            order = -ask.answer.on.toordinal() if ask.answer is not None else 0
        item = plan.engagements.get(ask.engagement)
        ministry = organisation.kind.value if organisation is not None else ""
        return Line(order, item.title if item is not None else "", ask.id, ask.engagement, ministry)

    def _line_of_unasked(self, item: Engagement) -> Line:
        return Line(item.dates.earliest.toordinal(), item.title, "", item.id, "")

    def _is_unasked(self, item: Engagement) -> bool:
        plan = self._plan
        if item.status is Status.IDEA or not item.is_ahead(self._as_of) or not plan.ids("route_by_kind", item.kind):
            return False
        asks = plan.asks
        return all(asks[ask_id].withdrawn for ask_id in plan.ids("ask_by_engagement", item.id))
