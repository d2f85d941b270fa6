"""The engagement plan as Typst's input: every cell a plain string, every row in its place."""

from __future__ import annotations

from collections.abc import Sequence

from app.documents.bar_sheets import LONG_ROW
from app.documents.calendar_fit import fitted_calendar
from app.documents.coverage_lines import coverage_lines
from app.documents.glyphs import Glyphs
from app.documents.han_shapes import han_shapes
from app.documents.known_cells import MadeOf
from app.documents.masthead import kind_input, masthead
from app.documents.plain_text import Unbroken
from app.documents.sheet_sizes import SIZES
from app.domain.findings import Severity
from app.domain.statuses import COMMITTED, ENDED_EARLY
from app.domain.wording import Text, sentences, text
from app.domain.wording_values import engagements_count
from app.services.coverage.gaps import GapCounts, gap_words
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

_SIGNS = {
    MinistryStanding.AGREED: "✓",
    MinistryStanding.CONDITIONS: "(✓)",
    MinistryStanding.UNANSWERED: "∅",
    MinistryStanding.DRAFT: "…",
    MinistryStanding.WAITING: "○",
    MinistryStanding.OTHER_LEAD: "→",
    MinistryStanding.DEFERRED: "↷",
    MinistryStanding.OVERDUE: "!",
    MinistryStanding.REFUSED: "✗",
}
"""How each ministry stands, in one sign of a row; the words and days stand below the table."""

_SETTLED = frozenset({MinistryStanding.AGREED, MinistryStanding.CONDITIONS, MinistryStanding.UNANSWERED})

_MOST_COUNTRIES = 6
"""Countries that stand in their column; of more it names the first, and all stand under the title."""

_GAP_TONES = {Severity.BLOCK: "alarm", Severity.WARN: "caution", Severity.INFORM: "quiet"}

ABBREVIATIONS = text(
    "⬥ led by a minister or chief of defence. Status: ✓ done, ● confirmed or under way, ○ planned, "
    "? idea or proposal, × postponed, cancelled or declined. Ministries: FM foreign ministry, DM development "
    "ministry, HoM head of mission; who is not named was not asked; … still to be asked, ○ asked, ! overdue, ✓ agreed, "
    "(✓) agreed with conditions, ↷ deferred, → not their lead, ✗ refused, ∅ no answer while it lasted; "
    "of the conditions of an answer ✓ met, ○ open. Levels: L1 minister to L5 working level."
)


def plan_input(report: EngagementPlanReport, glyphs: Glyphs) -> dict[str, object]:
    """What `engagement-plan.typ` reads."""
    return {
        **masthead(report.identity),
        "facts": [[label, value] for label, value in report.facts],
        **_priorities(report.priorities),
        "calendar": fitted_calendar(report.calendar, glyphs, report.paper),
        "sheet": SIZES[report.paper].name,
        "subject": report.subject,
        "is_empty": not report.selected and not report.gaps.lines and not report.matrix.rows,
        "sections": [_section(part, 0 if report.subject else number) for number, part in enumerate(report.sections, 1)],
        "abbreviations": ABBREVIATIONS,
        "coverage": coverage_lines(report.matrix),
        "gaps": [_gap(line) for line in report.gaps.lines],
        "gaps_note": _gaps_note(report.gaps.counts),
    }


def _priorities(part: Priorities) -> dict[str, object]:
    linked = text("Engagements of this document that serve the objective, counted by standing; one may serve several.")
    if part.without_objective:
        without = engagements_count(part.without_objective)
        linked = sentences(linked, text("{engagements} without an objective.", engagements=without))
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


def _section(part: RegionSection, number: int) -> dict[str, object]:
    """A region's part, with its number; without one (0) where it is the whole document."""
    return {
        "heading": text("{number} {region}", number=number, region=part.title) if number else part.title,
        "also": text("Also with {region}, printed elsewhere", region=part.title),
        "summary": sentence(text("{parts:dots}", parts=part.summary)),
        "rows": [MadeOf(row, row_input) for row in part.rows],
        "answers": [line for line in map(_answers, part.rows) if line["answers"]],
        "referrals": [
            {
                "dates": Unbroken(one.dates),
                "title": f"{one.title} ({one.ref})",
                "under": one.section,
                "long": len(one.title) > LONG_ROW,
            }
            for one in part.referrals
        ],
    }


def row_input(row: EngagementRow) -> dict[str, object]:
    """One engagement's cells."""
    many = len(row.countries) > _MOST_COUNTRIES
    more: list[Text | str] = [Text(row.kind.title), *(part for part in (row.place, ", ".join(row.objectives)) if part)]
    more += [text("with {countries}", countries=row.countries)] if many else []
    below: list[Text | str] = [text("{parts:dots}", parts=tuple(more))]
    below += [sentence(row.remark)] if row.remark is not None else []
    below += row.conditions
    length = len(row.title) + len(row.lead) + len(row.counterpart) + sum(len(str(each)) for each in below)
    return {
        "ref": row.ref,
        "dates": Unbroken(row.dates),
        "countries": _countries(row.countries),
        "kind": kind_input(row.kind),
        "title": row.title,
        "below": below,
        "lead": row.lead or ("–" if row.counterpart else text("not recorded")),
        "counterpart": row.counterpart,
        "ministries": [
            {
                "name": mark.name,
                "sign": _SIGNS[mark.standing],
                "words": mark.word if mark.word is not None else text("agreed"),
                "tone": _TONES[mark.standing],
            }
            for mark in row.ministries
            if mark.standing is not MinistryStanding.NOT_ASKED
        ],
        "sign": row.sign,
        "word": sentence(row.word),
        "strong": row.status in COMMITTED,
        "struck": row.status in ENDED_EARLY,
        "high": row.is_high,
        "long": length + sum(map(len, row.countries)) > LONG_ROW,
        "shapes": han_shapes(row.at, row.title, row.place, row.counterpart),
    }


def _countries(names: Sequence[str]) -> Text | str:
    if not names:
        return text("none named")
    if len(names) <= _MOST_COUNTRIES:
        return ", ".join(names)
    return text("{country} and {count} more", country=names[0], count=len(names) - 1)


def _answers(row: EngagementRow) -> dict[str, object]:
    """The answers that are still to come, or were not what was asked for, each with its day."""
    return {
        "ref": row.ref,
        "answers": [
            {"name": mark.name, "words": _answer(mark), "tone": _TONES[mark.standing]}
            for mark in row.ministries
            if mark.word is not None and mark.standing not in _SETTLED
        ],
    }


def _answer(mark: MinistryMark) -> Text:
    words: list[Text | str] = [mark.word] if mark.word is not None else []
    words += [f"(+{mark.more})"] if mark.more else []
    return text("{words:run}", words=tuple(words))


def _gap(line: GapLine) -> dict[str, object]:
    return {
        "subject": line.subject,
        "rule": line.rule,
        "title": line.title,
        "reasons": list(line.reasons),
        "remedies": list(line.remedies),
        "tone": "quiet" if line.accepted else _GAP_TONES[line.severity],
        "long": sum(len(str(words)) for words in _gap_words(line)) > LONG_ROW,
        "position": line.position,
    }


def _gap_words(line: GapLine) -> tuple[Text | str, ...]:
    return line.subject, line.title, *line.reasons, *line.remedies, line.position


def _gaps_note(counts: GapCounts) -> Text:
    return text("{gaps}. An accepted gap is printed, not hidden.", gaps=gap_words(counts))
