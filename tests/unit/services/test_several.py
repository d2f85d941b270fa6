"""What several engagements share, and where they differ."""

from __future__ import annotations

from app.domain.statuses import Status
from app.services.layouts.several import shared_fields
from tests.builders import country, engagement, kind, plan_with


def shared(*items: object) -> dict[str, tuple[str, bool]]:
    plan = plan_with(*items, kind("ship-visit", title="Ship visit"), country("KE", "Kenya"), country("JP", "Japan"))  # type: ignore[arg-type]
    found = shared_fields(plan, sorted(plan.engagements.values(), key=lambda item: item.id))
    return {each.name: (str(each.value), each.is_mixed) for each in found}


def test_what_all_share_is_said_once_and_what_is_empty_in_all_is_not_said() -> None:
    found = shared(
        engagement("e1", "2027-03-03", countries="KE", title="Port call"),
        engagement("e2", "2027-03-03", countries="KE", title="Port call"),
    )
    assert found["title"] == ("Port call", False)
    assert found["countries"] == ("Kenya", False)
    assert "notes" not in found


def test_where_they_differ_the_commonest_are_named_and_the_rest_counted() -> None:
    items = [
        engagement(f"e{at}", "2027-03-03", status=status, title=f"Title {at}", own_lead="Cdr Ito" if at else "")
        for at, status in enumerate((Status.IDEA, Status.PLANNED, Status.PLANNED, Status.IDEA, Status.PLANNED))
    ]
    found = shared(*items)
    assert found["status"] == ("mixed: planned (3); idea (2)", True)
    assert found["own_lead"] == ("mixed: Cdr Ito (4); none (1)", True)
    assert found["title"] == ("mixed: Title 0; Title 1; Title 2; 2 more", True)
