"""Whether a window can be shown here. Asked before Qt is started: Qt itself ends the process where it cannot."""

from __future__ import annotations

import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path

LIBRARIES = (
    "libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 "
    "libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"
)
"""The Debian packages that Qt's wheels leave to the system."""

_COMMANDS = "the commands (entente --help) work without"
_WITHOUT_DISPLAY = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def missing_libraries(why: str) -> str:
    """The sentence for a system that lacks what Qt is linked to."""
    cure = f"On Debian and Ubuntu install: sudo apt install {LIBRARIES}" if sys.platform == "linux" else "Mend that"
    return f"Entente cannot show its window: {why}. No plan was touched. {cure}; {_COMMANDS} them."


def display_trouble() -> str | None:
    """Why no window can be shown and what to do, in one sentence; None where nothing speaks against it."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "").startswith(_WITHOUT_DISPLAY):
        return None
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    display = os.environ.get("DISPLAY")
    if not display:
        return _no_display("there is no display (DISPLAY and WAYLAND_DISPLAY are empty)")
    try:
        _load_plugin()
        answers = _answers()
    except OSError as error:
        return missing_libraries(str(error).splitlines()[0])
    return None if answers else _no_display(f"the display {display} does not answer")


def _no_display(why: str) -> str:
    return (
        f"Entente cannot show its window: {why}. No plan was touched. Start it from a desktop session; {_COMMANDS} one."
    )


def _load_plugin() -> None:
    """Load the part of Qt that talks to X; raises OSError naming the library that is missing."""
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        return
    plugin = Path(found.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if plugin.exists():
        ctypes.CDLL(str(plugin))


def _answers() -> bool:
    """Whether the X server that DISPLAY names can be reached."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
