"""`entente import`: all rows come in as one change, or none."""

from __future__ import annotations

from app.bootstrap.compose import Program
from app.domain.plan import Plan
from tests.hold.children import Voice
from tests.hold.deeds.deed import Deed, Said, command, done, expect
from tests.hold.laws import check_plan
from tests.hold.place import Place, small_plan

ROWS = 60
_HEADER = "ref,title,kind,countries,place,start,end,status\n"


def _prepare(place: Place) -> None:
    place.make(small_plan())
    rows = (f"H-{at},Visit {at},ship visit,KE,Mombasa,2027-05-{1 + at % 28:02},,planned\n" for at in range(ROWS))
    (place.folder / "rows.csv").write_text(_HEADER + "".join(rows), encoding="utf-8")


def _work(place: Place, _program: Program, voice: Voice) -> None:
    voice.say(command("import", place.plan, place.folder / "rows.csv"))


def _check(place: Place, said: Said) -> None:
    def judge(plan: Plan) -> None:
        came = sum(item.ref.startswith("H-") for item in plan.engagements.values())
        expect(came in ((ROWS,) if 0 in done(said) else (0, ROWS)), f"{came} of {ROWS} rows are there", said)
        expect(len(plan.engagements) == 3 + came, "other engagements are gone", said)

    check_plan(place, place.plan, judge)


DEED = Deed("import", _prepare, _work, _check)
