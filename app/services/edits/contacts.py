"""Edits of people, posts and organisations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.changes import Change, added, change, replaced
from app.domain.parties import Organisation, Person, Post
from app.domain.plan import Plan
from app.domain.wording import text
from app.services.edits.refusals import EditRefused
from app.services.edits.tenures import handing_over


def save_person(plan: Plan, person: Person) -> Change:
    """Add a person, or give one other values."""
    if not person.name.strip():
        raise EditRefused(text("A person needs a name or an office."))
    before = plan.people.get(person.id)
    item = added("people", person) if before is None else replaced("people", before, person)
    return change(text("change of {name}", name=person.name), [item])


def save_organisation(plan: Plan, organisation: Organisation) -> Change:
    """Add an organisation, or give one other values."""
    if not organisation.name.strip():
        raise EditRefused(text("An organisation needs a name."))
    before = plan.organisations.get(organisation.id)
    table = "organisations"
    item = added(table, organisation) if before is None else replaced(table, before, organisation)
    return change(text("change of {name}", name=organisation.name), [item])


def save_post(plan: Plan, post: Post) -> Change:
    """Add a post, or give one other values; its organisation must be in the plan."""
    if not post.title.strip():
        raise EditRefused(text("A post needs a title."))
    if post.organisation not in plan.organisations:
        raise EditRefused(text("Choose the organisation of this post."))
    before = plan.posts.get(post.id)
    item = added("posts", post) if before is None else replaced("posts", before, post)
    return change(text("change of post ‘{title}’", title=post.title), [item])


def hold_post(plan: Plan, post_id: str, person: Person | None, on: date | None = None) -> Change:
    """Give a post another holder, or none; somebody of that name who is in the plan already is taken.

    Its tenures follow: from the day `on` it is the new holder's, where that is known.
    """
    post = plan.posts[post_id]
    if person is None:
        left = [replaced("posts", post, replace(post, holder=None)), *handing_over(plan, post, None, on)]
        return change(text("leaving of post ‘{title}’", title=post.title), left)
    known = next((each for each in plan.people.values() if each.name == person.name), None)
    holder = known if known is not None else person
    items = [] if known is not None else [added("people", person)]
    items.append(replaced("posts", post, replace(post, holder=holder.id)))
    items += handing_over(plan, post, holder.id, on)
    return change(text("taking of post ‘{title}’ by {name}", title=post.title, name=holder.name), items)
