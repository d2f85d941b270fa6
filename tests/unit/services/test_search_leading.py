"""What is called just what was typed stands first, and a country says what the plan has with it."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.statuses import Status
from app.domain.wording import Text
from app.services.search.leading_hits import leading
from app.services.search.results import Found, Group, Hit, Marked
from tests.builders import country, engagement, plan_with

TODAY = date(2026, 11, 22)


def hit(table: str, item_id: str, title: str, remark: str = "") -> Hit:
    return Hit(table, item_id, Marked(title), Marked(remark), Marked(""))


def group(table: str, *hits: Hit) -> Group:
    return Group(table, Text(table), len(hits), hits)


ENGAGEMENTS = group("engagements", hit("engagements", "e1", "Deputy Secretary visits Kenya"))
COUNTRIES = group("countries", hit("countries", "ET", "Ethiopia, near Kenya"), hit("countries", "KE", "Kenya", "KE"))


@pytest.mark.parametrize(
    ("typed", "first"),
    [("kenya", "countries"), ("  KENYA ", "countries"), ("Kény", "engagements"), ("visits", "engagements")],
    ids=["the name", "other letters and spaces", "only its beginning", "another word"],
)
def test_the_kind_of_which_one_is_called_so_comes_first(typed: str, first: str) -> None:
    found = Found(typed, typed, (ENGAGEMENTS, COUNTRIES))
    assert leading(found, plan_with(country("KE"), country("ET")), TODAY).groups[0].id == first


def test_within_its_kind_it_comes_first_too() -> None:
    found = Found("kenya", "kenya", (ENGAGEMENTS, COUNTRIES))
    groups = leading(found, plan_with(country("KE"), country("ET")), TODAY).groups
    assert [each.id for each in groups[0].hits] == ["KE", "ET"]


def test_a_country_says_how_many_engagements_there_are_and_when_the_next_is() -> None:
    plan = plan_with(
        country("KE"),
        country("ET"),
        engagement("past", "2025-03-03", "2025-03-04", "KE", status=Status.REPORTED),
        engagement("next", "2027-03-03", "2027-03-05", "KE", status=Status.PLANNED),
        engagement("later", "2027-09-03", "2027-09-05", "KE", status=Status.PLANNED),
        engagement("off", "2026-12-03", "2026-12-05", "KE", status=Status.CANCELLED),
    )
    (countries,) = leading(Found("kenya", "kenya", (COUNTRIES,)), plan, TODAY).groups
    said = {each.id: each.remark.text for each in countries.hits}
    assert said["KE"] == "KE · 4 engagements · next Wed 3 – Fri 5 Mar 2027"
    assert said["ET"] == "no engagements"
