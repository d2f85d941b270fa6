"""What is typed finds the same in a file, on a server and in memory, whatever is typed, and after every edit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from app.domain.changes import Change, added, apply, change, removed, replaced
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.wording import text
from app.persistence.plan_store import SqlPlanStore
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.search import backlog_table
from app.persistence.search.backlog import Backlog
from app.persistence.unit_of_work import writing
from app.services.search.in_memory import MemoryTexts
from app.services.search.results import Found
from app.services.search.searcher import PlanTexts, Searcher
from app.services.stores.search_query import Clause, Term, TextHits, TextQuery
from tests.builders import (
    TODAY,
    answer,
    ask,
    country,
    engagement,
    organisation,
    person,
    place,
    plan_with,
    post,
    principal,
    stamped,
)


def searched_plan() -> Plan:
    """Something of everything, in several scripts."""
    return plan_with(
        country("KE", "Kenya"),
        country("SZ", "Eswatini", alternatives=("Swaziland",)),
        country("TR", "Türkiye", alternatives=("Turkey",)),
        country("PL", "Poland"),
        principal("p1", "Ada Okoro"),
        person("p2", "سارة محمد", telephone="+254 20 555-0100"),
        organisation("o1", "Ministry of Foreign Affairs"),
        post("po1", "Desk officer, East Africa", holder="p2", notes="Answers on Tuesdays"),
        engagement("e1", "2027-03-03", countries="KE", title="Port call Mombasa", place=place(), principals=("p1",)),
        engagement("e2", "2027-09-01", countries="SZ", title="Staff talks, Mbabane"),
        engagement("e3", "2026-05-01", countries="TR", title="Łódź straße drill", notes="Talks of the staff"),
        engagement("e4", "2027-01-20", countries="PL", title="東京タワー 訪問", description="Mombasa is spoken of"),
        engagement("e5", "2031-Q2", countries="KE", title="Ambulance handover", outcome="Ёлка was lit"),
        ask("a1", "e1", due=date(2027, 2, 1), question="May we call at the port?"),
        ask("a2", "e2", answer=answer(text="No objection from the ministry")),
    )


QUESTIONS = {
    "a word": ("mombasa", "engagements e1 e4, asks a1"),
    "a beginning": ("momb", "engagements e1 e4, asks a1"),
    "in any order, across fields": ("ada mombasa", "engagements e1"),
    "a title before a text, then the nearest day": ("mombasa", "engagements e1 e4, asks a1"),
    "a former name": ("swaziland", "engagements e2, asks a2, countries SZ"),
    "an accent that is not typed": ("turkiye", "engagements e3, countries TR"),
    "letters that have none": ("lodz strasse", "engagements e3"),
    "a phrase": ('"staff talks"', "engagements e2, asks a2"),
    "its words apart": ("staff talks", "engagements e2 e3, asks a2"),
    "a phrase half typed": ('"staff tal', "engagements e2, asks a2"),
    "signs without spaces": ("タワー", "engagements e4"),
    "signs that do not follow one another": ("東タ", ""),
    "Arabic with another form of a letter": ("ساره", "asks a1 a2, posts po1, people p2"),
    "Cyrillic with and without dots": ("елка", "engagements e5"),
    "a month": ("march 2027", "engagements e1"),
    "a quarter": ("q2 2031", "engagements e5"),
    "a status": ("planned swazi", "engagements e2"),
    "a verdict": ("concur", "asks a2"),
    "an answer": ("objection", "asks a2"),
    "a post and an engagement": ("east mombasa", "asks a1"),
    "a ministry": ("affairs", "asks a1 a2, posts po1, organisations o1"),
    "a number as it is called": ("+254205550", "people p2"),
    "a number as it is written": ("+254 20 555", "people p2"),
    "a slip": ("mombassa", "engagements e1 e4, asks a1"),
    "two slips in a long word": ("ambulacne hadnover", "engagements e5"),
    "a middle": ("ombas", "engagements e1 e4, asks a1"),
    "nothing": ("zzzz", ""),
    "signs only": ("\"' -- * ( ) :", ""),
    "what would be a command": ("title : NEAR(", ""),
}


def said(found: Found) -> str:
    """Groups with the ids of their hits, without what ships with every plan."""
    groups = [f"{group.id} {' '.join(hit.id for hit in group.hits)}" for group in found.groups if group.id in SHOWN]
    return ", ".join(groups)


SHOWN = ("engagements", "asks", "posts", "people", "organisations", "countries")


def opened(stores: SqlPlanStores, location: str, plan: Plan) -> SqlPlanStore:
    store = stores.create(location, plan, "Maj Lund")
    while store.texts.prepare(7) < 1.0:
        pass
    return store


@pytest.fixture
def store(stores: SqlPlanStores, location: str) -> Iterator[SqlPlanStore]:
    made = opened(stores, location, searched_plan())
    yield made
    made.close()


def test_both_databases_answer_as_one_looks_for_it(store: SqlPlanStore) -> None:
    plan = store.load()
    searcher = Searcher()
    found = {
        name: said(searcher.search(PlanTexts(plan, store.texts, TODAY), typed, 9))
        for name, (typed, _) in QUESTIONS.items()
    }
    assert found == {name: wanted for name, (_, wanted) in QUESTIONS.items()}


def test_memory_answers_the_same() -> None:
    plan = searched_plan()
    texts = PlanTexts(plan, MemoryTexts(plan), TODAY)
    found = {name: said(Searcher().search(texts, typed, 9)) for name, (typed, _) in QUESTIONS.items()}
    assert found == {name: wanted for name, (_, wanted) in QUESTIONS.items()}


WORDS = st.lists(
    st.sampled_from(
        [
            "mombasa",
            "staff",
            "talks",
            "ke",
            "2027",
            '"staff talks"',
            "türk",
            "東京",
            "المحمد",
            "\u0000",
            "'; --",
            "*",
            "a",
        ]
    )
    | st.text(max_size=6),
    max_size=4,
).map(" ".join)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=WORDS)
def test_any_input_is_safe_and_finds_the_same_as_in_memory(store: SqlPlanStore, typed: str) -> None:
    plan = searched_plan()
    there = Searcher().search(PlanTexts(plan, store.texts, TODAY), typed, 9)
    here = Searcher().search(PlanTexts(plan, MemoryTexts(plan), TODAY), typed, 9)
    assert {group.id: group.total for group in there.groups} == {group.id: group.total for group in here.groups}


def test_a_long_input_is_cut(store: SqlPlanStore) -> None:
    found = Searcher().search(PlanTexts(store.load(), store.texts, TODAY), "mombasa " * 100_000, 3)
    assert [hit.id for hit in found.groups[0].hits] == ["e1", "e4"]


def ids(store: SqlPlanStore, typed: str) -> str:
    return said(Searcher().search(PlanTexts(store.load(), store.texts, TODAY), typed, 9))


def do(store: SqlPlanStore, plan: Plan, made: Change) -> Plan:
    made = stamped(made, new_id())
    store.append(made)
    return apply(made, plan)


def test_an_edit_is_found_at_once_and_what_it_took_away_no_more(store: SqlPlanStore) -> None:
    plan = store.load()
    before = plan.engagements["e1"]
    after = replace(before, title="Port call Lamu", place=place("Lamu"))
    plan = do(store, plan, change(text("rename"), [replaced("engagements", before, after)]))
    assert ids(store, "lamu") == "engagements e1, asks a1"
    assert ids(store, "mombasa") == "engagements e4"
    plan = do(store, plan, change(text("delete"), [removed("asks", plan.asks["a1"])]))
    assert ids(store, "lamu") == "engagements e1"
    do(store, plan, change(text("add"), [added("engagements", engagement("e9", title="Lamu again"))]))
    assert ids(store, "lamu") == "engagements e1 e9"


def test_another_name_of_a_country_finds_what_is_about_it(store: SqlPlanStore) -> None:
    plan = store.load()
    before = plan.countries["PL"]
    do(store, plan, change(text("rename"), [replaced("countries", before, replace(before, name="Polska"))]))
    assert ids(store, "polska") == "engagements e4, countries PL"
    assert ids(store, "poland") == ""


def test_an_index_that_was_made_another_way_is_made_anew(store: SqlPlanStore, monkeypatch: pytest.MonkeyPatch) -> None:
    assert store.texts.prepare(100) == 1.0
    monkeypatch.setattr(backlog_table, "way_of_indexing", lambda: "another way")
    assert store.texts.prepare(1) < 1.0
    while store.texts.prepare(100) < 1.0:
        pass
    assert ids(store, "mombasa") == "engagements e1 e4, asks a1"
    assert store.texts.prepare(100) == 1.0


def test_moving_an_engagement_moves_it_in_the_order(store: SqlPlanStore) -> None:
    plan = store.load()
    before = plan.engagements["e5"]
    plan = do(
        store, plan, change(text("name"), [replaced("engagements", before, replace(before, title="Mombasa too"))])
    )
    assert ids(store, "mombasa").startswith("engagements e1 e5 e4")
    before = plan.engagements["e5"]
    moved = replace(before, dates=engagement("x", "2027-01-16").dates)
    do(store, plan, change(text("move"), [replaced("engagements", before, moved)]))
    assert ids(store, "mombasa").startswith("engagements e5 e1 e4")


def test_a_change_that_is_not_written_is_not_found(store: SqlPlanStore, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = store.load()

    def fail(*_arguments: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr("app.persistence.plan_store.change_log.record", fail)
    made = stamped(change(text("add"), [added("engagements", engagement("e9", title="Lamu"))]))
    with pytest.raises(Exception, match="no room"):
        store.append(made)
    monkeypatch.undo()
    assert ids(store, "lamu") == ""
    assert plan == store.load()


def test_a_plan_for_reading_only_is_searched_too(stores: SqlPlanStores, location: str) -> None:
    opened(stores, location, searched_plan()).close()
    store = stores.open(location, read_only=True)
    assert ids(store, "mombasa") == "engagements e1 e4, asks a1"
    store.close()


def test_edits_made_while_the_rest_is_indexed_stand_once(stores: SqlPlanStores, location: str) -> None:
    plan = searched_plan()
    store = stores.create(location, plan, "Maj Lund")
    before = plan.engagements["e1"]
    do(store, plan, change(text("name"), [replaced("engagements", before, replace(before, title="Lamu"))]))
    assert store.texts.prepare(3) < 1.0
    while store.texts.prepare(3) < 1.0:
        pass
    assert ids(store, "lamu") == "engagements e1, asks a1"
    store.close()


def test_a_closed_plan_is_not_touched(store: SqlPlanStore) -> None:
    store.close()
    assert ids_of_closed(store) == {}
    assert store.texts.prepare(5) == 1.0


def ids_of_closed(store: SqlPlanStore) -> dict[str, object]:
    plan = searched_plan()
    found = Searcher().search(PlanTexts(plan, store.texts, TODAY), "mombasa", 3)
    return {group.id: group for group in found.groups}


def unseen(*_arguments: object) -> bool:
    return False


def test_without_full_text_search_a_plan_is_made_changed_and_searched_in_memory(
    stores: SqlPlanStores, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.persistence.schema.search.knows_words", unseen)
    monkeypatch.setattr("app.persistence.search.in_file.knows_words", unseen)
    plan = searched_plan()
    store = stores.create(str(path), plan, "Maj Lund")
    assert store.texts.prepare(5) == 1.0
    before = plan.engagements["e1"]
    do(store, plan, change(text("name"), [replaced("engagements", before, replace(before, title="Lamu"))]))
    found = Searcher().search(PlanTexts(store.load(), store.texts, TODAY), "lamu", 9)
    assert said(found) == "engagements e1, asks a1"
    assert "no full-text search" in str(found.lack)
    store.close()
    monkeypatch.undo()

    store = stores.open(str(path))
    while store.texts.prepare(7) < 1.0:
        pass
    assert store.texts.lack() is None
    assert ids(store, "lamu") == "engagements e1, asks a1"
    store.close()


def test_an_index_that_is_not_what_it_should_be_is_made_anew(stores: SqlPlanStores, location: str) -> None:
    store = opened(stores, location, searched_plan())
    with writing(store._engine) as connection:
        connection.exec_driver_sql("UPDATE search_rows SET mark = 1 WHERE item = 'e1'")
    plan = store.load()
    before = plan.engagements["e1"]
    plan = do(store, plan, change(text("name"), [replaced("engagements", before, replace(before, title="Lamu"))]))
    assert store.texts.prepare(5) < 1.0
    while store.texts.prepare(5) < 1.0:
        pass
    assert ids(store, "lamu") == "engagements e1, asks a1"
    do(store, plan, change(text("delete"), [removed("asks", plan.asks["a1"])]))
    assert ids(store, "lamu") == "engagements e1"
    assert store.texts.prepare(5) == 1.0
    store.close()


def test_a_plan_that_was_never_indexed_is_searched_in_memory_where_it_may_only_be_read(
    stores: SqlPlanStores, location: str
) -> None:
    stores.create(location, searched_plan(), "Maj Lund").close()
    store = stores.open(location, read_only=True)
    found = Searcher().search(PlanTexts(store.load(), store.texts, TODAY), "mombasa", 9)
    assert said(found) == "engagements e1 e4, asks a1"
    assert "reading only" in str(found.lack)
    store.close()


def test_a_change_that_comes_while_texts_are_read_is_not_lost(
    stores: SqlPlanStores, location: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = searched_plan()
    store = stores.create(location, plan, "Maj Lund")
    gather = Backlog.gather
    before = plan.engagements["e1"]
    changes = [change(text("name"), [replaced("engagements", before, replace(before, title="Lamu"))])]

    def gather_and_change(backlog: Backlog, connection: Connection, most: int) -> object:
        batch = gather(backlog, connection, most)
        if changes:
            connection.rollback()
            do(store, plan, changes.pop())
        return batch

    monkeypatch.setattr(Backlog, "gather", gather_and_change)
    while store.texts.prepare(500) < 1.0:
        pass
    assert ids(store, "lamu") == "engagements e1, asks a1"
    store.close()


def test_of_very_many_hits_the_nearest_to_today_are_shown(
    stores: SqlPlanStores, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.persistence.search.in_file.COUNTED", 3)
    days = ("2026-01-05", "2026-06-05", "2027-01-04", "2027-02-05", "2028-01-05", "2029-01-05")
    many = [engagement(f"m{n}", day, title=f"Mombasa {n}") for n, day in enumerate(days)]
    store = opened(stores, str(path), plan_with(*many, person("p1", "Ada Mombasa"), ask("a1", "m0")))
    hits = store.texts.find(TextQuery((Clause((Term(("mombasa",)),)),)), date(2027, 1, 5), 3)
    assert hits == {
        "engagements": TextHits(3, ("m2", "m3", "m1"), is_more=True),
        "asks": TextHits(1, ("a1",)),
        "people": TextHits(1, ("p1",)),
    }
    store.close()


def test_a_letter_or_two_find_titles_that_begin_so_and_whole_words(store: SqlPlanStore) -> None:
    assert ids(store, "mo") == "engagements e1"
    assert ids(store, "ke").endswith("countries KE")


def test_a_copy_of_a_shared_plan_is_searched_like_it(stores: SqlPlanStores, store: SqlPlanStore) -> None:
    kept = stores.open(str(store.checkpoint("by hand").path), read_only=True)
    assert ids(kept, "swaziland") == "engagements e2, asks a2, countries SZ"
    kept.close()
