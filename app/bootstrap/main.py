"""Decides between the window and the command line."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

from app.bootstrap.given_addresses import hide_addresses

COMMANDS = frozenset(
    {
        "new",
        "sample",
        "import",
        "check",
        "due",
        "coverage",
        "export",
        "print",
        "info",
        "holders",
        "people",
        "compare",
        "answers",
        "attach",
        "close",
        "roll",
        "unlock",
    }
)
"""The names of `commands.ALL_COMMANDS`; a test holds them together, so that the window need not load those."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run Entente with the given arguments, or the process's own; returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    hide_addresses(arguments)
    if arguments and (arguments[0] in COMMANDS or arguments[0] in ("-h", "--help", "--version")):
        # What is loaded now stays to the end: looking for garbage in it takes a fifth of the start.
        gc.disable()
        # The window is painted before it loads what the commands stand on.
        from app.bootstrap.command_line import run_command  # noqa: PLC0415

        gc.freeze()
        gc.enable()
        return run_command(arguments)
    # Qt takes 0.3 s and libraries of the system that the commands do without.
    from app.bootstrap.window import run_window  # noqa: PLC0415

    return run_window(arguments, COMMANDS)
