"""People on the command line: cards in and out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command_line.cases import Cli

CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Okoro;Ada;;Cdr;\nFN:Ada Okoro\nEMAIL:ada@example.org\nADR:;;;;;;Kenya\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nEMAIL:nobody@example.org\nEND:VCARD\n"
)


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "people.vcf"
    path.write_text(CARDS, encoding="utf-8")
    return path


@pytest.fixture
def plan(cli: Cli, tmp_path: Path) -> Path:
    """A plan of Norway in which there is nobody yet."""
    path = tmp_path / "norway.entente"
    assert cli("new", path, "--own-nation", "NO", "--marking", "OFFICIAL").status == 0
    return path


def test_cards_come_in_go_out_and_come_in_again_without_a_change(
    cli: Cli, plan: Path, cards: Path, tmp_path: Path
) -> None:
    ran = cli("import", plan, cards)
    assert (ran.status, ran.out.splitlines()[0]) == (1, "people.vcf: 1 new, 1 needs a hand")
    assert "this card names nobody" in ran.err
    out = tmp_path / "out.vcf"
    ran = cli("export", plan, out)
    assert ran.out == f"1 person was written to {out}, marked OFFICIAL.\n"
    written = out.read_text("utf-8")
    assert "FN:Ada Okoro" in written
    assert "X-ENTENTE-MARKING:OFFICIAL" in written
    assert "nothing new, 1 as they are" in cli("import", plan, out).out


def test_a_dry_run_of_cards_changes_nothing(cli: Cli, plan: Path, cards: Path, tmp_path: Path) -> None:
    assert "nothing was written" in cli("import", plan, cards, "--dry-run").out
    ran = cli("export", plan, tmp_path / "out.vcf")
    assert (ran.status, ran.err) == (1, "The plan holds no people. Nothing was written.\n")
    assert not (tmp_path / "out.vcf").exists()


def test_filters_are_for_engagements(cli: Cli, plan: Path, tmp_path: Path) -> None:
    ran = cli("export", plan, tmp_path / "out.vcf", "--country", "KE")
    assert ran.status == 2
    assert "filters are for engagements" in ran.err


def test_what_is_kept_of_whom_is_told_for_people_and_programs(cli: Cli, plan: Path, cards: Path) -> None:
    cli("import", plan, cards)
    ran = cli("people", plan)
    assert ran.status == 0
    assert ran.out.splitlines()[0].split() == ["name", "holds", "places", "kept", "until", "kept", "for"]
    assert ran.out.splitlines()[-1] == "1 person, 0 kept longer than was to be, as of 2027-01-15."
    (record,) = cli("people", plan, "--format", "json").json
    assert (record["name"], record["kept_too_long"], record["places"]) == ("Cdr Ada Okoro", False, [])
    assert cli("people", plan, "--retention", "--format", "json").json == []
