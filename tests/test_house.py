"""The rules of the house, read off the program's text."""

from __future__ import annotations

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
APP = ROOT / "app"
MODULES = sorted(APP.rglob("*.py"))
CEILING = 300

LATE = {
    "app/bootstrap/desktop.py": {"app"},
    "app/bootstrap/main.py": {"app"},
    "app/bootstrap/window.py": {"app"},
    "app/documents/compile.py": {"typst"},
    "app/exchange/ical_reading/library.py": {"icalendar", "recurring_ical_events"},
    "app/exchange/docx/library.py": {"docx"},
    "app/exchange/mail_reading/library.py": {"icalendar", "olefile"},
    "app/exchange/xlsx/library.py": {"openpyxl"},
    "app/exchange/vcard/library.py": {"vobject"},
    "app/persistence/keyring_errand.py": {"keyring"},
    "app/persistence/migrating.py": {"alembic"},
    "app/reference/calendars.py": {"holidays"},
}
"""Who may import what inside a function: libraries that cost over 30 ms, and all that the window is painted without."""


OF_THE_PROGRAM = {
    "app/bootstrap/display.py",
    "app/bootstrap/folders.py",
}
"""Who asks only for files that are installed with the program."""


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def places(paths: list[Path], kind: type[ast.AST]) -> Iterator[tuple[str, ast.AST]]:
    """Every node of a kind, with the file and line where it stands."""
    for path in paths:
        for node in ast.walk(tree(path)):
            if isinstance(node, kind):
                yield f"{name_of(path)}:{getattr(node, 'lineno', 0)}", node


def called(node: ast.AST) -> str:
    """The last name of what is called, such as `exec` of `dialog.exec()`."""
    assert isinstance(node, ast.Call)
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def test_no_file_is_longer_than_the_ceiling() -> None:
    sizes = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: size for name, size in sizes.items() if size > CEILING} == {}


def test_every_module_says_what_it_is_for() -> None:
    assert [name_of(path) for path in MODULES if not ast.get_docstring(tree(path))] == []


def test_the_name_of_a_public_class_means_one_thing() -> None:
    places = defaultdict(list)
    for path in MODULES:
        for node in tree(path).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(name_of(path))
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "util", "common", "helpers", "helper", "manager", "base", "misc"}
    parts = {name_of(path): set(path.relative_to(APP).with_suffix("").parts) for path in MODULES}
    assert [name for name, found in parts.items() if found & drawers] == []


def test_imports_stand_at_the_top_but_for_costly_libraries() -> None:
    found = []
    for path in MODULES:
        allowed = LATE.get(name_of(path), set())
        for outer in ast.walk(tree(path)):
            if not isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for node in ast.walk(outer):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
                found += [f"{name_of(path)}: {name}" for name in names if name.partition(".")[0] not in allowed]
    assert found == []


def test_nothing_is_imported_for_types_only() -> None:
    assert [name_of(path) for path in MODULES if "TYPE_CHECKING" in path.read_text("utf-8")] == []


def test_the_inner_layers_stand_on_few_libraries() -> None:
    """What domain and services import beside the standard library and themselves."""
    found: dict[str, set[str]] = {"domain": set(), "services": set()}
    for layer, libraries in found.items():
        for path in (APP / layer).rglob("*.py"):
            for node in ast.walk(tree(path)):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
                libraries |= {name.partition(".")[0] for name in names} - {"app"} - sys.stdlib_module_names
    assert found == {"domain": {"dateutil", "immutables"}, "services": {"immutables", "rapidfuzz"}}


def test_there_is_no_global_state() -> None:
    assert [place for place, _ in places(MODULES, ast.Global)] == []


def test_nobody_runs_an_event_loop_of_their_own() -> None:
    # Those of Qt are methods: Python's own `exec`, a name, runs no loop.
    calls = [each for each in places(MODULES, ast.Call) if isinstance(getattr(each[1], "func", None), ast.Attribute)]
    loops = [place for place, node in calls if called(node) in ("processEvents", "exec", "exec_")]
    assert [place.partition(":")[0] for place in loops] == ["app/bootstrap/desktop.py"]


def test_nobody_prints_and_only_the_clock_knows_the_time() -> None:
    assert [place for place, node in places(MODULES, ast.Call) if called(node) == "print"] == []
    clocks = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time"}
    asked = [place for place, node in places(MODULES, ast.Call) if ast.unparse(node.func) in clocks]  # type: ignore[attr-defined]
    assert [place.partition(":")[0] for place in asked] == ["app/bootstrap/clock.py"]


def test_no_question_about_a_path_fails_in_the_window_or_on_the_command_line() -> None:
    """`Path.exists` and its like raise where a folder may not be searched, a name is too long or a link leads to
    itself, and there nobody reckons with it; `os.path` just says no."""
    outer = [path for path in MODULES if name_of(path).startswith(("app/gui/", "app/bootstrap/"))]
    asked = {
        place
        for place, node in places(outer, ast.Call)
        if called(node) in {"exists", "is_file", "is_dir", "is_symlink", "resolve", "samefile"}
        and isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and ast.unparse(node.func.value) != "os.path"
    }
    assert {place.partition(":")[0] for place in asked} <= OF_THE_PROGRAM


