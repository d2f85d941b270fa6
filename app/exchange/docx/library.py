"""The door to python-docx, opened only when a letter is written: it takes 0.2 s to import."""

from __future__ import annotations

from typing import Any


def load_docx() -> Any:
    """The library with the parts that we use."""
    import docx  # noqa: PLC0415
    import docx.oxml.ns  # noqa: PLC0415

    return docx
