"""A country that is named where the host is known already takes part: typed, dropped, pasted or added in one line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from app.domain.engagement import Engagement
from app.domain.participation import Direction, Participation, Role
from app.domain.plan import Plan
from app.services.edits.beginning_within import begun_within
from app.services.edits.pasting import Copied, paste
from app.services.edits.regrouping import RowStep, regrouped
from app.services.importing.field_reading import FieldReading
from tests.builders import country, engagement, kind, place, plan_with

TODAY = date(2027, 1, 15)
NAMES = tuple(country(code, name) for code, name in (("SG", "Singapore"), ("JP", "Japan"), ("FR", "France")))
HOST, GUEST = Role.HOST, Role.PARTICIPANT

Way = Callable[[Plan, Engagement, str], Engagement]


def typed(plan: Plan, item: Engagement, code: str) -> Engagement:
    fields = FieldReading(plan, TODAY).fields("countries", plan.countries[code].name, item)
    return Engagement(**{name: fields.get(name, getattr(item, name)) for name in Engagement.__dataclass_fields__})


def dropped(plan: Plan, item: Engagement, code: str) -> Engagement:
    left = item.country_ids[0] if item.countries else ""
    return regrouped(plan, item, RowStep("countries", left, code))


def pasted(plan: Plan, item: Engagement, code: str) -> Engagement:
    left = item.country_ids[0] if item.countries else ""
    copied = Copied((item.id,), "countries" if left else "", left)
    (made,) = paste(plan, copied, None, RowStep("countries", "", code)).items
    assert isinstance(made.after, Engagement)
    return made.after


WAYS = {"typed": typed, "dropped": dropped, "pasted": pasted}


@pytest.mark.parametrize("way", WAYS.values(), ids=list(WAYS))
@pytest.mark.parametrize(
    ("fields", "role"),
    [
        pytest.param({}, HOST, id="nothing is known: the first one is the host"),
        pytest.param({"place": place("Raffles", "SG")}, GUEST, id="beside a forum in another country"),
        pytest.param({"place": place("", "SG")}, GUEST, id="the country alone is known"),
        pytest.param({"place": place("Tokyo", "JP")}, HOST, id="in that very country"),
        pytest.param({"place": place("Tokyo", None)}, HOST, id="a place in no list"),
        pytest.param({"direction": Direction.INCOMING, "place": place("", None)}, GUEST, id="they come to us"),
        pytest.param(
            {"countries": [Participation("FR", HOST)], "place": place("", None)}, HOST, id="in the place of the host"
        ),
        pytest.param(
            {"countries": [Participation("FR", HOST)], "place": place("Paris", "FR")}, HOST, id="with the place of it"
        ),
        pytest.param(
            {"countries": [Participation("FR", GUEST)], "place": place("", "SG")}, GUEST, id="in the place of a guest"
        ),
        pytest.param(
            {"countries": [Participation("FR", HOST)], "place": place("", "SG")}, GUEST, id="once mistaken for the host"
        ),
    ],
)
def test_a_country_is_the_host_only_where_no_other_one_is(way: Way, fields: dict[str, object], role: Role) -> None:
    item = engagement("e1", **{"countries": (), "place": place("", None), "direction": None, **fields})
    plan = plan_with(*NAMES, item, own_nation="NO")
    made = way(plan, item, "JP")
    assert made.countries == (Participation("JP", role),)
    if role is GUEST and item.place.country:
        assert made.host == item.host


@pytest.mark.parametrize(
    "forum",
    [
        engagement("f", countries=(), kind="regional-forum", place=place("Raffles", "SG")),
        engagement("f", countries=[Participation("SG", HOST)], kind="regional-forum", place=place("Raffles", None)),
    ],
    ids=["by its place", "by a role"],
)
@pytest.mark.parametrize("way", WAYS.values(), ids=list(WAYS))
def test_a_meeting_beside_a_forum_stays_in_its_host_country(way: Way, forum: Engagement) -> None:
    known = *NAMES, kind("bilateral-meeting"), forum
    meeting = begun_within(plan_with(*known, own_nation="NO"), TODAY, forum)
    plan = plan_with(*known, meeting, own_nation="NO")
    made = way(plan, meeting, "JP")
    assert (made.host, made.countries) == ("SG", (Participation("JP", GUEST),))


def test_a_leg_of_a_ship_visit_is_sailed_by_the_same_ship() -> None:
    whole = engagement("visit", kind="ship-visit", assets=("frigate",), principals=("admiral",))
    leg = begun_within(plan_with(*NAMES, kind("ship-visit"), whole), TODAY, whole)
    assert (leg.kind, leg.parent, leg.assets, leg.principals) == ("ship-visit", "visit", ("frigate",), ("admiral",))
