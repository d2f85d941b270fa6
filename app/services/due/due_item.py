"""One thing that is due, whatever it comes from, and what a source of such things is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol, runtime_checkable

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.texts.country_texts import fold_word


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing that is due by `day`; `title` is people's own words.

    `engagement` is its id, empty where it belongs to none. `who` says who acts. `owners` are the ids of the people
    who are to do it, `names` folded words that name them otherwise, `offices` folded names of offices that it concerns.
    A day that `is_about` right follows from dates that are not certain. `one` is what it is called where that is not
    the word of its source.
    """

    source: str
    id: str
    day: date
    title: str
    engagement: str = ""
    who: str = ""
    owners: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    is_about: bool = False
    one: Text | None = None

    @property
    def order(self) -> tuple[date, str, str, str]:
        """The first due first."""
        return (self.day, self.title, self.source, self.id)


class DueSource(Protocol):
    """A sort of things that are due: their table, and what one of them is called."""

    @property
    def id(self) -> str:
        """The table of its items."""

    @property
    def one(self) -> Text:
        """What one of them is called in the list."""

    @property
    def reads(self) -> frozenset[str]:
        """The tables on which its items depend."""

    def items(self, plan: Plan, as_of: date, until: date) -> Iterable[DueItem]:
        """What is due till then, in no order; what is overdue on `as_of` too."""

    def items_of(self, plan: Plan, whole: str, as_of: date, until: date) -> Iterable[DueItem]:
        """Those of one engagement, or with "" those that belong to none; law: of all together these are `items`."""


@runtime_checkable
class DoneInList(Protocol):
    """A source whose things are done, moved and given away in the list itself; others have places of their own."""

    def is_done(self, plan: Plan, item_id: str) -> bool | None:
        """Whether this was done; None where it can neither be ticked nor its tick be taken back."""

    def tick(self, plan: Plan, ids: Sequence[str], on: date | None) -> Change:
        """Note that these were done on a day, or with None that they were not."""

    def move(self, plan: Plan, ids: Sequence[str], days: int, today: date) -> Change:
        """Give these a day so much later; what is overdue is put off from today."""

    def give(self, plan: Plan, ids: Sequence[str], person: str | None) -> Change:
        """Give these to a person, or to nobody."""


def folded(*words: str) -> frozenset[str]:
    """Names as they are compared, without the empty ones."""
    return frozenset(found for word in words if (found := fold_word(word)))


def lead_names(item: Engagement) -> frozenset[str]:
    """Who leads an engagement at home, as somebody typed it."""
    return folded(item.own_lead)


def holder_of(plan: Plan, post_id: str | None) -> str | None:
    """Who holds a post, an id."""
    post = plan.posts.get(post_id or "")
    return post.holder if post is not None else None
