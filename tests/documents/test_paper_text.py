"""Who searches a printed document finds each title, date and time as the plan has it, by any reader."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pdfminer.pdfdevice import PDFDevice
from pdfminer.pdffont import PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pypdf import PdfReader

from app.documents.registry import DOCUMENTS
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.wording import text
from app.reference.sample import sample_plan
from app.reference.seed import load_seed
from tests.builders import dates, engagement, place, plan_with, region
from tests.documents.conftest import AS_OF, Press
from tests.documents.reading import OF_SOME, outside

TITLES = {
    "hyphens": "Anglo-Kenyan-Tanzanian command-post exercise with the Franco-German brigade, rapid-reaction "
    "forces, north-east-facing partners and vice-chiefs-of-staff of so-called non-aligned neighbours",
    "times": "Staff talks 10:00–12:00 and 13:30–17:45, then 09:15–09:45 on the next day, 18:00–19:30 "
    "reception, 20:00–21:15 dinner, 22:00–23:59 night flight",
    "slashes": "Naval/air/land/cyber planning 2027/28, FY27/28–FY29/30, and/or table-top on 12/03/2027 or 13/03/2027",
    "address": "Terms at https://portal.example.invalid/engagements/2027/exercise-programme/annex-a?version=12#part-3",
    "long": "Wehrdienstverweigerungsangelegenheitenkommission und Donaudampfschifffahrtsgesellschaftskapitänsrunde",
    "unbroken": "x7" * 120,
    "hyphenless": "extraordinarily straightforward internationalisation representations "
    "notwithstanding responsibilities",
    "fixed spaces": "10\u00a0km march of the 3\u00a0Para\u00a0Regiment\u00a0and\u00a0Household\u00a0Cavalry in "
    "Cape\u00a0Town",
    "marks": "Visit to Đà Nẵng, Łódź, Ålesund and Şanlıurfa; Straße, office, affluent, waffle",
    "apart": "Re\u0301union des e\u0302tats-majors a\u0300 Abe\u0301che\u0301",
    "dashes": "Talks—informal—on the Oslo–Bergen–Trondheim link (phase 2–3), 5–7% of funds",
    "quotes": "‘Steadfast’ & “Noble” <Jump> {x} [y] \\ #let _a_ *b* $c$ @d `e` ~f",
}
RIGHT_TO_LEFT = {
    "arabic": "زيارة الوزير إلى الرياض",
    "hebrew": "ביקור שר הביטחון",
}

OF_THE_PLAN = [
    name
    for name, made in DOCUMENTS.items()
    if made.options.isdisjoint({"people", "every-year"}) and name not in OF_SOME
]
"""The documents that show every engagement of a plan year, whoever goes there."""

Reader = Callable[[bytes], str]


def by_pypdf(pdf: bytes) -> str:
    """As pypdf reads it."""
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def by_pdfium(pdf: bytes) -> str:
    """As the search of Chrome reads it; a hyphen that it takes for one of ours is U+0002."""
    opened = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in opened)
    finally:
        opened.close()


class _Characters(PDFDevice):
    """Takes what is set as characters; where they stand takes pdfminer twice as long as all else."""

    def __init__(self, resources: PDFResourceManager) -> None:
        super().__init__(resources)
        self.read: list[str] = []

    def render_string(self, textstate: Any, seq: Any, *_how_it_looks: Any) -> None:
        font = textstate.font
        for part in seq:
            if isinstance(part, bytes):
                self.read.extend(self._character(font, at) for at in font.decode(part))

    def _character(self, font: Any, at: int) -> str:
        try:
            return str(font.to_unichr(at))
        except PDFUnicodeNotDefined:
            return f"(cid:{at})"


@lru_cache(1)
def characters(pdf: bytes) -> tuple[str, ...]:
    """The characters as pdfminer finds them, in the order of the file; a joined pair is one of them."""
    resources = PDFResourceManager()
    device = _Characters(resources)
    interpreter = PDFPageInterpreter(resources, device)
    for page in PDFPage.get_pages(BytesIO(pdf)):
        interpreter.process_page(page)
    return tuple(device.read)


def by_pdfminer(pdf: bytes) -> str:
    """The text as pdfminer reads it."""
    return "".join(characters(pdf))


READERS: Mapping[str, Reader] = {"pypdf": by_pypdf, "pdfium": by_pdfium, "pdfminer": by_pdfminer}


def joined(words: str) -> str:
    """Composed, and without what a reader puts in at the end of a line: every other character counts."""
    return re.sub(r"[ \r\n]", "", unicodedata.normalize("NFC", words))


def missing(wanted: list[str], read: str) -> list[str]:
    """What of `wanted` does not stand in the text that was read."""
    whole = joined(read)
    return [words for words in wanted if joined(words) not in whole]


def when(item: Engagement) -> str:
    """The days and times of an engagement in words."""
    return str(text("{dates:timed}", dates=item.dates))


def hostile() -> Plan:
    """Each title on a day with times, on two, and on days across the turn of a year."""
    items = [
        engagement(f"e{at}", "2027-03-03", title=title, ref=f"DEF-KE-2027-{at:04d}", place=place(title))
        for at, title in enumerate([*TITLES.values(), *RIGHT_TO_LEFT.values()])
    ]
    forms = [
        replace(dates("2027-03-02"), start_time=time(9, 30), end_time=time(12, 0), zone="Africa/Nairobi"),
        replace(dates("2027-03-02", "2027-11-24"), start_time=time(10), end_time=time(12), zone="Asia/Kathmandu"),
        dates("2027-09-29", "2028-01-02"),
        dates("2027-Q2"),
        dates("2027-09", "2027-11"),
    ]
    items = [replace(item, dates=forms[at % len(forms)]) for at, item in enumerate(items)]
    east = region("defence/east-africa", "KE TZ", title="East Africa", position=1)
    return plan_with(east, *items, own_nation="AU", marking="OFFICIAL")


@pytest.fixture(scope="module", params=OF_THE_PLAN)
def hostile_pdf(request: pytest.FixtureRequest, press: Press) -> bytes:
    return press(request.param, hostile(), year=2027).pdf


@pytest.mark.parametrize("reader", READERS)
def test_every_hostile_title_and_its_dates_are_found(hostile_pdf: bytes, reader: str) -> None:
    wanted = [*TITLES.values(), *(words for one in hostile().engagements.values() for words in (one.ref, when(one)))]
    assert missing(wanted, READERS[reader](hostile_pdf)) == []


def test_what_is_read_from_right_to_left_is_found(hostile_pdf: bytes) -> None:
    """Its signs stand from left to right in the file; a joined pair is one of them and keeps its own order."""
    assert missing(list(RIGHT_TO_LEFT.values()), "".join(reversed(characters(hostile_pdf)))) == []


def test_nothing_hostile_leaves_the_page(hostile_pdf: bytes) -> None:
    assert outside(hostile_pdf) == []


@pytest.mark.parametrize("name", OF_THE_PLAN)
def test_every_title_date_and_time_of_the_sample_is_found(name: str, press: Press, resources: Path) -> None:
    plan = sample_plan(resources, load_seed(resources), AS_OF)
    first = date(2026, plan.settings.year_start, 1)
    shown = [
        item
        for item in plan.engagements.values()
        if item.dates.is_exact and first <= item.dates.earliest and item.dates.latest < first.replace(year=2027)
    ]
    assert len(shown) > 50
    wanted = [words for item in shown for words in (item.ref, item.title, when(item))]
    pdf = press(name, plan, year=2026).pdf
    assert {reader: missing(wanted, read(pdf)) for reader, read in READERS.items()} == {name: [] for name in READERS}
