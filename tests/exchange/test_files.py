"""Files read and written whole or not at all, by the registry."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.exchange import FORMATS, FileExchange
from app.services.importing.plan_import import plan_import
from app.services.ports import Exchange, Selection
from app.services.texts import tables
from app.services.texts.tables import FileRefused
from tests.builders import NOON, TODAY, engagement, plan_with

PLAN = plan_with(engagement("e1"), engagement("e2"))
SELECTION = Selection(PLAN, NOON)
FILES: Exchange = FileExchange()

WRITES = [suffix for suffix, made in FORMATS.items() if made.write]
BOTH = [suffix for suffix, made in FORMATS.items() if made.write and made.read]


def test_the_registry_says_which_way_each_format_goes() -> None:
    ways = {made.suffix: (made.reads, made.writes) for made in FILES.formats}

    assert ways == {".xlsx": (True, True), ".csv": (True, True), ".ics": (False, True), ".vcf": (True, False)}


def test_rows_of_texts_are_written_so_that_no_cell_is_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    FILES.write_rows(path, [("Row", "Title"), ("2", "=1+1"), ("3", 'Say "É", twice\nover')])

    (made,) = FILES.read(path)
    assert "'=1+1" in path.read_text("utf-8-sig")
    assert [row.cells for row in made.rows] == [("Row", "Title"), ("2", "=1+1"), ("3", 'Say "É", twice\nover')]


@pytest.mark.parametrize("suffix", WRITES)
def test_every_format_that_writes_makes_a_file(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"Plan É 2027{suffix.upper()}"

    assert FILES.write(path, SELECTION).content == path.read_bytes()
    assert path.stat().st_size > 100
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("suffix", BOTH)
def test_every_format_that_goes_both_ways_comes_back_unchanged(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"plan{suffix}"
    FILES.write(path, SELECTION)

    assert plan_import(PLAN, FILES.read(path), TODAY).change.is_empty


@pytest.mark.parametrize("name", ["plan.docx", "plan", "plan.ics"])
def test_a_file_of_another_kind_is_not_read(name: str, tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match=r"Use \.xlsx, \.csv, \.vcf\."):
        FILES.read(tmp_path / name)


def test_a_file_of_another_kind_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match=r"Use \.xlsx, \.csv, \.ics\."):
        FILES.write(tmp_path / "plan.docx", SELECTION)


@pytest.mark.parametrize("name", ["missing.csv", "folder.csv"])
def test_a_file_that_cannot_be_opened_says_why(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()

    with pytest.raises(FileRefused, match=f"“{name}” cannot be opened: .*Nothing was read"):
        FILES.read(tmp_path / name)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as made:
        made.truncate(tables.MAX_BYTES + 1)

    with pytest.raises(FileRefused, match="larger than 50 MB"):
        FILES.read(path)


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.csv"
    path.write_text("old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileRefused, match=r"cannot be written: no space left on device\. What was there is unchanged"):
        FILES.write(path, SELECTION)

    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="cannot be written"):
        FILES.write(tmp_path / "gone" / "plan.csv", SELECTION)


def test_a_file_that_may_not_be_written_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.csv"
    path.write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)

    with pytest.raises(FileRefused, match="permission denied"):
        FILES.write(path, SELECTION)

    assert path.read_text() == "old"


POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights; a folder's hold there")


@pytest.fixture(params=[0o000, 0o022, 0o077], ids=oct)
def umask(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_a_file_that_is_replaced_keeps_who_may_read_it(tmp_path: Path, umask: int, mode: int) -> None:
    path = tmp_path / "plan.csv"
    path.write_text("old")
    path.chmod(mode)

    FILES.write(path, SELECTION)

    assert mode_of(path) == mode


@POSIX
def test_a_new_file_is_made_for_others_as_the_umask_allows(tmp_path: Path, umask: int) -> None:
    FILES.write(tmp_path / "plan.csv", SELECTION)

    assert mode_of(tmp_path / "plan.csv") == 0o666 & ~umask


@POSIX
@pytest.mark.usefixtures("umask")
def test_what_will_be_private_is_so_while_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.csv"
    path.write_text("old")
    path.chmod(0o600)
    seen: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda handle: seen.append(stat.S_IMODE(os.fstat(handle).st_mode)))

    FILES.write(path, SELECTION)

    assert seen == [0o600]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only the superuser may name any group")
def test_a_group_that_cannot_be_given_opens_the_file_to_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.csv"
    path.write_text("old")
    os.chown(path, -1, os.getgid() + 4711)
    path.chmod(0o660)
    FILES.write(path, SELECTION)
    assert (mode_of(path), path.stat().st_gid) == (0o660, os.getgid() + 4711)

    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "chown", refused)
    FILES.write(path, SELECTION)
    assert (mode_of(path), path.stat().st_gid) == (0o600, os.getgid())
