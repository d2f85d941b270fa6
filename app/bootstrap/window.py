"""Starts the window, or says in one sentence what is missing for it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.bootstrap.folders import find_folders

MISSING = (
    "Entente cannot show its window: {why}. No plan was touched. "
    "On Debian and Ubuntu install the libraries with: sudo apt install libegl1 libgl1 libxkbcommon-x11-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libdbus-1-3 libfontconfig1; "
    "the commands (new, import, check, coverage, export, print, info) work without them."
)
NO_DISPLAY = (
    "Entente cannot show its window: there is no display (DISPLAY and WAYLAND_DISPLAY are empty). "
    "No plan was touched. Start it from a desktop session; "
    "the commands (new, import, check, coverage, export, print, info) work without one."
)


def run_window(arguments: Sequence[str]) -> int:
    """Open the window on the plan named, the sample, or the last plan; returns the exit status.

    Missing libraries or no display make one sentence on stderr and status 2.
    """
    wish = _parser().parse_args(arguments)
    if _has_no_display():
        print(NO_DISPLAY, file=sys.stderr)
        return 2
    try:
        # Fails where the system lacks a library that Qt is linked to.
        from app.bootstrap.desktop import run_desktop  # noqa: PLC0415
    except ImportError as error:
        print(MISSING.format(why=str(error).splitlines()[0]), file=sys.stderr)
        return 2
    location = str(Path(wish.plan).absolute()) if wish.plan and "://" not in wish.plan else wish.plan
    return run_desktop(find_folders(), location, sample=wish.sample, read_only=wish.read_only)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="entente", description="Plan a nation's defence diplomacy.", epilog="See --help for the commands."
    )
    parser.add_argument("plan", nargs="?", help="the plan file, or the address of a shared plan (postgresql://…)")
    parser.add_argument("--sample", action="store_true", help="open a copy of the sample plan")
    parser.add_argument("--read-only", action="store_true", help="open the plan without changing it")
    return parser


def _has_no_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal", "vnc")):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
