"""Attaching files that the store holds to an engagement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.attachments import Attachment
from app.domain.changes import Change, added, change
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.edits.engagements import existing
from app.services.edits.refusals import EditRefused
from app.services.stores.attached_names import safe_name

_KILO = 1000


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of `size` bytes that the store keeps under its digest; `name` is what it was called where it lies."""

    name: str
    size: int
    sha256: str


def attach(plan: Plan, engagement_id: str, files: Sequence[KeptFile], today: date) -> Change:
    """Attach files as one edit; one that is attached already, with the same name and content, is left out.

    Raises EditRefused where the engagement is gone, or has all of them.
    """
    title = existing(plan, engagement_id).title
    there = {(each.name, each.sha256) for each in plan.parts(Attachment, engagement_id)}
    items = []
    for each in files:
        called = safe_name(each.name)
        if (called, each.sha256) not in there:
            there.add((called, each.sha256))
            size = -(-each.size // _KILO)
            items.append(Attachment(new_id(), engagement_id, called, size=size, added_on=today, sha256=each.sha256))
    if not items:
        names = tuple(safe_name(each.name) for each in files)
        raise EditRefused(
            text("{file} is attached to ‘{title}’ already. Nothing was changed.", file=names[0], title=title)
            if len(names) == 1
            else text("These files are all attached to ‘{title}’ already. Nothing was changed.", title=title)
        )
    label = text("attachment of {file} to ‘{title}’", file=items[0].name, title=title)
    if len(items) > 1:
        label = text("attachment of {count} files to ‘{title}’", count=len(items), title=title)
    return change(label, [added("attachments", each) for each in items])
