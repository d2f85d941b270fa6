"""What leaves by a command is marked, and is no formula."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.texts.marked_outputs import FILE_MARKING
from tests.command_line.cases import HEADER, Cli, rows_of

MARKED = HEADER.replace("status\n", "status,marking\n") + (
    "M-1,Staff talks,staff talks,KE,Nairobi,2027-03-01,2027-03-02,,,,outgoing,,planned,SECRET AUSTEO\n"
    'M-2,x;=1+1;y,exercise,KE,x;=1+1;y,2027-04-01,2027-04-02,,,,outgoing,,planned,"SECRET REL USA, NZ"\n'
)
WHOLE = "SECRET AUSTEO / SECRET REL USA, NZ"


@pytest.fixture
def marked(cli: Cli, tmp_path: Path) -> Path:
    plan, table = tmp_path / "marked.entente", tmp_path / "marked.csv"
    table.write_text(MARKED, encoding="utf-8")
    assert cli("new", plan, "--own-nation", "AU", "--marking", "OFFICIAL").status == 0
    assert cli("import", plan, table).status == 0
    return plan


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".ics"])
def test_an_export_says_how_it_is_marked(cli: Cli, marked: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix}"
    assert cli("export", marked, out).out == f"2 of 2 engagements were written to {out}, marked {WHOLE}.\n"


def test_an_export_of_less_is_marked_as_what_is_in_it(cli: Cli, marked: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    cli("export", marked, out, "--to", "2027-03-31")
    (row,) = rows_of(out.read_text("utf-8-sig"))
    assert (row["title"], row["marking"], row[FILE_MARKING]) == ("Staff talks", "SECRET AUSTEO", "SECRET AUSTEO")


def test_an_exported_csv_imported_again_changes_nothing(cli: Cli, marked: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    cli("export", marked, out)
    assert "x;'=1+1;y" in out.read_text("utf-8-sig")
    assert cli("import", marked, out).out == "out.csv: nothing new, 2 as they are\n"


def test_the_coverage_is_marked_in_every_format(cli: Cli, marked: Path) -> None:
    rows = rows_of(cli("coverage", marked, "--format", "csv").out)
    assert {row[FILE_MARKING] for row in rows} == {WHOLE}
    assert cli("coverage", marked, "--format", "json").json["marking"] == WHOLE
    assert cli("coverage", marked).out.splitlines()[0] == WHOLE
