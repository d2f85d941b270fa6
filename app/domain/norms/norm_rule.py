"""What the rules about the norms of a tier have in common: an absence that several of them see is one finding."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.country_subjects import CountryRule
from app.domain.facts import Facts
from app.domain.findings import Finding, Subject
from app.domain.norms.states import findings_of_rule
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text


@dataclass(frozen=True, slots=True)
class NormRule(CountryRule):
    """Finds where one norm of its tier is not met with a country.

    Where other norms are not met either, the finding is that of the rule which weighs most, with all of
    them as its parts; the other rules then find nothing of their own.
    """

    id: str = ""
    title: Text = NOTHING

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding, and one more that is lived with by name."""
        yield from findings_of_rule(plan, subject.id, self.id, facts.as_of)
