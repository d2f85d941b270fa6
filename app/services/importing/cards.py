"""People of an address book brought into a plan: each card a row of a table of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace
from typing import Any
from uuid import UUID

from app.domain.changes import Change, ItemChange, added, change, replaced
from app.domain.country_names import CountryNames
from app.domain.identity import new_id
from app.domain.parties import Organisation, OrganisationKind, Person
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.importing.results import ImportResult, Outcome, RowOutcome
from app.services.texts.country_texts import fold_word
from app.services.texts.patience import Check, go_on
from app.services.texts.tables import RawTable, cell_text

CARDS = "vCard"
"""What the table of the cards of a file is called."""

CARD_COLUMNS = (
    "id",
    "name",
    "rank",
    "office",
    "email",
    "telephone",
    "country",
    "organisation",
    "languages",
    "notes",
    "problem",
)
"""Its columns, in order: fields of people, and what stood in the way of reading a card."""

UNREADABLE = "unreadable"

_PEOPLE, _ORGANISATIONS = "people", "organisations"
_PLAIN = ("name", "rank", "office", "email", "telephone", "notes")


def holds_cards(tables: Sequence[RawTable]) -> bool:
    """Whether they are the cards of an address book."""
    return (
        len(tables) == 1
        and tables[0].sheet == CARDS
        and bool(tables[0].rows)
        and tables[0].rows[0].cells == CARD_COLUMNS
    )


def import_cards(plan: Plan, tables: Sequence[RawTable], check: Check = go_on) -> ImportResult:
    """Read cards into the people of a plan, without changing it; what a card does not say stays as it is.

    Somebody is known by the id that this program gave, else by an e-mail address that one person has, else by a name
    that one person has. An organisation that nobody knows comes with the file; a country that nobody knows is left
    out, and the row says so. The same file a second time changes nothing.
    """
    (table,) = tables
    reader = _Cards(plan, CountryNames(plan.countries.values()))
    rows = []
    for row in table.rows[1:]:
        check()
        rows.append(reader.take(row.number, dict(zip(CARD_COLUMNS, map(cell_text, row.cells), strict=True))))
    return ImportResult(table.file, reader.change(text("import of ‘{file}’", file=table.file)), tuple(rows))


@dataclass(slots=True)
class _Cards:
    """The cards of one file as they are read."""

    plan: Plan
    names: CountryNames
    people: dict[str, Person] = field(default_factory=dict)
    bodies: dict[str, Organisation] = field(default_factory=dict)
    by_email: dict[str, list[str]] = field(default_factory=dict)
    by_name: dict[str, list[str]] = field(default_factory=dict)
    known_bodies: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for person in self.plan.people.values():
            self._learn(person)
        self.known_bodies = {fold_word(each.name): each.id for each in self.plan.organisations.values()}

    def change(self, label: Text) -> Change:
        """What comes of the cards that were taken."""
        new = [added(_ORGANISATIONS, body) for body in self.bodies.values()]
        return change(label, [*new, *(self._changed(person) for person in self.people.values())])

    def take(self, number: int, card: dict[str, str]) -> RowOutcome:
        """What one card comes to."""
        if card["problem"]:
            return _refused(number, card, text("this card cannot be read"))
        if not card["name"]:
            return _refused(number, card, text("this card names nobody"))
        before = self._same(card)
        if before is not None and before.id in self.people:
            return _refused(number, card, text("the same person is already in this file"))
        reasons: list[Text] = []
        values: dict[str, Any] = {name: card[name] for name in _PLAIN if card[name]}
        if card["country"]:
            found = self.names.exact(card["country"])
            if len(found) == 1:
                values["country"] = found[0]
            else:
                reasons.append(text("“{word}” is not the name of one country, and was left out", word=card["country"]))
        if card["organisation"]:
            values["organisation"] = self._body(card["organisation"])
        if languages := tuple(dict.fromkeys(word.strip() for word in card["languages"].split(";") if word.strip())):
            values["languages"] = languages
        if before is None:
            stated = card["id"] if card["id"] and self.plan.find(_PEOPLE, card["id"]) is None else ""
            after = Person(id=stated if _is_ours(stated) else new_id(), **values)
        else:
            if before.notes and "notes" in values and values["notes"] in before.notes:
                del values["notes"]
            after = replace(before, **values)
        self.people[after.id] = after
        self._learn(after)
        changed = tuple(name for name in values if before is not None and getattr(before, name) != getattr(after, name))
        outcome = Outcome.NEW if before is None else Outcome.CHANGED if changed else Outcome.SAME
        return RowOutcome(CARDS, number, "", after.name, outcome, tuple(reasons), changed, table=_PEOPLE)

    def _same(self, card: dict[str, str]) -> Person | None:
        if known := self._person(card["id"]):
            return known
        by_email = self.by_email.get(card["email"].casefold(), []) if card["email"] else []
        by_name = self.by_name.get(fold_word(card["name"]), [])
        for found in (by_email, by_name):
            if len(found) == 1:
                person = self._person(found[0])
                # Another address beside the same name may be another person; who has none may be the same.
                if person is not None and (found is by_email or not (person.email and card["email"])):
                    return person
        return None

    def _person(self, person_id: str) -> Person | None:
        return self.people.get(person_id) or self.plan.people.get(person_id)

    def _learn(self, person: Person) -> None:
        for index, key in ((self.by_email, person.email.casefold()), (self.by_name, fold_word(person.name))):
            ids = index.setdefault(key, []) if key else []
            if person.id not in ids:
                ids.append(person.id)

    def _body(self, name: str) -> str:
        known = self.known_bodies.get(fold_word(name))
        if known is None:
            body = Organisation(new_id(), name, OrganisationKind.OTHER)
            self.bodies[body.id] = body
            known = self.known_bodies[fold_word(name)] = body.id
        return known

    def _changed(self, after: Person) -> ItemChange:
        before = self.plan.people.get(after.id)
        return added(_PEOPLE, after) if before is None else replaced(_PEOPLE, before, after)


def _refused(number: int, card: dict[str, str], reason: Text) -> RowOutcome:
    return RowOutcome(CARDS, number, "", card["name"], Outcome.REFUSED, (reason,), table=_PEOPLE)


def _is_ours(stated: str) -> bool:
    """Whether it has the form of an identity that this program gives."""
    try:
        return str(UUID(stated)) == stated
    except ValueError:
        return False
