"""What a plan keeps of whom: each person, until when and what for, and every place where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.delegates import Delegate
from app.domain.natural_order import natural
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.plan_fields import own_fields, record_in
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.erasing import id_of_name, is_erased, is_of_name, named_alone, names_alone
from app.services.edits.records import Use, uses_of
from app.services.filtering.plan_filter import folded

_SHORTEST = 3
"""Letters from which on words are looked for in every text."""


@dataclass(frozen=True, slots=True)
class PersonKept:
    """One person. `places` are items that point at them; `is_over`: the last day for which they were to be kept is.

    Whoever has no record of their own stands only by name, as in a delegation; `can_be_erased` unless the name is in
    texts alone.
    """

    id: str
    name: str
    holds: str
    kept_for: str
    kept_until: date | None
    places: int
    is_over: bool
    is_erased: bool
    can_be_erased: bool = True


@dataclass(frozen=True, slots=True)
class PlaceKept:
    """An item of the plan that points at a person, or `in_words` only says their name; `field` is where."""

    table: str
    id: str
    one: Text
    title: str
    field: Text
    in_words: bool = False


def people_kept(plan: Plan, as_of: date, words: str = "") -> tuple[PersonKept, ...]:
    """Everybody whose line holds all of the words; those kept too long first, then by name."""
    places: dict[str, set[tuple[str, str]]] = {person: set() for person in plan.people}
    for (_, person), use in uses_of(plan, [("people", person) for person in plan.people]):
        places[person].add((use.table, use.id))
    lines = [_line(plan, person, len(places[person.id]), as_of) for person in plan.people.values()]
    lines += [_line_of_name(plan, name) for name in names_alone(plan)]
    tests = folded(words).split()
    found = [
        line for line in lines if all(test in folded(f"{line.name} {line.holds} {line.kept_for}") for test in tests)
    ]
    if not found and len(folded(words)) >= _SHORTEST:
        # Nobody is called so; the words may stand in a programme, on a gift or in an address all the same.
        typed = _line_of_name(plan, " ".join(words.split()))
        found = [typed] if typed.places else []
    return tuple(sorted(found, key=_order))


def places_kept(plan: Plan, person_id: str) -> tuple[PlaceKept, ...]:
    """Every place where a person stands: what points at them, and texts in which their name is written out."""
    if (name := named_alone(person_id)) is not None:
        return tuple(_written(plan, name))
    pointing = [
        PlaceKept(use.table, use.id, RECORDS[use.table].one, plan.title_of(use.table, use.id), field)
        for _, use in uses_of(plan, [("people", person_id)])
        for field in _titles(plan, use, person_id)
    ]
    person = plan.people.get(person_id)
    known = {(each.table, each.id, str(each.field)) for each in pointing}
    named = _named(plan, person) if person is not None and not is_erased(person) else ()
    return (*pointing, *(each for each in named if (each.table, each.id, str(each.field)) not in known))


def _line(plan: Plan, person: Person, places: int, as_of: date) -> PersonKept:
    held = sorted(plan.posts[post].title for post in plan.ids("post_by_holder", person.id))
    return PersonKept(
        id=person.id,
        name=" ".join(part for part in (person.rank, person.name) if part),
        holds="; ".join(held) or person.office,
        kept_for=person.kept_for,
        kept_until=person.kept_until,
        places=places,
        is_over=person.kept_until is not None and person.kept_until < as_of,
        is_erased=is_erased(person),
    )


def _order(line: PersonKept) -> tuple[object, ...]:
    until = line.kept_until if line.is_over and line.kept_until is not None else date.max
    return (not line.is_over, until, line.is_erased, natural(line.name), line.id)


def _line_of_name(plan: Plan, name: str) -> PersonKept:
    held = [each for each in plan.records(Delegate).values() if is_of_name(each, name)]
    return PersonKept(
        id=id_of_name(name),
        name=name,
        holds="; ".join(sorted({each.appointment for each in held if each.appointment})),
        kept_for="",
        kept_until=None,
        places=len({(each.table, each.id) for each in _written(plan, name)}),
        is_over=False,
        is_erased=False,
        can_be_erased=bool(held),
    )


def _named(plan: Plan, person: Person) -> Iterator[PlaceKept]:
    """Texts that say the name, such as a lead or notes; those of the person themselves are not among them, nor is
    somebody else who is called so."""
    for each in _written(plan, person.name):
        is_namesake = each.table == "people" and str(each.field) == str(RECORDS["people"]["name"].title)
        if (each.table, each.id) != ("people", person.id) and not is_namesake:
            yield each


def _written(plan: Plan, name: str) -> Iterator[PlaceKept]:
    """Every text of the plan in which a name is written out: whoever takes part, gives, meets, or is written to."""
    words = folded(name)
    for table, record in RECORDS.items():
        # The plan's own fields stand there each by itself.
        fields = [each for each in record_in(plan, table).fields if each.name != "own"]
        for item_id, item in sorted(plan.table(table).items()):
            for each in fields:
                if any(words in folded(said) for said in each.sort.texts(getattr(item, each.name))):
                    yield PlaceKept(
                        table, item_id, record.one, plan.title_of(table, item_id), each.title, in_words=True
                    )


def _titles(plan: Plan, use: Use, person_id: str) -> tuple[Text, ...]:
    """What the field is called in which a person stands; of own fields each by itself."""
    if use.field != "own":
        return (RECORDS[use.table][use.field].title,)
    item = plan.find(use.table, use.id)
    found = (each for each in own_fields(plan) if getattr(item, each.name) == person_id)
    return tuple(each.title for each in found if each.sort.into)


def place_words(place: PlaceKept) -> Text:
    """`engagement ‘Staff talks’ (Principals)`, or that it says so in words."""
    if place.in_words:
        return text("{one} ‘{title}’ ({field}, in words)", one=place.one, title=place.title, field=place.field)
    return text("{one} ‘{title}’ ({field})", one=place.one, title=place.title, field=place.field)
