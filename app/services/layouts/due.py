"""The list “What is due”: everything that waits for somebody, by week, of all, of one office or of one person."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, text
from app.domain.wording_values import DayBeside, days_count
from app.services.dates.date_preferences import MONDAY, WEEK, week_start
from app.services.due import SOURCES
from app.services.due.due_item import DueItem, DueSource, folded
from app.services.layouts.coordination import countries_of

SOURCE_OF: Mapping[str, DueSource] = MappingProxyType({source.id: source for source in SOURCES})
"""The sources by their id."""

DUE_READS: frozenset[str] = frozenset().union(*(source.reads for source in SOURCES))
"""The tables on which the list depends."""

_EVER = date.max


class DueGroup(StrEnum):
    """The groups of the list, in their order."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this-week"
    NEXT_WEEK = "next-week"
    LATER = "later"


DUE_GROUP_TITLES: Mapping[DueGroup, Text] = MappingProxyType(
    {
        DueGroup.OVERDUE: Text("Overdue"),
        DueGroup.TODAY: Text("Today"),
        DueGroup.THIS_WEEK: Text("This week"),
        DueGroup.NEXT_WEEK: Text("Next week"),
        DueGroup.LATER: Text("Later"),
    }
)


class Whose(StrEnum):
    """Of whom the list tells."""

    ALL = "all"
    OFFICE = "office"
    MINE = "mine"


@dataclass(frozen=True, slots=True)
class Me:
    """Who looks: the ids of the people of that name, the name itself and the offices, folded."""

    people: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()

    @property
    def is_known(self) -> bool:
        """Whether there is a name at all."""
        return bool(self.names)


@dataclass(frozen=True, slots=True)
class DueWish:
    """What of the list is wanted: of whom, and of which engagements, unless that is None.

    What belongs to no engagement is told in any case.
    """

    whose: Whose = Whose.ALL
    me: Me = field(default_factory=Me)
    shown: Collection[str] | None = None
    first_weekday: int = MONDAY


@dataclass(frozen=True, slots=True)
class DueRow:
    """One thing that is due, in words; `meaning` is blocks, warns or informs. Texts in `str` are people's own words."""

    when: Text
    day: Text
    meaning: str
    title: str
    one: Text
    engagement: str
    countries: str
    dates: Text
    who: str


def me_of(plan: Plan, name: str) -> Me:
    """Who somebody of that name is in the plan: a person, or an office, or words that stand beside things to do."""
    names = folded(name)
    if not names:
        return Me()
    people = [person for person in plan.people.values() if folded(person.name) == names]
    offices = folded(*(person.office for person in people)) or names
    return Me(frozenset(person.id for person in people), names, offices)


def due_items(plan: Plan, as_of: date, wish: DueWish, until: date = _EVER) -> list[DueItem]:
    """What is due till then, the first due first."""
    found = (item for source in SOURCES for item in source.items(plan, as_of, until))
    return sorted((item for item in found if _is_wanted(item, wish)), key=lambda item: item.order)


def group_of_due(day: date, as_of: date, first_weekday: int = MONDAY) -> DueGroup:
    """Where a day stands in the list; weeks begin with `first_weekday`."""
    if day <= as_of:
        return DueGroup.TODAY if day == as_of else DueGroup.OVERDUE
    next_week = week_start(as_of, first_weekday) + timedelta(days=WEEK)
    if day < next_week:
        return DueGroup.THIS_WEEK
    return DueGroup.NEXT_WEEK if day < next_week + timedelta(days=WEEK) else DueGroup.LATER


def due_row(plan: Plan, item: DueItem, as_of: date) -> DueRow:
    """One thing in words as of a day."""
    about = plan.engagements.get(item.engagement)
    when, meaning = due_words(item, as_of)
    return DueRow(
        when,
        text("{day:weekday}", day=item.day),
        meaning,
        item.title,
        called(item),
        about.title if about is not None else "",
        countries_of(plan, about) if about is not None else "",
        text("{dates}", dates=about.dates) if about is not None else NOTHING,
        item.who,
    )


def called(item: DueItem) -> Text:
    """What sort of thing is due."""
    return item.one if item.one is not None else SOURCE_OF[item.source].one


def due_words(item: DueItem, as_of: date) -> tuple[Text, str]:
    """How late it is or how long there is, and the meaning that colours it."""
    days = (item.day - as_of).days
    day = DayBeside(item.day, as_of)
    if days < 0:
        late = days_count(-days)
        return (text("about {days} late", days=late) if item.is_about else text("{days} late", days=late)), "blocks"
    if days == 0:
        return text("due today"), "warns"
    if item.is_about:
        return text("about {day:weekday}", day=day), "informs"
    if days == 1:
        return text("due {day:weekday}, tomorrow", day=day), "warns"
    return text("due {day:weekday}, in {days}", day=day, days=days_count(days)), "warns" if days <= WEEK else "informs"


def _is_wanted(item: DueItem, wish: DueWish) -> bool:
    if wish.shown is not None and item.engagement and item.engagement not in wish.shown:
        return False
    match wish.whose:
        case Whose.ALL:
            return True
        case Whose.MINE:
            return _is_mine(item, wish.me)
        case Whose.OFFICE:
            return _is_mine(item, wish.me) or bool(item.offices & wish.me.offices)


def _is_mine(item: DueItem, me: Me) -> bool:
    return bool(item.owners & me.people or item.names & me.names)
