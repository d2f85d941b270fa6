"""What the holidays library said is used in the next start if it fits, and thrown away if not."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from app.reference import calendars as asked
from app.reference.calendars import HolidayCalendars, library_version
from app.reference.holiday_memory import HolidayMemory

PLACES = [("AU", 2027, ""), ("KE", 2027, ""), ("CH", 2026, "Bern"), ("ZZ", 2027, ""), ("AU", 2000, "")]


def _told(calendars: HolidayCalendars) -> list[tuple[bool, dict[date, str]]]:
    return [(calendars.knows(country), dict(calendars.holidays(country, year, at))) for country, year, at in PLACES]


def _kept(path: Path) -> list[tuple[bool, dict[date, str]]]:
    calendars = HolidayCalendars(memory=HolidayMemory(path, "1"))
    told = _told(calendars)
    calendars.remember()
    return told


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("the library was asked")

    monkeypatch.setattr(asked, "_closed_days", never)


def test_a_second_start_hears_the_same_without_the_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = _kept(tmp_path / "holidays.json")
    monkeypatch.setattr(asked, "_closed_days", lambda *_: pytest.fail("the library was asked"))
    assert _told(HolidayCalendars(memory=HolidayMemory(tmp_path / "holidays.json", "1"))) == told
    assert [known for known, _ in told] == [True, True, True, False, True]


@pytest.mark.usefixtures("silent")
def test_nothing_is_asked_of_the_library_for_what_is_known_not_to_be(tmp_path: Path) -> None:
    memory = HolidayMemory(tmp_path / "holidays.json", "1")
    memory.note("ZZ||2000|public|government", None)
    memory.keep()
    assert not HolidayCalendars(memory=HolidayMemory(tmp_path / "holidays.json", "1")).knows("ZZ")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no json",
        b"\xff\xfe",
        b"[]",
        b"null",
        b'{"library": "1"}',
        b'{"library": "1", "years": []}',
        b'{"library": "1", "years": {"AU||2027|public|government": 3}}',
        b'{"library": "1", "years": {"AU||2027|public|government": {"2027-13-01": "Never"}}}',
        b'{"library": "1", "years": {"AU||2027|public|government": {"2027-01-01": 3}}}',
        b'{"library": "2", "years": {"AU||2027|public|government": {"2027-01-02": "Of another version"}}}',
        b"[" * 100_000,
    ],
)
def test_a_file_that_does_not_fit_is_thrown_away(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "holidays.json"
    path.write_bytes(content)
    calendars = HolidayCalendars(memory=HolidayMemory(path, "1"))
    assert calendars.holidays("AU", 2027)[date(2027, 1, 26)] == "Australia Day"
    calendars.remember()
    assert json.loads(path.read_bytes())["years"]["AU||2027|public|government"]["2027-01-26"] == "Australia Day"


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    _kept(tmp_path / "is not there" / "holidays.json")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="rights are the folder's there")
def test_nobody_else_reads_which_countries_were_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "holidays.json"
    _kept(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["holidays.json"]


def test_nothing_is_written_when_nothing_new_was_asked(tmp_path: Path) -> None:
    path = tmp_path / "holidays.json"
    _kept(path)
    before = path.stat().st_mtime_ns, path.stat().st_ino
    _kept(path)
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == before


def test_without_a_version_nothing_is_remembered(tmp_path: Path) -> None:
    calendars = HolidayCalendars(memory=HolidayMemory(tmp_path / "holidays.json", ""))
    calendars.knows("AU")
    calendars.remember()
    assert list(tmp_path.iterdir()) == []


def test_the_version_is_told_without_loading_the_library() -> None:
    code = (
        "import sys; from app.reference.calendars import library_version; "
        "version = library_version(); assert 'holidays' not in sys.modules; "
        "import holidays; assert holidays.__version__ in version"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=600)
    assert library_version()
