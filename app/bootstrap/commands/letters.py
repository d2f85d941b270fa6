"""`print` of a letter: one engagement to one post, as a Word document."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.bootstrap.opening import load_whole, reading
from app.bootstrap.refusal import DONE, CommandRefused
from app.domain.engagement import Engagement
from app.domain.natural_order import natural
from app.domain.plan import Plan
from app.exchange.whole_file import write_whole
from app.services.filtering.plan_filter import folded
from app.services.outgoing.letters import LETTERS, LetterWish

_DOCUMENT = ".docx"
_MOST_LISTED = 12
"""Posts that are named where none fits."""


def add_letter_options(parser: argparse.ArgumentParser) -> None:
    """What of a letter can be asked beside its engagement."""
    parser.add_argument(
        "--post",
        default="",
        metavar="P",
        help="to whom a letter goes, by the title of the post; of a coordination sheet: this one alone",
    )
    parser.add_argument(
        "--template", type=Path, metavar="FILE.docx", help="of which a letter is made (without it: the one in use)"
    )


def write_letter(program: Program, wish: argparse.Namespace, console: Console) -> int:
    """Write one letter; raises CommandRefused, FileRefused, ReportRefused or PlanFileError."""
    if wish.out.suffix.lower() != _DOCUMENT:
        raise CommandRefused(f"{wish.out} must end in .docx, for it is a letter. Nothing was written.")
    period, looks = (wish.year, wish.first, wish.last), (wish.rows, wish.sheets, wish.paper, wish.form)
    if any((wish.country, wish.region, wish.person, wish.only, *period, *looks)):
        raise CommandRefused(
            f"{wish.document} is about one engagement. Leave out all but --engagement, --post, --template, --marking, "
            "--language and --as-of. Nothing was written."
        )
    with reading(program, wish.plan) as store:
        plan = load_whole(store)
    item = engagement_named(plan, wish.engagement, wish.document)
    post = post_named(plan, wish.post) if wish.post else ""
    asked = LetterWish(LETTERS[wish.document], item.id, post, wish.as_of or program.today)
    made = program.letters.make(plan, asked, wish.marking, wish.language, wish.template)
    write_whole(wish.out, made.content)
    marked = f", marked {made.marking}" if made.marking else ""
    console.say(f"{wish.out}: {wish.document} about {item.ref}{marked}")
    if made.edition is not None:
        console.complain(f"{made.edition}.")
    return DONE


def engagement_named(plan: Plan, ref: str | None, what: str) -> Engagement:
    """The engagement of that reference; raises CommandRefused where none is given or there is none."""
    if not ref:
        raise CommandRefused(f"{what} is about one engagement. Nothing was written. Name it with --engagement REF.")
    for found in sorted(plan.ids("engagement_by_ref", ref.strip())):
        return plan.engagements[found]
    raise CommandRefused(
        f"The plan has no engagement ‘{ref}’. Nothing was written. Give its reference as the plan writes it."
    )


def post_named(plan: Plan, typed: str) -> str:
    """The id of the one post of that id or title, or whose title begins so; raises CommandRefused."""
    words = folded(typed)
    titles = {post.id: folded(post.title) for post in plan.posts.values()}
    same = [post for post, title in titles.items() if typed == post or title == words]
    found = same or [post for post, title in titles.items() if words and title.startswith(words)]
    if len(found) == 1:
        return found[0]
    listed = sorted((plan.posts[each].title for each in found or titles), key=natural)
    if len(listed) > _MOST_LISTED:
        listed[_MOST_LISTED:] = [f"and {len(listed) - _MOST_LISTED:,} more"]
    raise CommandRefused(
        f"‘{typed}’ is {'more than one' if found else 'none'} of the posts of the plan. Nothing was written. "
        f"Choose one of: {'; '.join(listed) or 'none is in the plan'}."
    )
