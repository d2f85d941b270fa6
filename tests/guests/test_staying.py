"""A guest that stays between its orders: as long as it is of use, and never longer than its limits and its program."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from app.guests import GuestBroke, GuestRefused, GuestTooSlow, Limits, StayingGuest
from app.guests.child import patience
from tests.guests.keeping import guests

AMPLE = Limits(seconds=60, megabytes=200)
LONG = 600.0
_HOLDS_MORE = """
from app.guests.fences import held_megabytes
before = held_megabytes()
kept = b"x" * 100_000_000
print(before, held_megabytes())
"""


def go_on() -> None:
    """Nobody ends it."""


def until(holds: Callable[[], bool]) -> None:
    """Wait for it, at most half a minute."""
    end = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.fixture
def staying() -> Iterator[Callable[..., StayingGuest]]:
    """Makes them, and ends them."""
    made: list[StayingGuest] = []

    def make(work: str = "remember", limits: Limits = AMPLE, idle: float = LONG) -> StayingGuest:
        made.append(StayingGuest(f"tests.guests.jobs:{work}", limits, idle))
        return made[-1]

    yield make
    for each in made:
        each.end()
    assert guests() == []


def test_it_remembers_from_one_order_to_the_next(staying: Callable[..., StayingGuest]) -> None:
    guest = staying()
    first, second = (guest.ask(b"0", go_on).split() for _ in range(2))
    assert first[0] == second[0]
    assert (first[1], second[1]) == (b"1", b"2")
    assert guests() == [int(first[0])]


def test_it_can_be_there_before_its_first_order(staying: Callable[..., StayingGuest]) -> None:
    guest = staying()
    guest.start()
    guest.start()
    (ready,) = guests()
    assert guest.ask(b"0", go_on) == f"{ready} 1".encode()


def test_it_ends_when_nobody_has_asked_for_a_while(staying: Callable[..., StayingGuest]) -> None:
    guest = staying(idle=1)
    guest.ask(b"0", go_on)
    until(lambda: guests() == [])

    def is_there_again() -> bool:
        guest.start()
        return len(guests()) == 1

    until(is_there_again)
    until(lambda: guests() == [])
    assert guest.ask(b"0", go_on).endswith(b" 1")


def test_the_more_memory_it_holds_the_sooner_it_ends() -> None:
    # In a process of its own: in this one a search for garbage may give back what others have left.
    answer = subprocess.run([sys.executable, "-c", _HOLDS_MORE], capture_output=True, text=True, check=True).stdout
    before, after = map(float, answer.split())
    assert before + 90 < after < before + 200

    assert [patience(180, megabytes) for megabytes in (0, 50, 200, 900, 1_200)] == [180, 180, 180, 40, 30]
    assert patience(0, 1_200) == 0


def test_it_ends_when_it_is_told_and_is_there_again_when_it_is_needed(staying: Callable[..., StayingGuest]) -> None:
    guest = staying()
    guest.ask(b"0", go_on)
    guest.end()
    guest.end()
    assert guests() == []
    assert guest.ask(b"0", go_on).endswith(b" 1")


def test_one_that_is_not_to_stay_ends_with_each_order(staying: Callable[..., StayingGuest]) -> None:
    guest = staying(idle=0)
    guest.start()
    assert guests() == []
    assert [guest.ask(b"0", go_on).split()[1] for _ in range(2)] == [b"1", b"1"]
    assert guests() == []


def test_an_order_that_nobody_wants_any_more_ends_it(staying: Callable[..., StayingGuest]) -> None:
    class Enough(Exception):
        """Somebody pressed Cancel."""

    def check() -> None:
        raise Enough

    guest = staying()
    guest.ask(b"0", go_on)
    with pytest.raises(Enough):
        guest.ask(b"0", check)
    assert guests() == []
    assert guest.ask(b"0", go_on).endswith(b" 1")


def test_what_it_remembers_never_stands_in_the_way_of_an_order(staying: Callable[..., StayingGuest]) -> None:
    guest = staying(limits=Limits(seconds=60, megabytes=100))
    numbers = [guest.ask(b"40", go_on).split()[1] for _ in range(4)]
    assert b"2" in numbers
    assert numbers.count(b"1") > 1
    with pytest.raises(GuestBroke):
        guest.ask(b"400", go_on)
    assert guests() == []


def test_each_order_has_its_time_anew(staying: Callable[..., StayingGuest], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.guests.guest.WAITED", 10_000)
    guest = staying("toil", Limits(seconds=1, megabytes=200))
    assert [guest.ask(b"0.4", go_on) for _ in range(3)] == [b"done"] * 3
    assert len(guests()) == 1
    with pytest.raises(GuestTooSlow):
        guest.ask(b"600", go_on)
    assert guests() == []


@pytest.mark.parametrize(
    ("work", "why"), [("wait", GuestTooSlow), ("refuse", GuestRefused), ("break_down", GuestBroke)]
)
def test_an_order_that_fails_ends_it(work: str, why: type[Exception], staying: Callable[..., StayingGuest]) -> None:
    guest = staying(work, Limits(seconds=0.2 if why is GuestTooSlow else 60, megabytes=200))
    guest.start()
    with pytest.raises(why):
        guest.ask(b"", go_on)
    assert guests() == []


def test_two_orders_at_once_are_done_by_two_and_one_stays(staying: Callable[..., StayingGuest]) -> None:
    guest = staying()
    answers: list[bytes] = []

    def check() -> None:
        if not answers:
            answers.append(guest.ask(b"0", go_on))

    answers.append(guest.ask(b"0", check))
    assert len({answer.split()[0] for answer in answers}) == 2
    assert guests() == [int(answers[0].split()[0])]
