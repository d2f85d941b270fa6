"""Tests draw with the fonts that the program ships, whatever is installed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows asks no fontconfig")

GENERIC = {"Monospace", "Sans Serif", "Serif"}
"""What fontconfig lets a program ask for, and answers with one of the others."""

FAMILIES = """
import json
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication
app = QApplication([])
print(json.dumps([QFontDatabase.families(), QFontInfo(app.font()).family()]))
"""


def shipped(resources: Path) -> set[str]:
    """The families of the program's font files."""
    names: set[str] = set()
    for file in resources.joinpath("fonts").glob("*.?tf"):
        number = QFontDatabase.addApplicationFont(str(file))
        names.update(QFontDatabase.applicationFontFamilies(number))
        QFontDatabase.removeApplicationFont(number)
    return names


def test_a_test_has_the_shipped_fonts_and_no_others(qapp: QApplication, resources: Path) -> None:
    expected = shipped(resources)
    assert "Noto Sans" in expected
    assert set(QFontDatabase.families()) - GENERIC == expected
    assert QFontInfo(qapp.font()).family() == "Noto Sans"


def test_a_program_that_a_test_starts_has_them_too(qapp: QApplication) -> None:
    ran = subprocess.run([sys.executable, "-c", FAMILIES], capture_output=True, text=True, check=True)
    families, own = json.loads(ran.stdout)
    assert set(families) == set(QFontDatabase.families())
    assert own == "Noto Sans"
