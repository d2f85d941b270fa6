"""The plan on which Entente is measured: ten years of a busy nation's engagements, the same on every run."""

from __future__ import annotations

import hashlib
import random
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path

from app.bootstrap.folders import find_folders
from app.domain.asks import Answer, Ask, Need, Verdict
from app.domain.engagement import Engagement
from app.domain.geography import Country, Place
from app.domain.levels import Level
from app.domain.participation import Direction, Participation, Role
from app.domain.parties import Organisation, OrganisationKind, Person, Post
from app.domain.plan import Plan
from app.domain.priorities import CountryTier, Objective, Priority, RegionWeight
from app.domain.records.record import Item
from app.domain.settings import PlanSettings
from app.domain.spans import Dates, PlanDate, Precision
from app.domain.statuses import Status
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.workplace import Workplace
from app.reference.seed import Seed, load_seed
from tests.builders import TODAY, FixedClock

OWN = "AU"
FIRST_YEAR, YEARS = 2020, 10
PARTNERS = 80


@dataclass(frozen=True, slots=True)
class Size:
    """How many of each; `times` 1 is the fixture of design.md §9, 10 its tenfold."""

    engagements: int
    asks: int
    people: int
    principals: int

    @classmethod
    def of(cls, times: float) -> Size:
        """The sizes at so many times the fixture; every one at least 1."""
        return cls(*(max(1, round(count * times)) for count in (12_500, 80_000, 5_000, 60)))


_TOPICS = (
    "maritime security", "officer exchange", "peacekeeping training", "hydrography", "cyber defence",
    "military medicine", "logistics", "mine action", "air safety", "search and rescue", "disaster relief",
    "defence reform", "women, peace and security", "Arctic affairs", "border control", "military law",
)  # fmt: skip
_OFFICES = ("Navy", "Army", "Air Force", "Policy Division", "Attaché Section", "Joint Staff", "Medical Corps")
_FIRST = ("Ada", "Björn", "Chiara", "Dmitri", "Élodie", "Farid", "Grace", "Hiro", "Ines", "Jomo", "Kirra", "Łukasz")
_LAST = ("Okoro", "Nguyễn", "Smith", "Ferreira", "Haddad", "Ivanova", "Jensen", "Kamau", "Lund", "Müller", "Tanaka")
_SENTENCES = (
    "The host proposes a wreath-laying before the first call.",
    "Interpreters are needed for both sessions.",
    "The embassy books the hotel; the delegation brings its own transport money.",
    "Follows up on the action items of last year's round.",
    "Береговая охрана принимает участие как наблюдатель.",
    "The programme leaves the second afternoon free for bilateral talks.",
)
_CLOCKS = ("Africa/Nairobi", "Europe/Paris", "Asia/Tokyo", "Australia/Sydney")


def build_plan(times: float = 1.0, seed: int = 7) -> Plan:
    """The plan at so many times the fixture's size."""
    return _Builder(load_seed(find_folders().resources), Size.of(times), random.Random(seed)).plan()


def fixture_file(times: float = 1.0, seed: int = 7) -> Path:
    """The fixture as a plan file, made when it is not there yet or was made by other code."""
    tables = b"".join(step.read_bytes() for step in sorted(find_folders().migrations.glob("versions/*.py")))
    stamp = hashlib.sha256(Path(__file__).read_bytes() + tables + f"{times} {seed}".encode()).hexdigest()[:12]
    folder = Path(tempfile.gettempdir()) / "entente-bench"
    path = folder / f"fixture-{times:g}-{stamp}.entente"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        stores_in(folder).create(str(path), build_plan(times, seed), "Bench").close()
    return path


def stores_in(folder: Path) -> SqlPlanStores:
    """The real stores, with their backups under `folder`, on the fixture's day."""
    return SqlPlanStores(Workplace(find_folders().migrations, folder / "backups", FixedClock(), "PC-0001", "Bench"))


