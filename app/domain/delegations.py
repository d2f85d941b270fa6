"""How many a delegation is: those who are listed, and whoever it is the delegation of, listed or not."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from app.domain.country_names import fold_name
from app.domain.delegates import Delegate
from app.domain.engagement import Engagement
from app.domain.forums import Attendance
from app.domain.participation import Direction, Side
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

_FEWEST_WORDS = 2
"""Words from which on a visitor's name is looked for in a longer one: a word alone can be many people's."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody whose delegation it is. `names` are compared with those of delegates; `person` is the record, None
    where they are known by words only."""

    names: tuple[str, ...]
    person: Person | None = None

    def is_one(self, delegate: Delegate) -> bool:
        """Whether a delegate is this visitor."""
        if self.person is not None and delegate.person is not None:
            return self.person.id == delegate.person
        written = fold_name(delegate.name), fold_name(f"{delegate.rank} {delegate.name}")
        if fold_name(delegate.appointment) in self.names:
            return True
        return any(_says_same(each, name) for each in written for name in self.names if each)


def visitors(plan: Plan, item: Engagement, side: Side) -> tuple[Visitor, ...]:
    """Of ours the principals and the head of a delegation to a forum, or else whoever leads; of theirs the
    counterpart."""
    if side is Side.THEIRS:
        return _in_words(item.counterpart)
    attendance = plan.part(Attendance, item.id)
    head = attendance.head if attendance is not None else None
    ids = dict.fromkeys(each for each in (*item.principals, head) if each)
    known = tuple(_of_person(plan.people[each]) for each in ids if each in plan.people)
    return known or _in_words(item.own_lead)


def unlisted(plan: Plan, item: Engagement, side: Side) -> tuple[Visitor, ...]:
    """The visitors who are there but are none of the delegates recorded.

    Of theirs only who comes as a guest: of a host's counterpart nobody knows whether they stay beside one call.
    """
    if side is Side.THEIRS and item.direction is not Direction.INCOMING:
        return ()
    listed = [each for each in plan.parts(Delegate, item.id) if each.side is side]
    return tuple(each for each in visitors(plan, item, side) if not any(map(each.is_one, listed)))


def unlisted_people(plan: Plan, item: Engagement) -> tuple[Person, ...]:
    """Our visitors who are none of the delegates, of whom the plan has a record."""
    return tuple(each.person for each in unlisted(plan, item, Side.OURS) if each.person is not None)


def size_of(plan: Plan, item: Engagement, side: Side, delegates: Collection[Delegate], more: int = 0) -> Text:
    """How many some delegates of a side are, the visitor apart: `principal and 6`.

    `more` is how many visitors are with them who are none of the delegates.
    """
    wanted = visitors(plan, item, side)
    listed = sum(any(visitor.is_one(each) for visitor in wanted) for each in delegates)
    principals, others = listed + more, len(delegates) - listed
    if not principals:
        return text("{count}", count=others)
    if principals == 1:
        return text("principal and {count}", count=others) if others else text("principal")
    if not others:
        return text("{principals} principals", principals=principals)
    return text("{principals} principals and {count}", principals=principals, count=others)


def sizes(plan: Plan, item: Engagement) -> Iterator[tuple[Side, Text]]:
    """How many the delegation of each side is of which delegates are recorded, ours first."""
    for side in Side:
        listed = [each for each in plan.parts(Delegate, item.id) if each.side is side]
        if listed:
            yield side, size_of(plan, item, side, listed, len(unlisted(plan, item, side)))


def _of_person(person: Person) -> Visitor:
    return Visitor(tuple({fold_name(person.name), fold_name(f"{person.rank} {person.name}")}), person)


def _in_words(words: str) -> tuple[Visitor, ...]:
    return tuple(Visitor((name,)) for part in words.split(";") if (name := fold_name(part)))


def _says_same(written: str, name: str) -> bool:
    """Whether a delegate's name is this one, or one says the other with more words, such as a rank or a country."""
    first, second = frozenset(written.split()), frozenset(name.split())
    return first <= second or (len(second) >= _FEWEST_WORDS and second <= first)
