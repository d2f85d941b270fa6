"""People, the posts that outlive their holders, and the organisations they belong to."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any

from app.domain.addressees import ADDRESSEE_TITLES
from app.domain.levels import LEVEL_WORDS
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref, Refs
from app.domain.records.numbers import Flag
from app.domain.records.record import record
from app.domain.records.stored import Form
from app.domain.records.words import Prose, WordList, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text


@dataclass(frozen=True, slots=True)
class Telephone(Words):
    """A number to call."""

    def texts(self, value: Any) -> Iterable[str]:
        """As it is written, and as it is typed in one go."""
        return (value, "".join(sign for sign in value if sign.isdigit())) if value else ()


class OrganisationKind(StrEnum):
    """Who stands behind a contact."""

    OWN_DEFENCE = "own-defence"
    FOREIGN_MINISTRY = "foreign-ministry"
    DEVELOPMENT_MINISTRY = "development-ministry"
    EMBASSY = "embassy"
    HOST = "host"
    OTHER = "other"


ORGANISATION_TITLES: Mapping[OrganisationKind, Text] = MappingProxyType(
    {
        OrganisationKind.FOREIGN_MINISTRY: Text("Foreign ministry"),
        OrganisationKind.DEVELOPMENT_MINISTRY: Text("Development ministry"),
        OrganisationKind.EMBASSY: Text("Embassy"),
        OrganisationKind.OWN_DEFENCE: Text("Own defence"),
        OrganisationKind.HOST: Text("Host"),
        OrganisationKind.OTHER: Text("Other"),
    }
)


@record(
    "organisations",
    number=5,
    one="organisation",
    many="Organisations",
    about="Ministries, embassies, headquarters and other bodies.",
)
@dataclass(frozen=True, slots=True)
class Organisation:
    """A ministry, embassy, headquarters or other body. `country` is alpha-2 where it sits."""

    id: str
    name: Annotated[str, Words("Name", must=True, names=True, width=34, is_usual=True)]
    kind: Annotated[
        OrganisationKind, Choice("Kind", ORGANISATION_TITLES, must=True, facet=True, width=22, is_usual=True)
    ]
    country: Annotated[
        str | None, Ref("Country", "countries", gone=Gone.UNLINK, facet=True, width=24, is_usual=True)
    ] = None


@record(
    "people",
    number=4,
    one="person",
    many="People",
    titled="{name}",
    about="Principals, and those who hold posts.",
    ordered="level",
)
@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose name the plan needs. A principal's diary is scarce (rule C1).

    `office` is what they are, in the words that stand beside their name; `deputy` goes where they cannot.
    `country` is theirs (alpha-2), None for the own nation or where it is not known. Personal data are kept for what
    `kept_for` says and no longer than to the day `kept_until`; None: no last day was set.
    """

    id: str
    name: Annotated[str, Words("Name", must=True, names=True, width=26, is_usual=True)]
    rank: Annotated[str, Words("Rank", width=16, is_usual=True)] = ""
    office: Annotated[str, Words("Office", facet=True, width=26, is_usual=True)] = ""
    is_principal: Annotated[bool, Flag("Principal", facet=True, width=10, is_usual=True)] = False
    level: Annotated[
        str, Choice("Level", LEVEL_WORDS, optional=True, form=Form.LEVEL, facet=True, width=20, is_usual=True)
    ] = ""
    deputy: Annotated[str | None, Ref("Deputy", "people", gone=Gone.UNLINK, width=24, is_usual=True)] = None
    email: Annotated[str, Words("E-mail", width=26, is_usual=True)] = ""
    telephone: Annotated[str, Telephone("Telephone", width=18, is_usual=True)] = ""
    country: Annotated[str | None, Ref("Country", "countries", gone=Gone.UNLINK, facet=True, width=20)] = None
    organisation: Annotated[
        str | None, Ref("Organisation", "organisations", gone=Gone.UNLINK, facet=True, width=26)
    ] = None
    languages: Annotated[tuple[str, ...], WordList("Languages", facet=True, width=20, hint="parted by semicolons")] = ()
    biography: Annotated[str, Words("Biography", width=26, hint="where it lies: a link, a path, a reference")] = ""
    kept_for: Annotated[str, Words("Kept for", width=26, hint="what for, and from where it came")] = ""
    kept_until: Annotated[date | None, Day("Kept until", ends=True, width=14)] = None
    notes: Annotated[str, Prose("Notes", width=30)] = ""


@record("posts", number=3, one="post", many="Posts", titled="{title}", about="Jobs that are asked, whoever holds them.")
@dataclass(frozen=True, slots=True)
class Post:
    """A job that is asked and answers; its holder may change.

    `holder` is the present one, as every view, letter and mail needs them: a plan has no today of its own from which
    they could be worked out. Who held it when is told by its tenures (`tenures.py`).

    `addressee` is the column of the routing table that this post answers for, or what it is in one's own
    defence: one of ADDRESSEE_TITLES. `deputy` is the post that stands in while its holder is away; without one the
    holder's own deputy does.
    It covers the listed countries and regions (ids); with neither, all. Only an office that said it `accepts_silence`
    can agree under a silence procedure.
    """

    id: str
    title: Annotated[str, Words("Title", must=True, names=True, width=30, is_usual=True)]
    organisation: Annotated[str, Ref("Organisation", "organisations", must=True, facet=True, width=30, is_usual=True)]
    addressee: Annotated[str, Choice("Answers for", ADDRESSEE_TITLES, must=True, facet=True, width=24, is_usual=True)]
    holder: Annotated[str | None, Ref("Held by", "people", gone=Gone.UNLINK, width=24, is_usual=True)] = None
    deputy: Annotated[str | None, Ref("Deputy post", "posts", gone=Gone.UNLINK, width=26)] = None
    email: Annotated[str, Words("E-mail", width=26, is_usual=True)] = ""
    telephone: Annotated[str, Telephone("Telephone", width=18)] = ""
    countries: Annotated[frozenset[str], Refs("Countries", "countries", "country", facet=True, width=30)] = frozenset()
    regions: Annotated[frozenset[str], Refs("Regions", "regions", "region", facet=True, width=30)] = frozenset()
    accepts_silence: Annotated[bool, Flag("Accepts silence procedures", width=10)] = False
    notes: Annotated[str, Prose("Notes", width=30)] = ""
