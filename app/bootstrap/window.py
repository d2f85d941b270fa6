"""Starts the window, or says in one sentence what is missing for it."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path

from app.bootstrap.arguments import SentenceParser
from app.bootstrap.console import Console
from app.bootstrap.display import display_trouble, missing_libraries
from app.bootstrap.folders import find_folders
from app.bootstrap.given_addresses import take_addresses
from app.bootstrap.near_command import near_command
from app.bootstrap.refusal import UNUSABLE, CommandRefused
from app.services.stores.address_reading import AddressRefused, is_address


def run_window(arguments: Sequence[str], commands: Collection[str] = ()) -> int:
    """Open the window on the plan named, the sample, or the last plan; returns the exit status.

    `commands` are those that work without a window: one that was mistyped is said, before anything of the window is.

    Missing libraries, no display or wrong arguments make one sentence on stderr and status 2.
    """
    console = Console()
    try:
        given = take_addresses(arguments)
        if mistyped := near_command(given.arguments, commands):
            raise CommandRefused(mistyped)
        wish = _parser().parse_args(given.arguments)
        if trouble := display_trouble():
            raise CommandRefused(trouble)
        try:
            # Fails where the system lacks a library that Qt is linked to.
            from app.bootstrap.desktop import run_desktop  # noqa: PLC0415
        except ImportError as error:
            if (error.name or "PySide6").partition(".")[0] not in ("PySide6", "shiboken6"):
                raise
            raise CommandRefused(missing_libraries(str(error).splitlines()[0])) from error
    except (CommandRefused, AddressRefused) as refused:
        console.complain(str(refused))
        console.hand_over()
        return UNUSABLE
    location = wish.plan
    if location and not is_address(location):
        # Where the folder one stands in is gone, the path stays as it was typed, and opening it says why.
        with suppress(OSError):
            location = str(Path(location).absolute())
    return run_desktop(find_folders(), location, given.secrets, sample=wish.sample, read_only=wish.read_only)


def _parser() -> argparse.ArgumentParser:
    parser = SentenceParser(
        prog="entente",
        usage="entente [PLAN | --sample] [--read-only]",
        description="Plan a nation's defence diplomacy in the window.",
        epilog="The commands that work without a window: entente --help",
    )
    parser.add_argument("plan", nargs="?", help="the plan file, or a shared plan (postgresql://name@server/database)")
    parser.add_argument("--sample", action="store_true", help="open a copy of the sample plan")
    parser.add_argument("--read-only", action="store_true", help="open the plan without changing it")
    return parser
