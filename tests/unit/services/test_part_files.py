"""Unfinished files never stay: neither those that fail, nor those whose makers were ended."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.services.stores.part_files import clear_abandoned, part_beside

LATER = 5e9

MAKER = """
import sys, os
from pathlib import Path
from app.services.stores.part_files import part_beside
with part_beside(Path(sys.argv[1])) as part:
    part.write_bytes(b"half")
    part.with_name(part.name + "-journal").write_bytes(b"half")
    os._exit(9)
"""


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.fixture
def ended(tmp_path: Path) -> Path:
    """A folder with the unfinished file of a program that was ended."""
    root = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", MAKER, str(tmp_path / "out.csv")], cwd=root, check=False)
    assert len(names(tmp_path)) == 2
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="there only age tells")
def test_the_next_to_write_there_clears_it_away(ended: Path) -> None:
    with part_beside(ended / "another.csv") as part:
        assert names(ended) == [part.name]
    assert names(ended) == []


def test_what_a_running_program_writes_is_left_alone(tmp_path: Path) -> None:
    with part_beside(tmp_path / "a.csv") as part:
        clear_abandoned(tmp_path, LATER)
        assert names(tmp_path) == [part.name]


@pytest.mark.parametrize(("days", "left"), [(0, 1), (2, 0)])
def test_what_another_computer_writes_is_left_alone_for_a_day(tmp_path: Path, days: int, left: int) -> None:
    part = tmp_path / ".00000000-12345-0123456789ab.part"
    part.write_bytes(b"half")
    clear_abandoned(tmp_path, part.stat().st_mtime + days * 86_400)
    assert len(names(tmp_path)) == left


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    for name in (".part", "film.part", ".film.mkv.part", ".12345678-9-0123456789abc.part"):
        (tmp_path / name).write_bytes(b"")
    before = names(tmp_path)
    clear_abandoned(tmp_path, LATER)
    assert names(tmp_path) == before


def test_it_goes_when_its_making_fails(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="full"), part_beside(tmp_path / "a.csv"):
        raise OSError("full")
    assert names(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="rights go by the folder there")
def test_it_is_for_its_maker_alone(tmp_path: Path) -> None:
    with part_beside(tmp_path / "a.csv") as part:
        assert part.stat().st_mode & 0o777 == 0o600
