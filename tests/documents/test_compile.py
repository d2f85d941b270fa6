"""Texts made safe to set, the fonts' characters, and what happens when setting fails."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from app.documents.compile import DocumentFailed, compile_pdf
from app.documents.glyphs import Glyphs, load_glyphs
from app.documents.plain_text import Typesetter, Unbroken
from app.documents.registry import DOCUMENTS
from app.domain.wording import Text
from app.services.reports.selection import ReportRefused
from tests.builders import plan_with
from tests.documents.conftest import Press


@pytest.fixture(scope="module")
def glyphs(resources: Path) -> Glyphs:
    return load_glyphs(resources / "fonts")


@pytest.mark.parametrize("sign", [*list("aÉжέ€−→←✓✗○●⬥×·–…עԱაก"), "\u2067"])
def test_the_fonts_have_what_documents_need(glyphs: Glyphs, sign: str) -> None:
    assert ord(sign) in glyphs.widths


def test_a_shortened_text_fits_its_room(glyphs: Glyphs) -> None:
    short = glyphs.shorten("Mombasa (Kilindini)", 6.5, 40)
    assert short.endswith("…")
    assert glyphs.width(short, 6.5) <= 40
    assert glyphs.shorten("Suva", 6.5, 40) == "Suva"
    assert glyphs.shorten("Suva", 6.5, 1) == ""


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        pytest.param("two\nlines", "two lines", id="line break"),
        pytest.param("a\x00b\x1bc", "a b c", id="control characters"),
        pytest.param("Cafe\u0301", "Café", id="composed"),
        pytest.param("flag\ufe0f", "flag", id="variation selector"),
        pytest.param("\U00013000", "[U+13000]", id="no font has it"),
        pytest.param("مرحبا.", "\u2067مرحبا.\u2069", id="right to left"),
        pytest.param("\u0301", "\u25cc\u0301", id="an accent alone"),
    ],
)
def test_texts_are_made_plain(glyphs: Glyphs, typed: str, plain: str) -> None:
    assert Typesetter(glyphs).plain(typed) == plain


@pytest.mark.parametrize("run", ["x" * 100, "https://example.invalid/a/very/long/path", "Cape\u00a0Town-" * 9])
def test_nothing_is_put_into_a_long_text(glyphs: Glyphs, run: str) -> None:
    assert Typesetter(glyphs).plain(run) == run


@pytest.mark.parametrize(
    ("said", "pieces"),
    [
        ("Tue 2 Mar 2027", ["Tue 2 Mar 2027"]),
        ("Tue 2 – Thu 4 Mar 2027", ["Tue 2 –", "Thu 4 Mar 2027"]),
        ("3 – 20 May 2027, day not fixed", ["3 –", "20 May 2027,", "day not fixed"]),
        ("Tue 2 Mar 2027, 09:00–11:30 UTC+5:45", ["Tue 2 Mar 2027,", "09:00–11:30 UTC+5:45"]),
        ("quarter Apr–Jun 2027 – quarter Jul–Sep 2027", ["quarter Apr–Jun 2027 –", "quarter Jul–Sep 2027"]),
    ],
)
def test_dates_are_cut_only_where_a_line_may_end(glyphs: Glyphs, said: str, pieces: list[str]) -> None:
    assert Typesetter(glyphs).prepared(Unbroken(Text(said))) == pieces


def test_prepared_data_keeps_its_shape(glyphs: Glyphs) -> None:
    made = Typesetter(glyphs).prepared({"a": ["x\ny", 3, True, None], "b": ({"c": "é"},)})
    assert made == {"a": ["x y", 3, True, None], "b": [{"c": "é"}]}


def test_a_broken_template_is_told_in_words(tmp_path: Path, resources: Path) -> None:
    template = tmp_path / "broken.typ"
    template.write_text("#panic()", encoding="utf-8")
    with pytest.raises(DocumentFailed, match="no file was written"):
        compile_pdf(template, {}, resources / "fonts", "Broken", date(2027, 1, 1))


def test_a_missing_template_is_told_in_words(tmp_path: Path, resources: Path) -> None:
    with pytest.raises(DocumentFailed, match="no file was written"):
        compile_pdf(tmp_path / "none.typ", {}, resources / "fonts", "None", date(2027, 1, 1))


def test_an_unknown_document_is_refused_with_the_names(press: Press) -> None:
    with pytest.raises(ReportRefused, match="engagement-plan, year-planner"):
        press("leaflet", plan_with(own_nation="AU"))


def test_every_document_has_its_template(resources: Path) -> None:
    assert all((resources / "documents" / f"{name}.typ").is_file() for name in DOCUMENTS)


def test_the_fonts_come_with_their_licence(resources: Path) -> None:
    licence = (resources / "fonts" / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in licence
    listed = {re.split(" {2,}", line.strip())[0] for line in licence.splitlines()}
    families = {font.stem.partition("-")[0] for font in (resources / "fonts").glob("*.?tf")}
    assert len(families) > 20
    assert {" ".join(re.findall("Noto|Sans|Emoji|.+", family)) for family in families} <= listed
