"""A PostgreSQL server of the tests' own: on a socket in a temporary folder, with nothing of it left behind.

It does not run as root: where the tests do, it runs as a user of the system. Each test that asks has a
database of its own, copied from one that was set up once. On Windows none is started: there the tests ask a
server that runs already, for tests alone, at the address in `SERVER`.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final

import pytest

from vetting_desk.registry.postgres import logins
from vetting_desk.registry.postgres.driver import Database, connect
from vetting_desk.registry.postgres.migrating import migrate

_NUMBERS = count()
_RUN = os.urandom(4).hex()
"""Of this process; its number comes again, and a server may outlive it."""
_USERS = ("postgres", "nobody")
TEMPLATE = "vetting_template"
OPTIONS = (
    "-c listen_addresses='' -c max_connections=60 -c shared_buffers=32MB -c fsync=off -c full_page_writes=off"
    " -c autovacuum=off -c log_min_messages=fatal"
)


SERVER: Final = "VETTING_DESK_TEST_POSTGRES"
"""Names a server that runs already, as ``host=127.0.0.1 port=54329``, and lets everybody in."""


def programs() -> Path | None:
    """Return the folder of PostgreSQL's programs, the newest; None if it is not installed."""
    if sys.platform == "win32":
        return None
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda each: int(each.parts[-3])
    )
    if found:
        return found[-1].parent
    path = shutil.which("postgres")
    return Path(path).parent if path else None


@dataclass
class Cluster:
    """A server that runs.

    Attributes:
        folder: Where its socket and its data are.
        bin: Its programs.
        prefix: What a program is started with, so that it does not run as root.
        server: Where another's server is, of which this is no more than the address; empty for its own.
    """

    folder: Path
    bin: Path
    prefix: list[str]
    server: str = ""

    @property
    def data(self) -> Path:
        """Its data."""
        return self.folder / "data"

    def address(self, database: str = "postgres", login: str = "postgres") -> str:
        """Return how to connect."""
        return f"{self.server or f'host={self.folder}'} user={login} dbname={database}"

    def run(self, *words: str) -> subprocess.CompletedProcess[bytes]:
        """Run one of its programs; a test that wants to is another system's where the server is another's."""
        if self.server:
            pytest.skip(
                "this system asks a PostgreSQL that runs elsewhere, and does not stop or save it"
            )
        command = [*self.prefix, str(self.bin / words[0]), *words[1:]]
        return subprocess.run(
            command, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=self.folder
        )

    def start(self, options: str = OPTIONS) -> None:
        """Start the server and wait until it answers."""
        self.run(
            "pg_ctl", "-D", str(self.data), "-s", "-w", "-t", "60", "-l", str(self.folder / "log"),
            "-o", f"{options} -k {self.folder}", "start",
        )  # fmt: skip

    def stop(self, how: str = "immediate") -> None:
        """Stop it, at once or in order."""
        self.run("pg_ctl", "-D", str(self.data), "-s", "-w", "-m", how, "stop")

    def new_database(self) -> str:
        """Make a database that is set up; return its name."""
        name = f"vetting_{_RUN}_{next(_NUMBERS)}"
        with connect(self.address()) as server:
            server.connection.execute(f'CREATE DATABASE "{name}" TEMPLATE {TEMPLATE}')  # type: ignore[arg-type, unused-ignore] # a name of ours
        return name

    def drop(self, name: str) -> None:
        """Remove a database, whoever is connected."""
        with connect(self.address()) as server:
            server.connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')  # type: ignore[arg-type, unused-ignore] # the same


def why_none() -> str:
    """Return why there is no server to ask here; empty if there is one."""
    if os.environ.get(SERVER) or programs():
        return ""
    if sys.platform == "win32":
        return f"this system starts no PostgreSQL; name one that runs in {SERVER}"
    return "PostgreSQL is not installed (Debian: postgresql)"


@contextmanager
def at_hand() -> Iterator[Cluster]:
    """Ask the server that is named in the surroundings, or start a new one, and make the template on it.

    Raises:
        RuntimeError: If there is none (`why_none`).
    """
    named, found = os.environ.get(SERVER), programs()
    with ExitStack() as ends:
        if named:
            folder = ends.enter_context(tempfile.TemporaryDirectory(prefix="pg-"))
            cluster = Cluster(Path(folder), Path(), [], named)
        elif found:
            cluster = ends.enter_context(running(found))
        else:
            raise RuntimeError(why_none())
        set_up_template(cluster)
        yield cluster


@contextmanager
def running(bin_folder: Path, options: str = OPTIONS) -> Iterator[Cluster]:
    """Start a new server; stop it and remove all of it at the end."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    prefix: list[str] = []
    if os.getuid() == 0:
        user = next(each for each in _USERS if _exists(each))
        shutil.chown(folder, user)
        prefix = ["runuser", "-u", user, "--"]
    cluster = Cluster(folder, bin_folder, prefix)
    try:
        cluster.run(
            "initdb", "-D", str(cluster.data), "-U", "postgres", "-A", "trust", "--no-sync",
            "-E", "UTF8", "--locale=C",
        )  # fmt: skip
        cluster.start(options)
        try:
            yield cluster
        finally:
            cluster.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def set_up_template(cluster: Cluster) -> None:
    """Make the database that others are copied from."""
    with connect(cluster.address()) as server:
        server.connection.execute(f"DROP DATABASE IF EXISTS {TEMPLATE}")  # type: ignore[arg-type, unused-ignore] # a constant
        server.connection.execute(f"CREATE DATABASE {TEMPLATE}")  # type: ignore[arg-type, unused-ignore] # a constant
    with connect(cluster.address(TEMPLATE)) as database:
        migrate(database)


def member(
    database: Database, login: str, role: str, officer_id: str, regions: list[str] | None = None
) -> None:
    """Give a login its role; it sees all regions unless some are named."""
    logins.give(database, login, role, officer_id, regions)


def _exists(user: str) -> bool:
    import pwd

    try:
        pwd.getpwnam(user)
    except KeyError:
        return False
    return True
