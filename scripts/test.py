"""Installs Entente with its tests if need be and runs them.

`python3 scripts/test.py [pytest's arguments]` tests this checkout,
`python3 scripts/test.py --wheel FILE.whl [pytest's arguments]` a wheel, away from the program's text.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from environment import ROOT, install, make, prepare, run
from system_libraries import provide

# Two at a time: as many as the smallest machine has.
_PYTEST = ["-m", "pytest", "-n", "2", "--dist", "loadfile"]

_IN_MEMORY, _ENOUGH = "/dev/shm", 2 << 30

_CHECK = """
import sys
from app.bootstrap.display import missing_libraries
try:
    from PySide6 import QtPdfWidgets, QtPrintSupport, QtSvg, QtTest, QtWidgets
except ImportError as error:
    sys.exit(missing_libraries(str(error)))
"""


def test_checkout(arguments: list[str]) -> int:
    """Test what lies here."""
    return _test(prepare("dev"), ROOT, arguments)


def test_wheel(wheel: str, arguments: list[str]) -> int:
    """Test an installed wheel with these tests, in a folder that lacks the program."""
    with tempfile.TemporaryDirectory(prefix="entente-wheel-") as name:
        folder = Path(name)
        python = make(folder / "environment")
        install(python, f"{Path(wheel).resolve()}[dev]")
        left_out = shutil.ignore_patterns("app", ".*", "dist", "build", "__pycache__")
        place = Path(shutil.copytree(ROOT, folder / "tests", ignore=left_out))
        # That one reads the program's text.
        return _test(python, place, ["--ignore", "tests/test_house.py", *arguments])


def _test(python: Path, place: Path, arguments: list[str]) -> int:
    _keep_bytecode(python)
    if run([str(python), "-c", _CHECK], place):
        return 2
    with _quick_disk() as disk:
        return run([str(python), *_PYTEST, *disk, *arguments], place)


@contextmanager
def _quick_disk() -> Iterator[list[str]]:
    """What has pytest write the tests' files into memory that is a disk, where there is enough of it.

    Each plan waits several times until what it writes has arrived, which is a tenth of a second for each window.
    They go when the tests end, and what tests that pass have written goes with each.
    """
    free = 0
    with suppress(OSError):
        free = shutil.disk_usage(_IN_MEMORY).free
    if free < _ENOUGH or not os.access(_IN_MEMORY, os.W_OK):
        yield []
        return
    with tempfile.TemporaryDirectory(prefix="entente-tests-", dir=_IN_MEMORY) as folder:
        yield ["--basetemp", f"{folder}/pytest"]


def _keep_bytecode(python: Path) -> None:
    """Where nothing compiled may be written beside the program, keep it in the environment: else each of the hundreds
    of processes of the tests compiles everything anew, for three seconds of a processor."""
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
        os.environ.setdefault("PYTHONPYCACHEPREFIX", str(python.parent.parent / "bytecode"))


if __name__ == "__main__":
    provide()
    if sys.argv[1:2] == ["--wheel"] and len(sys.argv) > 2:
        sys.exit(test_wheel(sys.argv[2], sys.argv[3:]))
    sys.exit(test_checkout(sys.argv[1:]))
