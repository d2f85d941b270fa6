"""People written as vCards of version 3.0, which every address book reads."""

from __future__ import annotations

from typing import Any

from app.domain.parties import Person
from app.domain.plan import Plan
from app.exchange.vcard.library import load_vobject
from app.services.ports import ListExportFile
from app.services.texts.tables import clean_text

_MARKING = "x-entente-marking"
_LANGUAGES = "x-entente-languages"


def write_vcards(file: ListExportFile) -> bytes:
    """A card for each person of a list, in its order; each says the marking of the file, where there is one."""
    plan = file.listing.plan
    cards = (_card(plan, plan.people[person], file.marking) for person in file.listing.people or ())
    return "".join(cards).encode()


def _card(plan: Plan, person: Person, marking: str) -> str:
    vobject = load_vobject()
    card = vobject.vCard()
    given, _, family = _line(person.name).rpartition(" ")
    card.add("n").value = vobject.vcard.Name(family=family, given=given, prefix=_line(person.rank))
    card.add("fn").value = _line(person.name)
    card.add("uid").value = person.id
    organisation = plan.organisations.get(person.organisation or "")
    if organisation is not None:
        card.add("org").value = [_line(organisation.name)]
    country = plan.countries.get(person.country or "")
    if country is not None:
        card.add("adr").value = vobject.vcard.Address(country=country.name)
    _add(card, "title", _line(person.office))
    _add(card, "email", _line(person.email), "INTERNET")
    _add(card, "tel", _line(person.telephone), "WORK")
    _add(card, "note", clean_text(person.notes))
    _add(card, _LANGUAGES, _line("; ".join(person.languages)))
    _add(card, _MARKING, _line(marking))
    written: str = card.serialize()
    return written


def _line(said: str) -> str:
    return " ".join(clean_text(said).split())


def _add(card: Any, name: str, said: str, of_type: str = "") -> None:
    if said:
        line = card.add(name)
        line.value = said
        if of_type:
            line.type_param = of_type
