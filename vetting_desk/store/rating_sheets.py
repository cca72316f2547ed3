"""Sheets of ratings: what one rater says of each indicator, sealed line by line. Opens and seals nothing."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "rating-sheet"
LINE: Final = "rating"
_SELECT: Final = (
    "SELECT number, id, about, case_id, officer_id, begun_at, sealed, state FROM rating_sheets"
)
OF_CASE: Final = (
    "SELECT s.id FROM rating_sheets AS s JOIN cases AS c ON c.id = s.case_id WHERE c.number = ?"
)
"""What entries call the sheets of a case, by its number."""
LINES_OF_CASE: Final = (
    "SELECT s.id || '/' || l.sequence FROM rating_lines AS l"
    " JOIN rating_sheets AS s ON s.number = l.sheet_number"
    " JOIN cases AS c ON c.id = s.case_id WHERE c.number = ?"
)


class SheetState(StrEnum):
    """How far a sheet is."""

    OPEN = "open"
    LOCKED = "locked"
    LEFT = "left"
    """Its rater gave it up, or it was taken from them."""


_ACTIONS: Final = {
    SheetState.OPEN: "rating-sheet-begun",
    SheetState.LOCKED: "rating-sheet-locked",
    SheetState.LEFT: "rating-sheet-left",
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet, as anybody may know it.

    Attributes:
        id: UUID.
        about: Id of the entry that brought the evidence, or of a vignette.
        case_id: Whose evidence; empty for a vignette.
        officer_id: Who rates.
        begun_at: Device time.
        sealed: An age file: the sheet's data key.
        state: How far it is.
    """

    id: str
    about: str
    case_id: str
    officer_id: str
    begun_at: datetime
    sealed: bytes
    state: SheetState


Sheets = list[Sheet]


class RatingSheetStore:
    """The sheets of a casebook; their lines are only added."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def begin(self, sheet: Sheet) -> None:
        """Keep a new sheet."""
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO rating_sheets (id, about, case_id, officer_id, begun_at, sealed, state)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    sheet.id, sheet.about, sheet.case_id, sheet.officer_id, to_text(sheet.begun_at),
                    sheet.sealed, sheet.state.value,
                ),
            )  # fmt: skip
            self._bind("rating-sheet-begun", sheet)

    def get(self, sheet_id: str) -> Sheet:
        """Return a sheet.

        Raises:
            NotFoundError: If there is none with this id.
        """
        row = self._core.database.row(f"{_SELECT} WHERE id = ?", (sheet_id,))
        if row is None:
            raise NotFoundError(what="rating-sheet", id=sheet_id)
        return _sheet(row)

    def about(self, about: str) -> Sheets:
        """Return the sheets about one set of evidence or one vignette, oldest first."""
        rows = self._core.database.rows(f"{_SELECT} WHERE about = ? ORDER BY number", (about,))
        return [_sheet(row) for row in rows]

    def add(self, sheet_id: str, sequence: int, sealed: str, at: datetime) -> None:
        """Add a sealed line; committed when this returns unless a transaction is open.

        Raises:
            StateError: If the sheet is locked, or was left.
        """
        database = self._core.database
        with self._core.transaction():
            row = database.row(
                "SELECT number, case_id, state FROM rating_sheets WHERE id = ?", (sheet_id,)
            )
            if row is None or row["state"] != SheetState.OPEN.value:
                state = row["state"] if row else "missing"
                raise StateError(what="rating-sheet", state=state, wanted=SheetState.OPEN.value)
            database.execute(
                "INSERT INTO rating_lines (sheet_number, sequence, at, sealed) VALUES (?, ?, ?, ?)",
                (row["number"], sequence, to_text(at), sealed),
            )
            self._core.bind(
                "rating-given", LINE, f"{sheet_id}/{sequence}",
                digest(sheet_id, sequence, to_text(at), sealed), case=row["case_id"],
            )  # fmt: skip

    def lines(self, sheet_id: str) -> list[tuple[int, datetime, str]]:
        """Return number, moment and sealed content of each line, in order."""
        rows = self._core.database.rows(
            "SELECT sequence, at, l.sealed AS sealed FROM rating_lines AS l"
            " JOIN rating_sheets ON number = sheet_number WHERE id = ? ORDER BY sequence",
            (sheet_id,),
        )
        return [(row["sequence"], from_text(row["at"]), row["sealed"]) for row in rows]

    def set_state(self, sheet_id: str, state: SheetState) -> None:
        """Lock an open sheet, or mark that it was left; no effect if it is so already.

        Raises:
            NotFoundError: If there is none with this id.
            StateError: If it is not open.
        """
        with self._core.transaction():
            found = self.get(sheet_id)
            if found.state is state:
                return
            if found.state is not SheetState.OPEN:
                raise StateError(
                    what="rating-sheet", state=found.state.value, wanted=SheetState.OPEN.value
                )
            self._core.database.execute(
                "UPDATE rating_sheets SET state = ? WHERE id = ?", (state.value, sheet_id)
            )
            self._bind(_ACTIONS[state], self.get(sheet_id))

    def _bind(self, action: str, sheet: Sheet) -> None:
        self._core.bind(action, KIND, sheet.id, _state(sheet), case=sheet.case_id)


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each sheet."""
    for row in database.each(_SELECT):
        yield row["id"], _state(_sheet(row))


def line_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield subject and state of each line."""
    for row in database.each(
        "SELECT id, sequence, at, l.sealed AS sealed FROM rating_lines AS l"
        " JOIN rating_sheets ON number = sheet_number"
    ):
        subject = f"{row['id']}/{row['sequence']}"
        yield subject, digest(row["id"], row["sequence"], row["at"], row["sealed"])


def _sheet(row: Row) -> Sheet:
    return Sheet(
        id=row["id"],
        about=row["about"],
        case_id=row["case_id"],
        officer_id=row["officer_id"],
        begun_at=from_text(row["begun_at"]),
        sealed=bytes(row["sealed"]),
        state=SheetState(row["state"]),
    )


def _state(sheet: Sheet) -> str:
    return digest(
        sheet.id, sheet.about, sheet.case_id, sheet.officer_id, to_text(sheet.begun_at), sheet.sealed,
        sheet.state.value,
    )  # fmt: skip
