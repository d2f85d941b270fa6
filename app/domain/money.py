"""Money: the lines of the budget, and what engagements cost as estimated and as paid."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.priorities import PlanYear
from app.domain.records.amounts import Amount, Currency
from app.domain.records.choices import Choice
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import Flag
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text

MOST_MONEY = 10**12
"""More than the yearly defence spending of any state in any currency with few noughts."""


class Payer(StrEnum):
    """Who pays."""

    OWN = "own"
    HOST = "host"
    FOREIGN_MINISTRY = "foreign-ministry"
    DEVELOPMENT_MINISTRY = "development-ministry"
    OTHER = "other"


PAYER_TITLES: Mapping[Payer, Text] = MappingProxyType(
    {
        Payer.OWN: Text("own defence"),
        Payer.HOST: Text("the host"),
        Payer.FOREIGN_MINISTRY: Text("the foreign ministry"),
        Payer.DEVELOPMENT_MINISTRY: Text("the development ministry"),
        Payer.OTHER: Text("somebody else"),
    }
)


def _amount(title: str) -> Amount:
    return Amount(title, high=MOST_MONEY, width=14, is_usual=True)


@record(
    "budget_lines",
    number=34,
    one="budget line",
    many="Budget lines",
    titled="{code} {title}",
    about="What there is to spend, by line and plan year.",
)
@dataclass(frozen=True, slots=True)
class BudgetLine:
    """A line of the budget of a plan year. `allotment` None: not known, which is never nought.

    Money of an `is_oda` line counts as official development assistance and may be spent on what is eligible only.
    """

    id: str
    code: Annotated[str, Words("Code", must=True, names=True, width=12, is_usual=True)]
    title: Annotated[str, Words("Title", names=True, width=34, is_usual=True)] = ""
    year: Annotated[int | None, PlanYear("Plan year", optional=True, facet=True, width=10, is_usual=True)] = None
    allotment: Annotated[float | None, _amount("Allotment")] = None
    currency: Annotated[str, Currency("Currency", width=8, is_usual=True)] = ""
    is_oda: Annotated[bool, Flag("Development assistance", width=14, is_usual=True)] = False
    notes: Annotated[str, Prose("Notes", width=30)] = ""


@record(
    "costs",
    number=35,
    one="cost",
    many="Costs",
    titled="{engagement} · {what}",
    part_of="engagements",
    about="What engagements cost, as estimated and as paid.",
)
@dataclass(frozen=True, slots=True)
class Cost:
    """One thing that an engagement costs, in one currency. What is None is not known, which is never nought.

    `is_eligible`: it may be counted as development assistance, for the `purpose` named.
    """

    id: str
    engagement: Annotated[
        str, Ref("Engagement", "engagements", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30)
    ]
    what: Annotated[str, Words("For what", must=True, names=True, width=26, is_usual=True)]
    estimate: Annotated[float | None, _amount("Estimate")] = None
    actual: Annotated[float | None, _amount("Actual")] = None
    currency: Annotated[str, Currency("Currency", width=8, is_usual=True)] = ""
    line: Annotated[
        str | None, Ref("Budget line", "budget_lines", gone=Gone.UNLINK, facet=True, width=20, is_usual=True)
    ] = None
    payer: Annotated[Payer | None, Choice("Paid by", PAYER_TITLES, optional=True, facet=True, width=18)] = None
    is_eligible: Annotated[bool, Flag("Eligible as development assistance", width=14)] = False
    purpose: Annotated[str, Words("Purpose", width=22, hint="code and words of the purpose")] = ""
    notes: Annotated[str, Prose("Notes", width=30)] = ""

    @property
    def spent(self) -> float | None:
        """What it costs as far as is known: as paid, else as estimated."""
        return self.actual if self.actual is not None else self.estimate
