"""What a blind reader hears: heads of rows and columns, paragraphs, and words for signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import page
import pytest

from app.documents.pdf_objects import UnknownStructure, take_apart
from app.documents.registry import DOCUMENTS
from app.domain.plan import Plan
from app.reference.sample import sample_plan
from app.reference.seed import load_seed
from tests.documents.conftest import AS_OF, Press
from tests.documents.reading import catalogue, metadata


@dataclass(frozen=True)
class Element:
    """An element of the structure with the tree below it."""

    kind: str
    scope: str
    spoken: str
    children: tuple[Element, ...]

    def all(self, *kinds: str) -> Iterator[Element]:
        """The elements of these kinds below this one, in reading order."""
        for child in self.children:
            if child.kind in kinds:
                yield child
            yield from child.all(*kinds)


def tree(pdf: bytes) -> Element:
    """The structure of a document."""
    root = catalogue(pdf)["/StructTreeRoot"]["/K"]
    return _element(root[0].get_object())


def _element(node: Any) -> Element:
    kids = node.get("/K", [])
    kids = [kid.get_object() for kid in (kids if isinstance(kids, list) else [kids])]
    attributes = node.get("/A", [])
    attributes = [each.get_object() for each in (attributes if isinstance(attributes, list) else [attributes])]
    return Element(
        str(node["/S"]),
        next((str(each["/Scope"]) for each in attributes if "/Scope" in each), ""),
        str(node.get("/ActualText", "")),
        tuple(_element(kid) for kid in kids if isinstance(kid, dict) and "/S" in kid),
    )


@pytest.fixture(scope="module")
def sample(resources: Path) -> Plan:
    return sample_plan(resources, load_seed(resources), AS_OF)


@pytest.fixture(scope="module")
def plan_tree(press: Press, sample: Plan) -> Element:
    return tree(press("engagement-plan", sample, year=2026).pdf)


def lengths_hold(pdf: bytes) -> bool:
    """Whether every stream of the file is as long as it says."""
    begun = list(re.finditer(rb"/Length (\d+)[^>]*>>\s*stream\r?\n", pdf))
    ends = [pdf[each.end() + int(each.group(1)) :][:11] for each in begun]
    return len(begun) == pdf.count(b"\nendstream") and all(re.match(rb"\r?\nendstream", end) for end in ends)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_an_outside_checker_finds_nothing(press: Press, sample: Plan, name: str) -> None:
    pdf = press(name, sample, year=2026).pdf
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        report = page.validate_pdf_bytes(pdf, profile=profile)
        found = [(each.rule_id, each.message) for each in report.failures]
        if lengths_hold(pdf):
            # The checker takes a last byte of 13 before the line feed for a part of the end of line.
            found = [each for each in found if "STREAM-LENGTH" not in each[0]]
        assert found == []
    assert "<pdfaid:part>2</pdfaid:part>" in metadata(pdf)
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in metadata(pdf)


def test_every_row_has_its_head_and_every_column_too(plan_tree: Element) -> None:
    tables = list(plan_tree.all("/Table"))
    assert len(tables) > 20
    for table in tables:
        heads = [row for part in table.all("/THead") for row in part.all("/TR")]
        rows = [row for part in table.all("/TBody") for row in part.all("/TR")]
        assert rows
        assert [{cell.scope for cell in row.all("/TH")} for row in heads] == [{"/Column"}]
        for row in rows:
            assert [cell.kind for cell in row.children] == ["/TH", *["/TD"] * (len(row.children) - 1)]
            assert row.children[0].scope == "/Row"
        assert len({len(row.children) for row in (*heads, *rows)}) == 1


def test_signs_are_spoken(plan_tree: Element) -> None:
    spoken = {each.spoken for each in plan_tree.all("/Span")}
    assert "minister or chief of defence" in spoken
    assert any(words.startswith("FM agreed") for words in spoken)
    assert any(words.startswith("done ") for words in spoken)
    assert not list(plan_tree.all("/Formula"))


def test_headings_leave_no_step_out(plan_tree: Element) -> None:
    levels = [int(each.kind[-1]) for each in plan_tree.all("/H1", "/H2", "/H3")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_a_file_of_another_form_is_refused() -> None:
    with pytest.raises(UnknownStructure):
        take_apart(b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\nstartxref\n9\n%%EOF")


def test_small_objects_stand_in_streams(press: Press, sample: Plan) -> None:
    pdf = press("engagement-plan", sample, year=2026).pdf
    assert b"/Type/ObjStm" in pdf
    assert b"/StructElem" not in pdf
