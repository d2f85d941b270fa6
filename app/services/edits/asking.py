"""Asking several posts at once, with the contacts that had to be added for it, as one edit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.asks import Ask
from app.domain.changes import Change, ItemChange, added, change
from app.domain.identity import new_id
from app.domain.parties import Organisation, Person, Post
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.asks import Suggestion, add_ask
from app.services.edits.contacts import save_organisation, save_person, save_post
from app.services.edits.refusals import EditRefused


@dataclass(frozen=True, slots=True)
class NewContact:
    """A post that is not in the plan yet, with its organisation and its holder where those are new as well."""

    post: Post
    organisation: Organisation | None = None
    holder: Person | None = None


@dataclass(frozen=True, slots=True)
class AskBatch:
    """Asks that are made together, and the contacts among their addressees that are new."""

    asks: tuple[Ask, ...]
    contacts: tuple[NewContact, ...] = ()


def ask_from(suggestion: Suggestion, engagement_id: str, post: str, due: date | None, sent: date | None = None) -> Ask:
    """The ask that a suggestion becomes once it is known of whom and by when."""
    return Ask(
        id=new_id(),
        engagement=engagement_id,
        ask_type=suggestion.route.ask_type,
        post=post,
        question=suggestion.question,
        need=suggestion.route.need,
        required=suggestion.route.required,
        sent=sent,
        due=due,
    )


def usual_due(suggestion: Suggestion, as_of: date) -> date:
    """The day that the suggestion counts back to, or today where that has passed."""
    return max(suggestion.due, as_of)


def add_batch(plan: Plan, batch: AskBatch) -> Change:
    """Make all asks of a batch, and add its new contacts, as one edit.

    Raises EditRefused where there is nothing to ask, or where a single ask or contact is refused.
    """
    if not batch.asks:
        raise EditRefused(text("Tick at least one question, or write one. Nothing was changed."))
    items: list[ItemChange] = []
    grown = plan
    for contact in _used(batch):
        made = contact_items(grown, contact)
        items += made
        grown = grown.replacing((item.table, item.id, item.after) for item in made)
    for ask in batch.asks:
        add_ask(grown, ask)
        items.append(added("asks", ask))
    return change(_label(grown, batch), items)


def add_contact(plan: Plan, contact: NewContact) -> Change:
    """Add a contact, with its organisation and holder where those are new; raises EditRefused."""
    return change(text("adding of contact ‘{title}’", title=contact.post.title), contact_items(plan, contact))


def _used(batch: AskBatch) -> tuple[NewContact, ...]:
    asked = {ask.post for ask in batch.asks}
    return tuple(contact for contact in batch.contacts if contact.post.id in asked)


def contact_items(plan: Plan, contact: NewContact) -> list[ItemChange]:
    """What is added for a contact; raises EditRefused."""
    items: list[ItemChange] = []
    if contact.organisation is not None and contact.organisation.id not in plan.organisations:
        items += save_organisation(plan, contact.organisation).items
    post = contact.post
    if contact.holder is not None:
        items += save_person(plan, contact.holder).items
        post = replace(post, holder=contact.holder.id)
    with_these = plan.replacing((item.table, item.id, item.after) for item in items)
    return [*items, *save_post(with_these, post).items]


def _label(plan: Plan, batch: AskBatch) -> Text:
    titles = list(dict.fromkeys(plan.engagements[ask.engagement].title for ask in batch.asks))
    posts = list(dict.fromkeys(plan.posts[ask.post].title for ask in batch.asks))
    if len(titles) > 1:
        return text("asking about {count} engagements", count=len(titles))
    if len(posts) > 1:
        return text("asking of {count} posts about ‘{title}’", count=len(posts), title=titles[0])
    return text("asking of {post} about ‘{title}’", post=posts[0], title=titles[0])
