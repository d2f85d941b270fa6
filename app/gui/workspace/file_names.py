"""Names of files made of what people wrote."""

from __future__ import annotations

_LONGEST = 80
"""Characters of a name: paths of Windows end at some 260."""


def file_name(text: str, otherwise: str = "export") -> str:
    """A name that every system takes for a file: letters, digits, spaces, dots and dashes; `otherwise` for nothing."""
    kept = "".join(sign if sign.isalnum() or sign in " .-_" else "-" for sign in text).strip(" .")
    return kept[:_LONGEST].rstrip() or otherwise


def fitted_name(first: str, middle: str, last: str) -> str:
    """A name of three parts of which the middle gives way, so that the last is never cut off."""
    room = max(_LONGEST - len(first) - len(last) - 2, 0)
    return file_name(" ".join(part for part in (first, middle[:room].strip(), last) if part))
