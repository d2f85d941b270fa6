"""Laws over all records that have a list: what shows can be typed, and every edit can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.changes import Change, apply
from app.domain.not_understood import NotUnderstood
from app.domain.own_fields import OwnSort
from app.domain.plan import Plan
from app.domain.records.record import Field, Record
from app.domain.tables import RECORDS
from app.services.edits.asks import delete_asks
from app.services.edits.engagements import delete_engagements
from app.services.edits.record_rules import PLAIN, rule_of
from app.services.edits.records import add_records, change_records, remove_records, set_back, uses_of
from app.services.edits.refusals import EditRefused
from app.services.edits.regions import delete_region, delete_scheme
from app.services.edits.uniting import unite
from app.services.layouts.record_list import (
    LISTS,
    Order,
    Typed,
    asked_fields,
    can_be_given,
    can_be_typed,
    change_of_typed,
    changed_fields,
    columns_of,
    record_lines,
    typed_text,
    use_lines,
)
from app.services.records.reading import PlanReading
from tests import builders as make
from tests.builders import TODAY, plan_with
from tests.filled import with_two_of_each

NAMES = [record.name for record in LISTS]


def full_plan() -> Plan:
    """A plan with two or more items of every record, many of their fields filled."""
    made = plan_with(
        make.country("KE", "Kenya", alternatives=("British East Africa", "Kenia"), zones=("Africa/Nairobi",)),
        make.country("TZ", "Tanzania", official_name="United Republic", weekend=frozenset({5, 6})),
        make.country("NO", "Norway"),
        make.scheme(description="Ours"),
        make.scheme("own", "Our own"),
        make.region("defence/east-africa", "KE TZ NO"),
        make.region("own/all", "KE TZ", title="East africa"),
        make.region("own/rest", "NO", position=2),
        make.membership(valid_from=date(2001, 7, 3), source="treaty"),
        make.membership("m2", "EAC", "TZ", valid_to=date(2030, 1, 1)),
        make.weekend(valid_to=date(2021, 12, 31), source="decree", checked=date(2027, 1, 2)),
        make.oda_recipient(
            valid_from=date(2024, 1, 1), valid_to=date(2027, 3, 1), source="list", checked=date(2027, 1, 2)
        ),
        make.oda_recipient("od2", "TZ", source="list"),
        make.weekend("we2", "TZ", (7,), "Dodoma", valid_from=date(2030, 1, 1)),
        make.period("pe1", "Easter", "2027-03-26", "2027-03-29", "KE TZ", source="computus", checked=date(2027, 1, 2)),
        make.period("pe2", "Mourning", "2027-04-02", countries="TZ", estimated=True, around=1, stops_training=True),
        make.kind(fallback_lead=30, source="own"),
        make.kind("staff-talks", position=2),
        make.lead_time(source="letter", checked="2027-01-02"),
        make.lead_time("lt2", "*", relation="eu-nato", case="routine", days=30),
        make.ask_type(due_days=42),
        make.ask_type("A4", "Country clearance"),
        make.ask_route(min_level="L1", max_level="L3", due_days=20, note="by letter"),
        make.ask_route("r2", "staff-talks", required=False),
        make.norm("1", high_level_months=12, silence_days=90, kinds=2),
        make.norm("2"),
        make.ranked(scheme="uk", since=date(2014, 4, 2), source="a; b"),
        make.ranked("SECRET", 40),
        make.tier("KE", since=date(2026, 5, 1), reason="neighbour"),
        make.tier("TZ", "X"),
        make.weight(percent=33.333333),
        make.weight("own/all", 25),
        make.objective(countries=frozenset({"KE", "TZ"}), target_date=date(2027, 12, 31), indicator="calls; visits"),
        make.objective("ob2", "O2", title="Air", target="3", baseline="1; by ship", year=2027),
        make.organisation(country="NO"),
        make.organisation("o2", "High Commission; protocol"),
        make.person(rank="Cdr", level="L3", email="a@example.org", notes="knows\nall"),
        make.person("p2", "Ada Okoro", is_principal=True, office="Chief of Navy", deputy="p3"),
        make.person("p3", "Jo Ng"),
        make.absence(person="p2", last="2027-03-14", reason="leave"),
        make.absence("ab2", "p3", "2027-06-01"),
        make.post(holder="p2", countries=frozenset({"KE"}), regions=frozenset({"own/all"})),
        make.post("po2", "Legal adviser", organisation="o2", addressee="legal"),
        make.engagement(principals=("p3",), objectives=("ob1",)),
        make.engagement("e2", kind="staff-talks"),
        make.engagement("e3", kind="staff-talks"),
        make.ask(sent=date(2027, 1, 2), due=date(2027, 2, 1), answer=make.answer(), notes="called"),
        make.ask("a2", due=date(2027, 2, 1), question="And now?"),
        make.waiver(until=date(2027, 6, 30)),
        make.waiver("w2", key="k2", reason="agreed"),
        make.saved_view(),
        make.saved_view("v2", "West"),
    )
    return with_two_of_each(made)


PLAN = full_plan()

TYPED = [
    pytest.param(record, field, id=f"{record.name}.{field.name}")
    for record in LISTS
    for field in columns_of(record)
    if can_be_given(field)
]


def reading(plan: Plan = PLAN) -> PlanReading:
    return PlanReading(plan, TODAY)


def test_the_plan_of_these_laws_holds_two_of_each() -> None:
    assert {name: len(PLAN.table(name)) for name in NAMES if len(PLAN.table(name)) < 2} == {}


@pytest.mark.parametrize(("record", "field"), TYPED)
def test_what_a_column_shows_can_be_typed_and_means_the_same(record: Record, field: Field) -> None:
    known = reading()
    for item_id, item in PLAN.table(record.name).items():
        typed = typed_text(PLAN, record, item_id, field, known)
        if not typed and field.sort.must:
            continue
        assert field.sort.read(typed, known) == getattr(item, field.name)


@pytest.mark.parametrize("name", NAMES)
def test_every_column_shows_and_is_searched(name: str) -> None:
    record = RECORDS[name]
    lines = record_lines(PLAN, record, "", Order())
    assert {line.id for line in lines} == set(PLAN.table(name))
    for at, field in enumerate(columns_of(record)):
        for line in lines:
            item = PLAN.find(name, line.id)
            assert line.cells[at] == field.sort.show(getattr(item, field.name), PLAN.title_of)
            assert line.id in {found.id for found in record_lines(PLAN, record, line.cells[at], Order())}
        up = record_lines(PLAN, record, "", Order(field.name))
        keys = [field.sort.order(getattr(PLAN.find(name, line.id), field.name), PLAN.title_of) for line in up]
        assert keys == sorted(keys)
        down = record_lines(PLAN, record, "", Order(field.name, descending=True))
        assert [line.cells[at] for line in down] == [line.cells[at] for line in reversed(up)]


@pytest.mark.parametrize(("record", "field"), [case for case in TYPED if can_be_typed(case.values[1])])
def test_a_change_of_any_field_and_its_undo_give_the_plan_back(record: Record, field: Field) -> None:
    """Each item is given what another one holds there; where that is refused, nothing is changed and it says why."""
    for item_id, item in PLAN.table(record.name).items():
        for other in PLAN.table(record.name).values():
            value = getattr(other, field.name)
            try:
                made = change_records(PLAN, record.name, {item_id: {field.name: value}})
            except EditRefused:
                assert rule_of(record.name) is not PLAIN
                continue
            after = apply(made, PLAN)
            if not made.is_empty:
                assert getattr(after.find(record.name, item_id), field.name) == value
                assert getattr(item, field.name) != value
            assert apply(made.inverse(), after) == PLAN


@pytest.mark.parametrize("name", NAMES)
def test_a_new_item_and_its_undo_give_the_plan_back(name: str) -> None:
    record, like = RECORDS[name], _unused(name)
    known = reading()
    values = {each.name: each.sort.write(getattr(like, each.name), known.name_of) for each in asked_fields(record)}
    row = Typed(1, None, values)
    if rule_of(name).not_added is not None:
        with pytest.raises(EditRefused):
            change_of_typed(PLAN, record, [row], known)
        return
    made = change_of_typed(PLAN, record, [row], known)
    after = apply(made, PLAN)
    (new_id,) = set(after.table(name)) - set(PLAN.table(name))
    found: Any = after.find(name, new_id)
    for each in asked_fields(record):
        assert getattr(found, each.name) == getattr(like, each.name)
    assert str(made.label)
    assert apply(made.inverse(), after) == PLAN


def _unused(name: str) -> Any:
    """An item that is not in the plan, of what is in it."""
    return {
        "tiers": make.tier("NO", "3", reason="far"),
        "weights": make.weight("own/rest", 12.5),
        "ask_types": make.ask_type("A9", "Another"),
        "markings": make.ranked("TOP SECRET", 50, scheme="uk"),
        "own_fields": make.own_field("x", "Another", OwnSort.CHOICE, choices=("by air", "by sea"), position=7),
        "lead_times": make.lead_time("x", "TZ", case="submarine"),
    }.get(name) or replace(next(iter(PLAN.table(name).values())), id="e3" if RECORDS[name].is_single else "x")


@pytest.mark.parametrize("name", NAMES)
def test_a_new_item_without_what_it_must_hold_is_refused(name: str) -> None:
    needed = [each for each in asked_fields(RECORDS[name]) if each.sort.must]
    assert needed
    with pytest.raises(EditRefused):
        add_records(PLAN, name, [{}], reading())


@pytest.mark.parametrize("name", NAMES)
def test_a_removal_leaves_nothing_pointing_nowhere_and_can_be_undone(name: str) -> None:
    for item_id in PLAN.table(name):
        try:
            made = remove_records(PLAN, name, [item_id])
        except EditRefused:
            assert rule_of(name) is not PLAIN or list(uses_of(PLAN, [(name, item_id)]))
            continue
        assert apply(made, PLAN).find(name, item_id) is None
        check_left_whole(made)


def check_left_whole(made: Change) -> None:
    """What the plan holds after a removal points at what is there, and the removal can be undone."""
    after = apply(made, PLAN)
    for table, record in RECORDS.items():
        for item in after.table(table).values():
            assert all(after.find(*target) is not None for target in record.points_at(item))
    assert apply(made.inverse(), after) == PLAN


@pytest.mark.parametrize(
    "remove",
    [
        pytest.param(lambda: delete_engagements(PLAN, ["e1"]), id="one engagement"),
        pytest.param(lambda: delete_engagements(PLAN, sorted(PLAN.engagements)), id="all engagements"),
        pytest.param(lambda: delete_asks(PLAN, sorted(PLAN.asks)), id="all asks"),
        pytest.param(lambda: delete_scheme(PLAN, "own"), id="a division of the world"),
        pytest.param(lambda: delete_region(PLAN, "own/rest", "own/all", TODAY), id="a region"),
        pytest.param(lambda: unite(PLAN, "people", "p1", "p2", {}), id="one person for two"),
    ],
)
def test_a_removal_with_its_own_use_case_leaves_nothing_pointing_nowhere(remove: Callable[[], Change]) -> None:
    check_left_whole(remove())


def test_a_removal_names_what_stands_in_its_way_and_where_something_is_used() -> None:
    with pytest.raises(EditRefused, match=r"ask ‘And now\?’ \(Addressee\)"):
        remove_records(PLAN, "posts", ["po1"])
    uses, more = use_lines(PLAN, RECORDS["people"], "p2")
    assert uses[:2] == ("absence ‘Ada Okoro · 1 Mar 2027’ (Person)", "post ‘Desk officer, East Africa’ (Held by)")
    assert len(uses) + more == len(set(uses_of(PLAN, [("people", "p2")])))


def test_who_held_a_post_leaves_it_when_removed() -> None:
    after = apply(remove_records(PLAN, "people", ["p2", "p3"]), PLAN)
    assert after.posts["po1"].holder is None
    assert after.engagements["e1"].principals == ()


def test_what_is_called_the_same_is_told_apart() -> None:
    known = reading()
    with pytest.raises(NotUnderstood, match=r"Ada Okoro \[p1\].*Ada Okoro \[p2\]"):
        known.one("people", "ada okoro")
    assert known.one("people", "Ada Okoro [p2]") == "p2"
    assert known.one("objectives", "o2") == "ob2"
    assert known.one("objectives", "O2 air") == "ob2"
    with pytest.raises(NotUnderstood, match="did you mean Legal adviser"):
        known.one("posts", "Legal advisor")
    assert known.many("organisations", "High Commission; protocol; Ministry of Foreign Affairs") == ("o2", "o1")


def test_pasted_rows_are_one_edit_or_none() -> None:
    record = RECORDS["objectives"]
    rows = [Typed(1, "ob1", {"title": "Sea"}), Typed(2, None, {"code": "O3", "title": "Land", "target_date": "x"})]
    with pytest.raises(EditRefused, match="Row 2, By: "):
        change_of_typed(PLAN, record, rows, reading())
    rows[1] = Typed(2, None, {"code": "O3", "title": "Land", "countries": "Kenya; tz"})
    made = change_of_typed(PLAN, record, rows, reading())
    after = apply(made, PLAN)
    assert after.objectives["ob1"].title == "Sea"
    assert {frozenset({"KE", "TZ"})} == {each.countries for each in after.objectives.values() if each.code == "O3"}
    assert apply(made.inverse(), after) == PLAN


def test_rules_of_lead_times_and_regions_hold_in_their_lists() -> None:
    changed = apply(change_records(PLAN, "lead_times", {"lt1": {"days": 10}}), PLAN)
    assert changed.lead_times["lt1"].checked == ""
    with pytest.raises(EditRefused, match="already"):
        change_records(PLAN, "lead_times", {"lt1": {"host": "*", "case": "Routine", "relation": "eu-nato"}})
    moved = apply(change_records(PLAN, "regions", {"own/rest": {"countries": frozenset({"NO", "KE"})}}), PLAN)
    assert moved.regions["own/all"].countries == frozenset({"TZ"})
    with pytest.raises(EditRefused, match="in no region"):
        change_records(PLAN, "regions", {"own/all": {"countries": frozenset({"KE"})}})
    with pytest.raises(EditRefused, match="stays as it is"):
        change_records(PLAN, "regions", {"defence/east-africa": {"title": "Mine"}})


def test_what_ships_can_be_set_back() -> None:
    for name in (
        "countries",
        "weekends",
        "periods",
        "kinds",
        "lead_times",
        "ask_types",
        "ask_routes",
        "norms",
        "markings",
        "memberships",
    ):
        record, shipped = RECORDS[name], dict(PLAN.table(name))
        words = [each for each in record.fields if each.name in ("note", "source") and not each.sort.must]
        assert words
        ids = list(shipped)
        edited = apply(change_records(PLAN, name, {item_id: {words[0].name: "mine"} for item_id in ids}), PLAN)
        assert [each.name for each in changed_fields(edited, record, ids[0], shipped)] == [words[0].name]
        assert apply(set_back(edited, name, ids, shipped), edited) == PLAN
    assert changed_fields(PLAN, RECORDS["people"], "p1", {}) == ()
    assert set_back(PLAN, "people", ["p1"], {}).is_empty


@pytest.mark.parametrize(
    ("typed", "year"),
    [("2026", 2026), ("2026–27", 2026), ("2026-27", 2026), ("2026/2027", 2026), ("1999–00", 1999), ("", None)],
)
def test_a_plan_year_is_typed_as_it_is_written(typed: str, year: int | None) -> None:
    assert RECORDS["objectives"]["year"].sort.read(typed, reading()) == year


@pytest.mark.parametrize("typed", ["2026–28", "26–27", "1850", "2026–2037", "next"])
def test_what_is_no_plan_year_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        RECORDS["objectives"]["year"].sort.read(typed, reading())


@pytest.mark.parametrize(
    ("table", "item_id", "values"),
    [
        ("people", "p1", {"deputy": "p1"}),
        ("absences", "ab1", {"last": date(2027, 2, 28)}),
        ("weekends", "we2", {"valid_to": date(2029, 12, 31)}),
        ("periods", "pe1", {"last": date(2027, 3, 25)}),
        ("memberships", "m1", {"valid_to": date(2001, 7, 2)}),
    ],
)
def test_what_does_not_fit_together_is_refused(table: str, item_id: str, values: dict[str, Any]) -> None:
    with pytest.raises(EditRefused):
        change_records(PLAN, table, {item_id: values})


def test_absences_go_with_the_person_and_a_deputy_is_left_out() -> None:
    after = apply(remove_records(PLAN, "people", ["p3"]), PLAN)
    assert after.people["p2"].deputy is None
    assert set(after.table("absences")) == {"ab1"}


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("Q2 2027", date(2027, 6, 30)),
        ("end of 2027", date(2027, 12, 31)),
        ("by the end of Q2 2027", date(2027, 6, 30)),
        ("fin 2027", date(2027, 12, 31)),
        ("3-5 mar 27", date(2027, 3, 5)),
        ("3 mar 2027", date(2027, 3, 3)),
    ],
)
def test_a_day_that_ends_something_is_the_last_of_a_period(typed: str, day: date) -> None:
    reading = PlanReading(plan_with(), TODAY)
    ending = {
        f"{record.name}.{each.name}": each.sort.read(typed, reading)
        for record in LISTS
        for each in record.fields
        if getattr(each.sort, "ends", False)
    }
    assert "objectives.target_date" in ending
    assert set(ending.values()) == {day}


def test_what_a_day_asks_for_is_what_it_takes() -> None:
    """The example of a refusal is taken by the very field that gives it."""
    reading = PlanReading(plan_with(), TODAY)
    for record in LISTS:
        for each in record.fields:
            if not each.sort.is_dated or each.sort.stands_alone:
                continue
            for typed in ("soonish", "Q2 2027 - ?"):
                with pytest.raises(NotUnderstood) as refusal:
                    each.sort.read(typed, reading)
                said = str(refusal.value.reason)
                offered = said.split("such as ")[1:]
                assert offered, said
                for example in offered:
                    for part in example.split(", or a period")[0].split(" or "):
                        assert each.sort.read(part.strip(" ,"), reading), part
