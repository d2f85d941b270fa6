"""Values whose methods are made late are what the standard library would have made of them."""

from __future__ import annotations

import ast
import copy
import dataclasses
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import KW_ONLY, FrozenInstanceError, field, fields, replace
from pathlib import Path
from typing import Any, ClassVar

import pytest

from app.domain.value_classes import dataclass

APP = Path(__file__).parents[3] / "app"

Decorator = Callable[..., Any]


def _kinds(decorate: Decorator) -> dict[str, Any]:
    """The same classes, decorated."""

    @decorate(frozen=True, slots=True)
    class Plain:
        first: int
        second: str = "two"

    @decorate(frozen=True, slots=True)
    class Made:
        rows: list[int] = field(default_factory=list)
        kept: int = field(default=3, compare=False)
        hidden: int = field(default=4, repr=False, hash=False)
        worked_out: int = field(default=5, init=False)
        shared: ClassVar[int] = 9

    @decorate(frozen=True, slots=True)
    class Named(Plain):
        _: KW_ONLY
        third: int
        fourth: int = 4

    @decorate(frozen=True, slots=True)
    class Checked:
        first: int

        def __post_init__(self) -> None:
            if self.first < 0:
                raise ValueError("less than nothing")

    @decorate(frozen=True, slots=True)
    class OwnWay:
        first: int
        second: int = 0

        def __repr__(self) -> str:
            return "own"

        def __eq__(self, other: object) -> bool:
            return isinstance(other, OwnWay) and other.first == self.first

        def __hash__(self) -> int:
            return 7

    @decorate(frozen=True, slots=True)
    class OwnLikeness:
        first: int

        def __eq__(self, other: object) -> bool:
            return True

    @decorate(frozen=True, slots=True, eq=False)
    class Itself:
        first: int

    @decorate(frozen=True, slots=True, init=False)
    class SelfMade:
        first: int

        def __init__(self, text: str) -> None:
            object.__setattr__(self, "first", int(text))

    @decorate(frozen=True)
    class Loose:
        first: int = 1

    @decorate(frozen=True, slots=True)
    class Empty:
        pass

    @decorate(frozen=True, slots=True, order=True)
    class Ordered:
        first: int

    return {name: each for name, each in locals().items() if isinstance(each, type)}


LATE, SOON = _kinds(dataclass), _kinds(dataclasses.dataclass)

CALLS: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("Plain", (1,), {}),
    ("Plain", (1, "b"), {}),
    ("Plain", (), {"second": "b", "first": 2}),
    ("Plain", (), {}),
    ("Plain", (1, "b", 3), {}),
    ("Plain", (1,), {"other": 3}),
    ("Made", (), {}),
    ("Made", ([1], 7, 8), {}),
    ("Made", ([1], 7, 8, 9), {}),
    ("Named", (1,), {"third": 3}),
    ("Named", (1, "b", 3), {}),
    ("Named", (1,), {}),
    ("Checked", (1,), {}),
    ("Checked", (-1,), {}),
    ("OwnWay", (1, 2), {}),
    ("OwnWay", (1, 3), {}),
    ("OwnLikeness", (1,), {}),
    ("Itself", (1,), {}),
    ("SelfMade", ("1",), {}),
    ("Loose", (), {}),
    ("Empty", (), {}),
    ("Ordered", (1,), {}),
]


def _outcome(work: Callable[[], Any]) -> Any:
    try:
        return work()
    except Exception as error:
        return type(error)


def _made(kinds: dict[str, Any]) -> list[Any]:
    return [_outcome(lambda call=call: kinds[call[0]](*call[1], **call[2])) for call in CALLS]


def test_what_is_made_holds_the_same_and_refuses_the_same() -> None:
    for late, soon in zip(_made(LATE), _made(SOON), strict=True):
        if isinstance(soon, type):
            assert late is soon
        else:
            assert dataclasses.asdict(late) == dataclasses.asdict(soon)
            assert repr(late) == repr(soon)


def test_they_are_equal_and_hashed_alike() -> None:
    late, soon = (
        [
            [_outcome(lambda a=a, b=b: a == b) for b in (*made, *_made(kinds), 1)]
            for made in [[each for each in _made(kinds) if not isinstance(each, type)]]
            for a in made
        ]
        for kinds in (LATE, SOON)
    )
    assert late == soon
    for one, other in zip(_made(LATE), _made(SOON), strict=True):
        if not isinstance(other, type) and type(other).__name__ != "Itself":
            assert _outcome(lambda one=one: hash(one)) == _outcome(lambda other=other: hash(other))


def test_a_field_cannot_be_set_or_deleted() -> None:
    for each in _made(LATE):
        for one in fields(each) if not isinstance(each, type) else ():
            before = getattr(each, one.name)
            with pytest.raises(FrozenInstanceError):
                setattr(each, one.name, 1)
            with pytest.raises(FrozenInstanceError):
                delattr(each, one.name)
            assert getattr(each, one.name) is before


def test_they_are_replaced_copied_and_matched_as_others_are() -> None:
    plain = LATE["Plain"]
    assert replace(plain(1), second="b") == plain(1, "b")
    assert copy.copy(plain(1)) == copy.deepcopy(plain(1)) == plain(1)
    assert plain.__match_args__ == SOON["Plain"].__match_args__
    assert pickle.loads(pickle.dumps(_Sent(1, [2]))) == _Sent(1, [2])
    made = LATE["Made"]
    assert made().rows is not made().rows


def test_a_subclass_has_methods_of_its_own_whichever_is_made_first() -> None:
    kinds = _kinds(dataclass)
    below, above = kinds["Named"](1, third=3), kinds["Plain"](1)
    assert (below.third, above.second) == (3, "two")
    assert below != above
    assert above != below


def test_two_threads_that_make_the_first_at_once_both_get_one() -> None:
    for _ in range(20):
        kind = _kinds(dataclass)["Plain"]
        barrier, found = threading.Barrier(4), []

        def make(kind: Any = kind, barrier: threading.Barrier = barrier, found: list[Any] = found) -> None:
            barrier.wait()
            found.append((kind(1), hash(kind(1)), kind(1) == kind(1)))

        threads = [threading.Thread(target=make) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [(kind(1), hash(kind(1)), True)] * 4


def test_every_value_of_the_program_comes_from_here() -> None:
    """Or the start compiles six methods for a class that perhaps nobody uses."""
    other: list[str] = []
    for path in APP.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "dataclasses" and path.name != "value_classes.py":
                other += [f"{path.relative_to(APP)}" for each in node.names if each.name == "dataclass"]
    assert not other, f"take dataclass from app.domain.value_classes: {other}"


def test_nothing_is_compiled_before_it_is_wanted() -> None:
    code = (
        "import dataclasses\n"
        "made = []\n"
        "compiled = dataclasses._create_fn\n"
        "dataclasses._create_fn = lambda name, *a, **k: made.append(name) or compiled(name, *a, **k)\n"
        "import app.domain.asks, app.domain.engagement\n"
        "from app.domain.asks import Ask\n"
        "assert '_create_fn' not in repr(Ask.__init__)\n"
        "print(len(made))\n"
    )
    if not hasattr(dataclasses, "_create_fn"):
        pytest.skip("this Python makes them in another way")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=APP.parent)
    # The few that are ordered.
    assert int(done.stdout) < 80


@dataclass(frozen=True, slots=True)
class _Sent:
    first: int
    rows: list[int]
