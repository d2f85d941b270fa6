"""The only way to Typst: a template and data in, an accessible PDF (PDF/UA-1) to be kept (PDF/A-2a) out."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path

from app.documents.known_cells import packed_json
from app.documents.pdf_objects import UnknownStructure, put_together, take_apart
from app.documents.tags import tagged_for_reading
from app.domain.wording import Text, text, verbatim


class DocumentFailed(Exception):
    """The document could not be set; nothing was written. `what` says why and what to do."""

    def __init__(self, what: Text) -> None:
        super().__init__(str(what))
        self.what = what


def compile_pdf(template: Path, data: Mapping[str, object], fonts: Path, title: str, on: date) -> bytes:
    """Set the template with the data in the fonts of one folder and none of the system's.

    `data` is handed over as JSON and is never part of the markup. `title` is the title of the
    file, `on` its date: the same data give the same file. Raises DocumentFailed.
    """
    return _set(template, _packed(data, title, on), fonts, on)


def _packed(data: Mapping[str, object], title: str, on: date) -> bytes:
    """What a template reads as its file `data`.

    Typst looks through each file that it is given as if it were markup, which takes longer than to read it as data:
    the first two letters make all that a comment.
    """
    handed = {**data, "title": title, "on": [on.year, on.month, on.day]}
    return f"/*{packed_json(handed)}".encode()


def _set(template: Path, packed: bytes, fonts: Path, on: date) -> bytes:
    """Typst keeps what it has set in this process, and sets again what has changed: the data are a file beside the
    template, for whatever is an input of its own (`sys.inputs`) is held to change all that there is."""
    import typst  # noqa: PLC0415 - costs 60 ms, and a plan is seldom printed

    try:
        # Several files are told of in its documentation, not in its annotations.
        made = typst.compile(  # type: ignore[call-overload]
            {"main.typ": template.read_bytes(), "data": packed},
            root=template.parent,
            font_paths=_load_fonts(fonts),
            format="pdf",
            pdf_standards=["a-2a", "ua-1"],
            timestamp=datetime.combine(on, time(), UTC),
        )
    except BaseException as error:
        # TypstError is a RuntimeError; where Typst itself breaks down, its PanicException is not even an Exception.
        if not isinstance(error, (RuntimeError, OSError, ValueError)) and type(error).__name__ != "PanicException":
            raise
        raise DocumentFailed(
            text(
                "The document could not be set: {reason}. The plan is unchanged and no file was written. "
                "Try a smaller selection, and send the support file if it happens again.",
                reason=verbatim(getattr(error, "message", "") or error),
            )
        ) from error
    if not isinstance(made, bytes):
        raise DocumentFailed(text("The document could not be set: it came out in several files."))
    return _finished(made)


def _finished(made: bytes) -> bytes:
    """The file with all tags, and with its small objects in streams.

    Another Typst may write its files otherwise: then they stay as they are, larger and with the tags of Typst.
    """
    try:
        file = take_apart(made)
    except UnknownStructure:
        return made
    return put_together(replace(file, objects=tagged_for_reading(file.objects)))


@cache
def _load_fonts(folder: Path) -> object:
    import typst  # noqa: PLC0415 - as above

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])


Setter = Callable[[Path, Mapping[str, object], Path, str, date], bytes]
"""What sets a document: `compile_pdf` in place, or `press.Press` in a process of its own."""


def order_of(template: Path, data: Mapping[str, object], fonts: Path, title: str, on: date) -> bytes:
    """What `serve` is asked, from what `compile_pdf` is given."""
    head = json.dumps([str(template), str(fonts), on.isoformat()]).encode()
    return head + b"\n" + _packed(data, title, on)


def serve(order: bytes) -> Iterator[bytes]:
    """The guest's side of `press.Press`: what `order_of` packed, and the file."""
    head, packed = order.split(b"\n", 1)
    template, fonts, on = json.loads(head)
    yield _set(Path(template), packed, Path(fonts), date.fromisoformat(on))


_PAGE = re.compile(rb"^\d+ 0 obj\n<<\s*/Type\s*/Page\b(?!s)", re.MULTILINE)


def count_pages(pdf: bytes) -> int:
    """The number of pages of a file that `compile_pdf` made."""
    return len(_PAGE.findall(pdf))
