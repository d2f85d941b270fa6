"""`due` on a plan with milestones that an import brought, and `check` that finds them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from tests.command_line.cases import Cli, is_one_sentence

COMMAND = "due"


def test_an_import_brings_the_milestones_that_are_still_ahead(cli: Cli, plan: Path) -> None:
    due = cli("due", plan, "--format", "json").json
    assert due["as_of"] == "2027-01-15"
    assert {row["sort"] for row in due["due"]} == {"milestone"}
    assert all(row["due"] >= "2027-01-15" for row in due["due"])
    call = [row for row in due["due"] if row["engagement_ref"] == "AU-2027-001"]
    assert [(row["due"], row["what"]) for row in call][:2] == [
        ("2027-01-16", "Media lines"),
        ("2027-01-23", "Clearance received, or escalate"),
    ]
    assert call[-1]["what"] == "Report"
    assert call[0]["group"] == "This week"


def test_they_are_overdue_later_and_check_says_so(cli: Cli, plan: Path) -> None:
    later = ("--as-of", "2027-01-20")
    ran = cli("due", plan, *later)
    assert ran.status == 0
    assert "Overdue (2)" in ran.out
    assert "4 days late" in ran.out
    assert "AU-2027-001 Port call Mombasa" in ran.out
    found = cli("check", plan, *later, "--format", "json").json
    assert sum(finding["rule"] == "M1" for finding in found) == 2


def test_rows_for_programs_and_only_those_of_a_name(cli: Cli, plan: Path) -> None:
    marking, _, table = cli("due", plan, "--mine", "Press Office", "--format", "csv").out.partition("\n")
    assert "OFFICIAL" in marking
    rows = list(csv.DictReader(io.StringIO(table)))
    assert {row["Who acts"] for row in rows} == {"press office"}
    assert rows[0]["Engagement reference"] == "AU-2027-001"
    assert cli("due", plan, "--mine", "nobody at all", "--format", "json").json["due"] == []


def test_a_name_is_needed_where_one_is_asked_for(cli: Cli, plan: Path) -> None:
    ran = cli(COMMAND, plan, "--mine", " ")
    assert ran.status == 2
    assert is_one_sentence(ran.err)
