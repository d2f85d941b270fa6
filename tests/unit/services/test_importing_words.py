"""What staffs write for kinds, statuses, levels, directions, roles, heads and partners, in three languages."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from app.domain.geography import Membership, Place
from app.domain.levels import Level
from app.domain.participation import Direction, Role
from app.domain.statuses import Status
from app.services.importing.column_ways import LevelNumbers, level_numbers
from app.services.importing.headline import headline
from app.services.importing.mapping import ImportMapping
from app.services.importing.plan_import import plan_import
from app.services.importing.results import ImportResult, Outcome
from app.services.importing.rows import UnknownWord
from app.services.texts.tables import RawRow, RawTable, Value
from tests.builders import country, kind, organisation, plan_with
from tests.unit.services.importing_cases import COUNTRIES, KINDS, TODAY, WORDS, imported, landed, row

WIDE = plan_with(
    *COUNTRIES,
    *KINDS,
    kind("high-level-visit", default_level="L2"),
    kind("training"),
    country("AU", "Australia"),
    country("GB", "United Kingdom"),
    country("EH", "Western Sahara"),
    country("DE", "Germany"),
    country("UA", "Ukraine"),
    *(Membership(f"E{at}", "EU", each) for at, each in enumerate(("FR", "DE"))),
)


def read(
    head: tuple[str, ...], *lines: tuple[Value, ...], mapping: Mapping[str, object] | None = None, sheet: str = ""
) -> ImportResult:
    raw = RawTable("f.csv", sheet, tuple(RawRow(at, cells) for at, cells in enumerate((head, *lines), 1)))
    given = ImportMapping.from_json(dict(mapping or {}))
    return plan_import(WIDE, [raw], TODAY, mapping=given, words=WORDS)


def refusals(result: ImportResult) -> list[str]:
    return [each.reason for each in result.refused]


def items(result: ImportResult) -> list[object]:
    return [item.after for item in result.change.items if item.table == "engagements"]


@pytest.mark.parametrize(
    ("word", "kind_id"),
    [
        ("KLE", "high-level-visit"),
        ("Key Leader Engagement", "high-level-visit"),
        ("counterpart visit", "high-level-visit"),
        ("Visite de haut niveau", "high-level-visit"),
        ("SMEE", "training"),
        ("MTT", "training"),
        ("Lehrgang", "training"),
        ("TTX", "exercise"),
        ("Übung", "exercise"),
        ("exercice sur table", "exercise"),
        ("Escale", "ship-visit"),
        ("HAFENBESUCH", "ship-visit"),
        ("Stabsgespräche", "bilateral-meeting"),
        ("entretiens d’état-major", "bilateral-meeting"),
    ],
)
def test_kinds(word: str, kind_id: str) -> None:
    assert landed(row(kind=word), plan=WIDE).kind == kind_id


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("tbc", Status.PLANNED),
        ("à confirmer", Status.PLANNED),
        ("deferred", Status.POSTPONED),
        ("reportée", Status.POSTPONED),
        ("closed", Status.COMPLETED),
        ("abgeschlossen", Status.COMPLETED),
        ("annulé", Status.CANCELLED),
        ("ENTFÄLLT", Status.CANCELLED),
        ("firm", Status.CONFIRMED),
        ("en cours", Status.UNDER_WAY),
        ("abgelehnt", Status.DECLINED),
    ],
)
def test_statuses(word: str, status: Status) -> None:
    assert landed(row(status=word)).status is status


@pytest.mark.parametrize(
    ("word", "direction"),
    [
        ("départ", Direction.OUTGOING),
        ("sortant", Direction.OUTGOING),
        ("Ausgang", Direction.OUTGOING),
        ("arrivée", Direction.INCOMING),
        ("Eingang", Direction.INCOMING),
        ("im Inland", Direction.AT_HOME),
        ("pays tiers", Direction.THIRD_COUNTRY),
    ],
)
def test_directions(word: str, direction: Direction) -> None:
    assert landed(row(direction=word)).direction is direction


@pytest.mark.parametrize(
    ("word", "level"),
    [
        ("1", Level.L1),
        ("4", Level.L4),
        ("4*", Level.L2),
        ("1*/2*", Level.L4),
        ("3 star", Level.L3),
        ("OF-9", Level.L2),
        ("OF-6", Level.L4),
        ("OF 5", Level.L5),
        ("Minister", Level.L1),
        ("CHOD", Level.L2),
        ("service chief", Level.L3),
        ("officier général", Level.L4),
        ("chef d’état-major", Level.L2),
        ("Chef d'état-major de la Marine", Level.L3),
        ("Staatssekretär", Level.L2),
        ("Arbeitsebene", Level.L5),
    ],
)
def test_levels(word: str, level: Level) -> None:
    assert landed(row(level=word)).level is level


@pytest.mark.parametrize(
    ("head", "cells", "numbers"),
    [
        ("Lvl", ["4", "5", "1"], LevelNumbers.LEVELS),
        ("Lvl", ["4", "minister", ""], LevelNumbers.LEVELS),
        ("Lvl", ["4", "3*"], LevelNumbers.UNCLEAR),
        ("Lvl", ["4", "three star"], LevelNumbers.UNCLEAR),
        ("Lvl", ["4", "7"], LevelNumbers.UNCLEAR),
        ("Rank", ["4", "OF-7"], LevelNumbers.UNCLEAR),
        ("Stars", ["4", "2"], LevelNumbers.STARS),
        ("Niveau (étoiles)", ["4"], LevelNumbers.STARS),
    ],
)
def test_what_numbers_mean_is_decided_by_the_column(head: str, cells: list[str], numbers: LevelNumbers) -> None:
    assert level_numbers(head, cells) is numbers


def test_a_number_that_a_column_does_not_explain_is_refused_until_a_mapping_does() -> None:
    lines = [row(ref="A", level="4"), row(ref="B", level="3*")]
    assert refusals(imported(*lines)) == ["“4” is not clear: other cells of its column are stars, or not within 1 to 5"]
    made = imported(*lines, mapping=ImportMapping(levels={"4": Level.L4}))
    assert [item.level for item in items(made)] == [Level.L4, Level.L3]  # type: ignore[attr-defined]


def test_under_a_head_of_stars_numbers_are_stars() -> None:
    made = read(("Title", "Kind", "Date", "Stars"), ("A", "TTX", "2027-03-03", "4"), ("B", "TTX", "2027-03-03", "2"))
    assert [item.level for item in items(made)] == [Level.L2, Level.L4]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("lead", "level"),
    [
        ("Minister of Defence", Level.L1),
        ("Ministre des Armées", Level.L1),
        ("CHOD (Adm Lund)", Level.L2),
        ("J5; Chief of Navy", Level.L3),
        ("J5 Africa", Level.L2),
        ("Ministry of Defence", Level.L2),
    ],
)
def test_without_a_level_it_is_that_of_the_lead_else_the_usual_one_of_the_kind(lead: str, level: Level) -> None:
    item = landed(row(kind="KLE", own_lead=lead), plan=WIDE) if lead.startswith(("J5 ", "Ministry")) else None
    made = item or next(iter(items(imported(row(kind="KLE", own_lead=lead), plan=WIDE))))
    assert made.level is level  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("cell", "ids"),
    [
        ("England", ("GB",)),
        ("Scotland and Wales", ("GB",)),
        ("Irlande du Nord", ("GB",)),
        ("SADR", ("EH",)),
        ("Allemagne / Kenya", ("DE", "KE")),
        ("Allemagne et Kenya", ("DE", "KE")),
        ("Deutschland und Kenia", ("DE", "KE")),
        ("République de Corée", ("KR",)),
        ("German", ("DE",)),
        ("Germany - Kenya", ("DE", "KE")),
        ("Tansania", ("TZ",)),
    ],
)
def test_countries(cell: str, ids: tuple[str, ...]) -> None:
    assert landed(row(countries=cell), plan=WIDE).country_ids == ids


def test_a_role_in_brackets_behind_a_country() -> None:
    item = landed(row(countries="Kenya (host), Tanzania (Beobachter), France"))
    assert {part.country: part.role for part in item.countries} == {
        "KE": Role.HOST,
        "TZ": Role.OBSERVER,
        "FR": Role.PARTICIPANT,
    }
    assert item.host == "KE"


def test_organisations_take_part_and_are_made_once() -> None:
    result = read(
        ("Title", "Kind", "Date", "Partners"),
        ("A", "TTX", "2027-03-03", "NATO; Kenya"),
        ("B", "TTX", "2027-03-04", "North Atlantic Treaty Organisation"),
        ("C", "nonsense", "2027-03-04", "ECOWAS"),
    )
    made = [item.after for item in result.change.items if item.table == "organisations"]
    assert [each.name for each in made] == ["NATO"]
    first, second = items(result)
    assert (first.country_ids, first.organisations) == (("KE",), (made[0].id,))  # type: ignore[attr-defined]
    assert second.organisations == (made[0].id,)  # type: ignore[attr-defined]


def test_an_organisation_that_the_plan_has_by_its_full_name_is_that_one() -> None:
    plan = plan_with(*COUNTRIES, *KINDS, organisation("og1", "North Atlantic Treaty Organization"))
    assert landed(row(countries="NATO"), plan=plan).organisations == ("og1",)


def test_a_mapping_makes_an_organisation_stand_for_its_members_or_for_nothing() -> None:
    head, line = ("Title", "Kind", "Date", "Partners"), ("A", "TTX", "2027-03-03", "EU; CTF 151")
    result = read(head, line, mapping={"organisations": {"eu": "members", "CTF 151": "takes part"}})
    (item,) = items(result)
    assert set(item.country_ids) == {"DE", "FR"}  # type: ignore[attr-defined]
    assert [each.after.name for each in result.change.items if each.table == "organisations"] == ["CTF 151"]
    assert result.rows[0].reason == "“EU” stands for its 2 members on 3 Mar 2027"
    (item,) = items(read(head, line, mapping={"organisations": {"eu": "ignore", "CTF 151": "ignore"}}))
    assert (item.country_ids, item.organisations) == ((), ())  # type: ignore[attr-defined]


def test_members_that_nobody_knows_are_asked_for() -> None:
    result = read(
        ("Title", "Kind", "Date", "Partners"),
        ("A", "TTX", "2027-03-03", "SADC"),
        mapping={"organisations": {"SADC": "members"}},
    )
    assert refusals(result) == ["the members of SADC are not among the plan's memberships"]


@pytest.mark.parametrize(
    ("head", "cells", "read_as"),
    [
        ("Partner", ["AU", "KE"], ["AU", "KE"]),
        ("Partner", ["AU", "NATO"], ["African Union", "NATO"]),
        ("Partner", ["AU; KE", "NATO; AU"], ["AU KE", "NATO African Union"]),
        ("Country", ["AU", ""], ["AU", ""]),
        ("Partner", ["AU", "Kenya"], ["?", "KE"]),
        ("Partner", ["AU", ""], ["?", ""]),
    ],
)
def test_au_is_decided_by_its_column_and_its_cell_or_asked_for(head: str, cells: list[str], read_as: list[str]) -> None:
    lines = [(f"T{at}", "TTX", f"2027-03-0{at}", cell) for at, cell in enumerate(cells, 1)]
    result = read(("Title", "Kind", "Date", head), *lines)
    names = {item.after.id: item.after.name for item in result.change.items if item.table == "organisations"}
    titles = {"AU": "African Union", "NATO": "NATO"}
    made = {
        item.title: " ".join(  # type: ignore[attr-defined]
            sorted((*item.country_ids, *(titles[names[each]] for each in item.organisations)))  # type: ignore[attr-defined]
        )
        for item in items(result)
    }
    expected = {f"T{at}": " ".join(sorted(each.split(" "))) for at, each in enumerate(read_as, 1) if each != "?"}
    assert {name: " ".join(sorted(each.split(" "))) for name, each in made.items()} == expected
    assert len(result.refused) == read_as.count("?")
    assert bool(result.notes) == any("AU" in each or "African" in each for each in read_as)


def test_au_that_nothing_decides_can_be_explained_either_way() -> None:
    head, line = ("Title", "Kind", "Date", "Partner"), ("A", "TTX", "2027-03-03", "AU")
    result = read(head, line)
    assert refusals(result) == ["“AU” can be a country or the African Union; write which"]
    assert result.unknown() == ((UnknownWord("countries", "AU", ("AU",), "African Union"), 1),)
    assert items(read(head, line, mapping={"countries": {"AU": "AU"}}))[0].country_ids == ("AU",)  # type: ignore[attr-defined]
    assert items(read(head, line, mapping={"organisations": {"AU": "takes part"}}))[0].organisations  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("head", "field"),
    [
        ("States (ISO)", "countries"),
        ("Venue", "place"),
        ("Begin", "start"),
        ("Finish", "end"),
        ("Pays", "countries"),
        ("Début", "start"),
        ("Date de fin", "end"),
        ("Lieu / Place", "place"),
        ("Land", "countries"),
        ("Beginn (Ortszeit)", "start"),
        ("Ein-/Ausgang", "direction"),
        ("Sens (départ/arrivée)", "direction"),
        ("Lvl [1-5]", "level"),
        ("Host Nation", "place_country"),
        ("Class'n", "marking"),
    ],
)
def test_heads(head: str, field: str) -> None:
    needed = [
        each for each in ("Title", "Kind", "Start") if each != head and not (each == "Start" and field == "start")
    ]
    result = read((*needed, head), (*("TTX" for _ in needed), "x"))
    assert {column.head: column.field for column in result.columns}[head] == field


def test_columns_that_were_not_read_are_named_with_their_cells() -> None:
    result = read(
        ("Title", "Kind", "Date", "Visa", "", "Kind of thing?", "Start date", "RAG"),
        ("A", "TTX", "2027-03-03", "yes", "x", "", "2027-03-04", ""),
        ("B", "TTX", "2027-03-03", "no", None, "", None, "", "beyond"),
        sheet="S",
    )
    assert [(each.sheet, each.head, each.filled, each.example, str(each.why)) for each in result.unread] == [
        ("S", "Visa", 2, "yes", "its head is not understood"),
        ("S", "E", 1, "x", "it has no head"),
        ("S", "Start date", 1, "2027-03-04", "another column is already the start"),
        ("S", "I", 1, "beyond", "it has no head"),
    ]


def test_several_columns_of_partners_or_remarks_are_read_together() -> None:
    result = read(
        ("Title", "Kind", "Date", "Country", "Partner nation", "Remarks", "Comments"),
        ("A", "TTX", "2027-03-03", "Kenya", "Tanzania", "one", "two"),
    )
    (item,) = items(result)
    assert (item.country_ids, item.notes) == (("KE", "TZ"), "one\ntwo")  # type: ignore[attr-defined]
    assert result.unread == ()


def test_a_row_with_nothing_in_the_columns_that_are_read_is_named() -> None:
    result = read(("Title", "Kind", "Date", "Visa"), (None, None, None, "yes"), (None, None, "MARCH", None))
    assert [(each.number, each.content) for each in result.skipped] == [(2, "yes"), (3, "MARCH")]


def test_a_file_without_partners_says_so() -> None:
    result = read(("Title", "Kind", "Date"), ("A", "TTX", "2027-03-03"))
    assert [str(note) for note in result.notes] == ["no column of “f.csv” names the partners"]


def test_a_sheet_without_a_header_is_named() -> None:
    tables = [
        RawTable(
            "f.xlsx",
            "Plan",
            (RawRow(1, ("Title", "Kind", "Date", "Country")), RawRow(2, ("A", "TTX", "2027-03-03", "KE"))),
        ),
        RawTable("f.xlsx", "Codes", (RawRow(1, ("x", "y")), RawRow(2, ("1", "2")))),
    ]
    result = plan_import(WIDE, tables, TODAY, words=WORDS)
    assert [str(note) for note in result.notes] == ["sheet “Codes” was not read: none of its 2 rows is a header"]


def test_a_mapping_gives_the_first_row_months_joiners_and_the_decimal_comma() -> None:
    result = read(
        ("Title", "Kind", "Date", "Country", "Latitude"),
        ("Titre", "Nature", "Jour", "Pays", "Lat."),
        ("A", "TTX", "3 brumaire 2027", "Kenya y Tanzania", "-1,5"),
        mapping={"first_row": 3, "months": {"Brumaire": 11}, "joiners": ["y"], "decimal_comma": True},
    )
    (item,) = items(result)
    assert (item.dates.start.iso, item.country_ids, item.place.latitude) == ("2027-11-03", ("KE", "TZ"), -1.5)  # type: ignore[attr-defined]


def test_a_word_of_every_closed_set_that_is_unknown_can_be_explained() -> None:
    cells = row(status="foo", level="bar", direction="baz", kind="qux")
    assert imported(cells).unknown() == tuple(
        (UnknownWord(field, word), 1)
        for field, word in (("kind", "qux"), ("level", "bar"), ("direction", "baz"), ("status", "foo"))
    )
    mapping = ImportMapping.from_json(
        {
            "statuses": {"Foo": "confirmed"},
            "levels": {"Bar": "L3"},
            "directions": {"Baz": "at home"},
            "kinds": {"Qux": "exercise"},
        }
    )
    item = landed(cells, mapping=mapping)
    assert (item.status, item.level, item.direction, item.kind) == ("confirmed", "L3", "at home", "exercise")


def test_an_owning_nation_that_is_none_is_refused() -> None:
    assert refusals(imported(row(own_nation="Narnia"))) == ["“Narnia” is not a known country"]


def test_a_new_row_has_the_defaults_of_one_made_by_hand() -> None:
    plan = plan_with(*COUNTRIES, kind("exercise", default_level="L5"), marking="OFFICIAL")
    item = landed(row(kind="exercise"), plan=plan)
    assert (item.level, item.direction, item.marking) == (Level.L5, Direction.OUTGOING, "OFFICIAL")
    there = landed(row(kind="exercise", countries="KE;TZ", place="Lyon, France"), plan=plan)
    assert (there.direction, there.place) == (Direction.THIRD_COUNTRY, Place("Lyon, France", "FR"))
    assert landed(row(kind="exercise", countries="KE;TZ"), plan=plan).direction is None


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([row(), row(ref="N-2", kind="foo")], "1 new, 1 needs a hand"),
        ([row(kind="foo")], "1 row refused, nothing new"),
        ([row(kind="foo"), row(ref="N-2", kind="bar")], "2 rows refused, nothing new"),
    ],
)
def test_the_headline_says_what_happens(rows: list[dict[str, Value]], said: str) -> None:
    assert str(headline(imported(*rows))) == said


def test_rows_without_a_host_are_named() -> None:
    result = imported(row(), row(ref="N-2", countries="KE;TZ"), row(ref="N-3", countries="KE;TZ", kind="foo"))
    assert [each.ref for each in result.without_host] == ["N-2"]
    assert [each.outcome for each in result.without_host] == [Outcome.NEW]
