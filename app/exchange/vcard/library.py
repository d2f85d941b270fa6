"""The library that knows vCards: it unfolds lines, reads parameters and quoted-printable text, and folds again."""

from __future__ import annotations

from types import ModuleType


def load_vobject() -> ModuleType:
    """The module `vobject`; it takes a while to import and few plans need it."""
    import vobject  # noqa: PLC0415

    library: ModuleType = vobject
    return library
