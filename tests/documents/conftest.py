"""A plan to print, and a way to print it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.documents.printing import Printed, print_document
from app.domain.plan import Plan
from app.services.reports.selection import ReportOptions
from app.services.review.review import review
from tests.unit.services.test_reports import FACTS, GapEverywhere

AS_OF = date(2026, 11, 22)

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

Press = Callable[..., Printed]


@pytest.fixture(scope="session")
def resources() -> Path:
    """The shipped resources."""
    return RESOURCES


@pytest.fixture(scope="session")
def press(resources: Path) -> Press:
    """Print a document of a plan by its name, reviewed by one rule of gaps."""

    def printed(name: str, plan: Plan, **options: object) -> Printed:
        made = review(plan, FACTS, [GapEverywhere()])
        return print_document(name, plan, made, ReportOptions(AS_OF, **options), resources)  # type: ignore[arg-type]

    return printed
