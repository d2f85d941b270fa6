"""An edition at a lower marking: no word of what is above it leaves by any command, document or format."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap.compose import Program, compose
from app.bootstrap.folders import find_folders
from app.documents.registry import DOCUMENTS
from app.domain.plan import Plan
from app.exchange import FORMATS
from tests.builders import FixedClock, edit, objective, stamped, table_of
from tests.command_line.cases import Cli
from tests.documents.reading import OF_SOME
from tests.editions import DAYS, YEAR, Secretive, leaked, secret_plan

WRITTEN = [suffix for suffix, made in FORMATS.items() if made.write]
OUTPUTS = [*(name for name in DOCUMENTS if name not in OF_SOME), *WRITTEN]
TOLD = ["check text", "check json", *(f"coverage {form} {by}" for form in ("text", "csv", "json")
                                     for by in ("region", "country"))]  # fmt: skip
LEFT_OUT = "OFFICIAL edition, 1 of 3 engagements above it left out"


@pytest.fixture
def program(own_folders: None, clock: FixedClock) -> Program:
    return compose(find_folders(), clock, author="Maj Lund")


def kept(program: Program, plan: Plan, path: Path) -> Path:
    program.stores.create(str(path), plan, "Maj Lund").close()
    return path


@pytest.fixture
def secret(program: Program) -> Secretive:
    return secret_plan(program)


@pytest.fixture
def path(program: Program, secret: Secretive, tmp_path: Path) -> Path:
    return kept(program, secret.plan, tmp_path / "plan.entente")


def made(cli: Cli, path: Path, output: str, *more: str) -> tuple[bytes, str]:
    """What a command of printing or export writes, and what it complains of."""
    out = path.with_name(f"out{output if output in WRITTEN else '.pdf'}")
    if output in WRITTEN:
        ran = cli("export", path, out, *more)
    else:
        ran = cli("print", path, output, out, "--year", YEAR, *more)
    assert ran.status == 0, ran.err
    return out.read_bytes(), ran.err


def told(cli: Cli, path: Path, output: str, *more: str) -> tuple[bytes, str]:
    """What a command says, and what it complains of."""
    command, form, *by = output.split()
    ran = cli(command, path, "--format", form, *(("--year", YEAR, "--by", *by) if by else ()), *more)
    assert ran.status == 0, ran.err
    return ran.out.encode(), ran.err


@pytest.mark.parametrize("output", OUTPUTS)
def test_no_word_of_what_is_above_an_edition_is_in_any_document_or_file(
    cli: Cli, secret: Secretive, path: Path, output: str
) -> None:
    held, said = made(cli, path, output, "--marking", "OFFICIAL")
    days = [] if output in DOCUMENTS else list(DAYS)
    assert leaked(held, [*secret.words, *days]) == []
    if output != ".xlsx":  # which lists all countries
        assert leaked(held, ["Bhutan"]) == []
    left_out = LEFT_OUT if output != "principal-week" else LEFT_OUT.replace("3", "2")  # those of principals
    assert left_out in said
    assert leaked(held, ["Port call e-open", "OFFICIAL"]) == ["Port call e-open", "OFFICIAL"]
    assert leaked(held, [left_out.removeprefix("OFFICIAL edition, ")]) or output in (".csv", ".ics")


@pytest.mark.parametrize("output", OUTPUTS)
def test_the_whole_plan_tells_it_under_its_marking(cli: Cli, secret: Secretive, path: Path, output: str) -> None:
    held, _ = made(cli, path, output)
    above = ["(SECRET)"] if output in DOCUMENTS else ["SECRET"]
    assert leaked(held, [secret.title, *above]) == [secret.title, *above]


@pytest.mark.parametrize("output", TOLD)
def test_no_word_of_what_is_above_an_edition_is_in_what_a_command_says(
    cli: Cli, secret: Secretive, path: Path, output: str
) -> None:
    held, said = told(cli, path, output, "--marking", "OFFICIAL")
    assert leaked(held, [*secret.words, *DAYS, "Bhutan", "R-e-secret"]) == []
    assert LEFT_OUT in said
    assert leaked(told(cli, path, output)[0], [*secret.words, "Bhutan", "SECRET"])


def test_an_edition_as_high_as_the_highest_leaves_nothing_out(cli: Cli, secret: Secretive, path: Path) -> None:
    held, said = made(cli, path, ".csv", "--marking", "top secret")
    assert said == "TOP SECRET edition, no engagement left out.\n"
    assert leaked(held, [secret.title, secret.ref]) == [secret.title, secret.ref]
    assert held.decode("utf-8-sig").startswith("# Marking: TOP SECRET\r\n")


@pytest.mark.parametrize("output", OUTPUTS)
def test_below_the_marking_of_the_plan_its_own_words_stay_in_it(
    cli: Cli, program: Program, tmp_path: Path, output: str
) -> None:
    secret = secret_plan(program, "SECRET")
    own = ("Qzwtitlevok", "Qzworgvok", "Qzwbyvok", "Qzwtovok")
    names = ("title", "organisation", "approved_by", "distribution")
    settings = replace(secret.plan.settings, issue="7", **dict(zip(names, own, strict=True)))
    aim = objective("ob9", "Q9", title="Qzwaimvok")
    plan = secret.plan.replacing([("settings", "plan", settings), (table_of(aim), aim.id, aim)])
    held, said = made(cli, kept(program, plan, tmp_path / "plan.entente"), output, "--marking", "OFFICIAL")
    assert leaked(held, [*secret.words, *own, "Qzwaimvok", "Port call e-unsaid", "NATO SECRET"]) == []
    assert leaked(held, ["Port call e-open"])
    assert "2 of 3 engagements above it left out" in said


@pytest.mark.parametrize(
    "command", [("export", "out.csv"), ("print", "engagement-plan", "out.pdf"), ("check",), ("coverage",)]
)
def test_a_marking_that_the_plan_does_not_rank_makes_no_edition(
    cli: Cli, secret: Secretive, path: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    name, *rest = command
    targets = [str(tmp_path / each) if each.startswith("out") else each for each in rest]
    ran = cli(name, path, *targets, "--marking", "EYES ONLY")
    assert ran.status == 2
    assert "does not rank the marking ‘EYES ONLY’" in ran.err
    assert "Nothing was written. Choose one of:" in ran.err
    assert not list(tmp_path.glob("out*"))


def test_what_nobody_ranked_is_left_out_and_named(cli: Cli, program: Program, tmp_path: Path) -> None:
    plan = secret_plan(program).plan
    odd = replace(plan.engagements["e-secret"], marking="EYES ONLY")
    path = kept(program, plan.replacing([("engagements", odd.id, odd)]), tmp_path / "plan.entente")
    held, said = made(cli, path, ".csv", "--marking", "TOP SECRET")
    assert leaked(held, ["R-e-open", "R-e-secret"]) == []
    assert leaked(held, ["AU-OPEN"])
    assert "does not rank ‘EYES ONLY’, which counts as higher than all" in said
    held, said = made(cli, path, "engagement-plan", "--marking", "TOP SECRET")
    assert leaked(held, ["EYES ONLY"]) == []
    assert "does not rank ‘EYES ONLY’" in said


def test_one_engagement_above_an_edition_is_refused(cli: Cli, secret: Secretive, path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    ran = cli("print", path, "engagement-plan", out, "--engagement", "AU-OPEN", "--marking", "OFFICIAL")
    assert ran.status == 0
    out.unlink()
    ran = cli("print", path, "engagement-plan", out, "--engagement", secret.ref, "--marking", "OFFICIAL")
    assert ran.status == 2
    assert "is marked above OFFICIAL and not in that edition. Nothing was printed." in ran.err
    assert not out.exists()


def test_what_became_secret_is_called_back_without_a_word_of_what_it_is_now(
    cli: Cli, program: Program, secret: Secretive, path: Path
) -> None:
    store = program.stores.open(str(path))
    hidden = secret.plan.engagements["e-secret"]
    once = replace(hidden, marking="OFFICIAL", title="Ship visit", description="", place=replace(hidden.place, name=""))
    once = replace(once, **dict.fromkeys(("own_lead", "counterpart", "reason"), ""), ref="R-1")
    store.append(stamped(edit(secret.plan, once), id="c1"))
    store.close()
    assert leaked(made(cli, path, ".ics", "--marking", "OFFICIAL")[0], ["e-secret", "Ship visit"])
    store = program.stores.open(str(path))
    store.append(stamped(edit(store.load(), hidden), id="c2"))
    store.close()
    assert leaked(made(cli, path, ".ics")[0], [secret.title]) == [secret.title]
    held, _ = made(cli, path, ".ics", "--marking", "OFFICIAL")
    assert leaked(held, secret.words) == []
    assert leaked(held, ["STATUS:CANCELLED"])
