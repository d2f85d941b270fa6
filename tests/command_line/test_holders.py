"""`holders`: what left is noted, found old once the plan changes, and told anew."""

from __future__ import annotations

from pathlib import Path

from tests.command_line.cases import Cli, is_one_sentence

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


def test_what_makes_no_sense_is_refused_in_one_sentence(cli: Cli, plan: Path) -> None:
    for wish in (
        ("--given-to", "Protocol"),
        ("--given-to", "Protocol", "--engagement", "XX-1"),
        ("--given-to", " ", "--engagement", CALL),
        ("--told", "Nobody"),
        ("--told", "Protocol", "--given-to", "Protocol"),
        ("--as", "letter"),
    ):
        ran = cli(COMMAND, plan, *wish)
        assert ran.status == 2, wish
        assert is_one_sentence(ran.err), ran.err
    assert cli(COMMAND, plan, "--all", "--format", "json").json == []
    ran = cli("print", plan, "engagement-plan", plan.parent / "x.pdf", "--recipient", "Protocol")
    assert ran.status == 2
    assert is_one_sentence(ran.err)
