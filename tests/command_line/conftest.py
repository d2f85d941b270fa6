"""A plan of Australia with its real history, and a way to run commands on it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap.command_line import run_command
from app.bootstrap.compose import compose
from app.bootstrap.folders import find_folders
from tests.builders import FixedClock
from tests.command_line.cases import PLANNED, REGISTER, Cli
from tests.shared_reference import what_ships_is_read_once
from tests.shared_statements import statements_are_made_once

__all__ = ["statements_are_made_once", "what_ships_is_read_once"]


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Backups and settings of a test stay in its own folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], clock: FixedClock) -> Cli:
    return Cli(capsys, clock)


@pytest.fixture(scope="session")
def made_plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real history and three planned engagements in a plan of Australia, made once for all tests."""
    folder = tmp_path_factory.mktemp("plan")
    planned = folder / "planned.csv"
    planned.write_text(PLANNED, encoding="utf-8")
    path = folder / "plan.entente"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(folder / "data"))
        clock = FixedClock()
        assert run_command(["new", str(path), "--own-nation", "AU", "--marking", "OFFICIAL"], clock) == 0
        assert run_command(["import", str(path), str(REGISTER)], clock) == 0
        assert run_command(["import", str(path), str(planned)], clock) == 0
    return path


@pytest.fixture
def plan(made_plan: Path, tmp_path: Path) -> Path:
    """A copy that the test may change."""
    return Path(shutil.copy(made_plan, tmp_path / "plan.entente"))


@pytest.fixture
def held(plan: Path, clock: FixedClock) -> Iterator[Path]:
    """The plan while somebody has it open for writing."""
    store = compose(find_folders(), clock, author="Maj Lund").stores.open(str(plan))
    yield plan
    store.close()
