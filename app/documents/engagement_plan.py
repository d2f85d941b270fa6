"""The engagement plan as Typst's input: every cell a plain string, every row in its place."""

from __future__ import annotations

from collections.abc import Sequence

from app.documents.bar_sheets import LONG_ROW
from app.documents.calendar_fit import fitted_calendar
from app.documents.coverage_lines import coverage_lines
from app.documents.glyphs import Glyphs
from app.documents.masthead import kind_input, masthead
from app.documents.plain_text import Unbroken
from app.domain.engagement import COMMITTED, ENDED_EARLY
from app.domain.findings import Severity
from app.domain.wording import NOTHING, Text, sentences, text
from app.services.reports.engagement_plan import EngagementPlanReport
from app.services.reports.gaps import GapLine
from app.services.reports.ministries import MinistryMark, MinistryStanding
from app.services.reports.priorities import Priorities
from app.services.reports.regions import RegionSection
from app.services.reports.rows import EngagementRow

_TONES = {
    MinistryStanding.NOT_ASKED: "quiet",
    MinistryStanding.AGREED: "good",
    MinistryStanding.CONDITIONS: "good",
    MinistryStanding.UNANSWERED: "quiet",
    MinistryStanding.DRAFT: "plain",
    MinistryStanding.WAITING: "plain",
    MinistryStanding.OTHER_LEAD: "caution",
    MinistryStanding.DEFERRED: "caution",
    MinistryStanding.OVERDUE: "alarm",
    MinistryStanding.REFUSED: "alarm",
}

_GAP_TONES = {Severity.BLOCK: "alarm", Severity.WARN: "caution", Severity.INFORM: "quiet"}

_ABBREVIATIONS = text(
    "⬥ led by a minister or chief of defence. Status: ✓ done, ● confirmed or under way, ○ planned, "
    "? idea or proposal, × postponed, cancelled or declined. Ministries: FM foreign ministry, DM development "
    "ministry, HoM head of mission, ✓ agreed, – not asked; of the conditions of an answer ✓ met, ○ open. "
    "Levels: L1 minister to L5 working level."
)


def plan_input(report: EngagementPlanReport, glyphs: Glyphs) -> dict[str, object]:
    """What `engagement-plan.typ` reads."""
    return {
        **masthead(report.identity),
        "facts": [[label, value] for label, value in report.facts],
        **_priorities(report.priorities),
        "calendar": fitted_calendar(report.calendar, glyphs),
        "sections": [_section(number, part) for number, part in enumerate(report.sections, 1)],
        "abbreviations": _ABBREVIATIONS,
        "coverage": coverage_lines(report.matrix),
        "gaps": [_gap(line) for line in report.gaps],
        "gaps_note": _gaps_note(report.gaps),
    }


def _priorities(part: Priorities) -> dict[str, object]:
    linked = text("Engagements of this document that serve the objective, counted by standing; one may serve several.")
    if part.without_objective:
        linked = sentences(linked, text("{count} in the plan serve none.", count=part.without_objective))
    return {
        "objectives": [
            {
                "code": line.code,
                "title": line.title,
                "measure": "; ".join(word for word in (line.indicator, line.target) if word) or text("none recorded"),
                "due": text("{day}", day=line.due) if line.due else text("no date"),
                "done": _count(line.done),
                "confirmed": _count(line.confirmed),
                "planned": _count(line.planned),
                "drafts": _count(line.drafts),
            }
            for line in part.objectives
        ],
        "objectives_note": linked,
        "tiers": [{"tier": line.tier, "countries": ", ".join(line.countries)} for line in part.tiers],
        "weights": [
            {
                "title": line.title,
                "weight": "–" if line.weight is None else text("{weight} %", weight=line.weight),
                "share": text("{share:.0f} %", share=line.share),
                "days": _count(line.days),
                "state": text("{sign} {word}", sign=line.symbol, word=line.word) if line.symbol else line.word,
            }
            for line in part.weights
        ],
    }


def sentence(words: Text) -> Text:
    """The words with a capital at the front."""
    return text("{words:capital}", words=words)


def _count(number: int) -> Text:
    return text("{count}", count=number) if number else Text("–")


def _section(number: int, part: RegionSection) -> dict[str, object]:
    return {
        "heading": text("{number} {region}", number=number, region=part.title),
        "also": text("Also with {region}, printed elsewhere", region=part.title),
        "summary": sentence(text("{parts:dots}", parts=part.summary)),
        "rows": [row_input(row) for row in part.rows],
        "referrals": [
            {"dates": Unbroken(one.dates), "title": f"{one.title} ({one.ref})", "under": one.section}
            for one in part.referrals
        ],
    }


def row_input(row: EngagementRow) -> dict[str, object]:
    """One engagement's cells."""
    more = [row.place, ", ".join(row.objectives)]
    remark = row.remark if row.remark is not None else NOTHING
    lead = " · ".join(part for part in (row.lead, row.counterpart) if part)
    length = len(row.title) + len(lead) + sum(map(len, row.countries)) + len(str(remark))
    return {
        "ref": row.ref,
        "dates": Unbroken(row.dates),
        "countries": ", ".join(row.countries) or text("none named"),
        "kind": kind_input(row.kind),
        "title": row.title,
        "more": " · ".join(part for part in more if part),
        "lead": lead or text("not recorded"),
        "ministries": [_ministry(mark) for mark in row.ministries],
        "conditions": list(row.conditions),
        "sign": row.sign,
        "word": sentence(row.word),
        "remark": remark,
        "strong": row.status in COMMITTED,
        "struck": row.status in ENDED_EARLY,
        "high": row.is_high,
        "long": length + sum(len(str(each)) for each in row.conditions) > LONG_ROW,
    }


def _ministry(mark: MinistryMark) -> dict[str, object]:
    words: list[Text | str] = [part for part in (mark.sign, mark.word) if part]
    words += [f"(+{mark.more})"] if mark.more else []
    return {"name": mark.name, "words": text("{words:run}", words=tuple(words)), "tone": _TONES[mark.standing]}


def _gap(line: GapLine) -> dict[str, object]:
    return {
        "subject": line.subject,
        "rule": line.rule,
        "title": line.title,
        "why": line.why,
        "remedy": line.remedy,
        "tone": "quiet" if line.accepted else _GAP_TONES[line.severity],
        "long": len(str(line.why)) + len(str(line.remedy)) + len(str(line.position)) > LONG_ROW,
        "position": line.position,
    }


def _gaps_note(gaps: Sequence[GapLine]) -> Text:
    accepted = sum(line.accepted for line in gaps)
    return text(
        "{open} open, {accepted} accepted. An accepted gap is printed, not hidden.",
        open=len(gaps) - accepted,
        accepted=accepted,
    )
