"""The sample plan is issue 2.1, until something is added to it."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from tests.command_line.cases import PLANNED, Cli
from tests.documents.reading import pages


def issue_of(cli: Cli, plan: Path, folder: Path) -> tuple[str, bool]:
    """What a workbook says of the issue, and whether each page of a year planner says draft."""
    book, pdf = folder / "out.xlsx", folder / "out.pdf"
    assert cli("export", plan, book).status == 0
    assert cli("print", plan, "year-planner", pdf).status == 0
    said = dict(openpyxl.load_workbook(book)["About"].iter_rows(values_only=True))["Issue"]
    drafts = {"Draft after issue 2.1" in page for page in pages(pdf.read_bytes())}
    assert len(drafts) == 1
    return str(said), drafts.pop()


def test_a_plan_changed_since_its_issue_is_handed_out_as_a_draft(cli: Cli, tmp_path: Path) -> None:
    plan, table = tmp_path / "sample.entente", tmp_path / "added.csv"
    table.write_text(PLANNED, encoding="utf-8")
    assert cli("sample", plan).status == 0
    assert issue_of(cli, plan, tmp_path) == ("2.1, of 20 Dec 2026", False)

    assert cli("import", plan, table).status == 0

    assert issue_of(cli, plan, tmp_path) == ("draft after issue 2.1 of 20 Dec 2026", True)
