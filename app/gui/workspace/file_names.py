"""Names of files made of what people wrote."""

from __future__ import annotations


def file_name(text: str, otherwise: str = "export") -> str:
    """A name that every system takes for a file: letters, digits, spaces, dots and dashes; `otherwise` for nothing."""
    kept = "".join(sign if sign.isalnum() or sign in " .-_" else "-" for sign in text).strip(" .")
    return kept[:80] or otherwise
