"""Times that are named by where they stand to today: this week, next month, the quarter to come, the year after."""

from __future__ import annotations

import re
from datetime import date, timedelta

from app.domain.months import add_months
from app.domain.spans import PlanDate, Precision
from app.services.dates.parts import months_of_year
from app.services.dates.words import LANGUAGES, DateWords, spellings


def beside_today(folded: str, today: date, year_start: int) -> PlanDate | None:
    """The week, month, quarter or year of today or the one behind it; None where the folded text names none.

    Weeks are those of ISO 8601, quarters those of the plan year, which begins in the month `year_start`, and years
    those of the calendar, as a year that is typed in figures is.
    """
    for form in _FORMS:
        if (found := form.fullmatch(folded)) is not None:
            span = next(at for at in range(4) if found[f"span{at}"] or found[f"other{at}"])
            return _time(span, bool(found["coming"] or found["behind"]), today, year_start)
    return None


def names_beside_today(folded: str) -> bool:
    """Whether the whole folded text is such a name."""
    return any(form.fullmatch(folded) for form in _FORMS)


def _time(span: int, is_next: bool, today: date, year_start: int) -> PlanDate:
    month = today.replace(day=1)
    match span:
        case 0:
            return PlanDate.week(*(today + timedelta(days=7 * is_next)).isocalendar()[:2])
        case 1:
            named = add_months(month, int(is_next))
            return PlanDate.months(named.year, named.month, 1, Precision.MONTH)
        case 2:
            first = add_months(month, 3 * is_next - (today.month - year_start) % 3)
            return months_of_year(first.year, first.month, 0, 3)
        case _:
            return months_of_year(today.year + is_next, 1, 0, 12)


def _form(words: DateWords) -> re.Pattern[str]:
    """“next week”, and as French puts it “la semaine prochaine”; what is passed over may stand in front."""
    passed = f"{_either(words.passed_over)}|{_either(words.until)}"
    span, other = (
        "|".join(f"(?P<{name}{at}>{_either(said)})" for at, said in enumerate(words.spans))
        for name in ("span", "other")
    )
    before = f"(?:(?P<coming>{_either(words.coming)})|{_either(words.this)}) (?:{span})(?:-ci)?"
    behind = f"(?:{other}) (?P<behind>{_either(words.coming)})"
    return re.compile(f"(?:(?:{passed}) |l')*(?:{before}|{behind})")


def _either(said: str) -> str:
    return "|".join(map(re.escape, spellings(said)))


_FORMS = tuple(map(_form, LANGUAGES))
