"""Figures over many cases, kept: what each case adds, the sums, and which cases have to be counted again.

Triggers of the schema mark a case whatever changes it, so that no writer has to know of figures. What a case
adds is found by the registry; here it is put in the place of what it added before, and the sums follow in
the same transaction. Of an erased case its steps and times stay in the sums, and nothing says any more whose
they were.
"""

from collections import Counter
from collections.abc import Generator, Iterable, Mapping, Sequence
from typing import Final

from vetting_desk.model.numbers import counted
from vetting_desk.model.numbers.counted import Cell, Counted
from vetting_desk.model.numbers.definitions import VERSION
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest

KIND: Final = "numbers"
SUBJECT: Final = "settled"
VERSION_KEY: Final = "ui/numbers-version"
_CELL: Final = "what, dimension, period, detail, value, days"
_ADD: Final = (
    "INSERT INTO {} (what, dimension, period, detail, value, days, n) VALUES (?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (what, dimension, period, detail, value, days) DO UPDATE SET n = n + excluded.n"
)
_EMPTY: Final = (
    "DELETE FROM number_cells WHERE n = 0 AND what = ? AND dimension = ? AND period = ? AND detail = ?"
    " AND value = ? AND days = ?"
)
_STALE: Final = (
    "SELECT id FROM number_stale JOIN cases ON number = case_number ORDER BY number LIMIT ?"
)
_NEXT: Final = (
    "SELECT min(period) FROM number_cells WHERE what = ? AND dimension = ? AND period > ?"
)
_NUMBER: Final = "SELECT number FROM cases WHERE id = ?"
_MARK_ALL: Final = """
    INSERT INTO number_stale SELECT number FROM cases
    WHERE number NOT IN (SELECT case_number FROM number_stale)
    AND number NOT IN (SELECT case_number FROM tombstones)"""

Found = tuple[str, str, str, str, int, int]
"""Of a query: what, period, detail, value, days, and how many."""


class NumberStore:
    """The kept figures of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def stale(self, limit: int) -> list[str]:
        """Return the ids of cases that have to be counted again, at most so many."""
        return self._core.database.column(_STALE, (limit,))

    def countable(self) -> list[str]:
        """Return the ids of all cases that are not erased."""
        sql = "SELECT id FROM cases WHERE number NOT IN (SELECT case_number FROM tombstones)"
        return self._core.database.column(f"{sql} ORDER BY number")

    def stale_count(self) -> int:
        """Return how many cases have to be counted again."""
        return int(self._core.database.value("SELECT count(*) FROM number_stale"))

    def counted_count(self) -> int:
        """Return how many cases are counted; erased ones are not among them."""
        return int(self._core.database.value("SELECT count(*) FROM number_cases"))

    def keep(self, found: Mapping[str, Counted | None]) -> None:
        """Put what cases add in the place of what they added before; None for what adds nothing.

        Nothing changes for an erased case.
        """
        database, change = self._core.database, Counter[Cell]()
        with self._core.transaction():
            for case_id, now in found.items():
                number = database.value(_NUMBER, (case_id,))
                erased = database.value("SELECT 1 FROM tombstones WHERE case_number = ?", (number,))
                if number is not None and not erased:
                    change.update(_change(database, number, now))
                database.execute("DELETE FROM number_stale WHERE case_number = ?", (number,))
            _add(database, change)

    def settle(self, case_number: int) -> None:
        """Let what a case added go, but its steps and times: they stay in the sums, and are nobody's.

        To be called before the case is erased, inside the same transaction.
        """
        core, database = self._core, self._core.database
        text = database.value(
            "SELECT content FROM number_cases WHERE case_number = ?", (case_number,)
        )
        if text is None:
            return
        kept = counted.settled(counted.from_text(text))
        change = _change(database, case_number, None)
        change.update(kept)
        _add(database, change)
        database.execute_many(
            _ADD.format("number_settled"), [(*cell, n) for cell, n in sorted(kept.items())]
        )
        if kept:
            core.bind("numbers-settled", KIND, SUBJECT, _settled_state(database))

    def cells(
        self, whats: Sequence[str], dimension: str, period: str = "", item: str = ""
    ) -> list[Found]:
        """Return what, period, detail, value, days and how many, of some things by one dimension.

        Args:
            whats: What is counted.
            dimension: By what; `counted.ALL` for all cases together.
            period: A year; empty for all.
            item: The need or indicator, of which a detail is ``item/…``; empty for all.
        """
        places = ", ".join("?" * len(whats))
        rows = self._core.database.rows(
            f"SELECT what, period, detail, value, days, n FROM number_cells WHERE what IN ({places})"  # noqa: S608 (placeholders)
            " AND dimension = ? AND period >= ? AND period < ? AND detail >= ? AND detail < ?",
            (*whats, dimension, period, f"{period}~", *_details(item)),
        )
        return [tuple(row) for row in rows]

    def years(self, whats: Sequence[str], dimension: str) -> list[str]:
        """Return the years in which any of some things is counted by one dimension, newest first."""
        found = set()
        for what in whats:
            after = ""
            while period := self._core.database.value(_NEXT, (what, dimension, after)):
                found.add(period[:4])
                after = f"{period[:4]}~"
        return sorted(found, reverse=True)

    def contents(self) -> Generator[Counted]:
        """Yield what each counted case adds, in no order that says whose it is."""
        for row in self._core.database.each("SELECT content FROM number_cases ORDER BY content"):
            yield counted.from_text(row["content"])

    def by_case(self) -> Generator[tuple[str, Counted]]:
        """Yield the id of each counted case with what it adds."""
        sql = "SELECT id, content FROM number_cases JOIN cases ON number = case_number ORDER BY number"
        for row in self._core.database.each(sql):
            yield row["id"], counted.from_text(row["content"])

    def of_case(self, case_id: str) -> Counted | None:
        """Return what a case adds, as it was counted last; None if it adds nothing."""
        text = self._core.database.value(
            "SELECT content FROM number_cases JOIN cases ON number = case_number WHERE id = ?",
            (case_id,),
        )
        return None if text is None else counted.from_text(text)

    def is_stale(self, case_id: str) -> bool:
        """Return whether a case has to be counted again."""
        sql = "SELECT 1 FROM number_stale JOIN cases ON number = case_number WHERE id = ?"
        return self._core.database.row(sql, (case_id,)) is not None

    def mark(self, case_ids: Iterable[str]) -> None:
        """Have cases counted again."""
        self._core.database.execute_many(
            "INSERT INTO number_stale SELECT number FROM cases WHERE id = ?"
            " AND number NOT IN (SELECT case_number FROM number_stale)",
            [(each,) for each in case_ids],
        )

    def sums_differ(self) -> bool:
        """Return whether the sums are not those of what the cases add, and of what was erased."""
        database = self._core.database
        wanted = _all_of(database, "number_settled")
        for each in self.contents():
            wanted.update(counted.cells(each))
        return wanted != _all_of(database, "number_cells")

    def begin_again(self) -> None:
        """Let every figure go but those of erased cases, and have every case counted again."""
        database = self._core.database
        with self._core.transaction():
            database.execute("DELETE FROM number_cells")
            database.execute("DELETE FROM number_cases")
            database.execute("INSERT INTO number_cells SELECT * FROM number_settled")
            database.execute(_MARK_ALL)
            database.execute(
                "INSERT INTO settings (key, value) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (VERSION_KEY, str(VERSION).encode()),
            )

    def is_of_this_version(self) -> bool:
        """Return whether figures were counted by this program's definitions."""
        kept = self._core.database.value("SELECT value FROM settings WHERE key = ?", (VERSION_KEY,))
        return bool(kept == str(VERSION).encode())


