"""`holders`: what left is noted, found old once the plan changes, and told anew."""

from __future__ import annotations

from pathlib import Path

import icalendar

from app.domain.changes import added, change
from app.domain.wording import text
from tests import builders as make
from tests.command_line.cases import Cli, is_one_sentence
from tests.command_line.test_answers import changed

COMMAND = "holders"
CALL = "AU-2027-001"


def test_what_was_given_is_old_once_the_dates_move(cli: Cli, plan: Path) -> None:
    noted = cli(
        "holders", plan, "--given-to", "Protocol", "--engagement", CALL, "--as", "letter", "--file", "note.docx"
    )
    assert "Noted: note that Protocol has ‘Port call Mombasa’" in noted.out
    assert cli(COMMAND, plan, "--format", "json").json == []
    (held,) = cli(COMMAND, plan, "--all", "--format", "json").json
    assert (held["recipient"], held["engagement_ref"], held["form"], held["file"], held["old"]) == (
        "Protocol", CALL, "letter", "note.docx", False,
    )  # fmt: skip
    assert cli("close", plan, "--moved", f"{CALL}=2027-06-07", "--as-of", "2027-05-01").status == 0
    (old,) = cli(COMMAND, plan, "--format", "json").json
    assert old["old"] is True
    assert "2027" in old["now"]
    told = cli(COMMAND, plan)
    assert "1 recipient holds old facts of 1 engagement as of" in told.out
    slip = plan.parent / "slip.pdf"
    assert "1 page" in cli("print", plan, "change-slip", slip, "--recipient", "protocol").out
    assert slip.read_bytes().startswith(b"%PDF")
    found = cli("check", plan, "--format", "json").json
    assert [finding["rule"] for finding in found if finding["rule"] == "W1"] == ["W1"]
    assert cli(COMMAND, plan, "--told", "Protocol").status == 0
    assert cli(COMMAND, plan, "--format", "json").json == []


def test_a_correction_moves_the_event_of_the_export_and_is_noted(cli: Cli, plan: Path) -> None:
    changed(plan, change(text("a desk"), [added("organisations", make.organisation()),
                                          added("posts", make.post(email="desk@foreign.example"))]))  # fmt: skip
    who, folder = "Desk officer, East Africa", plan.parent
    assert cli("holders", plan, "--given-to", who, "--engagement", CALL, "--as", "calendar").status == 0
    assert cli("export", plan, folder / "all.ics").status == 0
    assert cli("close", plan, "--moved", f"{CALL}=2027-06-07", "--as-of", "2027-05-01").status == 0
    wish = (COMMAND, plan, "--told", who, "--as-of", "2027-05-01", "--write", folder / "new.ics")
    assert is_one_sentence(cli(*wish).err)
    assert not (folder / "new.ics").exists()
    done = cli(*wish, "--answers-to", "staff@mod.example")
    assert (done.status, done.err) == (0, "")
    assert "correction of 1 engagement to desk@foreign.example" in done.out
    new = icalendar.Calendar.from_ical((folder / "new.ics").read_bytes())
    (event,) = new.walk("VEVENT")
    before = icalendar.Calendar.from_ical((folder / "all.ics").read_bytes())
    (was,) = [each for each in before.walk("VEVENT") if each["UID"] == event["UID"]]
    assert (new["METHOD"], event["SEQUENCE"] > was["SEQUENCE"]) == ("REQUEST", True)
    assert cli(COMMAND, plan, "--as-of", "2027-05-01", "--format", "json").json == []
    assert is_one_sentence(cli(*wish, "--answers-to", "staff@mod.example").err)


def test_what_makes_no_sense_is_refused_in_one_sentence(cli: Cli, plan: Path) -> None:
    for wish in (
        ("--given-to", "Protocol"),
        ("--given-to", "Protocol", "--engagement", "XX-1"),
        ("--given-to", " ", "--engagement", CALL),
        ("--told", "Nobody"),
        ("--told", "Protocol", "--given-to", "Protocol"),
        ("--as", "letter"),
        ("--write", "x.ics"),
        ("--told", "Protocol", "--answers-to", "a@b.example"),
        ("--told", "Protocol", "--write", "x.ics", "--as", "letter"),
    ):
        ran = cli(COMMAND, plan, *wish)
        assert ran.status == 2, wish
        assert is_one_sentence(ran.err), ran.err
    assert cli(COMMAND, plan, "--all", "--format", "json").json == []
    ran = cli("print", plan, "engagement-plan", plan.parent / "x.pdf", "--recipient", "Protocol")
    assert ran.status == 2
    assert is_one_sentence(ran.err)
