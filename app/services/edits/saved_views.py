"""Edits of the views that all who work on the plan share: keep, rename, delete."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.changes import Change, added, change, removed, replaced
from app.domain.plan import Plan
from app.domain.saved_views import SavedView
from app.domain.wording import text
from app.services.edits.refusals import EditRefused
from app.services.filtering.plan_filter import folded

LONGEST = 60
"""Characters of the name of a saved view."""


def checked_title(title: str, others: Iterable[SavedView]) -> str:
    """The name without blanks around it; EditRefused where it is empty, too long, or that of another view."""
    name = " ".join(title.split())
    if not name:
        raise EditRefused(text("A saved view needs a name."))
    if len(name) > LONGEST:
        raise EditRefused(text("The name is too long: {count} characters at most.", count=LONGEST))
    if any(folded(each.title) == folded(name) for each in others):
        raise EditRefused(text("There is a view ‘{title}’ already. Choose another name.", title=name))
    return name


def keep_view(plan: Plan, saved: SavedView) -> Change:
    """Put a view into the plan, or what it shows now in the place of what it showed."""
    others = (each for each in plan.saved_views.values() if each.id != saved.id)
    saved = replace(saved, title=checked_title(saved.title, others))
    before = plan.saved_views.get(saved.id)
    if before is None:
        return change(text("new view ‘{title}’", title=saved.title), [added("saved_views", saved)])
    return change(text("change of the view ‘{title}’", title=saved.title), [replaced("saved_views", before, saved)])


def rename_view(plan: Plan, view_id: str, title: str) -> Change:
    """Give a view of the plan another name."""
    before = _known(plan, view_id)
    after = keep_view(plan, replace(before, title=title))
    return Change(text("renaming of the view ‘{title}’", title=before.title), after.items)


def delete_view(plan: Plan, view_id: str) -> Change:
    """Take a view out of the plan."""
    before = _known(plan, view_id)
    return change(text("deletion of the view ‘{title}’", title=before.title), [removed("saved_views", before)])


def _known(plan: Plan, view_id: str) -> SavedView:
    saved = plan.saved_views.get(view_id)
    if saved is None:
        raise EditRefused(text("This view is not in the plan any more. Nothing was changed."))
    return saved
