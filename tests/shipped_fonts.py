"""Lets a test process and all that it starts draw with the fonts that the program ships, and with no others.

What is measured and painted must not depend on what is installed on a computer, least of all while a test runs.
"""

from __future__ import annotations

import os
from pathlib import Path

FONTS = Path(__file__).with_name("fonts.conf")


def draw_with_shipped_fonts() -> None:
    """To be called before Qt makes an application: it reads its fonts then. On Windows nothing asks for it."""
    os.environ["FONTCONFIG_FILE"] = str(FONTS)
    # Either would be read instead of, or beside, that file.
    for name in ("FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "QT_QPA_FONTDIR"):
        os.environ.pop(name, None)
