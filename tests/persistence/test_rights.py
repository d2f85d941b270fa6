"""What the program makes is for its owner alone, whatever the umask; what was more open stays as it was."""

from __future__ import annotations

import os
import sqlite3
import stat
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.persistence.rights import PRIVATE, Rights, create_private, give, private_folder, rights_of, write_private

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights; a folder's hold there")

OTHER_GROUP = os.getgid() + 4711
LIST = "system.posix_acl_access"


@pytest.fixture(params=[0o000, 0o022, 0o077, 0o777], ids=oct, autouse=True)
def umask(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[int]:
    """Each of these tests, under each of these habits of a computer."""
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "place"
    place.mkdir()
    place.chmod(0o700)
    return place


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def opened_to(path: Path, mode: int) -> Path:
    """A plan that somebody has opened to others."""
    create_private(path)
    path.chmod(mode)
    return path


def test_a_new_file_is_private_and_so_are_what_sqlite_makes_beside_it(folder: Path) -> None:
    plan = folder / "plan.entente"
    create_private(plan)
    assert mode_of(plan) == 0o600
    with closing(sqlite3.connect(plan)) as database:
        database.execute("PRAGMA journal_mode = WAL").fetchall()
        database.execute("CREATE TABLE engagements (id)")
        assert {each.name: mode_of(each) for each in folder.iterdir()} == {
            "plan.entente": 0o600,
            "plan.entente-wal": 0o600,
            "plan.entente-shm": 0o600,
        }


def test_it_is_private_before_anything_is_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    create = os.open

    def watched(path: Path, flags: int, mode: int = 0o777) -> int:
        handle = create(path, flags, mode)
        seen.append(stat.S_IMODE(os.fstat(handle).st_mode))
        return handle

    monkeypatch.setattr(os, "open", watched)
    create_private(folder / "plan.entente", Rights(0o664, OTHER_GROUP))
    assert seen
    assert not any(mode & 0o077 for mode in seen)


def test_what_is_there_is_never_taken(folder: Path) -> None:
    plan = opened_to(folder / "plan.entente", 0o644)
    with pytest.raises(FileExistsError):
        create_private(plan)
    link = folder / "link"
    link.symlink_to(folder / "elsewhere")
    with pytest.raises(FileExistsError):
        write_private(link, b"secret")
    assert not (folder / "elsewhere").exists()


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o660, 0o644, 0o664, 0o666], ids=oct)
def test_a_copy_is_as_open_as_the_plan(folder: Path, mode: int) -> None:
    plan = opened_to(folder / "plan.entente", mode)
    copy = folder / "copy.entente"
    write_private(copy, b"the plan", rights_of(plan))
    assert (mode_of(copy), copy.stat().st_gid) == (mode, plan.stat().st_gid)
    assert copy.read_bytes() == b"the plan"


@pytest.mark.parametrize(("mode", "asked"), [(0o400, 0o600), (0o755, 0o644), (0o440, 0o640)])
def test_the_owner_writes_and_nobody_executes(folder: Path, mode: int, asked: int) -> None:
    plan = opened_to(folder / "plan.entente", mode)
    assert rights_of(plan).mode == asked
    plan.chmod(0o600)


def test_where_there_is_no_plan_yet_it_is_private(folder: Path) -> None:
    assert rights_of(folder / "none.entente") == PRIVATE


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only the superuser may name any group")
def test_the_group_comes_along(folder: Path) -> None:
    plan = opened_to(folder / "plan.entente", 0o660)
    os.chown(plan, -1, OTHER_GROUP)
    copy = folder / "copy.entente"
    create_private(copy, rights_of(plan))
    assert (mode_of(copy), copy.stat().st_gid) == (0o660, OTHER_GROUP)


@pytest.mark.parametrize(("mode", "given"), [(0o660, 0o600), (0o640, 0o600), (0o664, 0o644)])
def test_a_group_that_cannot_be_given_opens_nothing_to_another(
    folder: Path, monkeypatch: pytest.MonkeyPatch, mode: int, given: int
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "chown", refused)
    copy = folder / "copy.entente"
    create_private(copy, Rights(mode, OTHER_GROUP))
    assert mode_of(copy) == given
    create_private(folder / "own.entente", Rights(mode, copy.stat().st_gid))
    assert mode_of(folder / "own.entente") == mode, "its own group needs no leave"


def listed(path: Path, person: int) -> bytes:
    """Let one more person write; returns the list as the file system keeps it, or skips where it keeps none."""
    nobody = 0xFFFFFFFF
    entries = ((1, 6, nobody), (2, 6, person), (4, 0, nobody), (16, 6, nobody), (32, 0, nobody))
    access = struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)
    try:
        os.setxattr(path, LIST, access)
    except (OSError, AttributeError):
        pytest.skip("no such lists on this file system")
    return access


def test_the_people_on_a_list_come_along_and_the_group_gains_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = opened_to(folder / "plan.entente", 0o600)
    access = listed(plan, 4711)
    create_private(folder / "copy.entente", rights_of(plan))
    assert os.getxattr(folder / "copy.entente", LIST) == access
    rights = rights_of(plan)

    def refused(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "setxattr", refused)
    create_private(folder / "elsewhere.entente", rights)
    assert mode_of(folder / "elsewhere.entente") == 0o600


def test_rights_can_be_taken_away_again(folder: Path) -> None:
    plan = opened_to(folder / "plan.entente", 0o666)
    give(plan, PRIVATE)
    assert mode_of(plan) == 0o600


def test_new_folders_are_private_and_those_that_are_there_stay(folder: Path) -> None:
    folder.chmod(0o755)
    private_folder(folder / "a" / "b")
    private_folder(folder / "a" / "b")
    assert [mode_of(each) for each in (folder, folder / "a", folder / "a" / "b")] == [0o755, 0o700, 0o700]
