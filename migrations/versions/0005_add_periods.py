"""Add periods with those that ship, and parts of countries to weekends by date with those that ship."""

from __future__ import annotations

import json
from datetime import date, timedelta

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

WEEKENDS = (
    ("AE", "Sharjah", "567", "2022-01-01", ""),
    ("MY", "Johor", "56", "2014-01-01", "2024-12-31"),
    ("MY", "Kedah", "56", "", ""),
    ("MY", "Kelantan", "56", "", ""),
    ("MY", "Terengganu", "56", "", ""),
)
"""Of parts of countries: country, part, ISO weekdays, first day, last day."""

WORKED = """
AZ:2025-06-21:7 BY:2025-01-11:7 BY:2025-04-26:7 BY:2025-07-12:7 BY:2025-12-20:7 BY:2026-04-25:7 CN:2025-01-26:6
CN:2025-02-08:7 CN:2025-04-27:6 CN:2025-09-28:6 CN:2025-10-11:7 CN:2026-01-04:6 CN:2026-02-14:7 CN:2026-02-28:7
CN:2026-05-09:7 CN:2026-09-20:6 CN:2026-10-10:7 HU:2025-05-17:7 HU:2025-10-18:7 HU:2025-12-13:7 HU:2026-01-10:7
HU:2026-08-08:7 KG:2025-01-11:7 KZ:2025-01-05:6 LV:2025-05-10:7 LV:2025-11-08:7 LV:2026-01-17:7 LV:2026-06-27:7
MM:2025-01-11:7 MM:2025-03-22:7 MM:2025-03-29:7 MM:2025-11-08:7 MM:2026-01-03:7 RU:2025-11-01:7 RU:2027-02-20:7
TW:2025-02-08:7 UZ:2025-01-04:7 UZ:2026-12-12:7 VN:2025-04-26:7 VN:2026-08-22:7
"""
"""Days of weekends that are worked by decree, with the weekdays that are off in that week all the same."""

