"""How many a delegation is: the visitor counts, whether or not a record of a delegate names them too."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.delegations import sizes
from app.domain.english import ENGLISH
from app.domain.forums import Attendance
from app.domain.participation import Direction, Side
from app.domain.records.record import Item
from app.domain.wording import told
from tests import builders as make

TWO = make.delegate("d1", name="Col Ray"), make.delegate("d2", name="Maj Ng")
THEIRS = make.delegate("d3", name="Amb. Kariuki", side=Side.THEIRS)


@pytest.mark.parametrize(
    ("parts", "fields", "expected"),
    [
        pytest.param(TWO, {}, ["2"], id="no visitor is known"),
        pytest.param((), {"principals": ("m",)}, [], id="no delegate is recorded"),
        pytest.param(TWO, {"principals": ("m",)}, ["principal and 2"], id="the visitor beside the list"),
        pytest.param(
            (*TWO, make.delegate("d4", name="Minister", person="m")), {"principals": ("m",)}, ["principal and 2"],
            id="the visitor in the list, by record",
        ),
        pytest.param(
            (*TWO, make.delegate("d4", name="Ada  OKORO", rank="Hon.")), {"principals": ("m",)}, ["principal and 2"],
            id="by name",
        ),
        pytest.param(
            (*TWO, make.delegate("d4", name="Okoro", rank="Hon.")), {"principals": ("m",)}, ["principal and 2"],
            id="by a shorter name",
        ),
        pytest.param((make.delegate(name="Ada Okoro"),), {"principals": ("m",)}, ["principal"], id="nobody else"),
        pytest.param(TWO, {"principals": ("m", "s")}, ["2 principals and 2"], id="two visitors"),
        pytest.param(TWO, {"own_lead": "Brig Lund"}, ["principal and 2"], id="who leads is known by words"),
        pytest.param(TWO, {"own_lead": "Ray, Col"}, ["principal and 1"], id="and is in the list in other words"),
        pytest.param((*TWO, Attendance("e1", head="m")), {}, ["principal and 2"], id="the head of a delegation"),
        pytest.param((THEIRS,), {"counterpart": "Cabinet Secretary"}, ["1"], id="whoever is called on"),
        pytest.param(
            (THEIRS,), {"counterpart": "Cabinet Secretary", "direction": Direction.INCOMING}, ["principal and 1"],
            id="a guest of ours",
        ),
        pytest.param((THEIRS,), {"counterpart": "Kariuki, Amb."}, ["principal"], id="whose name is listed"),
    ],
)  # fmt: skip
def test_the_visitor_counts_once(parts: tuple[Item, ...], fields: dict[str, Any], expected: list[str]) -> None:
    item = make.engagement("e1", **fields)
    plan = make.plan_with(item, make.principal("m", "Ada Okoro", rank="Hon."), make.principal("s", "Ben Lund"), *parts)
    assert [told(size, "", ENGLISH) for _, size in sizes(plan, item)] == expected
