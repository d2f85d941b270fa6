"""Settings name plans and people: nobody but their owner reads them, whatever the umask."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap.folders import Folders, make_private
from app.gui.workspace.settings import SettingsStore

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights; a folder's hold there")


@pytest.fixture(params=[0o000, 0o022, 0o077], ids=oct)
def folders(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Folders]:
    before = os.umask(request.param)
    yield Folders(tmp_path, tmp_path, tmp_path / "config" / "Entente", tmp_path / "data" / "Entente")
    os.umask(before)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_settings_are_private_from_the_first_byte_and_stay_so(qtbot: QtBot, folders: Folders) -> None:
    make_private(folders)
    assert mode_of(folders.settings_file) == 0o600
    SettingsStore(folders.settings_file).change(author="Maj Lund")
    assert mode_of(folders.settings_file) == 0o600
    make_private(folders)
    assert SettingsStore(folders.settings_file).settings.author == "Maj Lund"
    for folder in (folders.config, folders.config.parent, folders.data, folders.data.parent):
        assert mode_of(folder) == 0o700


def test_settings_that_others_could_read_are_closed_to_them(qtbot: QtBot, folders: Folders) -> None:
    make_private(folders)
    folders.settings_file.chmod(0o644)
    make_private(folders)
    SettingsStore(folders.settings_file).change(author="Maj Lund")
    assert mode_of(folders.settings_file) == 0o600


def test_without_a_place_to_write_the_program_goes_on(folders: Folders, tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")
    make_private(folders)
    assert folders.data.is_dir()
