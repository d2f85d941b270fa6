"""What a planner is told about who holds a plan: what happened, what is safe, what to do."""

from __future__ import annotations

from app.domain.wording import Text, text
from app.services.local_time import local
from app.services.ports import Holder


def held(holder: Holder) -> Text:
    """Somebody else writes it, and nothing can be done with it here meanwhile."""
    return text(
        "Read-only: held by {who} on {computer} since {since}. "
        "What you see is safe to read; to change it, ask {who} to close it and open it again.",
        who=holder.name,
        computer=holder.computer,
        since=local(holder.since),
    )


def followed(holder: Holder) -> Text:
    """Somebody else writes it, and here it is read."""
    return text(
        "Read-only: held by {who} on {computer} since {since:utc}. What you see is safe to read, and what they change "
        "appears here by itself; to edit it here, ask {who} to close it, then choose File ▸ Edit here.",
        who=holder.name,
        computer=holder.computer,
        since=holder.since,
    )


def held_by_another_name() -> Text:
    """Another process holds the file itself; the lock that says whose lies beside another of its names."""
    return text(
        "Read-only: another program on this computer holds this file, under another of its names. "
        "What you see is safe to read, and what changes there appears here by itself; to edit it here, close it there "
        "and choose File ▸ Edit here."
    )


def taken_over(location: str, holder: Holder | None) -> Text:
    """Somebody broke our lock, and writes now."""
    return text(
        "{who} on {computer} has taken over the plan at {location}, {since}. Nothing was written to it, and what "
        "you see here is kept in memory. Save a copy elsewhere, compare the two, or open it anew.",
        who=holder.name if holder is not None else text("somebody"),
        computer=holder.computer if holder is not None else text("an unknown computer"),
        since=text("since {at}", at=local(holder.since)) if holder is not None else text("just now"),
        location=location,
    )


def runs_here(holder: Holder) -> Text:
    """The one who holds it is a program of this computer, which still runs."""
    return text(
        "The plan is open on this computer, in a program that runs (process {process:d}, {who}). "
        "Nothing was changed. Close it there.",
        process=holder.process,
        who=holder.name,
    )


def not_yours_to_break(holder: Holder) -> Text:
    """It is neither the person's lock nor their file."""
    return text(
        "The plan is held by {who} on {computer} since {since}, and neither that lock nor the file is yours. "
        "Nothing was changed. Ask {who}, or the owner of the file, to take it over.",
        who=holder.name,
        computer=holder.computer,
        since=local(holder.since),
    )
