from __future__ import annotations

import pytest

from app.domain import conflicts, coordination, coverage, obligations
from app.domain.findings import Rule
from app.domain.rules import ALL_RULES
from app.domain.tables import RECORDS
from tests.unit.domain.rule_cases import found, plan_of


def test_every_rule_of_every_folder_is_reviewed_once() -> None:
    assert ALL_RULES == conflicts.RULES + coverage.RULES + coordination.RULES + obligations.RULES
    ids = [rule.id for rule in ALL_RULES]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.id)
def test_a_rule_reads_tables_that_a_plan_has_and_all_but_some_can_be_lived_with(rule: Rule) -> None:
    assert rule.reads <= RECORDS.keys()
    assert rule.title
    assert rule.waivable is (rule.id not in {"C10", "C15", "C16", "C18"})


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.id)
def test_an_empty_plan_has_no_findings(rule: Rule) -> None:
    assert found(rule, plan_of()) == ()
