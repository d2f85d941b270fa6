"""Edits as planners make them, drawn by chance: each is a use case called with what the plan holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from app.domain.asks import Verdict
from app.domain.changes import Change
from app.domain.conditions import Condition
from app.domain.findings import Finding
from app.domain.identity import new_id
from app.domain.levels import Level
from app.domain.participation import Participation, Role
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import Status
from app.services.edits import (
    ask_life,
    asks,
    conditions,
    contacts,
    engagements,
    priorities,
    records,
    regions,
    saved_views,
    waivers,
)
from app.services.edits.drafts import new_draft
from app.services.layouts.record_list import LISTS
from app.services.planning.plan_editor import PlanEditor
from tests.builders import TODAY, absence, answer, ask, edit, objective, organisation, person, post, saved_view

Use = Callable[[PlanEditor, Random], Change]

_WORDS = (
    "port",
    "call",
    "Mombasa",
    "staff talks",
    "Ärger",
    "سارة",
    "東京",
    "<b>x</b>",
    "=1+1",
    "\u202e",
    "🚢",
    "a" * 300,
)


class NothingToChoose(Exception):
    """The plan holds nothing that could be edited in this way."""


def _some(items: Sequence[str], rng: Random, most: int = 3) -> list[str]:
    if not items:
        raise NothingToChoose
    return rng.sample(sorted(items), min(len(items), rng.randint(1, most)))


def _one(items: Sequence[str], rng: Random) -> str:
    return _some(items, rng, 1)[0]


def _words(rng: Random) -> str:
    return " ".join(rng.choices(_WORDS, k=rng.randint(1, 4)))


def _day(rng: Random) -> date:
    return TODAY + timedelta(days=rng.randint(-400, 700))


def _dates(rng: Random) -> Dates:
    first = _day(rng)
    if rng.random() < 0.3:
        window = PlanDate.parse(rng.choice((f"{first.year}-Q{rng.randint(1, 4)}", f"{first.year}-05", f"{first.year}")))
        return Dates(window, window)
    return Dates.days(first, first + timedelta(days=rng.choice((0, 1, 3, 20))))


def _add(editor: PlanEditor, rng: Random) -> Change:
    plan = editor.plan
    country = _one(list(plan.countries), rng)
    draft = new_draft(plan, TODAY, _words(rng), country=None if country == plan.settings.own_nation else country)
    return engagements.add_engagement(plan, replace(draft, dates=_dates(rng)))


def _change(editor: PlanEditor, rng: Random) -> Change:
    plan = editor.plan
    fields = {
        "title": _words(rng),
        "notes": _words(rng),
        "dates": _dates(rng),
        "level": rng.choice((None, *Level)),
        "status": rng.choice(list(Status)),
        "principals": tuple(_some(list(plan.people), rng)) if plan.people else (),
        "objectives": tuple(_some(list(plan.objectives), rng)) if plan.objectives else (),
        "countries": tuple(Participation(code, Role.HOST) for code in _some(list(plan.countries), rng, 1)),
        "marking": rng.choice(("", "OFFICIAL")),
    }
    chosen = {name: fields[name] for name in _some(list(fields), rng)}
    return engagements.change_engagement(plan, _one(list(plan.engagements), rng), **chosen)


def _move(editor: PlanEditor, rng: Random) -> Change:
    return engagements.change_engagement(editor.plan, _one(list(editor.plan.engagements), rng), dates=_dates(rng))


def _shift(editor: PlanEditor, rng: Random) -> Change:
    chosen = _some(list(editor.plan.engagements), rng, 12)
    return engagements.shift_engagements(editor.plan, chosen, rng.randint(-60, 60))


def _copy(editor: PlanEditor, rng: Random) -> Change:
    return engagements.duplicate_engagement(editor.plan, _one(list(editor.plan.engagements), rng))


def _delete(editor: PlanEditor, rng: Random) -> Change:
    return engagements.delete_engagements(editor.plan, _some(list(editor.plan.engagements), rng))


def _status(editor: PlanEditor, rng: Random) -> Change:
    chosen = _some(list(editor.plan.engagements), rng)
    return engagements.set_status(editor.plan, chosen, rng.choice(list(Status)), lambda _id: ())


def _ask(editor: PlanEditor, rng: Random) -> Change:
    plan = editor.plan
    kind, asked = _one(list(plan.ask_types), rng), _one(list(plan.posts), rng)
    made = ask(new_id(), _one(list(plan.engagements), rng), asked, ask_type=kind, question=_words(rng), due=_day(rng))
    return asks.add_ask(plan, made)


def _sent(editor: PlanEditor, rng: Random) -> Change:
    return asks.mark_sent(editor.plan, _some(list(editor.plan.asks), rng, 5), _day(rng))


def _answered(editor: PlanEditor, rng: Random) -> Change:
    made = answer(rng.choice(list(Verdict)), on=_day(rng), text=_words(rng), conditions=rng.choice(("", _words(rng))))
    return asks.record_answer(editor.plan, _some(list(editor.plan.asks), rng), made)


def _lived(editor: PlanEditor, rng: Random) -> Change:
    chosen, day = _some(list(editor.plan.asks), rng, 5), _day(rng)
    steps = (
        ask_life.acknowledge,
        lambda *given: ask_life.want_more(*given, _words(rng)),
        ask_life.supply,
        ask_life.close_asks,
    )
    return rng.choice(steps)(editor.plan, chosen, day)


def _ticked(editor: PlanEditor, rng: Random) -> Change:
    seen = editor.plan.records(Condition)
    chosen = [seen[each] for each in _some(list(seen), rng)]
    return conditions.tick_conditions(editor.plan, chosen, _day(rng))


def _withdrawn(editor: PlanEditor, rng: Random) -> Change:
    return asks.withdraw(editor.plan, _some(list(editor.plan.asks), rng))


def _less_asked(editor: PlanEditor, rng: Random) -> Change:
    return asks.delete_asks(editor.plan, _some(list(editor.plan.asks), rng))


def _person(editor: PlanEditor, rng: Random) -> Change:
    known = _one([*editor.plan.people, new_id()], rng)
    return contacts.save_person(editor.plan, person(known, _words(rng), is_principal=rng.random() < 0.5))


def _post(editor: PlanEditor, rng: Random) -> Change:
    owner = _one(list(editor.plan.organisations), rng)
    return contacts.save_post(editor.plan, post(new_id(), _words(rng), organisation=owner))


def _organisation(editor: PlanEditor, rng: Random) -> Change:
    return contacts.save_organisation(editor.plan, organisation(new_id(), _words(rng)))


def _away(editor: PlanEditor, rng: Random) -> Change:
    day = _day(rng).isoformat()
    return edit(editor.plan, absence(new_id(), _one(list(editor.plan.people), rng), day, reason=_words(rng)))


def _deputy(editor: PlanEditor, rng: Random) -> Change:
    one, other = _one(list(editor.plan.people), rng), _one(list(editor.plan.people), rng)
    return records.change_records(editor.plan, "people", {one: {"deputy": other}})


def _removed(editor: PlanEditor, rng: Random) -> Change:
    table = rng.choice(("people", "people", *(record.name for record in LISTS)))
    return records.remove_records(editor.plan, table, _some(list(editor.plan.table(table)), rng))


def _no_post(editor: PlanEditor, rng: Random) -> Change:
    return records.remove_records(editor.plan, "posts", [_one(list(editor.plan.posts), rng)])


def _objective(editor: PlanEditor, rng: Random) -> Change:
    made = objective(new_id(), f"O{rng.randint(10, 99)}", title=_words(rng), target_date=_day(rng))
    return edit(editor.plan, made)


def _tier(editor: PlanEditor, rng: Random) -> Change:
    plan = editor.plan
    tier = rng.choice(["", *sorted(plan.norms)])
    return priorities.set_tier(plan, _one(list(plan.countries), rng), tier, _day(rng), _words(rng))


def _weight(editor: PlanEditor, rng: Random) -> Change:
    percent = rng.choice((None, 0.0, 12.5, 100.0))
    return priorities.set_weight(editor.plan, _one(list(editor.plan.regions), rng), percent, _day(rng))


def _settings(editor: PlanEditor, rng: Random) -> Change:
    return priorities.change_settings(editor.plan, year_start=rng.randint(1, 12))


def _scheme(editor: PlanEditor, rng: Random) -> Change:
    return regions.copy_scheme(editor.plan, _one(list(editor.plan.schemes), rng), f"Scheme {rng.randint(0, 9999)}")


def _other_scheme(editor: PlanEditor, rng: Random) -> Change:
    return regions.use_scheme(editor.plan, _one(list(editor.plan.schemes), rng))


def _countries_moved(editor: PlanEditor, rng: Random) -> Change:
    plan = editor.plan
    return regions.move_countries(plan, _some(list(plan.countries), rng), _one(list(plan.regions), rng))


def _view(editor: PlanEditor, rng: Random) -> Change:
    return saved_views.keep_view(editor.plan, saved_view(new_id(), f"View {rng.randint(0, 9999)}"))


def _finding(editor: PlanEditor, rng: Random) -> Finding:
    found = editor.review.findings()
    if not found:
        raise NothingToChoose
    return rng.choice(found)


def _waived(editor: PlanEditor, rng: Random) -> Change:
    return waivers.waive(
        _finding(editor, rng), "Maj Lund", _words(rng), rng.choice((None, TODAY + timedelta(days=90))), TODAY
    )


def _lifted(editor: PlanEditor, rng: Random) -> Change:
    return waivers.lift_waiver(editor.plan, _finding(editor, rng))


USES: tuple[Use, ...] = (
    *(_add, _change, _move, _shift, _copy, _delete, _status) * 2, _ask, _sent, _answered, _lived,
    _ticked, _withdrawn, _less_asked, _person, _post, _organisation, _no_post, _objective, _away, _deputy, _removed,
    _tier, _weight, _settings, _scheme, _other_scheme, _countries_moved, _view, _waived, _lifted,
)  # fmt: skip
