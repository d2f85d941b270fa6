"""What SQLAlchemy makes of the program's statements, made once for all plans of a process: a plan has a hundred tables,
and to make the SQL for each takes four times as long as to read them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.util import LRUCache

from app.persistence import engine as engines

_MOST_STATEMENTS = 5_000


@pytest.fixture(scope="session", autouse=True)
def statements_are_made_once() -> Iterator[None]:
    """Let each connection to a plan know the statements of those before it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engines, "create_engine", _knowing_each_other(engines.create_engine))
        yield


class _StatementsOfServers(LRUCache[Any, Any]):
    """By what they are alone, not by the dialect that made them as well: each engine to a server has one of its own."""

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(key[1:], default)

    def __setitem__(self, key: Any, value: Any) -> None:
        super().__setitem__(key[1:], value)


def _knowing_each_other(make: Callable[..., Engine]) -> Callable[..., Engine]:
    models: dict[str, Engine] = {}
    of_servers = _StatementsOfServers(_MOST_STATEMENTS)

    def made(url: str, **options: Any) -> Engine:
        # Each folder of tests that asks for this lays it over what another has laid already.
        engine = make(url, **{"query_cache_size": _MOST_STATEMENTS, **options})
        if engine.dialect.name != "sqlite":
            # How long a server is waited for hangs on the dialect: engines that shared it would all wait as the first.
            engine._compiled_cache = of_servers
            return engine
        model = models.get(url)
        # One that has met its database: only then a dialect knows what that can do.
        if model is None or getattr(model.dialect, "server_version_info", None) is None:
            models[url] = engine
        else:
            # Statements are known by their dialect, and the cache of them belongs to the engine.
            engine.dialect, engine._compiled_cache = model.dialect, model._compiled_cache
        return engine

    return made
