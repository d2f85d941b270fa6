"""Settings that earlier versions wrote: passwords, and gaps in their place, are taken out of every location."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as profile
from hypothesis import strategies as st

from app.gui.sharing.kept_locations import clean_locations
from app.gui.workspace.settings import Settings, SettingsStore
from app.services.overlays.choices import choices_of
from tests.addresses import BROKEN, FORMS, passwords

CLEAN = "postgresql://planner@db.example/plan"
FILE = "/plans/Kenya, 2027.entente"


def kept_before(address: str) -> Settings:
    """What an earlier version could have kept of a shared plan."""
    return Settings(
        last_plan=address,
        recent_files=(address, FILE),
        last_places=(
            json.dumps({"plan": address, "place": '{"text": "host=x"}', "selected": "e1"}),
            json.dumps({"plan": FILE, "place": "", "selected": ""}),
        ),
        overlays=(
            json.dumps([address, ["holidays:FR", f"plan:{FILE}"], []]),
            json.dumps([FILE, [f"plan:{address}"], [f"calendar:{FILE}"]]),
        ),
    )


def cleaned(path: Path, before: Settings) -> tuple[Settings, str]:
    """The settings at the next start, and what is in their file then."""
    path.unlink(missing_ok=True)
    SettingsStore(path).take(before)
    store = SettingsStore(path)
    clean_locations(store)
    return SettingsStore(path).settings, path.read_text("utf-8")


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://planner:***@db.example/plan",
        "postgresql://planner@db.example/plan?password=geheim",
        "postgres://planner:geheim@DB.example/plan",
        CLEAN,
    ],
)
def test_every_location_is_kept_in_its_one_form(tmp_path: Path, address: str) -> None:
    found, written = cleaned(tmp_path / "entente.ini", kept_before(address))
    assert found == kept_before(CLEAN)
    assert "geheim" not in written
    assert "***" not in written
    assert choices_of(found.overlays, CLEAN).on == ("holidays:FR", f"plan:{FILE}")
    assert choices_of(found.overlays, FILE).on == (f"plan:{CLEAN}",)


def test_a_plan_that_was_kept_twice_is_kept_once(tmp_path: Path) -> None:
    before = Settings(
        recent_files=("postgresql://planner:***@db.example/plan", FILE, CLEAN),
        last_places=tuple(
            json.dumps({"plan": plan, "selected": selected})
            for plan, selected in (("postgresql://planner:***@db.example/plan", "newer"), (CLEAN, "older"))
        ),
    )
    found, _ = cleaned(tmp_path / "entente.ini", before)
    assert found.recent_files == (CLEAN, FILE)
    assert [json.loads(each)["selected"] for each in found.last_places] == ["newer"]


@pytest.mark.parametrize("address", BROKEN)
def test_what_cannot_be_read_is_forgotten(tmp_path: Path, address: str) -> None:
    found, written = cleaned(tmp_path / "entente.ini", kept_before(address))
    assert "geheim" not in written
    assert found.last_plan == ""
    assert found.recent_files == (FILE,)
    assert len(found.last_places) == 1


@profile(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(password=passwords, form=st.sampled_from(FORMS))
def test_no_password_stays_in_the_file(tmp_path: Path, password: str, form: str) -> None:
    def written(secret: str) -> str:
        return cleaned(tmp_path / "entente.ini", kept_before(form.format(secret)))[1]

    usual = written("☃") + written("☃/☃?☃@☃")
    assert password in usual or password not in written(password)


def test_what_is_in_order_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "entente.ini"
    store = SettingsStore(path)
    store.take(kept_before(CLEAN))
    heard: list[object] = []
    store.changed.connect(heard.append)
    clean_locations(store)
    assert heard == []
