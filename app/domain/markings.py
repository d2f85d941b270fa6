"""Markings: which of several is the highest, and what of the others must stand beside it.

A marking is a level and, behind it, caveats: “SECRET AUSTEO”, “NATO UNCLASSIFIED – Releasable to EU”. The levels
come from a table; what stands behind one is never interpreted, for two lists of nations are not one shorter list.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby

from app.domain.value_classes import dataclass

JOIN = " / "
"""Stands between markings that are carried side by side."""

_PARTS = re.compile(r"\s+/\s+|[\r\n\u2028\u2029]+")
_BEFORE_CAVEAT = re.compile(r"[\s/:;,.|·–—-]*")


@dataclass(frozen=True, slots=True, eq=False)
class MarkingLevel:
    """A level: its title, its place from the lowest up in each scheme that has it, its rank over all schemes."""

    title: str
    places: Mapping[str, int]
    rank: int | None

    def is_at_most(self, other: MarkingLevel) -> bool:
        """Whether what has this level may stand where the other one is the highest that may."""
        if self.rank is not None and other.rank is not None:
            return self.rank <= other.rank
        return self is other or self.is_below(other)

    def is_below(self, other: MarkingLevel) -> bool:
        """Whether the table says so: by the ranks, else by the order of a scheme that has both."""
        if self.rank is not None and other.rank is not None:
            return self.rank < other.rank
        shared = self.places.keys() & other.places.keys()
        return bool(shared) and all(self.places[scheme] < other.places[scheme] for scheme in shared)


@dataclass(frozen=True, slots=True)
class _Part:
    """One marking as it is written: its level, None where the table has none, and what stands behind it."""

    written: str
    level: MarkingLevel | None
    caveat: str


class MarkingTable(Mapping[str, tuple[str, ...]]):
    """The levels of each scheme, lowest first, and the rank over all schemes of those levels that have one.

    Without ranks, levels of two schemes are not compared: both are carried.
    """

    __slots__ = ("_levels", "_pattern", "_schemes")

    def __init__(self, schemes: Mapping[str, tuple[str, ...]], ranks: Mapping[str, int] | None = None) -> None:
        self._schemes = dict(schemes)
        ranked = {_key(title): rank for title, rank in (ranks or {}).items()}
        titles: dict[str, str] = {}
        places: dict[str, dict[str, int]] = {}
        for scheme, levels in schemes.items():
            for at, title in enumerate(levels):
                titles.setdefault(_key(title), title)
                places.setdefault(_key(title), {})[scheme] = at
        self._levels = {key: MarkingLevel(title, places[key], ranked.get(key)) for key, title in titles.items()}
        longest_first = sorted(titles, key=len, reverse=True)
        words = "|".join(r"[\W_]+".join(map(re.escape, key.split())) for key in longest_first)
        self._pattern = re.compile(rf"[\W_]*(?P<level>{words})(?!\w)", re.IGNORECASE)

    def __getitem__(self, scheme: str) -> tuple[str, ...]:
        return self._schemes[scheme]

    def __iter__(self) -> Iterator[str]:
        return iter(self._schemes)

    def __len__(self) -> int:
        return len(self._schemes)

    def order(self, level: MarkingLevel) -> tuple[int, int]:
        """For sorting: by the first scheme that has the level, then from the highest down."""
        return min((at, -level.places[scheme]) for at, scheme in enumerate(self) if scheme in level.places)

    def leading(self, marking: str) -> tuple[MarkingLevel, int] | None:
        """The level with which a text begins, the longest that fits, and where it ends; None where it has none."""
        found = self._pattern.match(marking)
        level = self._levels.get(_key(found["level"])) if found is not None else None
        return (level, found.end()) if found is not None and level is not None else None


def highest_marking(markings: Iterable[str], levels: Mapping[str, tuple[str, ...]]) -> str:
    """The marking of an output that holds content of these markings; the same whatever their order.

    It has the highest level, as written, with every caveat of any of them: what may go to few may not go to
    more because it lies beside something higher. Levels that the table does not compare, and words that it
    does not know, are carried too, side by side: an output is never marked lower than something in it.
    Spellings that differ in case, blanks or punctuation only are one. `levels` are a `MarkingTable`, or the
    levels of each scheme from the lowest up, which are then compared within a scheme only.
    """
    table = levels if isinstance(levels, MarkingTable) else MarkingTable(levels)
    parts = {part for marking in set(markings) for part in _parts(marking, table)}
    present = {part.level for part in parts if part.level is not None}
    above = {level: [other for other in present if level.is_below(other)] for level in present}
    # A table that contradicts itself ranks nothing below anything: then all are carried.
    top = {level for level in present if not above[level]} or present
    carried = [part for part in parts if part.level is None or part.level in top]
    for part in parts.difference(carried):
        if part.level is not None and part.caveat:
            host = _host(part.level, top.intersection(above[part.level]) or top, table)
            carried.append(_Part(f"{host.title} {part.caveat}", host, part.caveat))
    return JOIN.join(_written(carried, table))


def fits(marking: str, ceiling: str, levels: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether what is marked so may stand in an output that is marked `ceiling`.

    Every level in it must rank no higher than one of the ceiling, and every caveat must be one of the ceiling's
    too: it says to whom that may go. A marking that the table does not rank is higher than all; none at all fits.
    """
    if marking.casefold().split() == ceiling.casefold().split():
        return True
    table = levels if isinstance(levels, MarkingTable) else MarkingTable(levels)
    highest = [part for part in _parts(ceiling, table) if part.level is not None]
    caveats = {"", *(_key(part.caveat) for part in highest)}
    return all(
        part.level is not None
        and _key(part.caveat) in caveats
        and any(part.level.is_at_most(other.level) for other in highest if other.level is not None)
        for part in _parts(marking, table)
    )


