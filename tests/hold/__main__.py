"""`python -m tests.hold`: attacks plans for an hour, and says how many tries broke which law.

Every try can be made again: `--only "ATTACK" --seed N --try M`. What failed is kept in `hold-failures`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from random import SystemRandom

from tests.hold.attack import Attack
from tests.hold.attacks import ATTACKS
from tests.hold.running import Tally, Wish, make_all, table

_CI_SEED = 20270115


def main() -> int:
    """Attack, print the table, and return 1 where a law was broken."""
    wish = _parser().parse_args()
    if wish.seed is None:
        wish.seed = _CI_SEED if wish.ci else SystemRandom().randrange(1_000_000)
    if wish.list:
        for attack in ATTACKS:
            print(f"{attack.name}: {attack.law}")
        return 0
    attacks = [attack for attack in ATTACKS if not wish.only or attack.name in wish.only]
    print(f"Seed {wish.seed}.", flush=True)
    seconds = wish.minutes * 60 * wish.jobs / len(attacks)
    wishes = [_wish(attack, wish, seconds) for attack in attacks]
    tallies = []
    for tally in make_all(attacks, wishes, min(wish.jobs, len(attacks))):
        tallies.append(tally)
        _tell(tally, wish.seed)
    print(f"\n{table(attacks, tallies)}", flush=True)
    return 1 if any(tally.failures for tally in tallies) else 0


def _parser() -> argparse.ArgumentParser:
    names = [attack.name for attack in ATTACKS]
    parser = argparse.ArgumentParser(prog="python -m tests.hold", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60.0, help="how long, shared among the attacks (60)")
    parser.add_argument("--seed", type=int, help="the randomness of the tries (another one each time)")
    parser.add_argument("--only", nargs="+", choices=names, metavar="ATTACK", help="some of the attacks")
    parser.add_argument("--list", action="store_true", help="name the attacks and their laws")
    parser.add_argument("--tries", type=int, help="so many tries of each attack instead of a time")
    parser.add_argument("--try", dest="number", type=int, help="this one try of each attack")
    parser.add_argument("--ci", action="store_true", help="a fixed number of tries of each attack: a few minutes")
    parser.add_argument("--jobs", type=int, default=2, help="processes at work at a time (2)")
    parser.add_argument("--kept", type=Path, default=Path("hold-failures"), help="where failed tries are kept")
    return parser


def _wish(attack: Attack, wish: argparse.Namespace, seconds: float) -> Wish:
    if wish.number is not None:
        return Wish(wish.seed, wish.kept, tries=1, first=wish.number)
    tries = attack.in_ci if wish.ci else wish.tries
    return Wish(wish.seed, wish.kept, tries=tries, seconds=seconds)


def _tell(tally: Tally, seed: int) -> None:
    if tally.lack:
        print(f"{tally.name}: NOT CHECKED: {tally.lack}.", flush=True)
        return
    print(f"{tally.name}: {tally.tries:,} tries, {len(tally.failures):,} failures, {tally.seconds:.0f} s", flush=True)
    for failure in tally.failures:
        print(f'  --only "{tally.name}" --seed {seed} --try {failure.number}: {_shortened(failure.what)}')
        if failure.folder is not None:
            print(f"    kept in {failure.folder}", flush=True)


def _shortened(what: str) -> str:
    """The first line and the last; all of it is kept with the folder."""
    lines = [line for line in what.splitlines() if line.strip()]
    return " … ".join(line[:400] for line in dict.fromkeys((lines[0], lines[-1])))


if __name__ == "__main__":
    sys.exit(main())
