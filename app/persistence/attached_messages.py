"""What a planner is told about attached files: what happened, what is safe, what to do."""

from __future__ import annotations

from app.domain.wording import Text, text

_MEGA = 1_000_000


def read_only() -> Text:
    """Nothing is written to the plan."""
    return text("This plan is open for reading only, so nothing can be attached. Nothing was changed.")


def too_large(most: int) -> Text:
    """One file is over its limit."""
    return text(
        "The file is larger than {most} MB, the most that one attachment may have. Nothing was changed. "
        "Keep it on a share and add a link to it.",
        most=most // _MEGA,
    )


def no_room(most: int) -> Text:
    """All files together would be over theirs."""
    return text(
        "The attachments of this plan would be larger than {most} MB together, the most that a plan keeps. Nothing was "
        "changed. Remove attachments that nobody needs, or keep the file on a share and add a link to it.",
        most=most // _MEGA,
    )


def not_there() -> Text:
    """The plan has the record only, as after an import from a workbook."""
    return text(
        "What is in this file is not kept in this plan: its line came from elsewhere without it, or it was removed for "
        "good. Nothing was changed. Remove the attachment and attach the file again."
    )


def not_as_kept() -> Text:
    """The digest is another one."""
    return text(
        "What is kept of this file is not what was attached (its SHA-256 is another one), so it is neither opened nor "
        "saved. The rest of the plan is not touched. Take the file from a backup of the plan, or attach it again."
    )
