"""`attach`: keeps a file in the plan, with an engagement, as one change."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.bootstrap.arguments import add_plan
from app.bootstrap.command import Command
from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.opening import load_whole, writing
from app.bootstrap.refusal import DONE, CommandRefused
from app.domain.attachments import MOST_OF_A_FILE
from app.domain.identity import new_id
from app.services.edits.attaching import KeptFile, attach
from app.services.stores.attached_names import safe_name


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_plan(parser)
    parser.add_argument("ref", metavar="REF", help="the reference of the engagement")
    parser.add_argument("file", type=Path, metavar="FILE", help="the file to keep in the plan, 20 MB at most")


def _run(program: Program, wish: argparse.Namespace, console: Console) -> int:
    content, name = _content(wish.file), safe_name(wish.file.name)
    with writing(program, wish.plan) as store:
        plan, author = load_whole(store), program.author
        ids = plan.ids("engagement_by_ref", wish.ref)
        if len(ids) != 1:
            why = "No engagement has" if not ids else "More than one engagement has"
            raise CommandRefused(f"{why} the reference ‘{wish.ref}’. Nothing was attached. Look it up in the table.")
        digest = store.attached.keep(content)
        made = attach(plan, next(iter(ids)), [KeptFile(name, len(content), digest)], program.today)
        store.append(made.stamped(new_id(), author.name, author.computer, program.clock.now()))
    console.say(f"{name} is kept in the plan with {wish.ref}: {len(content):,} bytes, SHA-256 {digest}.")
    return DONE


def _content(path: Path) -> bytes:
    """What is in the file; no more is read than one may have and a byte, which is then refused."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_OF_A_FILE + 1)
    except OSError as error:
        raise CommandRefused(
            f"{safe_name(path.name)} cannot be read ({error.strerror or error}). Nothing was attached. "
            "Check the name, or ask its owner for the right to read it."
        ) from error


ATTACH = Command(
    "attach",
    "keep a file in the plan, with an engagement",
    ("entente attach plan.entente NO-2027-014 minutes.pdf",),
    _add_arguments,
    _run,
)
