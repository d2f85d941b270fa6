"""What a planner is told about plan files: what happened, what is safe, what to do."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.domain.wording import Text, sentences, text, verbatim
from app.services.local_time import local
from app.services.ports import Backup
from app.services.stores.locations import redacted


def missing(path: Path) -> Text:
    """There is no such file."""
    return text(
        "There is no plan at {path}. Nothing was changed. Check the name, or whether its drive is connected.",
        path=verbatim(path),
    )


def foreign(path: Path) -> Text:
    """The file is something else."""
    return text(
        "{name} is not a plan: another program made it. Nothing was changed. "
        "Open a file that ends in .entente, or bring this one in with Import.",
        name=path.name,
    )


def hollow(path: Path) -> Text:
    """The file has a name and nothing in it."""
    return text(
        "{name} is empty: it holds no plan. Nothing was changed. "
        "Where it was copied or received, do that again; else make a new plan under another name.",
        name=path.name,
    )


def unreadable(path: Path, reason: object) -> Text:
    """The system does not let us read the file."""
    return text(
        "{name} cannot be read ({reason}). Nothing was changed. Ask its owner for the right to read it.",
        name=path.name,
        reason=verbatim(reason),
    )


def damaged(path: Path, problem: str, backups: tuple[Backup, ...]) -> Text:
    """The integrity check failed; names the newest backup."""
    said = text("{name} is damaged ({problem}). Nothing was written to it.", name=path.name, problem=problem)
    if backups:
        return sentences(said, text("Restore the backup of {at}, or open another plan.", at=local(backups[0].at)))
    return sentences(said, text("No backup of it was found here; ask for a copy from elsewhere, or open another plan."))


def without_words() -> Text:
    """SQLite was built without the search through texts."""
    return text(
        "The database of this computer (SQLite) has no full-text search, so every text is read for each answer. "
        "It takes longer; nothing is missing."
    )


def index_void() -> Text:
    """Its index is damaged, or holds what is left out."""
    return text(
        "The index of this plan's texts cannot be relied on, so every text is read for each answer. "
        "It takes longer; nothing is missing."
    )


def never_indexed() -> Text:
    """It cannot be indexed, for it is not written to."""
    return text(
        "The texts of this plan are not indexed, and it is open for reading only, so every text is read for each "
        "answer. It takes longer; nothing is missing."
    )


def newer(schema: int, known: int) -> Text:
    """A newer version made it."""
    return text(
        "This plan was made with a newer version (schema {schema}; this program knows {known}). "
        "It was opened read-only and is not written to. To change it, install the newer version.",
        schema=schema,
        known=known,
    )


def newer_and_unreadable(schema: int, known: int) -> Text:
    """A newer version made it, so differently that it cannot be shown."""
    return text(
        "This plan was made with a newer version (schema {schema}; this program knows {known}) "
        "and cannot be shown. Nothing was written to it. Install the newer version.",
        schema=schema,
        known=known,
    )


def older_and_unwritable(schema: int, known: int) -> Text:
    """An older plan that cannot be brought up to date where it lies."""
    return text(
        "This plan was made with an older version (schema {schema}; this program needs {known}) and may not be "
        "written here. Nothing was changed. Copy it to a folder of your own and open the copy.",
        schema=schema,
        known=known,
    )


def read_only_by_wish() -> Text:
    """It was opened so."""
    return text("The plan was opened read-only. Nothing is written to it. To change it, choose File ▸ Edit here.")


def unwritable(path: Path) -> Text:
    """The file or its folder is protected."""
    return text(
        "Read-only: {name} or its folder may not be written. The plan itself is safe. "
        "To change it, save a copy in a folder of your own.",
        name=path.name,
    )


def already_there(location: str) -> Text:
    """A new plan would overwrite something."""
    return text(
        "There is something at {location} already. It was left as it is. Choose another name.", location=location
    )


def not_saved(location: str, reason: object) -> Text:
    """A write failed for a reason that the system names."""
    return text(
        "The change could not be saved to {location}: {reason}. Everything saved before is safe, and the change "
        "is kept here in memory. Mend the cause and try again, or save a copy elsewhere.",
        location=location,
        reason=verbatim(reason),
    )


def vanished(location: str) -> Text:
    """The file is no longer where it was."""
    return text(
        "{location} is gone (moved, renamed, or its drive is not connected), so nothing can be saved there now. "
        "What you see here is kept in memory. Bring the file back and try again, or save a copy elsewhere.",
        location=location,
    )


def supplanted(location: str) -> Text:
    """Another file took its place."""
    return text(
        "Another file was put in the place of this plan ({location}), or another program wrote to it. Nothing was "
        "written to it, and what you see here is kept in memory. Save a copy elsewhere, compare the two, or open "
        "the one that is there now.",
        location=location,
    )


def unfitting(label: Text) -> Text:
    """A change would leave something pointing at nothing, or adds what is there already."""
    return text(
        "“{label}” was not saved: it does not fit what the plan holds now (something it points at is gone, or "
        "what it adds is there already). Nothing was written. Open the plan anew and do it again.",
        label=label,
    )


def out_of_date(item: str, field: str, theirs: str, yours: str, author: str) -> Text:
    """Another hand changed the same field."""
    return text(
        "{author} changed {field} of {item} meanwhile. Theirs: {theirs}. Yours: {yours}. "
        "Nothing was overwritten. Open the plan anew to see it as it is, then decide.",
        author=author or text("somebody"),
        field=field,
        item=item,
        theirs=theirs,
        yours=yours,
    )


def unreachable(location: str, reason: object) -> Text:
    """The server does not answer."""
    return text(
        "The shared plan at {location} cannot be reached: {reason}. What was saved is safe there. "
        "Check the network and the address, then try again.",
        location=location,
        reason=verbatim(reason),
    )


def no_database(location: str, reason: object) -> Text:
    """The server answers, but the database is not there."""
    return text(
        "The server answers, but it has no such database as {location} names: {reason}. Nothing was changed. "
        "Check the name, or ask whoever looks after the server to make it.",
        location=location,
        reason=verbatim(reason),
    )


def password_wanted(location: str) -> Text:
    """The server asks for a password that nobody has given."""
    return text(
        "The shared plan at {location} wants a password, and none is known here. Nothing was opened or changed. "
        "Open it in the window or in a terminal, which ask for it; or put it in PGPASSWORD or in ~/.pgpass.",
        location=location,
    )


def password_refused(location: str, reason: object) -> Text:
    """The server does not take the password."""
    return text(
        "The server of the shared plan at {location} did not accept the password: {reason}. Nothing was opened or "
        "changed. Type it again, or ask whoever looks after the server.",
        location=location,
        reason=verbatim(reason),
    )


def no_driver() -> Text:
    """The library for PostgreSQL is not there."""
    return text(
        "The shared plan cannot be reached: the PostgreSQL driver is not installed here. Nothing was changed. "
        'Install it with: python -m pip install "psycopg[binary]"'
    )


def no_plan_there(location: str) -> Text:
    """The database holds no plan."""
    return text(
        "There is no plan in the database {location}. Nothing was changed. "
        "Check the address, or make a new plan there.",
        location=location,
    )


def not_made(location: str, reason: object) -> Text:
    """A new plan could not be written."""
    return text(
        "No plan could be made at {location}: {reason}. Nothing was left behind there. "
        "Choose another place, or mend the cause and try again.",
        location=location,
        reason=verbatim(reason),
    )


def not_restored(path: Path, reason: object) -> Text:
    """A restore failed half way."""
    return text(
        "{name} could not be restored: {reason}. The backup is untouched, and what was there before is there still. "
        "Mend the cause and try again.",
        name=path.name,
        reason=verbatim(reason),
    )


def not_kept(reason: object) -> Text:
    """A backup could not be made."""
    return text(
        "No copy of the plan could be kept: {reason}. The plan itself is saved. "
        "Free some room or choose another folder for backups, then try again.",
        reason=verbatim(reason),
    )


def not_upgraded(problem: object) -> Text:
    """A migration failed on the copy."""
    return text(
        "The plan could not be brought up to date ({problem}). It was left as it was. "
        "Open it with the version that made it, and report this.",
        problem=verbatim(problem),
    )


def not_restorable(location: str) -> Text:
    """A shared plan is not restored from here."""
    return text(
        "A backup cannot be put in the place of the shared plan at {location}. Nothing was changed. "
        "Restore it as a file and open that.",
        location=location,
    )


def reason_of(error: Exception) -> str:
    """What the system or the database says of a failure, on one line."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror
    return redacted(" ".join(str(cause).split()))
