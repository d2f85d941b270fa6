"""References in a row for each year."""

from __future__ import annotations

import pytest

from app.services.ref_numbers import RefNumbers
from tests.builders import engagement, plan_with


@pytest.mark.parametrize(
    ("used", "others", "expected"),
    [
        ((), (), "NO-2027-001"),
        (("NO-2027-004", "NO-2026-009"), (), "NO-2027-005"),
        (("NO-2027-004",), ("NO-2027-012",), "NO-2027-013"),
        (("NO-2027-x", "NO-2027-²", "NO-2027-99999999999", "SE-2027-003"), (), "NO-2027-001"),
        (("NO-2027-1234",), (), "NO-2027-1235"),
    ],
    ids=["none yet", "others of the year", "beside others", "what is no number of ours", "more than three digits"],
)
def test_the_next_reference_lies_above_all_that_are_used(
    used: tuple[str, ...], others: tuple[str, ...], expected: str
) -> None:
    plan = plan_with(*(engagement(f"e{at}", ref=ref) for at, ref in enumerate(used)))
    numbers = RefNumbers(plan, others)
    assert numbers.next(2027) == expected
    assert numbers.next(2027) != expected
