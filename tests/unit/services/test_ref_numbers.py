"""References in a row for each year."""

from __future__ import annotations

import pytest

from app.services.edits.ref_numbers import RefNumbers, fold_ref
from tests.builders import engagement, plan_with


@pytest.mark.parametrize(
    ("used", "others", "expected"),
    [
        ((), (), "NO-2027-001"),
        (("NO-2027-004", "NO-2026-009"), (), "NO-2027-005"),
        (("NO-2027-004",), ("NO-2027-012",), "NO-2027-013"),
        (("NO-2027-x", "NO-2027-²", "NO-2027-99999999999", "SE-2027-003"), (), "NO-2027-001"),
        (("NO-2027-1234",), (), "NO-2027-1235"),
        (("no-2027-004",), ("\uff2e\uff2f-2027-007",), "NO-2027-008"),
    ],
    ids=[
        "none yet",
        "others of the year",
        "beside others",
        "what is no number of ours",
        "more than three digits",
        "another case or width",
    ],
)
def test_the_next_reference_lies_above_all_that_are_used(
    used: tuple[str, ...], others: tuple[str, ...], expected: str
) -> None:
    plan = plan_with(*(engagement(f"e{at}", ref=ref) for at, ref in enumerate(used)))
    numbers = RefNumbers(plan, others)
    assert numbers.next(2027) == expected
    assert numbers.next(2027) != expected


@pytest.mark.parametrize(
    "spelt",
    [
        "no-1 a",
        " NO-1  A ",
        "NO-1\u00a0A",
        "NO-1\nA",
        "\uff2e\uff2f\uff0d\uff11\u3000\uff21",
        "NO\u200b-1 \u202eA\ufeff",
    ],
    ids=["case", "blanks", "a hard blank", "a line end", "width", "what cannot be seen"],
)
def test_a_reference_is_the_same_however_it_is_spelt(spelt: str) -> None:
    assert fold_ref(spelt) == fold_ref("NO-1 A")


@pytest.mark.parametrize("other", ["NO-1A", "NO-2 A", "NO-1 B", "N0-1 A", "NO 1 A", "NO-\u00b9 A"])
def test_a_reference_with_other_signs_is_another(other: str) -> None:
    assert fold_ref(other) != fold_ref("NO-1 A")
