"""Which of some names a few typed letters stand for, where only one of them fits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from app.services.filtering.plan_filter import folded

SEPARATOR = ";"
"""Between several names on one line."""

_Fits = Callable[[str, str], bool]


def best_match(typed: str, names: Iterable[str]) -> str | None:
    """The one name that is meant: the very name, else the one that has the typed as a whole word, that begins so, that
    has a word beginning so, that holds it anywhere. None where several fit equally well, or none does."""
    wanted = folded(typed)
    if not wanted:
        return None
    known = {name: folded(name) for name in names}
    for fits in _CLOSENESS:
        found = [name for name, plain in known.items() if fits(wanted, plain)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def completed(typed: str, names: Sequence[str], *, several: bool) -> str:
    """The typed line with each name that is meant written out; what fits none, or several, stays as typed."""
    if not several:
        return best_match(typed, names) or typed
    parts = (part.strip() for part in typed.split(SEPARATOR))
    return f"{SEPARATOR} ".join(best_match(part, names) or part for part in parts if part)


def _is(wanted: str, name: str) -> bool:
    return name == wanted


def _has_words(wanted: str, name: str) -> bool:
    return f" {wanted} " in f" {name} "


def _begins(wanted: str, name: str) -> bool:
    return name.startswith(wanted)


def _has_beginning(wanted: str, name: str) -> bool:
    return f" {wanted}" in f" {name}"


def _holds(wanted: str, name: str) -> bool:
    return wanted in name


_CLOSENESS: tuple[_Fits, ...] = (_is, _has_words, _begins, _has_beginning, _holds)
