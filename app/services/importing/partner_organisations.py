"""Partners of a row that are organisations: as such, or as the countries that belong to them."""

from __future__ import annotations

from dataclasses import replace

from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.services.importing.links import FileWords
from app.services.importing.partners import members_on
from app.services.importing.rows import RowRefused, RowValues


def with_organisations(values: RowValues, plan: Plan, words: FileWords) -> RowValues:
    """The row with its organisations among what it states, or their members on its first possible day.

    Raises RowRefused where the members of an organisation are meant that the plan does not know.
    """
    if not values.organisations:
        return values
    ids = list(values.more.stated.get("organisations", ()))
    countries = list(values.countries or ())
    remarks: list[Text] = []
    for each in values.organisations:
        if not each.as_members:
            ids.append(words.organisation(each.organisation))
            continue
        if values.start is None:
            continue  # It is refused for that when it is new, and else says nothing of its countries.
        day = values.start.first
        try:
            members = members_on(plan.memberships.values(), each.organisation, day)
        except NotUnderstood as refusal:
            raise RowRefused(refusal.reason, dates=values.dates, countries=values.countries or ()) from refusal
        countries += (member for member in members if member != plan.settings.own_nation)
        said = text("“{name}” stands for its {count} members on {day}")
        remarks.append(said.filled(name=each.organisation, count=len(members), day=day))
    stated = values.more.stated | ({"organisations": tuple(dict.fromkeys(ids))} if ids else {})
    more = replace(values.more, stated=stated)
    given = tuple(dict.fromkeys(countries)) if countries or values.countries is not None else None
    return replace(values, countries=given, more=more, remarks=(*values.remarks, *remarks))
