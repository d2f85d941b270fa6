"""Add the list of recipients of aid (ODA) as it ships, and routings of asks that count with them alone."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

LISTED = {
    "ldc": """
AF AO BD BF BI BJ CD CF DJ ER ET GM GN GW HT KH KI KM LA LR LS MG ML MM MR MW MZ NE NP RW SD SL SN SO SS TD TG
TL TV TZ UG YE ZM
""",
    "lic": """
KP SY
""",
    "lmic": """
BO BT CG CI CM CV DZ EG FM GH HN IN IR JO KE KG LB LK MA MN NG NI PG PH PK SZ TJ TK TN UA UZ VN VU WS ZW
""",
    "umic": """
AL AM AR AZ BA BR BW BY BZ CN CO CR CU DM DO EC FJ GA GD GE GQ GT GY ID IQ JM KZ LC LY MD ME MH MK MS MU MV MX
MY NA NU PA PE PS PW PY RS SH SR SV TH TM TO TR VC VE WF XK ZA
""",
}
"""As they shipped with this version: the countries under each head of the list, from 2024 on."""

PASSED = (
    ("NR", "umic", "2024-01-01", "2025-12-31"),
    ("SB", "ldc", "2024-01-01", "2024-12-31"),
    ("SB", "lmic", "2025-01-01", None),
    ("ST", "ldc", "2024-01-01", "2024-12-31"),
    ("ST", "lmic", "2025-01-01", None),
)
"""Those that left it, or moved on it: country, head, first and last day."""

_SOURCE = "OECD DAC list of ODA recipients, reporting on 2024 and 2025 flows; not checked against the text"


def _key(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Text(), primary_key=True, autoincrement=False)


def _text(*names: str, optional: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=optional) for name in names]


def _link(name: str, target: str) -> sa.Column[str]:
    pointing = sa.ForeignKey(target, deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Text(), pointing, nullable=False)


def _closed(name: str, values: str) -> sa.Column[str]:
    kind = sa.Enum(*values.split("|"), name=name, native_enum=False, create_constraint=True, length=40)
    return sa.Column(name, kind, nullable=False)


def _truth(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(name=name, create_constraint=True), nullable=False)


def upgrade() -> None:
    _widen_routes()
    listed = op.create_table(
        "oda_recipients",
        _key("id"),
        _link("country", "countries.id"),
        _closed("income", "ldc|lic|lmic|umic"),
        *_text("valid_from", "valid_to", optional=True),
        *_text("source"),
        *_text("checked", optional=True),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    op.create_index("ix_oda_recipients_country", "oda_recipients", ["country"])
    bind = op.get_bind()
    if bind.execute(sa.text("SELECT id FROM kinds LIMIT 1")).first() is None:
        return  # A plan that is just being made brings all that ships along itself.
    countries = set(bind.execute(sa.text("SELECT id FROM countries")).scalars())
    op.bulk_insert(listed, [row for row in _shipped_rows() if row["country"] in countries])


def _widen_routes() -> None:
    """Routings say whether they count with recipients of aid alone, as that of training to the development ministry."""
    bind = op.get_bind()
    if "oda_only" in {column["name"] for column in sa.inspect(bind).get_columns("ask_routes")}:
        return
    is_server = bind.dialect.name == "postgresql"
    yes, no = ("true", "false") if is_server else ("1", "0")
    if is_server:
        flag = _truth("oda_only")
        flag.server_default = sa.DefaultClause(sa.text(no))
        op.add_column("ask_routes", flag)
        op.alter_column("ask_routes", "oda_only", server_default=None)
    else:
        # SQLite adds columns at the end only, so the table is made anew; foreign keys are off meanwhile.
        _remake_routes(no)
    op.execute(
        f"UPDATE ask_routes SET oda_only = {yes} WHERE kind = 'training' AND addressee = 'development-ministry' "
        "AND need = 'concur'"
    )


def _remake_routes(no: str) -> None:
    op.execute("CREATE TABLE former AS SELECT * FROM ask_routes")
    op.drop_table("ask_routes")
    op.create_table(
        "ask_routes",
        _key("id"),
        _link("kind", "kinds.id"),
        *_text("addressee"),
        _closed("need", "concur|clear|notify|inform"),
        _link("ask_type", "ask_types.id"),
        _truth("required"),
        *_text("min_level", "max_level"),
        sa.Column("due_days", sa.Integer(), nullable=True),
        _truth("oda_only"),
        *_text("note", "source"),
        *_text("checked", optional=True),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    before = "id, kind, addressee, need, ask_type, required, min_level, max_level, due_days"
    behind = "note, source, checked, version"
    op.execute(f"INSERT INTO ask_routes ({before}, oda_only, {behind}) SELECT {before}, {no}, {behind} FROM former")
    op.drop_table("former")
    op.create_index("ix_ask_routes_kind", "ask_routes", ["kind"])
    op.create_index("ix_ask_routes_ask_type", "ask_routes", ["ask_type"])


def _shipped_rows() -> Iterator[dict[str, object]]:
    now = [(country, group, "2024-01-01", None) for group, codes in LISTED.items() for country in codes.split()]
    for country, group, first, last in (*now, *PASSED):
        yield {
            "id": f"{country}/{group}/{first}",
            "country": country,
            "income": group,
            "valid_from": first,
            "valid_to": last,
            "source": _SOURCE,
            "checked": None,
            "version": 1,
        }
