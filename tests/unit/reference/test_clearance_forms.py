"""The shipped forms of hosts agree with the records that fill them and with the other reference files."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from app.domain.clearance_forms import ClearanceForm, forms_of
from app.reference.clearance_forms import load_clearance_forms
from app.reference.tables import ReferenceDamaged
from tests.builders import country, engagement, membership, plan_with

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
FORMS = load_clearance_forms(RESOURCES)


def column(file: str, name: str) -> set[str]:
    with (RESOURCES / "reference" / file).open(encoding="utf-8", newline="") as lines:
        return {row[name] for row in csv.DictReader(lines)}


def test_four_forms_ship_by_the_names_of_their_files() -> None:
    assert [form.id for form in FORMS] == ["au-aircraft", "eu-aircraft", "gb-territories-ship", "vn-ship"]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_a_form_says_who_wants_it_where_it_comes_from_and_what_fills_it(form: ClearanceForm) -> None:
    assert form.kinds <= column("kinds.csv", "id")
    assert form.hosts <= column("countries.csv", "id")
    assert form.hosts or form.members_of in column("organisations.csv", "id")
    assert form.source
    assert date.fromisoformat(form.checked)
    assert form.days is None or form.days > 0
    assert any(field.required for field in form.fields)
    # What no record keeps cannot be missing in one.
    assert not any(field.required and not field.fills for field in form.fields)


@pytest.mark.parametrize(
    ("kind", "host", "day", "wanted"),
    [
        ("ship-visit", "VN", "2027-03-03", ["vn-ship"]),
        ("aircraft-visit", "AU", "2027-03-03", ["au-aircraft"]),
        ("aircraft-visit", "FI", "2027-03-03", ["eu-aircraft"]),
        ("aircraft-visit", "FI", "1990-03-03", []),
        ("ship-visit", "AU", "2027-03-03", []),
        ("aircraft-visit", "NO", "2027-03-03", []),
    ],
)
def test_a_host_wants_its_form_and_that_of_what_it_is_a_member_of(
    kind: str, host: str, day: str, wanted: list[str]
) -> None:
    item = engagement("e1", day, countries=host, kind=kind)
    nations = [country(each) for each in sorted({"VN", "AU", "FI", "NO"})]
    plan = plan_with(*nations, membership("m", "EU", "FI", valid_from=date(1995, 1, 1)), item, own_nation="NO")
    assert [form.id for _, form in forms_of(plan, FORMS, item, (host,))] == wanted


UNKNOWN = """title = "A form"
authority = "A ministry"
kinds = ["ship-visit"]
hosts = ["KE"]
source = "here"
checked = "2027-01-15"

[[sections]]
title = "Ship"
fields = [{ label = "Colour", fills = "assets.colour" }]
"""


@pytest.mark.parametrize("content", ['title = "Half a form"', "title =", UNKNOWN])
def test_a_damaged_file_is_named(tmp_path: Path, content: str) -> None:
    folder = tmp_path / "reference" / "clearance_forms"
    folder.mkdir(parents=True)
    (folder / "xx.toml").write_text(content, encoding="utf-8")
    with pytest.raises(ReferenceDamaged, match=r"xx\.toml"):
        load_clearance_forms(tmp_path)
