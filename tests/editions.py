"""A plan with something that must not get out, and whether a file holds any word of it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pypdfium2

from app.bootstrap.compose import Program
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.records.record import record_of
from app.domain.records.words import Prose, Words
from app.domain.statements import statements_of
from app.services.planning.new_plan import NewPlan
from tests.builders import (
    answer,
    ask,
    engagement,
    handout,
    objective,
    organisation,
    person,
    place,
    post,
    ranked,
    saved_view,
    table_of,
    waiver,
)

YEAR = 2027
HOSTILE = "<b>“=1+1” #panic() "
"""What a title may hold beside its words: markup, a formula, a command."""

OPEN_DAYS = "e-open@2027-09-15..2027-09-17"
"""How a finding calls what clashes with it."""

DAYS = ("2027-09-14", "20270914", "2027-08-11", "14 Sep 2027", "11 Aug 2027")
"""How the days of what is secret are written, and of its ask."""


_SAID_APART = frozenset({"marking", "title"})


def secrets() -> Iterator[str]:
    """Words that nobody else uses."""
    return (f"Qzx{chr(97 + at // 26)}{chr(97 + at % 26)}vok" for at in range(26 * 26))


def secretive(item: Any, words: Iterator[str]) -> tuple[Any, list[str]]:
    """The item with a word of its own in each field that holds any text, whichever fields there are; and the words."""
    texts = [
        each.name
        for each in record_of(type(item)).fields
        if isinstance(each.sort, Words | Prose)
        and isinstance(getattr(item, each.name), str | None)
        and each.name not in _SAID_APART
        and isinstance(getattr(item, each.name), str | None)
        and each.name not in _SAID_APART
    ]
    told = {name: next(words) for name in texts}
    return replace(item, **told), list(told.values())


@dataclass(frozen=True, slots=True)
class Secretive:
    """A plan, and the words in it that must not get out: all, the title and the reference."""

    plan: Plan
    words: list[str]
    title: str
    ref: str


def secret_plan(program: Program, marking: str = "OFFICIAL") -> Secretive:
    """A plan with one secret engagement, of which findings, asks, a waiver and a diary speak; and all its words.

    It clashes with one that is not secret: they share a principal and days. One has no marking of its own.
    """
    words = secrets()
    hidden, told = secretive(
        engagement("e-secret", "2027-09-14", "2027-09-16", "BT", principals=("p1",), objectives=("ob1",)), words
    )
    title, where = next(words), next(words)
    hidden = replace(hidden, marking="SECRET", title=f"{HOSTILE}{title}", place=place(where, country="BT"))
    asked, asked_words = secretive(ask("a-secret", engagement="e-secret", due=date(2027, 8, 11)), words)
    verdict, given_by, reason, view, level = (next(words) for _ in range(5))
    asked = replace(asked, answer=answer(text=verdict, by=given_by))
    items = (
        organisation(),
        person("p1", "Ada Okoro", is_principal=True),
        post(),
        objective(),
        engagement("e-open", "2027-09-15", "2027-09-17", "KE", ref="AU-OPEN", marking="OFFICIAL", principals=("p1",)),
        engagement("e-unsaid", "2027-04-01", "2027-04-02", "ID", ref="AU-UNSAID"),
        ask("a-open", engagement="e-open", sent=date(2027, 1, 4), due=date(2027, 7, 1), question="May we?"),
        ask("a-waits", engagement="e-secret", sent=date(2027, 1, 4), due=date(2027, 8, 11), question="May we?"),
        hidden,
        asked,
        waiver("w-secret", "C1", f"p1|{OPEN_DAYS}|e-secret@2027-09-14..2027-09-16", reason=reason),
        saved_view("v-secret", view),
        ranked(level, 60),
    )
    engagements = [item for item in items if isinstance(item, Engagement)]
    before = statements_of(replace(item, dates=item.dates.moved(30)) for item in engagements)
    everything = (*items, handout("hd-all", stated=before))
    plan = program.new_plan(NewPlan("GB", marking=marking))
    plan = plan.replacing((table_of(item), item.id, item) for item in everything)
    return Secretive(
        plan, [*told, title, where, *asked_words, verdict, given_by, reason, view, level], title, hidden.ref
    )


def exposed(data: bytes) -> str:
    """All that a file holds, whatever it is packed in, in small letters without blanks and hyphens."""
    parts = [data.decode("utf-8", "ignore"), data.decode("utf-16-be", "ignore"), data[1:].decode("utf-16-be", "ignore")]
    if data.startswith(b"%PDF"):
        opened = pypdfium2.PdfDocument(data)
        parts += [page.get_textpage().get_text_bounded() for page in opened]
        opened.close()
        for packed in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
            try:
                parts += list(_read(zlib.decompressobj().decompress(packed)))
            except zlib.error:
                continue
    elif data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            for name in book.namelist():
                parts += [name, *_read(book.read(name))]
    return re.sub(r"[\s\u00ad\u200b\ufffe\u0002\\-]+", "", "\n".join(parts)).casefold()


def _read(data: bytes) -> Iterator[str]:
    """The texts that bytes may be, those of the strings of a PDF in hexadecimal too."""
    yield data.decode("utf-8", "ignore")
    yield data.decode("utf-16-be", "ignore")
    for digits in re.findall(rb"<((?:[0-9A-Fa-f]{2}\s*)+)>", data):
        yield bytes.fromhex(digits.decode()).decode("utf-16-be", "ignore")


def leaked(data: bytes, words: list[str]) -> list[str]:
    """Which of the words a file holds."""
    held = exposed(data)
    return [word for word in words if re.sub(r"[\s-]+", "", word).casefold() in held]
