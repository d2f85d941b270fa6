"""The sections of the panel: titles that tell parts apart, in the language of the window, with units as on paper."""

from __future__ import annotations

from datetime import date, time

import pytest

from app.domain.actions import Action, ActionState
from app.domain.attachments import Attachment
from app.domain.clearances import Clearance, ClearanceState
from app.domain.counterparts import Counterpart
from app.domain.english import ENGLISH
from app.domain.french import French
from app.domain.language import Language
from app.domain.programme_items import ProgrammeItem
from app.domain.records.record import Item, record_of
from app.domain.wording import told
from app.services.due.ticking import is_ticked, turn_tick
from app.services.layouts.part_sections import part_sections, part_title
from tests.builders import country, engagement, milestone, person, plan_with, post


class FewWords:
    """The French of what these tests say."""

    def template(self, source: str) -> str:
        return {"granted": "accordée", "kB": "ko"}.get(source, source)

    def noun(self, many: str, number: int) -> str:
        return many


FRENCH = French(FewWords())


@pytest.mark.parametrize(
    ("part", "title"),
    [
        pytest.param(Clearance("c", "e1"), "Kenya · requested", id="of the host, by its name"),
        pytest.param(
            Clearance("c", "e1", ClearanceState.GRANTED, "MFA/17", "TZ", place="Dar es Salaam"),
            "Tanzania · Dar es Salaam · MFA/17 · granted",
            id="of another one",
        ),
        pytest.param(Clearance("c", "e1", place="Mombasa"), "Kenya · Mombasa · requested", id="without a number"),
        pytest.param(Counterpart("c", "e1", "p1", "po1"), "Grace Otieno · Desk officer", id="both"),
        pytest.param(Counterpart("c", "e1", post="po1"), "Desk officer", id="the post alone"),
        pytest.param(Attachment("a", "e1", "Map.png"), "Map.png", id="without its engagement"),
        pytest.param(
            ProgrammeItem("i", "e1", date(2027, 3, 1), "Talks", time(9)), "1 Mar 2027 09:00 Talks", id="a programme"
        ),
    ],
)
def test_what_a_part_is_called(part: Item, title: str) -> None:
    plan = plan_with(
        engagement("e1", countries="KE"),
        country("KE", "Kenya"),
        country("TZ", "Tanzania"),
        person("p1", "Grace Otieno"),
        post("po1", "Desk officer"),
        part,
    )
    assert part_title(plan, record_of(type(part)), part) == title


def test_a_title_is_in_the_language_of_the_window() -> None:
    part = Clearance("c", "e1", ClearanceState.GRANTED, "MFA/17")
    plan = plan_with(engagement("e1", countries="KE"), country("KE", "Kenya"), part)
    assert part_title(plan, record_of(Clearance), part, FRENCH) == "Kenya · MFA/17 · accordée"


@pytest.mark.parametrize(("language", "said"), [(ENGLISH, "12 kB"), (FRENCH, "12 ko")])
def test_a_number_has_its_unit_as_on_paper(language: Language, said: str) -> None:
    size = record_of(Attachment)["size"]
    item = engagement("e1")
    plan = plan_with(item, Attachment("a", "e1", "Map.png", size=12))
    (section,) = (each for each in part_sections(plan, item, language) if each.table == "attachments")
    assert said in section.lines[0].detail
    assert told(size.said(12, plan.title_of), "", language) == said
    assert not size.is_stated(0)
    assert size.is_stated(12)


def test_what_can_be_ticked_says_whether_it_was_done() -> None:
    today = date(2027, 1, 15)
    plan = plan_with(
        engagement("e1"),
        milestone("m1", done_on=today),
        milestone("m2"),
        Action("a1", "e1", "Write", state=ActionState.DROPPED),
    )
    found = [is_ticked(plan, *each) for each in (("milestones", "m1"), ("milestones", "m2"), ("actions", "a1"))]
    assert found == [True, False, None]
    assert is_ticked(plan, "costs", "c1") is is_ticked(plan, "milestones", "gone") is None
    (done,) = turn_tick(plan, "milestones", "m2", today).items
    assert (done.after.done_on, done.before.done_on) == (today, None)
    (undone,) = turn_tick(plan, "milestones", "m1", today).items
    assert undone.after.done_on is None
