"""Three lists as staffs keep them, made for these tests: read without help, and with a mapping.

Without help no row is wrong or incomplete in silence: each is as `PLAIN` says, refused with its reason, or named.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.plan import Plan
from app.exchange.csv import read_csv
from app.services.importing.mapping import ImportMapping
from app.services.importing.plan_import import plan_import
from app.services.importing.report import import_report
from app.services.importing.results import ImportResult, Outcome, RowOutcome
from app.services.importing.staff_words import StaffWords
from tests.exchange.conftest import DATA, PlanOf

TODAY = date(2026, 11, 28)

Row = tuple[str, str, str, str, str, str, str]
"""Kind, partners, host, start and end, level, direction, status; `-` for what is not known."""


@dataclass(frozen=True)
class Register:
    """A file, whose it is, what each row is without help, what is said of the file, and a mapping that helps."""

    file: str
    own_nation: str
    plain: Mapping[str, Row]
    refused: Mapping[str, str]
    unread: tuple[str, ...]
    without_host: tuple[str, ...]
    mapping: Mapping[str, object]
    mapped: Mapping[str, Row]
    notes: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    remarks: Mapping[str, str] = field(default_factory=dict)
    counted: Mapping[int, str] = field(default_factory=dict)
    """What its rows are called here by their numbers, where those only count them, so that they are no references."""

    def name_of(self, row: RowOutcome) -> str:
        """What a row is called here: its reference, or the number that counts it."""
        return self.counted[row.row] if self.counted else row.ref


EMBASSY = Register(
    "embassy_list.csv",
    "FR",
    {
        "1": ("high-level-visit", "KE", "FR", "2027-03-15 2027-03-17", "L1", "incoming", "confirmed"),
        "2": ("ship-visit", "KE", "KE", "2027-03-22 2027-03-25", "L5", "outgoing", "planned"),
        "3": ("bilateral-meeting", "TZ", "TZ", "2027-04-13 2027-04-14", "L4", "outgoing", "cancelled"),
        "4": ("training", "UG", "UG", "2027-04-19 2027-04-30", "L5", "outgoing", "under-way"),
        "5": ("exercise", "KE TZ DJ", "-", "2027-05-03 2027-05-14", "L5", "outgoing", "planned"),
        "6": ("high-level-visit", "ET", "ET", "2027-05-25 2027-05-26", "L2", "outgoing", "postponed"),
        "8": ("regional-forum", "GB US", "-", "2027-06-21 2027-06-23", "L4", "-", "confirmed"),
        "9": ("outreach", "", "FR", "2027-07-14 2027-07-14", "L4", "at home", "planned"),
        "10": ("personnel-exchange", "DE", "DE", "2027-09-01 2028-08-31", "L5", "outgoing", "completed"),
        "12": ("csbm", "BY", "BY", "2027-09-16 2027-09-18", "L5", "outgoing", "declined"),
    },
    {
        "7": "“UA” can be a country or the African Union; write which",
        "11": "“Déplacement” is not a kind of engagement in this plan",
    },
    ("N°", "Visa SG"),
    ("5", "8"),
    {
        "columns": {"Visa SG": "ignore", "N°": "ignore"},
        "kinds": {"Déplacement": "high-level visit"},
        "organisations": {"UA": "takes part"},
    },
    {
        "7": ("bilateral-meeting", "AU(organisation)", "ET", "2027-06-17 2027-06-17", "L4", "outgoing", "confirmed"),
        "11": ("high-level-visit", "KE", "KE", "2027-09-20 2027-09-21", "L1", "outgoing", "planned"),
    },
    remarks={
        "8": "“Victoria” names places in Canada, Seychelles: its host is open",
        "10": "it is completed, but not over yet (Wed 1 Sep 2027 – Thu 31 Aug 2028)",
    },
    counted={row: str(row - 1) for row in range(2, 14)},
)

FLEET = Register(
    "fleet_schedule.csv",
    "NZ",
    {
        "001": ("ship-visit", "JP", "JP", "2027-03-08 2027-03-12", "L5", "outgoing", "confirmed"),
        "002": ("ship-visit", "KR", "KR", "2027-03-15 2027-03-18", "L5", "outgoing", "planned"),
        "003": ("ship-visit", "JP", "NZ", "2027-04-20 2027-04-24", "L5", "incoming", "planned"),
        "004": ("exercise", "SG", "-", "2027-03-25 2027-03-25", "L5", "outgoing", "confirmed"),
        "005": ("exercise", "AU MY SG GB", "MY", "2027-05-03 2027-05-21", "L5", "outgoing", "confirmed"),
        "006": ("aircraft-visit", "US", "US", "2027-06-01 2027-06-18", "L5", "outgoing", "cancelled"),
        "007": ("ship-visit", "FJ", "FJ", "2027-06-22 2027-06-28", "L5", "outgoing", "postponed"),
        "008": ("exercise", "CK", "CK", "2027-07-13 2027-07-15", "L5", "outgoing", "planned"),
        "009": ("ship-visit", "GB", "NZ", "2027-08-16 2027-08-20", "L5", "incoming", "confirmed"),
    },
    {"010": "“Korea” can be North Korea or South Korea; write which"},
    ("Ser", "Ship"),
    ("004",),
    {"columns": {"Ship": "own_lead", "Ser": "ignore"}, "countries": {"Korea": "KR"}},
    {"010": ("high-level-visit", "KR", "KR", "2027-03-16 2027-03-16", "L2", "outgoing", "planned")},
    skipped=("APRIL",),
    counted={row: f"{at:03d}" for at, row in enumerate((4, 5, 6, 7, 9, 10, 11, 12, 13, 14), 1)},
)

TRACKER = Register(
    "j5_tracker.csv",
    "AU",
    {
        "J5-01": ("high-level-visit", "KE", "KE", "2027-02-02 2027-02-03", "L2", "outgoing", "confirmed"),
        "J5-02": ("bilateral-meeting", "GH", "GH", "2027-02-16 2027-02-18", "L4", "outgoing", "planned"),
        "J5-03": (
            "bilateral-meeting",
            "AU(organisation)",
            "ET",
            "2027-03-02 2027-03-02",
            "L4",
            "outgoing",
            "confirmed",
        ),
        "J5-04": ("regional-forum", "NATO(organisation)", "BE", "2027-03-09 2027-03-10", "L2", "outgoing", "confirmed"),
        "J5-05": ("training", "KH", "KH", "2027-03-15 2027-03-26", "L5", "outgoing", "completed"),
        "J5-06": ("exercise", "ASEAN(organisation)", "ID", "2027-04-12 2027-04-16", "L4", "outgoing", "planned"),
        "J5-07": ("training", "TO", "TO", "2027-05-03 2027-05-28", "L5", "outgoing", "postponed"),
        "J5-08": ("high-level-visit", "SE", "AU", "2027-05-11 2027-05-13", "L3", "incoming", "planned"),
        "J5-09": ("bilateral-meeting", "EH", "EH", "2027-06-01 2027-06-01", "L5", "outgoing", "cancelled"),
        "J5-10": ("bilateral-meeting", "GB KE", "-", "2027-06-15 2027-06-17", "L4", "outgoing", "proposed"),
        "J5-12": (
            "bilateral-meeting",
            "EU(organisation) UN(organisation)",
            "BE",
            "2027-09-07 2027-09-07",
            "L4",
            "outgoing",
            "planned",
        ),
        "J5-13": ("bilateral-meeting", "KE", "KE", "2027-09-14 2027-09-14", "L1", "outgoing", "planned"),
    },
    {"J5-11": "“Deep dive” is not a kind of engagement in this plan"},
    ("RAG",),
    ("J5-10",),
    {"columns": {"RAG": "ignore"}, "kinds": {"deep dive": "bilateral-meeting"}, "organisations": {"ASEAN": "members"}},
    {
        "J5-11": ("bilateral-meeting", "GB", "GB", "2027-07-06 2027-07-07", "L4", "outgoing", "planned"),
        "J5-06": (
            "exercise",
            "BN ID KH LA MM MY PH SG TH TL VN",
            "ID",
            "2027-04-12 2027-04-16",
            "L4",
            "outgoing",
            "planned",
        ),
    },
    remarks={"J5-05": "it is completed, but not over yet (Mon 15 – Fri 26 Mar 2027)"},
    notes=("“AU” was read as African Union: other partners in its column are organisations",),
)

REGISTERS = [EMBASSY, FLEET, TRACKER]


@pytest.fixture(params=REGISTERS, ids=lambda made: Path(made.file).stem)
def register(request: pytest.FixtureRequest) -> Register:
    made: Register = request.param
    return made


@pytest.fixture
def read(plan_of: PlanOf, places: tuple[Place, ...], words: StaffWords) -> object:
    def reading(
        register: Register, mapping: Mapping[str, object], plan: Plan | None = None
    ) -> tuple[Plan, ImportResult]:
        plan = plan or plan_of(register.own_nation)
        tables = read_csv((DATA / "messy" / register.file).read_bytes(), register.file)
        result = plan_import(plan, tables, TODAY, mapping=ImportMapping.from_json(mapping), places=places, words=words)
        return apply(result.change, plan), result

    return reading


def row_of(plan: Plan, item: Engagement) -> Row:
    partners = [
        *item.country_ids,
        *(f"{plan.title_of('organisations', each)}(organisation)" for each in item.organisations),
    ]
    end = item.dates.end or item.dates.start
    return (
        item.kind,
        " ".join(partners),
        item.host or "-",
        f"{item.dates.start.iso} {end.iso}",
        item.level or "-",
        item.direction or "-",
        item.status,
    )


def rows_of(plan: Plan, register: Register, result: ImportResult) -> dict[str, Row]:
    counted = {(row.title, row.dates): register.name_of(row) for row in result.rows} if register.counted else {}
    return {counted.get((item.title, item.dates), item.ref): row_of(plan, item) for item in plan.engagements.values()}


def test_without_help_every_row_is_right_or_refused_by_name(register: Register, read: object) -> None:
    plan, result = read(register, {})  # type: ignore[operator]

    assert rows_of(plan, register, result) == register.plain
    assert {register.name_of(row): row.reason for row in result.refused} == register.refused
    assert {
        register.name_of(row): row.reason for row in result.rows if row.outcome is Outcome.NEW and row.reasons
    } == register.remarks


def test_what_was_not_read_is_named(register: Register, read: object) -> None:
    _, result = read(register, {})  # type: ignore[operator]

    report = import_report(result)
    assert tuple(report["unread_columns"]) == register.unread  # type: ignore[arg-type]
    assert tuple(map(register.name_of, result.without_host)) == register.without_host
    assert tuple(map(str, result.notes)) == register.notes
    assert tuple(each.content for each in result.skipped) == register.skipped
    named = {column.head for column in result.columns}
    assert {column.head for column in result.columns if column.field} | set(register.unread) == named


def test_with_a_mapping_every_row_is_right(register: Register, read: object) -> None:
    plan, result = read(register, register.mapping)  # type: ignore[operator]

    assert [row.reason for row in result.refused] == []
    assert rows_of(plan, register, result) == {**register.plain, **register.mapped}
    assert result.unread == ()


def test_the_same_list_again_changes_nothing(register: Register, read: object) -> None:
    plan, _ = read(register, register.mapping)  # type: ignore[operator]

    _, again = read(register, register.mapping, plan)  # type: ignore[operator]

    assert again.change.is_empty
    assert again.count(Outcome.SAME) == len(again.rows)


def test_what_stands_for_what_is_in_the_report(read: object) -> None:
    _, result = read(TRACKER, TRACKER.mapping)  # type: ignore[operator]

    words = {(each.field, each.word): (each.means, each.rows) for each in result.words}
    assert words["kind", "KLE"] == ("high-level-visit", 1)
    assert words["status", "pencilled in"] == ("planned", 1)
    assert words["countries", "EU, UN"] == ("EU; UN", 1)
    assert words["level", "4"] == ("L4", 6)
