"""Connecting to PostgreSQL, and its errors as ours. No SQL of the subject stands here.

psycopg 3 is an extra: without it the error names what to install. A password never stands in an error or in
the address that is kept: libpq finds it in its own places (``~/.pgpass``, ``PGPASSFILE``), or the server
knows the login by its certificate or its user.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, LiteralString, Self

from vetting_desk.errors import (
    InputError,
    RegistryDownError,
    RegistryExtraError,
    RegistryRefusedError,
    RegistryTimeoutError,
    StateError,
)

if TYPE_CHECKING:
    from vetting_desk.registry.postgres.interruptible import Interruptible

EXTRA: Final = "registry"
SECONDS: Final = 30
"""How long one statement may take."""
_WAIT: Final = 10
"""How long connecting may take, in seconds."""
_ALIVE: Final[dict[str, Any]] = {
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 25_000,
}
"""A server that is no longer there is noticed after some 25 seconds, and not after the hours of the system."""

Row = dict[str, Any]


class Database:
    """A connection to the registry's database, used by one thread at a time; made by `connect`.

    Args:
        connection: Open; in autocommit, so that what is written together is said by `transaction`.
        seconds: How long one statement may take.

    Attributes:
        depth: How many transactions are open inside each other.
        generation: Rises with each outermost transaction, and with each that was taken back.
    """

    def __init__(self, connection: "Interruptible", seconds: float) -> None:
        self._connection = connection
        self._seconds = seconds
        self.depth = 0
        self.generation = 0
        self._torn = False

    @property
    def connection(self) -> "Interruptible":
        """Psycopg's own."""
        return self._connection

    @property
    def login(self) -> str:
        """The role that is connected."""
        return str(self.value("SELECT session_user"))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Return a context manager: all or nothing. Inside another it is a savepoint.

        Raises:
            RegistryError: If the database cannot keep it; nothing was kept then.
        """
        if not self.depth:
            self.generation += 1
        self.depth += 1
        try:
            with as_registry_errors(self._seconds), self._connection.transaction():
                yield
                self._require_whole()
        except BaseException:
            self.generation += 1
            self._torn = False
            raise
        finally:
            self.depth -= 1

    @contextmanager
    def together(self) -> Iterator[None]:
        """Return a context manager: all or nothing, with the whole of the transaction that is open.

        Outside one it is `transaction`. Inside it makes no savepoint, which costs the server as much as a
        statement that keeps something: what fails here takes the transaction around it back, also where the
        error is passed over.
        """
        if not self.depth:
            with self.transaction():
                yield
            return
        try:
            yield
        except BaseException:
            self._torn = True
            raise

    def _require_whole(self) -> None:
        if self._torn:
            raise RuntimeError("a part of a transaction failed and was passed over")

    def rows(self, statement: LiteralString, values: Sequence[Any] = ()) -> list[Row]:
        """Return all rows."""
        with as_registry_errors(self._seconds):
            return self._connection.execute(statement, values).fetchall()

    def tuples(self, statement: LiteralString, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return all rows as tuples, sent as bytes and not as digits: for very many of them."""
        from psycopg.rows import tuple_row

        with (
            as_registry_errors(self._seconds),
            self._connection.cursor(binary=True, row_factory=tuple_row) as cursor,
        ):
            return cursor.execute(statement, values).fetchall()

    def row(self, statement: LiteralString, values: Sequence[Any] = ()) -> Row | None:
        """Return the first row; None for none."""
        with as_registry_errors(self._seconds):
            return self._connection.execute(statement, values).fetchone()

    def value(self, statement: LiteralString, values: Sequence[Any] = ()) -> Any:
        """Return the first column of the first row; None for none."""
        found = self.row(statement, values)
        return None if found is None else next(iter(found.values()))

    def column(self, statement: LiteralString, values: Sequence[Any] = ()) -> list[Any]:
        """Return the first column of every row."""
        return [next(iter(row.values())) for row in self.rows(statement, values)]

    def execute(self, statement: LiteralString, values: Sequence[Any] = ()) -> int:
        """Run a statement; return how many rows it touched."""
        with as_registry_errors(self._seconds):
            return self._connection.execute(statement, values).rowcount

    def execute_many(self, statement: LiteralString, values: Sequence[Sequence[Any]]) -> None:
        """Run a statement once for each of some values."""
        if values:
            with as_registry_errors(self._seconds), self._connection.cursor() as cursor:
                cursor.executemany(statement, values)

    def copied(
        self, statement: LiteralString, number: int, types: Sequence[str]
    ) -> Iterator[tuple[Any, ...]]:
        """Yield the rows that a COPY in binary form gives, as they come: nothing is held back in between.

        Args:
            statement: With ``{}`` where `number` stands.
            number: What is asked for.
            types: Of the columns, as PostgreSQL calls them.
        """
        from psycopg import sql

        asked = sql.SQL(statement).format(sql.Literal(number))
        with (
            as_registry_errors(self._seconds),
            self._connection.cursor() as cursor,
            cursor.copy(asked) as copy,
        ):
            copy.set_types(types)
            yield from copy.rows()

    @property
    def is_open(self) -> bool:
        """False once the connection was closed or lost."""
        return not self._connection.interrupted and not self._connection.closed

    def interrupt(self) -> None:
        """End the connection from another thread, at once and without asking the server.

        Whoever waits for an answer gets a `RegistryDownError`; what was not kept yet is not kept.
        """
        import socket
        from contextlib import suppress

        import psycopg

        self._connection.interrupted = True  # on Windows the rest wakes nobody
        with suppress(OSError, psycopg.Error):  # closed or lost already
            line = socket.socket(fileno=self._connection.fileno())
            try:
                line.shutdown(socket.SHUT_RDWR)
            finally:
                line.detach()

    def close(self) -> None:
        """Close the connection; harmless when closed already."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def connect(address: str, *, program: str = "vetting-desk", seconds: float = SECONDS) -> Database:
    """Connect to a database.

    Args:
        address: A connection string of libpq, as ``postgresql://login@host/database?sslmode=verify-full``;
            without a password, which would be kept where it is not sealed.
        program: What the server's administrator sees.
        seconds: How long one statement may take; longer is an error, never an empty answer.

    Raises:
        RegistryExtraError: If psycopg is not installed.
        InputError: If the address is none, or has a password in it.
        RegistryDownError: If the server cannot be reached, or does not let this login in.
    """
    check_address(address)
    from psycopg.rows import dict_row

    from vetting_desk.registry.postgres.interruptible import Interruptible

    options = f"-c statement_timeout={int(seconds * 1000)} -c lock_timeout={int(seconds * 1000)}"
    with as_registry_errors(seconds):
        connection = Interruptible.connect(
            address,
            autocommit=True,
            row_factory=dict_row,
            application_name=program,
            connect_timeout=_WAIT,
            options=options,
            **_ALIVE,
        )
    return Database(connection, seconds)


def check_address(address: str) -> None:
    """Check that an address is one, and that no password stands in it.

    Raises:
        RegistryExtraError: If psycopg is not installed.
        InputError: If it is not, or one does.
    """
    psycopg = _psycopg()
    try:
        parts = psycopg.conninfo.conninfo_to_dict(address)
    except psycopg.Error as error:
        raise InputError(field="database", detail="not-an-address") from error
    if parts.get("password"):
        raise InputError(field="database", detail="password-in-address")


@contextmanager
def as_registry_errors(seconds: float = SECONDS) -> Iterator[None]:
    """Turn what the driver raises for a reason a person can change into our errors; a bug stays what it is.

    Two who add one thing at once, or wait for each other: one is told by a `StateError`, and tries again.
    """
    psycopg = _psycopg()
    try:
        yield
    except psycopg.errors.QueryCanceled as error:
        raise RegistryTimeoutError(seconds=int(seconds)) from error
    except psycopg.errors.LockNotAvailable as error:
        raise RegistryTimeoutError(seconds=int(seconds)) from error
    except psycopg.errors.InsufficientPrivilege as error:
        raise RegistryRefusedError(detail=_said(error)) from error
    except (psycopg.errors.UniqueViolation, psycopg.errors.TransactionRollback) as error:
        raise StateError(what="registry", state="changed meanwhile", wanted="as seen") from error
    except psycopg.OperationalError as error:
        raise RegistryDownError(detail=type(error).__name__) from error


def _said(error: Exception) -> str:
    """Return what the server says of its own tables; its hints may quote values and are left out."""
    return str(error).partition("\n")[0][:200]


def _psycopg() -> Any:
    try:
        import psycopg
        import psycopg.conninfo
        import psycopg.errors
    except ImportError as error:
        raise RegistryExtraError(extra=EXTRA, missing="psycopg") from error
    return psycopg
