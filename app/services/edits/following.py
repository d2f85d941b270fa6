"""All that follows from an edit: the one place from which it is made, and from which it is said what it would do."""

from __future__ import annotations

from collections.abc import Collection

from app.domain.changes import Change
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.services.edits.children import children_of
from app.services.edits.days_along import with_children_along, with_days_along
from app.services.edits.fresh_references import with_fresh_references
from app.services.edits.milestones import with_milestones
from app.services.edits.remembering import with_answered_for


def stated_by_file(plan: Plan, made: Change) -> tuple[str, ...]:
    """What stays where it is, though an import moves what it is part of: a file says of each engagement where it
    stands, so none goes along with another one."""
    return children_of(plan, (each.id for each in made.items if each.table == "engagements"))


def with_what_follows(
    plan: Plan, made: Change, facts: Facts, *, fresh: Collection[str] = (), stays: Collection[str] | None = ()
) -> Change:
    """The change, with all that goes along with it and follows from it; `plan` is before it, `facts` those of today.

    `fresh` are ids of engagements that nobody knows yet, so that their references follow the year. `stays` are ids of
    engagements that stay where they are though they lie within what is moved; None where the change itself says of all
    where it stands. Law: done once more it adds nothing.
    """
    if made.is_empty:
        return made
    if stays is not None:
        made = with_days_along(plan, with_children_along(plan, made, facts, stays))
    made = with_answered_for(plan, made)
    made = with_fresh_references(plan, made, fresh)
    return with_milestones(plan, made, facts)
