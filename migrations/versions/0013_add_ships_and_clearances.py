"""Add visits of ships and aircraft, clearances, commitments of assets, and ports and airfields with those that ship."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0011"
branch_labels = None
depends_on = None


PORTS = """
Australia/Sydney: AUSYD b -33.86 151.22 Sydney (Fleet Base East) ; Australia/Darwin: AUDRW b -12.47 130.85 Darwin ;
Australia/Perth: AUFRE b -32.05 115.74 Fremantle (HMAS Stirling, Garden Island near by) | AUBME l -18.00 122.21 Broome
; Australia/Brisbane: AUBNE b -27.38 153.17 Brisbane | AUCNS b -16.93 145.78 Cairns | AUTSV b -19.25 146.83 Townsville
; Australia/Hobart: AUHBA b -42.88 147.34 Hobart ; Australia/Melbourne: AUMEL b -37.83 144.92 Melbourne ;
Australia/Adelaide: AUADL b -34.78 138.48 Adelaide (Outer Harbor) ; Pacific/Auckland: NZAKL b -36.83 174.79 Auckland
(Devonport naval base) | NZWLG b -41.28 174.79 Wellington | NZLYT b -43.61 172.72 Lyttelton ; Pacific/Fiji: FJSUV s
-18.13 178.42 Suva ; Pacific/Tongatapu: TOTBU s -21.14 -175.19 Nuku'alofa ; Pacific/Apia: WSAPW s -13.83 -171.76 Apia
; Pacific/Efate: VUVLI s -17.75 168.30 Port Vila ; Pacific/Guadalcanal: SBHIR s -9.43 159.95 Honiara ;
Pacific/Port_Moresby: PGPOM s -9.47 147.15 Port Moresby | PGLAE s -6.74 146.98 Lae | PGRAB s -4.21 152.18 Rabaul ;
Pacific/Noumea: NCNOU s -22.27 166.43 Noumea ; Pacific/Tahiti: PFPPT s -17.53 -149.57 Papeete ; Pacific/Funafuti:
TVFUN m -8.52 179.19 Funafuti ; Pacific/Tarawa: KITRW s 1.36 172.93 Tarawa (Betio) ; Pacific/Palau: PWROR m 7.33
134.46 Koror (Malakal) ; Pacific/Pohnpei: FMPNI s 6.98 158.20 Pohnpei ; Pacific/Majuro: MHMAJ b 7.11 171.37 Majuro ;
Pacific/Guam: GUAPR m 13.44 144.66 Apra Harbor, Guam ; Pacific/Nauru: NRINU m -0.53 166.91 Nauru (Aiwo) ;
Pacific/Pago_Pago: ASPPG s -14.27 -170.69 Pago Pago ; Pacific/Honolulu: USHNL b 21.35 -157.95 Honolulu / Pearl Harbor
; Asia/Singapore: SGSIN s 1.32 104.02 Singapore (Changi naval base) ; Asia/Jakarta: IDTPP s -6.10 106.88 Tanjung
Priok, Jakarta | IDSUB b -7.20 112.73 Surabaya (Tanjung Perak) | IDBLW s 3.79 98.69 Belawan | IDBTM s 1.12 104.05
Batam ; Asia/Makassar: IDBOA m -8.75 115.21 Benoa, Bali | IDMAK b -5.13 119.41 Makassar ; Asia/Kuala_Lumpur: MYPKG b
3.00 101.39 Port Klang | MYPEN s 5.42 100.35 Penang (George Town) | MYLUM m 4.23 100.62 Lumut naval base | MYKUA s
3.97 103.43 Kuantan ; Asia/Kuching: MYBKI s 6.09 116.12 Kota Kinabalu (Sepanggar) ; Asia/Brunei: BNMUA s 5.02 115.07
Muara ; Asia/Manila: PHMNL s 14.58 120.96 Manila (South Harbor) | PHSFS s 14.81 120.28 Subic Bay | PHCEB s 10.30
123.91 Cebu | PHPPS m 9.74 118.73 Puerto Princesa | PHDVO s 7.12 125.66 Davao ; Asia/Ho_Chi_Minh: VNSGN b 10.77 106.71
Ho Chi Minh City (Nha Rong) | VNDAD s 16.12 108.21 Da Nang (Tien Sa) | VNCRB m 11.88 109.17 Cam Ranh ; Asia/Bangkok:
VNHPH s 20.87 106.68 Haiphong | THBKK b 13.70 100.58 Bangkok (Klong Toey) | THSAT m 12.66 100.86 Sattahip | THHKT m
7.83 98.41 Phuket (Ao Makham) | THLCH b 13.08 100.89 Laem Chabang ; Asia/Phnom_Penh: KHKOS s 10.64 103.51
Sihanoukville (Kompong Som) ; Asia/Yangon: MMRGN s 16.67 96.26 Yangon (Thilawa) ; Asia/Dili: TLDIL l -8.55 125.57 Dili
; Asia/Tokyo: JPYOS b 35.29 139.66 Yokosuka | JPSSB l 33.16 129.72 Sasebo | JPKRE b 34.23 132.55 Kure | JPMAI b 35.48
135.38 Maizuru | JPTYO b 35.65 139.78 Tokyo (Harumi) | JPYOK b 35.45 139.65 Yokohama | JPNAH b 26.21 127.67 Naha ;
Asia/Seoul: KRPUS b 35.10 129.09 Busan | KRINC b 37.45 126.60 Incheon | KRCHF b 35.13 128.65 Jinhae | KRCHA b 33.23
126.49 Jeju (naval base at Gangjeong, south coast) ; Asia/Shanghai: CNSHA b 31.38 121.50 Shanghai (Wusong) | CNTAO b
36.08 120.32 Qingdao | CNZNG l 21.18 110.41 Zhanjiang ; Asia/Hong_Kong: HKHKG s 22.29 114.16 Hong Kong ; Asia/Taipei:
TWKHH s 22.62 120.28 Kaohsiung (Zuoying near by) ; Asia/Vladivostok: RUVVO s 43.11 131.88 Vladivostok ; Asia/Kolkata:
INBOM b 18.93 72.84 Mumbai | INCOK b 9.96 76.27 Kochi | INVTZ b 17.69 83.29 Visakhapatnam | INMAA b 13.10 80.30
Chennai | INMRM b 15.41 73.80 Mormugao, Goa | INIXZ l 11.68 92.74 Port Blair (Sri Vijaya Puram) | INCCU b 22.54 88.31
Kolkata ; Asia/Colombo: LKCMB s 6.95 79.85 Colombo | LKTRR m 8.56 81.22 Trincomalee | LKHBA m 6.12 81.11 Hambantota ;
Asia/Dhaka: BDCGP s 22.31 91.80 Chattogram ; Asia/Karachi: PKKHI b 24.83 66.98 Karachi ; Indian/Maldives: MVMLE b 4.18
73.51 Male ; Asia/Muscat: OMMCT s 23.63 58.57 Muscat (Port Sultan Qaboos) | OMSLL s 16.95 54.01 Salalah | OMDQM l
19.67 57.71 Duqm ; Asia/Dubai: AEPRA s 25.27 55.28 Port Rashid, Dubai | AEAUH b 24.53 54.38 Abu Dhabi (Mina Zayed) |
AEFJR b 25.17 56.36 Fujairah ; Asia/Bahrain: BHMIN l 26.20 50.62 Mina Salman, Manama ; Asia/Qatar: QADOH b 25.30 51.55
Doha ; Asia/Kuwait: KWSWK s 29.36 47.93 Shuwaikh ; Asia/Riyadh: SAJED s 21.47 39.17 Jeddah | SADMM b 26.50 50.20
Dammam | SAJUB s 27.05 49.66 Jubail ; Asia/Amman: JOAQJ s 29.52 35.00 Aqaba ; Asia/Jerusalem: ILHFA s 32.82 35.00
Haifa ; Asia/Beirut: LBBEY s 33.90 35.52 Beirut ; Asia/Nicosia: CYLMS s 34.65 33.02 Limassol ; Europe/Istanbul: TRIST
b 41.02 28.98 Istanbul | TRIZM b 38.44 27.15 Izmir | TRMRM l 36.85 28.28 Marmaris (Aksaz naval base near by) ;
Africa/Djibouti: DJJIB s 11.60 43.14 Djibouti ; Africa/Nairobi: KEMBA s -4.05 39.65 Mombasa ; Africa/Dar_es_Salaam:
TZDAR s -6.83 39.29 Dar es Salaam ; Africa/Maputo: MZMPM s -25.98 32.56 Maputo | MZBEW s -19.82 34.83 Beira ;
Africa/Johannesburg: ZADUR s -29.87 31.02 Durban | ZACPT b -33.91 18.43 Cape Town | ZASMN l -34.19 18.44 Simon's Town
; Indian/Antananarivo: MGDIE s -12.27 49.29 Antsiranana ; Indian/Mauritius: MUPLU s -20.15 57.50 Port Louis ;
Indian/Mahe: SCPOV s -4.62 55.46 Port Victoria ; Indian/Reunion: REPDG s -20.93 55.29 Port Reunion (Pointe des Galets)
; Indian/Comoro: KMYVA s -11.70 43.24 Moroni ; Africa/Windhoek: NAWVB s -22.95 14.50 Walvis Bay ; Africa/Luanda: AOLAD
s -8.79 13.25 Luanda ; Africa/Lagos: NGLOS s 6.44 3.38 Lagos (Apapa) ; Africa/Accra: GHTEM s 5.63 0.02 Tema | GHTKD s
4.89 -1.74 Takoradi (Sekondi) ; Africa/Abidjan: CIABJ s 5.29 -4.01 Abidjan ; Africa/Dakar: SNDKR s 14.68 -17.42 Dakar
; Africa/Banjul: GMBJL s 13.44 -16.57 Banjul ; Africa/Freetown: SLFNA s 8.49 -13.21 Freetown ; Africa/Monrovia: LRMLW
b 6.35 -10.79 Monrovia ; Atlantic/Cape_Verde: CVRAI s 14.91 -23.50 Praia | CVMIN b 16.89 -24.99 Mindelo ;
Africa/Casablanca: MACAS b 33.61 -7.61 Casablanca ; Africa/Algiers: DZALG b 36.77 3.07 Algiers ; Africa/Tunis: TNLGN s
36.82 10.30 La Goulette, Tunis ; Africa/Cairo: EGALY s 31.19 29.87 Alexandria | EGPSD s 31.26 32.31 Port Said | EGSUZ
b 29.97 32.55 Suez | EGSGA m 26.73 33.94 Safaga ; Africa/Douala: CMDLA s 4.05 9.69 Douala ; Africa/Libreville: GALBV s
0.29 9.50 Libreville (Owendo) ; Africa/Porto-Novo: BJCOO s 6.35 2.43 Cotonou ; Africa/Lome: TGLFW s 6.14 1.28 Lome ;
Africa/Sao_Tome: STTMS s 0.35 6.74 Sao Tome ; Africa/Mogadishu: SOMGQ s 2.03 45.34 Mogadishu ; Europe/London: GBPME b
50.80 -1.11 Portsmouth | GBPLY s 50.38 -4.18 Plymouth (Devonport) | GBLON b 51.50 -0.01 London (Greenwich/Canary
Wharf) | GBROY l 56.02 -3.44 Rosyth ; Europe/Gibraltar: GIGIB s 36.14 -5.36 Gibraltar ; Europe/Paris: FRTLN b 43.11
5.92 Toulon | FRBES b 48.38 -4.49 Brest | FRMRS b 43.32 5.36 Marseille ; Europe/Madrid: ESROT m 36.62 -6.33 Rota naval
base | ESCAR s 37.59 -0.98 Cartagena (Spain) | ESFRO l 43.48 -8.24 Ferrol ; Europe/Lisbon: PTLIS b 38.70 -9.16 Lisbon
; Europe/Rome: ITSPE s 44.10 9.83 La Spezia | ITTAR s 40.47 17.22 Taranto | ITAUG s 37.22 15.22 Augusta | ITNAP b
40.84 14.26 Naples ; Europe/Athens: GRPIR s 37.94 23.63 Piraeus (Salamis near by) | GRSUD m 35.49 24.08 Souda Bay ;
Europe/Malta: MTMLA s 35.89 14.51 Valletta ; Europe/Zagreb: HRSPU b 43.50 16.44 Split ; Europe/Podgorica: MEBAR s
42.09 19.09 Bar ; Europe/Tirane: ALDRZ s 41.31 19.45 Durres ; Europe/Bucharest: ROCND b 44.16 28.66 Constanta ;
Europe/Sofia: BGVAR s 43.19 27.92 Varna ; Europe/Kyiv: UAODS s 46.49 30.75 Odesa ; Asia/Tbilisi: GEBUS s 41.65 41.64
Batumi | GEPTI s 42.15 41.65 Poti ; Europe/Berlin: DEKEL b 54.33 10.15 Kiel | DEWVN b 53.53 8.14 Wilhelmshaven | DERSK
b 54.15 12.10 Rostock (Warnemuende) ; Europe/Amsterdam: NLDHR m 52.96 4.78 Den Helder ; Europe/Brussels: BEZEE b 51.34
3.20 Zeebrugge ; Europe/Copenhagen: DKCPH b 55.69 12.61 Copenhagen | DKFDH m 57.43 10.55 Frederikshavn ; Europe/Oslo:
NOBGO b 60.34 5.23 Bergen (Haakonsvern) | NOOSL b 59.90 10.74 Oslo ; Europe/Stockholm: SEKAA l 56.16 15.59 Karlskrona
; Europe/Helsinki: FIHEL b 60.16 24.95 Helsinki ; Europe/Tallinn: EETLL b 59.45 24.76 Tallinn ; Europe/Riga: LVRIX b
57.01 24.10 Riga ; Europe/Vilnius: LTKLJ s 55.69 21.13 Klaipeda ; Europe/Warsaw: PLGDY b 54.53 18.54 Gdynia ;
Atlantic/Reykjavik: ISREY s 64.15 -21.93 Reykjavik ; Europe/Dublin: IEDUB s 53.35 -6.21 Dublin ; America/Nuuk: GLGOH m
64.17 -51.73 Nuuk ; America/Halifax: CAHAL b 44.66 -63.59 Halifax ; America/Vancouver: CAESQ l 48.43 -123.44 Esquimalt
| CAVIC l 48.42 -123.38 Victoria (British Columbia) | CAVAN b 49.29 -123.11 Vancouver ; America/New_York: USORF b
36.95 -76.33 Norfolk | USJAX b 30.39 -81.41 Jacksonville (Mayport) | USNYC b 40.69 -74.02 New York | USBOS b 42.35
-71.03 Boston ; America/Los_Angeles: USSAN b 32.71 -117.17 San Diego | USSEA b 47.60 -122.34 Seattle (Everett,
Bremerton near by) ; Atlantic/Bermuda: BMBDA s 32.29 -64.79 Hamilton, Bermuda ; America/Nassau: BSNAS s 25.08 -77.35
Nassau ; America/Jamaica: JMKIN s 17.97 -76.80 Kingston | JMOCJ s 18.41 -77.11 Ocho Rios ; America/Barbados: BBBGI s
13.11 -59.63 Bridgetown ; America/Port_of_Spain: TTPOS b 10.65 -61.52 Port of Spain ; America/Guyana: GYGEO s 6.81
-58.17 Georgetown (Guyana) ; America/Paramaribo: SRPBM s 5.82 -55.15 Paramaribo ; America/Curacao: CWWIL m 12.11
-68.93 Willemstad ; America/Martinique: MQFDF s 14.60 -61.06 Fort-de-France ; America/Havana: CUHAV b 23.14 -82.35
Havana ; America/Santo_Domingo: DOSDQ b 18.47 -69.88 Santo Domingo ; America/Tegucigalpa: HNPCR s 15.84 -87.95 Puerto
Cortes ; America/Belize: BZBZE s 17.50 -88.18 Belize City ; America/Panama: PABLB s 8.95 -79.57 Balboa ;
America/Bogota: COCTG s 10.40 -75.53 Cartagena (Colombia) ; America/Caracas: VELAG s 10.60 -66.94 La Guaira ;
America/Sao_Paulo: BRRIO b -22.89 -43.18 Rio de Janeiro | BRSSZ b -23.95 -46.31 Santos ; America/Bahia: BRSSA b -12.96
-38.51 Salvador ; America/Recife: BRREC b -8.05 -34.87 Recife ; America/Montevideo: UYMVD s -34.90 -56.21 Montevideo ;
America/Argentina/Buenos_Aires: ARBUE b -34.58 -58.37 Buenos Aires | ARBHI b -38.79 -62.27 Bahia Blanca (Puerto
Belgrano near by) ; America/Argentina/Ushuaia: ARUSH b -54.81 -68.30 Ushuaia ; Atlantic/Stanley: FKPSY s -51.69 -57.86
Stanley ; America/Santiago: CLVAP b -33.03 -71.62 Valparaiso | CLTAL b -36.70 -73.11 Talcahuano ;
America/Punta_Arenas: CLPUQ b -53.17 -70.90 Punta Arenas ; America/Lima: PECLL s -12.05 -77.15 Callao ;
America/Guayaquil: ECGYE b -2.28 -79.91 Guayaquil ; America/Mexico_City: MXVER b 19.21 -96.13 Veracruz | MXZLO b 19.06
-104.31 Manzanillo | MXACA b 16.85 -99.91 Acapulco ; America/Guatemala: GTPRQ s 13.92 -90.79 Puerto Quetzal ;
America/Managua: NICIO s 12.48 -87.17 Corinto
"""
"""As they shipped with this version, by time zone: UN/LOCODE, where the code was confirmed, degrees, name."""

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
    for of_zone in " ".join(PORTS.split()).split(" ; "):
        zone, _, ports = of_zone.partition(": ")
        for port in ports.split(" | "):
            code, confirmed, latitude, longitude, name = port.split(" ", 4)
            yield {
                "id": code,
                "place_name": name,
                "place_country": code[:2],
                "place_zone": zone,
                "latitude": float(latitude),
                "longitude": float(longitude),
                "sort": "port",
                "code": code,
                **dict.fromkeys(("draught", "length", "nuclear", "runway", "handling", "checked")),
                "notes": "",
                "source": f"coordinates own knowledge, to about 1 km-5 km; {_CONFIRMED[confirmed]}",
                "version": 1,
            }


def upgrade() -> None:
    ports = op.create_table(
        "ports",
        _key("id"),
        *_text("place_name"),
        _link("place_country", "countries.id", optional=True),
        *_text_or_none("place_zone"),
        *_real_or_none("latitude", "longitude"),
        _closed("sort", "port|airfield"),
        *_text("code"),
        *_real_or_none("draught", "length"),
        _closed("nuclear", "yes|no", optional=True),
        *_real_or_none("runway"),
        _closed("handling", "yes|no", optional=True),
        *_text("notes", "source"),
        *_text_or_none("checked"),
        *_whole("version"),
    )
    op.create_index("ix_ports_place_country", "ports", ["place_country"])
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
    op.bulk_insert(ports, [row for row in _ports() if row["place_country"] in there])
