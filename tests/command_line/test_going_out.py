"""Letters, clearance forms, mail drafts and invitations by command: written, marked, remembered, and noted as asked."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import icalendar
import pytest

from app.bootstrap.compose import Program, compose
from app.bootstrap.folders import find_folders
from app.domain.plan import Plan
from app.services.outgoing.letters import LETTERS
from app.services.planning.new_plan import NewPlan
from tests.builders import FixedClock, ask, asset, engagement, organisation, place, post, table_of
from tests.command_line.cases import Cli, content, is_one_sentence
from tests.documents.reading import whole
from tests.editions import leaked, secret_plan

REF = ("--engagement", "NO-1")


@pytest.fixture
def program(own_folders: None, clock: FixedClock) -> Program:
    return compose(find_folders(), clock, author="Maj Lund")


@pytest.fixture
def path(program: Program, tmp_path: Path) -> Path:
    items = (
        organisation("o1"),
        post("po1", "Head of Protocol", organisation="o1", addressee="foreign-protocol", email="protocol@mfa.example"),
        post("po2", "Head of Mission", organisation="o1", addressee="head-of-mission"),
        asset("s", "KNM Roald"),
        engagement(
            "e1",
            "2027-06-03",
            ref="NO-1",
            title="Haiphong",
            place=place("Haiphong", "VN"),
            countries="VN",
            assets=("s",),
        ),
        ask("a1", "e1", "po1", ask_type="A4", question="Please forward this."),
    )
    plan = program.new_plan(NewPlan("NO", marking="OFFICIAL"))
    return kept(program, plan.replacing((table_of(item), item.id, item) for item in items), tmp_path / "plan.entente")


def kept(program: Program, plan: Plan, path: Path) -> Path:
    program.stores.create(str(path), plan, "Maj Lund").close()
    return path


def loaded(program: Program, path: Path) -> Plan:
    store = program.stores.open(str(path), read_only=True)
    try:
        return store.load()
    finally:
        store.close()


def mail(path: Path) -> EmailMessage:
    made = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert isinstance(made, EmailMessage)
    return made


def letter(data: bytes) -> Any:
    return docx.Document(BytesIO(data))


@pytest.mark.parametrize("kind", LETTERS)
def test_a_letter_is_written_to_whom_it_concerns(cli: Cli, path: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out.docx"
    ran = cli("print", path, kind, out, *REF, "--language", "fr")
    assert (ran.status, ran.out) == (0, f"{out}: {kind} about NO-1, marked OFFICIAL\n")
    assert letter(content(out)).core_properties.language == "fr"


def test_a_template_of_ones_own_is_used_and_one_with_an_unknown_name_is_told(
    cli: Cli, path: Path, tmp_path: Path
) -> None:
    own, out = docx.Document(), tmp_path / "out.docx"
    own.add_paragraph("To {{addressee}}: {{title}}")
    own.save(str(tmp_path / "own.docx"))
    assert (
        cli("print", path, "read-out", out, *REF, "--template", tmp_path / "own.docx", "--post", "Head of M").status
        == 0
    )
    assert [each.text for each in letter(content(out)).paragraphs] == ["To Head of Mission: Haiphong"]
    own.add_paragraph("{{weather}}")
    own.save(str(tmp_path / "own.docx"))
    ran = cli("print", path, "read-out", tmp_path / "more.docx", *REF, "--template", tmp_path / "own.docx")
    assert ran.status == 2
    assert "names what there is not: ‘weather’" in ran.err
    assert not (tmp_path / "more.docx").exists()


def test_the_form_of_the_host_is_filled(cli: Cli, path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert cli("print", path, "clearance-form", out, *REF).status == 0
    said = whole(content(out))
    assert "Name of the ship KNM Roald" in said
    assert "Missing: Type" in said
    assert "It can be sent until Sun 4 Apr 2027" in said


def test_a_draft_with_all_that_goes_with_it_is_written_and_noted_as_asked(
    cli: Cli, program: Program, path: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.eml"
    enclosed = ("--attach", "note-verbale", "--attach", "clearance-form")
    ran = cli(
        "export", path, out, *REF, "--post", "Head of Protocol", "--answers-to", "us@mod.example", "--asked", *enclosed
    )
    assert ran.status == 0, ran.err
    assert "Noted: asked about ‘Haiphong’." in ran.out
    assert str(loaded(program, path).asks["a1"].sent) == "2027-01-15"
    made = mail(out)
    assert made["To"] == "Head of Protocol <protocol@mfa.example>"
    names = [each.get_filename() for each in made.iter_attachments()]
    assert names == ["invitation.ics", "note-verbale-NO-1.docx", "clearance-form-NO-1.pdf"]
    form = whole(list(made.iter_attachments())[-1].get_content())
    assert "Missing" not in form
    ran = cli("export", path, tmp_path / "again.eml", *REF, "--post", "po1", "--reminder", "--asked")
    assert ran.status == 0, ran.err
    assert mail(tmp_path / "again.eml")["Subject"].startswith("Reminder: OFFICIAL: NO-1")
    assert loaded(program, path).asks["a1"].reminders == 1


def test_where_the_file_cannot_be_written_nothing_is_noted(
    cli: Cli, program: Program, path: Path, tmp_path: Path
) -> None:
    ran = cli("export", path, tmp_path / "gone" / "out.eml", *REF, "--post", "Head of Protocol", "--asked")
    assert ran.status != 0
    assert loaded(program, path).asks["a1"].sent is None


def test_an_invitation_is_remembered_so_that_the_event_goes_on_counting(cli: Cli, path: Path, tmp_path: Path) -> None:
    whom = (*REF, "--post", "Head of Protocol", "--answers-to", "us@mod.example")
    assert cli("export", path, tmp_path / "i.ics", *whom).status == 0
    (first,) = icalendar.Calendar.from_ical(content(tmp_path / "i.ics")).walk("VEVENT")
    assert cli("export", path, tmp_path / "all.ics").status == 0
    (published,) = icalendar.Calendar.from_ical(content(tmp_path / "all.ics")).walk("VEVENT")
    assert (published["UID"], published["SEQUENCE"]) == (first["UID"], first["SEQUENCE"])
    assert content(tmp_path / "i.ics").count(b"ATTENDEE") == 1
    assert cli("export", path, tmp_path / "i2.ics", *whom).status == 0
    assert content(tmp_path / "i2.ics") == content(tmp_path / "i.ics")


def test_without_an_address_the_draft_is_written_and_says_so(cli: Cli, path: Path, tmp_path: Path) -> None:
    ran = cli("export", path, tmp_path / "out.eml", *REF, "--post", "Head of Mission")
    assert ran.status == 0
    assert "The plan has no e-mail address for ‘Head of Mission’" in ran.err
    assert mail(tmp_path / "out.eml")["To"] is None


@pytest.mark.parametrize(
    ("command", "arguments"),
    [
        ("print", ["note-verbale", "out.pdf", *REF]),
        ("print", ["note-verbale", "out.docx"]),
        ("print", ["note-verbale", "out.docx", "--engagement", "NO-9"]),
        ("print", ["note-verbale", "out.docx", *REF, "--post", "Head"]),
        ("print", ["note-verbale", "out.docx", *REF, "--year", "2027"]),
        ("print", ["note-verbale", "out.docx", *REF, "--template", "none.docx"]),
        ("print", ["clearance-form", "out.pdf", *REF, "--form", "xx"]),
        ("print", ["clearance-form", "out.pdf", *REF, "--post", "Head of Mission"]),
        ("print", ["engagement-plan", "out.pdf", "--form", "vn-ship"]),
        ("export", ["out.eml", *REF]),
        ("export", ["out.eml", "--post", "Head of Mission"]),
        ("export", ["out.eml", *REF, "--post", "Nobody"]),
        ("export", ["out.eml", *REF, "--post", "Head of Protocol", "--reminder"]),
        ("export", ["out.eml", *REF, "--post", "Head of Protocol", "--tell-more", "--attach", "note-verbale"]),
        ("export", ["out.eml", *REF, "--post", "Head of Protocol", "--answers-to", "us"]),
        ("export", ["out.eml", *REF, "--post", "Head of Mission", "--asked"]),
        ("export", ["out.csv", *REF]),
        ("export", ["out.csv", *REF, "--post", "Head of Protocol"]),
        ("export", ["out.ics", *REF, "--post", "Head of Protocol"]),
        ("export", ["out.ics", *REF, "--post", "Head of Protocol", "--reminder"]),
        ("export", ["out.ics", "--asked"]),
    ],
)
def test_what_cannot_be_written_is_said_in_a_sentence_and_leaves_nothing(
    cli: Cli, path: Path, monkeypatch: pytest.MonkeyPatch, command: str, arguments: list[str]
) -> None:
    monkeypatch.chdir(path.parent)
    ran = cli(command, path, *arguments)
    assert ran.status != 0
    assert is_one_sentence(ran.err), ran.err
    assert not list(path.parent.glob("out*"))


@pytest.mark.parametrize("output", [*LETTERS, "out.eml", "out.ics"])
def test_no_word_of_what_is_above_an_edition_goes_out(cli: Cli, program: Program, tmp_path: Path, output: str) -> None:
    secret = secret_plan(program)
    addressed = secret.plan.posts["po1"]
    path = kept(program, secret.plan, tmp_path / "plan.entente")
    whom = ("--engagement", "AU-OPEN", "--post", addressed.title, "--marking", "OFFICIAL")
    out = tmp_path / (output if output not in LETTERS else "out.docx")
    if output in LETTERS:
        ran = cli("print", path, output, out, *whom)
    else:
        ran = cli("export", path, out, *whom, "--answers-to", "us@mod.example")
    if out.suffix == ".ics":
        # The post has no address in this plan.
        assert ran.status != 0
        return
    assert ran.status == 0, ran.err
    assert leaked(content(out), secret.words) == []
    assert leaked(content(out), ["Port call e-open", "OFFICIAL"]) == ["Port call e-open", "OFFICIAL"]
    hidden = ("--engagement", secret.ref, "--post", addressed.title, "--marking", "OFFICIAL")
    refused = cli(
        "print" if output in LETTERS else "export", path, *([output] if output in LETTERS else []), out, *hidden
    )
    assert refused.status != 0
    assert "not at that marking" in refused.err
