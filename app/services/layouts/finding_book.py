"""The list of findings, kept between two looks at it: an edit moves what it touches, a selection walks through none."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import chain

from app.domain.findings import Finding, Severity
from app.domain.lived_with import waiver_of
from app.domain.plan import Plan
from app.services.layouts.findings import FindingLine, FindingList, FindingWish, list_findings
from app.services.review.review import FindingOrder, ReviewDelta, order_of


class FindingBook:
    """All findings of a plan as of a day. Law: `select` lists what `list_findings` lists."""

    def __init__(self, plan: Plan, findings: Iterable[Finding], as_of: date) -> None:
        self._plan = plan
        self._as_of = as_of
        self._findings = list(findings)
        self._wish: FindingWish | None = None
        self._open: list[FindingLine] = []
        self._waived: list[FindingLine] = []
        self._counts: dict[Severity, int] = {}
        self._waived_count = 0
        self._by_rule: Counter[str] = Counter()

    def follow(self, plan: Plan, delta: ReviewDelta, *, waivers: bool) -> None:
        """Keep up with an edit that made `plan`; `waivers` says whether it touched one."""
        self._plan = plan
        # What a filter shows may be other after any edit, and a waiver may cover any finding.
        if waivers or (self._wish is not None and self._wish.filter is not None):
            self._wish = None
        for finding in delta.vanished:
            at = bisect_left(self._findings, order_of(finding), key=order_of)
            del self._findings[self._findings.index(finding, at)]
            self._list(finding, -1)
        for finding in delta.appeared:
            insort(self._findings, finding, key=order_of)
            self._list(finding, 1)

    def select(self, wish: FindingWish, foremost: Iterable[Finding] = ()) -> FindingList:
        """What the panel shows; `foremost` are the findings of the engagements `wish.first`, if there are any."""
        plain = replace(wish, first=frozenset())
        if self._wish is None or self._wish != plain:
            self._sort_out(plain)
        heads: list[list[FindingLine]] = []
        tails: list[list[FindingLine]] = []
        wanted = sorted(set(foremost), key=order_of)
        by_rule = tuple(sorted((rule, count) for rule, count in self._by_rule.items() if count))
        for lines in (self._open, self._waived):
            places = sorted(at for finding in wanted if (at := _place(lines, finding)) is not None)
            rest = lines
            if places:
                rest = list(lines)
                for at in reversed(places):
                    del rest[at]
            heads.append([lines[at] for at in places])
            tails.append(rest)
        return FindingList(tuple(chain(*heads, *tails)), tuple(self._counts.items()), self._waived_count, by_rule)

    def _sort_out(self, wish: FindingWish) -> None:
        found = list_findings(self._plan, self._findings, self._as_of, wish)
        self._wish = wish
        self._open = [line for line in found.lines if line.waiver is None]
        self._waived = [line for line in found.lines if line.waiver is not None]
        self._counts, self._waived_count = dict(found.counts), found.waived
        self._by_rule = Counter(dict(found.by_rule))

    def _list(self, finding: Finding, step: int) -> None:
        """Put a finding into what is listed (1), or take it out (-1), and count it."""
        wish = self._wish
        if wish is None:
            return
        self._by_rule[finding.rule] += step
        if wish.rules and finding.rule not in wish.rules:
            return
        waiver = waiver_of(self._plan, finding, self._as_of) if self._plan.waivers else None
        if waiver is not None:
            self._waived_count += step
            lines, is_listed = self._waived, wish.with_waived
        else:
            self._counts[finding.severity] += step
            lines, is_listed = self._open, finding.severity in wish.severities
        if not is_listed:
            return
        if step > 0:
            insort(lines, FindingLine(finding, waiver), key=_order)
        elif (at := _place(lines, finding)) is not None:
            del lines[at]


def _order(line: FindingLine) -> FindingOrder:
    return order_of(line.finding)


def _place(lines: list[FindingLine], finding: Finding) -> int | None:
    """Where a finding stands among the lines in order."""
    key = order_of(finding)
    at = bisect_left(lines, key, key=_order)
    while at < len(lines) and _order(lines[at]) == key:
        if lines[at].finding == finding:
            return at
        at += 1
    return None
