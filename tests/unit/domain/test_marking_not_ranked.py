"""C36: markings of which the plan does not say how high they stand."""

from __future__ import annotations

import pytest

from app.domain.obligations.marking_not_ranked import MARKINGS, MarkingNotRanked
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = MarkingNotRanked()
AS_OF = "2027-03-15"
TABLE = (make.ranked("OFFICIAL", 10, scheme="au"), make.ranked("OFFICIAL: Sensitive", 20, scheme="au"))


@pytest.mark.parametrize(
    ("marking", "expected"),
    [
        pytest.param("", [], id="none"),
        pytest.param("OFFICIAL", [], id="a level"),
        pytest.param("official-sensitive", [], id="a level, written otherwise"),
        pytest.param("OFFICIAL: Sensitive AUSTEO", [], id="a level with a caveat"),
        pytest.param("CONFIDENTIEL", ["inform"], id="a word of no scheme"),
        pytest.param("OFFICIAL / VS-NfD", ["inform"], id="beside a level"),
    ],
)
def test_what_stands_in_no_line_of_the_table(marking: str, expected: list[str]) -> None:
    plan = plan_of(*TABLE, make.engagement("e1", "2027-03-14", marking=marking))
    assert severities(RULE, plan, AS_OF) == expected


def test_there_is_one_finding_a_marking_and_it_says_what_follows() -> None:
    plan = plan_of(
        *TABLE,
        make.engagement("e1", "2027-03-14", marking="VS-NfD"),
        make.engagement("e2", "2027-02-14", marking="VS-NfD"),
        make.engagement("e3", "2027-02-14", marking="Confidentiel"),
    )
    findings = {each.subject.id: each for each in found(RULE, plan, AS_OF)}
    assert {marking: each.engagements for marking, each in findings.items()} == {
        "VS-NfD": ("e2", "e1"),
        "Confidentiel": ("e3",),
    }
    assert findings["VS-NfD"].subject.table == MARKINGS
    assert str(findings["VS-NfD"].title) == "‘VS-NfD’ is not ranked in this plan"
    assert "2 engagements with it will be in no edition for others. Port call e2 and Port call e1." in str(
        findings["VS-NfD"].why
    )


def test_the_plan_s_own_marking_is_said_once_and_at_no_engagement() -> None:
    items = [make.engagement(f"e{at}", "2027-03-14", marking=said) for at, said in enumerate(("RES", "RES", "VS-NfD"))]
    plan = plan_of(*TABLE, *items, make.settings(marking="RES"))
    findings = {each.subject.id: each.engagements for each in found(RULE, plan, AS_OF)}
    assert findings == {"RES": (), "VS-NfD": ("e2",)}
    assert [each.id for each in RULE.subjects(plan, plan.settings)] == ["RES"], "and the review looks again"


def test_a_line_in_the_table_mends_it() -> None:
    one = make.engagement("e1", "2027-03-14", marking="VS-NfD")
    assert severities(RULE, plan_of(*TABLE, one), AS_OF) == ["inform"]
    line = make.ranked("VS-NfD", 20, scheme="de")
    plan = plan_of(*TABLE, line, one)
    assert severities(RULE, plan, AS_OF) == []
    assert [each.id for each in RULE.subjects(plan, line)] == ["VS-NfD"], "and the review looks again"
