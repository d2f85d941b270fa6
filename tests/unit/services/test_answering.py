"""Whose word is whose: nobody of one's own defence is proposed for that of a ministry, a mission or a host."""

from __future__ import annotations

import pytest

from app.domain.addressees import ADDRESSEE_TITLES, OUTSIDE, OWN_ROLES
from app.domain.parties import OrganisationKind, Person, Post
from app.domain.plan import Item
from app.services.answering import addressee_of, answerer, can_answer
from app.services.edits.asks import post_for, suggest_asks
from app.services.reports.ministries import MinistryStanding, ministry_marks
from tests.builders import (
    TODAY,
    answer,
    ask,
    ask_route,
    engagement,
    organisation,
    person,
    plan_with,
    post,
    principal,
)

OWN = organisation("own", "Ministry of Defence", kind=OrganisationKind.OWN_DEFENCE)
MINISTRY = organisation("o1")


@pytest.mark.parametrize("addressee", sorted(OUTSIDE))
def test_a_post_of_ones_own_defence_is_never_proposed_for_somebody_else(addressee: str) -> None:
    item = engagement()
    own = post("own", "A chief", organisation="own", addressee=addressee, countries=frozenset({"KE"}))
    theirs = post("theirs", "Z desk", addressee=addressee)
    for posts, found in (((own,), None), ((own, theirs), "theirs")):
        plan = plan_with(OWN, MINISTRY, *posts, item, ask_route(addressee=addressee))
        chosen = post_for(plan, addressee, item)
        (suggestion,) = suggest_asks(plan, item)
        assert [each.id if each else None for each in (chosen, suggestion.post)] == [found, found]


@pytest.mark.parametrize("role", sorted(OWN_ROLES))
@pytest.mark.parametrize("addressee", sorted(OUTSIDE))
def test_an_own_role_counts_wherever_the_post_is_placed(role: str, addressee: str) -> None:
    embassy = organisation("o1", "Embassy", kind=OrganisationKind.EMBASSY)
    plan = plan_with(embassy, post("po1", "Defence attaché", addressee=role))
    assert not can_answer(plan, plan.posts["po1"], addressee)


@pytest.mark.parametrize("addressee", sorted(ADDRESSEE_TITLES.keys() - OUTSIDE))
def test_offices_of_ones_own_defence_answer_for_themselves(addressee: str) -> None:
    item = engagement()
    plan = plan_with(OWN, post("po1", organisation="own", addressee=addressee), item)
    assert post_for(plan, addressee, item) == plan.posts["po1"]


def test_asking_ones_own_chief_is_not_asking_the_ministry() -> None:
    item = engagement()
    own = post("own", organisation="own")
    plan = plan_with(OWN, MINISTRY, own, post("po1"), item, ask_route(), ask(post="own"))
    assert [each.post.id for each in suggest_asks(plan, item) if each.post] == ["po1"]


WHO: dict[str, tuple[list[Item], str]] = {
    "the holder": ([person("p1", "Ida Berg"), post(title="Desk", holder="p1")], "Ida Berg, Desk"),
    "nobody holds it": ([post(title="Desk")], "Desk"),
    "a principal is no ministry's": ([principal("p1"), post(title="Desk", holder="p1")], "Desk"),
    "who holds a post of the own defence too": (
        [
            person("p1"),
            post(title="Desk", holder="p1"),
            post("po2", organisation="own", addressee="legal", holder="p1"),
        ],
        "Desk",
    ),
    "an attaché": (
        [person("p1"), post(title="Desk", holder="p1"), post("po2", addressee="attache", holder="p1")],
        "Desk",
    ),
    "a post of the own defence": ([person("p1"), post(organisation="own", holder="p1")], ""),
    "the own legal adviser": (
        [person("p1", "Ida Berg"), post(title="Legal", organisation="own", addressee="legal", holder="p1")],
        "Ida Berg, Legal",
    ),
}


@pytest.mark.parametrize(("items", "who"), WHO.values(), ids=WHO.keys())
def test_who_probably_answered(items: list[Item], who: str) -> None:
    assert answerer(plan_with(OWN, MINISTRY, *items), [ask()]) == who


def test_of_asks_to_several_posts_nobody_is_named() -> None:
    plan = plan_with(MINISTRY, Person("p1", "Ida"), post("po1", holder="p1"), post("po2", holder="p1"))
    assert answerer(plan, [ask("a1"), ask("a2", post="po2")]) == ""


@pytest.mark.parametrize(
    ("asked", "whose"),
    [
        (post(), "foreign-ministry"),
        (post(organisation="own"), ""),
        (post(organisation="own", addressee="finance"), "finance"),
        (post(addressee="attache"), "attache"),
    ],
    ids=["a ministry", "own defence as a ministry", "own finance", "an attaché"],
)
def test_whose_word_an_ask_is_for(asked: Post, whose: str) -> None:
    assert addressee_of(plan_with(OWN, MINISTRY, asked, ask()), ask()) == whose
    assert addressee_of(plan_with(OWN), ask()) == ""


def test_a_document_shows_no_concurrence_of_a_ministry_that_ones_own_defence_gave() -> None:
    item = engagement()
    plan = plan_with(OWN, MINISTRY, post(organisation="own"), item, ask(answer=answer()))
    marks = {str(mark.name): mark.standing for mark in ministry_marks(plan, item, TODAY)}
    assert (marks["FM"], marks["Other"]) == (MinistryStanding.NOT_ASKED, MinistryStanding.AGREED)
