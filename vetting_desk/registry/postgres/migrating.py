"""Setting a database up, and bringing an older one up to date: numbered SQL.

Each step and its mark are one transaction. The roles are groups of the server; whoever sets up may make roles.
A step that was changed afterwards is found by its digest. What the rows mean is in `docs/registry-database.md`.
"""

from hashlib import sha256
from importlib.resources import files
from typing import Final

from vetting_desk.errors import RegistryVersionError
from vetting_desk.registry.postgres.driver import Database, as_registry_errors

ROLES: Final = (
    "vetting_worker",
    "vetting_reviewer",
    "vetting_decider",
    "vetting_return",
    "vetting_auditor",
    "vetting_analyst",
)
_LOCK: Final = 0x56444D49
_MARKS: Final = (
    "CREATE TABLE IF NOT EXISTS public.vetting_steps (number int PRIMARY KEY, sha256 text NOT NULL,"
    " at timestamptz NOT NULL DEFAULT clock_timestamp())"
)


def steps() -> list[tuple[int, str]]:
    """Return the steps this program knows: number and SQL."""
    folder = files("vetting_desk.registry.postgres") / "steps"
    found = [each for each in folder.iterdir() if each.name.endswith(".sql")]
    return sorted((int(each.name.partition(".")[0]), each.read_text("utf-8")) for each in found)


def migrate(database: Database) -> list[int]:
    """Set a database up, or bring it up to date; return the numbers of the steps that were made.

    Two that do so at once wait for each other.

    Raises:
        RegistryVersionError: If a newer program set it up, or a step was changed since.
        RegistryRefusedError: If this login may not make roles or schemas.
    """
    done = []
    with database.transaction():
        database.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        database.execute(_MARKS)
        _make_roles(database)
        database.execute("GRANT SELECT ON public.vetting_steps TO PUBLIC")
        database.execute("GRANT USAGE ON SCHEMA public TO PUBLIC")
        known = _marks(database)
        for number, text in _fitting(known):
            with as_registry_errors():
                database.connection.execute(text.encode())
            database.execute(
                "INSERT INTO public.vetting_steps (number, sha256) VALUES (%s, %s)",
                (number, _digest(text)),
            )
            done.append(number)
        database.execute("GRANT USAGE ON SCHEMA public TO PUBLIC")
    return done


def require_current(database: Database) -> None:
    """Check that a database is as this program knows it.

    Raises:
        RegistryVersionError: If it is older, newer, was changed, or is none.
    """
    if database.value("SELECT to_regclass('public.vetting_steps')") is None:
        raise RegistryVersionError(found=0, known=steps()[-1][0], detail="none")
    if missing := _fitting(_marks(database)):
        raise RegistryVersionError(found=missing[0][0] - 1, known=steps()[-1][0], detail="older")


def _make_roles(database: Database) -> None:
    from psycopg import sql

    for role in ROLES:
        if not database.value("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)):
            with as_registry_errors():
                database.connection.execute(
                    sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(role))
                )


def _marks(database: Database) -> dict[int, str]:
    rows = database.rows("SELECT number, sha256 FROM public.vetting_steps")
    return {row["number"]: row["sha256"] for row in rows}


def _fitting(known: dict[int, str]) -> list[tuple[int, str]]:
    """Return the steps that are missing, if those that were made are this program's."""
    ours = steps()
    newest = ours[-1][0]
    if max(known, default=0) > newest:
        raise RegistryVersionError(found=max(known), known=newest, detail="newer")
    for number, text in ours:
        if known.get(number, _digest(text)) != _digest(text):
            raise RegistryVersionError(found=number, known=newest, detail="changed")
    return [(number, text) for number, text in ours if number not in known]


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
