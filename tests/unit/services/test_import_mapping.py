"""The mapping file: every part read, written and read again, and what is refused of it."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest

from app.domain.levels import Level
from app.domain.participation import Direction, Role
from app.domain.statuses import Status
from app.services.importing.mapping import ImportMapping, Layout, OrganisationUse
from app.services.texts.tables import FileRefused

WHOLE = {
    "columns": {"Pays (hôte)": "countries", "Tél.": "ignore", "Hôtel": "extra"},
    "kinds": {"Escale": "ship visit"},
    "titles": {"port call": "ship-visit"},
    "statuses": {"à confirmer": "planned", "en cours": "under-way"},
    "levels": {"Niveau 1": "l1"},
    "directions": {"Sortie": "Outgoing", "chez tiers": "third country"},
    "roles": {"pays d’accueil": "host"},
    "countries": {"Korea": "kr", "Both Congos": ["CD", "CG"], "elsewhere": ""},
    "organisations": {"Alliance": "members", "Pact": "Takes part"},
    "months": {"brumaire": 11},
    "joiners": ["et", "y"],
    "date_order": "mdy",
    "month_numbers": "year",
    "decimal_comma": True,
    "first_row": 4,
    "sheets": ["Plan 2027"],
    "layout": "months-down",
    "year": 2027,
}


def test_every_part_is_read() -> None:
    assert set(WHOLE) == {each.name for each in fields(ImportMapping)}
    assert ImportMapping.from_json(WHOLE) == ImportMapping(
        columns={"pays hôte": "countries", "tél": "ignore", "hôtel": "extra"},
        kinds={"escale": "ship visit"},
        titles={"port call": "ship-visit"},
        statuses={"à confirmer": Status.PLANNED, "en cours": Status.UNDER_WAY},
        levels={"niveau 1": Level.L1},
        directions={"sortie": Direction.OUTGOING, "chez tiers": Direction.THIRD_COUNTRY},
        roles={"pays d accueil": Role.HOST},
        countries={"korea": ("KR",), "both congos": ("CD", "CG"), "elsewhere": ()},
        organisations={"alliance": OrganisationUse.MEMBERS, "pact": OrganisationUse.TAKES_PART},
        months={"brumaire": 11},
        joiners=("et", "y"),
        date_order="mdy",
        month_numbers="year",
        decimal_comma=True,
        first_row=4,
        sheets=("Plan 2027",),
        layout=Layout.MONTHS_DOWN,
        year=2027,
    )


def test_what_is_written_is_read_again_and_says_no_more_than_was_said() -> None:
    mapping = ImportMapping.from_json(WHOLE)
    assert ImportMapping.from_json(json.loads(json.dumps(mapping.to_json()))) == mapping
    assert ImportMapping().to_json() == {}
    assert ImportMapping(date_order="dmy").to_json() == {"date_order": "dmy"}


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ({"level": {"x": "L1"}}, "no part “level”; its parts are columns, kinds"),
        ({"levels": {"x": "L6"}}, "levels gives “x” as “L6”, which is not one of L1, L2"),
        ({"statuses": {"x": "soon"}}, "which is not one of idea, proposed"),
        ({"organisations": {"x": "y"}}, "takes part, members, ignore"),
        ({"months": {"x": 13}}, "“13”, which is not a number from 1 to 12"),
        ({"months": {"x": True}}, "not a number from 1 to 12"),
        ({"countries": {"x": 1}}, "texts or lists of texts"),
        ({"joiners": "et"}, "joiners must be a list"),
        ({"decimal_comma": "yes"}, "true or false"),
        ({"layout": "sideways"}, "layout must be list, months-down"),
        ({"year": 27}, "a year from"),
        ({"first_row": -1}, "number of a row"),
        ({"first_row": True}, "number of a row"),
    ],
)
def test_a_part_that_cannot_be_used_is_named(value: object, why: str) -> None:
    with pytest.raises(FileRefused, match=why):
        ImportMapping.from_json(value)
