"""The marking of a document: the highest of what is in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def highest_marking(markings: Iterable[str], levels: Mapping[str, tuple[str, ...]]) -> str:
    """The highest of the markings by the levels of the schemes, from the lowest up.

    A marking is ranked by the longest level that it begins with. Markings that no scheme
    ranks, or that stand in different schemes, are all carried, one beside the other: a
    document is never marked lower than something in it.
    """
    distinct = dict.fromkeys(marking.strip() for marking in markings if marking.strip())
    best: dict[str, tuple[int, str]] = {}
    unranked: dict[str, None] = {}
    for marking in distinct:
        found = _rank(marking, levels)
        if found is None:
            unranked[marking] = None
            continue
        scheme, rank = found
        if scheme not in best or (rank, len(marking)) > (best[scheme][0], len(best[scheme][1])):
            best[scheme] = (rank, marking)
    return " / ".join([*(marking for _, marking in best.values()), *unranked])


def _rank(marking: str, levels: Mapping[str, tuple[str, ...]]) -> tuple[str, int] | None:
    matches = [
        (len(level), scheme, rank)
        for scheme, titles in levels.items()
        for rank, level in enumerate(titles)
        if marking.casefold().startswith(level.casefold())
    ]
    if not matches:
        return None
    _, scheme, rank = max(matches, key=lambda match: match[0])
    return scheme, rank
