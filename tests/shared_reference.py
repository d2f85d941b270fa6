"""What ships with the program, read once for all tests of a process: reading it takes longer than most of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache, lru_cache
from pathlib import Path

import pytest

from app.bootstrap import compose
from app.domain.plan import Plan
from app.reference.calendars import HolidayCalendars
from app.reference.country_parts import CountryParts
from app.reference.holiday_memory import HolidayMemory
from app.reference.sample import sample_plan
from app.reference.seed import Seed, load_seed

_MOST_SAMPLES = 8
"""Days whose sample plans are kept."""


@pytest.fixture(scope="session", autouse=True)
def what_ships_is_read_once() -> Iterator[None]:
    """Give every program that a test puts together the same frozen reference data, calendars and sample plans."""
    seed_of = cache(load_seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compose, "load_seed", seed_of)
        patch.setattr(compose, "HolidayCalendars", _calendars_made_once())
        patch.setattr(compose, "sample_plan", _samples_made_once(seed_of))
        yield


def _calendars_made_once() -> Callable[[CountryParts, Mapping[str, tuple[str, ...]], HolidayMemory], HolidayCalendars]:
    made: dict[int, HolidayCalendars] = {}

    def calendars(parts: CountryParts, closing: Mapping[str, tuple[str, ...]], _: HolidayMemory) -> HolidayCalendars:
        # The calendars hold on to their parts, so that nothing else comes to have the same id.
        return made.setdefault(id(parts), HolidayCalendars(parts, closing))

    return calendars


def _samples_made_once(seed_of: Callable[[Path], Seed]) -> Callable[[Path, Seed, date], Plan]:
    @lru_cache(_MOST_SAMPLES)
    def made(root: Path, today: date) -> Plan:
        return sample_plan(root, seed_of(root), today)

    return lambda root, _seed, today: made(root, today)
