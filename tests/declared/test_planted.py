"""Two fields and a record, declared as CONTRIBUTING says and in no other place, stand on every surface.

The tests in `planted/` are run on a copy of the program with these lines in it, and with them the laws that hold for
all fields of all records.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.declared.planting import plant

LAWS = (
    "tests/persistence/test_migrations.py::test_comparing_migrations_and_tables_finds_no_difference",
    "tests/persistence/test_references.py",
    "tests/unit/services/test_search_index.py",
)
"""Tests of the program over all fields of all records, which take these in by themselves."""


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The copy of the program."""
    return plant(tmp_path_factory.mktemp("planted"))


def run(planted: Path, *tests: str) -> str:
    """Run tests of the copy in a process of their own; what they said. Fails where one does, or none is run."""
    where = {**os.environ, "PYTHONPATH": str(planted), "HYPOTHESIS_PROFILE": "dev"}
    # Each process has to itself what a worker of pytest-xdist hands down. The copy is compiled once, and beside itself.
    apart = ("PYTEST_", "PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX")
    for name in [name for name in where if name.startswith(apart)]:
        del where[name]
    options = ("-p", "no:cacheprovider", "-q", "-o", "python_files=test_*.py planted_*.py")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *tests],
        cwd=planted,
        env=where,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    return done.stdout


def test_a_new_field_and_a_new_record_stand_on_every_surface(planted: Path) -> None:
    said = run(planted, "tests/declared/planted")
    assert "passed" in said
    assert "skipped" not in said


def test_the_laws_of_all_records_hold_for_them(planted: Path) -> None:
    said = run(planted, "-m", "not postgresql", *LAWS)
    assert "passed" in said
    assert "skipped" not in said
