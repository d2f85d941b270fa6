"""The plan's own fields made, changed and deleted: what stands in them of engagements goes along, or is refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.changes import Change, ItemChange, added, change, removed, replaced
from app.domain.engagement import Engagement
from app.domain.not_understood import NotUnderstood
from app.domain.own_fields import OWN_SORT_TITLES, OwnField, OwnSort
from app.domain.own_sorts import own_field
from app.domain.own_values import own_name, with_values
from app.domain.plan import Plan
from app.domain.records.record import Field, record_of
from app.domain.records.sort import Surface
from app.domain.spans import DateError, Dates
from app.domain.wording import Text, text
from app.domain.wording_values import engagements_count
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import read_dates
from app.services.edits.refusals import EditRefused

_MOST_NAMED = 3


def add_own_field(plan: Plan, item: OwnField) -> Change:
    """A field that every engagement of the plan has from now on; behind the others where it says no place.

    Raises EditRefused where a field is called so already.
    """
    _check_title(plan, item)
    if not item.position:
        item = replace(item, position=max((each.position for each in _held(plan)), default=0) + 1)
    return change(text("new own field ‘{title}’", title=item.title), [added("own_fields", item)])


def change_own_field(plan: Plan, field_id: str, **values: Any) -> Change:
    """Give an own field another name, sort or choices.

    With another sort what stands in it is read anew; a choice that is written otherwise is so wherever it stands.
    Raises EditRefused where a field is called so already, or something that stands in it would be lost.
    """
    before = plan.records(OwnField)[field_id]
    after = replace(before, **values)
    _check_title(plan, after)
    filled = list(_filled(plan, before))
    if after.sort is OwnSort.CHOICE and before.sort is not OwnSort.CHOICE and not after.choices:
        after = replace(
            after, choices=tuple(dict.fromkeys(filter(None, (_words(plan, before, each) for each in filled))))
        )
    items: list[ItemChange] = [replaced("own_fields", before, after)]
    items += _read_anew(plan, before, after, filled)
    return change(text("change of own field ‘{title}’", title=after.title), items)


def remove_own_fields(plan: Plan, field_ids: Iterable[str]) -> Change:
    """Delete own fields with what stands in them; the label says in how many engagements that was."""
    gone = [plan.records(OwnField)[each] for each in field_ids]
    names = {own_name(each): None for each in gone}
    filled = {item.id: item for each in gone for item in _filled(plan, each)}
    items = [replaced("engagements", item, with_values(item, names)) for item in filled.values()]
    titles = tuple(f"‘{each.title}’" for each in gone)
    label = text("deletion of own field {titles}", titles=titles)
    if filled:
        count = engagements_count(len(filled))
        label = text("deletion of own field {titles} with what stood in {count}", titles=titles, count=count)
    return change(label, [*items, *(removed("own_fields", each) for each in gone)])


def _held(plan: Plan) -> Iterable[OwnField]:
    return plan.records(OwnField).values()


def _filled(plan: Plan, field: OwnField) -> Iterator[Engagement]:
    """The engagements in which something stands in a field, in a fixed order."""
    found = (each for each in plan.engagements.values() if any(value.field == field.id for value in each.own))
    return iter(sorted(found, key=lambda each: (each.ref, each.id)))


def _check_title(plan: Plan, item: OwnField) -> None:
    title = " ".join(item.title.casefold().split())
    others = {" ".join(each.title.casefold().split()) for each in _held(plan) if each.id != item.id}
    if title in others | _shipped_titles():
        raise EditRefused(
            text("Engagements have a field called ‘{title}’ already. Give this one another name.", title=item.title)
        )


def _shipped_titles() -> frozenset[str]:
    """Whatever stands above a column of a field that every plan has: two of one name could not be told apart."""
    fields = record_of(Engagement).on(Surface.REGISTER)
    columns = [column for each in fields for column in each.sort.cell_columns(each.name)]
    words = (word for each in columns for word in (each.name, each.title, *each.heads.split("|")))
    return frozenset(word.casefold() for word in words if word)


def _words(plan: Plan, field: OwnField, item: Engagement) -> str:
    made = own_field(field)
    return made.sort.write(getattr(item, made.name), plan.title_of)


def _read_anew(plan: Plan, before: OwnField, after: OwnField, filled: Sequence[Engagement]) -> Iterator[ItemChange]:
    """What stands in a field as its other sort and choices have it; raises EditRefused where that cannot be."""
    if (before.sort, before.choices) == (after.sort, after.choices):
        return
    old, new = own_field(before), own_field(after)
    renamed = _renamed(before.choices, after.choices) if before.sort is after.sort is OwnSort.CHOICE else {}
    lost: list[Engagement] = []
    for item in filled:
        words = _words(plan, before, item)
        try:
            value = _value(plan, new, renamed.get(words, words))
        except NotUnderstood:
            lost.append(item)
            continue
        yield replaced("engagements", item, with_values(item, {old.name: None, new.name: value}))
    if lost:
        raise EditRefused(_why_not(plan, before, after, lost))


def _value(plan: Plan, field: Field, words: str) -> Any:
    value = field.sort.read(words, _Exact(plan))
    if field.sort.is_choice and field.sort.choices(lambda _: ()) and value != words:
        raise NotUnderstood(text("“{word}” is none of the choices", word=words))
    return value


def _renamed(before: Sequence[str], after: Sequence[str]) -> Mapping[str, str]:
    """The choices that are written otherwise: those that went, where as many came in their places."""
    if len(before) != len(after):
        return {}
    changed = {one: other for one, other in zip(before, after, strict=True) if one != other}
    is_moved = set(changed) & set(changed.values())
    return {} if is_moved else changed


def _why_not(plan: Plan, before: OwnField, after: OwnField, lost: Sequence[Engagement]) -> Text:
    named = tuple(f"“{_words(plan, before, each)}”" for each in lost[:_MOST_NAMED])
    count = engagements_count(len(lost))
    if before.sort is after.sort:
        return text(
            "‘{title}’ keeps its choices, because {values} stand in {count}. Nothing was changed. Give these another "
            "value first, or write the choice otherwise in its place.",
            title=before.title,
            values=named,
            count=count,
        )
    return text(
        "‘{title}’ stays a {sort}, because what stands in {engagements} is no {other}: {values}. Nothing was changed. "
        "Change or empty it there first.",
        title=before.title,
        sort=OWN_SORT_TITLES[before.sort],
        other=OWN_SORT_TITLES[after.sort],
        values=named,
        engagements=count,
    )


class _Exact:
    """Reads what stood in a field of another sort: days that say their year, and whole names."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def one(self, table: str, typed: str) -> str:
        """The only item called so."""
        found = [each for each in self._plan.table(table) if self._plan.title_of(table, each) == typed]
        if len(found) != 1:
            raise NotUnderstood(text("“{word}” is not in this plan", word=typed))
        return found[0]

    def many(self, table: str, typed: str) -> tuple[str, ...]:
        """That item alone."""
        return (self.one(table, typed),)

    def day(self, typed: str, *, last: bool = False) -> date:
        """A day that says its year, in whatever form."""
        found = self.dates(typed)
        if found.earliest != found.latest:
            raise NotUnderstood(text("“{word}” is not one day", word=typed))
        return found.earliest

    def dates(self, typed: str) -> Dates:
        """Dates that need no other day to be understood."""
        try:
            return read_dates(typed, DateReading(None))
        except DateError as error:
            raise NotUnderstood.because(error) from error
