"""`new` and `import`: what they make, what they refuse, what they leave alone."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.command_line.cases import HEADER, REGISTER, Cli, content, is_one_sentence


def test_a_new_plan_says_whose_it_is(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "new.entente"
    made = cli("new", path, "--own-nation", "fr", "--year-start", "4", "--marking", "RESTRICTED")
    assert (made.status, made.err) == (0, "")
    assert "France" in made.out
    info = cli("info", path, "--format", "json").json
    assert info["own_nation"] == "FR"
    assert info["counts"]["engagements"] == 0
    assert info["counts"]["countries"] > 200


@pytest.mark.parametrize(
    ("marking", "ranks_as", "is_ranked"),
    [("RESERVADO", "", False), ("RESERVADO", "confidential", True), ("SECRET", "", True), ("", "", True)],
)
def test_a_marking_of_ones_own_is_ranked_or_called_so(
    cli: Cli, tmp_path: Path, marking: str, ranks_as: str, is_ranked: bool
) -> None:
    path = tmp_path / "new.entente"
    made = cli("new", path, "--own-nation", "cl", "--marking", marking, "--ranks-as", ranks_as)
    assert (made.status, made.err) == (0, "")
    assert ("does not rank ‘RESERVADO’" in made.out) is not is_ranked
    assert ("--ranks-as" in made.out) is not is_ranked


def test_a_new_plan_never_overwrites(cli: Cli, plan: Path) -> None:
    before = content(plan)
    refused = cli("new", plan, "--own-nation", "FR")
    assert refused.status == 3
    assert is_one_sentence(refused.err)
    assert content(plan) == before


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        pytest.param(["gone/new.entente", "--own-nation", "AU"], 3, id="folder missing"),
        pytest.param(["new.entente", "--own-nation", "XX"], 2, id="unknown nation"),
        pytest.param(["new.entente"], 2, id="nation missing"),
        pytest.param(["new.entente", "--own-nation", "AU", "--year-start", "13"], 2, id="thirteenth month"),
        pytest.param(
            ["new.entente", "--own-nation", "CL", "--marking", "RESERVADO", "--ranks-as", "HIGH"], 2, id="no level"
        ),
    ],
)
def test_a_new_plan_that_cannot_be_made_leaves_nothing(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], status: int
) -> None:
    monkeypatch.chdir(tmp_path)
    refused = cli("new", *arguments)
    assert refused.status == status
    assert is_one_sentence(refused.err)
    assert not list(tmp_path.rglob("*.entente*"))


def test_the_sample_plan_is_written_as_a_file_around_today(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "sample.entente"
    made = cli("sample", path)
    assert (made.status, made.err) == (0, "")
    info = cli("info", path, "--format", "json").json
    assert made.out == f"Made {path} with {info['counts']['engagements']:,} engagements.\n"
    assert info["counts"]["engagements"] > 100
    out = tmp_path / "year.csv"
    assert cli("export", path, out, "--from", "2027-01-01", "--to", "2027-12-31").status == 0
    assert len(out.read_text("utf-8-sig").splitlines()) > 20
    assert {each.name for each in tmp_path.iterdir() if each.is_file()} == {path.name, out.name}


def test_the_sample_plan_never_overwrites(cli: Cli, plan: Path) -> None:
    before = content(plan)
    refused = cli("sample", plan)
    assert refused.status == 3
    assert is_one_sentence(refused.err)
    assert content(plan) == before


def test_the_sample_plan_needs_a_folder(cli: Cli, tmp_path: Path) -> None:
    refused = cli("sample", tmp_path / "gone" / "sample.entente")
    assert refused.status == 3
    assert is_one_sentence(refused.err)
    assert list(tmp_path.iterdir()) == []


def test_the_real_history_lands_whole_and_once(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "new.entente"
    cli("new", path, "--own-nation", "AU")
    first = cli("import", path, REGISTER)
    assert (first.status, first.err) == (0, "")
    assert ": 163 new\n" in first.out
    before = cli("info", path, "--format", "json").json
    again = cli("import", path, REGISTER)
    assert again.status == 0
    assert ": nothing new, 163 as they are\n" in again.out
    assert cli("info", path, "--format", "json").json == before


def test_a_dry_run_writes_nothing(cli: Cli, plan: Path, tmp_path: Path) -> None:
    table = tmp_path / "more.csv"
    table.write_text(f"{HEADER}N-1,Talks,staff talks,FR,Paris,2027-06-01,2027-06-02,,,,,,\n", encoding="utf-8")
    before = content(plan)
    ran = cli("import", plan, table, "--dry-run")
    assert ran.status == 0
    assert "1 new" in ran.out
    assert "nothing was written" in ran.out
    assert content(plan) == before


def test_refused_rows_are_listed_with_number_and_reason_and_the_rest_lands(
    cli: Cli, plan: Path, tmp_path: Path
) -> None:
    table = tmp_path / "mixed.csv"
    table.write_text(
        f"{HEADER}N-1,Talks,staff talks,FR,Paris,2027-06-01,2027-06-02,,,,,,\n"
        "N-2,Nowhere,staff talks,Atlantis,,2027-06-01,2027-06-02,,,,,,\n"
        "N-3,Never,staff talks,FR,,31/31/2027,,,,,,,\n",
        encoding="utf-8",
    )
    report = tmp_path / "report.json"
    ran = cli("import", plan, table, "--report", report)
    assert ran.status == 1
    assert ": 1 new, 2 need a hand\n" in ran.out
    assert [line.partition(" (")[0] for line in ran.err.splitlines()] == ["row 3", "row 4"]
    assert "Atlantis" in ran.err
    told = json.loads(report.read_text("utf-8"))
    assert told["counts"] == {"rows": 3, "new": 1, "changed": 0, "same": 0, "refused": 2}
    assert [row["outcome"] for row in told["rows"]] == ["new", "refused", "refused"]
    assert all(row["reasons"] for row in told["rows"][1:])
    assert told["dry_run"] is False


def test_a_workbook_with_a_mapping_lands(cli: Cli, plan: Path, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Vorhaben", "type", "country", "from", "to"])
    book.active.append(["Stabsgespräche", "staff talks", "Germany", date(2027, 6, 1), date(2027, 6, 2)])
    book.save(tmp_path / "register.xlsx")
    mapping = tmp_path / "mapping.json"
    mapping.write_text('{"columns": {"Vorhaben": "title"}}', encoding="utf-8")
    assert "1 new" in cli("import", plan, tmp_path / "register.xlsx", "--mapping", mapping).out


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["nothere.csv"], id="file missing"),
        pytest.param(["picture.png"], id="not a table"),
        pytest.param(["broken.xlsx"], id="damaged workbook"),
        pytest.param(["words.csv"], id="no header"),
        pytest.param(["good.csv", "--mapping", "nothere.json"], id="mapping missing"),
        pytest.param(["good.csv", "--mapping", "words.csv"], id="mapping is not JSON"),
        pytest.param(["good.csv", "--mapping", "wrong.json"], id="mapping names no field"),
        pytest.param(["good.csv", "--report", "plan.entente"], id="report over the plan"),
        pytest.param(["good.csv", "--report", "gone/report.json"], id="report without a folder"),
    ],
)
def test_an_import_that_cannot_be_read_changes_nothing(
    cli: Cli, plan: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(plan.parent)
    Path("picture.png").write_bytes(b"\x89PNG")
    Path("broken.xlsx").write_bytes(b"PK\x03\x04nothing")
    Path("words.csv").write_text("only,words\n", encoding="utf-8")
    Path("wrong.json").write_text('{"columns": {"A": "colour"}}', encoding="utf-8")
    Path("good.csv").write_text(f"{HEADER}N-9,Talks,staff talks,FR,,2027-06-01,,,,,,,\n", encoding="utf-8")
    before = cli("info", plan, "--format", "json").json
    ran = cli("import", plan, *arguments)
    assert ran.status == 2
    assert is_one_sentence(ran.err)
    assert cli("info", plan, "--format", "json").json == before
