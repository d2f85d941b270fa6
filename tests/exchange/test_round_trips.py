"""What leaves the program and comes back is the same; whatever people typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.settings import PlanSettings
from app.domain.spans import Dates
from app.exchange.csv import read_csv, write_csv
from app.exchange.xlsx import read_xlsx, write_xlsx
from app.reference.seed import Seed
from app.services.importing.plan_import import plan_import
from app.services.importing.results import Outcome
from app.services.importing.rows import one_line
from app.services.ports import Selection
from app.services.texts.tables import RawTable, clean_text
from tests.builders import NOON
from tests.exchange.conftest import PlanOf
from tests.exchange.strategies import registers

TODAY = date(2027, 1, 15)
FORMATS = [
    pytest.param(write_csv, read_csv, ("countries", "own_lead", "counterpart"), id="csv"),
    pytest.param(write_xlsx, read_xlsx, ("own_lead", "counterpart", "marking", "description", "notes"), id="xlsx"),
]
NATIONS = {"NO", "KE", "TZ", "CI", "CD", "BA", "KR", "KP"}
# A workbook takes a sixth of a second: a quarter of what the profile searches elsewhere.
FEWER = settings(max_examples=max(1, settings().max_examples // 4))
Write = Callable[[Selection], bytes]
Read = Callable[[bytes, str], tuple[RawTable, ...]]


@pytest.fixture(scope="module")
def plan_of(seed: Seed) -> PlanOf:
    """Plans with as much of the shipped reference data as these engagements need; each workbook holds all of it."""
    countries = [each for each in seed.tables["countries"] if each.id in NATIONS]

    def make(own_nation: str, *items: Engagement) -> Plan:
        settings = [PlanSettings("plan-1", own_nation)]
        tables = {"settings": settings, "countries": countries, "kinds": seed.tables["kinds"], "engagements": items}
        return Plan.of(tables)

    return make


@pytest.mark.parametrize(("write", "read", "texts"), FORMATS)
@FEWER
@given(items=registers())
def test_an_export_changes_nothing_in_its_own_plan_and_brings_the_same_engagements_into_an_empty_one(
    plan_of: PlanOf, write: Write, read: Read, texts: tuple[str, ...], items: list[Engagement]
) -> None:
    plan, empty = plan_of("NO", *items), plan_of("NO")
    tables = read(write(Selection(plan, NOON)), "f")

    result = plan_import(plan, tables, TODAY)

    assert [(row.reason, row.changed) for row in result.rows if row.outcome is not Outcome.SAME] == []
    assert len(result.rows) == len(items)
    assert result.change.is_empty

    made = apply(plan_import(empty, tables, TODAY).change, empty)

    assert _facts(list(made.engagements.values()), texts) == _facts(items, texts)


@pytest.mark.parametrize(("write", "read", "_texts"), FORMATS)
@FEWER
@given(items=registers(st.sampled_from(["", "A", "a", " A", "A\n", "\uff21", "B", "NO-2027-001", "\u202e"])))
def test_an_export_whose_references_repeat_changes_nothing_either(
    plan_of: PlanOf, write: Write, read: Read, _texts: tuple[str, ...], items: list[Engagement]
) -> None:
    plan = plan_of("NO", *(replace(item, title="Port call") for item in items))

    result = plan_import(plan, read(write(Selection(plan, NOON)), "f"), TODAY)

    assert result.change.is_empty
    assert result.count(Outcome.NEW) == result.count(Outcome.CHANGED) == 0


def _facts(items: list[Engagement], texts: tuple[str, ...]) -> dict[str, object]:
    return {
        one_line(item.ref): (
            clean_text(item.title),
            item.kind,
            replace(item, dates=Dates(item.dates.start, item.dates.end)).dates,
            item.status,
            item.country_ids,
            clean_text(item.place.name),
            item.direction,
            item.level,
            *(clean_text(getattr(item, name)) for name in texts if name != "countries"),
        )
        for item in items
    }
