"""The tags of a document as a blind reader needs them, where Typst has no words for them.

What is heard before each cell of a table is the head of its column and the name of its row. Typst marks heads of
columns alone, and takes the row of a region that comes again overleaf for one. It has paragraphs in running text
alone, and for a sign within a line no spoken word but that of a formula.
"""

from __future__ import annotations

import re
from functools import lru_cache

_ELEMENT = b"<</Type/StructElem/S/"
_ROOT = b"<</Type/StructTreeRoot/"
_TAGS = (_ELEMENT, _ROOT)
_NAMES = re.compile(rb"/ID\((?:\\.|[^\\)])*\)|/Headers\[(?:\((?:\\.|[^\\)])*\)\s*)*\]")
_NOTHING_LEFT = re.compile(rb"/A\[<</O/Table>>\]|<</O/Table>>")
_NAME_TREE = re.compile(rb"/IDTree<<.*>>(?=/ParentTreeNextKey)", re.DOTALL)
_BOX = re.compile(rb"/A\[<</O/Layout/BBox\[[^]]*\]>>\]")
_TABLE = b"<</O/Table"
_BLOCK = b"/A[<</O/Layout/Placement/Block>>]"
_HOLDERS = tuple(_ELEMENT + kind + b"/" for kind in (b"Document", b"Div", b"TD", b"TH"))
_KIDS = re.compile(rb"/K\[([^]]*)\]")
_PARENT = re.compile(rb"/P (\d+) 0 R")
_REFERENCE = re.compile(rb"(\d+) 0 R")

_CELLS_KEPT = 60_000
"""Two and a half times as many as 2,000 engagements have; with what they come out as they take 30 MB."""

Objects = dict[int, bytes]


def tagged_for_reading(objects: Objects) -> Objects:
    """The objects of a file with heads of rows, paragraphs and spoken signs.

    The heads say by their scope what they stand over, so that cells need not name them one by one.
    """
    made = {number: _plain(body, objects) if body.startswith(_TAGS) else body for number, body in objects.items()}
    for row in [number for number, body in objects.items() if _is(body, b"TR")]:
        cells = _kids(objects[row])
        first = objects.get(cells[0], b"") if cells else b""
        if _is(first, b"TD") or _is_below_another_head(first):
            made[cells[0]] = _row_head(made[cells[0]])
            made |= {cell: _cell(made[cell]) for cell in cells[1:] if _is(made[cell], b"TH")}
        if _is_below_another_head(first):
            _move_to_body(row, made)
    return made


def _is(body: bytes, kind: bytes) -> bool:
    return body.startswith(_ELEMENT + kind + b"/")


def _plain(body: bytes, objects: Objects) -> bytes:
    """An element without what others make needless; a block of text is a paragraph, a formula a spoken sign."""
    if body.startswith(_ROOT):
        return _NAME_TREE.sub(b"", body)
    kind = body[len(_ELEMENT) : body.find(b"/", len(_ELEMENT))]
    if kind in (b"TD", b"TH"):
        return _without_names(body)
    if kind == b"Formula":
        return _BOX.sub(b"", body.replace(b"/S/Formula/", b"/S/Span/", 1).replace(b"/Alt", b"/ActualText", 1))
    if kind == b"Span" and _BLOCK in body and objects.get(_parent(body), b"").startswith(_HOLDERS):
        return body.replace(b"/S/Span/", b"/S/P/", 1).replace(_BLOCK, b"", 1)
    return body


@lru_cache(maxsize=_CELLS_KEPT)
def _without_names(cell: bytes) -> bytes:
    """Of a document that is set again after an edit, nearly all cells are those of the edition before."""
    return _NOTHING_LEFT.sub(b"", _NAMES.sub(b"", cell))


def _is_below_another_head(cell: bytes) -> bool:
    """Whether a head of columns stands below others: the row of a region."""
    return _is(cell, b"TH") and b"/Headers[(" in cell


def _row_head(cell: bytes) -> bytes:
    if b"/Scope/Column" in cell:
        return cell.replace(b"/Scope/Column", b"/Scope/Row")
    cell = cell.replace(b"/S/TD/", b"/S/TH/", 1)
    if _TABLE in cell:
        return cell.replace(_TABLE, _TABLE + b"/Scope/Row", 1)
    if b"/A[" in cell:
        return cell.replace(b"/A[", b"/A[<</O/Table/Scope/Row>>", 1)
    return cell[: -len(b">>")] + b"/A[<</O/Table/Scope/Row>>]>>"


def _cell(cell: bytes) -> bytes:
    return _NOTHING_LEFT.sub(b"", cell.replace(b"/S/TH/", b"/S/TD/", 1).replace(b"/Scope/Column", b""))


def _move_to_body(row: int, made: Objects) -> None:
    """Take the row of a region out of the head of the table, to the front of the body behind it."""
    head = _parent(made[row])
    table = _parent(made.get(head, b""))
    parts = _kids(made.get(table, b""))
    body = parts[parts.index(head) + 1] if head in parts[:-1] else 0
    if _is(made.get(head, b""), b"THead") and _is(made.get(body, b""), b"TBody"):
        moved = b"%d 0 R" % row
        made[head] = re.sub(rb" ?\b%s\b" % moved, b"", made[head].replace(b"/K[", b"/K[ ", 1)).replace(b"[ ", b"[")
        made[body] = made[body].replace(b"/K[", b"/K[%s " % moved, 1)
        made[row] = _PARENT.sub(b"/P %d 0 R" % body, made[row], count=1)


def _parent(body: bytes) -> int:
    found = _PARENT.search(body)
    return int(found.group(1)) if found else 0


def _kids(body: bytes) -> list[int]:
    found = _KIDS.search(body)
    return [int(number) for number in _REFERENCE.findall(found.group(1))] if found else []
