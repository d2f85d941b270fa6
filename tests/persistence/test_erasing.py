"""Somebody is erased: neither plan nor history, neither undo, search nor the bytes of the file say who it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.changes import Change, apply
from app.domain.delegates import Delegate
from app.domain.parties import Person
from app.domain.plan import Plan
from app.persistence.plan_store import SqlPlanStore
from app.persistence.plan_stores import SqlPlanStores
from app.services.edits.contacts import hold_post, save_person
from app.services.edits.erasing import erase, is_erased
from app.services.edits.refusals import EditRefused
from tests import builders as make
from tests.builders import stamped
from tests.unit.domain.rule_cases import plan_of

WORDS = ("Okoro", "ada@example.org", "+254 20 77", "Nkechi", "surgery", "capitaine de corvette")


def travelling() -> Delegate:
    """What a delegation knows of her."""
    return make.delegate(
        "dx", "ex", "Ada Okoro", person="px", precedence=1, appointment="capitaine de corvette", diet="after surgery",
        request_ref="RFV ada@example.org", passport_expiry=date(2031, 5, 6),
    )  # fmt: skip


def told(plan: Plan) -> Plan:
    """The plan with a person of many words, who holds a post and is away."""
    return plan.replacing(
        [
            ("people", "px", make.principal("px", "Ada Okoro", rank="capitaine de corvette", level="L3")),
            ("organisations", "ox", make.organisation("ox", "Embassy")),
            ("kinds", "ship-visit", make.kind()),
            ("countries", "KE", make.country()),
            ("engagements", "ex", make.engagement("ex")),
            ("posts", "pox", make.post("pox", "Attaché", organisation="ox")),
            ("absences", "abx", make.absence("abx", "px", reason="surgery")),
            ("delegates", "dx", travelling()),
        ]
    )


def written(store: SqlPlanStore, plan: Plan) -> Plan:
    """Edits by which the history comes to know her: contact data, a post, another name."""

    def done(number: int, made: Change) -> Plan:
        store.append(stamped(made, f"edit-{number}"))
        return apply(made, plan)

    plan = done(1, save_person(plan, replace(plan.people["px"], email="ada@example.org", telephone="+254 20 77")))
    plan = done(2, hold_post(plan, "pox", Person("new", "Ada Okoro")))
    return done(3, save_person(plan, replace(plan.people["px"], name="Ada Nkechi Okoro", notes="Okoro likes tea")))


def test_nothing_of_her_can_be_read_in_plan_history_undo_search_or_file(stores: SqlPlanStores, path: Path) -> None:
    store = stores.create(str(path), told(plan_of()), "Maj Lund")
    plan = written(store, store.load())
    store.texts.prepare(10_000)
    made = erase(plan, "px")
    store.append(stamped(made.change, "erasure"))
    store.forget(made.erasure)
    after = store.load()
    person = after.people["px"]
    assert (person.name, person.email, person.rank, person.notes) == ("erased person 1", "", "", "")
    assert (person.is_principal, person.level) == (True, "L3")
    assert after.posts["pox"].holder == "px"
    gone = after.records(Delegate)["dx"]
    assert (gone.name, gone.person, gone.precedence) == ("erased person 1", "px", 1)
    assert (gone.appointment, gone.diet, gone.request_ref, gone.passport_expiry) == ("", "", "", None)
    assert after == apply(made.change, plan)
    entries = store.history("people", "px")
    assert {each.after.name for each in entries if isinstance(each.after, Person)} == {"erased person 1"}
    assert str(entries[0].label) == "erasure of a person, now erased person 1"
    labels = [str(each.label) for each in store.recent(100)]
    assert "taking of post ‘Attaché’ by erased person 1" in labels
    for change in store.recent(100):
        for item in change.items:
            assert not any(word in repr((item.before, item.after)) for word in WORDS)
    store.texts.prepare(10_000)
    assert not {"okoro", "nkechi"} & set(store.texts.vocabulary())
    store.close()
    content = path.read_bytes()
    assert [word for word in WORDS if word.encode() in content] == []
    assert stores.open(str(path)).info().integrity == "ok"


def test_undoing_an_edit_of_before_brings_nothing_back(stores: SqlPlanStores, path: Path) -> None:
    store = stores.create(str(path), told(plan_of()), "Maj Lund")
    plan = written(store, store.load())
    made = erase(plan, "px")
    store.append(stamped(made.change, "erasure"))
    store.forget(made.erasure)
    now = store.load()
    for change in store.recent(100):
        if any(item.table == "people" for item in change.items):
            now = apply(change.inverse(), now)
            assert is_erased(now.people["px"])


@pytest.mark.postgresql
def test_on_a_server_the_history_says_it_no_more_either(stores: SqlPlanStores, new_database: Any) -> None:
    store = stores.create(new_database(), told(plan_of()), "Maj Lund")
    plan = written(store, store.load())
    made = erase(plan, "px")
    store.append(stamped(made.change, "erasure"))
    store.forget(made.erasure)
    for change in store.recent(100):
        assert not any(word in repr(change) for word in WORDS)
    store.close()


def test_whoever_was_erased_is_not_erased_again() -> None:
    plan = told(plan_of())
    with pytest.raises(EditRefused, match="not in the plan any more"):
        erase(plan, "nobody")
    after = apply(erase(plan, "px").change, plan)
    again = erase(after, "px")
    assert again.change.is_empty
    assert again.erasure.stand_in == "erased person 1"
    other = after.replacing([("people", "py", make.person("py", "Jo Ng"))])
    assert apply(erase(other, "py").change, other).people["py"].name == "erased person 2"
