from __future__ import annotations

import pytest

from app.domain.finding_groups import first_named, group_key


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["R1"], "R1"),
        (["R1", "R2"], "R1 and R2"),
        (["R1", "R2", "R3"], "R1, R2 and R3"),
        ([f"R{n}" for n in range(1, 1001)], "R1, R2, R3 and 997 more"),
        ([f"R{n}" for n in range(1, 5004)], "R1, R2, R3 and 5,000 more"),
    ],
)
def test_the_first_are_named_and_the_others_counted(names: list[str], said: str) -> None:
    assert str(first_named(names, len(names))) == said
    assert str(first_named(names[:3], len(names))) == said


@pytest.mark.parametrize("count", [2, 8, 9, 5000])
def test_the_matter_of_a_group_is_its_members_in_any_order(count: int) -> None:
    stamps = [f"{n}@2027-03-03" for n in range(count)]
    key = group_key(stamps)
    assert group_key(reversed(stamps)) == key
    assert len(key) < 500
    others = [group_key(stamps[1:]), group_key([*stamps, "new@2027-03-03"]), group_key(["0@2027-03-04", *stamps[1:]])]
    assert len({key, *others}) == 4
