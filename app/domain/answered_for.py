"""What answers were given for, and in what an engagement is materially something else by now."""

from __future__ import annotations

import json
from enum import StrEnum
from functools import lru_cache

from app.domain.asks import Ask
from app.domain.changes import Change
from app.domain.contributions import Contribution
from app.domain.edtf import dates_text, read_dates
from app.domain.engagement import Engagement
from app.domain.levels import Level
from app.domain.plan import Plan
from app.domain.spans import DateError, Dates
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

MATERIAL_DAYS = 3
"""Days by which dates may change and answers still hold: default of this product, no authority (domain.md §3.2)."""


class Material(StrEnum):
    """What of an engagement those asked have judged; when it changes, their answers are for what was."""

    DATES = "dates"
    COUNTRY = "country"
    LEVEL = "level"
    ASSETS = "assets"
    UNITS = "units"
    PURPOSE = "purpose"


@dataclass(frozen=True, slots=True)
class AnsweredFor:
    """What answers were given for: what an engagement was at that time, as far as those asked have judged it.

    The `kind` and the `objectives` are its purpose, `units` those that nations bring to it; an empty `kind` is not
    known.
    """

    dates: Dates
    countries: tuple[str, ...]
    level: Level | None = None
    assets: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    kind: str = ""
    objectives: tuple[str, ...] = ()

    @classmethod
    def of(cls, plan: Plan, item: Engagement) -> AnsweredFor:
        """What answers about an engagement are given for as the plan has it."""
        units = sorted({unit for each in plan.parts(Contribution, item.id) for unit in each.units})
        return cls(
            item.dates, item.country_ids, item.level, item.assets, tuple(units), item.kind, tuple(item.objectives)
        )

    @property
    def kept(self) -> str:
        """It as an ask keeps it (`Ask.answered_for`): JSON, the dates in EDTF and without times of day."""
        return json.dumps(
            {
                "dates": dates_text(self.dates),
                "countries": self.countries,
                "level": self.level.value if self.level is not None else None,
                "assets": self.assets,
                "units": self.units,
                "kind": self.kind,
                "objectives": self.objectives,
            },
            ensure_ascii=False,
        )

    def has_other_dates(self, item: Engagement) -> bool:
        """Whether the engagement begins or ends more than `MATERIAL_DAYS` earlier or later now."""
        was, now = self.dates, item.dates
        moved = max(abs((was.earliest - now.earliest).days), abs((was.latest - now.latest).days))
        return moved > MATERIAL_DAYS

    def has_lost_country(self, item: Engagement) -> bool:
        """Whether one of the countries is not in it any more; one that came in addition leaves the answers good."""
        return not set(self.countries) <= set(item.country_ids)

    def changed(self, plan: Plan, item: Engagement) -> frozenset[Material]:
        """What of it is materially another now, so that the answers do not hold for it as they are."""
        now = AnsweredFor.of(plan, item)
        found = {
            Material.DATES: self.has_other_dates(item),
            Material.COUNTRY: self.has_lost_country(item),
            Material.LEVEL: self.level != now.level,
            Material.ASSETS: self.assets != now.assets,
            Material.UNITS: self.units != now.units,
            Material.PURPOSE: (self.kind or now.kind) != now.kind or set(self.objectives) != set(now.objectives),
        }
        return frozenset(each for each, is_so in found.items() if is_so)


@lru_cache(maxsize=1024)
def read_answered_for(kept: str) -> AnsweredFor | None:
    """What `AnsweredFor.kept` says; None where nothing is kept, or what is kept is not of this form."""
    if not kept:
        return None
    try:
        found = json.loads(kept)
        dates = read_dates(str(found["dates"]))
        level = Level(found["level"]) if found["level"] is not None else None
        lists = {name: tuple(map(str, found[name])) for name in ("countries", "assets", "units", "objectives")}
        kind = str(found["kind"])
    except (ValueError, KeyError, TypeError, DateError):
        return None
    return AnsweredFor(dates, level=level, kind=kind, **lists) if dates is not None else None


def outdated_for(plan: Plan, ask: Ask) -> AnsweredFor | None:
    """What an answer was given for, where the engagement is materially something else by now; None where it holds."""
    if not ask.answered_for or ask.answer is None or not ask.stands:
        return None
    was, item = read_answered_for(ask.answered_for), plan.engagements.get(ask.engagement)
    if was is None or item is None or not was.changed(plan, item) or not is_reopened(plan, ask):
        return None
    return was


def changed_engagements(made: Change) -> tuple[str, ...]:
    """The engagements of a change, and those of which it changes what nations bring."""
    parts = (each for item in made.items for each in (item.before, item.after))
    found = (each.engagement if isinstance(each, Contribution) else each.id
             for each in parts if isinstance(each, Contribution | Engagement))  # fmt: skip
    return tuple(dict.fromkeys(found))


def is_reopened(plan: Plan, ask: Ask) -> bool:
    """Whether such a question is asked again after a material change; one of a type that is not known is."""
    kind_of_ask = plan.ask_types.get(ask.ask_type)
    return kind_of_ask is None or kind_of_ask.reopens


_OTHERS = {
    Material.COUNTRY: text("other countries"),
    Material.LEVEL: text("another level"),
    Material.ASSETS: text("other assets"),
    Material.UNITS: text("other units"),
    Material.PURPOSE: text("another purpose"),
}


def answered_for_words(plan: Plan, ask: Ask, was: AnsweredFor) -> Text:
    """In a few words what an answer was given for that is another now, the dates themselves."""
    changed = was.changed(plan, plan.engagements[ask.engagement])
    parts = [text("{dates}", dates=was.dates)] if Material.DATES in changed else []
    parts += [said for each, said in _OTHERS.items() if each in changed]
    return text("{parts}", parts=tuple(parts))