def _details(item: str) -> tuple[str, str]:
    """Return the first detail of an item, and the first that is none any more."""
    return (f"{item}/", f"{item}0") if item else ("", "\U0010ffff")


def _change(database: Database, number: int, now: Counted | None) -> Counter[Cell]:
    """Write what a case adds; return how the sums change, with negative counts."""
    text = counted.to_text(now) if now is not None and now.events else None
    before = database.value("SELECT content FROM number_cases WHERE case_number = ?", (number,))
    if before == text:
        return Counter()
    if text is None:
        database.execute("DELETE FROM number_cases WHERE case_number = ?", (number,))
    else:
        database.execute(
            "INSERT INTO number_cases (case_number, content) VALUES (?, ?)"
            " ON CONFLICT (case_number) DO UPDATE SET content = excluded.content",
            (number, text),
        )
    change = Counter(counted.cells(now)) if now is not None else Counter[Cell]()
    if before is not None:
        change.subtract(counted.cells(counted.from_text(before)))
    return change


def _add(database: Database, change: Counter[Cell]) -> None:
    """Change the sums; a cell of nothing goes."""
    rows = [(*cell, n) for cell, n in sorted(change.items()) if n]
    database.execute_many(_ADD.format("number_cells"), rows)
    database.execute_many(_EMPTY, [row[:-1] for row in rows if row[-1] < 0])


def _all_of(database: Database, table: str) -> Counter[Cell]:
    rows = database.each(f"SELECT {_CELL}, n FROM {table}")  # noqa: S608 (constants)
    return Counter({Cell(*tuple(row)[:-1]): row["n"] for row in rows})


def _settled_state(database: Database) -> str:
    rows = database.each(f"SELECT {_CELL}, n FROM number_settled ORDER BY {_CELL}")  # noqa: S608 (constants)
    return digest(*(part for row in rows for part in tuple(row)))


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield the state of what stays of erased cases, if anything does."""
    if database.row("SELECT 1 FROM number_settled LIMIT 1") is not None:
        yield SUBJECT, _settled_state(database)
