"""What of the record answers the fields of a host's form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from app.domain.aircraft_visits import AircraftVisit
from app.domain.assets import Asset
from app.domain.clearance import clearance_asks
from app.domain.delegates import Delegate
from app.domain.delegations import unlisted_people
from app.domain.engagement import Engagement
from app.domain.item_names import country_name
from app.domain.participation import Side
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.records.record import Field, Item
from app.domain.records.sort import Said
from app.domain.tables import PARTS, RECORDS
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.edits.lead_fields import lead_words
from app.services.filtering.plan_filter import folded
from app.services.texts.tables import clean_text

_OF_SETTINGS = "settings"
_OF_ASSETS = "assets"
_OF_ASKS = "asks"


@dataclass(frozen=True, slots=True)
class FormCase:
    """The engagement for which a form is filled, and the host that wants it."""

    plan: Plan
    item: Engagement
    host: str

    @property
    def assets(self) -> tuple[Asset, ...]:
        """Who comes: the ships, aircraft and units of the engagement that the plan knows."""
        held = self.plan.records(Asset)
        return tuple(held[each] for each in self.item.assets if each in held)

    @property
    def delegation(self) -> tuple[Delegate, ...]:
        """Our own, in order of precedence."""
        return tuple(each for each in self.plan.parts(Delegate, self.item.id) if each.side is Side.OURS)

    @property
    def lead(self) -> Person | None:
        """Whoever leads, where the plan knows a person of that name."""
        wanted = folded(lead_words(self.plan.people, self.item))
        known = (each for each in self.plan.people.values() if folded(each.name) == wanted)
        return next(known, None) if wanted else None


def form_value(case: FormCase, fills: str) -> Said:
    """What the record says to one field of a form (see `FormField.fills`), empty where it says nothing.

    Of several assets each says its own, behind its name. Raises KeyError for a field that no record has.
    """
    if fills in WORKED_OUT:
        return WORKED_OUT[fills](case)
    table, _, name = fills.partition(".")
    field = RECORDS[table][name]
    said = tuple(_told(case.plan, field, each) for each in _items(case, table))
    filled = tuple(each for each in said if str(each))
    if table == _OF_ASSETS and len(said) > 1 and name != "name":
        named = zip(case.assets, said, strict=True)
        filled = tuple(text("{name}: {said}", name=each.name, said=words) for each, words in named if str(words))
    if len(filled) <= 1:
        return filled[0] if filled else ""
    return text("{parts:apart}", parts=filled)


def is_known(fills: str) -> bool:
    """Whether a form may name this as what answers a field."""
    table, _, name = fills.partition(".")
    if fills in WORKED_OUT:
        return True
    fitting = {_OF_SETTINGS, _OF_ASSETS, _OF_ASKS, "engagements", *(part.name for part in PARTS)}
    return table in fitting and any(each.name == name for each in RECORDS[table].fields)


def _items(case: FormCase, table: str) -> Iterable[Item]:
    plan, item = case.plan, case.item
    if table == "engagements":
        return (item,)
    if table == _OF_SETTINGS:
        return (plan.settings,)
    if table == _OF_ASSETS:
        return case.assets
    if table == _OF_ASKS:
        return clearance_asks(plan, item.id)
    return plan.parts(RECORDS[table].kind, item.id)


def _told(plan: Plan, field: Field, item: Item) -> Said:
    value = getattr(item, field.name)
    if field.sort.is_empty(value):
        return ""
    said = field.sort.tell(value, plan.title_of)
    return clean_text(said) if isinstance(said, str) else said


def _landing(case: FormCase) -> Said:
    flight = case.plan.part(AircraftVisit, case.item.id)
    if flight is None:
        return ""
    return text("no, overflight only") if flight.is_overflight else text("yes")


def _names(case: FormCase) -> Iterator[str]:
    """Who comes: the visitors that are none of the delegates, then the delegates in order of precedence."""
    led = ((each.rank, each.name, each.office) for each in unlisted_people(case.plan, case.item))
    listed = ((each.rank, each.name, each.appointment) for each in case.delegation)
    for rank, name, office in (*led, *listed):
        words = " ".join(part for part in (rank, name) if part)
        yield ", ".join(part for part in (words, office) if part)


def _delegation(case: FormCase) -> Said:
    names = tuple(_names(case))
    return text("{names:apart}", names=names) if names else ""


WORKED_OUT: Mapping[str, Callable[[FormCase], Said]] = MappingProxyType(
    {
        "host": lambda case: country_name(case.plan, case.host),
        "landing": _landing,
        "delegation": _delegation,
        "head-of-delegation": lambda case: next(_names(case), ""),
        "lead-telephone": lambda case: case.lead.telephone if case.lead is not None else "",
        "lead-email": lambda case: case.lead.email if case.lead is not None else "",
    }
)
"""What no single field says."""
