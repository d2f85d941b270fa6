"""Addresses of shared plans: every form is understood or refused, and nothing that is shown holds a password."""

from __future__ import annotations

import traceback
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.stores.address_reading import AddressRefused, address_of, is_address, read_address
from app.services.stores.locations import is_same_plan, kept_location, known_address, plan_name, redacted
from app.services.stores.plan_address import PlanAddress
from tests.addresses import BROKEN, FORMS, QUOTED_FORMS, passwords

UNDERSTOOD = {
    "postgresql://planner:geheim@db.example:5433/plan": "postgresql://planner@db.example:5433/plan",
    "postgres://planner:geheim@db.example/plan": "postgresql://planner@db.example/plan",
    "postgresql+psycopg://planner:geheim@db.example/plan": "postgresql://planner@db.example/plan",
    "postgresql+psycopg2://planner:geheim@db.example/plan": "postgresql://planner@db.example/plan",
    "PostgreSQL://planner:geheim@DB.Example/plan": "postgresql://planner@db.example/plan",
    "  “postgresql://planner:geheim@db.example/plan”\n": "postgresql://planner@db.example/plan",
    "<postgresql://planner:geheim@db.example/plan>": "postgresql://planner@db.example/plan",
    "postgresql://db.example/plan?user=planner&password=geheim": "postgresql://planner@db.example/plan",
    "postgresql://planner@db.example/plan?PASSWORD=geheim&sslmode=require": (
        "postgresql://planner@db.example/plan?sslmode=require"
    ),
    "postgresql://planner:ge@heim@db.example/plan": "postgresql://planner@db.example/plan",
    "postgresql://planner:geheim@db.example/plan?ssl=true": "postgresql://planner@db.example/plan?sslmode=require",
    "postgresql://db.example/plan?sslpassword=geheim": "postgresql://db.example/plan",
    "postgresql://planner@db.example/plan?passfile=/home/p/.pgpass": (
        "postgresql://planner@db.example/plan?passfile=/home/p/.pgpass"
    ),
    "postgresql://planner:geheim@[2001:db8::7]:5433/plan": "postgresql://planner@[2001:db8::7]:5433/plan",
    "postgresql://planner:geheim@[fe80::1%25eth0]/plan": "postgresql://planner@[fe80::1%25eth0]/plan",
    "postgresql://planner:geheim@one:5432,two:5433/plan": "postgresql://planner@one:5432,two:5433/plan",
    "postgresql:///plan?host=one,two&port=5432,5433": "postgresql://one:5432,two:5433/plan",
    "postgresql://planner:geheim@/plan?host=/tmp/sockets": "postgresql://planner@/plan?host=/tmp/sockets",
    "postgresql://planner:geheim@%2Ftmp%2Fsockets:5433/plan": "postgresql://planner@/plan?host=/tmp/sockets&port=5433",
    "postgresql://pl%40nner:geheim@db.example/Pl%C3%A4ne%202027": "postgresql://pl%40nner@db.example/Pläne%202027",
    "postgresql://planner@db.example/plan?application_name=x": "postgresql://planner@db.example/plan",
    "host=db.example port=5433 user=planner dbname=plan password=geheim": "postgresql://planner@db.example:5433/plan",
    "dbname = 'my plan' password = 'ge \\'heim' host = db.example": "postgresql://db.example/my%20plan",
    "postgresql://planner:***@db.example/plan": "postgresql://planner@db.example/plan",
}


@pytest.mark.parametrize("typed", UNDERSTOOD)
def test_every_form_is_understood_and_has_one_way_of_being_shown(typed: str) -> None:
    assert is_address(typed)
    address = read_address(typed)
    assert address.location == UNDERSTOOD[typed]
    assert read_address(address.location) == address.bare
    assert "geheim" not in repr(address)


@pytest.mark.parametrize("typed", UNDERSTOOD)
def test_what_is_secret_reaches_the_driver_and_nobody_else(typed: str) -> None:
    secrets = "".join(dict(read_address(typed).secrets).values()).replace("@", "").replace(" '", "")
    assert secrets == ("geheim" if "heim" in typed else "")


