"""The list of findings that is kept lists what one made anew lists, after any edits and looks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.findings import Finding, Severity, Subject
from app.domain.wording import text
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.finding_book import FindingBook
from app.services.layouts.findings import FindingWish, list_findings
from app.services.review.review import ReviewDelta, heaviest_first
from tests.builders import TODAY, plan_with, waiver

PLAN = plan_with(waiver("w1", "C3", "a"), waiver("w2", "C1", "b"))
WORDS = text("matter"), text("why"), text("mend")

findings = st.builds(
    lambda rule, severity, key, engagements: Finding(
        rule, severity, Subject("engagements", "e1"), key, *WORDS, engagements=engagements
    ),
    st.sampled_from(["C1", "C3"]),
    st.sampled_from(Severity),
    st.sampled_from("abc"),
    st.sampled_from([("e1",), ("e2",), ("e1", "e2"), ()]),
)
wishes = st.builds(
    FindingWish,
    severities=st.frozensets(st.sampled_from(Severity)),
    with_waived=st.booleans(),
    filter=st.sampled_from([None, PlanFilter(words="x")]),
    shown=st.just(("e2",)),
    first=st.frozensets(st.sampled_from(["e1", "e2"])),
    rules=st.frozensets(st.sampled_from(["C1", "C3"])),
)
steps = st.lists(st.tuples(st.frozensets(findings, max_size=4), st.booleans(), wishes), min_size=1, max_size=8)


@given(steps)
def test_the_kept_list_is_the_one_made_anew(made: list[tuple[frozenset[Finding], bool, FindingWish]]) -> None:
    there: set[Finding] = set(made[0][0])
    book = FindingBook(PLAN, heaviest_first(there), TODAY)
    for turned, waivers, wish in made:
        vanished, appeared = heaviest_first(turned & there), heaviest_first(turned - there)
        there ^= turned
        book.follow(PLAN, ReviewDelta(appeared, vanished), waivers=waivers)
        foremost = [each for each in there if not wish.first.isdisjoint(each.engagements)]
        kept, anew = book.select(wish, foremost), list_findings(PLAN, heaviest_first(there), TODAY, wish)
        assert sorted(kept.lines, key=repr) == sorted(anew.lines, key=repr)
        assert [_rank(line) for line in kept.lines] == [_rank(line) for line in anew.lines]
        assert (kept.counts, kept.waived, kept.by_rule) == (anew.counts, anew.waived, anew.by_rule)


def _rank(line: object) -> tuple[object, ...]:
    """What lines are ordered by; findings alike in all of it may stand either way."""
    finding, waived = line.finding, line.waiver is not None  # type: ignore[attr-defined]
    return finding.severity, finding.rule, finding.key, waived
