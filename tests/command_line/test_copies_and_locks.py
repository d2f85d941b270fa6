"""`compare` and `unlock`: what differs between two copies, and who may free a plan."""

from __future__ import annotations

import json
import platform
import shutil
from datetime import date
from pathlib import Path

import pytest

from app.persistence import locks
from tests.builders import NOON
from tests.command_line.cases import HEADER, Cli, is_one_sentence


@pytest.fixture
def copy(plan: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(plan, tmp_path / "copy.entente"))


def test_a_copy_does_not_differ(cli: Cli, plan: Path, copy: Path) -> None:
    ran = cli("compare", plan, copy)
    assert (ran.status, ran.err) == (0, "")
    assert "No difference" in ran.out
    assert cli("compare", plan, copy, "--format", "json").json == []


def test_what_differs_is_told_field_by_field(cli: Cli, plan: Path, copy: Path, tmp_path: Path) -> None:
    row = "AU-2027-003,Chief in Jakarta,high-level visit,ID,Jakarta,2027-05-04,2027-05-06,L1,,,outgoing,,planned\n"
    (tmp_path / "more.csv").write_text(HEADER + row, encoding="utf-8")
    assert cli("import", copy, tmp_path / "more.csv").status == 0
    ran = cli("compare", plan, copy, "--format", "json")
    assert ran.status == 1
    (found,) = [each for each in ran.json if each["field"] == "Title"]
    assert (found["here"], found["there"]) == ("Minister in Jakarta", "Chief in Jakarta")
    assert found["table"] == "engagements"
    assert "Chief in Jakarta" in cli("compare", plan, copy).out


def test_what_is_no_plan_is_not_compared(cli: Cli, plan: Path, tmp_path: Path) -> None:
    ran = cli("compare", plan, tmp_path / "gone.entente")
    assert ran.status == 3
    assert is_one_sentence(ran.err)


def held_elsewhere(plan: Path) -> None:
    lock = locks.acquire(plan, "Cdr Ito", "PC-GONE", NOON)
    content = lock.content
    lock.release()
    locks.lock_path(plan).write_bytes(content)


def test_a_plan_that_a_gone_computer_holds_is_freed_after_a_warning(cli: Cli, plan: Path) -> None:
    held_elsewhere(plan)
    warned = cli("unlock", plan)
    assert warned.status == 3
    assert is_one_sentence(warned.err)
    assert "Cdr Ito on PC-GONE" in warned.err
    assert locks.lock_path(plan).exists()
    freed = cli("unlock", plan, "--sure")
    assert (freed.status, freed.err) == (0, "")
    assert not locks.lock_path(plan).exists()
    assert cli("info", plan, "--format", "json").json["held_by"] is None
    again = cli("unlock", plan, "--sure")
    assert "Nobody holds" in again.out


def test_a_plan_of_this_computer_is_not_freed_while_its_program_runs(cli: Cli, plan: Path) -> None:
    lock = locks.acquire(plan, "Cdr Ito", "PC-GONE", NOON)
    lock.release()
    values = json.loads(lock.content)
    here = platform.node()
    locks.lock_path(plan).write_text(json.dumps({**values, "computer": here}), encoding="utf-8")
    ran = cli("unlock", plan, "--sure")
    assert ran.status == 3
    assert "open on this computer" in ran.err
    assert date.fromisoformat(values["since"][:10]) == NOON.date()
