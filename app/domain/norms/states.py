"""How a country stands against each norm of its tier: the one place that the rules and the coverage matrix read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from app.domain.country_subjects import norm_of
from app.domain.finding_groups import group_key
from app.domain.findings import Finding
from app.domain.lived_with import is_lived_with_alone, waiver_of
from app.domain.norms.high_level import HIGH_LEVEL
from app.domain.norms.meetings import EXERCISE, SHIP, TALKS
from app.domain.norms.norm import Norm, NormState
from app.domain.norms.silence import SILENCE
from app.domain.norms.spread import SPREAD
from app.domain.plan import Plan
from app.domain.priorities import TierNorm
from app.domain.value_classes import dataclass
from app.domain.wording import sentences, text
from app.domain.wording_values import Count

NORMS: tuple[Norm, ...] = (HIGH_LEVEL, TALKS, EXERCISE, SHIP, SILENCE, SPREAD)
"""The norms that a tier can have (domain.md §4.1)."""


@dataclass(frozen=True, slots=True)
class NormStanding:
    """How a country stands against a norm, and the day from which it is a gap, where that is foretold.

    It is not yet due, and neither met nor missed, where it is no gap only because the records have not lasted long
    enough: nothing on record meets it.
    """

    norm: Norm
    state: NormState
    becomes: date | None = None
    is_due: bool = True

    @property
    def is_met(self) -> bool:
        """Whether something on record meets it: it is met, met so far, met again, or lived with by name."""
        return self.state is not NormState.MISSED and self.is_due


def norm_standings(plan: Plan, country: str, as_of: date) -> tuple[NormStanding, ...]:
    """The state of each norm that the country's tier asks for, as of a day; none without a tier or norms."""
    asked = norm_of(plan, country)
    if asked is None:
        return ()
    found: dict[str, tuple[NormState, date | None]] = {}
    for finding in country_findings(plan, country, as_of):
        is_accepted = waiver_of(plan, finding, as_of) is not None
        for part in finding.every_part:
            state = NormState.ACCEPTED if is_accepted else _state(part)
            found[part.norm] = (state, part.becomes)
    for finding in late_findings(plan, country, as_of):
        if waiver_of(plan, finding, as_of) is None:
            found.update((part.norm, (NormState.LATE, None)) for part in finding.every_part)
    missed = _missed_without_grace(plan, country, asked, as_of)
    return tuple(
        NormStanding(norm, state, becomes, state is NormState.ACCEPTED or norm.name not in missed)
        for norm in NORMS
        if norm.asks(asked)
        for state, becomes in (found.get(norm.name, (NormState.MET, None)),)
    )


def _missed_without_grace(plan: Plan, country: str, asked: TierNorm, as_of: date) -> set[str]:
    """The names of the norms that would be missed if the records went back for ever; none where they do."""
    settings = plan.settings
    if settings.begin_of_records is None:
        return set()
    whole = replace(settings, records_begin=None, made_on=None)
    plan = plan.replacing([("settings", settings.id, whole)])
    parts = (judged(plan, norm, country, asked, as_of) for norm in NORMS)
    return {part.norm for part in parts if part is not None and _state(part) is NormState.MISSED}


def judged(plan: Plan, norm: Norm, country: str, asked: TierNorm, as_of: date) -> Finding | None:
    """What a norm finds missing with a country, of whose tier it is `asked`.

    Worked out once for a state of the plan: each rule about norms looks at all of them, to tell what weighs most.
    """
    return plan.worked_out(("norm", norm.name, country, as_of), partial(norm.judge, plan, country, asked, as_of))


def findings_of_rule(plan: Plan, country: str, rule: str, as_of: date) -> tuple[Finding, ...]:
    """Those of `country_findings` that are of one rule, found without looking further where the rule has none."""
    asked = norm_of(plan, country)
    if asked is None:
        return ()
    parts = (judged(plan, norm, country, asked, as_of) for norm in NORMS if rule in (norm.rule, norm.ahead))
    if all(part is None or part.rule != rule for part in parts):
        return ()
    return tuple(finding for finding in country_findings(plan, country, as_of) if finding.rule == rule)


def late_findings(plan: Plan, country: str, as_of: date) -> tuple[Finding, ...]:
    """What is neither a gap nor foretold to be one, but later than is ideal: one finding with its parts."""
    asked = norm_of(plan, country)
    if asked is None:
        return ()
    parts = [
        late
        for norm in NORMS
        if norm.late is not None
        and (late := norm.late(plan, country, asked, as_of)) is not None
        and judged(plan, norm, country, asked, as_of) is None
    ]
    return tuple(_as_one(parts))


def country_findings(plan: Plan, country: str, as_of: date) -> tuple[Finding, ...]:
    """What is missing with a country, as one finding with its parts.

    What somebody lives with by name stands alone, so that the waiver goes on covering it.
    """
    asked = norm_of(plan, country)
    if asked is None:
        return ()
    parts = [part for norm in NORMS if (part := judged(plan, norm, country, asked, as_of)) is not None]
    alone = [part for part in parts if is_lived_with_alone(plan, part, as_of)]
    rest = [part for part in parts if part not in alone]
    return (*alone, *_as_one(rest))


def _as_one(parts: list[Finding]) -> Iterator[Finding]:
    """The part that leads with the others in it; its matter is that of the gaps, else of what is foretold, else of what
    is over, whichever part leads."""
    if len(parts) < 2:
        yield from parts
        return
    ordered = sorted(parts, key=_weight)
    surest = min(map(_sureness, parts))
    main = ordered[0]
    others = Count(len(parts) - 1, "more norm", "more norms")
    yield replace(
        main,
        key=group_key(part.stamp for part in parts if _sureness(part) == surest),
        title=text("{gap}; {others} of its tier", gap=main.title, others=others),
        why=sentences(*(part.why for part in ordered)),
        remedy=sentences(*(part.remedy for part in ordered)),
        engagements=_each_once(item for part in ordered for item in part.engagements),
        parts=tuple(ordered),
    )


def _sureness(part: Finding) -> int:
    """0 for a gap today, 1 for what is foretold, 2 for what is over."""
    return 2 if part.is_past else int(part.becomes is not None)


def _weight(part: Finding) -> tuple[int, date, float, str]:
    """What is a gap today comes first, then what becomes one, the first day before all others, then what is over."""
    day = date.max if part.is_past else part.becomes or date.min
    return part.severity.weight, day, -part.lateness, part.norm


def _each_once(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))


def _state(part: Finding) -> NormState:
    if part.becomes is not None:
        return NormState.AHEAD
    return NormState.PAST if part.is_past else NormState.MISSED
