"""Opens a plan for one command and closes it again; asks for a password where somebody sits at the terminal."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial

from app.bootstrap.compose import Program
from app.bootstrap.refusal import PLAN_TROUBLE, CommandRefused
from app.domain.plan import Plan
from app.domain.wording import text
from app.persistence.plan_places import plan_path
from app.persistence.plan_store import SqlPlanStore
from app.services.local_time import local
from app.services.ports import DamagedPlan, NewerPlan, PlanInUse, PlanIsReadOnly, PlanNeedsPassword
from app.services.stores.address_reading import is_address
from app.services.stores.odd_records import not_whole

ATTEMPTS = 3
"""How often a password is asked for."""


def asking(program: Program, connect: Callable[[], SqlPlanStore]) -> SqlPlanStore:
    """The plan that `connect` opens or makes; the password that it lacks is asked for at the terminal.

    Raises PlanNeedsPassword where there is no terminal, nothing is typed, or nothing typed is right.
    """
    for _ in range(ATTEMPTS):
        try:
            return connect()
        except PlanNeedsPassword as wanted:
            password = _typed_password(wanted)
            if not password:
                raise
            program.passwords.give(wanted.account, {"password": password})
    return connect()


def _typed_password(wanted: PlanNeedsPassword) -> str:
    """What is typed, unseen; empty where nobody can type."""
    if sys.stdin is None or not sys.stdin.isatty():
        return ""
    refused = "The server did not accept it. " if wanted.refused else ""
    try:
        return getpass.getpass(f"{refused}Password for {wanted.account}: ")
    except EOFError:
        return ""


def created(program: Program, location: str, plan: Plan) -> SqlPlanStore:
    """A plan that is new at that place; raises CommandRefused without its folder, PlanFileError where something is."""
    if not is_address(location) and not os.path.isdir(folder := plan_path(location).parent):
        raise CommandRefused(
            f"There is no folder {folder} that can be looked into. No plan was made. "
            "Make the folder first, or choose another.",
            PLAN_TROUBLE,
        )
    return asking(program, partial(program.stores.create, location, plan, program.author.name))


@contextmanager
def _opened(program: Program, location: str, *, read_only: bool) -> Iterator[SqlPlanStore]:
    store = asking(program, partial(program.stores.open, location, read_only=read_only))
    try:
        if store.is_newer and store.notice is not None:
            raise NewerPlan(store.notice)
        yield store
    finally:
        store.close()


def remembering(program: Program, location: str) -> AbstractContextManager[SqlPlanStore]:
    """The plan for a file that it is to remember: for writing where that can be, else for reading; PlanFileError."""
    return _opened(program, location, read_only=False)


def reading(program: Program, location: str) -> AbstractContextManager[SqlPlanStore]:
    """The plan for reading only, also while somebody holds it; raises PlanFileError."""
    return _opened(program, location, read_only=True)


def load_whole(store: SqlPlanStore) -> Plan:
    """The plan; raises DamagedPlan where part of it cannot be read, for no answer would be the whole one."""
    plan = store.load()
    if store.left_out is not None:
        raise DamagedPlan(not_whole(store.name, store.left_out))
    return plan


@contextmanager
def writing(program: Program, location: str) -> Iterator[SqlPlanStore]:
    """The plan for writing; raises PlanInUse naming the holder, PlanIsReadOnly, or another PlanFileError."""
    with _opened(program, location, read_only=False) as store:
        if store.holder is not None:
            raise PlanInUse(
                text(
                    "{plan} is held by {who} on {computer} since {since}. Nothing was changed. "
                    "Ask {who} to close it, then try again.",
                    plan=store.location,
                    who=store.holder.name,
                    computer=store.holder.computer,
                    since=local(store.holder.since),
                ),
                store.holder,
            )
        if store.read_only and store.notice is not None:
            raise PlanIsReadOnly(store.notice)
        yield store
