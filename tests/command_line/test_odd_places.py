"""Every command, with every path that is no place for a file: one sentence, nothing written, no waiting."""

from __future__ import annotations

import ctypes
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.bootstrap.commands import ALL_COMMANDS
from tests.command_line.cases import REGISTER, REPLY, ROOT, Cli, is_one_sentence, run_program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither these links nor these devices")


def _through_a_file(folder: Path, name: str) -> str:
    (folder / "file").write_text("x", encoding="ascii")
    return str(folder / "file" / name)


def _link(folder: Path, name: str, target: str) -> str:
    (folder / name).symlink_to(target)
    return str(folder / name)


def _pipe(folder: Path, name: str) -> str:
    os.mkfifo(folder / name)
    return str(folder / name)


def _folder(folder: Path, name: str) -> str:
    (folder / name).mkdir()
    return str(folder / name)


PLACES: dict[str, Callable[[Path, str], str]] = {
    "a path through a file": _through_a_file,
    "a link to itself": lambda folder, name: _link(folder, name, name),
    "under a link to itself": lambda folder, name: f"{_link(folder, 'loop', 'loop')}/{name}",
    "a name that is too long": lambda folder, name: str(folder / f"{'é' * 125}{name}"),
    "a folder that is too long": lambda folder, name: str(folder / ("x" * 300) / name),
    "a name with a NUL": lambda folder, name: str(folder / f"a\0{name}"),
    "a missing folder": lambda folder, name: str(folder / "missing" / name),
    "a link into a missing folder": lambda folder, name: _link(folder, name, "missing/there"),
    "a pipe": _pipe,
    "a folder": _folder,
    "the null device": lambda folder, name: _link(folder, name, "/dev/null"),
    "the full device": lambda folder, name: _link(folder, name, "/dev/full"),
    "the root": lambda folder, name: "/",
    "nothing": lambda folder, name: "",
}

PLAN_ARGUMENTS: dict[str, list[object]] = {
    "new": ["--own-nation", "AU"],
    "sample": [],
    "import": [REGISTER],
    "check": [],
    "due": [],
    "holders": [],
    "people": [],
    "coverage": [],
    "export": ["out.csv"],
    "print": ["engagement-plan", "out.pdf"],
    "info": [],
    "compare": ["other.entente"],
    "close": [],
    "attach": ["AU-2027-001", REGISTER],
    "answers": [REPLY],
    "roll": ["--year", "2028"],
    "unlock": ["--sure"],
}

FILES: dict[str, tuple[str, list[object]]] = {
    "export": ("out.csv", ["export", "{plan}", "{file}"]),
    "print": ("out.pdf", ["print", "{plan}", "engagement-plan", "{file}"]),
    "import": ("in.csv", ["import", "{plan}", "{file}"]),
    "mapping": ("m.json", ["import", "{plan}", REGISTER, "--mapping", "{file}"]),
    "report": ("r.json", ["import", "{plan}", REGISTER, "--report", "{file}"]),
}
"""What else the commands read and write."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the odd paths are, and where one stands."""
    made = tmp_path / "odd"
    made.mkdir()
    monkeypatch.chdir(made)
    return made


def seen(folder: Path) -> set[str]:
    return {str(found.relative_to(folder)) for found in folder.rglob("*")}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("command", sorted(ALL_COMMANDS))
def test_a_place_that_holds_no_plan_is_refused_in_one_sentence(
    cli: Cli, folder: Path, command: str, place: str
) -> None:
    path = PLACES[place](folder, "plan.entente")
    before = seen(folder)
    ran = cli(command, path, *PLAN_ARGUMENTS[command])
    assert ran.status == 3
    assert is_one_sentence(ran.err)
    assert ran.out == ""
    assert seen(folder) == before
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("file", FILES)
def test_a_place_for_no_file_is_refused_before_anything_is_written(
    cli: Cli, plan: Path, folder: Path, file: str, place: str
) -> None:
    name, arguments = FILES[file]
    path = PLACES[place](folder, name)
    before, content = seen(folder), plan.read_bytes()
    ran = cli(*(str(each).replace("{plan}", str(plan)).replace("{file}", path) for each in arguments))
    assert ran.status == 2
    assert is_one_sentence(ran.err)
    assert seen(folder) == before
    assert plan.read_bytes() == content
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def obey_rights() -> None:
    """Let even an administrator be kept out by the rights of folders, from the next program on."""
    drop = 24  # PR_CAPBSET_DROP; then CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH
    for capability in (1, 2):
        ctypes.CDLL(None).prctl(drop, capability, 0, 0, 0)


@pytest.mark.parametrize("command", sorted(ALL_COMMANDS))
def test_a_folder_that_may_not_be_searched_is_refused_in_one_sentence(folder: Path, command: str) -> None:
    closed = folder / "closed"
    closed.mkdir()
    (closed / "plan.entente").write_text("x", encoding="ascii")
    closed.chmod(0)
    try:
        ran = run_program(command, closed / "plan.entente", *PLAN_ARGUMENTS[command], preexec_fn=obey_rights)
    finally:
        closed.chmod(0o700)
    assert ran.returncode == 3
    assert is_one_sentence(ran.stderr)


@pytest.mark.parametrize("file", FILES)
def test_a_file_in_a_folder_that_may_not_be_searched_is_refused(plan: Path, folder: Path, file: str) -> None:
    name, arguments = FILES[file]
    closed = folder / "closed"
    closed.mkdir(mode=0)
    path = str(closed / name)
    ran = run_program(
        *(str(each).replace("{plan}", str(plan)).replace("{file}", path) for each in arguments),
        preexec_fn=obey_rights,
    )
    closed.chmod(0o700)
    assert ran.returncode == 2
    assert is_one_sentence(ran.stderr)


@pytest.mark.parametrize("command", sorted(ALL_COMMANDS))
def test_a_folder_that_is_gone_is_no_place_to_stand_in(tmp_path: Path, command: str) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    root = str(ROOT)
    code = (
        f"import os, sys; sys.path.insert(0, {root!r}); os.chdir({str(gone)!r}); os.rmdir({str(gone)!r})\n"
        "from app.bootstrap.main import main; sys.exit(main(sys.argv[1:]))"
    )
    ran = run_program(command, "plan.entente", *PLAN_ARGUMENTS[command], code=code)
    assert ran.returncode == 3
    assert is_one_sentence(ran.stderr)


@pytest.mark.parametrize("name", ["x" * 239 + ".entente", "\udcff\udcfe.entente", "a b%41é?#.entente"])
def test_any_name_that_a_plan_can_have_works(cli: Cli, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    assert cli("new", path, "--own-nation", "AU").status == 0
    ran = cli("import", path, REGISTER, "--report", tmp_path / f"{name[:-8]}.json")
    assert (ran.status, ran.err) == (0, "")
    assert cli("check", path, "--format", "json").status == 0
    info = cli("info", path, "--format", "json")
    assert (info.status, info.err) == (0, "")
    assert info.json["location"] == str(path)
    assert cli("export", path, tmp_path / f"{name[:-8]}.csv").status == 0
    assert {found.suffix for found in tmp_path.iterdir() if found.is_file()} == {".entente", ".json", ".csv"}


def test_output_that_nobody_takes_is_said(plan: Path) -> None:
    # The shell's own redirection, for a test's runner has hold of the outputs here.
    ran = subprocess.run(
        ["/bin/sh", "-c", '"$0" "$@" > /dev/full', sys.executable, str(ROOT / "main.py"), "info", str(plan)],
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert ran.returncode == 2
    assert is_one_sentence(ran.stderr)
