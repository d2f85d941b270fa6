"""How long a server is waited for: a frozen one, a lock that somebody holds, a cable that is cut."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from time import monotonic
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import Dialect

from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: to connect; for a lock; for one statement; for a transaction in which nothing is done, after which
    the server lets go of its locks; without a byte from the server, after which it counts as gone. 0 is for ever.
    """

    connect: int = 5
    lock: float = 5.0
    statement: float = 60.0
    idle: float = 10.0
    silence: float = 8.0

    @property
    def unending(self) -> Patience:
        """For work of which nobody knows how long it takes, such as a migration."""
        return replace(self, statement=0, idle=0, silence=0)


def be_patient(engine: Engine, patience: Patience) -> None:
    """Have all connections of an engine to a server wait so long and no longer."""

    def connect(dialect: Dialect, _record: object, arguments: list[Any], options: dict[str, Any]) -> Any:
        # The driver is there only where it was installed: it is not imported, the dialect has it.
        driver: Any = dialect.loaded_dbapi
        wanted = {**_network(patience), **options}
        return _attentive(driver, patience.silence).connect(*arguments, **wanted)

    def prepare(connection: Any, _record: object) -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT set_config('lock_timeout', %s, false), set_config('statement_timeout', %s, false),"
                " set_config('idle_in_transaction_session_timeout', %s, false)",
                [_milliseconds(each) for each in (patience.lock, patience.statement, patience.idle)],
            )
        connection.commit()

    event.listen(engine, "do_connect", connect)
    event.listen(engine, "connect", prepare)


def _network(patience: Patience) -> dict[str, Any]:
    """What the system's network is told: so a cut cable is noticed even while nothing is asked for."""
    return {
        "connect_timeout": patience.connect,
        "keepalives": 1,
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": int(patience.silence * 1000),
    }


def _milliseconds(seconds: float) -> str:
    return str(round(seconds * 1000))


def _attentive(driver: Any, silence: float) -> Any:
    """The driver's connections, closed when nothing is heard for so long: a frozen server keeps no time itself."""
    if not silence:
        return driver.Connection

    class AttentiveConnection(driver.Connection):  # type: ignore[misc]
        def wait(self, gen: Generator[Any, Any, Any], *arguments: Any, **options: Any) -> Any:
            def give_up() -> BaseException:
                self.close()
                error: BaseException = driver.OperationalError(f"no answer for {silence:g} seconds")
                return error

            return super().wait(_watched(gen, silence, give_up), *arguments, **options)

    return AttentiveConnection


def _watched(
    gen: Generator[int, int, Any], silence: float, give_up: Callable[[], BaseException]
) -> Generator[int, int, Any]:
    """The driver's own generator, which is sent 0 whenever nothing came in a tenth of a second."""
    heard = monotonic()
    try:
        wanted = next(gen)
        while True:
            ready = yield wanted
            if ready:
                heard = monotonic()
            elif monotonic() - heard > silence:
                raise give_up()
            wanted = gen.send(ready)
    except StopIteration as end:
        return end.value
