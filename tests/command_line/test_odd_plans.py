"""No command answers for a plan of which it cannot read everything, and `info` says what that is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.bootstrap.commands import ALL_COMMANDS
from tests.command_line.cases import REGISTER, REPLY, Cli, content, is_one_sentence

ARGUMENTS = {
    "import": [REGISTER],
    "check": [],
    "due": [],
    "holders": [],
    "people": [],
    "coverage": [],
    "export": ["out.csv"],
    "print": ["engagement-plan", "out.pdf"],
    "info": [],
    "compare": ["plan.entente"],
    "close": [],
    "attach": ["AU-2027-001", REGISTER],
    "answers": [REPLY],
    "roll": ["--year", "2028"],
}
"""Of those that answer for what a plan holds; the others make one, or look only at who holds it."""

OTHERS = frozenset({"new", "sample", "unlock"})

SPOILED = [
    pytest.param("UPDATE engagements SET starts = '2027-02-30' WHERE ref = 'AU-2027-001'", "starts", id="a day"),
    pytest.param("UPDATE engagements SET status = 'sheduled' WHERE ref = 'AU-2027-001'", "status", id="a status"),
    pytest.param("UPDATE engagements SET title = x'ff' WHERE ref = 'AU-2027-001'", "title", id="bytes"),
    pytest.param("UPDATE engagements SET kind = 'raid' WHERE ref = 'AU-2027-001'", "kind", id="points at nothing"),
]


def spoil(plan: Path, statement: str) -> bytes:
    with closing(sqlite3.connect(plan)) as file:
        file.execute("PRAGMA ignore_check_constraints = ON")
        file.execute(statement)
        file.commit()
    return content(plan)


@pytest.mark.parametrize("command", sorted(ALL_COMMANDS.keys() - OTHERS))
def test_a_plan_with_an_odd_record_is_refused_by_its_name(
    cli: Cli, plan: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    before = spoil(plan, "UPDATE engagements SET status = 'sheduled' WHERE ref = 'AU-2027-001'")
    monkeypatch.chdir(plan.parent)
    ran = cli(command, plan, *ARGUMENTS[command])
    assert ran.status == 3
    assert is_one_sentence(ran.err)
    assert "engagement ‘AU-2027-001 Port call Mombasa’, Status: “sheduled”" in ran.err
    assert content(plan) == before
    assert not list(plan.parent.glob("out*"))


@pytest.mark.parametrize(("statement", "field"), SPOILED)
def test_info_names_table_record_field_and_value(cli: Cli, plan: Path, statement: str, field: str) -> None:
    spoil(plan, statement)
    ran = cli("info", plan, "--format", "json")
    assert ran.status == 3
    record, *parts = ran.json["odd_records"]
    assert f"{1 + len(parts)} records cannot be read: engagement ‘AU-2027-001" in ran.json["integrity"]
    assert (record["table"], record["field"]) == ("engagements", field)
    assert record["name"].startswith("AU-2027-001")
    assert record["id"]
    assert record["value"] in record["problem"]
    assert {(part["table"], part["value"]) for part in parts} == {("milestones", record["id"])}
    told = cli("info", plan)
    assert told.status == 3
    assert "What cannot be read:" in told.out
    assert record["problem"] in told.out


def test_a_history_that_cannot_be_read_is_not_sound_but_answers_stand(cli: Cli, plan: Path, tmp_path: Path) -> None:
    spoil(plan, "UPDATE change_items SET after = '{' WHERE change = 2 AND position = 0")
    assert cli("check", plan).status == 0
    assert cli("export", plan, tmp_path / "out.ics").status == 0
    info = cli("info", plan, "--format", "json")
    assert info.status == 3
    assert [record["table"] for record in info.json["odd_records"]] == ["changes"]


def test_a_calendar_is_refused_where_its_history_has_no_times(cli: Cli, plan: Path, tmp_path: Path) -> None:
    spoil(plan, "UPDATE changes SET at = 'yesterday'")
    ran = cli("export", plan, tmp_path / "out.ics")
    assert ran.status == 3
    assert is_one_sentence(ran.err)
    assert "yesterday" in ran.err
    assert not (tmp_path / "out.ics").exists()


def test_a_sound_plan_has_no_odd_records(cli: Cli, plan: Path) -> None:
    ran = cli("info", plan, "--format", "json")
    assert (ran.status, ran.json["integrity"], ran.json["odd_records"]) == (0, "ok", [])
