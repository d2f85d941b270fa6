"""`export --post` and `answers`: a sheet goes out, is filled in by another program, and comes back; replies do too."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.bootstrap.compose import compose
from app.bootstrap.folders import find_folders
from app.domain.asks import Answer, Verdict
from app.domain.changes import Change, added, change, replaced
from app.domain.handouts import Handout, HandoutForm
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.wording import text
from tests import builders as make
from tests.command_line.cases import Cli, content, is_one_sentence

DESK = "desk@foreign.example"


def changed(path: Path, made: Change) -> None:
    store = compose(find_folders()).stores.open(str(path))
    store.load()
    store.append(made.stamped(f"c-{made.label}", "test", "here", datetime(2027, 1, 15, 12, tzinfo=UTC)))
    store.close()


def loaded(path: Path) -> Plan:
    store = compose(find_folders()).stores.open(str(path), read_only=True)
    plan = store.load()
    store.close()
    return plan


def answers(path: Path) -> dict[str, Answer | None]:
    return {ask.id: ask.answer for ask in loaded(path).asks.values()}


def changes_of(path: Path) -> int:
    """How many steps the history of the plan has."""
    with closing(sqlite3.connect(path)) as file:
        return int(file.execute("SELECT count(*) FROM changes").fetchone()[0])


@pytest.fixture
def asked(plan: Path) -> Path:
    """Two engagements of the plan that the desk is asked about."""
    items = sorted((item.ref, item.id) for item in loaded(plan).engagements.values() if item.ref.startswith("AU-2027"))
    asks = [
        make.ask(f"a{at}", item, "po1", question="Do you object?", sent=date(2027, 1, 4), due=date(2027, 1, 20 + at))
        for at, (_, item) in enumerate(items[:2], 1)
    ]
    parts = [added("organisations", make.organisation()), added("posts", make.post(email=DESK))]
    changed(plan, change(text("asking"), [*parts, *(added("asks", each) for each in asks)]))
    return plan


def filled(source: Path, target: Path, **cells: str) -> Path:
    """The sheet with an answer in each row, by the id of its ask."""
    book = openpyxl.load_workbook(source)
    page: Any = book.worksheets[0]
    heads = [cell.value for cell in page[3]]
    for row in page.iter_rows(min_row=4):
        said = cells.get(str(row[heads.index("Ask id")].value))
        if said:
            row[heads.index("Your answer")].value = said
            row[heads.index("Conditions, one a line")].value = "no port call" if "conditions" in said else None
    book.save(target)
    return target


def test_a_sheet_goes_out_and_comes_back_as_one_change(cli: Cli, asked: Path, tmp_path: Path) -> None:
    out = tmp_path / "asks.xlsx"
    written = cli("export", asked, out, "--post", "Ministry of Foreign Affairs")
    assert (written.status, written.err) == (0, "")
    assert "2 asks to Ministry of Foreign Affairs" in written.out
    assert "marked OFFICIAL" in written.out
    back = filled(out, tmp_path / "back.xlsx", a1="concur with conditions", a2="no objection")
    before = content(asked)
    tried = cli("answers", asked, back, "--dry-run")
    assert tried.status == 1
    assert "1 new answer, 1 answer to be decided" in tried.out
    assert content(asked) == before
    taken = cli("answers", asked, back)
    assert taken.status == 1
    assert "row 5 to be decided" in taken.out
    assert "“no objection”" in taken.out
    assert "1 answer was taken in as one step" in taken.out
    given = answers(asked)
    assert given["a2"] is None
    assert given["a1"] is not None
    assert (given["a1"].verdict, given["a1"].conditions) == (Verdict.CONCUR_WITH_CONDITIONS, "no port call")
    again = cli("answers", asked, back)
    assert "1 answer already recorded" in again.out
    assert "No answer was taken in." in again.out


def test_a_sheet_that_went_out_is_noted_as_asked_and_as_held_in_one_step(cli: Cli, asked: Path, tmp_path: Path) -> None:
    written = cli("export", asked, tmp_path / "asks.xlsx", "--post", "Ministry of Foreign Affairs", "--asked")
    assert (written.status, written.err) == (0, "")
    assert "Noted: asked: 2 asks. It is one step" in written.out
    after = loaded(asked)
    assert [ask.reminders for ask in after.asks.values()] == [1, 1]
    (held,) = after.records(Handout).values()
    assert (held.post, held.form, held.file, len(held.stated)) == ("po1", HandoutForm.SHEET, "asks.xlsx", 2)
    refused = cli("export", asked, tmp_path / "other.xlsx", "--asked")
    assert refused.status == 2
    assert is_one_sentence(refused.err)


def test_what_is_tampered_with_is_refused_with_its_row_and_the_rest_taken(
    cli: Cli, asked: Path, tmp_path: Path
) -> None:
    out = tmp_path / "asks.xlsx"
    cli("export", asked, out, "--post", "po1")
    back = filled(out, tmp_path / "back.xlsx", a1="concur", a2="concur")
    book = openpyxl.load_workbook(back)
    page: Any = book.worksheets[0]
    page.cell(4, 6).value = "Another title"
    book.save(back)
    done = cli("answers", asked, back)
    assert done.status == 1
    assert done.err.startswith("row 4 refused")
    assert [ask for ask, given in answers(asked).items() if given is not None] == ["a2"]


def mail(asked: Path, path: Path, status: str = "ACCEPTED", sender: str = DESK, sequence: int = 0) -> Path:
    plan = loaded(asked)
    item = plan.engagements[plan.asks["a1"].engagement]
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "METHOD:REPLY", "BEGIN:VEVENT",
        f"UID:{item.id}@{plan.settings.plan_uid}", "DTSTAMP:20270112T080000Z", f"SEQUENCE:{sequence}",
        f"ATTENDEE;PARTSTAT={status}:mailto:{DESK}", "END:VEVENT", "END:VCALENDAR", "",
    )  # fmt: skip
    made = EmailMessage()
    made["From"], made["Date"] = sender, "Tue, 12 Jan 2027 09:30:00 +0100"
    made.set_content("Fine with us.")
    made.add_alternative("\r\n".join(lines), subtype="calendar", params={"method": "REPLY"})
    path.write_bytes(made.as_bytes())
    return path


def test_a_reply_waits_to_be_confirmed(cli: Cli, asked: Path, tmp_path: Path) -> None:
    reply = mail(asked, tmp_path / "reply.eml")
    shown = cli("answers", asked, reply)
    assert shown.status == 1
    assert "--confirm" in shown.out
    assert answers(asked)["a1"] is None
    assert cli("answers", asked, reply, "--confirm").status == 0
    given = answers(asked)["a1"]
    assert given is not None
    assert (given.verdict, given.on, given.text) == (Verdict.CONCUR, date(2027, 1, 12), "Fine with us.")


@pytest.mark.parametrize("by", ["sheet", "mail"])
@pytest.mark.parametrize("leaves", [False, True])
def test_a_no_sets_back_what_is_confirmed_in_the_same_step(
    cli: Cli, asked: Path, tmp_path: Path, by: str, leaves: bool
) -> None:
    item = loaded(asked).engagements[loaded(asked).asks["a1"].engagement]
    confirmed = replaced("engagements", item, replace(item, status=Status.CONFIRMED))
    changed(asked, change(text("confirmed"), [confirmed]))
    if by == "sheet":
        cli("export", asked, tmp_path / "asks.xlsx", "--post", "po1")
        back = filled(tmp_path / "asks.xlsx", tmp_path / "back.xlsx", a1="non-concur")
    else:
        back = mail(asked, tmp_path / "reply.eml", "DECLINED")
    wish = ("answers", asked, back, "--confirm", *(["--leave-confirmed"] if leaves else []))
    told = f"{item.ref} · {item.title}: was confirmed, and goes back to planned"
    before = content(asked)
    assert (told in cli(*wish, "--dry-run").out) is not leaves
    assert content(asked) == before
    steps = changes_of(asked)
    assert (told in cli(*wish).out) is not leaves
    assert answers(asked)["a1"] is not None
    assert loaded(asked).engagements[item.id].status is (Status.CONFIRMED if leaves else Status.PLANNED)
    assert changes_of(asked) == steps + 1


def test_a_reply_to_dates_that_moved_is_told_as_one_to_an_earlier_invitation(
    cli: Cli, asked: Path, tmp_path: Path
) -> None:
    reply = mail(asked, tmp_path / "reply.eml")
    plan = loaded(asked)
    item = plan.engagements[plan.asks["a1"].engagement]
    changed(asked, change(text("move"), [replaced("engagements", item, replace(item, dates=item.dates.moved(7)))]))
    assert "earlier invitation" in cli("answers", asked, reply).out


def test_a_forged_reply_is_refused_and_nothing_changes(cli: Cli, asked: Path, tmp_path: Path) -> None:
    reply = mail(asked, tmp_path / "reply.eml", sender="eve@evil.example")
    before = content(asked)
    refused = cli("answers", asked, reply, "--confirm")
    assert refused.status == 1
    assert "nobody can say whether it is theirs" in refused.err
    assert answers(asked)["a1"] is None
    assert content(asked) == before


def test_files_that_are_no_answer_are_refused_in_one_sentence(cli: Cli, asked: Path, tmp_path: Path) -> None:
    other = tmp_path / "x.xlsm"
    other.write_bytes(b"PK")
    refused = cli("answers", asked, other)
    assert refused.status == 2
    assert is_one_sentence(refused.err)
    assert "macros" in refused.err


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("asks.xlsx", "--post", "Ministry of Magic"), 2, "no post and no organisation"),
        (("asks.csv", "--post", "po1"), 2, "must end in .xlsx"),
        (("asks.xlsx", "--post", "po1", "--country", "NZ"), 1, "No open ask"),
        (("asks.vcf", "--post", "po1"), 2, "filters are for engagements"),
    ],
)
def test_a_sheet_for_nobody_is_not_written(
    cli: Cli, asked: Path, tmp_path: Path, arguments: tuple[str, ...], status: int, said: str
) -> None:
    target = tmp_path / arguments[0]
    refused = cli("export", asked, target, *arguments[1:])
    assert refused.status == status
    assert said in refused.err
    assert not target.exists()


def test_papers_of_one_post(cli: Cli, asked: Path, tmp_path: Path) -> None:
    for name in ("coordination-sheet", "call-list"):
        printed = cli("print", asked, name, tmp_path / f"{name}.pdf", "--post", "po1")
        assert (printed.status, printed.err) == (0, ""), name
    refused = cli("print", asked, "engagement-plan", tmp_path / "x.pdf", "--post", "po1")
    assert refused.status == 2
    assert "--post" in refused.err
