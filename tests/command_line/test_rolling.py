"""`roll`: what comes again in a plan year, listed and then made as one change."""

from __future__ import annotations

from pathlib import Path

from tests.command_line.cases import Cli, content, is_one_sentence

YEAR = ("--year", "2028")
AS_OF = ("--as-of", "2027-03-01")


def test_a_dry_run_lists_and_changes_nothing(cli: Cli, plan: Path) -> None:
    before = content(plan)
    listed = cli("roll", plan, *YEAR, *AS_OF, "--dry-run")
    assert (listed.status, listed.err) == (0, "")
    assert listed.out.startswith("0 engagements come again in 2028; their dates are to be confirmed.\n")
    assert content(plan) == before


def test_the_sample_is_rolled_once_and_no_second_time(cli: Cli, tmp_path: Path) -> None:
    sample = tmp_path / "sample.entente"
    assert cli("sample", sample).status == 0
    dry = cli("roll", sample, *YEAR, "--dry-run").out
    made = cli("roll", sample, *YEAR)
    assert (made.status, made.err) == (0, "")
    assert made.out.startswith(dry)
    assert made.out.endswith("Made: the rolling of the year 2028–29 is one step, which can be undone in the window.\n")
    assert "like AU-" in made.out
    again = cli("roll", sample, *YEAR).out
    assert again.startswith("0 engagements come again in 2028–29")
    assert "it is there already" in again


def test_a_year_beyond_what_a_plan_holds_is_refused_in_one_sentence(cli: Cli, plan: Path) -> None:
    refused = cli("roll", plan, "--year", "2199")
    assert refused.status != 0
    assert is_one_sentence(refused.err) or "Name an earlier year." in refused.err
