"""What a planner is told of single edits that cannot be written, or not be kept until they are."""

from __future__ import annotations

from app.domain.wording import Text, text, verbatim


def refused_by_database(label: Text, reason: object) -> Text:
    """The database does not take the values of a change."""
    return text(
        "“{label}” was not saved: the database does not take it ({reason}). Nothing was written, and all else goes "
        "on. Your edit is kept here; change it, or drop it.",
        label=label,
        reason=verbatim(reason),
    )


def not_kept_here(reason: object) -> Text:
    """The edits that wait could not be kept on this computer."""
    return text(
        "Edits that are not written yet could not be kept on this computer ({reason}): they are in this window only. "
        "Keep it open until all is written, or save a copy of the plan elsewhere.",
        reason=verbatim(reason),
    )
