"""What was copied outlives the program and does not end it in a crash."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.gui.widgets import clipboard

ENDING = """
import sys
from pathlib import Path
from app.gui.shell.application import create_application
from app.gui.widgets import clipboard
app = create_application(["entente"], Path("resources"))
clipboard.put([["Port call", "Kenya"]], ["Engagement", "Country"])
sys.exit(0)
"""


def test_a_program_with_cells_on_the_clipboard_ends_without_a_crash() -> None:
    # This platform has nobody to hand the clipboard to, so what is on it dies last of all.
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    root = Path(__file__).parents[2]
    ended = subprocess.run([sys.executable, "-c", ENDING], cwd=root, env=surroundings, capture_output=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_each_program_takes_what_it_likes(qapp: QApplication) -> None:
    clipboard.put([["Port call", "Kenya"]], ["Engagement", "Country"])
    held = QGuiApplication.clipboard().mimeData()
    assert sorted(held.formats()) == ["text/html", "text/plain", clipboard.TABBED]
    assert clipboard.held() == "Engagement\tCountry\r\nPort call\tKenya\r\n"
    assert held.data(clipboard.TABBED).data().decode() == clipboard.held()
    assert "<th>Country</th>" in held.html()
    assert "<td>Kenya</td>" in held.html()
