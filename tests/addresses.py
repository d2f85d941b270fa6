"""Addresses of shared plans for tests: the forms that people write, sound and broken, and passwords of all kinds."""

from __future__ import annotations

from hypothesis import strategies as st

passwords = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=12).filter(
    lambda text: text != "***"
) | st.text(st.sampled_from("@:/?#%&=[]'\"\\ a1+"), min_size=1, max_size=8)
"""Any text, and often one of the signs that part an address."""

QUOTED_FORMS = (
    "postgresql://planner:{}@db.example/plan",
    "postgres://planner:{}@db.example:5433/plan?sslmode=require",
    "POSTGRESQL+PSYCOPG2://planner:{}@[2001:db8::7]/plan",
    "postgresql://planner@db.example/plan?password={}",
    "postgresql://planner@/plan?host=/tmp/sockets&PASSWORD={}&connect_timeout=1",
    " “postgresql+psycopg://planner:{}@one,two:5433/plan” ",
)
"""Forms for a password that is percent-coded."""

FORMS = (
    *QUOTED_FORMS,
    "host=db.example user=planner password={} dbname=plan",
    "host=db.example password='{}' dbname=plan",
    "postgresql://planner:{}@db.example:port/plan",
    "postgresql://planner:{}@[db.example/plan",
    "postgresql://planner:{}@db.example/plan?bogus=1",
    "mysql://planner:{}@db.example/plan",
    "jdbc:postgresql://db.example/plan?user=planner&password={}",
    "DATABASE_URL=postgresql://planner:{}@db.example/plan",
    "postgresql:planner:{}@db.example",
)
"""Forms into which people put a password as it is, right or wrong."""

BROKEN = (
    "postgresql://planner:geheim@db.example:54x/plan",
    "postgresql://planner:geheim@db.example:99999/plan",
    "postgresql://planner:geheim@[db.example/plan",
    "postgresql://planner:ge/heim@db.example/plan",
    "postgresql://planner:p@ss/geheim@db.example/plan",
    "postgresql://planner:ge?heim@db.example/plan",
    "postgresql://planner:geheim",
    "postgresql://planner@db.example/plan?password=a&geheim",
    "postgresql://planner@db.example/plan?password=a&geheim=b",
    "postgresql://planner@db.example/plan?sslmode=geheim",
    "postgresql://planner:geheim@db.example/plan?connect_timeout=soon",
    "postgresql://planner:geheim@one,two/plan?port=1,2,3",
    "postgresql://plan\u0007ner:geheim@db.example/plan",
    "postgresql://planner:%00geheim@db.example/plan",
    "postgresql://planner:%FFgeheim@db.example/plan",
    "mysql://planner:geheim@db.example/plan",
    "postgres:/planner:geheim@db.example/plan",
    "postgresql:planner:geheim@db.example",
    "planner:geheim@db.example/plan",
    "//planner:geheim@db.example/plan",
    "host=db.example password='geheim dbname=plan",
    "host=db.example password=ge heim",
    "DATABASE_URL=postgresql://planner:geheim@db.example/plan",
)
"""What is meant as an address and cannot be understood, or not for certain."""
