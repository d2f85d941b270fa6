"""Add milestones of engagements and the types that they are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_SOURCE = "default of this product, no authority"

_PERSONNEL_EXCHANGE = """
540 - Post need confirmed | desk
365 - Nominate | personnel branch
300 - Host's acceptance asked | attaché
240 - Language training starts | personnel branch
180 - Security clearance, visa, request for visit | security
120 - Annex to the agreement signed | legal
60 - Logistics of the arrival | desk
0 - Arrival | incumbent
30 + Report on the arrival | incumbent
0 ~ Mid-tour review | desk
365 < Successor found | personnel branch
"""

_SHIP_VISIT = """
180 - Slot in the deployment | fleet
120 - Foreign ministry's view on desirability | foreign ministry
90 - Host sounded | head of mission or attaché
60 - Formal note verbale | foreign ministry
45 - Draft programme, contract with the agent | attaché
30 - Programme agreed, invitations | attaché
21 - Media lines | press office
14 - Clearance received, or escalate | desk
7 - Final request for logistics | ship
3 - Go or no-go by weather and operations | fleet
14 > Report | ship and attaché
"""

_AIRCRAFT_VISIT = """
45 - Route, purpose and tail number fixed | air staff
30 - Request through foreign ministry or head of mission | foreign ministry or head of mission
5 - Clearance number on the flight plan | air staff
1 - Changes notified again | air staff
7 > Report | air staff
"""

_HIGH_LEVEL_VISIT = """
120 - Principal's office agrees the window | principal's office
90 - Concurrence of foreign ministry and head of mission asked | desk
75 - Invitation or agreement of the host | attaché
60 - Request for visit and aircraft clearance prepared | security
45 - First programme, delegation frozen for the request for visit | desk
30 - Request for visit in | security | default of this product; many states ask 20 to 25 working days, not checked
21 - Briefs commissioned | desks, foreign and development ministry
14 - Programme agreed, precedence and gifts | protocol
10 - Briefing pack to the principal | desk
3 - Final programme | desk
2 > Letters of thanks | principal's office
7 > Read-out to the foreign ministry | desk
14 > Actions entered | desk
"""

_BILATERAL_MEETING = """
120 - Dates offered | desk
90 - Dates agreed | desk
60 - Agenda exchanged | desk
45 - Papers called for | desk
30 - Brief cleared | foreign and development ministry
21 - Delegations exchanged, request for visit | security
14 - Papers in | desks
7 - Pre-meeting | co-chair
10 > Record exchanged | desk
30 > Record agreed, actions entered | desk
60 > Open actions chased, then each month | desk
"""

_TRAINING_SMALL = """
120 - Request | desk
75 - Vetting in | desk
45 - Result of vetting: hold point | foreign ministry
30 - Travel | desk
"""

_TRAINING_LARGE = """
730 - Nominate | desk
540 - Host agrees in principle | attaché
290 - Concept development conference | exercise planners
225 - Initial planning conference | exercise planners
180 - Site survey | exercise planners
135 - Main planning conference | exercise planners
120 - Vetting lists to foreign ministry or embassy | desk
90 - Clearances, legal cover, status of forces | legal
60 - Result of vetting: hold point | foreign ministry
45 - Final planning conference | exercise planners
42 - Vienna Document notice, if thresholds are met | verification cell
30 - Deployment orders | headquarters
30 > After-action review | exercise planners
60 > Lessons filed | exercise planners
"""

_REGIONAL_FORUM = """
240 - List of forums that must be attended | desk
180 - Head of delegation named | principal's office
120 - Bid for a speaking slot | desk
90 - Registration, line of the foreign ministry | desk
60 - Wish list of sideline meetings | desk
30 - Requests to counterparts | attaché
14 - First timetable of sideline meetings | desk
7 - Briefs | desk
1 - Changes | head of delegation's staff
7 > Read-outs | desk
"""

_OUTREACH = """
60 - Idea, foreign ministry's view on public diplomacy | foreign ministry
45 - Head of mission agrees | head of mission
30 - Speaker and lines cleared | press office
14 - Invitations | attaché
3 - Media | press office
7 > Report on reach | press office
"""

_CSBM = """
30 - Draft | verification cell
14 - Cleared | foreign ministry
7 - Signed | head of the verification cell
0 - Sent | foreign ministry's delegation
"""

_NON_PROLIFERATION = """
180 - Foreign ministry takes the lead | foreign ministry
120 - Customs and coastguard asked | lead ministry
90 - Legal authority confirmed | legal
"""

SHIPPED = (
    ("personnel-exchange", "", True, _PERSONNEL_EXCHANGE),
    ("ship-visit", "", True, _SHIP_VISIT),
    ("aircraft-visit", "", True, _AIRCRAFT_VISIT),
    ("high-level-visit", "", True, _HIGH_LEVEL_VISIT),
    ("bilateral-meeting", "", True, _BILATERAL_MEETING),
    ("training", "small", True, _TRAINING_SMALL),
    ("training", "large", False, _TRAINING_LARGE),
    ("exercise", "large", True, _TRAINING_LARGE),
    ("exercise", "small", False, _TRAINING_SMALL),
    ("regional-forum", "", True, _REGIONAL_FORUM),
    ("outreach", "", True, _OUTREACH),
    ("csbm", "", True, _CSBM),
    ("non-proliferation", "", True, _NON_PROLIFERATION),
    ("non-proliferation", "small", True, _TRAINING_SMALL),
    ("non-proliferation", "forum", False, _REGIONAL_FORUM),
)
"""As they shipped with this version: kind, case, whether they are made when it is planned, and a line a milestone.

