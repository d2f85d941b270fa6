"""`close`: lists what is over and not closed, and closes it as one change."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bootstrap.compose import compose
from app.bootstrap.folders import find_folders
from app.domain.statuses import Status
from tests.command_line.cases import HEADER, Cli, content, is_one_sentence

AS_OF = ("--as-of", "2027-03-01")
FIRST, SECOND, LATER = "AU-2027-001", "AU-2027-002", "AU-2027-003"


def rules(cli: Cli, plan: Path, ref: str, as_of: str = "2027-03-01") -> set[str]:
    found = cli("check", plan, "--as-of", as_of, "--format", "json").json
    return {finding["rule"] for finding in found if ref in finding["engagements"]}


def statuses(plan: Path) -> dict[str, Status]:
    store = compose(find_folders()).stores.open(str(plan), read_only=True)
    found = {item.ref: item.status for item in store.load().engagements.values()}
    store.close()
    return found


def test_it_lists_what_is_over_by_office(cli: Cli, plan: Path) -> None:
    before = content(plan)
    listed = cli("close", plan, *AS_OF)
    assert (listed.status, listed.err) == (0, "")
    assert listed.out.startswith("No lead office\n")
    assert f"  {FIRST}   Sat 6 – Tue 9 Feb 2027      Port call Mombasa\n" in listed.out
    assert LATER not in listed.out
    assert listed.out.endswith("2 engagements over and not closed as of 2027-03-01.\n")
    assert content(plan) == before
    assert "C34" in rules(cli, plan, FIRST)
    assert "C34" not in rules(cli, plan, FIRST, "2027-02-09")
    assert "C34" in rules(cli, plan, FIRST, "2027-02-10")


def test_many_are_closed_at_once(cli: Cli, plan: Path) -> None:
    closed = cli("close", plan, *AS_OF, "--took-place", FIRST, "--did-not-happen", SECOND, "--reason", "Bad weather")
    assert (closed.status, closed.err) == (0, "")
    assert closed.out.startswith("Closed 2:")
    assert cli("close", plan, *AS_OF).out == "0 engagements over and not closed as of 2027-03-01.\n"
    assert statuses(plan)[FIRST] is Status.COMPLETED
    assert statuses(plan)[SECOND] is Status.CANCELLED
    assert "C34" not in rules(cli, plan, FIRST)


def test_what_was_moved_is_planned_again(cli: Cli, plan: Path) -> None:
    assert cli("close", plan, *AS_OF, "--moved", f"{FIRST}=3-5 May 2027").status == 0
    assert FIRST not in cli("close", plan, *AS_OF).out
    assert FIRST in cli("close", plan, "--as-of", "2027-05-06").out


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["--took-place", "AU-2027-999"], id="no such reference"),
        pytest.param(["--took-place", LATER], id="not over"),
        pytest.param(["--took-place", FIRST, "--did-not-happen", FIRST], id="named twice"),
        pytest.param(["--moved", FIRST], id="no dates"),
        pytest.param(["--moved", f"{FIRST}=someday"], id="dates that are none"),
        pytest.param(["--moved", f"{FIRST}=2027-02-20"], id="dates that are over"),
        pytest.param(["--took-place", SECOND, FIRST, LATER], id="one of several cannot be closed"),
    ],
)
def test_what_cannot_be_closed_changes_nothing(cli: Cli, plan: Path, arguments: list[str]) -> None:
    before = cli("close", plan, *AS_OF).out
    refused = cli("close", plan, *AS_OF, *arguments)
    assert refused.status == 2
    assert is_one_sentence(refused.err)
    assert cli("close", plan, *AS_OF).out == before


def test_a_register_of_the_past_is_not_held_up_and_what_is_completed_too_early_is_said(
    cli: Cli, plan: Path, tmp_path: Path
) -> None:
    register = tmp_path / "register.csv"
    register.write_text(
        HEADER
        + "X-1,Talks in Paris,bilateral meeting,FR,Paris,2026-05-04,2026-05-05,L4,,,outgoing,,completed\n"
        + "X-2,Talks in Rome,bilateral meeting,IT,Rome,2027-05-04,2027-05-05,L4,,,outgoing,,completed\n"
        + "X-3,Talks in Bonn,bilateral meeting,DE,Bonn,2027-05-10,2027-05-11,L4,CN,,outgoing,,confirmed\n",
        encoding="utf-8",
    )
    ran = cli("import", plan, register)
    assert ran.status == 0
    assert "3 new" in ran.out
    assert "(X-2): it is completed, but not over yet (Tue 4 – Wed 5 May 2027)" in ran.out
    assert "X-1)" not in ran.out
    assert "X-3)" not in ran.out
