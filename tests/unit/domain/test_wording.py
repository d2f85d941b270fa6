"""Sentences with typed values, in English and in another language."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from app.domain.english import ENGLISH
from app.domain.french import French
from app.domain.languages import LANGUAGES
from app.domain.spans import Dates, DaySpan, PlanDate
from app.domain.wording import NOTHING, Text, Value, listed, sentences, text, told
from app.domain.wording_values import Count, DayBeside, days_count


class FewWords:
    """A catalogue of what these tests say."""

    _TEMPLATES = {  # noqa: RUF012 - never written to
        "{what} is {late} late": "{what} : {late} de retard",
        "the visit": "la visite",
        "due {day}": "attendu le {day:weekday}",
        "broken {day": "cassé {day",
    }

    def template(self, source: str) -> str:
        return self._TEMPLATES.get(source, source)

    def noun(self, many: str, number: int) -> str:
        return {"days": ("jour", "jours")}.get(many, ("", ""))[number > 1]


FRENCH = French(FewWords())


@pytest.mark.parametrize(
    ("value", "form", "english", "french"),
    [
        pytest.param("Nairobi", "", "Nairobi", "Nairobi", id="a name"),
        pytest.param("Ship visit", "lower", "ship visit", "ship visit", id="a word within a sentence"),
        pytest.param("under way", "capital", "Under way", "Under way", id="a word in front"),
        pytest.param(12_038, "", "12,038", "12\u202f038", id="a number"),
        pytest.param(2027, "d", "2027", "2027", id="a year"),
        pytest.param(7, "+d", "+7", "+7", id="a step"),
        pytest.param(2.5, "", "2.5", "2,5", id="a fraction"),
        pytest.param(12.0, "", "12", "12", id="a whole fraction"),
        pytest.param(12.04, ".1f", "12.0", "12,0", id="decimals"),
        pytest.param(7, "weekday", "7", "7", id="a form that does not go with it"),
        pytest.param(days_count(0), "", "0 days", "0 jour", id="none"),
        pytest.param(days_count(1), "", "1 day", "1 jour", id="one"),
        pytest.param(days_count(1200), "", "1,200 days", "1\u202f200 jours", id="many"),
        pytest.param(days_count(-14), "+d", "-14 days", "-14 jours", id="back"),
        pytest.param(Count(2, "ship", "ships"), "", "2 ships", "2 ships", id="a noun that is not translated"),
        pytest.param(date(2027, 3, 3), "", "3 Mar 2027", "3 mars 2027", id="a day"),
        pytest.param(date(2027, 3, 1), "weekday", "Mon 1 Mar 2027", "lun. 1er mars 2027", id="a first"),
        pytest.param(date(2027, 3, 3), "long", "Wednesday 3 March 2027", "mercredi 3 mars 2027", id="a day read out"),
        pytest.param(date(2027, 9, 3), "month", "September 2027", "septembre 2027", id="a month"),
        pytest.param(date(2027, 9, 3), "short_month", "Sep 2027", "sept. 2027", id="a narrow month"),
        pytest.param(DayBeside(date(2027, 3, 3), date(2027, 1, 1)), "", "3 Mar", "3 mars", id="a day of this year"),
        pytest.param(
            DaySpan(date(2027, 3, 3), date(2027, 3, 6)), "", "3 – 5 Mar 2027", "du 3 au 5 mars 2027", id="a span"
        ),
        pytest.param(
            DaySpan(date(2027, 3, 31), date(2027, 4, 2)),
            "weekday",
            "Wed 31 Mar – Thu 1 Apr 2027",
            "du mer. 31 mars au jeu. 1er avril 2027",
            id="a span of two months",
        ),
        pytest.param(DaySpan(date(2027, 7, 1), date(2027, 10, 1)), "months", "Jul–Sep", "juil.-sept.", id="months"),
        pytest.param(PlanDate.parse("2027-W14"), "", "week 14, 2027", "semaine 14 de 2027", id="a week"),
        pytest.param(PlanDate.parse("2027-Q2"), "", "quarter Apr–Jun 2027", "trimestre avr.-juin 2027", id="a quarter"),
        pytest.param(
            PlanDate.parse("2027-05-03/2027-05-20"),
            "",
            "3 – 20 May 2027, day not fixed",
            "entre le 3 et le 20 mai 2027, jour à fixer",
            id="a window",
        ),
        pytest.param(
            Dates.days(date(2027, 3, 4), date(2027, 3, 6)),
            "",
            "Thu 4 – Sat 6 Mar 2027",
            "du jeu. 4 au sam. 6 mars 2027",
            id="dates",
        ),
        pytest.param(
            Dates.days(date(2027, 2, 28), date(2027, 3, 6)),
            "narrow",
            "Sun 28 Feb – Sat 6 Mar 2027",
            "dim. 28 févr. – sam. 6 mars 2027",
            id="dates in a column",
        ),
        pytest.param(
            Dates(PlanDate.parse("2027-03-04"), PlanDate.parse("2027-03-04"), time(9), time(11, 30), "UTC"),
            "timed",
            "Thu 4 Mar 2027, 09:00–11:30 UTC",
            "jeu. 4 mars 2027, 09:00-11:30 UTC",
            id="dates with a time of day",
        ),
        pytest.param(
            datetime(2027, 3, 4, 14, 5, tzinfo=UTC),
            "",
            "Thu 4 Mar 2027, 14:05 UTC",
            "jeu. 4 mars 2027, 14:05 UTC",
            id="moment",
        ),
        pytest.param(datetime(2027, 3, 4, 14, 5, tzinfo=UTC), "clock", "14:05 UTC", "14:05 UTC", id="time of a moment"),
        pytest.param(time(9, 30), "", "09:30", "09:30", id="a time of day"),
        pytest.param(("Kenya", "Ghana", "Mali"), "", "Kenya, Ghana, Mali", "Kenya, Ghana, Mali", id="a list"),
        pytest.param(("Kenya", "Ghana", "Mali"), "and", "Kenya, Ghana and Mali", "Kenya, Ghana et Mali", id="and"),
        pytest.param(("Kenya", "Mali"), "or", "Kenya or Mali", "Kenya ou Mali", id="or"),
        pytest.param(("Kenya",), "and", "Kenya", "Kenya", id="a list of one"),
        pytest.param((date(2027, 3, 5), date(2027, 3, 4)), "", "Thu 4, Fri 5 Mar 2027",
                     "jeu. 4 mars et ven. 5 mars 2027", id="days"),
        pytest.param((text("the visit"), 3), "apart", "the visit; 3", "la visite; 3", id="sentences"),
    ],
)  # fmt: skip
def test_every_language_words_values_in_its_own_way(value: Value, form: str, english: str, french: str) -> None:
    assert (told(value, form), told(value, form, FRENCH)) == (english, french)


def test_a_sentence_in_a_sentence_is_said_in_the_same_language() -> None:
    said = text("{what} is {late} late", what=text("the visit"), late=days_count(3))
    assert str(said) == "the visit is 3 days late"
    assert said.said_in(FRENCH) == "la visite : 3 jours de retard"


def test_a_translation_may_choose_another_form_of_a_day() -> None:
    assert text("due {day}", day=date(2027, 3, 3)).said_in(FRENCH) == "attendu le mer. 3 mars 2027"


def test_what_is_not_translated_is_said_in_english_with_the_dates_of_the_language() -> None:
    assert text("gone since {day}", day=date(2027, 3, 3)).said_in(FRENCH) == "gone since 3 mars 2027"


@pytest.mark.parametrize("source", ["{other}", "broken {day", "{day.year}", "{day[0]}", "}"])
def test_a_template_that_does_not_go_with_its_values_comes_as_it_is(source: str) -> None:
    damaged = Text(source, (("day", date(2027, 3, 3)),))
    assert str(damaged) == source
    assert damaged.said_in(FRENCH) == FewWords().template(source)


def test_braces_in_names_stay_as_typed() -> None:
    assert str(text("‘{title}’", title="{day} }{")) == "‘{day} }{’"
    assert str(Text("A title with {braces}")) == "A title with {braces}"


def test_sentences_stand_behind_one_another_and_words_in_a_row() -> None:
    assert str(sentences(text("It is gone."), text("Look elsewhere."))) == "It is gone. Look elsewhere."
    assert str(listed(["Kenya", text("the visit")])) == "Kenya, the visit"
    assert str(NOTHING) == ""


def test_a_template_takes_other_values() -> None:
    assert str(text("‘{title}’").filled(title="Lund")) == "‘Lund’"


def test_english_needs_no_catalogue() -> None:
    assert LANGUAGES["en"](FewWords()) is ENGLISH
