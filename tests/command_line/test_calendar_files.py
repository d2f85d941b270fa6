"""Calendars from the command line: the same bytes for the same plan, what is gone called back, nothing for nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import icalendar
import pytest

from tests.command_line.cases import HEADER, Cli, content, is_one_sentence

ROWS = (
    "N1,Talks in Nairobi,bilateral meeting,KE,Nairobi,2027-03-02,2027-03-03,L3,,,outgoing,,confirmed\n"
    "N2,Talks in Dodoma,bilateral meeting,TZ,Dodoma,2027-05-02,2027-05-03,L3,,,outgoing,,planned\n"
)


@pytest.fixture
def norway(cli: Cli, tmp_path: Path) -> Path:
    path = tmp_path / "norway.entente"
    cli("new", path, "--own-nation", "NO")
    bring_in(cli, path, ROWS)
    return path


def bring_in(cli: Cli, plan: Path, rows: str) -> None:
    table = plan.with_name("rows.csv")
    table.write_text(HEADER + rows, encoding="utf-8")
    assert cli("import", plan, table).status == 0


def events(path: Path) -> dict[str, tuple[str, int]]:
    """The status and number of each event by its title."""
    found = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {str(event["SUMMARY"]): (str(event["STATUS"]), int(event["SEQUENCE"])) for event in found}


def test_two_calendars_of_an_unchanged_plan_are_the_same_bytes(cli: Cli, norway: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "one.ics", tmp_path / "two.ics"
    assert cli("export", norway, one).out == f"2 of 2 engagements were written to {one}.\n"
    assert cli("export", norway, two).status == 0
    assert one.read_bytes() == two.read_bytes()


def test_what_left_the_filter_is_called_back_once(cli: Cli, norway: Path, tmp_path: Path) -> None:
    out = tmp_path / "kenya.ics"
    cli("export", norway, out, "--country", "KE")
    ((_, first),) = events(out).values()
    bring_in(cli, norway, ROWS.splitlines(keepends=True)[0].replace(",KE,Nairobi,", ",UG,Kampala,"))

    ran = cli("export", norway, out, "--country", "KE")
    assert (ran.status, ran.err) == (0, "")
    assert "1 engagement that earlier files held: called back in it as cancelled." in ran.out
    assert events(out) == {"Withdrawn: Talks in Nairobi": ("CANCELLED", first + 1)}

    again = cli("export", norway, tmp_path / "again.ics", "--country", "KE")
    assert again.status == 1
    assert not (tmp_path / "again.ics").exists()


def test_a_calendar_of_nothing_is_not_written_and_what_was_there_stays(cli: Cli, norway: Path, tmp_path: Path) -> None:
    out = tmp_path / "andorra.ics"
    out.write_text("mine", encoding="utf-8")
    ran = cli("export", norway, out, "--country", "AD")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("No engagement to write: Andorra.")
    assert "“andorra.ics” was not written" in ran.err
    assert out.read_text(encoding="utf-8") == "mine"


def test_a_plan_that_may_not_be_written_is_exported_and_the_planner_is_told(
    cli: Cli, norway: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.persistence.file_plans.may_write", lambda _path: False)
    before = content(norway)
    ran = cli("export", norway, tmp_path / "out.ics")
    assert ran.status == 0
    assert is_one_sentence(ran.err) or "does not remember" in ran.err
    assert events(tmp_path / "out.ics").keys() == {"Talks in Nairobi", "Talks in Dodoma"}
    assert content(norway) == before


@pytest.mark.parametrize(
    "spoiling",
    [
        "UPDATE calendar_events SET start = 'soon'",
        "UPDATE calendar_events SET modified = 'lately'",
        "UPDATE calendar_events SET sequence = 'many'",
    ],
)
def test_what_cannot_be_read_of_earlier_calendars_is_said(
    cli: Cli, norway: Path, tmp_path: Path, spoiling: str
) -> None:
    cli("export", norway, tmp_path / "one.ics")
    with closing(sqlite3.connect(norway)) as plan, plan:
        plan.execute(spoiling)
    ran = cli("export", norway, tmp_path / "two.ics")
    assert ran.status == 3
    assert is_one_sentence(ran.err)
    assert not (tmp_path / "two.ics").exists()


def test_a_time_that_no_clock_shows_is_said_when_it_is_brought_in(cli: Cli, norway: Path, tmp_path: Path) -> None:
    table = tmp_path / "timed.csv"
    table.write_text(
        "ref,title,kind,countries,place,start,end,start_time,end_time,zone,status\n"
        "N3,Call,bilateral meeting,LB,Beirut,2027-03-28,2027-03-28,00:00,09:00,Asia/Beirut,confirmed\n",
        encoding="utf-8",
    )
    ran = cli("import", norway, table)
    assert "clocks in Asia/Beirut go from 00:00 straight to 01:00, so none shows 00:00" in ran.out + ran.err
    assert any(found["rule"] == "C35" for found in cli("check", norway, "--format", "json").json)
    cli("export", norway, tmp_path / "out.ics", "--country", "LB")
    assert b"DTSTART:20270327T220000Z\r\n" in (tmp_path / "out.ics").read_bytes()
