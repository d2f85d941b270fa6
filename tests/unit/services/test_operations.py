"""Operations are refused as a kind, by hand and by import, with the sentence why."""

from __future__ import annotations

import pytest

from app.domain.changes import apply
from app.domain.country_names import CountryNames
from app.domain.not_understood import NotUnderstood
from app.domain.operations import is_operation
from app.services.edits.records import add_records, change_records
from app.services.edits.refusals import EditRefused
from app.services.importing.mapping import ImportMapping
from app.services.importing.staff_words import StaffWords
from app.services.importing.values import Vocabulary
from app.services.records.reading import PlanReading
from tests import builders as make

WHY = (
    "“{word}” is an operation, and operations are not planned here: Entente plans visits, talks, training and other "
    "engagements with partners. Keep it where operations are planned"
)
PLAN = make.plan_with(make.kind("ship-visit", title="Ship visit"))


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Operation", True),
        ("Peace operations", True),
        ("Air strike", True),
        ("OFFENSIVE", True),
        ("Opération extérieure", True),
        ("Cooperation", False),
        ("Security cooperation", False),
        ("Operational planning course", False),
        ("Exercise", False),
    ],
)
def test_what_is_an_operation(title: str, expected: bool) -> None:
    assert is_operation(title) is expected


def test_a_kind_cannot_be_made_or_renamed_to_one() -> None:
    reading = PlanReading(PLAN, make.TODAY)
    values = {
        "title": "Air strike", "code": "AS", "family": make.kind().family, "icon": "ship", "default_days": 1,
        "default_level": "L5", "counting": make.kind().counting, "counts_days": False, "counts_high_level": False,
    }  # fmt: skip
    with pytest.raises(EditRefused) as refused:
        add_records(PLAN, "kinds", [values], reading)
    assert str(refused.value.reason) == f"{WHY.format(word='Air strike')}. Nothing was changed."
    with pytest.raises(EditRefused, match="is an operation"):
        change_records(PLAN, "kinds", {"ship-visit": {"title": "Raid"}})
    made = add_records(PLAN, "kinds", [{**values, "title": "Working visit"}], reading)
    assert len(apply(made, PLAN).kinds) == 2


def test_a_row_of_a_register_with_one_says_why_unless_its_word_was_explained() -> None:
    names = CountryNames(PLAN.countries.values())
    with pytest.raises(NotUnderstood) as refused:
        Vocabulary(PLAN.kinds, names, ImportMapping(), StaffWords()).kind("Strike")
    assert str(refused.value.reason) == WHY.format(word="Strike")
    explained = ImportMapping(kinds={"operation sea guard": "ship-visit"})
    assert Vocabulary(PLAN.kinds, names, explained, StaffWords()).kind("Operation Sea Guard") == "ship-visit"