A line holds days, from where they are counted, the title, who acts and, where it is another one, the source.
"""

_ANCHORS = {"-": "before-start", "+": "after-start", "~": "half-way", "<": "before-end", ">": "after-end"}


def _key(name: str, kind: sa.Integer | None = None) -> sa.Column[object]:
    return sa.Column(name, kind or sa.Text(), primary_key=True, autoincrement=False)


def _text(*names: str, optional: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=optional) for name in names]


def _text_or_none(*names: str) -> list[sa.Column[str]]:
    return _text(*names, optional=True)


def _whole(*names: str, optional: bool = False) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=optional) for name in names]


def _whole_or_none(*names: str) -> list[sa.Column[int]]:
    return _whole(*names, optional=True)


def _truth(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(name=name, create_constraint=True), nullable=False)


def _closed(name: str, values: str, *, optional: bool = False) -> sa.Column[str]:
    kind = sa.Enum(*values.split("|"), name=name, native_enum=False, create_constraint=True, length=40)
    return sa.Column(name, kind, nullable=optional)


def _link(name: str, target: str, *, key: bool = False, optional: bool = False) -> sa.Column[str]:
    pointing = sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
    if key:
        return sa.Column(name, sa.Text(), pointing, primary_key=True, autoincrement=False)
    return sa.Column(name, sa.Text(), pointing, nullable=optional)


def upgrade() -> None:
    types = op.create_table(
        "milestone_types",
        _key("id"),
        _link("kind", "kinds.id"),
        *_text("title"),
        *_whole("days"),
        _closed("anchor", "before-start|after-start|half-way|before-end|after-end"),
        _closed("unit", "cd|wd-host|wd-home"),
        *_text("who", "case"),
        _truth("is_made"),
        *_text("source"),
        *_whole("version"),
    )
    op.create_index("ix_milestone_types_kind", "milestone_types", ["kind"])
    op.create_table(
        "milestones",
        _key("id"),
        _link("engagement", "engagements.id"),
        *_text("title"),
        *_text_or_none("planned", "done_on"),
        *_text("who"),
        _link("post", "posts.id", optional=True),
        _link("person", "people.id", optional=True),
        *_whole_or_none("days"),
        _closed("anchor", "before-start|after-start|half-way|before-end|after-end"),
        _closed("unit", "cd|wd-host|wd-home"),
        _truth("is_moved"),
        _link("milestone_type", "milestone_types.id", optional=True),
        *_text("note"),
        *_whole("version"),
    )
    op.create_index("ix_milestones_engagement", "milestones", ["engagement"])
    op.create_index("ix_milestones_milestone_type", "milestones", ["milestone_type"])
    op.create_index("ix_milestones_person", "milestones", ["person"])
    op.create_index("ix_milestones_post", "milestones", ["post"])
    if op.get_bind().execute(sa.text("SELECT id FROM kinds LIMIT 1")).first() is None:
        return  # A plan that is just being made brings all that ships along itself.
    kinds = set(op.get_bind().execute(sa.text("SELECT id FROM kinds")).scalars())
    op.bulk_insert(types, [row for row in _shipped_rows() if row["kind"] in kinds])


def _shipped_rows() -> Iterator[dict[str, object]]:
    for kind, case, is_made, lines in SHIPPED:
        for line in lines.strip().splitlines():
            counted, who, *source = line.split(" | ")
            days, anchor, title = counted.split(" ", 2)
            yield {
                "id": "/".join(filter(None, (kind, case, "-".join(re.findall(r"[a-z0-9é]+", title.lower()))))),
                "kind": kind,
                "title": title,
                "days": int(days),
                "anchor": _ANCHORS[anchor],
                "unit": "cd",
                "who": who,
                "case": case,
                "is_made": is_made,
                "source": source[0] if source else _SOURCE,
                "version": 1,
            }
