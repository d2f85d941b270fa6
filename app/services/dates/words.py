"""The words in which dates are written, by language; the reader knows those of all languages at once.

Written down for this product on 29 November 2026; the French and the German were not checked by a native speaker.
Accents are left out, as the reader folds them.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class DateWords:
    """One language. Months and weekdays stand in their order, other spellings of one parted by `|`."""

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    until: str
    both: str
    passed_over: str
    week: str
    quarter: str
    half: str
    first: tuple[str, str, str, str, str]
    early: str
    mid: str
    late: str
    seasons: str
    no_date_yet: str
    today: str
    tomorrow: str
    this: str
    coming: str
    spans: tuple[str, str, str, str]
    """Week, month, quarter and year, as they stand beside `this` and `coming`."""


# fmt: off
ENGLISH = DateWords(
    months=("january", "february", "march", "april", "may", "june", "july", "august", "september|sept", "october",
            "november", "december"),
    weekdays=("monday|mon", "tuesday|tues|tue", "wednesday|wednes|weds|wed", "thursday|thurs|thur|thu", "friday|fri",
              "saturday|satur|sat", "sunday|sun"),
    until="to|until|till|through|thru", both="and", passed_over="of|the|on|in|for",
    week="week|weeks|wk|wks|w|cw", quarter="quarter|q", half="half|h",
    first=("first", "second", "third", "fourth", "last"),
    early="early|beginning|start", mid="mid|middle", late="late|end",
    seasons="spring|summer|autumn|fall|winter",
    no_date_yet="tbc|tbd|tba|tbn|n/k|nk|n/a|na|unknown|open|not stated|to be confirmed|to be decided|no date yet",
    today="today", tomorrow="tomorrow", this="this|current", coming="next|coming",
    spans=("week|wk", "month", "quarter|qtr", "year"),
)
FRENCH = DateWords(
    months=("janvier|janv", "fevrier|fevr", "mars", "avril|avr", "mai", "juin", "juillet|juil", "aout",
            "septembre|sept", "octobre", "novembre", "decembre"),
    weekdays=("lundi|lun", "mardi", "mercredi|mer", "jeudi|jeu", "vendredi|ven", "samedi|sam", "dimanche|dim"),
    until="au|a|jusqu'au|jusqu'a", both="et", passed_over="le|la|du|de|des|d'|en|au mois de|pour",
    week="semaine|semaines|sem", quarter="trimestre|t", half="semestre",
    first=("premier|premiere", "deuxieme|seconde", "troisieme", "quatrieme", "dernier|derniere"),
    early="debut", mid="mi|milieu", late="fin",
    seasons="printemps|ete|automne|hiver",
    no_date_yet="a confirmer|a definir|a determiner|date a confirmer|non fixe|inconnu",
    today="aujourd'hui", tomorrow="demain", this="ce|cet|cette", coming="prochain|prochaine",
    spans=("semaine", "mois", "trimestre", "annee|an"),
)
GERMAN = DateWords(
    months=("januar|jaenner|janner", "februar", "marz|maerz|mrz", "april", "mai", "juni", "juli", "august", "september",
            "oktober|okt", "november", "dezember|dez"),
    weekdays=("montag", "dienstag", "mittwoch", "donnerstag", "freitag|frei", "samstag|sonnabend", "sonntag"),
    until="bis|bis zum", both="und", passed_over="der|die|das|den|dem|am|im|vom",
    week="woche|wochen|kw", quarter="quartal", half="halbjahr|halfte",
    first=("erste|ersten|erstes", "zweite|zweiten|zweites", "dritte|dritten|drittes", "vierte|vierten|viertes",
           "letzte|letzten|letztes"),
    early="anfang", mid="mitte", late="ende",
    seasons="fruhjahr|fruhling|sommer|herbst",
    no_date_yet="offen|noch offen|nn|n.n.|unbekannt|wird noch bekanntgegeben",
    today="heute", tomorrow="morgen", this="dieser|diese|dieses|diesen|diesem|laufende|laufenden|laufendes",
    coming="nachste|nachsten|nachster|nachstes|naechste|naechsten|naechster|naechstes|kommende|kommenden|kommendes",
    spans=("woche", "monat", "quartal", "jahr"),
)
# fmt: on

LANGUAGES = (ENGLISH, FRENCH, GERMAN)

SHORT_WEEKDAYS: Mapping[str, int] = {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6}
"""German weekdays of two letters, which are weekdays before a number only."""


def spellings(said: str) -> tuple[str, ...]:
    """The spellings that stand in one text."""
    return tuple(said.split("|"))


NO_DATE_YET = frozenset(
    {"", "-", "–", "—", "?", *(word for language in LANGUAGES for word in spellings(language.no_date_yet))}
)
"""What a cell says where there is no date yet."""

_OF_PHRASES = """
window between from starting about around approx circa ca c vers environ etwa gegen some sometime time day days
any not fixed w/c w/b w/e wc wb commencing beginning ending onward onwards ? tbc tbd tba ramadan ramazan during
until by entre zwischen fenetre zeitraum jour jours fixer tag tage tagen pendant partir ab today tomorrow heute
morgen demain aujourd'hui financial fiscal calendar plan year fy cy m y d
"""
PHRASE_WORDS = frozenset(_OF_PHRASES.split()).union(
    *(spellings(said) for each in LANGUAGES for said in (each.this, each.coming, *each.spans))
)
"""Words that stand around dates and are no part of one time."""