def test_one_module_fills_the_clipboard() -> None:
    """What Python made outlives it there, and the program ends in a crash."""
    filled = {
        place.partition(":")[0]
        for place, node in places(MODULES, ast.Call)
        if called(node) in {"QMimeData", "setMimeData"} or "clipboard().set" in ast.unparse(node)
    }
    assert filled == {"app/gui/widgets/clipboard.py"}


def test_enter_does_one_thing_in_every_dialog() -> None:
    """Qt hands the usual button on with the focus; one class keeps it."""
    bare = {
        place.partition(":")[0]
        for place, node in places(MODULES, ast.ClassDef)
        if any(ast.unparse(base) == "QDialog" for base in node.bases)  # type: ignore[attr-defined]
    }
    assert bare == {"app/gui/widgets/steady_dialog.py"}


def test_a_dialog_says_why_not_without_speaking_of_what_was_done() -> None:
    """Before anybody has tried, nothing can have been changed: `beforehand` leaves that out."""
    after_trying = {"app/gui/dialogs/standing_dialog.py", "app/gui/dialogs/people_kept.py"}
    asking = [path for path in MODULES if path.is_relative_to(APP / "gui" / "dialogs")]
    said = {
        place.partition(":")[0]
        for place, node in places(asking, ast.Call)
        if called(node) == "words" and ast.unparse(node) == "words(refusal.reason)"
    }
    assert said == after_trying


def test_nothing_is_left_for_later() -> None:
    later = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    assert [name_of(path) for path in MODULES if later.search(path.read_text("utf-8"))] == []


def test_threads_are_made_in_one_place() -> None:
    # A lock is no thread: it keeps those of the lanes apart.
    threads = re.compile(
        r"\b(QThread|QtConcurrent|ThreadPoolExecutor|asyncio)\b|import threading|from threading import (?!RLock$)", re.M
    )
    assert [name_of(path) for path in MODULES if threads.search(path.read_text("utf-8"))] == [
        "app/gui/workspace/tasks.py"
    ]


@cache
def done_by_tests(folders: str) -> frozenset[str]:
    """What the tests of some folders do: names of the program that they import and use, texts that they give to calls.

    A word in a name, a comment or a sentence is no test.
    """
    done: set[str] = set()
    for path in (each for folder in folders.split() for each in (ROOT / "tests" / folder).rglob("*.py")):
        nodes = list(ast.walk(tree(path)))
        imports = [
            node for node in nodes if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("app.")
        ]
        imported = {alias.asname or alias.name: alias.name for node in imports for alias in node.names}
        done |= {imported[node.id] for node in nodes if isinstance(node, ast.Name) and node.id in imported}
        for call in (node for node in nodes if isinstance(node, ast.Call)):
            given = [*call.args, *(keyword.value for keyword in call.keywords)]
            constants = (node for each in given for node in ast.walk(each) if isinstance(node, ast.Constant))
            done |= {repr(node.value) for node in constants if isinstance(node.value, str)}
    return frozenset(done)


def assigned(path: str, name: str) -> ast.expr:
    """What a module assigns to a name, read without importing it, for the inner layers are tested without Qt."""
    for node in tree(ROOT / path).body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if any(isinstance(target, ast.Name) and target.id == name for target in targets):
            assert isinstance(node, ast.Assign | ast.AnnAssign)
            assert node.value is not None
            return node.value
    raise AssertionError(f"{path} assigns nothing to {name}")


def registry_members() -> Iterator[tuple[str, str, str]]:
    """Every member of every registry: its family, the folders of the family's tests, and what one of them must use."""
    for family in ("conflicts", "coverage", "coordination"):
        for node in ast.walk(assigned(f"app/domain/{family}/__init__.py", "RULES")):
            if isinstance(node, ast.Call):
                yield f"rule of {family}", "unit/domain", called(node)
    for node in ast.walk(assigned("app/exchange/__init__.py", "FORMATS")):
        if isinstance(node, ast.Call) and called(node) == "_Format":
            yield from (("format", "exchange", each.attr) for each in node.args[1:] if isinstance(each, ast.Attribute))
    for node in ast.walk(assigned("app/documents/registry.py", "DOCUMENTS")):
        if isinstance(node, ast.Call) and called(node) == "Document" and isinstance(node.args[0], ast.Constant):
            yield "document", "documents", repr(node.args[0].value)
    for path in (APP / "bootstrap" / "commands").glob("[!_]*.py"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and called(node) == "Command" and isinstance(node.args[0], ast.Constant):
                yield "command", "command_line", repr(node.args[0].value)
    for node in ast.walk(assigned("app/gui/views.py", "VIEWS")):
        if isinstance(node, ast.Call) and called(node) == "View":
            places = [each.value for each in ast.walk(node.args[2]) if isinstance(each, ast.Constant)]
            yield "screen", "gui e2e", next(place.partition(":")[2] for place in places)


@pytest.mark.parametrize("member", sorted(set(registry_members())), ids=" ".join)
def test_every_member_of_a_registry_is_used_by_a_test_of_its_family(member: tuple[str, str, str]) -> None:
    family, folders, name = member
    assert name in done_by_tests(folders), f"no test in {folders} uses the {family} {name}"


def test_a_word_that_happens_to_stand_somewhere_is_no_test() -> None:
    assert {"table", "'no such document'", "TableScreenOfNobody"} & done_by_tests("gui e2e") == set()
    assert {family for family, _, _ in registry_members()} >= {"format", "document", "command", "screen"}
