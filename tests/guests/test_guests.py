"""Foreign work in a process of its own: its limits, its refusals, and that nobody outlives what asked for it."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from app.guests import GuestBroke, GuestFailed, GuestRefused, GuestTooSlow, Limits, ask_guest
from tests.guests.keeping import guests

ROOT = Path(__file__).parents[2]
AMPLE = Limits(seconds=60, megabytes=200)


def go_on() -> None:
    """Nobody ends it."""


def asked(work: str, order: bytes = b"", limits: Limits = AMPLE) -> list[bytes]:
    return list(ask_guest(f"tests.guests.jobs:{work}", order, limits, go_on))


@pytest.fixture(autouse=True)
def nobody_stays() -> object:
    yield
    assert guests() == []


def test_the_answer_comes_in_its_parts() -> None:
    assert asked("echo", b"abc") == [b"a", b"b", b"c"]


def test_who_takes_too_long_is_ended() -> None:
    with pytest.raises(GuestTooSlow):
        asked("wait", limits=Limits(seconds=0.2, megabytes=200))


def test_the_time_that_counts_is_that_of_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.guests.guest.WAITED", 10_000)
    assert asked("toil", b"-0.7", Limits(seconds=0.5, megabytes=200)) == [b"done"]
    with pytest.raises(GuestTooSlow):
        asked("toil", b"600", Limits(seconds=0.5, megabytes=200))


def test_who_needs_too_much_memory_is_ended() -> None:
    assert asked("eat", b"20", Limits(seconds=60, megabytes=100)) == [b"20"]
    with pytest.raises(GuestBroke):
        asked("eat", b"100", Limits(seconds=60, megabytes=100))


def test_who_answers_too_much_is_ended() -> None:
    assert len(asked("shout", b"1", Limits(seconds=60, megabytes=100, answer=2))) == 1
    with pytest.raises(GuestBroke):
        asked("shout", b"4", Limits(seconds=60, megabytes=100, answer=2))


def test_who_breaks_down_is_no_answer() -> None:
    with pytest.raises(GuestBroke):
        asked("break_down")


def test_a_refusal_comes_back_in_its_words() -> None:
    with pytest.raises(GuestRefused) as refused:
        asked("refuse", "Über.csv".encode())
    assert str(refused.value.what) == "“Über.csv” is no good."


def test_a_fault_of_the_program_comes_back_with_its_place() -> None:
    with pytest.raises(GuestFailed, match=r"(?s)jobs\.py.*KeyError: 'here'"):
        asked("fail", b"here")


@pytest.mark.parametrize("work", ["tests.guests.jobs:nothing", "tests.guests.nowhere:echo"])
def test_work_that_is_not_there_is_a_fault_of_the_program(work: str) -> None:
    with pytest.raises(GuestFailed, match=r"nothing|nowhere"):
        list(ask_guest(work, b"", AMPLE, go_on))


def test_who_does_not_want_to_wait_any_longer_ends_it_at_once() -> None:
    class Enough(Exception):
        """Somebody pressed Cancel."""

    asked_for = [0]

    def check() -> None:
        asked_for[0] += 1
        if asked_for[0] > 3:
            raise Enough

    with pytest.raises(Enough):
        list(ask_guest("tests.guests.jobs:wait", b"", AMPLE, check))


def test_an_answer_that_nobody_takes_to_its_end_ends_it_too() -> None:
    parts = ask_guest("tests.guests.jobs:wait", b"", AMPLE, go_on)
    guest = int(next(parts))
    assert guests() == [guest]
    parts.close()  # type: ignore[attr-defined]


@pytest.mark.skipif(sys.platform != "linux", reason="Windows ends it with the job, which is not there to kill by hand")
def test_a_guest_ends_with_the_program_however_that_ends() -> None:
    program = (
        "from app.guests import Limits, ask_guest\n"
        "parts = ask_guest('tests.guests.jobs:wait', b'', Limits(60, 200), lambda: None)\n"
        "print(next(parts).decode(), flush=True)\n"
        "next(parts)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        guest = psutil.Process(int(parent.stdout.readline()))
        parent.send_signal(signal.SIGKILL)
        assert psutil.wait_procs([guest], timeout=30)[1] == []


def test_nothing_of_the_folder_in_which_the_program_was_started_is_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('not ours')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert asked("echo", b"a") == [b"a"]
