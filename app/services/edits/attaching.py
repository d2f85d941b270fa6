"""Attaching a file that the store holds to an engagement."""

from __future__ import annotations

from datetime import date

from app.domain.attachments import Attachment
from app.domain.changes import Change, added, change
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.wording import text
from app.services.edits.engagements import existing
from app.services.edits.refusals import EditRefused
from app.services.stores.attached_names import safe_name

_KILO = 1000


def attach(plan: Plan, engagement_id: str, name: str, size: int, sha256: str, today: date) -> Change:
    """Attach a file of `size` bytes that the store keeps under its digest.

    Raises EditRefused where the engagement is gone, or has a file of that name with the same content.
    """
    title, called = existing(plan, engagement_id).title, safe_name(name)
    for each in plan.parts(Attachment, engagement_id):
        if (each.name, each.sha256) == (called, sha256):
            raise EditRefused(
                text("{file} is attached to ‘{title}’ already. Nothing was changed.", file=called, title=title)
            )
    item = Attachment(new_id(), engagement_id, called, size=-(-size // _KILO), added_on=today, sha256=sha256)
    return change(text("attachment of {file} to ‘{title}’", file=called, title=title), [added("attachments", item)])
