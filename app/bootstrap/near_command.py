"""A first word on the command line that is no plan: the command that was meant."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from app.services.stores.address_reading import is_address

_CLOSE = 0.6
"""How alike a word must be to a command, of 1."""


def near_command(arguments: Sequence[str], commands: Iterable[str]) -> str:
    """What to say where the first word is neither a file that is there nor a command; empty where it may be a plan.

    A name with an ending or a folder in it is that of a plan, there or not: opening it says what is wrong.
    """
    word = arguments[0] if arguments else ""
    if not word or word.startswith("-") or is_address(word) or os.path.lexists(word):
        return ""
    if os.path.basename(word) != word or os.path.splitext(word)[1]:
        return ""
    near = get_close_matches(word.casefold(), list(commands), n=1, cutoff=_CLOSE)
    meant = f"did you mean “{near[0]}”? " if near else ""
    return (
        f"“{word}” is no plan that is there and no command; {meant}No plan was touched. "
        "All commands: entente --help; a plan is named as it is called, such as plan.entente."
    )
