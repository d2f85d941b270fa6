"""The command line itself: plans that cannot be opened, help, terminals, no Qt."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

import pytest

from app import __version__
from app.bootstrap.commands import ALL_COMMANDS
from tests.command_line.cases import HEADER, REGISTER, Cli, content, is_one_sentence, run_program


def _damage(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    middle = len(whole) // 2
    whole[middle : middle + 8192] = b"\xff" * 8192
    path.write_bytes(bytes(whole))


def _make_newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    connection.close()


def _make_foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE other (a)")
    connection.close()


TROUBLES = [
    pytest.param(_damage, "damaged", id="damaged"),
    pytest.param(_make_newer, "newer version", id="newer"),
    pytest.param(_make_foreign, "is not a plan", id="foreign"),
    pytest.param(lambda path: path.write_text("hello\n" * 50), "is not a plan", id="text"),
    pytest.param(lambda path: path.write_bytes(b""), "is empty: it holds no plan", id="empty"),
    pytest.param(lambda path: path.unlink(), "no plan at", id="missing"),
    pytest.param(lambda path: (path.unlink(), path.mkdir()), "is not a plan", id="a folder"),
]
ARGUMENTS = {
    "import": [REGISTER],
    "check": [],
    "coverage": [],
    "export": ["out.ics"],
    "print": ["engagement-plan", "out.pdf"],
    "info": [],
}


@pytest.mark.parametrize("command", ARGUMENTS)
@pytest.mark.parametrize(("trouble", "said"), TROUBLES)
def test_a_file_that_is_no_sound_plan_is_refused_and_left_alone(
    cli: Cli, plan: Path, monkeypatch: pytest.MonkeyPatch, command: str, trouble: object, said: str
) -> None:
    monkeypatch.chdir(plan.parent)
    trouble(plan)  # type: ignore[operator]
    before = content(plan) if plan.is_file() else None
    ran = cli(command, plan, *ARGUMENTS[command])
    assert ran.status == 3
    assert said in ran.err
    assert is_one_sentence(ran.err)
    assert (content(plan) if plan.is_file() else None) == before
    assert not list(plan.parent.glob("out*"))
    assert not [each for each in plan.parent.iterdir() if each.name.endswith(("-wal", "-shm", "-journal"))]


@pytest.mark.parametrize("command", sorted(ARGUMENTS.keys() - {"import"}))
def test_commands_that_read_work_while_somebody_writes(
    cli: Cli, held: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.chdir(held.parent)
    assert cli(command, held, *ARGUMENTS[command]).status == 0


def test_an_import_into_a_held_plan_names_who_holds_it(cli: Cli, held: Path) -> None:
    refused = cli("import", held, REGISTER)
    assert refused.status == 3
    assert is_one_sentence(refused.err)
    assert "held by" in refused.err
    assert cli("import", held, REGISTER, "--dry-run").status == 0
    assert cli("info", held, "--format", "json").json["held_by"]["name"] in refused.err


@pytest.mark.parametrize("command", sorted(ALL_COMMANDS))
def test_every_command_explains_itself_and_refuses_nonsense(cli: Cli, command: str) -> None:
    helped = cli(command, "--help")
    assert helped.status == 0
    assert "Examples:" in helped.out
    refused = cli(command, "--nonsense")
    assert refused.status == 2
    assert is_one_sentence(refused.err)


def test_version_and_help(cli: Cli) -> None:
    assert cli("--version").out == f"entente {__version__}\n"
    helped = cli("--help").out
    assert all(f"entente {command}" in helped for command in ALL_COMMANDS)


def test_no_command_imports_qt(plan: Path, tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from app.bootstrap.main import main\n"
        "def run(*arguments):\n"
        "    assert main(list(arguments)) == 0, arguments\n"
        "    qt = [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))]\n"
        "    assert not qt, (arguments, qt)\n"
        "plan, new, register, folder = sys.argv[1:]\n"
        "run('new', new, '--own-nation', 'AU')\n"
        "run('import', new, register)\n"
        "run('check', plan)\n"
        "run('coverage', plan)\n"
        "run('export', plan, folder + '/out.ics')\n"
        "run('export', plan, folder + '/out.xlsx')\n"
        "run('print', plan, 'year-planner', folder + '/out.pdf')\n"
        "run('info', plan)\n"
    )
    environment = os.environ | {"PYTHONPATH": str(REGISTER.parents[3])}
    ran = run_program(plan, tmp_path / "new.entente", REGISTER, tmp_path, code=code, cwd=tmp_path, env=environment)
    assert ran.returncode == 0, ran.stderr


def test_the_program_runs_from_any_folder(plan: Path, tmp_path: Path) -> None:
    ran = run_program("info", plan.name, "--format", "json", cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["counts"]["engagements"] == 166


def test_a_reader_that_goes_away_is_no_trouble(plan: Path) -> None:
    code = (
        "import os, subprocess, sys\n"
        "reads, writes = os.pipe()\n"
        "os.close(reads)\n"
        "sys.exit(subprocess.run([sys.executable, *sys.argv[1:]], stdout=writes).returncode)\n"
    )
    ran = run_program(REGISTER.parents[3] / "main.py", "coverage", plan, "--format", "json", code=code)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_a_console_of_an_old_code_page_gets_its_text(plan: Path) -> None:
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    ran = run_program("coverage", plan, env=environment)
    assert ran.returncode == 0, ran.stderr
    data = run_program("coverage", plan, "--by", "country", "--year", "2016", "--format", "json", env=environment)
    assert json.loads(data.stdout)["rows"]


def test_names_from_people_do_not_steer_the_terminal(cli: Cli, plan: Path, tmp_path: Path) -> None:
    table = tmp_path / "rows.csv"
    table.write_text(f"{HEADER}\x1b[31mN-1,\x1b[2JTalks,nonsense,FR,,2027-06-01,,,,,,,\n", encoding="utf-8")
    ran = cli("import", plan, table)
    assert ran.status == 1
    assert "\x1b" not in ran.out + ran.err


def test_a_window_without_a_display_is_refused_in_one_sentence(tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    bare.pop("QT_QPA_PLATFORM", None)
    for environment in (bare, bare | {"DISPLAY": ":97"}):
        ran = run_program("--sample", env=environment, cwd=tmp_path)
        assert ran.returncode == 2
        assert "display" in ran.stderr
        assert is_one_sentence(ran.stderr)
