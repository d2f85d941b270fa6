"""Addresses of shared plans on the command line: passwords are asked for, and nobody else gets to see them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bootstrap.commands import ALL_COMMANDS
from app.bootstrap.given_addresses import take_addresses
from app.bootstrap.window import run_window
from app.services.stores.address_reading import AddressRefused
from app.services.stores.plan_address import PlanAddress
from tests.addresses import BROKEN, FORMS, passwords
from tests.command_line.cases import Cli, is_one_sentence, run_program
from tests.persistence.conftest import guarded, new_database, server

__all__ = ["guarded", "new_database", "server"]

SECRET = "s3cret-" + "word"


@pytest.fixture(autouse=True)
def no_other_way_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the person who runs the tests lets the driver in, and their keyring is left alone."""
    monkeypatch.delenv("PGPASSWORD", raising=False)
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    monkeypatch.setattr("app.persistence.system_keyring.find_spec", lambda name: None)


def written(address: PlanAddress, password: str) -> str:
    return address.location.replace("@", f":{quote(password, safe='')}@", 1)


class Terminal:
    """Somebody who types these passwords, one after another."""

    def __init__(self, *typed: str) -> None:
        self.typed = list(typed)
        self.asked: list[str] = []

    def isatty(self) -> bool:
        return True

    def answer(self, prompt: str) -> str:
        self.asked.append(prompt)
        if not self.typed:
            raise EOFError
        return self.typed.pop(0)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Terminal]:
    def sit_down(*typed: str) -> Terminal:
        made = Terminal(*typed)
        monkeypatch.setattr(sys, "stdin", made)
        monkeypatch.setattr("app.bootstrap.opening.getpass.getpass", made.answer)
        return made

    return sit_down


@pytest.mark.postgresql
def test_the_password_is_asked_for_at_the_terminal(
    cli: Cli, guarded: Callable[[str], PlanAddress], terminal: Callable[..., Terminal]
) -> None:
    address = guarded(SECRET)
    desk = terminal(SECRET)
    assert cli("new", address.location, "--own-nation", "AU").status == 0
    assert desk.asked == [f"Password for {address.account}: "]
    desk = terminal("wrong", SECRET)
    info = cli("info", address.location, "--format", "json")
    assert (info.status, info.json["location"]) == (0, address.location)
    assert "did not accept" in desk.asked[1]
    for typed in (("wrong",) * 9, ("",), ()):
        desk = terminal(*typed)
        refused = cli("check", address.location)
        assert refused.status == 3
        assert len(desk.asked) <= 3
        assert is_one_sentence(refused.err)
        assert "E-PASS-01" in refused.err


@pytest.mark.postgresql
def test_without_a_terminal_it_is_one_sentence_that_says_where_a_password_is_put(
    cli: Cli, guarded: Callable[[str], PlanAddress], monkeypatch: pytest.MonkeyPatch
) -> None:
    address = guarded(SECRET)
    refused = cli("info", address.location)
    assert refused.status == 3
    assert is_one_sentence(refused.err)
    assert "PGPASSWORD" in refused.err
    monkeypatch.setenv("PGPASSWORD", SECRET)
    assert cli("new", address.location, "--own-nation", "AU").status == 0


@pytest.mark.postgresql
def test_no_command_says_the_password_it_was_given(
    cli: Cli, guarded: Callable[[str], PlanAddress], tmp_path: Path
) -> None:
    address = guarded(SECRET)
    typed = written(address, SECRET)
    table = tmp_path / "rows.csv"
    table.write_text("title,start\nVisit,2027-03-01\n", "utf-8")
    for arguments in (
        ("new", typed, "--own-nation", "AU"),
        ("new", typed, "--own-nation", "AU"),
        ("info", typed),
        ("info", typed, "--format", "json"),
        ("import", typed, table),
        ("check", typed),
        ("coverage", typed),
        ("export", typed, tmp_path / "out.csv"),
        ("print", typed, "engagement-plan", tmp_path / "out.pdf"),
        ("info", typed, typed),
        ("info", typed, "--format", typed),
        ("import", table, typed),
        ("export", table, typed),
        ("print", "engagement-plan", typed, tmp_path / "out.pdf"),
        ("info", typed.replace(address.database, "gone")),
        ("info", written(address, f"{SECRET}2")),
    ):
        ran = cli(*arguments)
        assert SECRET not in ran.out + ran.err, arguments
    assert [each for each in tmp_path.rglob("*") if SECRET in str(each)] == []
    texts = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert [each for each in texts if SECRET.encode() in each.read_bytes()] == []


@pytest.mark.parametrize("command", ALL_COMMANDS)
@pytest.mark.parametrize("typed", BROKEN)
def test_what_cannot_be_read_is_not_repeated_wherever_it_stands(cli: Cli, command: str, typed: str) -> None:
    for arguments in ((command, typed), (command, "plan.entente", typed), (command, "--format", typed)):
        ran = cli(*arguments)
        assert ran.status == 3
        assert is_one_sentence(ran.err)
        assert "geheim" not in ran.out + ran.err


@pytest.mark.parametrize("typed", BROKEN)
def test_the_window_is_not_started_on_what_cannot_be_read(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_window([typed]) == 2
    said = capsys.readouterr()
    assert is_one_sentence(said.err)
    assert "geheim" not in said.out + said.err


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(password=passwords, form=st.sampled_from(FORMS))
def test_arguments_hold_no_password_once_they_are_taken(password: str, form: str) -> None:
    def taken(secret: str) -> str:
        try:
            given_ = take_addresses(["info", form.format(secret)])
        except AddressRefused as refused:
            return str(refused)
        return repr(given_)

    assert (
        password in taken("☃")
        or password in taken("☃/☃?☃@☃")
        or password not in taken(password)
        or (password in str(AddressRefused()))
    )


@pytest.mark.skipif(sys.platform != "linux", reason="nowhere else can a process hide its arguments")
def test_lists_of_processes_do_not_show_the_password() -> None:
    look = (
        "import sys; from app.bootstrap.given_addresses import hide_addresses; hide_addresses(sys.argv[1:]);"
        "print(open('/proc/self/cmdline', 'rb').read().decode())"
    )
    typed = ("plan.entente", "postgresql://planner:geheim@db.example/plan", "host=x password='geheim'", "--read-only")
    ran = run_program(*typed, code=look)
    assert "geheim" not in ran.stdout
    assert "plan.entente" in ran.stdout
    assert "--read-only" in ran.stdout
    assert len(ran.stdout.rstrip("\n").split("\0")) == 3 + len(typed) + 1
