"""The contacts as lines: posts by the kind of their organisation, with what waits for them."""

from __future__ import annotations

from datetime import date

from app.domain.asks import AskState
from app.domain.natural_order import natural
from app.domain.parties import ORGANISATION_TITLES, OrganisationKind, Post
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.services.filtering.plan_filter import folded

_WAITING = frozenset({AskState.SENT, AskState.ACKNOWLEDGED, AskState.MORE_WANTED, AskState.OVERDUE})
"""The states in which an answer is expected."""


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One post. `covers` names countries and regions, empty for all; the counts are its asks."""

    id: str
    title: str
    organisation: str
    kind: OrganisationKind
    addressee: str
    holder: str
    covers: str
    email: str
    telephone: str
    asked: int
    waiting: int
    overdue: int


def contact_lines(plan: Plan, as_of: date, words: str = "") -> tuple[ContactLine, ...]:
    """The posts whose line holds all of the words, by kind of organisation, organisation and title."""
    lines = [_line(plan, post, as_of) for post in plan.posts.values()]
    tests = folded(words).split()
    if tests:
        lines = [line for line in lines if all(test in _folded(plan, line) for test in tests)]
    order = list(ORGANISATION_TITLES)
    return tuple(
        sorted(
            lines, key=lambda line: (order.index(line.kind), natural(line.organisation), natural(line.title), line.id)
        )
    )


def covers_text(plan: Plan, post: Post) -> str:
    """The regions and countries that a post covers, by name."""
    regions = sorted(plan.regions[region].title for region in post.regions if region in plan.regions)
    countries = sorted(plan.countries[each].name for each in post.countries if each in plan.countries)
    return "; ".join((*regions, *countries))


def _line(plan: Plan, post: Post, as_of: date) -> ContactLine:
    organisation = plan.organisations.get(post.organisation)
    holder = plan.people.get(post.holder or "")
    states = [plan.asks[ask_id].state(as_of) for ask_id in plan.ids("ask_by_post", post.id)]
    return ContactLine(
        id=post.id,
        title=post.title,
        organisation=organisation.name if organisation is not None else "",
        kind=organisation.kind if organisation is not None else OrganisationKind.OTHER,
        addressee=post.addressee,
        holder=" ".join(part for part in (holder.rank, holder.name) if part) if holder is not None else "",
        covers=covers_text(plan, post),
        email=post.email,
        telephone=post.telephone,
        asked=len(states),
        waiting=sum(state in _WAITING for state in states),
        overdue=states.count(AskState.OVERDUE),
    )


def _folded(plan: Plan, line: ContactLine) -> str:
    names = [name for each in plan.posts[line.id].countries for name in plan.countries[each].alternatives]
    parts = (line.title, line.organisation, line.holder, line.covers, line.email, line.telephone, *names)
    return folded(" ".join(parts))
