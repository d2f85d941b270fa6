"""The marking of an output: the highest level of what is in it, and no caveat lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.markings import JOIN, MarkingTable, fits, highest_marking, spelt, unranked
from app.domain.ranked_markings import markings_for, markings_offered
from tests.builders import ranked

SCHEMES = {
    "uk": ("OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET", "TOP SECRET"),
    "nato": ("NATO RESTRICTED", "NATO CONFIDENTIAL", "NATO SECRET"),
    "generic": ("UNCLASSIFIED", "CONFIDENTIAL", "SECRET"),
}
RANKS = {
    "OFFICIAL": 1,
    "OFFICIAL-SENSITIVE": 2,
    "NATO RESTRICTED": 2,
    "NATO CONFIDENTIAL": 3,
    "SECRET": 4,
    "NATO SECRET": 4,
    "TOP SECRET": 5,
}
TABLE = MarkingTable(SCHEMES, RANKS)


@pytest.mark.parametrize(
    ("markings", "highest"),
    [
        pytest.param([], "", id="nothing"),
        pytest.param(["", "  "], "", id="no marking"),
        pytest.param(["OFFICIAL", "", "SECRET"], "SECRET", id="the highest of one scheme"),
        pytest.param(
            ["SECRET AUSTEO", "SECRET REL USA, NZ"], "SECRET AUSTEO / SECRET REL USA, NZ", id="two caveats of one level"
        ),
        pytest.param(["SECRET", "SECRET AUSTEO"], "SECRET AUSTEO", id="a level alone says no more"),
        pytest.param(
            ["SECRET REL USA, NZ", "SECRET REL USA"],
            "SECRET REL USA / SECRET REL USA, NZ",
            id="two lists are not made one",
        ),
        pytest.param(
            ["SECRET AUSTEO", "secret  austeo", "SECRET//AUSTEO"], "SECRET AUSTEO", id="spellings of one caveat"
        ),
        pytest.param(["SECRET REL USA,NZ", "SECRET REL  USA, NZ"], "SECRET REL USA, NZ", id="blanks in a list"),
        pytest.param(["SECRET", "OFFICIAL AUSTEO"], "SECRET AUSTEO", id="the caveat of a lower level"),
        pytest.param(
            ["SECRET REL USA", "OFFICIAL AUSTEO"],
            "SECRET AUSTEO / SECRET REL USA",
            id="the caveat of a lower level beside another",
        ),
        pytest.param(["SECRET AUSTEO", "OFFICIAL AUSTEO"], "SECRET AUSTEO", id="the same caveat at two levels"),
        pytest.param(["OFFICIAL", "NATO SECRET"], "NATO SECRET", id="the higher of two schemes"),
        pytest.param(["TOP SECRET", "NATO SECRET ATOMAL"], "TOP SECRET ATOMAL", id="a caveat over to another scheme"),
        pytest.param(["SECRET", "NATO SECRET"], "SECRET / NATO SECRET", id="two schemes of one rank"),
        pytest.param(
            ["NATO SECRET", "SECRET", "NATO RESTRICTED X", "OFFICIAL Y"],
            "SECRET Y / NATO SECRET X",
            id="each caveat with its own scheme",
        ),
        pytest.param(["SECRET", "PROTECTED"], "SECRET / PROTECTED", id="a word that no table knows"),
        pytest.param(["OFFICIAL", "CONFIDENTIAL"], "OFFICIAL / CONFIDENTIAL", id="a level without a rank"),
        pytest.param(["CONFIDENTIAL", "SECRET"], "SECRET", id="compared by the scheme that has both"),
        pytest.param(["SECRETARIAT ONLY", "OFFICIAL"], "OFFICIAL / SECRETARIAT ONLY", id="a longer word is no level"),
        pytest.param(["OFFICIAL: Sensitive", "OFFICIAL"], "OFFICIAL: Sensitive", id="punctuation within a level"),
        pytest.param(["TOP  SECRET", "SECRET"], "TOP SECRET", id="the longest level that fits"),
        pytest.param(
            ["SECRET AUSTEO / NATO SECRET", "TOP SECRET"], "TOP SECRET AUSTEO", id="what was put together before"
        ),
        pytest.param(["SECRET/NATO SECRET"], "SECRET / NATO SECRET", id="two levels in one text"),
        pytest.param(["SECRET\nREL USA"], "SECRET / REL USA", id="two lines"),
        pytest.param(["(SECRET) – eyes only"], "(SECRET) – eyes only", id="as it is written"),
        pytest.param(["SECRET ***", "SECRET §"], "SECRET *** / SECRET §", id="caveats without letters"),
    ],
)
def test_what_an_output_is_marked(markings: list[str], highest: str) -> None:
    assert highest_marking(markings, TABLE) == highest
    assert highest_marking(reversed(markings), TABLE) == highest


@pytest.mark.parametrize("levels", [{}, MarkingTable({})], ids=["none", "an empty table"])
def test_without_a_table_everything_is_carried(levels: MarkingTable) -> None:
    assert highest_marking(["SECRET AUSTEO", "OFFICIAL", "secret austeo"], levels) == "OFFICIAL / SECRET AUSTEO"


def test_schemes_without_ranks_are_not_compared() -> None:
    assert highest_marking(["OFFICIAL", "NATO SECRET", "SECRET"], SCHEMES) == "SECRET / NATO SECRET"


def test_a_table_that_contradicts_itself_drops_nothing() -> None:
    table = MarkingTable({"one": ("LOW", "HIGH"), "two": ("HIGH", "MIDDLE")}, {"MIDDLE": 1, "LOW": 2})
    assert set(highest_marking(["LOW", "HIGH", "MIDDLE"], table).split(JOIN)) == {"LOW", "HIGH", "MIDDLE"}


def test_a_table_gives_the_levels_of_its_schemes() -> None:
    assert dict(TABLE) == SCHEMES


LEVELS = st.sampled_from([level for levels in SCHEMES.values() for level in levels])
CAVEATS = st.sampled_from(["", " AUSTEO", " REL USA, NZ", "//REL USA", " – eyes only", ";x", " austeo", " Ωmega"])
MARKINGS = st.one_of(
    st.builds("{}{}".format, LEVELS, CAVEATS),
    st.sampled_from(["PROTECTED", "AUS SECRET", "", "REL NZ", "secret  austeo", "SECRET / NATO SECRET x"]),
    st.text(max_size=12),
)


@given(st.lists(MARKINGS, max_size=6).flatmap(lambda made: st.tuples(st.just(made), st.permutations(made))))
def test_the_order_does_not_count_and_once_more_changes_nothing(made: tuple[list[str], list[str]]) -> None:
    highest = highest_marking(made[0], TABLE)
    assert highest_marking(made[1], TABLE) == highest
    assert highest_marking([highest], TABLE) == highest
    assert highest_marking([*made[0], highest], TABLE) == highest


@given(st.lists(st.tuples(LEVELS, CAVEATS), min_size=1, max_size=6))
def test_no_caveat_is_lost_and_nothing_ranks_below_its_content(made: list[tuple[str, str]]) -> None:
    highest = highest_marking(["".join(each) for each in made], TABLE)
    letters = "".join(filter(str.isalnum, highest.casefold()))
    assert all("".join(filter(str.isalnum, caveat.casefold())) in letters for _, caveat in made)
    carried = [RANKS.get(level, 0) for level in RANKS if level in highest]
    assert max(carried, default=0) >= max(RANKS.get(level, 0) for level, _ in made)


@pytest.mark.parametrize(
    ("marking", "ceiling", "may"),
    [
        ("", "OFFICIAL", True),
        ("OFFICIAL", "OFFICIAL", True),
        ("official", "SECRET", True),
        ("NATO RESTRICTED", "OFFICIAL-SENSITIVE", True),
        ("NATO SECRET", "SECRET", True),
        ("SECRET", "OFFICIAL", False),
        ("OFFICIAL / SECRET", "OFFICIAL", False),
        ("OFFICIAL AUSTEO", "SECRET", False),
        ("OFFICIAL AUSTEO", "SECRET austeo", True),
        ("OFFICIAL ***", "OFFICIAL", False),
        ("OFFICIAL (SECRET)", "OFFICIAL", False),
        ("SECR\u00adET", "SECRET", False),
        ("PROTECTED", "TOP SECRET", False),
        ("OFFICIAL / PROTECTED", "TOP SECRET", False),
        ("PROTECTED", "protected", True),
        ("OFFICIAL", "PROTECTED", False),
        ("OFFICIAL", "", False),
        ("UNCLASSIFIED", "CONFIDENTIAL", True),
        ("UNCLASSIFIED", "TOP SECRET", False),
    ],
)
def test_what_may_stand_in_an_output_of_a_marking(marking: str, ceiling: str, may: bool) -> None:
    assert fits(marking, ceiling, TABLE) is may


@given(st.lists(st.builds("{}{}".format, st.sampled_from([*RANKS]), CAVEATS), min_size=1, max_size=6))
def test_all_may_stand_under_the_highest_of_them(made: list[str]) -> None:
    highest = highest_marking(made, TABLE)
    assert all(fits(each, highest, TABLE) for each in made)


@given(st.lists(MARKINGS, max_size=6))
def test_what_nobody_ranked_is_named_and_stands_under_no_level(made: list[str]) -> None:
    named = unranked(made, TABLE)
    for each in made:
        if unranked([each], TABLE):
            assert set(unranked([each], TABLE)) <= set(named)
            assert not any(fits(each, level, TABLE) for level in RANKS)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("secret", "SECRET"),
        ("Secret austeo", "SECRET austeo"),
        ("official-sensitive: commercial", "OFFICIAL-SENSITIVE: commercial"),
        ("secret / nato secret", "SECRET / NATO SECRET"),
        ("SECERT", "SECERT"),
        ("(secret)", "(secret)"),
        ("", ""),
    ],
)
def test_a_ranked_level_is_written_as_its_scheme_spells_it(typed: str, written: str) -> None:
    table = MarkingTable({"uk": ("OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET"), "nato": ("NATO SECRET",)})
    assert spelt(typed, table) == written
    assert spelt(written, table) == written


def test_a_level_that_two_schemes_write_differently_is_spelt_as_it_was_typed() -> None:
    table = MarkingTable({"au": ("OFFICIAL", "OFFICIAL: Sensitive"), "uk": ("OFFICIAL", "OFFICIAL-SENSITIVE")})
    assert spelt("official-sensitive", table) == "OFFICIAL-SENSITIVE"
    assert spelt("official: sensitive AUSTEO", table) == "OFFICIAL: Sensitive AUSTEO"
    assert fits("OFFICIAL-SENSITIVE", "OFFICIAL: Sensitive", table)


@pytest.mark.parametrize(
    ("nation", "schemes"),
    [
        pytest.param("AU", {"au", "nato", "generic"}, id="its own scheme"),
        pytest.param("GB", {"uk", "nato", "generic"}, id="its own, the usual one"),
        pytest.param("KE", {"uk", "nato", "generic"}, id="none of its own"),
    ],
)
def test_a_new_plan_has_one_scheme_of_a_nation(nation: str, schemes: set[str]) -> None:
    shipped = [ranked(scheme=scheme) for scheme in ("uk", "nato", "generic", "au")]
    assert {each.scheme for each in markings_for(nation, shipped)} == schemes


@pytest.mark.parametrize(
    ("nation", "first"),
    [("AU", ["OFFICIAL", "PROTECTED", "SECRET"]), ("GB", ["OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET", "TOP SECRET"]),
     ("NO", ["OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET", "TOP SECRET"])],
)  # fmt: skip
def test_the_own_scheme_is_offered_before_those_for_everybody_and_each_word_once(nation: str, first: list[str]) -> None:
    offered = markings_offered(nation, {**SCHEMES, "au": ("OFFICIAL", "PROTECTED", "SECRET")})
    assert list(offered[: len(first)]) == first
    assert "CONFIDENTIAL" in offered
    assert len(set(offered)) == len(offered)
