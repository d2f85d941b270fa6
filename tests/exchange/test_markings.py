"""Every file that is handed out says how it is marked, in the same words, and drops no caveat."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import openpyxl
import pytest

from app.domain.plan import Plan
from app.exchange import FORMATS
from app.exchange.csv import read_csv, write_csv
from app.exchange.ical import write_ical
from app.exchange.xlsx import read_xlsx, write_xlsx
from app.services.importing.plan_import import plan_import
from app.services.ports import Selection
from app.services.texts.marked_outputs import FILE_MARKING, marked_rows, output_marking
from app.services.texts.tables import RawTable
from tests.builders import NOON, engagement
from tests.exchange.conftest import PlanOf
from tests.exchange.reading import unfolded

TODAY = NOON.date()
WHOLE = "SECRET AUSTEO / SECRET REL USA, NZ"


@pytest.fixture
def plan(plan_of: PlanOf) -> Plan:
    return plan_of(
        "NO",
        engagement("e1", title="One", marking="SECRET AUSTEO"),
        engagement("e2", title="Two", marking="SECRET REL USA, NZ"),
        engagement("e3", title="Three"),
        marking="OFFICIAL",
    )


@pytest.fixture
def selection(plan: Plan) -> Selection:
    return Selection(plan, NOON, marking=output_marking(plan, plan.engagements.values()))


def rows_of(written: bytes) -> list[dict[str, str]]:
    """The rows as another program reads them that skips what begins with the sign of a comment."""
    lines = io.StringIO(written.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(line for line in lines if not line.lstrip('"').startswith("#")))


def said(suffix: str, written: bytes) -> str:
    """What a person, or a program at a gate, finds in a file."""
    if suffix == ".xlsx":
        book = openpyxl.load_workbook(io.BytesIO(written))
        return str(dict(book["About"].values)["Marking"])  # type: ignore[arg-type]
    if suffix == ".csv":
        return rows_of(written)[0][FILE_MARKING]
    (line,) = (line for line in unfolded(written)[:8] if line.startswith("X-ENTENTE-MARKING"))
    return line.partition(":")[2].replace("\\", "")


@pytest.mark.parametrize("suffix", [suffix for suffix, made in FORMATS.items() if made.write])
def test_every_format_carries_the_marking_of_the_whole(suffix: str, selection: Selection) -> None:
    write = FORMATS[suffix].write
    assert write is not None
    assert said(suffix, write(selection)) == WHOLE


@pytest.mark.parametrize("suffix", [suffix for suffix, made in FORMATS.items() if made.write])
def test_a_marking_that_nobody_ranked_is_carried_beside_the_others(suffix: str, plan: Plan) -> None:
    write = FORMATS[suffix].write
    assert write is not None
    plan = plan.replacing([("markings", each, None) for each in plan.table("markings")])
    assert said(suffix, write(Selection(plan, NOON))) == f"OFFICIAL / {WHOLE}"


def test_every_row_of_a_csv_carries_its_own_and_the_whole(selection: Selection) -> None:
    rows = rows_of(write_csv(selection))
    assert [(row["title"], row["marking"], row[FILE_MARKING]) for row in rows] == [
        ("One", "SECRET AUSTEO", WHOLE),
        ("Two", "SECRET REL USA, NZ", WHOLE),
        ("Three", "OFFICIAL", WHOLE),
    ]


def test_a_file_without_a_marking_says_none(plan_of: PlanOf) -> None:
    (row,) = rows_of(write_csv(Selection(plan_of("NO", engagement()), NOON)))
    assert row["marking"] == ""
    assert FILE_MARKING not in row


@pytest.mark.parametrize(("write", "read"), [(write_csv, read_csv), (write_xlsx, read_xlsx)], ids=["csv", "xlsx"])
def test_the_same_file_again_changes_nothing_in_a_marked_plan(
    write: Callable[[Selection], bytes],
    read: Callable[[bytes, str], tuple[RawTable, ...]],
    plan: Plan,
    plan_of: PlanOf,
    selection: Selection,
) -> None:
    tables = read(write(selection), "f")
    assert plan_import(plan, tables, TODAY).change.is_empty
    elsewhere = plan_import(plan_of("NO", marking="UNCLASSIFIED"), tables, TODAY).change
    brought = {each.after.title: each.after.marking for each in elsewhere.items}  # type: ignore[union-attr]
    assert brought == {"One": "SECRET AUSTEO", "Two": "SECRET REL USA, NZ", "Three": "OFFICIAL"}


def test_a_row_that_states_another_marking_changes_it(plan: Plan) -> None:
    table = read_csv(b"ref,title,kind,start,marking\nR-e3,Three,ship visit,,SECRET\nR-e1,One,ship visit,,\n", "f.csv")
    (made,) = plan_import(plan, table, TODAY).change.items
    assert made.after.marking == "SECRET"  # type: ignore[union-attr]


def test_a_calendar_of_one_marking_says_it_with_each_event_only(plan_of: PlanOf) -> None:
    lines = unfolded(write_ical(Selection(plan_of("NO", engagement(), marking="SECRET AUSTEO"), NOON)))
    assert lines.count("X-ENTENTE-MARKING:SECRET AUSTEO") == 1
    assert lines.index("X-ENTENTE-MARKING:SECRET AUSTEO") > lines.index("BEGIN:VEVENT")


def test_a_marking_longer_than_the_head_of_a_sheet_is_whole_on_the_sheet_about_it(plan_of: PlanOf) -> None:
    whole = "SECRET " + ", ".join(f"REL & GROUP {at}" for at in range(60))
    book = openpyxl.load_workbook(io.BytesIO(write_xlsx(Selection(plan_of("NO", engagement(), marking=whole), NOON))))
    assert dict(book["About"].values)["Marking"] == whole  # type: ignore[arg-type]
    for line in (book["Engagements"].oddHeader.center.text, book["Engagements"].oddFooter.center.text):
        assert line.startswith("SECRET REL && GROUP 0,")
        assert line.endswith("… (whole marking: sheet “About”)")
        assert len(f"&C{line}") <= 255


def test_the_first_line_of_a_csv_is_the_marking_and_nothing_else(selection: Selection) -> None:
    first, second, *_ = write_csv(selection).decode("utf-8-sig").splitlines()
    assert first == f'"# Marking: {WHOLE}"'
    assert second.startswith("ref,title,")


@pytest.mark.parametrize("end", ["", ",,,", ";;", "\t"], ids=["as written", "commas", "semicolons", "tab"])
def test_the_line_with_the_marking_is_no_row_wherever_the_file_was_saved_again(end: str) -> None:
    mark = end[:1] or ","
    data = f"# Marking: SECRET{end}\r\nref{mark}title\r\nR-1{mark}Talks\r\n".encode()
    (table,) = read_csv(data, "f.csv")
    assert [(row.number, row.cells[:2]) for row in table.rows] == [(2, ("ref", "title")), (3, ("R-1", "Talks"))]


def test_rows_for_other_programs_say_the_marking_before_and_behind() -> None:
    rows = [("name", "days"), ("Kenya", 3)]
    assert list(marked_rows(rows, "SECRET")) == [
        ("# Marking: SECRET",),
        ("name", "days", FILE_MARKING),
        ("Kenya", 3, "SECRET"),
    ]
    assert list(marked_rows(rows, "")) == rows