PERIODS = """
ramadan; Ramadan; y; 0; y; Umm al-Qura calendar, hijridate 2.6.0
2025-03-01+29 2026-02-18+30 2027-02-08+29 2028-01-28+29 2029-01-16+29 2030-01-05+30 2030-12-26+29 2031-12-15+30
2032-12-04+29 2033-11-23+30 2034-11-12+30 2035-11-01+30
AE AF AL AZ BA BD BF BH BN DJ DZ EG EH GM GN ID IQ IR JO KG KM KW KZ LB LY MA ML MR MV MY NE NG OM PK PS QA SA SD SL
SN SO SY TD TJ TM TN TR UZ XK YE YT

eid-al-fitr; Eid al-Fitr; y; 1; n; Umm al-Qura calendar, hijridate 2.6.0
2025-03-30+3 2026-03-20+3 2027-03-09+3 2028-02-26+3 2029-02-14+3 2030-02-04+3 2031-01-24+3 2032-01-14+3 2033-01-02+3
2033-12-23+3 2034-12-12+3 2035-12-01+3
AE AF AL AZ BA BD BF BH BI BJ BN CC CF CI CM CX DJ DZ EG EH ER ET GA GH GM GN GW ID IN IQ IR JO KE KG KM KW KZ LB LY
MA MK ML MR MU MV MY NE NG NP OM PH PK PS QA RW SA SD SG SL SN SO SR SS SY TD TG TJ TL TM TN TR TT TZ UG UZ XK YE YT

hajj; Hajj; y; 0; n; Umm al-Qura calendar, hijridate 2.6.0
2025-06-04+6 2026-05-25+6 2027-05-14+6 2028-05-03+6 2029-04-22+6 2030-04-11+6 2031-03-31+6 2032-03-20+6 2033-03-09+6
2034-02-27+6 2035-02-16+6
SA

eid-al-adha; Eid al-Adha; y; 1; n; Umm al-Qura calendar, hijridate 2.6.0
2025-06-06+4 2026-05-27+4 2027-05-16+4 2028-05-05+4 2029-04-24+4 2030-04-13+4 2031-04-02+4 2032-03-22+4 2033-03-11+4
2034-03-01+4 2035-02-18+4
AE AF AL AZ BA BD BF BH BI BJ BN CC CF CI CM CX DJ DZ EG EH ER ET GA GH GM GN GW GY ID IN IQ IR JO KG KM KW KZ LB LY
MA ML MM MR MV MY NE NG NP OM PH PK PS QA RW SA SD SG SL SN SO SR SS SY TD TG TJ TL TM TN TR TZ UG UZ XK YE YT

ashura; Ashura; y; 0; n; Umm al-Qura calendar, hijridate 2.6.0
2025-07-04+2 2026-06-24+2 2027-06-14+2 2028-06-02+2 2029-05-22+2 2030-05-11+2 2031-05-01+2 2032-04-19+2 2033-04-09+2
2034-03-29+2 2035-03-19+2
AF AZ BD BH DZ GM IN IQ IR KW LB MA PK SN SO SY TN

easter; Easter; n; 0; n; dateutil.easter
2025-04-18+4 2026-04-03+4 2027-03-26+4 2028-04-14+4 2029-03-30+4 2030-04-19+4 2031-04-11+4 2032-03-26+4 2033-04-15+4
2034-04-07+4 2035-03-23+4
AD AG AI AL AO AR AT AU AW AX BA BB BE BF BJ BL BM BO BQ BR BS BW BZ CA CC CF CG CI CK CL CM CO CR CU CV CW CX CZ DE
DK DM DO EC EE ES FI FJ FK FO FR GA GB GD GF GG GH GI GL GM GN GP GQ GS GT GU GY HK HN HR HT HU ID IE IM IN IS IT JE
JM KE KI KN KY LB LC LI LS LT LU LV MC MF MG MH ML MP MQ MS MT MW MX NA NC NE NF NG NI NL NO NR NU NZ PA PE PF PG PH
PL PM PN PR PT PY RE RW SB SC SE SG SH SI SJ SK SL SM SN SR SS SV SX SZ TC TD TF TG TK TL TO TT TV TZ UG VA VC VE VG
VI VU WF WS XK YT ZA ZM ZW

orthodox-easter; Orthodox Easter; n; 0; n; dateutil.easter
2025-04-18+4 2026-04-10+4 2027-04-30+4 2028-04-14+4 2029-04-06+4 2030-04-26+4 2031-04-11+4 2032-04-30+4 2033-04-22+4
2034-04-07+4 2035-04-27+4
BA BG BY CY EG ER ET GE GR LB MD ME MK RO RS RU UA

lunar-new-year; Lunar New Year; n; 0; n; holidays 0.109
2025-01-28+4 2026-02-16+4 2027-02-05+4 2028-01-25+4 2029-02-12+4 2030-02-02+4 2031-01-22+4 2032-02-10+4 2033-01-30+4
2034-02-18+4 2035-02-07+4
BN CX HK ID KR MM MO MU MY PH SG SR

spring-festival; Lunar New Year; n; 0; n; holidays 0.109
2025-01-28+8 2026-02-16+8 2027-02-05+8 2028-01-25+8 2029-02-12+8 2030-02-02+8 2031-01-22+8 2032-02-10+8 2033-01-30+8
2034-02-18+8 2035-02-07+8
CN TW VN

diwali; Diwali; y; 1; n; holidays 0.109
2025-10-20+1 2026-11-08+1 2027-10-29+1 2028-10-17+1 2029-11-05+1 2030-10-26+1 2031-11-14+1 2032-11-02+1 2033-10-22+1
2034-11-10+1 2035-10-30+1
FJ GY IN LK MM MU MY NP SG SR TT

rosh-hashanah; Rosh Hashanah; n; 0; n; holidays 0.109
2025-09-22+3 2026-09-11+3 2027-10-01+3 2028-09-20+3 2029-09-09+3 2030-09-27+3 2031-09-17+3 2032-09-05+3 2033-09-23+3
2034-09-13+3 2035-10-03+3
IL

yom-kippur; Yom Kippur; n; 0; n; holidays 0.109
2025-10-01+2 2026-09-20+2 2027-10-10+2 2028-09-29+2 2029-09-18+2 2030-10-06+2 2031-09-26+2 2032-09-14+2 2033-10-02+2
2034-09-22+2 2035-10-12+2
IL

songkran; Songkran; n; 0; n; general knowledge, not checked against a text
2025-04-13+4 2026-04-13+4 2027-04-13+4 2028-04-13+4 2029-04-13+4 2030-04-13+4 2031-04-13+4 2032-04-13+4 2033-04-13+4
2034-04-13+4 2035-04-13+4
KH LA MM TH

timkat; Timkat; n; 0; n; holidays 0.109
2025-01-18+2 2026-01-18+2 2027-01-18+2 2028-01-19+2 2029-01-18+2 2030-01-18+2 2031-01-18+2 2032-01-19+2 2033-01-18+2
2034-01-18+2 2035-01-18+2
ER ET

meskel; Meskel; n; 0; n; holidays 0.109
2025-09-26+2 2026-09-26+2 2027-09-27+2 2028-09-26+2 2029-09-26+2 2030-09-26+2 2031-09-27+2 2032-09-26+2 2033-09-26+2
2034-09-26+2 2035-09-27+2
ER ET

golden-week-japan; Golden Week; n; 0; n; general knowledge, not checked against a text
2025-04-29+7 2026-04-29+7 2027-04-29+7 2028-04-29+7 2029-04-29+7 2030-04-29+7 2031-04-29+7 2032-04-29+7 2033-04-29+7
2034-04-29+7 2035-04-29+7
JP

golden-week-china; National Day Golden Week; n; 0; n; general knowledge, not checked against a text
2025-10-01+7 2026-10-01+7 2027-10-01+7 2028-10-01+7 2029-10-01+7 2030-10-01+7 2031-10-01+7 2032-10-01+7 2033-10-01+7
2034-10-01+7 2035-10-01+7
CN

genocide-mourning; Genocide mourning week; n; 0; n; general knowledge, not checked against a text
2025-04-07+7 2026-04-07+7 2027-04-07+7 2028-04-07+7 2029-04-07+7 2030-04-07+7 2031-04-07+7 2032-04-07+7 2033-04-07+7
2034-04-07+7 2035-04-07+7
RW

august-leave; August leave; n; 0; n; general knowledge, not checked against a text
2025-08-01+31 2026-08-01+31 2027-08-01+31 2028-08-01+31 2029-08-01+31 2030-08-01+31 2031-08-01+31 2032-08-01+31
2033-08-01+31 2034-08-01+31 2035-08-01+31
AD AT BE CH CY ES FR GR IT LU MC MT PT SM VA

christmas; Christmas and New Year; n; 0; n; general knowledge, not checked against a text
2025-12-24+9 2026-12-24+9 2027-12-24+9 2028-12-24+9 2029-12-24+9 2030-12-24+9 2031-12-24+9 2032-12-24+9 2033-12-24+9
2034-12-24+9 2035-12-24+9
AD AG AI AO AQ AR AS AT AU AW AX BB BE BG BI BJ BL BM BO BQ BR BS BW BY BZ CA CC CD CF CG CH CI CK CL CM CO CR CU CV
CW CX CY CZ DE DK DM DO EC EE ES FI FJ FK FM FO FR GA GB GD GF GG GH GI GL GP GQ GR GS GT GU GW GY HN HR HT HU IE IM
IS IT JE JM KE KI KN KY LC LI LR LS LT LU LV MC MD MF MG MH MP MQ MS MT MU MW MX NA NC NF NI NL NO NR NU NZ PA PE PF
PG PH PL PM PN PR PT PW PY RE RO RW SB SC SE SH SI SJ SK SM SR SS ST SV SX SZ TC TF TG TK TL TO TT TV TZ UA UG UM US
VA VC VE VG VI VU WF WS ZA ZM ZW

orthodox-christmas; Orthodox Christmas; n; 0; n; general knowledge, not checked against a text
2025-01-06+2 2026-01-06+2 2027-01-06+2 2028-01-06+2 2029-01-06+2 2030-01-06+2 2031-01-06+2 2032-01-06+2 2033-01-06+2
2034-01-06+2 2035-01-06+2
BA BY EG ER ET GE KG KZ MD ME MK PS RS RU SD XK
"""
"""As they shipped with this version: name, title, whether estimated, days around, whether training stops, source;
first days with the number of days; the countries that keep it."""

