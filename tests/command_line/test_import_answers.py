"""What `import` says of somebody's list: hosts, levels, columns and words, in its answer and in its report."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from tests.command_line.cases import Cli


@pytest.fixture
def norway(cli: Cli, tmp_path: Path) -> Path:
    path = tmp_path / "norway.entente"
    assert cli("new", path, "--own-nation", "NO").status == 0
    return path


def listed(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    return path


def reported(cli: Cli, plan: Path, table: Path, *more: object) -> tuple[Any, dict[str, Any]]:
    report = table.parent / "report.json"
    answer = cli("import", plan, table, "--report", report, *more)
    return answer, json.loads(report.read_text(encoding="utf-8"))


def found(cli: Cli, plan: Path) -> set[tuple[str, str]]:
    findings = cli("check", plan, "--as-of", "2026-11-28", "--format", "json").json
    return {(each["rule"], ref) for each in findings for ref in each["engagements"]}


def test_the_letters_of_a_reference_are_no_nation(cli: Cli, norway: Path, tmp_path: Path) -> None:
    """BM is Bermuda and a bilateral meeting, SV El Salvador and a ship visit."""
    table = listed(
        tmp_path,
        "ref,title,kind,countries,place,start,end,direction\n"
        "BM-1,Talks,bilateral meeting,DK,Bergen,2027-05-17,2027-05-17,incoming\n"
        "SV-2,Frigate,ship visit,DK,Harstad,2027-09-15,2027-09-15,at home\n",
    )
    _, report = reported(cli, norway, table)
    assert {row["ref"]: row["host"] for row in report["rows"]} == {"BM-1": "NO", "SV-2": "NO"}
    assert {each for each in found(cli, norway) if each[0] == "C3"} == {("C3", "BM-1")}


def test_the_only_partner_is_the_host_and_its_holidays_are_seen(cli: Cli, norway: Path, tmp_path: Path) -> None:
    table = listed(
        tmp_path,
        "ref,title,kind,countries,place,start,end\n"
        "H1,Talks,bilateral meeting,KE,Kilifi,2027-06-01,2027-06-01\n"
        "H2,Talks two,bilateral meeting,KE,,2027-06-01,2027-06-01\n"
        "H3,Three nations,exercise,KE;TZ,,2027-07-01,2027-07-09\n",
    )
    answer, report = reported(cli, norway, table)
    assert {("C3", "H1"), ("C3", "H2")} <= found(cli, norway)
    assert [row["host"] for row in report["rows"]] == ["KE", "KE", None]
    assert [row["ref"] for row in report["no_host_known"]["rows"]] == ["H3"]
    assert "No host known in 1 row: row 4 (H3)." in answer.out


def test_a_column_that_was_not_read_is_named_in_the_answer_and_in_the_report(
    cli: Cli, norway: Path, tmp_path: Path
) -> None:
    table = listed(
        tmp_path,
        "Ref,Activity,Category,States (ISO),Venue,Begin,Finish,Weather\n"
        "Y1,Talks,bilateral meeting,KE,Nairobi,2027-03-02,2027-03-03,fair\n",
    )
    answer, report = reported(cli, norway, table)
    assert report["rows"][0]["countries"] == ["KE"]
    assert report["unread_columns"] == ["Weather"]
    assert "column “Weather” was not read (1 filled cell, such as “fair”): its head is not understood." in answer.out
    (column,) = (each for each in report["columns"] if each["head"] == "States (ISO)")
    assert (column["field"], column["filled"], column["example"]) == ("countries", 1, "KE")


def test_numbers_from_1_to_5_are_levels(cli: Cli, norway: Path, tmp_path: Path) -> None:
    rows = "".join(f"X{n},Talks {n},bilateral meeting,SE,,2026-11-0{n},2026-11-0{n},{n}\n" for n in range(1, 6))
    table = listed(tmp_path, f"ref,title,kind,countries,place,start,end,lvl\n{rows}")
    reported(cli, norway, table)
    out = tmp_path / "out.csv"
    cli("export", norway, out)
    with out.open(encoding="utf-8-sig", newline="") as lines:
        assert {row["ref"]: row["level"] for row in csv.DictReader(lines)} == {f"X{n}": f"L{n}" for n in range(1, 6)}


def test_refused_rows_are_the_headline_and_their_words_can_be_explained_by_a_mapping(
    cli: Cli, norway: Path, tmp_path: Path
) -> None:
    table = listed(
        tmp_path,
        "title,kind,countries,start,status\nA,deep dive,KE,2027-03-02,maybe\nB,deep dive,KE,2027-03-03,firm\n",
    )
    answer, report = reported(cli, norway, table)
    assert (answer.status, answer.out.splitlines()[0]) == (1, "list.csv: 2 rows refused, nothing new")
    assert report["headline"] == "2 rows refused, nothing new"
    assert [(each["field"], each["word"], each["rows"]) for each in report["unknown_words"]] == [
        ("kind", "deep dive", 2),
        ("status", "maybe", 1),
    ]
    mapping = tmp_path / "mapping.json"
    said = {"kinds": {"deep dive": "bilateral meeting"}, "statuses": {"maybe": "proposed"}}
    mapping.write_text(json.dumps(said), encoding="utf-8")
    answer, report = reported(cli, norway, table, "--mapping", mapping)
    assert (answer.status, report["mapping"]) == (0, {"kinds": said["kinds"], "statuses": {"maybe": "proposed"}})
    assert {"field": "kind", "word": "deep dive", "means": "bilateral-meeting", "rows": 2} in report["words"]
    assert report["unknown_words"] == []
