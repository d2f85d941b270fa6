"""The lines of documents that are known from the edition before are those that would be made anew."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.documents.engagement_plan import row_input
from app.documents.glyphs import Glyphs
from app.documents.known_cells import MadeOf, Ready, packed_json
from app.documents.memory import Memory
from app.documents.plain_text import Typesetter
from app.domain.changes import apply
from app.domain.english import ENGLISH
from app.services.reports.known_rows import KnownRows
from app.services.reports.rows import EngagementRow, engagement_row
from tests.builders import engagement, plan_with
from tests.property.universe import changes, world

AS_OF = date(2027, 1, 15)
_WIDTHS = dict.fromkeys(range(32, 0x250), 500)
GLYPHS = Glyphs(_WIDTHS, (frozenset(_WIDTHS),))


@given(st.data())
def test_known_lines_are_those_made_anew(data: st.DataObject) -> None:
    plan, known = world(), KnownRows()
    for _ in range(data.draw(st.integers(1, 8))):
        plan = apply(data.draw(changes(plan)), plan)
        as_of = data.draw(st.sampled_from([AS_OF, AS_OF, date(2027, 3, 1)]))
        items = list(plan.engagements.values())
        fresh = {item.id: engagement_row(plan, item, as_of) for item in items}
        assert known.rows(plan, items, as_of) == fresh


def test_what_did_not_change_is_the_very_same_line() -> None:
    plan, known = plan_with(engagement("e1"), engagement("e2")), KnownRows()
    before = known.rows(plan, plan.engagements.values(), AS_OF)
    edited = plan.replacing([("engagements", "e1", engagement("e1", title="Talks"))])
    after = known.rows(edited, edited.engagements.values(), AS_OF)
    assert after["e2"] is before["e2"]
    assert after["e1"].title == "Talks"


@given(st.lists(st.lists(st.text("aé\u0301𓀀𓁐", max_size=3), min_size=1, max_size=4), min_size=1, max_size=4))
def test_known_cells_are_those_made_anew_and_tell_what_no_font_has(editions: list[list[str]]) -> None:
    memory = Memory()
    rows: dict[str, EngagementRow] = {}
    for titles in editions:
        for title in titles:
            if title not in rows:
                item = engagement(f"e{title}", title=title)
                rows[title] = engagement_row(plan_with(item), item, AS_OF)
        data = {"rows": [MadeOf(rows[title], row_input) for title in titles], "more": titles}
        known, fresh = Typesetter(GLYPHS, cells=memory.begun(ENGLISH)), Typesetter(GLYPHS)
        cells = known.prepared(data)
        assert packed_json(cells) == packed_json(fresh.prepared(data))
        assert known.replaced == fresh.replaced
        assert isinstance(cells, dict)
        assert all(isinstance(cell, Ready) for cell in cells["rows"])
