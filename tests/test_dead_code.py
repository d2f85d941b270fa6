"""The finder of dead code finds each sort of it, and exceptions that are needed no more."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dead_code import dead_code

MAIN = """
from app import shapes
from app.shapes import Circle

def main() -> None:
    Circle().draw(shapes.SIZE)
"""

SHAPES = """
SIZE = 3

class Circle:
    def draw(self, size: int) -> None:
        self._drawn = size
        print(self._drawn)
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    (tmp_path / "app" / "bootstrap").mkdir(parents=True)
    (tmp_path / "app" / "bootstrap" / "main.py").write_text(MAIN, encoding="utf-8")
    (tmp_path / "app" / "shapes.py").write_text(SHAPES, encoding="utf-8")
    return tmp_path


def test_what_is_used_is_no_dead_code(program: Path) -> None:
    assert dead_code(program, {}) == []


@pytest.mark.parametrize(
    ("more", "name"),
    [
        ("def draw() -> None: ...", "draw"),  # A method of that name is used.
        ("class Square: ...", "Square"),
        ("LARGEST: int = 9", "LARGEST"),
        ("    def enlarge(self) -> None: ...", "enlarge"),
        ("        self._filled = size", "_filled"),
    ],
)
def test_each_sort_of_dead_code_is_found(program: Path, more: str, name: str) -> None:
    path = program / "app" / "shapes.py"
    path.write_text(f"{SHAPES}{more}\n", encoding="utf-8")
    assert [line.rpartition(": ")[2] for line in dead_code(program, {})] == [name]
    assert dead_code(program, {name: "for once"}) == []


def test_a_module_that_nobody_imports_is_found(program: Path) -> None:
    (program / "app" / "lines.py").write_text("", encoding="utf-8")
    assert dead_code(program, {}) == ["app/lines.py: nobody imports this module"]


def test_an_exception_that_is_not_needed_is_found(program: Path) -> None:
    assert dead_code(program, {"SIZE": "why"}) == ["SIZE: is used, so it needs no exception"]
