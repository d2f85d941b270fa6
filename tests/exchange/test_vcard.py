"""vCards: of every version, as address books write them, and as they read ours."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
import vobject

from app.domain.changes import apply
from app.domain.parties import Person
from app.domain.plan import Plan
from app.exchange import LIST_FORMATS, FileExchange
from app.exchange.vcard import read_vcards, write_vcards
from app.services.importing.cards import import_cards
from app.services.importing.plan_import import plan_import
from app.services.importing.results import Outcome
from app.services.listings.people import people_listing
from app.services.ports import ListExportFile
from app.services.texts.tables import FileRefused
from tests import builders as make
from tests.builders import NOON, TODAY
from tests.unit.domain.rule_cases import plan_of

OUTLOOK = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
    b"N;LANGUAGE=de;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg;;Kapit=E4n z. S.\r\n"
    b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg M=C3=BCller =\r\nvon Stra=C3=9Fburg\r\n"
    b"ORG:Bundesministerium der Verteidigung;Abteilung Politik\r\nTITLE:Referatsleiter\r\n"
    b"TEL;WORK;FAX:+49 30 99\r\nTEL;WORK;VOICE:+49 30 1234\r\nTEL;CELL:+49 170 5\r\n"
    b"ADR;WORK;PREF:;;Stauffenbergstr. 18;Berlin;;10785;Germany\r\n"
    b"EMAIL;INTERNET:zweite@example.org\r\nEMAIL;PREF;INTERNET:joerg@example.org\r\n"
    b"PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n /9j/4AAQSkZJRgABAQ==\r\n\r\nREV:20270101T000000Z\r\nEND:VCARD\r\n"
)
THREE = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Okoro;Ada;;Cdr;\nFN:Cdr Ada Okoro\n"
    "item1.EMAIL;type=INTERNET;type=pref:ada@example.org\n"
    "item1.X-ABLabel:_$!<Work>!$_\nNOTE:First line\\nsecond\\, with a comma and a very long word that is folded here"
    " and\n  there\nEND:VCARD\n"
)
FOUR = (
    "BEGIN:VCARD\nVERSION:4.0\nFN:Élodie Nguyễn\nEMAIL;PREF=2:b@example.org\nEMAIL;PREF=1:a@example.org\n"
    'TEL;VALUE=uri;TYPE="voice,work":tel:+33-1-23\nLANG:fr\nORG:Ministère des Armées\nEND:VCARD\n'
)


def people(data: bytes, plan: Plan | None = None) -> list[Person]:
    plan = plan or plan_of()
    made = apply(import_cards(plan, read_vcards(data, "p.vcf")).change, plan)
    return sorted(made.people.values(), key=lambda each: each.name)


def test_a_card_of_outlook_is_read_with_its_quoted_text() -> None:
    plan = plan_of()
    made = apply(import_cards(plan, read_vcards(OUTLOOK, "p.vcf")).change, plan)
    (person,) = made.people.values()
    assert (person.name, person.rank, person.office) == ("Jörg Müller von Straßburg", "Kapitän z. S.", "Referatsleiter")
    assert (person.email, person.telephone) == ("joerg@example.org", "+49 30 1234")
    assert person.country == "DE"
    assert made.organisations[person.organisation or ""].name == "Bundesministerium der Verteidigung"
    assert person.notes == "zweite@example.org; +49 170 5"


def test_cards_of_the_newer_versions_are_read() -> None:
    ada, elodie = people((THREE + FOUR).encode())
    assert (ada.name, ada.rank, ada.email) == ("Ada Okoro", "Cdr", "ada@example.org")
    assert ada.notes == "First line\nsecond, with a comma and a very long word that is folded here and there"
    assert (elodie.name, elodie.email, elodie.telephone) == ("Élodie Nguyễn", "a@example.org", "+33-1-23")


@pytest.mark.parametrize(
    "coded",
    [
        pytest.param(THREE.replace("Ada", "Zoë").encode("utf-16"), id="utf-16"),
        pytest.param(THREE.replace("Ada", "Zoë").encode("utf-8-sig"), id="utf-8 with a mark"),
        pytest.param(THREE.replace("Ada", "Zoë").encode("cp1252"), id="windows"),
        pytest.param(THREE.replace("Ada", "Zoë").replace("\n", "\r").encode(), id="old line ends"),
    ],
)
def test_any_encoding_is_read(coded: bytes) -> None:
    assert [each.name for each in people(coded)] == ["Zoë Okoro"]


HOSTILE = [
    pytest.param(b"BEGIN:VCARD\nVERSION:2.1\nN\nFN;;;=:\nEND:VCARD\n", id="lines without values"),
    pytest.param(b"BEGIN:VCARD\nBEGIN:VCARD\nFN:Inner\nEND:VCARD\n", id="a card in a card"),
    pytest.param(b"BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=rot13:=4\nEND:VCARD\n", id="odd character set"),
    pytest.param(
        b"BEGIN:VCARD\nFN;ENCODING=B:!!!!\nPHOTO;ENCODING=b:" + b"A" * 100_001 + b"\nEND:VCARD\n", id="base64"
    ),
    pytest.param(b"BEGIN:VCARD\nFN:" + b"x" * 2_100_000 + b"\nEND:VCARD\n", id="far too long"),
    pytest.param(b"BEGIN:VCARD\nEND:VCARD\n", id="nothing in it"),
    pytest.param(b"BEGIN:VCARD\n\x00\xff\x1b]0;x\x07\nEND:VCARD\n", id="control characters"),
]


@pytest.mark.parametrize("data", HOSTILE)
def test_a_card_that_cannot_be_read_hides_no_other(data: bytes) -> None:
    plan = plan_of()
    result = import_cards(plan, read_vcards(data + THREE.encode(), "p.vcf"))
    assert [row.title for row in result.rows if row.outcome is Outcome.NEW][-1:] == ["Ada Okoro"]
    assert sum(row.outcome is Outcome.REFUSED for row in result.rows) <= 1
    for person in apply(result.change, plan).people.values():
        assert not set(person.name) & {"\x00", "\x1b", "\x07"}


@pytest.mark.parametrize("data", [b"", b"not a card", b"BEGIN:VCARD\nFN:Half", b"END:VCARD\nBEGIN:VCARD"])
def test_a_file_without_a_whole_card_says_so(data: bytes) -> None:
    with pytest.raises(FileRefused, match=r"“p\.vcf” holds no vCard that is whole"):
        read_vcards(data, "p.vcf")


def test_hostile_cards_are_read_in_a_process_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "people.vcf"
    path.write_bytes(OUTLOOK + THREE.encode())
    (table,) = FileExchange().read(path)
    assert [row.cells[1] for row in table.rows[1:]] == ["Jörg Müller von Straßburg", "Ada Okoro"]


def known() -> Plan:
    return plan_of(
        make.organisation("o1", "Ministry of Defence"),
        make.principal(
            "p1",
            "Élodie Nguyễn-Müller",
            rank="Capitaine; de vaisseau",
            office="Naval attaché, Nairobi",
            email="e.n@example.org",
            telephone="+254 20 1",
            country="FR",
            organisation="o1",
            languages=("French", "Swahili"),
            notes="Met in Paris.\nLikes; commas, and \\n",
            deputy="p2",
        ),
        make.person("p2", "Jo"),
    )


def written(plan: Plan, marking: str = "") -> bytes:
    return write_vcards(ListExportFile(people_listing(plan), NOON, marking))


def test_what_is_written_comes_back_as_it_was_and_changes_nothing_here() -> None:
    plan = known()
    assert plan_import(plan, read_vcards(written(plan), "p.vcf"), TODAY).change.is_empty
    elsewhere = plan_of(make.organisation("o9", "Ministry of Defence"))
    made = apply(import_cards(elsewhere, read_vcards(written(plan), "p.vcf")).change, elsewhere)
    there = {each.name: each for each in made.people.values()}
    for person in plan.people.values():
        for name in ("rank", "office", "email", "telephone", "country", "languages", "notes"):
            assert getattr(there[person.name], name) == getattr(person, name), name
    assert there["Élodie Nguyễn-Müller"].organisation == "o9"
    assert import_cards(made, read_vcards(written(plan), "p.vcf")).change.is_empty


def test_another_reader_understands_what_is_written_and_its_marking() -> None:
    cards: list[Any] = list(vobject.readComponents(io.StringIO(written(known(), "OFFICIAL").decode())))
    assert [card.fn.value for card in cards] == ["Élodie Nguyễn-Müller", "Jo"]
    assert cards[0].n.value.prefix == "Capitaine; de vaisseau"
    assert {card.contents["x-entente-marking"][0].value for card in cards} == {"OFFICIAL"}
    assert all(len(line) <= 75 for line in written(known()).splitlines())


@pytest.mark.parametrize(
    ("card", "held", "names"),
    [
        pytest.param("FN:Ada Okoro", {}, ["Ada Okoro"], id="the same name"),
        pytest.param("FN:A. Okoro\nEMAIL:ADA@example.org", {"email": "ada@example.org"}, ["A. Okoro"], id="the e-mail"),
        pytest.param(
            "FN:Ada Okoro\nEMAIL:other@example.org",
            {"email": "ada@example.org"},
            ["Ada Okoro", "Ada Okoro"],
            id="the same name at another address may be another person",
        ),
        pytest.param("FN:Ada Okoro\nEMAIL:ada@example.org", {}, ["Ada Okoro"], id="the address is new"),
        pytest.param("FN:Ada Okoro\nUID:p1", {"email": "x@example.org"}, ["Ada Okoro"], id="our id"),
    ],
)
def test_whom_a_card_means(card: str, held: dict[str, str], names: list[str]) -> None:
    plan = plan_of(make.person("p1", "Ada Okoro", notes="kept", **held))
    found = people(f"BEGIN:VCARD\nVERSION:3.0\n{card}\nEND:VCARD\n".encode(), plan)
    assert [each.name for each in found] == names
    assert "kept" in {each.notes for each in found}


def test_cards_are_for_lists_of_people_alone() -> None:
    plan = known()
    assert LIST_FORMATS[".vcf"].of_people
    suffixes = [each.suffix for each in FileExchange().listing_formats(people_listing(plan))]
    assert suffixes == [".xlsx", ".csv", ".vcf"]
