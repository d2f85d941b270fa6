"""What can still be undone when a plan is opened again."""

from __future__ import annotations

import pytest

from app.domain.changes import Change
from app.services.planning.undoing import still_done
from tests.builders import edit, engagement, plan_with, stamped

PLAN = plan_with(engagement("e1"))


def made(change_id: str, *, reverts: str = "", author: str = "me", empty: bool = False) -> Change:
    items = () if empty else edit(PLAN, engagement("e1", notes=change_id)).items
    plain = Change(edit(PLAN).label, items, reverts=reverts)
    return stamped(plain, id=change_id, author=author)


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ([], []),
        ([made("a"), made("b")], ["a", "b"]),
        ([made("new", empty=True), made("a")], ["a"]),
        ([made("a"), made("b"), made("u", reverts="b")], ["a"]),
        ([made("a"), made("u", reverts="a"), made("r")], ["r"]),
        ([made("a"), made("b"), made("u", reverts="a"), made("c")], ["c"]),
        ([made("z"), made("a"), made("b"), made("c"), made("u", reverts="a")], ["z"]),
        ([made("a"), made("b", author="you"), made("c")], ["c"]),
        ([made("a"), made("b", author="you")], []),
    ],
    ids=[
        "nothing",
        "two edits",
        "the making of the plan is no edit",
        "an undo takes its edit away",
        "a redo is an edit again",
        "an undo out of order ends it",
        "steps that were one are undone by the first of them",
        "another hand ends it",
        "another hand was last",
    ],
)
def test_what_is_still_done(history: list[Change], expected: list[str]) -> None:
    assert [change.id for change in still_done(reversed(history), "me")] == expected
