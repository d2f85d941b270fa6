"""The system's keyring: asked in another process, never waited for without end, never trusted to be there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from app.persistence.keyring_errand import run_errand
from app.persistence.system_keyring import SystemKeyring
from tests.addresses import passwords

ACCOUNT = "postgresql://planner@db.example/plan"


@pytest.fixture
def ring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A keyring that processes share, in the place of this computer's."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.persistence.rings.FileRing")
    monkeypatch.setenv("ENTENTE_TEST_RING", str(tmp_path / "ring.json"))
    return tmp_path / "ring.json"


@pytest.mark.usefixtures("ring")
def test_a_password_is_kept_found_replaced_and_forgotten() -> None:
    keyring = SystemKeyring()
    assert keyring.is_usable()
    assert keyring.password(ACCOUNT) == ""
    assert keyring.keep(ACCOUNT, "päss ☃ '\"")
    assert keyring.password(ACCOUNT) == "päss ☃ '\""
    assert keyring.password(f"{ACCOUNT}2") == ""
    assert keyring.keep(ACCOUNT, "other")
    assert keyring.password(ACCOUNT) == "other"
    keyring.forget(ACCOUNT)
    keyring.forget(ACCOUNT)
    assert keyring.password(ACCOUNT) == ""


@pytest.mark.parametrize(
    "backend", ["tests.persistence.rings.WeakRing", "keyring.backends.fail.Keyring", "no.such.Ring"]
)
def test_a_keyring_that_is_no_safe_place_is_none(ring: Path, monkeypatch: pytest.MonkeyPatch, backend: str) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    keyring = SystemKeyring()
    assert not keyring.is_usable()
    assert not keyring.keep(ACCOUNT, "geheim")
    assert not ring.exists()


def test_without_the_library_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    monkeypatch.setattr("app.persistence.system_keyring.find_spec", lambda name: None)
    assert not SystemKeyring().is_usable()


@pytest.mark.usefixtures("ring")
def test_a_keyring_that_does_not_answer_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.persistence.rings.StuckRing")
    assert SystemKeyring(patience=0.01).password(ACCOUNT) == ""


@pytest.mark.usefixtures("ring")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(password=passwords)
def test_every_password_comes_back_as_it_was(password: str) -> None:
    import keyring  # noqa: PLC0415

    keyring.set_keyring(keyring.core.load_keyring("tests.persistence.rings.FileRing"))
    assert run_errand(["keep", ACCOUNT, password]) is True
    assert run_errand(["read", ACCOUNT]) == password


@pytest.mark.usefixtures("ring")
def test_an_errand_that_is_none_is_refused() -> None:
    assert run_errand(["give", "everything"]) is None
