"""Backups in the folder that a person chose, and in the usual one; those in either are found."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.persistence.backup_places import BackupPlaces
from app.persistence.backups import Backups
from app.persistence.copies import BadCopy
from tests.builders import FixedClock

LOCATION = "/plans/chile.entente"


@pytest.fixture
def places(tmp_path: Path) -> BackupPlaces:
    return BackupPlaces(tmp_path / "usual")


@pytest.fixture
def backups(places: BackupPlaces, clock: FixedClock) -> Backups:
    return Backups(places.usual, LOCATION, clock, places)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def all_copies_are_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.persistence.backups.copies.check", lambda _path: None)


def write(path: Path) -> None:
    path.write_bytes(b"a plan")


def test_new_backups_go_where_they_are_wanted_and_all_are_found(
    backups: Backups, places: BackupPlaces, stick: Path, clock: FixedClock
) -> None:
    first = backups.keep("first", write)
    places.choose(str(stick))
    clock.advance(hours=1)
    second = backups.keep("second", write)
    assert first.path.is_relative_to(places.usual)
    assert second.path.is_relative_to(stick)
    assert [each.reason for each in backups.listed()] == ["second", "first"]
    places.choose("")
    clock.advance(hours=1)
    assert backups.keep("third", write).path.is_relative_to(places.usual)


def test_a_folder_that_is_gone_is_not_made_anew_and_the_usual_one_serves(
    backups: Backups, places: BackupPlaces, stick: Path
) -> None:
    places.choose(str(stick))
    stick.rmdir()
    assert backups.keep("kept", write).path.is_relative_to(places.usual)
    assert not stick.exists()


def test_a_folder_that_cannot_be_written_gives_way_to_the_usual_one(
    backups: Backups, places: BackupPlaces, stick: Path
) -> None:
    places.choose(str(stick))
    (stick / backups.folder.name).write_text("in the way")
    assert backups.keep("kept", write).path.is_relative_to(places.usual)


def test_a_plan_of_which_there_is_no_sound_copy_has_none_anywhere(
    backups: Backups, places: BackupPlaces, stick: Path
) -> None:
    def fail(_path: Path) -> None:
        raise BadCopy("it is damaged")

    places.choose(str(stick))
    with pytest.raises(BadCopy):
        backups.keep("kept", fail)
    assert backups.listed() == ()


@pytest.mark.parametrize("odd", ["relative", "/no/such/folder", "\0", "x" * 5000, "~"])
def test_what_is_no_folder_is_said_and_not_used(backups: Backups, places: BackupPlaces, odd: str) -> None:
    assert "is no folder" in str(places.trouble(odd))
    places.choose(odd)
    assert backups.keep("kept", write).path.is_relative_to(places.usual)


def test_a_folder_in_which_nothing_can_be_written_is_said(
    places: BackupPlaces, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object) -> int:
        raise PermissionError(13, "Permission denied")

    assert places.trouble(str(stick)) is None
    assert list(stick.iterdir()) == []
    monkeypatch.setattr(os, "open", refuse)
    assert "Permission denied" in str(places.trouble(str(stick)))


def test_no_folder_is_no_trouble(places: BackupPlaces) -> None:
    assert places.trouble("") is None
