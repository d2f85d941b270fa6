"""Blocks of cells on their way to and from other programs: tab-separated text and an HTML table."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Sequence

from app.domain.wording import text
from app.services.edits.refusals import EditRefused
from app.services.layouts.cell_proposals import CellWish
from app.services.layouts.table_columns import TableColumn
from app.services.texts.cell_guard import guarded, unguarded
from app.services.texts.tables import MAX_CELL, clean_text

MOST_ROWS = 5_000
MOST_COLUMNS = 200

Block = tuple[tuple[str, ...], ...]


def read_block(pasted: str) -> Block:
    """The cells of tab-separated text as spreadsheets put it on the clipboard.

    Cells with line breaks stand in quotation marks; a last empty line does not count.
    Raises EditRefused for a block too large to be meant.
    """
    body = pasted.replace("\r\n", "\n").replace("\r", "\n")
    body = body[:-1] if body.endswith("\n") else body
    csv.field_size_limit(max(csv.field_size_limit(), len(body) + 1))
    try:
        rows = list(csv.reader(io.StringIO(body, newline=""), dialect="excel-tab")) if body else []
    except csv.Error:
        rows = [line.split("\t") for line in body.split("\n")]
    if len(rows) > MOST_ROWS or any(len(row) > MOST_COLUMNS for row in rows):
        raise EditRefused(
            text(
                "At most {rows} rows can be pasted at once. Nothing was changed. Paste in parts, or import the file.",
                rows=MOST_ROWS,
            )
        )
    return tuple(tuple(clean_text(unguarded(cell))[:MAX_CELL] for cell in row) or ("",) for row in rows)


def as_tabbed(block: Sequence[Sequence[str]]) -> str:
    """The cells as tab-separated text that spreadsheets and `read_block` take; none is taken for a formula."""
    made = io.StringIO(newline="")
    csv.writer(made, dialect="excel-tab", lineterminator="\r\n").writerows(
        [guarded(cell) for cell in row] for row in block
    )
    return made.getvalue()


def as_html(block: Sequence[Sequence[str]], heads: Sequence[str] = ()) -> str:
    """The cells as an HTML table, every text escaped; spreadsheets like it best, so none is taken for a formula."""
    head = "".join(f"<th>{html.escape(cell)}</th>" for cell in heads)
    lines = ["".join(f"<td>{_lines(guarded(cell))}</td>" for cell in row) for row in block]
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f"<table>{f'<thead><tr>{head}</tr></thead>' if head else ''}<tbody>{body}</tbody></table>"


def _lines(cell: str) -> str:
    return html.escape(cell).replace("\n", "<br>")


def pasted_wishes(
    block: Block,
    ids: Sequence[str],
    columns: Sequence[TableColumn],
    first: int,
    left: int,
    tall: int = 1,
    wide: int = 1,
) -> tuple[CellWish, ...]:
    """The wishes of a block pasted with its upper left corner on row `first`, column `left`.

    Rows beyond the last engagement make new ones. A single cell fills a selection of
    `tall` × `wide` cells; columns beyond the last one shown are left out.
    """
    if len(block) == 1 and len(block[0]) == 1 and tall * wide > 1:
        block = ((block[0][0],) * wide,) * tall
    wishes = []
    for at, row in enumerate(block, first):
        engagement = ids[at] if at < len(ids) else None
        for typed, column in zip(row, columns[left:], strict=False):
            wishes.append(CellWish(at + 1, engagement, column, typed))
    return tuple(wishes)
