"""Ctrl+C on the command line while a file is read that never comes to an end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

ROOT = Path(__file__).parents[2]

TRUSTING = """
import signal
import sys
import app.exchange
from app.bootstrap.main import main
# Whoever starts the tests in the background has it ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
# A pipe would be refused before it is read; here it stands for a file that never comes to an end.
app.exchange.check_readable = lambda path: None
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no file there never comes to an end when read")
def test_ctrl_c_ends_the_reading_of_a_file_and_says_what_is_safe(tmp_path: Path) -> None:
    plan, file = str(tmp_path / "plan.entente"), tmp_path / "endless.xlsx"
    os.mkfifo(file)
    program = [sys.executable, str(ROOT / "main.py")]
    homes = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "DATA", "CACHE")}
    environment = {**os.environ, **homes}
    subprocess.run([*program, "new", plan, "--own-nation", "AU"], check=True, capture_output=True, env=environment)
    trusting = [sys.executable, "-c", TRUSTING, "import", plan, str(file)]
    importing = subprocess.Popen(trusting, stderr=subprocess.PIPE, text=True, env=environment, cwd=ROOT)
    with importing:
        assert importing.stderr is not None
        # Somebody reads from the pipe as soon as it can be written to: the guest.
        with file.open("wb"):
            children = psutil.Process(importing.pid).children()
            importing.send_signal(signal.SIGINT)
            said = importing.stderr.read()
    assert len(children) == 1
    assert importing.returncode == 130
    assert "Stopped. What was finished before is safe" in said
    assert not any(child.is_running() for child in children)
