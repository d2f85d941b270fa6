"""What decides between window and commands without loading either."""

from pathlib import Path

import pytest

from app.bootstrap import main
from app.bootstrap.commands import ALL_COMMANDS
from app.bootstrap.near_command import near_command


def test_every_command_is_known_before_the_commands_are_loaded() -> None:
    assert frozenset(ALL_COMMANDS) == main.COMMANDS


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["prnt", "plan.entente", "annual-plan", "out.pdf"], "did you mean “print”?"),
        (["prnt"], "did you mean “print”?"),
        (["Print"], "did you mean “print”?"),
        (["chekc", "--read-only"], "did you mean “check”?"),
        (["xyzzy"], "no command"),
    ],
)
def test_a_mistyped_command_is_answered_with_the_near_one_and_not_with_the_window(
    arguments: list[str],
    meant: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main.main(arguments) == 2
    said = capsys.readouterr().err
    assert meant in said
    assert f"“{arguments[0]}”" in said
    assert "display" not in said


@pytest.mark.parametrize("named", ["plan.entente", "folder/plan", "postgresql://me@server/plan", "prnt", ""])
def test_what_may_be_a_plan_is_left_to_the_window(named: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "prnt").write_bytes(b"")
    assert near_command([named] if named else [], main.COMMANDS) == ""
