"""A document in another language: its fixed words, its sentences and its tag."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.documents.printing import print_document, words_of
from app.domain.language import Language
from app.domain.statuses import Status
from app.reference.catalogues import language
from app.services.reports.selection import ReportOptions
from app.services.review.review import review
from tests.builders import engagement, objective, plan_with, region, tier
from tests.documents.reading import catalogue, whole
from tests.unit.domain.fake_calendars import facts_on
from tests.unit.services.test_reports import GapEverywhere

AS_OF = date(2026, 11, 22)


@pytest.fixture(scope="module")
def french(resources: Path) -> Language:
    return language(resources, "fr")


def test_the_engagement_plan_can_be_read_in_french(resources: Path, french: Language) -> None:
    plan = plan_with(
        region("defence/east-africa", "KE TZ", title="Afrique de l’Est", position=1),
        engagement("e1", "2026-12-03", "2026-12-05", "KE", own_lead="Chef d’état-major", ref="AU-1"),
        engagement("e2", "2027-03-01", "", "TZ", status=Status.CONFIRMED, ref="AU-2"),
        objective("o1", target_date=date(2027, 6, 30)),
        tier("KE", "1"),
        own_nation="AU",
        year_start=7,
    )
    options = ReportOptions(AS_OF)
    made = review(plan, facts_on(AS_OF), [GapEverywhere()])
    printed = print_document("engagement-plan", plan, made, options, resources, language=french)
    text = whole(printed.pdf)
    assert catalogue(printed.pdf)["/Lang"] == "fr"
    assert printed.title == "Plan d’actions 2026–27"
    assert "du 1er juillet 2026 au 30 juin 2027" in text
    assert "2 actions avec 2 pays ; 2 imprimées" in text
    assert "du jeu. 3 au sam. 5 décembre 2026" in text
    assert "Lacunes connues" in text
    assert f"Page 1 sur {printed.pages}" in text


def test_without_a_language_a_document_is_english(resources: Path) -> None:
    plan = plan_with(engagement("e1", "2026-12-03"), own_nation="AU")
    made = review(plan, facts_on(AS_OF), [])
    printed = print_document("engagement-plan", plan, made, ReportOptions(AS_OF), resources)
    assert catalogue(printed.pdf)["/Lang"] == "en"
    assert "Known gaps" in whole(printed.pdf)


def test_all_fixed_words_of_the_engagement_plan_are_translated(resources: Path, french: Language) -> None:
    same = {"Code", "Dates", "Position", "Action"}
    said = words_of(resources / "documents" / "engagement-plan.typ", french)
    assert len(said) > 30
    assert {source for source, words in said.items() if source == words} <= same


def test_an_unknown_language_is_none(resources: Path) -> None:
    with pytest.raises(KeyError):
        language(resources, "tlh")
