"""Add visits of ships and aircraft, clearances, commitments of assets, and ports and airfields with those that ship."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


PORTS = """
AU: SYD b -33.86 151.22 Sydney (Fleet Base East) | DRW b -12.47 130.85 Darwin | FRE b -32.05 115.74 Fremantle (HMAS
Stirling, Garden Island near by) | BNE b -27.38 153.17 Brisbane | CNS b -16.93 145.78 Cairns | TSV b -19.25 146.83
Townsville | BME l -18.00 122.21 Broome | HBA b -42.88 147.34 Hobart | MEL b -37.83 144.92 Melbourne | ADL b -34.78
138.48 Adelaide (Outer Harbor) ; NZ: AKL b -36.83 174.79 Auckland (Devonport naval base) | WLG b -41.28 174.79
Wellington | LYT b -43.61 172.72 Lyttelton ; FJ: SUV s -18.13 178.42 Suva ; TO: TBU s -21.14 -175.19 Nuku'alofa ; WS:
APW s -13.83 -171.76 Apia ; VU: VLI s -17.75 168.30 Port Vila ; SB: HIR s -9.43 159.95 Honiara ; PG: POM s -9.47
147.15 Port Moresby | LAE s -6.74 146.98 Lae | RAB s -4.21 152.18 Rabaul ; NC: NOU s -22.27 166.43 Noumea ; PF: PPT s
-17.53 -149.57 Papeete ; TV: FUN m -8.52 179.19 Funafuti ; KI: TRW s 1.36 172.93 Tarawa (Betio) ; PW: ROR m 7.33
134.46 Koror (Malakal) ; FM: PNI s 6.98 158.20 Pohnpei ; MH: MAJ b 7.11 171.37 Majuro ; GU: APR m 13.44 144.66 Apra
Harbor, Guam ; NR: INU m -0.53 166.91 Nauru (Aiwo) ; AS: PPG s -14.27 -170.69 Pago Pago ; US: HNL b 21.35 -157.95
Honolulu / Pearl Harbor | ORF b 36.95 -76.33 Norfolk | SAN b 32.71 -117.17 San Diego | JAX b 30.39 -81.41 Jacksonville
(Mayport) | NYC b 40.69 -74.02 New York | BOS b 42.35 -71.03 Boston | SEA b 47.60 -122.34 Seattle (Everett, Bremerton
near by) ; SG: SIN s 1.32 104.02 Singapore (Changi naval base) ; ID: TPP s -6.10 106.88 Tanjung Priok, Jakarta | SUB b
-7.20 112.73 Surabaya (Tanjung Perak) | BOA m -8.75 115.21 Benoa, Bali | BLW s 3.79 98.69 Belawan | BTM s 1.12 104.05
Batam | MAK b -5.13 119.41 Makassar ; MY: PKG b 3.00 101.39 Port Klang | PEN s 5.42 100.35 Penang (George Town) | LUM
m 4.23 100.62 Lumut naval base | BKI s 6.09 116.12 Kota Kinabalu (Sepanggar) | KUA s 3.97 103.43 Kuantan ; BN: MUA s
5.02 115.07 Muara ; PH: MNL s 14.58 120.96 Manila (South Harbor) | SFS s 14.81 120.28 Subic Bay | CEB s 10.30 123.91
Cebu | PPS m 9.74 118.73 Puerto Princesa | DVO s 7.12 125.66 Davao ; VN: SGN b 10.77 106.71 Ho Chi Minh City (Nha
Rong) | DAD s 16.12 108.21 Da Nang (Tien Sa) | CRB m 11.88 109.17 Cam Ranh | HPH s 20.87 106.68 Haiphong ; KH: KOS s
10.64 103.51 Sihanoukville (Kompong Som) ; TH: BKK b 13.70 100.58 Bangkok (Klong Toey) | SAT m 12.66 100.86 Sattahip |
HKT m 7.83 98.41 Phuket (Ao Makham) | LCH b 13.08 100.89 Laem Chabang ; MM: RGN s 16.67 96.26 Yangon (Thilawa) ; TL:
DIL l -8.55 125.57 Dili ; JP: YOS b 35.29 139.66 Yokosuka | SSB l 33.16 129.72 Sasebo | KRE b 34.23 132.55 Kure | MAI
b 35.48 135.38 Maizuru | TYO b 35.65 139.78 Tokyo (Harumi) | YOK b 35.45 139.65 Yokohama | NAH b 26.21 127.67 Naha ;
KR: PUS b 35.10 129.09 Busan | INC b 37.45 126.60 Incheon | CHF b 35.13 128.65 Jinhae | CHA b 33.23 126.49 Jeju (naval
base at Gangjeong, south coast) ; CN: SHA b 31.38 121.50 Shanghai (Wusong) | TAO b 36.08 120.32 Qingdao | ZNG l 21.18
110.41 Zhanjiang ; HK: HKG s 22.29 114.16 Hong Kong ; TW: KHH s 22.62 120.28 Kaohsiung (Zuoying near by) ; RU: VVO s
43.11 131.88 Vladivostok ; IN: BOM b 18.93 72.84 Mumbai | COK b 9.96 76.27 Kochi | VTZ b 17.69 83.29 Visakhapatnam |
MAA b 13.10 80.30 Chennai | MRM b 15.41 73.80 Mormugao, Goa | IXZ l 11.68 92.74 Port Blair (Sri Vijaya Puram) | CCU b
22.54 88.31 Kolkata ; LK: CMB s 6.95 79.85 Colombo | TRR m 8.56 81.22 Trincomalee | HBA m 6.12 81.11 Hambantota ; BD:
CGP s 22.31 91.80 Chattogram ; PK: KHI b 24.83 66.98 Karachi ; MV: MLE b 4.18 73.51 Male ; OM: MCT s 23.63 58.57
Muscat (Port Sultan Qaboos) | SLL s 16.95 54.01 Salalah | DQM l 19.67 57.71 Duqm ; AE: PRA s 25.27 55.28 Port Rashid,
Dubai | AUH b 24.53 54.38 Abu Dhabi (Mina Zayed) | FJR b 25.17 56.36 Fujairah ; BH: MIN l 26.20 50.62 Mina Salman,
Manama ; QA: DOH b 25.30 51.55 Doha ; KW: SWK s 29.36 47.93 Shuwaikh ; SA: JED s 21.47 39.17 Jeddah | DMM b 26.50
50.20 Dammam | JUB s 27.05 49.66 Jubail ; JO: AQJ s 29.52 35.00 Aqaba ; IL: HFA s 32.82 35.00 Haifa ; LB: BEY s 33.90
35.52 Beirut ; CY: LMS s 34.65 33.02 Limassol ; TR: IST b 41.02 28.98 Istanbul | IZM b 38.44 27.15 Izmir | MRM l 36.85
28.28 Marmaris (Aksaz naval base near by) ; DJ: JIB s 11.60 43.14 Djibouti ; KE: MBA s -4.05 39.65 Mombasa ; TZ: DAR s
-6.83 39.29 Dar es Salaam ; MZ: MPM s -25.98 32.56 Maputo | BEW s -19.82 34.83 Beira ; ZA: DUR s -29.87 31.02 Durban |
CPT b -33.91 18.43 Cape Town | SMN l -34.19 18.44 Simon's Town ; MG: DIE s -12.27 49.29 Antsiranana ; MU: PLU s -20.15
57.50 Port Louis ; SC: POV s -4.62 55.46 Port Victoria ; RE: PDG s -20.93 55.29 Port Reunion (Pointe des Galets) ; KM:
YVA s -11.70 43.24 Moroni ; NA: WVB s -22.95 14.50 Walvis Bay ; AO: LAD s -8.79 13.25 Luanda ; NG: LOS s 6.44 3.38
Lagos (Apapa) ; GH: TEM s 5.63 0.02 Tema | TKD s 4.89 -1.74 Takoradi (Sekondi) ; CI: ABJ s 5.29 -4.01 Abidjan ; SN:
DKR s 14.68 -17.42 Dakar ; GM: BJL s 13.44 -16.57 Banjul ; SL: FNA s 8.49 -13.21 Freetown ; LR: MLW b 6.35 -10.79
Monrovia ; CV: RAI s 14.91 -23.50 Praia | MIN b 16.89 -24.99 Mindelo ; MA: CAS b 33.61 -7.61 Casablanca ; DZ: ALG b
36.77 3.07 Algiers ; TN: LGN s 36.82 10.30 La Goulette, Tunis ; EG: ALY s 31.19 29.87 Alexandria | PSD s 31.26 32.31
Port Said | SUZ b 29.97 32.55 Suez | SGA m 26.73 33.94 Safaga ; CM: DLA s 4.05 9.69 Douala ; GA: LBV s 0.29 9.50
Libreville (Owendo) ; BJ: COO s 6.35 2.43 Cotonou ; TG: LFW s 6.14 1.28 Lome ; ST: TMS s 0.35 6.74 Sao Tome ; SO: MGQ
s 2.03 45.34 Mogadishu ; GB: PME b 50.80 -1.11 Portsmouth | PLY s 50.38 -4.18 Plymouth (Devonport) | LON b 51.50 -0.01
London (Greenwich/Canary Wharf) | ROY l 56.02 -3.44 Rosyth ; GI: GIB s 36.14 -5.36 Gibraltar ; FR: TLN b 43.11 5.92
Toulon | BES b 48.38 -4.49 Brest | MRS b 43.32 5.36 Marseille ; ES: ROT m 36.62 -6.33 Rota naval base | CAR s 37.59
-0.98 Cartagena (Spain) | FRO l 43.48 -8.24 Ferrol ; PT: LIS b 38.70 -9.16 Lisbon ; IT: SPE s 44.10 9.83 La Spezia |
TAR s 40.47 17.22 Taranto | AUG s 37.22 15.22 Augusta | NAP b 40.84 14.26 Naples ; GR: PIR s 37.94 23.63 Piraeus
(Salamis near by) | SUD m 35.49 24.08 Souda Bay ; MT: MLA s 35.89 14.51 Valletta ; HR: SPU b 43.50 16.44 Split ; ME:
BAR s 42.09 19.09 Bar ; AL: DRZ s 41.31 19.45 Durres ; RO: CND b 44.16 28.66 Constanta ; BG: VAR s 43.19 27.92 Varna ;
UA: ODS s 46.49 30.75 Odesa ; GE: BUS s 41.65 41.64 Batumi | PTI s 42.15 41.65 Poti ; DE: KEL b 54.33 10.15 Kiel | WVN
b 53.53 8.14 Wilhelmshaven | RSK b 54.15 12.10 Rostock (Warnemuende) ; NL: DHR m 52.96 4.78 Den Helder ; BE: ZEE b
51.34 3.20 Zeebrugge ; DK: CPH b 55.69 12.61 Copenhagen | FDH m 57.43 10.55 Frederikshavn ; NO: BGO b 60.34 5.23
Bergen (Haakonsvern) | OSL b 59.90 10.74 Oslo ; SE: KAA l 56.16 15.59 Karlskrona ; FI: HEL b 60.16 24.95 Helsinki ;
EE: TLL b 59.45 24.76 Tallinn ; LV: RIX b 57.01 24.10 Riga ; LT: KLJ s 55.69 21.13 Klaipeda ; PL: GDY b 54.53 18.54
Gdynia ; IS: REY s 64.15 -21.93 Reykjavik ; IE: DUB s 53.35 -6.21 Dublin ; GL: GOH m 64.17 -51.73 Nuuk ; CA: HAL b
44.66 -63.59 Halifax | ESQ l 48.43 -123.44 Esquimalt | VIC l 48.42 -123.38 Victoria (British Columbia) | VAN b 49.29
-123.11 Vancouver ; BM: BDA s 32.29 -64.79 Hamilton, Bermuda ; BS: NAS s 25.08 -77.35 Nassau ; JM: KIN s 17.97 -76.80
Kingston | OCJ s 18.41 -77.11 Ocho Rios ; BB: BGI s 13.11 -59.63 Bridgetown ; TT: POS b 10.65 -61.52 Port of Spain ;
GY: GEO s 6.81 -58.17 Georgetown (Guyana) ; SR: PBM s 5.82 -55.15 Paramaribo ; CW: WIL m 12.11 -68.93 Willemstad ; MQ:
FDF s 14.60 -61.06 Fort-de-France ; CU: HAV b 23.14 -82.35 Havana ; DO: SDQ b 18.47 -69.88 Santo Domingo ; HN: PCR s
15.84 -87.95 Puerto Cortes ; BZ: BZE s 17.50 -88.18 Belize City ; PA: BLB s 8.95 -79.57 Balboa ; CO: CTG s 10.40
-75.53 Cartagena (Colombia) ; VE: LAG s 10.60 -66.94 La Guaira ; BR: RIO b -22.89 -43.18 Rio de Janeiro | SSZ b -23.95
-46.31 Santos | SSA b -12.96 -38.51 Salvador | REC b -8.05 -34.87 Recife ; UY: MVD s -34.90 -56.21 Montevideo ; AR:
BUE b -34.58 -58.37 Buenos Aires | USH b -54.81 -68.30 Ushuaia | BHI b -38.79 -62.27 Bahia Blanca (Puerto Belgrano
near by) ; FK: PSY s -51.69 -57.86 Stanley ; CL: VAP b -33.03 -71.62 Valparaiso | PUQ b -53.17 -70.90 Punta Arenas |
TAL b -36.70 -73.11 Talcahuano ; PE: CLL s -12.05 -77.15 Callao ; EC: GYE b -2.28 -79.91 Guayaquil ; MX: VER b 19.21
-96.13 Veracruz | ZLO b 19.06 -104.31 Manzanillo | ACA b 16.85 -99.91 Acapulco ; GT: PRQ s 13.92 -90.79 Puerto Quetzal
; NI: CIO s 12.48 -87.17 Corinto
"""
"""As they shipped with this version, by country: UN/LOCODE, where the code was confirmed, degrees, name."""

_CONFIRMED = {
    "s": "code confirmed in sea-ports",
    "b": "code confirmed in two packages (sea-ports, locode)",
    "l": "code confirmed in locode",
    "m": "code from memory, not confirmed",
}


def _key(name: str, kind: sa.Integer | None = None) -> sa.Column[object]:
    return sa.Column(name, kind or sa.Text(), primary_key=True, autoincrement=False)


def _text(*names: str, optional: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=optional) for name in names]


def _text_or_none(*names: str) -> list[sa.Column[str]]:
    return _text(*names, optional=True)


def _whole(*names: str, optional: bool = False) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=optional) for name in names]


def _whole_or_none(*names: str) -> list[sa.Column[int]]:
    return _whole(*names, optional=True)


def _real(*names: str, optional: bool = False) -> list[sa.Column[float]]:
    return [sa.Column(name, sa.Double(), nullable=optional) for name in names]


def _real_or_none(*names: str) -> list[sa.Column[float]]:
    return _real(*names, optional=True)


def _truth(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(name=name, create_constraint=True), nullable=False)


def _closed(name: str, values: str, *, optional: bool = False) -> sa.Column[str]:
    kind = sa.Enum(*values.split("|"), name=name, native_enum=False, create_constraint=True, length=40)
    return sa.Column(name, kind, nullable=optional)


def _link(name: str, target: str, *, key: bool = False, optional: bool = False) -> sa.Column[str]:
    pointing = sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
    if key:
        return sa.Column(name, sa.Text(), pointing, primary_key=True, autoincrement=False)
    return sa.Column(name, sa.Text(), pointing, nullable=optional)


def _with_more(table: str, new: set[str], filled: dict[str, str], *columns: sa.Column[Any]) -> None:
    """Give a table more columns, where it does not have them yet; of what is there, `filled` says what they hold."""
    there = [column["name"] for column in sa.inspect(op.get_bind()).get_columns(table)]
    if new <= set(there):
        return
    names = ", ".join(f'"{name}"' for name in (*there, *filled))
    values = ", ".join((*(f'"{name}"' for name in there), *filled.values()))
    indexes = [(index["name"], index["column_names"]) for index in sa.inspect(op.get_bind()).get_indexes(table)]
    indexes += [(f"ix_{table}_{each.name}", [each.name]) for each in columns if each.name in new and each.foreign_keys]
    if op.get_bind().dialect.name == "postgresql":
        for each in columns:
            if each.name in new:
                each.server_default = sa.DefaultClause(sa.text(filled[each.name])) if each.name in filled else None
                op.add_column(table, each)
                if each.server_default is not None:
                    op.alter_column(table, each.name, server_default=None)
        for name, of in indexes:
            if set(of) <= new:
                op.create_index(name, table, of)
        return
    # SQLite adds columns at the end only, so the table is made anew; foreign keys are off while a file is upgraded.
    op.execute(f"CREATE TABLE former AS SELECT * FROM {table}")
    op.drop_table(table)
    op.create_table(table, *columns)
    op.execute(f"INSERT INTO {table} ({names}) SELECT {values} FROM former")
    op.drop_table("former")
    for name, of in indexes:
        op.create_index(name, table, of)


def _ports() -> Iterator[dict[str, Any]]:
    for of_country in " ".join(PORTS.split()).split(" ; "):
        country, _, ports = of_country.partition(": ")
        for port in ports.split(" | "):
            code, confirmed, latitude, longitude, name = port.split(" ", 4)
            yield {
                "id": country + code,
                "name": name,
                "country": country,
                "latitude": float(latitude),
                "longitude": float(longitude),
                "sort": "port",
                "code": country + code,
                **dict.fromkeys(("draught", "length", "nuclear", "runway", "handling", "checked")),
                "notes": "",
                "source": f"coordinates own knowledge, to about 1 km-5 km; {_CONFIRMED[confirmed]}",
                "version": 1,
            }


def upgrade() -> None:
    ports = op.create_table(
        "ports",
        _key("id"),
        *_text("name"),
        _link("country", "countries.id"),
        _closed("sort", "port|airfield"),
        *_text("code"),
        *_real_or_none("latitude", "longitude", "draught", "length"),
        _closed("nuclear", "yes|no", optional=True),
        *_real_or_none("runway"),
        _closed("handling", "yes|no", optional=True),
        *_text("notes", "source"),
        *_text_or_none("checked"),
        *_whole("version"),
    )
    op.create_index("ix_ports_country", "ports", ["country"])
    _with_more(
        "assets",
        {"runway"},
        {},
        _key("id"),
        *_text("name"),
        _closed("sort", "ship|aircraft|unit|team"),
        *_text("type", "number", "call_sign"),
        _closed("service", "navy|army|air|joint|civil", optional=True),
        _link("operator", "organisations.id", optional=True),
        *_text("commander", "place_name"),
        _link("place_country", "countries.id", optional=True),
        *_text_or_none("place_zone"),
        *_real_or_none("latitude", "longitude", "length", "beam", "draught", "runway", "speed"),
        *_whole_or_none("crew"),
        _truth("is_nuclear"),
        *_text("email", "notes"),
        *_whole("version"),
    )
    op.create_table(
        "aircraft_visits",
        _link("id", "engagements.id", key=True),
        *_text("purpose", "flight"),
        _truth("is_overflight"),
        *_whole_or_none("crew", "passengers"),
        *_text_or_none("arrives", "leaves"),
        *_text("route", "entry", "exit", "cargo", "dangerous", "handling", "services"),
        *_whole("version"),
    )
    op.create_table(
        "clearances",
        _key("id"),
        _link("engagement", "engagements.id"),
        _closed("state", "requested|more-wanted|granted|restricted|refused"),
        *_text("number"),
        _link("country", "countries.id", optional=True),
        *_text_or_none("asked_on", "answered_on", "first", "last"),
        *_text("hull", "call_sign", "names", "place", "conditions", "note"),
        *_whole("version"),
    )
    op.create_index("ix_clearances_country", "clearances", ["country"])
    op.create_index("ix_clearances_engagement", "clearances", ["engagement"])
    op.create_table(
        "commitments",
        _key("id"),
        _link("asset", "assets.id"),
        *_text("first", "last"),
        _closed("sort", "maintenance|exercise|leave|transit|other"),
        *_text("place_name"),
        _link("place_country", "countries.id", optional=True),
        *_text_or_none("place_zone"),
        *_real_or_none("latitude", "longitude"),
        *_text("note"),
        *_whole("version"),
    )
    op.create_index("ix_commitments_asset", "commitments", ["asset"])
    op.create_index("ix_commitments_place_country", "commitments", ["place_country"])
    op.create_table(
        "ship_visits",
        _link("id", "engagements.id", key=True),
        *_text("purpose"),
        *_whole_or_none("officers", "ratings", "passengers", "liberty"),
        *_text("berth"),
        *_real_or_none("berth_draught", "berth_length"),
        *_text("pilot", "frequencies", "weapons", "divers", "boats", "helicopter", "drones"),
        _truth("has_reception"),
        _truth("is_open"),
        *_text("calls", "agent", "protection", "supplies", "waste"),
        *_whole("version"),
    )
    if op.get_bind().execute(sa.text("SELECT id FROM countries LIMIT 1")).first() is None:
        return  # A plan that is just being made brings all that ships along itself.
    there = {row[0] for row in op.get_bind().execute(sa.text("SELECT id FROM countries"))}
    op.bulk_insert(ports, [row for row in _ports() if row["country"] in there])
