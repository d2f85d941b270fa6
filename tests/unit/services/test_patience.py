"""Work that asks whether to go on is ended by whoever waits, and by the clock."""

from __future__ import annotations

import pytest

from app.services.texts.patience import go_on, with_patience
from app.services.texts.tables import FileTooCostly


class Enough(Exception):
    """Somebody pressed Cancel."""


def stop() -> None:
    raise Enough


def test_who_waits_ends_the_work() -> None:
    with pytest.raises(Enough):
        with_patience("f.csv", stop, lambda: 0.0)()


def test_the_clock_ends_the_work_in_words() -> None:
    now = [100.0]
    check = with_patience("f.csv", go_on, lambda: now[0], 20)
    now[0] = 120.0
    check()
    now[0] = 120.5
    with pytest.raises(FileTooCostly, match=r"“f\.csv” takes longer than 20 seconds.*Nothing was changed.*Split it"):
        check()
