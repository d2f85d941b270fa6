"""A session of edits: a small one, a large one, one more; what cannot be written is kept and tried again."""

from __future__ import annotations

from app.bootstrap.compose import Program
from app.domain.rules import ALL_RULES
from app.services.planning.plan_editor import PlanEditor, open_editor
from app.services.ports import PlanFileError
from tests.hold.children import Voice
from tests.hold.deeds.deed import REFUSED, Deed, Said, done
from tests.hold.laws import check_plan, keep_to_words, numbered, one_of, stages
from tests.hold.place import Place, small_plan

SIZES = (1, 800, 1)
"""Words of each edit's notes; the large one takes many pages."""

_TRIES = 4


def _prepare(place: Place) -> None:
    place.make(small_plan())


def _work(place: Place, program: Program, voice: Voice) -> None:
    store = program.stores.open(str(place.plan))
    if store.read_only:
        voice.say(REFUSED + keep_to_words(store.notice))
        store.close()
        return
    editor = open_editor(store, program.author, program.clock, program.calendars, ALL_RULES)
    for number, change in enumerate(numbered(small_plan(), SIZES), start=1):
        trouble = editor.apply(change).trouble
        if trouble is not None:
            voice.say(REFUSED + keep_to_words(trouble))
        voice.say(number - editor.pending)
    _retry(editor, voice)
    store.close()
    voice.say("closed")


def _retry(editor: PlanEditor, voice: Voice) -> None:
    """What was not written is written once the disk lets it."""
    for _ in range(_TRIES):
        try:
            editor.retry()
        except PlanFileError as trouble:
            voice.say(REFUSED + keep_to_words(trouble))
    voice.say(len(SIZES) - editor.pending)


def _check(place: Place, said: Said) -> None:
    written = max((word for word in done(said) if isinstance(word, int)), default=0)
    check_plan(place, place.plan, one_of(stages(small_plan(), numbered(small_plan(), SIZES))[written : written + 2]))


DEED = Deed("edit", _prepare, _work, _check)