@pytest.mark.parametrize("typed", BROKEN)
def test_an_address_that_may_mean_several_things_is_refused_and_not_repeated(typed: str) -> None:
    assert is_address(typed)
    with pytest.raises(AddressRefused) as refused:
        read_address(typed)
    assert "geheim" not in "".join(traceback.format_exception(refused.value)).replace(repr(typed), "")
    assert kept_location(typed) == ""
    assert "geheim" not in str(plan_name(typed))


@pytest.mark.parametrize(
    "path",
    [
        "plan.entente",
        "/home/planner/a:b@c.entente",
        "/srv/postgresql://old.entente",
        "./user:name@home.entente",
        "../host=x.entente",
        "~/plan.entente",
        r"C:\Plans\plan.entente",
        "D:/Plans/a b.entente",
        r"\\server\plans\plan.entente",
        "//server/plans/plan.entente",
        "Plan 2027 (host nation).entente",
        "postgres.entente",
    ],
)
def test_a_path_is_no_address(path: str) -> None:
    assert not is_address(path)
    assert kept_location(path) == path


def test_a_plan_is_named_by_database_and_server() -> None:
    assert str(plan_name("postgresql://p@db.example:5433/plan?sslmode=require")) == "plan on db.example"
    assert str(plan_name("postgresql://p@/plan?host=/tmp/x")) == "plan on this computer"
    assert str(plan_name("/plans/Kenya 2027.entente")) == "Kenya 2027"


def test_how_a_plan_is_reached_does_not_make_it_another() -> None:
    here = "postgresql://planner@db.example/plan"
    assert is_same_plan(here, "postgres://planner:x@DB.example/plan?sslmode=require")
    assert not is_same_plan(here, "postgresql://planner@db.example/other")
    assert not is_same_plan(here, "/plan")


def test_parameters_that_the_program_sets_itself_are_left_to_it() -> None:
    address = read_address("postgresql://db.example/plan?application_name=x&client_encoding=latin1&connect_timeout=3")
    assert address.parameters == {"host": "db.example", "dbname": "plan", "connect_timeout": "3"}


@pytest.mark.parametrize("name", ["replication", "load", ""])
def test_a_parameter_that_there_is_not_is_refused(name: str) -> None:
    with pytest.raises(AddressRefused):
        address_of({"host": "db.example", name: "x"})


def said(typed: str) -> str:
    """Everything that the program could say of an address."""
    parts = [kept_location(typed), str(plan_name(typed)), repr(known_address(typed))]
    try:
        address = read_address(typed)
        parts += [address.account, str(address), str(address.title)]
    except AddressRefused as refused:
        parts += [str(refused), repr(refused), str(refused.what), *traceback.format_exception(refused)]
        parts += [repr(refused.__cause__), repr(refused.__context__)]
    return "\n".join(parts)


@given(password=passwords, form=st.sampled_from(FORMS))
def test_no_password_in_any_form_is_ever_said(password: str, form: str) -> None:
    typed = form.format(password)
    assert is_address(typed)
    # A password that is a part of what is said anyway ("plan") tells nobody anything.
    usual = said(form.format("☃")) + said("postgresql://what:cannot:be:read")
    assert password in usual or password not in said(typed)


@given(password=passwords)
def test_a_password_that_is_written_by_the_rules_arrives_as_it_is(password: str) -> None:
    for form in QUOTED_FORMS:
        assert dict(read_address(form.format(quote(password, safe=""))).secrets) == {"password": password}


@given(
    user=st.text(st.characters(exclude_categories=("C", "Z"))),
    database=st.text(st.characters(exclude_categories=("C", "Z"))),
    password=passwords,
)
def test_what_is_kept_leads_to_the_same_plan(user: str, database: str, password: str) -> None:
    address = PlanAddress(database, user, secrets=(("password", password),))
    assert read_address(address.location) == address.bare
    assert kept_location(address.location) == address.location
    assert read_address(address.account).account == address.account


@given(password=passwords)
def test_what_libraries_repeat_is_blotted_out(password: str) -> None:
    solid = "".join(quote(sign) if sign.isspace() or sign in "'\"\\&" else sign for sign in password)
    for form in ("postgresql://u:{}@h/db", "invalid: postgres://{}@h/db in use", "password={} host=h", "password='{}'"):
        usual = redacted(form.format("☃"))
        assert solid in usual or solid not in redacted(form.format(solid))
