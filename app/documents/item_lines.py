"""One item of a programme as Typst's input."""

from __future__ import annotations

from app.domain.wording import Text, text
from app.services.reports.item_lines import ItemLine

_LONG = 900
"""Signs of one item above which it may be parted over pages."""


def item_input(line: ItemLine) -> dict[str, object]:
    """What the templates read of an item."""
    told = fact_words(line)
    signs = len(line.activity) + len(line.place) + len(line.notes) + sum(len(str(each)) for each in told)
    return {
        "clock": line.clock,
        "zone": line.zone,
        "home": text("{clock} at home", clock=line.home) if str(line.home) else "",
        "activity": line.activity,
        "place": line.place,
        "facts": told,
        "notes": line.notes,
        "long": signs > _LONG,
    }


def fact_words(line: ItemLine) -> list[Text]:
    """What is known of an item beside when, what and where: who attends, who meets them, and what is arranged."""
    said = (text("{name}: {said}", name=name, said=words) for name, words in line.facts)
    return [text("{words:capital}", words=each) for each in said]
