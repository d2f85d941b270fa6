"""A change is applied only to what it was made for."""

from __future__ import annotations

import pytest

from app.domain.changes import ItemChange, StaleChange, added, apply, change, removed, replaced
from app.domain.wording import text
from tests.builders import engagement, plan_with

HELD, OTHER = engagement("e1", title="Port call"), engagement("e1", title="Talks")


@pytest.mark.parametrize(
    ("held", "item", "fits"),
    [
        pytest.param((), added("engagements", HELD), True, id="adding what is not there"),
        pytest.param((HELD,), added("engagements", HELD), False, id="adding what is there"),
        pytest.param((HELD,), added("engagements", OTHER), False, id="adding where another is"),
        pytest.param((HELD,), replaced("engagements", HELD, OTHER), True, id="replacing what is there"),
        pytest.param((OTHER,), replaced("engagements", HELD, OTHER), False, id="replacing what is another"),
        pytest.param((), replaced("engagements", HELD, OTHER), False, id="replacing what is gone"),
        pytest.param((HELD,), removed("engagements", HELD), True, id="removing what is there"),
        pytest.param((OTHER,), removed("engagements", HELD), False, id="removing what is another"),
        pytest.param((), removed("engagements", HELD), False, id="removing what is gone"),
    ],
)
def test_a_change_fits_what_it_was_made_for(held: tuple[object, ...], item: ItemChange, fits: bool) -> None:
    plan = plan_with(*held)  # type: ignore[arg-type]
    made = change(text("edit"), [item])
    if fits:
        assert apply(made, plan).find("engagements", "e1") == item.after
        return
    with pytest.raises(StaleChange):
        apply(made, plan)


def test_what_stays_as_it_was_is_no_change() -> None:
    assert change(text("edit"), [replaced("engagements", HELD, HELD)]).is_empty
