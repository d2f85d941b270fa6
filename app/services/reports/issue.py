"""What is said of a plan's issue and its approval: both belong to the plan as it was issued, and to no later state."""

from __future__ import annotations

from datetime import date
from functools import reduce

from app.domain.changes import Change, ItemChange, joined
from app.domain.settings import ISSUING, PlanSettings
from app.domain.wording import Text, text
from app.services.ports import PlanFileError
from app.services.store_ports import PlanStore


def is_draft(store: PlanStore, waiting: tuple[Change, ...] = ()) -> bool:
    """Whether the plan was changed since its issue: where it is kept, or by edits that wait to be written.

    May wait for a network. Where the store cannot tell, the plan counts as changed: an approval must not be claimed.
    """
    issuing = [at for at, change in enumerate(waiting) if not change.reverts and any(map(_issues, change.items))]
    since = waiting[issuing[-1] + 1 :] if issuing else waiting
    if since and not reduce(joined, since).is_empty:
        return True
    if issuing:
        return False
    try:
        return store.is_changed_since_issue()
    except PlanFileError:
        return True


def issue_line(settings: PlanSettings, as_of: date, *, is_draft: bool) -> Text:
    """The line on every page."""
    if not settings.issue:
        return text("Working copy · {day}", day=as_of)
    if is_draft:
        return text("Draft after issue {issue} · {day}", issue=settings.issue, day=as_of)
    return text("Issue {issue} · {day}", issue=settings.issue, day=settings.issue_date or as_of)


def issue_fact(settings: PlanSettings, *, is_draft: bool) -> Text:
    """What stands on a cover beside “Issue”."""
    issue, day = settings.issue, settings.issue_date
    if not issue:
        return text("working copy, not issued")
    if is_draft:
        if day is None:
            return text("draft after issue {issue}", issue=issue)
        return text("draft after issue {issue} of {day}", issue=issue, day=day)
    return text("{issue}", issue=issue) if day is None else text("{issue}, of {day}", issue=issue, day=day)


def approval_fact(settings: PlanSettings, *, is_draft: bool) -> Text:
    """What stands on a cover beside “Approved”."""
    who = settings.approved_by
    if not who or not is_draft:
        return text("{who}", who=who or text("not yet approved"))
    if not settings.issue:
        return text("not as it stands; it was before it was changed, by {who}", who=who)
    return text("this draft is not; issue {issue} was, by {who}", issue=settings.issue, who=who)


def _issues(item: ItemChange) -> bool:
    before, after = item.before, item.after
    if not (isinstance(before, PlanSettings) and isinstance(after, PlanSettings)):
        return False
    return any(getattr(before, name) != getattr(after, name) for name in ISSUING)
