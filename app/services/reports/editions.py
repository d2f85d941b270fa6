"""An edition of a plan: the plan as it may be told at a marking, and how much is not in it.

What leaves at a lower marking is made of a plan that never held the rest. So no finding, count, diary or last contact
of it can speak of what was left out; where something is missing for that reason, the edition says how much is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import MISSING, fields, replace
from typing import Any

from app.domain.handouts import Handout
from app.domain.markings import MarkingTable, fits, unranked
from app.domain.plan import Plan
from app.domain.ranked_markings import RankedMarking
from app.domain.records.record import Item
from app.domain.records.sort import Gone
from app.domain.settings import PLAN
from app.domain.statements import Statement
from app.domain.tables import PARTS, RECORDS
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import engagements_count
from app.services.reports.selection import ReportOptions, ReportRefused, select
from app.services.texts.marked_outputs import marked_parts, marking_table, own_marking
from app.services.texts.tables import clean_text

_Key = tuple[str, str]

_TOLD = frozenset({"engagements", "asks", "handouts", *(part.name for part in PARTS)})
"""Tables whose items are told of as far as their engagement is."""

_FRAME = frozenset({"settings", "schemes", "regions"}) | _TOLD
"""Tables of a plan that stay beside what ships, where the plan itself is marked above the edition."""

_OWN_WORDS = ("title", "organisation", "issue", "approved_by", "distribution")
"""What a plan says of itself in words of its planners."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A plan as it may be told at a marking; without one it is the plan itself, whole.

    `withheld` are the ids of the engagements that are not in it. `is_bare`: the plan itself is marked above it, so that
    its own words, its aims, its waivers and all the people whom nothing in it names are left out too.
    """

    plan: Plan
    marking: str = ""
    withheld: frozenset[str] = frozenset()
    is_bare: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the plan is left out."""
        return not self.withheld and not self.is_bare

    def count_of(self, ids: Collection[str] | None = None) -> int:
        """How many of these engagements, or of all, are left out."""
        return len(self.withheld if ids is None else self.withheld.intersection(ids))

    def words(self, ids: Collection[str] | None = None) -> Text | None:
        """What stands on an edition of these engagements, or of all; None for the plan itself."""
        if not self.marking:
            return None
        whole = len(self.plan.engagements) + len(self.withheld) if ids is None else len(ids)
        return edition_words(self.marking, self.count_of(ids), whole)

    def kept(self, ids: Iterable[str]) -> tuple[str, ...]:
        """These ids without what is left out."""
        return tuple(each for each in ids if each not in self.withheld)


def edition(plan: Plan, marking: str) -> Edition:
    """The edition of a plan at a marking, empty for the whole plan; raises ReportRefused for one that it ranks not."""
    ceiling, table = " ".join(clean_text(marking).split()), marking_table(plan)
    if not ceiling:
        return Edition(plan)
    if unranked([ceiling], table):
        levels = dict.fromkeys(level for scheme in table.values() for level in scheme)
        raise ReportRefused(
            text(
                "The plan does not rank the marking ‘{marking}’, so that nobody can say what may stand in such an "
                "edition. Nothing was written. Choose one of: {levels}; or rank it in Tools, Lists, Markings.",
                marking=ceiling,
                levels=tuple(levels),
            )
        )
    found = table.leading(ceiling)
    written = f"{found[0].title}{ceiling[found[1] :]}" if found is not None else ceiling
    owned = {item.id: own_marking(plan, item) for item in plan.engagements.values()}
    above = {each for each in set(owned.values()) if not fits(each, ceiling, table)}
    withheld = frozenset(item_id for item_id, each in owned.items() if each in above)
    is_bare = not fits(clean_text(plan.settings.marking), ceiling, table)
    parts = {(each.table, each.id) for each in marked_parts(plan) if not fits(each.marking, ceiling, table)}
    if withheld or is_bare or parts:
        # What a level above it is called may be a word that does not belong there.
        higher = {
            ("markings", each.id)
            for each in plan.records(RankedMarking).values()
            if not fits(each.title, ceiling, table)
        }
        plan = _without(
            _as_told(plan, withheld, ceiling, table), {("engagements", each) for each in withheld} | higher | parts
        )
    return Edition(_bared(plan, written) if is_bare else plan, written, withheld, is_bare)


