"""Who leads: in words, and what a typed name brings along."""

from __future__ import annotations

import pytest

from app.domain.engagement import Level
from app.services.leading import lead_fields, lead_words
from tests.builders import engagement, person, principal

PEOPLE = {
    "cn": principal("cn", "Chief of Navy", level="L3"),
    "min": principal("min", "Minister for Defence", level="L1"),
    "aide": person("aide", "Naval aide"),
}


@pytest.mark.parametrize(
    ("typed", "held", "expected"),
    [
        ("Chief of Navy", (), {"own_lead": "Chief of Navy", "principals": ("cn",), "level": Level.L3}),
        ("chief of  navy", ("min",), {"own_lead": "chief of  navy", "principals": ("min", "cn"), "level": Level.L3}),
        ("Chief of Navy", ("cn",), {"own_lead": "Chief of Navy", "level": Level.L3}),
        ("Naval aide", (), {"own_lead": "Naval aide"}),
        ("Commander Fleet", (), {"own_lead": "Commander Fleet"}),
        ("", ("cn",), {"own_lead": ""}),
    ],
    ids=["a principal", "typed carelessly, beside another", "already there", "no principal", "unknown", "nobody"],
)
def test_a_principal_who_leads_is_in_the_engagement_too(
    typed: str, held: tuple[str, ...], expected: dict[str, object]
) -> None:
    assert lead_fields(PEOPLE, typed, engagement("e1", principals=held)) == expected


def test_principals_stand_for_a_lead_that_is_not_recorded() -> None:
    assert lead_words(PEOPLE, engagement("e1", own_lead="CO HMAS Stuart", principals=("cn",))) == "CO HMAS Stuart"
    assert lead_words(PEOPLE, engagement("e1", own_lead="", principals=("cn", "gone"))) == "Chief of Navy"