def unranked(markings: Iterable[str], levels: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Those words among markings that stand for no level of the table, each once, in their order."""
    table = levels if isinstance(levels, MarkingTable) else MarkingTable(levels)
    parts = (part for marking in markings for part in _parts(marking, table))
    return tuple(dict.fromkeys(part.written for part in parts if part.level is None))


def spelt(marking: str, levels: Mapping[str, tuple[str, ...]]) -> str:
    """The marking with the levels with which its parts begin as their schemes spell them: “SECRET AUSTEO” of “secret
    AUSTEO”. What stands behind a level, and words that stand for none, are as they were typed."""
    table = levels if isinstance(levels, MarkingTable) else MarkingTable(levels)
    titles = {title for scheme in table.values() for title in scheme}
    # Two schemes may write one level differently: “OFFICIAL-SENSITIVE”, “OFFICIAL: Sensitive”.
    alike = {title.casefold(): title for title in sorted(titles)}
    made = []
    for part in _PARTS.split(marking):
        found = table.leading(part)
        is_other = found is not None and part[:1].isalnum() and part[: found[1]] not in titles
        if found is not None and is_other:
            part = f"{alike.get(part[: found[1]].casefold(), found[0].title)}{part[found[1] :]}"
        made.append(part)
    return JOIN.join(made)


def _parts(marking: str, table: MarkingTable) -> Iterator[_Part]:
    """The markings that one text carries side by side; a level right behind a level begins another."""
    for typed in _PARTS.split(unicodedata.normalize("NFC", marking)):
        rest = " ".join(typed.split())
        while rest:
            found = table.leading(rest)
            if found is None:
                yield _Part(rest, None, rest)
                break
            level, end = found
            caveat = _BEFORE_CAVEAT.sub("", rest[end:], count=1)
            if table.leading(caveat) is None:
                yield _Part(rest, level, caveat)
                break
            yield _Part(rest[:end], level, "")
            rest = caveat


def _host(level: MarkingLevel, hosts: Collection[MarkingLevel], table: MarkingTable) -> MarkingLevel:
    """The level that takes over the caveats of a lower one: of its own scheme where there is one."""
    return min(hosts, key=lambda host: (host.places.keys().isdisjoint(level.places), table.order(host)))


def _written(parts: Iterable[_Part], table: MarkingTable) -> Iterator[str]:
    """Each marking once, the known ones first; a level alone only where it has no caveat."""

    def place(part: _Part) -> tuple[bool, tuple[int, int], str]:
        order = (0, 0) if part.level is None else table.order(part.level)
        return part.level is None, order, _key(part.caveat)

    ordered = sorted(parts, key=lambda part: (place(part), part.written))
    qualified = {part.level for part in ordered if part.caveat}
    for _, same in groupby(ordered, key=place):
        part = next(same)
        if part.caveat or part.level not in qualified:
            yield part.written


def _key(words: str) -> str:
    """The text without what does not count in comparing: case, blanks and punctuation."""
    folded = unicodedata.normalize("NFKC", words).casefold()
    kept = "".join(" " if unicodedata.category(each)[0] in "CPZ" else each for each in folded)
    return " ".join(kept.split()) or " ".join(folded.split())
