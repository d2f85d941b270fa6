"""Installs Entente with its tests if need be and runs them: `python3 scripts/test.py [pytest's arguments]`."""

from __future__ import annotations

import os
import sys

from environment import ROOT, prepare, run

_CHECK = """
import sys
from app.bootstrap.display import missing_libraries
try:
    from PySide6 import QtPdfWidgets, QtPrintSupport, QtSvg, QtTest, QtWidgets
except ImportError as error:
    sys.exit(missing_libraries(str(error)))
"""

if __name__ == "__main__":
    python = str(prepare("dev"))
    os.chdir(ROOT)
    if run([python, "-c", _CHECK]):
        sys.exit(2)
    # Two at a time: as many as the smallest machine has.
    sys.exit(run([python, "-m", "pytest", "-n", "2", "--dist", "loadfile", *sys.argv[1:]]))
