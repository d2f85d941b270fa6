"""What a finding is about: two objectives of one name are two, and figures make no difference."""

from __future__ import annotations

from app.domain.findings import Finding, Severity, Subject
from app.domain.wording import text
from app.services.review.consequences import matter


def finding(subject: str, *engagements: str, year: int = 2027) -> Finding:
    title = text("Nothing in {year} serves {name}", year=year, name="O1")
    return Finding("G4", Severity.WARN, Subject("objectives", subject), "k", title, title, title, engagements)


def test_without_engagements_it_is_about_its_subject() -> None:
    assert matter(finding("ob0")) != matter(finding("ob1"))
    assert matter(finding("ob0")) == matter(finding("ob0", year=2028))


def test_with_engagements_it_is_about_them() -> None:
    assert matter(finding("ob0", "e1")) == matter(finding("ob1", "e1"))
    assert matter(finding("ob0", "e1")) != matter(finding("ob0", "e2"))


def test_it_is_the_same_in_whatever_order_its_engagements_stand() -> None:
    assert matter(finding("ob0", "e1", "e2")) == matter(finding("ob0", "e2", "e1"))
    assert matter(finding("ob0", "e1", "e2")) != matter(finding("ob0", "e1"))
