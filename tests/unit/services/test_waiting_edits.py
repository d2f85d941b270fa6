"""Edits that wait, in words."""

from __future__ import annotations

from dataclasses import replace

from app.domain.asks import Verdict
from app.domain.plan import Plan
from app.services.layouts.waiting_edits import EditState, choice_lines, edit_lines
from app.services.planning.edit_queue import EditQueue, SetAside
from app.services.planning.hands import Hand
from tests.builders import NOON, answer, ask, country, edit, engagement, person, plan_with, post, stamped


def nobody(_table: str, _item_id: str, _field: str) -> Hand | None:
    return None


def at_odds(before: Plan, mine: object, theirs: object) -> tuple[Plan, SetAside]:
    """An edit of mine, laid on a plan in which others did theirs."""
    edited = stamped(edit(before, mine))  # type: ignore[arg-type]
    now = EditQueue.of(before).with_edit(stamped(edit(before, theirs))).plan  # type: ignore[arg-type]
    return now, SetAside(edited)


def test_each_field_at_odds_has_both_values_in_words() -> None:
    before = plan_with(country("KE", "Kenya"), person("p1", "Ada Okoro"), engagement("e1"))
    one = before.engagements["e1"]
    plan, aside = at_odds(
        before,
        replace(one, title="Mine", notes="not at odds", principals=("p1",)),
        replace(one, title="Theirs", principals=(), countries=()),
    )
    hand = Hand("Cdr Ito", NOON)
    (line,) = choice_lines(plan, aside, lambda table, item_id, field: hand if field == "title" else None)
    assert (str(line.field), line.mine, line.theirs, line.hand) == ("Title", "Mine", "Theirs", hand)
    assert line.record == "Theirs"


def test_other_records_are_told_by_what_they_are_called() -> None:
    before = plan_with(engagement("e1"), ask("a1", "e1"), post("po1"), post("po2", "Other desk"))
    one = before.asks["a1"]
    plan, aside = at_odds(
        before,
        replace(one, post="po2", required=False, answer=answer(by="Ito")),
        replace(one, post="po3", answer=answer(Verdict.DEFER)),
    )
    lines = {str(line.field): (line.mine, line.theirs) for line in choice_lines(plan, aside, nobody)}
    assert lines == {
        "Addressee": ("Other desk", "po3"),
        "Answer": ("concur; 15 Jan 2027; Ito", "needs more; 15 Jan 2027"),
    }
    assert choice_lines(plan, aside, nobody)[0].record == "Port call e1"


def test_a_record_that_is_gone_is_told_as_a_whole() -> None:
    before = plan_with(engagement("e1"))
    one = before.engagements["e1"]
    changed = SetAside(stamped(edit(before, replace(one, title="Mine"))))
    gone = before.replacing([("engagements", "e1", None)])
    (line,) = choice_lines(gone, changed, nobody)
    assert (str(line.field), line.mine, line.theirs) == ("the whole record", "Title: Mine", "deleted")
    deleted = SetAside(stamped(edit(before, deleted=[one])))
    plan = before.replacing([("engagements", "e1", replace(one, title="Theirs"))])
    (line,) = choice_lines(plan, deleted, nobody)
    assert (line.mine, line.theirs) == ("deleted", "Title: Theirs")


def test_what_is_to_be_decided_comes_first_and_what_waits_says_what_it_wants() -> None:
    before = plan_with(engagement("e1"), engagement("e2"))
    first = stamped(edit(before, replace(before.engagements["e1"], title="Mine")), id="c1")
    behind = stamped(edit(before, replace(before.engagements["e1"], title="Mine again")), id="c2")
    waits = stamped(edit(before, replace(before.engagements["e2"], notes="", outcome="Done")), id="c3")
    lines = edit_lines(before, [waits], [SetAside(first), SetAside(behind, "c1")])
    assert [(line.id, line.state) for line in lines] == [
        ("c1", EditState.AT_ODDS),
        ("c2", EditState.BEHIND),
        ("c3", EditState.WAITING),
    ]
    assert [(str(wish.field), wish.value) for wish in lines[2].wishes] == [("Outcome", "Done")]
    assert lines[0].record == "Port call e1"


def test_an_edit_of_thousands_tells_some() -> None:
    before = plan_with()
    many = stamped(edit(before, *(engagement(f"e{number}") for number in range(50))))
    (line,) = edit_lines(before, [many], [])
    assert 1 < len(line.wishes) < 10
