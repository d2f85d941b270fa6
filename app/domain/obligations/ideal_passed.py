"""G27: what a tier asks for is met with a country, but later than is ideal."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.country_subjects import CountryRule
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Subject
from app.domain.norms.norm import IDEAL
from app.domain.norms.states import late_findings
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class IdealPassed(CountryRule):
    """A norm has two bounds: beyond the worst is a gap, which the rules of gaps find; beyond the ideal is no gap yet.

    Where the worst is foretold to be passed, that is said and not this.
    """

    id: str = IDEAL
    title: Text = text("Later than ideal")
    finding_class: FindingClass = FindingClass.OBLIGATION

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        yield from late_findings(plan, subject.id, facts.as_of)
