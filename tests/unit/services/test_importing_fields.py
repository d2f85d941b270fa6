"""Fields in columns of their own: what is understood is kept, what is not is said and never refuses the row."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from app.domain.engagement import Engagement
from app.domain.participation import Participation, Role
from app.domain.parties import Person
from app.domain.priorities import Priority
from app.domain.ranked_markings import RankedMarking
from app.services.importing.results import Outcome
from app.services.texts.tables import Value
from tests.builders import country, kind, plan_with, principal
from tests.unit.services.importing_cases import COUNTRIES, KINDS, imported, landed, outcome_of, row


def test_declared_fields_are_read_under_their_titles() -> None:
    item = landed(row(Priority="must", **{"Own participants": 12, "Lead office": "Plans", "Review day": "2027-06-01"}))

    assert (item.priority, item.participants, item.lead_office) == (Priority.MUST, 12, "Plans")
    assert item.review_on is not None


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"priority": "high"}, "Priority was left out: “high” is none of these: must; should; could"),
        ({"objectives": "Sea"}, "“Sea” is not in this plan and was left out"),
        ({"start_time": "noon"}, "“noon” is not a time of day and was left out"),
        (
            {"start_time": "09:30"},
            "the time of day 09:30 stands in the notes only: among the dates it needs a first and a last day, and a "
            "time zone",
        ),
        ({"zone": "Mars"}, "“Mars” is not a time zone and was left out"),
        ({"countries": "NO; KE"}, "Norway was left out of the countries: it is the plan's own nation"),
    ],
)
def test_what_cannot_be_kept_is_a_remark(cells: dict[str, Value], said: str) -> None:
    made = outcome_of(row(**cells))

    assert (made.outcome, made.reason) == (Outcome.NEW, said)


def test_times_of_day_are_kept_with_their_zone() -> None:
    item = landed(row(end="2027-03-03", start_time="9:30", zone="Africa/Nairobi"))

    assert (item.dates.start_time, item.dates.zone) == (time(9, 30), "Africa/Nairobi")


def test_roles_are_those_that_are_stated() -> None:
    item = landed(row(countries="KE; TZ", roles="Kenya (host)"))

    assert item.countries == (Participation("KE", Role.HOST), Participation("TZ"))


def test_a_ranked_marking_is_spelt_as_its_scheme_does_and_its_spelling_is_no_change() -> None:
    ranked = RankedMarking("m1", "SECRET", 40)
    plan = plan_with(*COUNTRIES, *KINDS, ranked)
    item = landed(row(marking="secret AUSTEO"), plan=plan)
    assert item.marking == "SECRET AUSTEO"
    assert landed(row(marking="SECERT"), plan=plan).marking == "SECERT"
    held = plan_with(*COUNTRIES, *KINDS, ranked, replace(item, marking="secret austeo"))
    assert outcome_of(row(marking="Secret AUSTEO"), plan=held).outcome is Outcome.SAME


def test_a_row_of_this_program_keeps_its_source_and_its_id() -> None:
    item = landed(row(id="e1", source="List of 2026"))

    assert (item.id, item.provenance) == ("e1", "List of 2026")
    assert landed(row(id="not an id")).id != "not an id"


def test_principals_whom_nobody_knows_come_with_the_file_once() -> None:
    rows = (row(principals="Minister; Ada Okoro"), row(ref="N-2", title="Talks", principals="minister"))

    made = imported(*rows, plan=plan_with(kind(), country("KE"), country("NO"), principal("p1", "Ada Okoro")))

    (minister,) = (each.after for each in made.change.items if each.table == "people")
    assert isinstance(minister, Person)
    assert (minister.name, minister.is_principal) == ("Minister", True)
    items = [each.after for each in made.change.items if isinstance(each.after, Engagement)]
    assert [item.principals for item in items] == [(minister.id, "p1"), (minister.id,)]
    assert [each.reason for each in made.rows] == ["“Minister” was not in this plan and was made a principal", ""]


def test_a_principal_whose_name_is_that_of_several_is_left_out_and_said() -> None:
    plan = plan_with(kind(), country("KE"), country("NO"), principal("p1", "Jo Ng"), principal("p2", "Jo Ng"))

    made = imported(row(principals="Jo Ng"), plan=plan)

    assert [each.table for each in made.change.items] == ["engagements"]
    assert made.rows[0].reason == "“Jo Ng” is not in this plan and was left out"