class _Builder:
    """Draws every item from one source of chance, in one order."""

    def __init__(self, seed: Seed, size: Size, chance: random.Random) -> None:
        self._seed, self._size, self._chance = seed, size, chance
        scheme = [region for region in seed.regions if region.scheme == "defence"]
        known = sorted((c for c in seed.countries if c.id != OWN and c.zones), key=lambda c: c.id)
        self._partners = sorted(chance.sample(known, min(PARTNERS, len(known))), key=lambda c: c.id)
        self._weights = tuple(RegionWeight(region.id, 100 / len(scheme)) for region in scheme)
        self._objectives = tuple(
            Objective(
                f"objective-{n}", f"O{n}", f"Objective on {_TOPICS[n]}",
                indicator="Events a year", target="4", target_date=date(2029, 12, 31),
                countries=frozenset(c.id for c in chance.sample(self._partners, 6)), position=n,
            )
            for n in range(12)
        )  # fmt: skip
        self._people = tuple(self._person(n) for n in range(size.people))
        self._principals = [person.id for person in self._people if person.is_principal]
        self._organisations, self._posts = self._offices()

    def plan(self) -> Plan:
        """All of it."""
        engagements = [self._engagement(n) for n in range(self._size.engagements)]
        tables: dict[str, Sequence[Item]] = {
            **self._seed.tables,
            "settings": (PlanSettings("bench-plan", OWN, title="Measured plan", marking="OFFICIAL", year_start=7),),
            "tiers": tuple(
                CountryTier(c.id, self._chance.choices("1234X", (2, 4, 6, 6, 1))[0]) for c in self._partners
            ),
            "weights": self._weights,
            "objectives": self._objectives,
            "organisations": self._organisations,
            "people": self._people,
            "posts": self._posts,
            "engagements": engagements,
            "asks": self._asks(engagements),
        }
        return Plan.of(tables)

    def _id(self) -> str:
        digits = f"{self._chance.getrandbits(128):032x}"
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def _person(self, n: int) -> Person:
        chance = self._chance
        name = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
        is_principal = n < self._size.principals
        level = chance.choice(("L1", "L2", "L3")) if is_principal else ""
        rank = chance.choice(("Col", "Capt", "Maj", "Lt Col", "Brig"))
        return Person(
            self._id(),
            name,
            rank,
            is_principal=is_principal,
            level=level,
            email=f"person{n}@example.org",
            telephone=f"+61 2 5550 {n:05d}",
        )

    def _offices(self) -> tuple[tuple[Organisation, ...], tuple[Post, ...]]:
        chance, organisations, posts = self._chance, [], []
        addressees = sorted({route.addressee for route in self._seed.ask_routes} - {"head-of-mission", "host"})
        for addressee in addressees:
            kind = OrganisationKind.OWN_DEFENCE
            if addressee.startswith("foreign"):
                kind = OrganisationKind.FOREIGN_MINISTRY
            elif addressee.startswith("development"):
                kind = OrganisationKind.DEVELOPMENT_MINISTRY
            body = Organisation(self._id(), f"Office for {addressee}", kind, OWN)
            organisations.append(body)
            posts += [self._post(body, addressee, f"{addressee} desk {n}") for n in range(4)]
        for country in self._partners:
            embassy = Organisation(self._id(), f"Embassy in {country.name}", OrganisationKind.EMBASSY, country.id)
            host = Organisation(self._id(), f"Ministry of {country.name}", OrganisationKind.HOST, country.id)
            organisations += [embassy, host]
            covers = frozenset({country.id})
            posts.append(self._post(embassy, "head-of-mission", f"Head of mission, {country.name}", covers))
            posts.append(self._post(host, "host", f"Protocol, {country.name}", covers))
        chance.shuffle(posts)
        return tuple(organisations), tuple(posts)

    def _post(self, body: Organisation, addressee: str, title: str, countries: frozenset[str] = frozenset()) -> Post:
        holder = self._chance.choice(self._people).id
        return Post(self._id(), title, body.id, addressee, holder, email="desk@example.org", countries=countries)

    def _engagement(self, n: int) -> Engagement:
        chance = self._chance
        kind = chance.choices(self._seed.kinds, [7, 14, 6, 9, 18, 12, 11, 9, 7, 4, 3][: len(self._seed.kinds)])[0]
        dates = self._dates(kind.default_days)
        countries = chance.sample(self._partners, chance.choices((1, 2, 3, 6), (70, 14, 10, 6))[0])
        host = countries[0] if chance.random() < 0.75 else None
        parts = tuple(
            Participation(c.id, Role.HOST if c is host else chance.choice((Role.PARTICIPANT, Role.OBSERVER)))
            for c in countries
        )
        topic = chance.choice(_TOPICS)
        level = chance.choices((None, *Level), (20, 3, 7, 20, 30, 20))[0]
        return Engagement(
            id=self._id(),
            ref=f"AU-{dates.earliest.year}-{n:05d}",
            title=f"{kind.title}: {topic} {countries[0].name} {n % 97}",
            kind=kind.id,
            dates=dates,
            status=self._status(dates),
            countries=parts,
            place=self._place(host),
            direction=Direction.OUTGOING if host is not None else Direction.INCOMING,
            own_lead=f"{chance.choice(_OFFICES)} {chance.choice(('1', '2', '3'))}",
            level=level,
            principals=tuple(dict.fromkeys(chance.choices(self._principals, k=chance.choice((0, 0, 0, 1, 1, 2))))),
            counterpart=f"Chief of {topic}" if chance.random() < 0.5 else "",
            counterpart_level=level if chance.random() < 0.5 else None,
            lead_office=chance.choice(_OFFICES),
            participants=chance.choice((None, 4, 12, 30, 180)),
            objectives=tuple(o.id for o in chance.sample(self._objectives, chance.choice((0, 1, 1, 2)))),
            priority=chance.choice((None, *Priority)),
            marking=chance.choice(("OFFICIAL", "OFFICIAL", "OFFICIAL: Sensitive")),
            description=" ".join(chance.choices(_SENTENCES, k=chance.choice((0, 1, 2, 3)))),
            notes=chance.choice(("", "", "", _SENTENCES[1])),
        )

    def _place(self, host: Country | None) -> Place:
        if host is None:
            return Place("Canberra", OWN, "Australia/Sydney", -35.28, 149.13)
        return Place(f"Port of {host.name}", host.id, host.zones[0], self._chance.uniform(-60, 60), 12.5)

    def _dates(self, days: int) -> Dates:
        chance = self._chance
        first = date(FIRST_YEAR, 1, 1) + timedelta(days=chance.randrange(365 * YEARS))
        form = chance.random()
        if first > TODAY and form < 0.08:
            month = PlanDate.months(first.year, first.month, 1, Precision.MONTH)
            return Dates(month, month)
        if first > TODAY and form < 0.11:
            quarter = PlanDate.months(first.year, 3 * ((first.month - 1) // 3) + 1, 3, Precision.QUARTER)
            return Dates(quarter, quarter)
        # Who plans looks at the calendar: most begin on a Monday to Wednesday.
        if form < 0.85:
            first -= timedelta(days=max(0, first.weekday() - 2))
        last = first + timedelta(days=max(0, min(days, chance.choice((1, 2, 3, 5, 12))) - 1))
        if form > 0.9 and first == last:
            zone = chance.choice(_CLOCKS)
            return Dates(PlanDate.on(first), PlanDate.on(last), time(9), time(chance.choice((10, 12, 16))), zone)
        return Dates.days(first, last)

    def _status(self, dates: Dates) -> Status:
        draw = self._chance.random()
        if draw < 0.06:
            return self._chance.choice((Status.POSTPONED, Status.CANCELLED, Status.DECLINED))
        if dates.latest < TODAY:
            return Status.REPORTED if draw < 0.6 else Status.COMPLETED
        if draw < 0.25:
            return self._chance.choice((Status.IDEA, Status.PROPOSED))
        soon = dates.earliest < TODAY + timedelta(days=120)
        return Status.CONFIRMED if draw < (0.9 if soon else 0.45) else Status.PLANNED

    def _asks(self, engagements: Sequence[Engagement]) -> list[Ask]:
        """As many for each engagement, to the offices that its kind goes to."""
        routes: dict[str, list[tuple[str, str, Need, bool]]] = {}
        for route in self._seed.ask_routes:
            routes.setdefault(route.kind, []).append((route.addressee, route.ask_type, route.need, route.required))
        posts: dict[str, list[Post]] = {}
        for post in self._posts:
            posts.setdefault(post.addressee, []).append(post)
        embassies = {c: post for post in self._posts if post.addressee == "head-of-mission" for c in post.countries}
        asks: list[Ask] = []
        for n in range(self._size.asks):
            item = engagements[n % len(engagements)]
            mine = [r for r in routes.get(item.kind, ()) if r[0] in posts]
            if not mine:
                continue
            addressee, ask_type, need, required = mine[(n // len(engagements)) % len(mine)]
            post = embassies[item.country_ids[0]] if addressee == "head-of-mission" else None
            asks.append(self._ask(item, ask_type, need, required, post or self._chance.choice(posts[addressee])))
        return asks

    def _ask(self, item: Engagement, ask_type: str, need: Need, required: bool, post: Post) -> Ask:
        chance = self._chance
        due = item.dates.earliest - timedelta(days=chance.choice((14, 28, 42, 60)))
        sent = due - timedelta(days=chance.randrange(10, 40))
        answer = None
        if due < TODAY and chance.random() < 0.985:
            verdict = chance.choice((Verdict.CONCUR, Verdict.CONCUR, Verdict.CONCUR_WITH_COMMENTS, Verdict.DEFER))
            answer = Answer(verdict, due - timedelta(days=chance.randrange(9)), "Desk officer", "No objection.")
        question = f"May we go ahead with {item.title}?"
        was_sent = sent if sent < TODAY else None
        return Ask(self._id(), item.id, ask_type, post.id, question, need, required, was_sent, due, answer=answer)
