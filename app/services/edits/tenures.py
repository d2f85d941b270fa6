"""Who takes a post over from whom, kept as tenures, and what else belongs to a post."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from app.domain.changes import Change, ItemChange, added, replaced
from app.domain.identity import new_id
from app.domain.manning import tenures_of
from app.domain.parties import Post
from app.domain.plan import Plan
from app.domain.records.sort import Reading
from app.domain.spans import ONE_DAY
from app.domain.tenures import Tenure
from app.services.edits.records import add_records, change_records, typed_values


def handing_over(plan: Plan, post: Post, holder: str | None, on: date | None = None) -> Iterator[ItemChange]:
    """How the tenures of a post change when another person holds it, from a day on where that is known.

    Who held it so far did so until the day before; whoever took it on that very day was taken for somebody else.
    Without a day nothing is closed: whoever knows it sets it.
    """
    tenures = tenures_of(plan, post.id)
    lasting = [each for each in tenures if each.last is None and (each.first is None or on is None or each.first <= on)]
    if on is not None:
        left = [each for each in lasting if each.person == post.holder != holder]
        if holder is not None and (wrong := next((each for each in left if each.first == on), None)) is not None:
            yield replaced("tenures", wrong, replace(wrong, person=holder))
            return
        yield from (replaced("tenures", each, replace(each, last=on - ONE_DAY)) for each in left if each.first != on)
        if post.holder is not None and not any(each.person == post.holder for each in tenures):
            yield added("tenures", Tenure(new_id(), post.id, post.holder, last=on - ONE_DAY))
    if holder is None or any(each.person == holder for each in lasting) or (on is None and not tenures):
        return
    coming = next((each for each in tenures if each.person == holder and on and each.first and each.first > on), None)
    if coming is not None:
        yield replaced("tenures", coming, replace(coming, first=on))
        return
    # Of the first who is named nobody said since when.
    yield added("tenures", Tenure(new_id(), post.id, holder, on if tenures or post.holder is not None else None))


def write_of_post(
    plan: Plan, table: str, post_id: str, item_id: str | None, typed: Mapping[str, str], reading: Reading
) -> Change:
    """Give a tenure or an accreditation of a post what was typed; without an id it is a new one.

    Raises EditRefused where a text means nothing, or the whole would make no sense.
    """
    values = typed_values(table, typed, reading)
    if item_id is not None:
        return change_records(plan, table, {item_id: values})
    return add_records(plan, table, [{"post": post_id, **values}], reading)