def lower_editions(plan: Plan, ids: Iterable[str] | None = None) -> tuple[tuple[str, int], ...]:
    """The markings at which some of these engagements, or of all, would be left out, the highest first, with how many.

    Of the schemes of the plan's marking, and of those that have what these have not.
    """
    table = marking_table(plan)
    items = plan.engagements.values() if ids is None else (plan.engagements[each] for each in ids)
    counted = Counter(own_marking(plan, item) for item in items)
    known: dict[str, None] = {}
    for marking in (clean_text(plan.settings.marking), *sorted(counted)):
        found_level = table.leading(marking)
        if found_level is not None and known.keys().isdisjoint(found_level[0].places):
            known |= dict.fromkeys(found_level[0].places)
    found: dict[str, int] = {}
    for scheme in known or table:
        for title in reversed(table[scheme]):
            withheld = sum(count for marking, count in counted.items() if not fits(marking, title, table))
            if withheld and title not in found:
                found[title] = withheld
    return tuple(sorted(found.items(), key=lambda each: each[1]))


def document_editions(plan: Plan, options: ReportOptions) -> tuple[tuple[str, int], ...]:
    """The markings below something of the plan, the highest first, with how many of a document each leaves out.

    That may be none: what is above it may be spoken of without being chosen, as the day of a contact years ago.
    There are none of a document that cannot be made.
    """
    offered, table = lower_editions(plan), marking_table(plan)
    try:
        chosen = select(plan, options).engagements if offered else ()
    except ReportRefused:
        return ()
    counted = Counter(own_marking(plan, item) for item in chosen)
    return tuple(
        (title, sum(count for marking, count in counted.items() if not fits(marking, title, table)))
        for title, _ in offered
    )


def narrowed(plan: Plan, made: Edition, options: ReportOptions) -> ReportOptions:
    """The options of a document of an edition of the plan; raises ReportRefused where all that was asked for is out.

    A filter that was typed for the whole plan may name what is left out, so that it is not told.
    """
    if not made.marking:
        return options
    withheld = made.count_of(select(plan, options).ids)
    if options.engagement is not None and withheld:
        raise ReportRefused(
            text(
                "‘{ref}’ is marked above {marking} and not in that edition. Nothing was printed. Choose another "
                "engagement, or a higher marking.",
                ref=options.engagement,
                marking=made.marking,
            )
        )
    filtered = options.filtered if made.is_whole else (text("a filter"),)
    return replace(options, marking=made.marking, withheld=withheld, filtered=filtered)


def edition_words(marking: str, withheld: int, whole: int) -> Text:
    """What stands on an edition: `OFFICIAL edition, 3 of 41 engagements above it left out`; `whole` is before that."""
    if not withheld:
        return text("{marking} edition, no engagement left out", marking=marking)
    return text(
        "{marking} edition, {withheld} of {engagements} above it left out",
        marking=marking,
        withheld=withheld,
        engagements=engagements_count(whole),
    )


def _without(plan: Plan, first: Collection[_Key]) -> Plan:
    """The plan without these items, without what goes with them, and without a link to any.

    Views that somebody saved go too: they were made over the whole plan, and may search for what is left out.
    """
    going: set[_Key] = {*first, *(("saved_views", each) for each in plan.saved_views)}
    last: set[_Key] = set(going)
    while last:
        last = {
            (name, item.id)
            for name, item in _items(plan)
            if (name, item.id) not in going and any(target in last for target in _holders(name, item))
        }
        going |= last
    replaced: list[tuple[str, str, Item | None]] = [(table, item_id, None) for table, item_id in going]
    for name, item in _items(plan):
        if (name, item.id) not in going:
            links = [target for target in RECORDS[name].points_at(item) if target in going]
            if links:
                replaced.append((name, item.id, _unlinked(name, item, links)))
    gone = {item_id for table, item_id in going if table in ("engagements", "asks")}
    told = (waiver for waiver in plan.waivers.values() if any(each in waiver.key for each in gone))
    replaced += [("waivers", waiver.id, None) for waiver in told]
    return plan.replacing({(table, item_id): (table, item_id, item) for table, item_id, item in replaced}.values())


