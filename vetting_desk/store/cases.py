"""Cases: one row a person, their names, and finding them while somebody types."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import Case, CaseRow, Stage, TimelineEntry
from vetting_desk.model.case_list import CaseChoice
from vetting_desk.store import alike, case_list, case_rows, custody, timeline
from vetting_desk.store.alike import Candidate
from vetting_desk.store.case_rows import CaseVersion
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.encoding import digest
from vetting_desk.store.epochs import EpochStore
from vetting_desk.store.search.likeness import Person
from vetting_desk.store.settings import DESK_CODE_KEY, CounterStore, SettingsStore

_CODE_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that is read aloud or written like a digit."""


_FORGET: Final = (
    "DELETE FROM names WHERE case_number = ?",
    "DELETE FROM papers WHERE case_number = ?",
    "DELETE FROM case_search WHERE rowid = ?",
)


class CaseStore:
    """The cases of a casebook."""

    def __init__(
        self, core: Core, settings: SettingsStore, counters: CounterStore, epochs: EpochStore
    ) -> None:
        self._core = core
        self._settings = settings
        self._counters = counters
        self._epochs = epochs

    def next_reference(self) -> str:
        """Return a new reference, such as ``"2026-K7Q-00017"``: year, this desk's code, running number.

        The code keeps desks apart at HQ; the number starts over each year. A number given is not given
        again, though a transaction that fails gives it back. After a restore the casebook no longer knows which
        were given: from the second epoch on a reference names it, ``"2026-K7Q-2HM-00017"``, with two signs of
        its mark: a desk that is restored twice, the second time where nobody knows of the first, begins the
        same epoch twice.
        """
        year = self._core.time.reading().at.year
        number = self._counters.next(f"reference/{year}")
        epoch = self._epochs.present()
        lives = f"-{epoch.number}{_signs(epoch.mark)}" if epoch.number > 1 else ""
        return f"{year}-{self.desk_code()}{lives}-{number:05d}"

    def desk_code(self) -> str:
        """Return this desk's code: the one HQ gave (setting ``desk/code``), or one made from its id."""
        return self._settings.get(DESK_CODE_KEY) or code_of(self._core.desk.id)

    def add(self, case: Case, desk_id: str = "") -> None:
        """Add a new case.

        Args:
            case: With at least one primary name; names in NFC.
            desk_id: The desk that opened it; empty for this one.

        Raises:
            StateError: If its id is here already, or this desk gave its reference to another case. Cases of
                another desk may share one: it may have been restored, and the id is what tells them apart.
        """
        origin = desk_id or self._core.desk.id
        if origin == self._core.desk.id and self.with_reference(case.reference, origin):
            raise StateError(what="reference", state="taken", wanted="new")
        with self._core.transaction():
            number = self._next_number()
            self._core.database.execute(case_rows.INSERT, case_rows.values(case, origin, number))
            self._write_facts(number, case)
            event = timeline.note(self._core.database, number, self._created(case))
            self._core.bind(
                "case-created",
                "case",
                case.id,
                case_rows.state(case, origin),
                event=event,
                reference=case.reference,
            )

    def add_many(self, cases: Sequence[Case], desk_id: str = "") -> None:
        """Add many new cases in one transaction; for taking over an existing list."""
        origin, database = desk_id or self._core.desk.id, self._core.database
        with self._core.transaction():
            numbered = list(enumerate(cases, start=self._next_number()))
            database.execute_many(
                case_rows.INSERT,
                (case_rows.values(case, origin, number) for number, case in numbered),
            )
            database.execute_many(
                case_rows.INSERT_NAME,
                (row for number, case in numbered for row in case_rows.name_rows(number, case)),
            )
            database.execute_many(
                case_rows.INSERT_PAPER,
                (row for number, case in numbered for row in case_rows.paper_rows(number, case)),
            )
            database.execute_many(
                "INSERT INTO case_search (rowid, words) VALUES (?, ?)",
                ((number, case_rows.words(case)) for number, case in numbered),
            )
            events = timeline.note_many(
                database, [(number, self._created(case)) for number, case in numbered]
            )
            bound = zip(cases, events, strict=True)
            self._core.bind_many(
                "case-created",
                "case",
                [(case.id, case_rows.state(case, origin), event) for case, event in bound],
            )

    def update(self, case: Case) -> None:
        """Store changed names, birth date or stage; what was before stays in `history`.

        Raises:
            NotFoundError: If there is no such case.
        """
        with self._core.transaction():
            number, origin = self.number_of(case.id), self.desk_of(case.id)
            before = self.get(case.id)
            self._core.database.execute(
                "UPDATE cases SET birth = ?, birth_certainty = ?, stage = ?, name = ?, latin_name = ?"
                " WHERE number = ?",
                (
                    case.birth.text,
                    case.birth.certainty.value,
                    case.stage.value,
                    *case_rows.shown_names(case),
                    number,
                ),
            )
            for sql in _FORGET:
                self._core.database.execute(sql, (number,))
            self._write_facts(number, case)
            kept = self._keep(number, before)
            event = self._changed(number, case)
            self._core.bind(
                "case-changed",
                "case",
                case.id,
                case_rows.state(case, origin),
                before=kept,
                event=event,
                changed=case_rows.changed(before, case),
            )

    def set_stage(self, case_id: str, stage: Stage) -> None:
        """Set the stage of a case.

        Raises:
            NotFoundError: If there is no such case.
        """
        with self._core.transaction():
            number = self.number_of(case_id)
            self._core.database.execute(
                "UPDATE cases SET stage = ? WHERE number = ?", (stage.value, number)
            )
            case = self.get(case_id)
            event = self._changed(number, case, stage.value)
            self._core.bind(
                "case-stage-set",
                "case",
                case_id,
                case_rows.state(case, self.desk_of(case_id)),
                event=event,
                stage=stage.value,
            )

    def get(self, case_id: str) -> Case:
        """Return a case.

        Raises:
            NotFoundError: If there is none with this id.
        """
        case = self.find(case_id)
        if case is None:
            raise NotFoundError(what="case", id=case_id)
        return case

    def find(self, case_id: str) -> Case | None:
        """Return a case, or None if there is none with this id."""
        row = self._core.database.row(f"{case_rows.SELECT} WHERE id = ?", (case_id,))
        return case_rows.case_of(self._core.database, row) if row else None

    def desk_of(self, case_id: str) -> str:
        """Return the id of the desk that opened the case."""
        return str(
            self._core.database.value("SELECT desk_id FROM cases WHERE id = ?", (case_id,)) or ""
        )

    def with_reference(self, reference: str, desk_id: str) -> list[str]:
        """Return the ids of the cases that a desk opened under a reference, oldest first.

        One, unless that desk gave out references twice, as after a restore.
        """
        return self._core.database.column(
            "SELECT id FROM cases WHERE desk_id = ? AND reference = ? ORDER BY number",
            (desk_id, reference),
        )

    def by_reference(self, reference: str) -> Case | None:
        """Return the one case of a reference; None for none, or where two desks gave it out."""
        found = self._core.database.column("SELECT id FROM cases WHERE reference = ?", (reference,))
        return self.find(found[0]) if len(found) == 1 else None

    def count(self) -> int:
        """Return how many cases there are."""
        return int(self._core.database.value("SELECT count(*) FROM cases"))

    def search(
        self,
        text: str = "",
        limit: int = 200,
        choice: CaseChoice | None = None,
        skip: int = 0,
        without: Collection[int] = (),
    ) -> list[CaseRow]:
        """Return cases by the beginnings of what they are found by; see `case_list.rows`.

        Args:
            text: What was typed so far; anything at all. Empty or white space for all cases.
            limit: At most so many rows.
            choice: Which of them, and in which order; by default all but withdrawn and closed
                ones, newest change first.
            skip: How many rows to leave out first.
            without: Numbers of cases that are not shown.
        """
        custody.bring_up_to_date(self._core)
        chosen, today = choice or CaseChoice(), to_text(self._core.time.reading().at)[:10]
        return case_list.rows(self._core.database, text, limit, chosen, skip, without, today)

    def alike(
        self, person: Person, limit: int, without: str = "", hidden: Collection[int] = ()
    ) -> list[Candidate]:
        """Return cases that are possibly of a person; see `alike.find`."""
        return alike.find(self._core.database, person, limit, without, hidden)

    def row(self, case_id: str, hidden: Collection[int] = ()) -> CaseRow | None:
        """Return a case as the list shows it; None if it is among those that are hidden.

        Raises:
            NotFoundError: If there is no such case.
        """
        number = self.number_of(case_id)
        found = [] if number in hidden else case_list.some(self._core.database, [number])
        return found[0] if found else None

    def everybody(self) -> Iterator[tuple[int, Person]]:
        """Yield what all cases say of their persons, by number; see `alike.everybody`."""
        return alike.everybody(self._core.database)

    def timeline(self, case_id: str) -> list[TimelineEntry]:
        """Return what happened to a case, oldest first.

        Raises:
            NotFoundError: If there is no such case.
        """
        return timeline.entries(self._core.database, self.number_of(case_id))

    def history(self, case_id: str) -> list[CaseVersion]:
        """Return what a case said before each of its changes, oldest first.

        Raises:
            NotFoundError: If there is no such case.
        """
        case = self.get(case_id)
        rows = self._core.database.rows(
            "SELECT until, officer_id, content FROM case_history WHERE case_number = ? ORDER BY number",
            (self.number_of(case_id),),
        )
        return [
            CaseVersion(
                from_text(row["until"]), row["officer_id"], case_rows.version(case, row["content"])
            )
            for row in rows
        ]

    def number_of(self, case_id: str) -> int:
        """Return the row number of a case; it means nothing outside this casebook.

        Raises:
            NotFoundError: If there is no such case.
        """
        number = self._core.database.value("SELECT number FROM cases WHERE id = ?", (case_id,))
        if number is None:
            raise NotFoundError(what="case", id=case_id)
        return int(number)

    def rebuild_search(self) -> None:
        """Rebuild the search index from the names."""
        database = self._core.database
        with self._core.transaction():
            database.execute("DELETE FROM case_search")
            for row in database.rows(case_rows.SELECT):
                self._index(row["number"], case_rows.case_of(database, row))

    def _next_number(self) -> int:
        return int(self._core.database.value("SELECT coalesce(max(number), 0) + 1 FROM cases"))

    def _write_facts(self, number: int, case: Case) -> None:
        """Write the names and papers of a case, and the words it is found by."""
        database = self._core.database
        database.execute_many(case_rows.INSERT_NAME, case_rows.name_rows(number, case))
        if case.papers:
            database.execute_many(case_rows.INSERT_PAPER, case_rows.paper_rows(number, case))
        self._index(number, case)

    def _index(self, number: int, case: Case) -> None:
        self._core.database.execute(
            "INSERT INTO case_search (rowid, words) VALUES (?, ?)", (number, case_rows.words(case))
        )

    def _keep(self, number: int, before: Case) -> str:
        at = to_text(self._core.time.reading().at)
        row = (number, at, self._core.at_desk.id, case_rows.serialised(before))
        self._core.database.execute(
            "INSERT INTO case_history (case_number, until, officer_id, content) VALUES (?, ?, ?, ?)",
            row,
        )
        return digest(*row)

    def _created(self, case: Case) -> TimelineEntry:
        return TimelineEntry(
            case.created_at, "case-created", self._core.officer_name, case.reference, case.id
        )

    def _changed(self, number: int, case: Case, detail: str = "") -> str:
        at = self._core.time.reading().at
        return timeline.note(
            self._core.database,
            number,
            TimelineEntry(
                at, "case-changed", self._core.officer_name, case.reference, case.id, detail
            ),
        )


def _signs(mark: str) -> str:
    """Return two letters or digits made from an epoch's mark."""
    number = int(mark[:4], 16)
    return "".join(_CODE_LETTERS[number >> shift & 31] for shift in (0, 5))


def code_of(desk_id: str) -> str:
    """Return the three letters or digits made from a desk's id; one in 32,768 desks shares another's."""
    number = int(digest("desk-code", desk_id)[:8], 16)
    return "".join(_CODE_LETTERS[number >> shift & 31] for shift in (0, 5, 10))
