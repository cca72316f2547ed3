"""Takes a casebook's schema back to what an earlier step of migrating had left, with the rows it can hold."""

from contextlib import closing

from vetting_desk.crypto.chain import GENESIS, extend, leaf
from vetting_desk.store.engine.audit import payload
from vetting_desk.store.engine.database import Database, open_empty
from vetting_desk.store.migration import migrate as migrating

Objects = dict[tuple[str, str], str]
"""Kind and name of each table, index, view and trigger, to the SQL that made it."""

_EPOCHS = 9
"""The step that begins epochs; no log before it speaks of them."""


def go_back(database: Database, step: int) -> None:
    """Undo every step after `step`: what came later goes, and columns added later go with their values."""
    wanted, found = _schema_after(step), _objects(database)
    for (kind, name), sql in found.items():
        if kind == "trigger" or (kind != "table" and wanted.get((kind, name)) != sql):
            database.execute(f"DROP {kind} IF EXISTS {name}")
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("PRAGMA legacy_alter_table = ON")
    for (kind, name), sql in found.items():
        if kind == "table" and (kind, name) not in wanted:
            database.execute(f"DROP TABLE IF EXISTS {name}")
        elif kind == "table" and wanted[kind, name] != sql:
            _replace(database, name, wanted[kind, name])
    database.execute("PRAGMA legacy_alter_table = OFF")
    database.execute("PRAGMA foreign_keys = ON")
    there = _objects(database)
    for key, sql in wanted.items():
        if key not in there:
            database.execute(sql)
    if step < _EPOCHS:
        _forget(database, "epoch-begun")
    database.execute(f"PRAGMA user_version = {step}")


def _forget(database: Database, action: str) -> None:
    """Write another entry in the place of each of `action`, and chain the log anew."""
    guard = _objects(database)["trigger", "keep_audit_unchanged"]
    database.execute("DROP TRIGGER keep_audit_unchanged")
    head = GENESIS
    for row in database.rows("SELECT * FROM audit ORDER BY sequence"):
        kept, detail, own = row["action"], row["detail"], row["leaf"]
        if kept == action:
            kept, detail = "unlocked", "{}"
            own = leaf(payload((*tuple(row)[:6], kept, "", row["salt"], detail), ""))
        head = extend(head, own)
        database.execute(
            "UPDATE audit SET action = ?, subject = CASE action WHEN ? THEN subject ELSE '' END,"
            " detail = ?, leaf = ?, head = ? WHERE sequence = ?",
            (kept, kept, detail, own, head, row["sequence"]),
        )
    database.execute(guard)


def _replace(database: Database, name: str, sql: str) -> None:
    database.execute(f"ALTER TABLE {name} RENAME TO later_{name}")
    database.execute(sql)
    columns = {row["name"] for row in database.rows(f"PRAGMA table_info({name})")}
    columns &= {row["name"] for row in database.rows(f"PRAGMA table_info(later_{name})")}
    listed = ", ".join(sorted(columns))
    database.execute(f"INSERT INTO {name} ({listed}) SELECT {listed} FROM later_{name}")
    database.execute(f"DROP TABLE later_{name}")


def _schema_after(step: int) -> Objects:
    with closing(open_empty()) as database:
        database.execute("PRAGMA legacy_alter_table = ON")
        for number, path in migrating.migrations().items():
            if number <= step:
                for statement in migrating.statements(path.read_text(encoding="utf-8")):
                    database.execute(statement)
        return _objects(database)


def _objects(database: Database) -> Objects:
    """Return what is in the schema, in the order it was made; SQLite's own and shadow tables apart."""
    rows = database.rows(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " AND name NOT LIKE 'case_search\\__%' ESCAPE '\\' ORDER BY rowid"
    )
    return {(row["type"], row["name"]): row["sql"] for row in rows}
