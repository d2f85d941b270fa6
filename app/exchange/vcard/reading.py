"""Cards of versions 2.1, 3.0 and 4.0 read: one row each, whoever wrote them."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from typing import Any

from app.domain.wording import text
from app.exchange.vcard.library import load_vobject
from app.services.importing.cards import CARD_COLUMNS, CARDS, UNREADABLE
from app.services.texts.tables import FileRefused, RawRow, RawTable, TableRoom, clean_text

_CARD = re.compile(r"^[ \t]*BEGIN:VCARD[ \t]*$.*?^[ \t]*END:VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE | re.DOTALL)
_OPENS = re.compile(r"^[ \t]*BEGIN:VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
_LONGEST = 2_000_000
"""Characters of one card that are looked at: a picture in it may have a million."""

_NO_CALLS = frozenset({"FAX", "PAGER", "MODEM"})
_URN = "urn:uuid:"


def read_vcards(data: bytes, file: str) -> tuple[RawTable, ...]:
    """The cards of a file as one table, a row for each, with the number of the line on which it begins.

    A card that cannot be understood is a row that says so, and does not hide the others. Raises FileRefused where
    there is no card at all, or more than is read.
    """
    content = _decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    room, rows = TableRoom(file), [RawRow(1, CARD_COLUMNS)]
    line, at = 1, 0
    for found in _CARD.finditer(content):
        line, at = line + content.count("\n", at, found.start()), found.start()
        cells = tuple(map(clean_text, _cells(found[0])))
        rows.append(room.take(CARDS, RawRow(max(line, len(rows) + 1), cells)))
    if len(rows) == 1:
        raise FileRefused(
            text(
                "“{file}” holds no vCard that is whole. Nothing was read. Export the contacts again as vCard (.vcf).",
                file=file,
            )
        )
    return (RawTable(file, CARDS, tuple(rows)),)


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")  # as Outlook writes what it does not quote


def _cells(card: str) -> tuple[str, ...]:
    try:
        if len(card) > _LONGEST or len(_OPENS.findall(card)) > 1:
            return _unreadable()
        return _read(_parsed(card))
    # The library meets bytes that somebody chose: whatever it stumbles over, the other cards are read.
    except Exception:
        return _unreadable()


def _unreadable() -> tuple[str, ...]:
    return tuple(UNREADABLE if name == "problem" else "" for name in CARD_COLUMNS)


def _parsed(card: str) -> dict[str, list[Any]]:
    vobject = load_vobject()
    made: dict[str, list[Any]] = next(vobject.readComponents(card, allowQP=True, ignoreUnreadable=True)).contents
    return made


def _read(card: dict[str, list[Any]]) -> tuple[str, ...]:
    name = card["n"][0].value if card.get("n") else None
    rank = _joined(getattr(name, "prefix", ""))
    parts = (_joined(getattr(name, part, "")) for part in ("given", "additional", "family"))
    full = _first(card, "fn") or " ".join(part for part in parts if part)
    if rank and full.casefold().startswith(f"{rank.casefold()} "):
        full = full[len(rank) :].strip()
    bodies = [_joined(part) for part in _listed(card["org"][0].value)] if card.get("org") else []
    email, *emails = _preferred(card.get("email", ())) or [""]
    telephone, *telephones = _preferred(card.get("tel", ())) or [""]
    also = [*emails, *telephones]
    values = {
        "id": _first(card, "uid").removeprefix(_URN),
        "name": full or (bodies[0] if bodies else ""),
        "rank": rank,
        "office": _first(card, "title") or _first(card, "role"),
        "email": email,
        "telephone": telephone,
        "country": next((found for each in card.get("adr", ()) if (found := _joined(each.value.country))), ""),
        "organisation": bodies[0] if bodies else "",
        "languages": _first(card, "x-entente-languages") or "; ".join(_texts(card.get("lang", ()))),
        "notes": "\n".join(part for part in (_first(card, "note"), "; ".join(also)) if part),
    }
    return tuple(values.get(name, "") for name in CARD_COLUMNS)


def _preferred(lines: Iterable[Any]) -> list[str]:
    """What the lines say, each once, the one that is preferred first; no machines."""
    ranked: list[tuple[int, str]] = []
    for line in lines:
        types = {
            word.upper() for each in (*line.params.get("TYPE", ()), *line.singletonparams) for word in each.split(",")
        }
        if types & _NO_CALLS:
            continue
        said = _joined(line.value)
        for scheme in ("tel:", "mailto:"):
            said = said[len(scheme) :] if said.casefold().startswith(scheme) else said
        if said:
            ranked.append((0 if "PREF" in types or line.params.get("PREF") == ["1"] else 1, said))
    return list(dict.fromkeys(said for _, said in sorted(ranked, key=lambda each: each[0])))


def _first(card: dict[str, list[Any]], name: str) -> str:
    return next(_texts(card.get(name, ())), "")


def _texts(lines: Iterable[Any]) -> Iterator[str]:
    return (said for line in lines if (said := _joined(line.value)))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _joined(value: Any) -> str:
    return " ".join(str(part) for part in _listed(value)).strip()
