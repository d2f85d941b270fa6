"""The kind of engagement that the words of a title name, where nothing else says it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.services.texts.country_texts import fold_word

_ALONE = frozenset({"exercise", "training", "outreach", "csbm", "hlv", "bilat", "talks", "conference"})
"""Single words that say the kind wherever they stand in a title; others say it at its beginning."""

_NAMES_TOO = frozenset({"port", "ship", "aircraft", "flight", "min", "ex"})
"""Words that begin names too, as Port Moresby."""

_LONGEST = 5

_VISITS = frozenset({"visit", "visits", "visited", "visiting"})
_LINKS = frozenset({"the", "of", "by", "to", "official", "s"})


def kind_words(title: str, known_kind: Callable[[str], str]) -> str:
    """The words of a title that name its kind; empty where it names none, or several.

    `known_kind` gives the id of the kind that a word is for certain, else empty.
    """
    words = fold_word(title).split()
    found: dict[str, str] = {}
    for size in range(_LONGEST, 0, -1):
        for part in (" ".join(words[at : at + size]) for at in range(len(words) - size + 1)):
            says = size > 1 or part in _ALONE or (part == words[0] and part not in _NAMES_TOO)
            kind = known_kind(part) if says else ""
            # “Defence talks” is what it says, not the “talks” in it.
            if kind and not any(part in longer.split() for longer in found):
                found[part] = kind
    return next(iter(found)) if len(set(found.values())) == 1 else ""


def kind_named(title: str, known_kind: Callable[[str], str]) -> tuple[str, str]:
    """The kind that a title names and the words that do, as they stand there: as `kind_words`, or somebody's visit.

    “CDF visits Ethiopia” and “Visit of the CDF to Uganda” are what staffs call a CDF visit.
    """
    if words := kind_words(title, known_kind):
        return known_kind(words), _as_written(words, title)
    found = {(known_kind(f"{who} visit"), who) for who in _visitors(fold_word(title).split())}
    named = {(kind, who) for kind, who in found if kind}
    if len({kind for kind, _ in named}) != 1:
        return "", ""
    kind, who = max(named, key=lambda each: (len(each[1]), each[1]))
    return kind, _as_written(who, title)


def _visitors(words: list[str]) -> Iterator[str]:
    """Who may be visiting: the words right before `visits`, and right after `visit of` or `visit by`."""
    for at, word in enumerate(words):
        if word not in _VISITS:
            continue
        before = words[:at]
        yield from (" ".join(before[-size:]) for size in range(1, min(_LONGEST, len(before)) + 1))
        after = words[at + 1 :]
        while after and after[0] in _LINKS:
            del after[0]
        if after != words[at + 1 :]:
            yield from (" ".join(after[:size]) for size in range(1, min(_LONGEST, len(after)) + 1))


def _as_written(folded: str, title: str) -> str:
    at = title.casefold().find(folded)
    return title[at : at + len(folded)] if at >= 0 else folded
