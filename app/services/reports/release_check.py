"""What to look at before an issue is numbered: who has consent and is not in the plan, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.asks import Ask, AskState
from app.domain.consents import against_advice, consents
from app.domain.item_names import post_title
from app.domain.plan import Plan
from app.domain.statuses import COMMITTED, DRAFT, STATUS_TITLES, TO_COME
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.consent_waivers import not_needed, unasked
from app.services.edits.status_gate import said_unasked, said_without, unwaived
from app.services.layouts.coordination import state_words


@dataclass(frozen=True, slots=True)
class ReleaseCheck:
    """The lines of the check, each list in order of the engagements' dates.

    `left_out` have all consents that are required and are not in the plan; `without_consent` are confirmed or under
    way although one lacks, or somebody was not asked, and nobody waived it; `drafts`, `late` and `unanswered` are asks
    about what is in the plan; `not_needed` says whom nobody asks by whose word.
    """

    left_out: tuple[Text, ...] = ()
    without_consent: tuple[Text, ...] = ()
    drafts: tuple[Text, ...] = ()
    late: tuple[Text, ...] = ()
    unanswered: tuple[Text, ...] = ()
    not_needed: tuple[Text, ...] = ()

    @property
    def sections(self) -> tuple[tuple[Text, tuple[Text, ...]], ...]:
        """What there is something of, with its title, the heaviest first."""
        all_of_them = (
            (text("In the plan without consent"), self.without_consent),
            (text("Has consent and is not in the plan"), self.left_out),
            (text("Asks that are late"), self.late),
            (text("Asks that are not sent"), self.drafts),
            (text("Asks without an answer"), self.unanswered),
            (text("Not asked, by name and reason"), self.not_needed),
        )
        return tuple((title, lines) for title, lines in all_of_them if lines)

    @property
    def is_clear(self) -> bool:
        """Whether there is nothing to look at."""
        return not self.sections


def release_check(plan: Plan, as_of: date) -> ReleaseCheck:
    """The check of a plan on a day; what is over needs no consent any more."""
    ahead = sorted(
        (item for item in plan.engagements.values() if item.is_ahead(as_of)),
        key=lambda item: (item.dates.earliest, item.title, item.id),
    )
    left_out: list[Text] = []
    lacking: list[Text] = []
    lived_with: list[Text] = []
    asks: dict[AskState, list[Text]] = {AskState.DRAFT: [], AskState.OVERDUE: [], AskState.SENT: []}
    for item in ahead:
        required = [ask for ask in _asks(plan, item.id) if ask.required]
        if item.status in DRAFT and required and all(consents(plan, ask) for ask in required):
            left_out.append(text("{title} ({dates})", title=item.title, dates=item.dates))
        if item.status in COMMITTED:
            missing = unwaived(plan, item, as_of)
            # Nobody can answer by name for what was answered no, whether the answer was required or not.
            missing += [ask for ask in against_advice(plan, item.id) if ask not in missing]
            said = (
                *(said_without(plan, ask) for ask in missing),
                *(said_unasked(each) for each in unasked(plan, item, as_of)),
            )
            if said:
                lacking.append(
                    text("{title}, {status}: {reasons:and}", title=item.title, status=STATUS_TITLES[item.status],
                         reasons=said)
                )  # fmt: skip
            lived_with += [
                text("{title}: {said}", title=item.title, said=each) for each in not_needed(plan, item, as_of)
            ]
        if item.status in TO_COME:
            for ask in _asks(plan, item.id):
                if ask.is_open:
                    state = ask.state(as_of)
                    line = text("{title}: {whom}, {state}", title=item.title, whom=post_title(plan, ask.post),
                                state=state_words(plan, ask, as_of)[0])  # fmt: skip
                    asks[state if state in asks else AskState.SENT].append(line)
    return ReleaseCheck(
        tuple(left_out),
        tuple(lacking),
        tuple(asks[AskState.DRAFT]),
        tuple(asks[AskState.OVERDUE]),
        tuple(asks[AskState.SENT]),
        tuple(lived_with),
    )


def _asks(plan: Plan, engagement_id: str) -> Iterator[Ask]:
    return (ask for each in sorted(plan.ids("ask_by_engagement", engagement_id)) if (ask := plan.asks[each]).stands)
