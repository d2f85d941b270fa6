"""Who stands in for the holder of a post while they are away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.absences import Absence
from app.domain.item_names import person_name
from app.domain.manning import holder_on, tenures_of
from app.domain.parties import Post
from app.domain.plan import Plan
from app.domain.tenures import Tenure
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class StandIn:
    """Who can be asked instead: a post (id), a person (id), or both; `is_away` where that person is away then too."""

    post: str | None = None
    person: str | None = None
    is_away: bool = False


@dataclass(frozen=True, slots=True)
class HolderAway:
    """The holder of a post is away on a day. `until` is the last day of all absences that follow one another."""

    person: str
    absence: Absence
    until: date
    stand_in: StandIn | None


def absence_on(plan: Plan, person_id: str, day: date) -> Absence | None:
    """The absence of somebody on a day: of several that which lasts longest."""
    held = plan.records(Absence)
    found = (held[each] for each in plan.ids("absence_by_person", person_id))
    return max((each for each in found if day in each.span), key=lambda each: (each.span.last, each.id), default=None)


def absences_of_holders(plan: Plan, post: Post) -> Iterator[Absence]:
    """Every absence of whoever holds a post, held it or is to hold it, on whatever day."""
    held = plan.records(Absence)
    people = {each.person for each in tenures_of(plan, post.id)}
    if post.holder is not None:
        people.add(post.holder)
    return (held[each] for person in people for each in plan.ids("absence_by_person", person))


def holder_away(plan: Plan, post_id: str, day: date) -> HolderAway | None:
    """Whether whoever holds a post on a day is away then, and who stands in for them."""
    person = holder_on(plan, post_id, day)
    absence = absence_on(plan, person, day) if person is not None else None
    if person is None or absence is None:
        return None
    return HolderAway(person, absence, _until(plan, person, absence), stand_in(plan, post_id, day))


def stand_in(plan: Plan, post_id: str, day: date) -> StandIn | None:
    """The deputy post with whoever holds it on that day, else the deputy of the holder; None where none is known."""
    post = plan.posts.get(post_id)
    if post is None:
        return None
    if post.deputy is not None and post.deputy in plan.posts:
        person = holder_on(plan, post.deputy, day)
        return StandIn(post.deputy, person, person is not None and absence_on(plan, person, day) is not None)
    holder = plan.people.get(holder_on(plan, post_id, day) or "")
    if holder is None or holder.deputy is None or holder.deputy not in plan.people:
        return None
    return StandIn(None, holder.deputy, absence_on(plan, holder.deputy, day) is not None)


def stand_in_words(plan: Plan, found: StandIn) -> Text:
    """`Jo Ng`, `Deputy Director (Jo Ng)`, and that they are away too."""
    person = person_name(plan, found.person) if found.person is not None else ""
    post = plan.title_of("posts", found.post) if found.post is not None else ""
    who = text("{post} ({person})", post=post, person=person) if post and person else text("{who}", who=post or person)
    return text("{who}, away too", who=who) if found.is_away else who


def away_words(plan: Plan, found: HolderAway) -> Text:
    """`away until 5 Mar 2027; deputy: Jo Ng`, as it stands beside a post."""
    if found.stand_in is None:
        return text("away until {day}; no deputy is known", day=found.until)
    return text("away until {day}; deputy: {who}", day=found.until, who=stand_in_words(plan, found.stand_in))


def posts_held_by(plan: Plan, person_id: str) -> Iterator[str]:
    """The posts that somebody holds, held, or is to hold."""
    yield from plan.ids("post_by_holder", person_id)
    for each in plan.ids("tenure_by_person", person_id):
        yield plan.records(Tenure)[each].post


def _until(plan: Plan, person_id: str, absence: Absence) -> date:
    """The last day on which they are away without a day between."""
    last, seen = absence.span.last, {absence.id}
    while (after := absence_on(plan, person_id, date.fromordinal(last.toordinal() + 1))) is not None:
        if after.id in seen:
            break
        seen.add(after.id)
        last = after.span.last
    return last
