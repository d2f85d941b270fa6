"""Plan files that many tries begin with, made once for each process."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.builders import TODAY
from tests.hold.children import Voice, checked
from tests.hold.place import AUTHOR, Place, index


@cache
def sample_bytes() -> bytes:
    """The file of the sample plan, indexed and with an edit in its history."""
    with TemporaryDirectory(prefix="entente-hold-") as folder:
        place = Place(Path(folder))

        def make(_voice: Voice) -> None:
            program = place.program()
            place.plans.mkdir()
            store = program.stores.create(str(place.plan), program.sample_plan(TODAY), AUTHOR)
            index(store)
            store.close()

        checked(make)
        return place.plan.read_bytes()