_KNOWN = "general knowledge, not checked against a text"
_DECREED = "holidays 0.109: worked for another day off"


def _column(name: str, kind: sa.types.TypeEngine[object] | None = None, *, optional: bool = False) -> sa.Column[object]:
    return sa.Column(name, kind or sa.Text(), nullable=optional)


def _truth(name: str) -> sa.Column[object]:
    return _column(name, sa.Boolean(name=name, create_constraint=True))


def _link(name: str, target: str, *, key: bool = False) -> sa.Column[object]:
    foreign = sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Text(), foreign, primary_key=key, nullable=False)


def _items(table: str, *columns: sa.Column[object]) -> sa.Table:
    return op.create_table(
        table,
        sa.Column("id", sa.Text(), primary_key=True, autoincrement=False),
        *columns,
        sa.Column("version", sa.Integer(), nullable=False),
    )


def upgrade() -> None:
    _give_weekends_a_part()
    periods = _items(
        "periods",
        _column("title"),
        _column("first"),
        _column("last"),
        _truth("estimated"),
        _column("around", sa.Integer()),
        _truth("stops_training"),
        _column("source"),
        _column("checked", optional=True),
    )
    links = op.create_table(
        "period_countries",
        _link("period", "periods.id", key=True),
        _link("country", "countries.id", key=True),
    )
    op.create_index("ix_period_countries_country", "period_countries", ["country"])
    there = _ids("countries")
    if not there:
        return  # A plan that is just being made brings all that ships along itself.
    _fill(periods, links, there)


