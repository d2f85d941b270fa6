"""Lists of partners: whatever stands in a cell is read or refused in words, and the same again means the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.country_names import CountryNames
from app.domain.not_understood import NotUnderstood
from app.services.importing.column_ways import Meant
from app.services.importing.mapping import ImportMapping
from app.services.importing.partners import Partner
from app.services.importing.values import Vocabulary
from tests.unit.services.importing_cases import COUNTRIES, WORDS

WORDS_OF_CELLS = ("KE", "Kenya", "Kenia", "TZ", "AU", "NATO", "EU", "Korea", "Narnia", "(host)", "(Beobachter)", "")
JOINERS = ("; ", ", ", " / ", " and ", " et ", " und ", " - ", "\n", " ")
CELLS = st.lists(st.tuples(st.sampled_from(WORDS_OF_CELLS), st.sampled_from(JOINERS)), max_size=6).map(
    lambda parts: "".join(word + joiner for word, joiner in parts)
) | st.text(max_size=40)

VOCABULARY = Vocabulary({}, CountryNames(COUNTRIES), ImportMapping(), WORDS)


def read(vocabulary: Vocabulary, cell: str, column: Meant | None) -> tuple[Partner, ...] | str:
    try:
        return vocabulary.partners(cell, column)
    except NotUnderstood as refusal:
        return str(refusal.reason)


@given(CELLS, st.sampled_from([None, *Meant]))
def test_a_cell_is_read_or_refused_in_words_whatever_was_read_before(cell: str, column: Meant | None) -> None:
    found = read(VOCABULARY, cell, column)
    assert found == read(Vocabulary({}, CountryNames(COUNTRIES), ImportMapping(), WORDS), cell, column)
    if isinstance(found, str):
        assert found
        return
    assert len({(each.country, each.organisation) for each in found}) == len(found)
    assert all(bool(each.country) != bool(each.organisation) for each in found)
    assert {each.country for each in found} <= {"", *(country.id for country in COUNTRIES)}
