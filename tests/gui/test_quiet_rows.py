"""Which rows of a quiet table are painted anew once what it shows has changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable

import pytest

from app.gui.widgets.quiet_rows import Cell, QuietRow, RowsModel

LETTERS = "abcdef"


def shown(words: str) -> tuple[RowsModel, list[tuple[int, int]]]:
    """A model of which every row was looked at, and the runs of rows of which it tells from now on."""
    model = RowsModel(["Word"])
    told: list[tuple[int, int]] = []
    model.set_rows(LETTERS, building(words))
    for at in range(len(LETTERS)):
        model.row(at)
    model.dataChanged.connect(lambda first, last, _roles: told.append((first.row(), last.row())))
    return model, told


def building(words: str) -> Callable[[Hashable], QuietRow]:
    said = dict(zip(LETTERS, words, strict=True))
    return lambda key: QuietRow((Cell(said[str(key)]),))


@pytest.mark.parametrize(
    ("later", "told"),
    [
        pytest.param("uvwxyz", [], id="the same"),
        pytest.param("uvWxyz", [(2, 2)], id="one other"),
        pytest.param("Uvwxyz", [(0, 0)], id="the first"),
        pytest.param("uVWxyZ", [(1, 2), (5, 5)], id="neighbours in one run"),
    ],
)
def test_only_rows_that_say_something_else_are_told_of(later: str, told: list[tuple[int, int]]) -> None:
    model, heard = shown("uvwxyz")
    model.set_rows(LETTERS, building(later))
    assert heard == told
    assert "".join(model.cell(at, 0).text for at in range(len(LETTERS))) == later


def test_a_row_nobody_looked_at_is_built_as_it_is_now() -> None:
    model = RowsModel(["Word"])
    model.set_rows(LETTERS, building("uvwxyz"))
    assert model.cell(0, 0).text == "u"
    model.set_rows(LETTERS, building("uvwxyZ"))
    assert model.cell(5, 0).text == "Z"
