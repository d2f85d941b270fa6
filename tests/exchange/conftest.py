"""The shipped reference data, plans of a nation, and the real register."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.geography import Place
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.settings import PlanSettings
from app.reference.seed import Seed, load_seed
from app.reference.staff_words import load_staff_words
from app.services.importing.staff_words import StaffWords

ROOT = Path(__file__).parents[2]
DATA = Path(__file__).parent / "data"

PlanOf = Callable[..., Plan]


@pytest.fixture(scope="session")
def seed() -> Seed:
    return load_seed(ROOT / "resources")


@pytest.fixture(scope="session")
def places(seed: Seed) -> tuple[Place, ...]:
    return (*seed.places, *seed.ports.values())


@pytest.fixture(scope="session")
def plan_of(seed: Seed) -> PlanOf:
    """A plan of a nation with the shipped reference data and the given items."""

    def make(own_nation: str, *engagements: Item, **settings: str) -> Plan:
        own = PlanSettings("plan-1", own_nation, **settings)  # type: ignore[arg-type]
        return Plan.of({**seed.tables, "settings": [own], "engagements": engagements})

    return make


@pytest.fixture(scope="session")
def words(seed: Seed) -> StaffWords:
    return load_staff_words(ROOT / "resources", seed.kind_words, seed.organisation_titles)
