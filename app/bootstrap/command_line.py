"""The command line: the same services without a window. No Qt is imported here."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from app import __version__
from app.bootstrap.arguments import SentenceParser
from app.bootstrap.choosing import choices_among
from app.bootstrap.command import Command
from app.bootstrap.commands import ALL_COMMANDS
from app.bootstrap.compose import compose
from app.bootstrap.console import Console
from app.bootstrap.folders import find_folders
from app.bootstrap.given_addresses import GivenArguments, take_addresses
from app.bootstrap.refusal import PLAN_TROUBLE, UNUSABLE, CommandRefused
from app.documents.compile import DocumentFailed
from app.reference.tables import ReferenceDamaged
from app.services.edits.refusals import EditRefused
from app.services.ports import Clock, NotAPlan, PlanFileError
from app.services.reports.selection import ReportRefused
from app.services.stores.address_reading import AddressRefused
from app.services.texts.tables import FileRefused

INTERRUPTED = 130
"""What shells expect of a program that was stopped by Ctrl+C."""

_USAGE = "entente [PLAN | --sample] [--read-only]\n       entente COMMAND PLAN …"

_EPILOG = """\
Without a command the window opens: on the plan named, on a copy of the sample plan, or on the last plan.
A command's own help: entente COMMAND --help

Exit status: 0 done; 1 findings at or above --fail-on, or an import that refused some rows; 2 bad usage, or
input that cannot be read; 3 the plan is missing, damaged, foreign, newer or locked, or wants a password.

The password of a shared plan is asked for where somebody sits at the terminal; scripts put it into PGPASSWORD or
~/.pgpass. In an address on the command line others on the computer might read it.

Examples:
"""


def run_command(argv: Sequence[str], clock: Clock | None = None) -> int:
    """Do one command and return its exit status; whatever goes wrong is said in one sentence on stderr.

    `clock` is the computer's unless a test stands on another day.
    """
    console = Console()
    try:
        status = _run(take_addresses(argv, choices_among(argv)), clock, console)
    except CommandRefused as refused:
        console.complain(str(refused))
        status = refused.status
    except AddressRefused as refused:
        console.complain(f"{refused.what} ({NotAPlan.code})")
        status = PLAN_TROUBLE
    except PlanFileError as error:
        console.complain(f"{error.what} ({error.code})")
        status = PLAN_TROUBLE
    except (FileRefused, ReportRefused, DocumentFailed, EditRefused, ReferenceDamaged) as error:
        console.complain(str(error))
        status = UNUSABLE
    except OSError as error:
        # A folder that is gone, a disk that is full: wherever it is met, it is no fault of the program.
        place = f" ({error.filename})" if error.filename else ""
        console.complain(
            f"The system refused: {error.strerror or error}{place}. What was finished before is safe. "
            "Mend the cause, or choose another place, and try again."
        )
        status = UNUSABLE
    except KeyboardInterrupt:
        console.complain("Stopped. What was finished before is safe; what was under way was not written.")
        status = INTERRUPTED
    return status if console.hand_over() else UNUSABLE


def _run(given: GivenArguments, clock: Clock | None, console: Console) -> int:
    try:
        wish = _parser().parse_args(given.arguments)
    except SystemExit as done:
        # --help and --version have said everything.
        return int(done.code or 0)
    program = compose(find_folders(), clock)
    for account, secrets in given.secrets.items():
        program.passwords.give(account, secrets)
    return ALL_COMMANDS[wish.command].run(program, wish, console)


def _parser() -> argparse.ArgumentParser:
    examples = [example for command in ALL_COMMANDS.values() for example in command.examples]
    parser = SentenceParser(
        prog="entente",
        usage=_USAGE,
        description="Plan a nation's defence diplomacy.",
        epilog=_EPILOG + "\n".join(f"  {example}" for example in ("entente --sample", *examples)),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"entente {__version__}")
    parts = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, title="commands")
    for command in ALL_COMMANDS.values():
        _add(parts, command)
    return parser


def _add(parts: argparse._SubParsersAction[SentenceParser], command: Command) -> None:
    part = parts.add_parser(
        command.name,
        prog=f"entente {command.name}",
        help=command.summary,
        description=f"{command.summary[0].upper()}{command.summary[1:]}.",
        epilog="Examples:\n" + "\n".join(f"  {example}" for example in command.examples),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_arguments(part)
