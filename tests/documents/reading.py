"""Reads printed documents back with another library than the one that made them."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import pypdfium2
from pypdf import PdfReader

from tests.documents.signs import pages_of

_INVISIBLE = re.compile("[\u200b\u2066-\u2069\u00ad]")

OF_SOME = frozenset({"visit-programme", "clearance-form"})
"""Documents that show those engagements only that have something which they print."""


def pages(pdf: bytes) -> list[str]:
    """The text of each page, without invisible characters and with plain spaces."""
    opened = pypdfium2.PdfDocument(pdf)
    try:
        return [_plain(page.get_textpage().get_text_bounded()) for page in opened]
    finally:
        opened.close()


def _plain(text: str) -> str:
    return _INVISIBLE.sub("", text).replace("\u00a0", " ").replace("\r\n", "\n")


def whole(pdf: bytes) -> str:
    """All text in one line, words that were broken at the end of a line put together again."""
    return re.sub(r"\s+", " ", re.sub(r"(?<=[a-z])[-\ufffe\x02]\n?(?=[a-z])", "", "\n".join(pages(pdf))))


def catalogue(pdf: bytes) -> Any:
    """The document catalogue."""
    return PdfReader(BytesIO(pdf)).trailer["/Root"]


def metadata(pdf: bytes) -> str:
    """The XMP packet."""
    return catalogue(pdf)["/Metadata"].get_data().decode()


def structure(pdf: bytes) -> list[str]:
    """The kinds of all structure elements, in reading order."""
    kinds: list[str] = []

    def walk(node: Any) -> None:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for child in node:
                walk(child)
        elif isinstance(node, dict):
            if "/S" in node:
                kinds.append(str(node["/S"]))
            if "/K" in node:
                walk(node["/K"])

    walk(catalogue(pdf)["/StructTreeRoot"]["/K"])
    return kinds


def outside(pdf: bytes, margin: float = 20.0) -> list[str]:
    """The characters that stand nearer to a page's edge than `margin` points, or beyond it."""
    return [
        f"page {page.number}: {sign.text}"
        for page in pages_of(pdf)
        for sign in page.signs
        if sign.x0 < margin or sign.x1 > page.width - margin or sign.top < margin or sign.bottom > page.height - margin
    ]


def first_words(pdf: bytes, up_to: float) -> list[str]:
    """The words that begin left of `up_to` points, in order."""
    return [_INVISIBLE.sub("", word.text) for page in pages_of(pdf) for word in page.words() if word.x0 < up_to]
