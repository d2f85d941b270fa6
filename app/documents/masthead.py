"""What stands on every page of every document, as its template reads it."""

from __future__ import annotations

from app.domain.wording import Text
from app.services.reports.identity import Identity
from app.services.reports.rows import KindMark


def masthead(identity: Identity) -> dict[str, object]:
    """Heading, year, organisation, marking, issue, and the chips of the kinds that occur."""
    return {
        "heading": identity.title,
        "year_title": identity.year_title,
        "organisation": " · ".join(part for part in (identity.organisation, identity.plan_title) if part),
        "marking": identity.marking,
        "issue_line": identity.issue_line,
        "kinds": [kind_input(kind) for kind in identity.kinds],
    }


def kind_input(kind: KindMark) -> dict[str, object]:
    """What the chip of a kind needs."""
    return {"title": Text(kind.title), "code": kind.code, "family": kind.family.value}
