"""Notes of what left to whom, so that it can be corrected when the plan changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.changes import Change, added, change
from app.domain.handouts import Handout, HandoutForm
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.statements import Statement, statements_of
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.edits.refusals import EditRefused

_A_MOMENT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who got something: a post of the plan, or anybody by `name`."""

    name: str
    post: str | None = None


@dataclass(frozen=True, slots=True)
class Departure:
    """As what something leaves, in which file, and when: an instant in UTC."""

    form: HandoutForm
    at: datetime
    file: str = ""
    note: str = ""


def recipient_named(plan: Plan, typed: str) -> Recipient:
    """Who is meant by what somebody typed: the one post of that title, holder or organisation, or else the name.

    Raises EditRefused where nothing is typed.
    """
    words = " ".join(typed.split())
    if not words:
        raise EditRefused(text("Say who has it: a contact of the plan, or any name. Nothing was noted."))
    if words in plan.posts:
        return Recipient(plan.posts[words].title, words)
    wanted = words.casefold()
    posts = [post for post in plan.posts.values() if wanted in _names(plan, post.id)]
    return Recipient(posts[0].title, posts[0].id) if len(posts) == 1 else Recipient(words)


def note_handout(plan: Plan, recipient: Recipient, departure: Departure, engagements: Iterable[str]) -> Change:
    """Remember what left to somebody, with what it says of each engagement today.

    Raises EditRefused where it says nothing of any engagement of the plan.
    """
    held = [plan.engagements[each] for each in dict.fromkeys(engagements) if each in plan.engagements]
    return _noted(plan, recipient, departure, statements_of(held))


def note_correction(plan: Plan, recipient: Recipient, departure: Departure, engagements: Iterable[str]) -> Change:
    """Remember that somebody was told anew of engagements, those that are deleted among them, as called off."""
    wanted = dict.fromkeys(engagements)
    last = {
        said.engagement: said
        for handout in sorted(plan.records(Handout).values(), key=lambda each: (each.at, each.id))
        for said in handout.stated
        if said.engagement in wanted
    }
    held = [plan.engagements[each] for each in wanted if each in plan.engagements]
    gone = [said for each, said in last.items() if each not in plan.engagements]
    off = [replace(each, is_on=False) for each in gone]
    said = sorted((*statements_of(held), *off), key=lambda each: each.engagement)
    return _noted(plan, recipient, departure, tuple(said))


def note_slips(plan: Plan, departure: Departure, told: Mapping[Recipient, Iterable[str]]) -> Change:
    """Remember that each of several was told anew of their engagements, as one step.

    Raises EditRefused where nobody was told anything.
    """
    made = [note_correction(plan, recipient, departure, engagements) for recipient, engagements in told.items()]
    if not made:
        raise EditRefused(text("Nobody holds anything that is not so any more. Nothing was noted."))
    if len(made) == 1:
        return made[0]
    label = text("note that {count} recipients were told anew", count=len(made))
    return change(label, [item for each in made for item in each.items])


def _noted(plan: Plan, recipient: Recipient, departure: Departure, said: tuple[Statement, ...]) -> Change:
    """The note of what was said; it comes after all that left to the same recipient before, whatever the clock says."""
    if not said:
        raise EditRefused(text("Choose the engagements that it tells of. Nothing was noted."))
    made = Handout(
        new_id(),
        recipient.name,
        departure.at,
        departure.form,
        recipient.post,
        departure.file,
        departure.note,
        stated=said,
    )
    before = (each.at for each in plan.records(Handout).values() if each.holder == made.holder)
    made = replace(made, at=max(made.at, max(before, default=made.at - _A_MOMENT) + _A_MOMENT))
    if len(said) == 1:
        label = text("note that {recipient} has ‘{title}’", recipient=recipient.name, title=said[0].title)
    else:
        label = text("note that {recipient} has {count} engagements", recipient=recipient.name, count=len(said))
    return change(label, [added("handouts", made)])


def _names(plan: Plan, post_id: str) -> set[str]:
    """What a post is called by, in small letters: its title, its title with its organisation, its holder."""
    post = plan.posts[post_id]
    organisation = plan.organisations[post.organisation].name if post.organisation in plan.organisations else ""
    holder = plan.people[post.holder].name if post.holder and post.holder in plan.people else ""
    found = (post.title, f"{post.title}, {organisation}", plan.title_of("posts", post_id), holder, organisation)
    return {name.casefold() for name in found if name}
