"""Where each character of a printed document stands and how large it is, read by PDFium: in a tenth of the time."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw


class Sign(NamedTuple):
    """A character in points, from the upper left corner of its page, with the room that its font gives it."""

    text: str
    size: float
    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True)
class Page:
    """What is printed on a page, in the order of the file; `None` is a gap between words that no character makes."""

    number: int
    width: float
    height: float
    read: list[Sign | None]

    @property
    def signs(self) -> list[Sign]:
        """Every character that is printed."""
        return [sign for sign in self.read if sign is not None]

    def words(self) -> list[Sign]:
        """The words of the page, each as one sign."""
        parted = groupby(self.read, lambda sign: sign is not None and bool(sign.text.strip()))
        return [_joined([sign for sign in run if sign is not None]) for is_word, run in parted if is_word]


def pages_of(pdf: bytes) -> Iterator[Page]:
    """The pages of a document, one after another."""
    opened = pypdfium2.PdfDocument(pdf)
    try:
        for number, page in enumerate(opened, 1):
            width, height = page.get_size()
            text = page.get_textpage()
            read = [_sign(text.raw, at, height) for at in range(text.count_chars())]
            yield Page(number, width, height, read)
            text.close()
            page.close()
    finally:
        opened.close()


def _sign(text: raw.FPDF_TEXTPAGE, at: int, height: float) -> Sign | None:
    if raw.FPDFText_IsGenerated(text, at):
        return None
    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    assert raw.FPDFText_GetLooseCharBox(text, at, ctypes.byref(box))
    assert raw.FPDFText_GetMatrix(text, at, ctypes.byref(matrix))
    size = raw.FPDFText_GetFontSize(text, at) * math.hypot(matrix.c, matrix.d)
    return Sign(
        chr(raw.FPDFText_GetUnicode(text, at)), size, box.left, height - box.top, box.right, height - box.bottom
    )


def _joined(signs: list[Sign]) -> Sign:
    return Sign(
        "".join(sign.text for sign in signs),
        min(sign.size for sign in signs),
        min(sign.x0 for sign in signs),
        min(sign.top for sign in signs),
        max(sign.x1 for sign in signs),
        max(sign.bottom for sign in signs),
    )
