"""What commands that give engagements other dates take along: the programme; what is within only where nobody says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.bootstrap.compose import compose
from app.bootstrap.folders import find_folders
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from tests.builders import dates, edit, programme_item, stamped
from tests.command_line.cases import HEADER, Cli

FIRST, SECOND = "AU-2027-001", "AU-2027-002"


def loaded(plan: Path) -> Plan:
    store = compose(find_folders()).stores.open(str(plan), read_only=True)
    found = store.load()
    store.close()
    return found


def with_a_part_and_a_programme(plan: Path) -> None:
    """The second port call is part of the first, and lies within it; each has an item of a programme."""
    store = compose(find_folders()).stores.open(str(plan))
    there = store.load()
    whole, part = (next(each for each in there.engagements.values() if each.ref == ref) for ref in (FIRST, SECOND))
    within = replace(part, parent=whole.id, dates=dates("2027-02-08", "2027-02-09"))
    items = (programme_item("pi1", whole.id, day="2027-02-06"), programme_item("pi2", part.id, day="2027-02-08"))
    store.append(stamped(edit(there, within, *items)))
    store.close()


def days(plan: Path) -> dict[str, str]:
    found = loaded(plan)
    begins = {each.ref: str(each.dates.earliest) for each in found.engagements.values()}
    items = {each.id: str(each.day) for each in found.records(ProgrammeItem).values()}
    return {name: {**begins, **items}[name] for name in (FIRST, SECOND, "pi1", "pi2")}


def test_closing_what_was_moved_takes_all_along(cli: Cli, plan: Path) -> None:
    with_a_part_and_a_programme(plan)
    assert cli("close", plan, "--as-of", "2027-03-01", "--moved", f"{FIRST}=3-6 May 2027").status == 0
    assert days(plan) == {FIRST: "2027-05-03", SECOND: "2027-05-05", "pi1": "2027-05-03", "pi2": "2027-05-05"}


def test_a_file_says_of_each_engagement_where_it_stands(cli: Cli, plan: Path, tmp_path: Path) -> None:
    with_a_part_and_a_programme(plan)
    table = tmp_path / "later.csv"
    row = f"{FIRST},Port call Mombasa,ship visit,KE,Mombasa,2027-05-03,2027-05-06,L5,,,outgoing,,planned\n"
    table.write_text(HEADER + row, encoding="utf-8")
    assert cli("import", plan, table).status == 0
    assert days(plan) == {FIRST: "2027-05-03", SECOND: "2027-02-08", "pi1": "2027-05-03", "pi2": "2027-02-08"}
