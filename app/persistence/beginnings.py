"""With which words the history of a plan begins."""

from __future__ import annotations

from app.domain.wording import Text, text


def beginning(label: str) -> Text:
    """The label under which a new plan's history begins."""
    return text("creation of the plan “{title}”", title=label)


def beginning_of_draft(label: str) -> Text:
    """The label under which the history of a copy begins whose original was changed since its issue."""
    return text(
        "creation of the plan “{title}” as a copy of a draft, which was changed after its issue",
        title=label,
    )


BEGUN_AS_DRAFT = beginning_of_draft("").source
"""How the history of such a copy begins, in any language: by this it is known that it is not what was issued."""