def _give_weekends_a_part() -> None:
    columns = (
        _link("country", "countries.id"),
        _column("weekend"),
        _column("part"),
        _column("valid_from", optional=True),
        _column("valid_to", optional=True),
        _column("source"),
        _column("checked", optional=True),
    )
    # SQLite adds columns at the end only; nothing points at this table, so it is made anew on each database.
    op.execute("CREATE TABLE former_weekends AS SELECT * FROM weekends")
    op.drop_table("weekends")
    weekends = _items("weekends", *columns)
    op.create_index("ix_weekends_country", "weekends", ["country"])
    kept = "id, country, weekend, valid_from, valid_to, source, checked, version"
    op.execute(f"INSERT INTO weekends ({kept}, part) SELECT {kept}, '' FROM former_weekends")
    op.drop_table("former_weekends")
    there, held = _ids("countries"), _ids("weekends")
    worked = [each.split(":") for each in WORKED.split()]
    shipped = [*WEEKENDS, *((country, "", days, day, day) for country, day, days in worked)]
    rows = [
        {
            "id": "/".join(filter(None, (country, part, first, last))),
            "country": country,
            "weekend": json.dumps([int(day) for day in days]),
            "part": part,
            "valid_from": first or None,
            "valid_to": last or None,
            "source": _DECREED if first and first == last else _KNOWN,
            "checked": None,
            "version": 1,
        }
        for country, part, days, first, last in shipped
        if country in there
    ]
    op.bulk_insert(weekends, [row for row in rows if row["id"] not in held])


def _fill(periods: sa.Table, links: sa.Table, there: set[str]) -> None:
    rows, kept = [], []
    for head, *lines in (block.splitlines() for block in PERIODS.strip().split("\n\n")):
        name, title, estimated, around, stops_training, source = head.split("; ")
        words = " ".join(lines).split()
        for first, count in (each.split("+") for each in words if "+" in each):
            last = date.fromisoformat(first) + timedelta(days=int(count) - 1)
            values = {"title": title, "first": first, "last": last.isoformat(), "around": int(around)}
            values |= {"estimated": estimated == "y", "stops_training": stops_training == "y"}
            rows.append({"id": f"{name}/{first}", **values, "source": source, "checked": None, "version": 1})
            kept += [{"period": f"{name}/{first}", "country": each} for each in words if each in there]
    op.bulk_insert(periods, rows)
    op.bulk_insert(links, kept)


def _ids(table: str) -> set[str]:
    return {row[0] for row in op.get_bind().execute(sa.text(f"SELECT id FROM {table}"))}
