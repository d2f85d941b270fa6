"""A run whose worker dies after its tests is no green run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

DYING = """
import atexit, os, signal

def test_something() -> None:
    atexit.register(os.kill, os.getpid(), signal.{name})
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there no process dies of a signal")
@pytest.mark.parametrize(("name", "status"), [("SIGSEGV", 1), ("SIGABRT", 1), ("SIGCONT", 0)])
def test_a_worker_that_dies_at_its_end_fails_the_run(tmp_path: Path, name: str, status: int) -> None:
    (tmp_path / "conftest.py").write_text("from tests.conftest import *\n", encoding="utf-8")
    (tmp_path / "test_dying.py").write_text(DYING.format(name=name), encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONFAULTHANDLER": ""}
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-n", "1", str(tmp_path)]
    ran = subprocess.run(command, cwd=tmp_path, env=surroundings, capture_output=True, text=True, check=False)
    assert ("1 passed" in ran.stdout, ran.returncode) == (True, status), ran.stdout
    assert ("ended with status" in ran.stdout) is bool(status)