def _as_told(plan: Plan, withheld: Collection[str], ceiling: str, table: MarkingTable) -> Plan:
    """The plan whose hand-outs say nothing of what is left out, nor of what was deleted and is above the edition."""
    replaced: list[tuple[str, str, Item | None]] = []
    for handout in plan.records(Handout).values():
        said = tuple(
            each
            for each in handout.stated
            if each.engagement not in withheld
            and (each.engagement in plan.engagements or fits(_marking_of(plan, each), ceiling, table))
        )
        if said != handout.stated:
            replaced.append(("handouts", handout.id, replace(handout, stated=said) if said else None))
    return plan.replacing(replaced)


def _marking_of(plan: Plan, said: Statement) -> str:
    return clean_text(said.marking) or clean_text(plan.settings.marking)


def _items(plan: Plan) -> Iterator[tuple[str, Item]]:
    return ((name, item) for name in RECORDS for item in plan.table(name).values())


def _holders(name: str, item: Item) -> Iterator[_Key]:
    """What the item cannot be without: what it goes with, and what a link of it must name."""
    for each in RECORDS[name].fields:
        if each.sort.gone is Gone.TAKE_ALONG or each.sort.must:
            yield from each.sort.points_at(getattr(item, each.name))


def _unlinked(name: str, item: Any, links: Iterable[_Key]) -> Item:
    for each in RECORDS[name].fields:
        for link in links:
            value = getattr(item, each.name)
            if link in set(each.sort.points_at(value)):
                item = replace(item, **{each.name: each.sort.unlinked(value, *link)})
    made: Item = item
    return made


def _bared(plan: Plan, marking: str) -> Plan:
    """The plan without its planners' words: of people and bodies, whom something in it names, the names alone."""
    words: dict[str, Any] = dict.fromkeys(_OWN_WORDS, "")
    settings = replace(plan.settings, **words, issue_date=None, marking=marking)
    replaced: list[tuple[str, str, Item | None]] = [("settings", PLAN, settings)]
    wanted = {key for name in sorted(_TOLD) for item in plan.table(name).values() for key in _named(name, item)}
    kept: dict[_Key, Item] = {}
    while wanted:
        found = ((key, plan.find(*key)) for key in wanted)
        made = {key: _bare(key[0], item) for key, item in found if item is not None}
        kept |= made
        wanted = {key for (name, _), item in made.items() for key in _named(name, item)} - kept.keys()
    for name in RECORDS:
        if _is_work(name):
            replaced += [(name, item_id, kept.get((name, item_id))) for item_id in plan.table(name)]
    return plan.replacing(replaced)


def _named(name: str, item: Item) -> Iterator[_Key]:
    return (key for key in RECORDS[name].points_at(item) if _is_work(key[0]))


def _is_work(name: str) -> bool:
    """Whether the items of a table are made by the planners."""
    return name not in _FRAME and not RECORDS[name].ships


def _bare(name: str, item: Any) -> Item:
    """An item with its name, what it cannot be without, and what is yes or no of it, such as being a principal."""
    record = RECORDS[name]
    optional = {
        each.name for each in fields(item) if each.default is not MISSING or each.default_factory is not MISSING
    }
    emptied = {
        each.name: each.empty
        for each in record.fields
        if each.name in optional and not (each.sort.must or each.sort.names or isinstance(each.empty, bool))
    }
    made: Item = replace(item, **emptied)
    return made
