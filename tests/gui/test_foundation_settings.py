"""Personal settings survive a restart, and a broken file does no harm."""

from dataclasses import fields, replace

import pytest

from app.gui.workspace.settings import RECENT_LIMIT, Settings, SettingsStore, described


def stored(path, **values):
    SettingsStore(path).change(**values)
    return SettingsStore(path).settings


ODD = {
    "a name with everything": {"author": 'Åsa "LTC" O’Neil, 50 % = ; # \\ \n new'},
    "a name in Arabic": {"author": "قائد البحرية"},
    "a name that looks like a list": {"author": "one, two, three"},
    "a name that looks like a number": {"author": "007"},
    "an empty list": {"recent_files": ()},
    "a list of one": {"recent_files": ("/plans/a,b.entente",)},
    "a list of paths": {"recent_files": (r"C:\plans\Übung; 1.entente", "//server/x, y.entente", "")},
    "bytes": {"window_geometry": bytes(range(256)), "window_state": b""},
    "a number": {"text_size": 200},
    "a choice": {"theme": "high-contrast", "density": "roomy"},
}


@pytest.mark.parametrize("values", ODD.values(), ids=ODD.keys())
def test_a_value_comes_back_as_it_was(values, tmp_path):
    assert stored(tmp_path / "entente.ini", **values) == replace(Settings(), **values)


BROKEN = {
    "a number in words": ("text_size", "large"),
    "a number out of bounds": ("text_size", "9000"),
    "an unknown choice": ("theme", "sepia"),
    "a list that is none": ("recent_files", "{"),
    "a list of other things": ("recent_files", "[1, 2]"),
    "bytes that are none": ("window_state", "***"),
}


@pytest.mark.parametrize(("name", "text"), BROKEN.values(), ids=BROKEN.keys())
def test_a_value_nobody_understands_counts_as_the_default(name, text, tmp_path):
    path = tmp_path / "entente.ini"
    path.write_text(f"[General]\n{name}={text}\nauthor=Ada\n", encoding="utf-8")
    assert SettingsStore(path).settings == Settings(author="Ada")


def test_a_missing_file_gives_the_defaults_and_is_not_written(tmp_path):
    path = tmp_path / "none" / "entente.ini"
    assert SettingsStore(path).settings == Settings()
    assert not path.exists()


def test_a_change_is_told_once(tmp_path, qtbot):
    store = SettingsStore(tmp_path / "entente.ini")
    told = []
    store.changed.connect(told.append)
    store.change(text_size=120)
    store.change(text_size=120)
    assert told == [Settings(text_size=120)]


def test_resetting_gives_the_default_again(tmp_path):
    store = SettingsStore(tmp_path / "entente.ini")
    store.change(theme="dark", text_size=150)
    assert store.reset("theme") == Settings(text_size=150)


def test_an_unknown_setting_is_an_error(tmp_path):
    store = SettingsStore(tmp_path / "entente.ini")
    with pytest.raises(TypeError):
        store.change(colour="mauve")


def test_the_latest_plan_comes_first_and_once():
    settings = Settings()
    for name in ("a", "b", "a", *"cdefghijkl"):
        settings = settings.with_recent(name)
    assert settings.last_plan == "l"
    assert settings.recent_files == tuple("lkjihgfedc")
    assert len(settings.recent_files) == RECENT_LIMIT


def test_every_setting_a_person_sees_is_explained():
    shown = described()
    assert {info.name for info in shown} <= {field.name for field in fields(Settings)}
    assert all(info.help.endswith(".") for info in shown)
    assert all(info.bounds is not None for info in shown if type(info.default) is int)
