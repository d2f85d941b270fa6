"""What the rules that look at attachés have in common: in force or not, and whom an item bears on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.accreditations import Accreditation, Agrement
from app.domain.engagement import Engagement
from app.domain.manning import holder_on
from app.domain.parties import Person, Post
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.tenures import Tenure


def in_force(item: Accreditation, first: date, last: date) -> bool:
    """Whether it was granted and holds on all days from the first to the last."""
    begun = item.first is None or item.first <= first
    return item.state is Agrement.GRANTED and begun and (item.last is None or item.last >= last)


def incumbent(plan: Plan, item: Accreditation, day: date) -> str | None:
    """The person accredited: the one it names, else whoever holds the post on the day."""
    return item.person or holder_on(plan, item.post, day)


def accredited_by(plan: Plan, item: Item) -> Iterable[str]:
    """The ids of the accreditations that an item bears on: a post and its holders, or an engagement and its people."""
    match item:
        case Accreditation():
            return (item.id,)
        case Post():
            return plan.ids("accreditation_by_post", item.id)
        case Tenure():
            return plan.ids("accreditation_by_post", item.post)
        case Person():
            return _of_person(plan, item.id)
        case Engagement():
            countries = dict.fromkeys((*item.country_ids, *((item.host,) if item.host else ())))
            met = (each for country in countries for each in plan.ids("accreditation_by_country", country))
            own = (each for person in item.principals for each in _of_person(plan, person))
            return (*met, *own)
        case _:
            return ()


def _of_person(plan: Plan, person_id: str) -> tuple[str, ...]:
    tenures = plan.records(Tenure)
    held = {tenures[each].post for each in plan.ids("tenure_by_person", person_id)}
    posts = held | plan.ids("post_by_holder", person_id)
    of_posts = (each for post in posts for each in plan.ids("accreditation_by_post", post))
    return (*plan.ids("accreditation_by_person", person_id), *of_posts)
