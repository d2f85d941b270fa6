"""The real published engagements, as canonical CSV and as the workbook that a tidy staff keeps."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.plan import Plan
from app.domain.spans import PlanDate
from app.domain.statuses import Status
from app.exchange.csv import read_csv
from app.exchange.xlsx import read_xlsx
from app.services.importing.plan_import import plan_import
from app.services.importing.report import import_report
from app.services.importing.results import ImportResult
from tests.exchange.conftest import DATA, PlanOf

TODAY = date(2026, 11, 22)
CSV = (DATA / "engagements.csv").read_bytes()
XLSX = (DATA / "register_tidy.xlsx").read_bytes()


@pytest.fixture
def empty(plan_of: PlanOf) -> Plan:
    return plan_of("AU")


@pytest.fixture
def result(empty: Plan, places: tuple[Place, ...]) -> ImportResult:
    return plan_import(empty, read_csv(CSV, "engagements.csv"), TODAY, places=places)


@pytest.fixture
def plan(empty: Plan, result: ImportResult) -> Plan:
    return apply(result.change, empty)


def test_every_row_lands_as_one_change(result: ImportResult, plan: Plan) -> None:
    counts = {"rows": 163, "new": 163, "changed": 0, "same": 0, "refused": 0}

    assert import_report(result)["counts"] == counts
    assert Counter(ref[:2] for ref in plan.keys("engagement_by_ref")) == {"AU": 56, "GB": 65, "CA": 42}  # type: ignore[index]


def test_every_date_keeps_the_precision_of_the_file(plan: Plan) -> None:
    stated = {row["ref"]: (row["start"], row["end"]) for row in csv.DictReader(CSV.decode().splitlines())}
    held = {
        item.ref: (item.dates.start.iso, item.dates.end.iso if item.dates.end else "")
        for item in plan.engagements.values()
    }

    assert held == stated


def test_everything_is_over_by_now(plan: Plan) -> None:
    assert {item.status for item in plan.engagements.values()} == {Status.COMPLETED}


def test_where_the_file_came_from_is_kept(plan: Plan) -> None:
    (first,) = plan.ids("engagement_by_ref", "AU-001")

    assert plan.engagements[first].provenance == "published source (engagements.csv, row 2)"


def test_the_own_nation_is_in_no_list_of_others(plan: Plan) -> None:
    assert not any("AU" in item.country_ids for item in plan.engagements.values())


def test_the_place_has_a_country_wherever_the_row_tells_it(plan: Plan) -> None:
    placed = [item for item in plan.engagements.values() if item.place.country]
    port = next(item for item in placed if item.place.name == "Da Nang")

    assert len(placed) == 132  # not where it is at home with another nation, which this file does not name
    assert (port.place.country, port.place.zone) == ("VN", "Asia/Ho_Chi_Minh")
    assert port.place.latitude == pytest.approx(16.1, abs=0.2)


@pytest.mark.parametrize("as_of", [TODAY, date(2030, 1, 1), date(2000, 1, 1)])
def test_the_same_file_again_changes_nothing(plan: Plan, places: tuple[Place, ...], as_of: date) -> None:
    again = plan_import(plan, read_csv(CSV, "engagements.csv"), as_of, places=places)

    assert again.change.is_empty
    assert import_report(again)["counts"] == {"rows": 163, "new": 0, "changed": 0, "same": 163, "refused": 0}


def test_the_workbook_gives_the_same_engagements(empty: Plan, plan: Plan, places: tuple[Place, ...]) -> None:
    result = plan_import(empty, read_xlsx(XLSX, "register_tidy.xlsx"), TODAY, places=places)

    assert _facts(apply(result.change, empty)) == _facts(plan)


def test_a_column_of_the_owning_nation_says_where_at_home_is(empty: Plan, places: tuple[Place, ...]) -> None:
    """The workbook says that the visit is one of the United Kingdom; the text file does not."""
    result = plan_import(empty, read_xlsx(XLSX, "register_tidy.xlsx"), TODAY, places=places)
    hosts = {row.ref: row.host for row in result.rows}

    assert (hosts["GB-042"], hosts["AU-002"]) == ("GB", "AU")


def test_the_workbook_after_the_csv_changes_nothing(plan: Plan) -> None:
    assert plan_import(plan, read_xlsx(XLSX, "register_tidy.xlsx"), TODAY).change.is_empty


def _facts(plan: Plan) -> dict[str, Engagement]:
    """The engagements without what an import makes up: identities, also those of people, and where a row stood.

    Where those of other nations are depends on whether the file says whose they are.
    """
    names = {person.id: person.name for person in plan.people.values()}
    return {
        item.ref: replace(
            item,
            id="",
            provenance="",
            principals=tuple(names[each] for each in item.principals),
            **({} if item.ref.startswith("AU") else {"place": Place(item.place.name), "direction": None}),
        )
        for item in plan.engagements.values()
    }


def test_a_known_end_bounds_an_unknown_start(plan: Plan) -> None:
    (found,) = plan.ids("engagement_by_ref", "AU-003")
    dates = plan.engagements[found].dates

    assert dates.start == PlanDate.parse("2015-06")
    assert dates.latest == date(2015, 6, 5)
