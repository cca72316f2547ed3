"""Calls on the Trust Line that this desk took: what was written down, how far each is, and whose it is.

Words of a call that runs are committed and not logged one by one; the log binds them when it is ended. What
others did with calls is `call_acts`.
"""

from collections.abc import Collection, Generator, Mapping, Sequence
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model.call import TOLD_BY, Call, CallState, Closing
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest
from vetting_desk.store.search.folding import fold, own_words

KIND: Final = "call"
OF_CASE: Final = "SELECT id FROM calls WHERE case_id = (SELECT id FROM cases WHERE number = ?)"
"""Ids of the calls that are part of a case, by its number."""

NUMBERS_OF_CASE: Final = (
    "SELECT number FROM calls WHERE case_id = (SELECT id FROM cases WHERE number = ?)"
)

_SELECT: Final = (
    "SELECT number, id, story, begun_at, ended_at, changed_at, state, officer_id, officer_name, owner_id,"
    " owner_name, handed, case_id, why, sort, words_gone FROM calls"
)
_PUT: Final = (
    "INSERT INTO call_words (call_number, field, value, folded) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (call_number, field) DO UPDATE SET value = excluded.value, folded = excluded.folded"
)

Calls = list[Call]


class CallStore:
    """The calls of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def begin(self, call_id: str, story: str, who: tuple[str, str], at: datetime) -> None:
        """Begin a call.

        Args:
            call_id: UUID.
            story: Its own id, or that of the first call of its story.
            who: Id and name of the officer who takes it.
            at: Device time.
        """
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO calls (id, story, begun_at, changed_at, state, officer_id, officer_name,"
                " owner_id, owner_name) VALUES (?, ?, ?, ?, 'running', ?, ?, ?, ?)",
                (call_id, story, to_text(at), to_text(at), *who, *who),
            )
            self._bind("call-begun", call_id)

    def put_words(self, call_id: str, words: Mapping[str, str], at: datetime) -> None:
        """Write down words of a call that runs; an empty value takes a field back.

        What they are searched by is made at the end, but for what tells a caller: a word typed costs little.

        Raises:
            NotFoundError: If there is no such call.
            StateError: If it does not run.
        """
        database = self._core.database
        with self._core.transaction():
            row = self._row(call_id)
            if row["state"] != CallState.RUNNING:
                raise StateError(what="call", state=row["state"], wanted="running")
            for name, value in words.items():
                if value:
                    folded = folded_words(value) if name in TOLD_BY else ""
                    database.execute(_PUT, (row["number"], name, value, folded))
                else:
                    database.execute(
                        "DELETE FROM call_words WHERE call_number = ? AND field = ?",
                        (row["number"], name),
                    )
            sort = words.get("caller", row["sort"])
            database.execute(
                "UPDATE calls SET changed_at = ?, sort = ? WHERE number = ?",
                (to_text(at), sort, row["number"]),
            )

    def end(self, call_id: str, at: datetime) -> None:
        """End a call: from now on its words stand as they are, can be searched, and are bound by the log."""
        database = self._core.database
        with self._core.transaction():
            number = self._row(call_id)["number"]
            for name, value in self._words(number).items():
                database.execute(_PUT, (number, name, value, folded_words(value)))
            self._note("call-ended", call_id, at, state="waiting", ended_at=to_text(at))

    def resume(self, call_id: str, at: datetime) -> None:
        """Let a call that was ended go on."""
        self._note("call-resumed", call_id, at, state="running", ended_at="")

    def settle(
        self,
        call_id: str,
        state: CallState,
        at: datetime,
        case_id: str = "",
        why: str = "",
        reason: str = "",
    ) -> None:
        """Set what became of a call; the log gets the reason for which it is taken out of a case."""
        more = {"reason": reason} if reason else {}
        self._note(
            "call-taken-out" if reason else "call-settled", call_id, at, more, state=state.value,
            case_id=case_id, why=why,
        )  # fmt: skip

    def put_again(self, call_id: str, words: Mapping[str, str], at: datetime) -> None:
        """Write down later when and how to call back, of a call that was ended; the log binds it."""
        with self._core.transaction():
            number = self._row(call_id)["number"]
            for name, value in words.items():
                self._core.database.execute(_PUT, (number, name, value, folded_words(value)))
            self._note("call-back-set", call_id, at)

    def set_story(self, call_ids: Sequence[str], story: str, at: datetime) -> None:
        """Make calls part of a story."""
        for each in call_ids:
            self._note("call-story-set", each, at, story=story)

    def give(
        self, call_ids: Sequence[str], owner: tuple[str, str], handed: str, at: datetime
    ) -> None:
        """Give calls to an officer, by id and name; to nobody, for the next shift, by two empty texts."""
        for each in call_ids:
            self._note(
                "call-taken-over" if owner[0] else "call-handed-on", each, at, owner_id=owner[0],
                owner_name=owner[1], handed=handed,
            )  # fmt: skip

    def lose_words(self, call_id: str, at: datetime, why: Closing) -> None:
        """Lose the words of a call for good; that there was one stays, and why it was closed."""
        with self._core.transaction():
            number = self._row(call_id)["number"]
            self._core.database.execute("DELETE FROM call_words WHERE call_number = ?", (number,))
            ended = self._row(call_id)["ended_at"] or to_text(at)
            self._note(
                "call-words-lost", call_id, at, state="closed", why=why.value, words_gone=1, handed="",
                ended_at=ended,
            )  # fmt: skip

    def find(self, call_id: str) -> Call | None:
        """Return a call; None if there is none with this id."""
        row = self._core.database.row(f"{_SELECT} WHERE id = ?", (call_id,))
        return self._call(row) if row else None

    def get(self, call_id: str) -> Call:
        """Return a call.

        Raises:
            NotFoundError: If there is none with this id.
        """
        return self._call(self._row(call_id))

    def of_story(self, story: str) -> Calls:
        """Return the calls of a story, oldest first."""
        return self._chosen("WHERE story = ? ORDER BY begun_at, number", (story,))

    def of_case(self, case_id: str) -> Calls:
        """Return this desk's calls that are part of a case, oldest first."""
        return self._chosen("WHERE case_id = ? ORDER BY begun_at, number", (case_id,))

    def runs_with(self, case_id: str) -> bool:
        """Return whether a call is being written that goes on with the story of a call of this case."""
        found = self._core.database.value(
            "SELECT 1 FROM calls WHERE state = 'running'"
            " AND story IN (SELECT story FROM calls WHERE case_id = ?) LIMIT 1",
            (case_id,),
        )
        return found is not None

    def search(self, text: str, states: Collection[CallState], limit: int, skip: int = 0) -> Calls:
        """Return calls, the newest first, in whose words every word typed is found.

        Args:
            text: What was typed; empty for all.
            states: Only these.
            limit: At most so many.
            skip: How many to leave out first.
        """
        marks = ", ".join("?" * len(states))
        values: list[str | int] = sorted(each.value for each in states)
        asked = ""
        for word in folded_words(text).split():
            asked += " AND EXISTS (SELECT 1 FROM call_words WHERE call_number = number AND instr(folded, ?))"
            values.append(word)
        sql = (
            f"WHERE state IN ({marks}){asked} ORDER BY begun_at DESC, number DESC LIMIT ? OFFSET ?"
        )
        return self._chosen(sql, (*values, limit, skip))

    def alike(self, words: Mapping[str, str], without: str, limit: int) -> Calls:
        """Return calls that bear a code word, number or name of these, the newest first."""
        asked, values = [], []
        for name in TOLD_BY:
            folded = folded_words(words.get(name, ""))
            if folded:
                asked.append(
                    "(field = ? AND folded = ? AND field IN ('code-word', 'back-to', 'person'))"
                )
                values += [name, folded]
        if not asked:
            return []
        sql = (
            f"WHERE id != ? AND number IN (SELECT call_number FROM call_words WHERE {' OR '.join(asked)})"  # noqa: S608 (constants)
            " ORDER BY begun_at DESC LIMIT ?"
        )
        return self._chosen(sql, (without, *values, limit))

    def unsettled(self, before: datetime) -> Calls:
        """Return calls of no case whose words are here and which nothing touched since."""
        return self._chosen(
            "WHERE words_gone = 0 AND state != 'joined' AND changed_at < ? ORDER BY number",
            (to_text(before),),
        )

    def counts(self, since: datetime, until: datetime) -> list[tuple[str, str, str, str, int]]:
        """Return how many calls began in a time, by month, sort of caller, state and why."""
        rows = self._core.database.rows(
            "SELECT substr(begun_at, 1, 7) AS month, sort, state, why, count(*) AS many FROM calls"
            " WHERE begun_at >= ? AND begun_at < ? GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4",
            (to_text(since), to_text(until)),
        )
        return [(row["month"], row["sort"], row["state"], row["why"], row["many"]) for row in rows]

    def _note(
        self,
        action: str,
        call_id: str,
        at: datetime,
        more: Mapping[str, str] | None = None,
        **columns: str | int,
    ) -> None:
        named = "".join(f"{name} = ?, " for name in columns)
        with self._core.transaction():
            self._row(call_id)
            self._core.database.execute(
                f"UPDATE calls SET {named}changed_at = ? WHERE id = ?",  # noqa: S608 (names of columns)
                (*columns.values(), to_text(at), call_id),
            )
            self._bind(action, call_id, more)

    def _bind(self, action: str, call_id: str, more: Mapping[str, str] | None = None) -> None:
        row = self._row(call_id)
        state = _state(row, self._words(row["number"]))
        self._core.bind(action, KIND, call_id, state, case=row["case_id"], **(more or {}))

    def _row(self, call_id: str) -> Row:
        row = self._core.database.row(f"{_SELECT} WHERE id = ?", (call_id,))
        if row is None:
            raise NotFoundError(what="call", id=call_id)
        return row

    def _words(self, number: int) -> dict[str, str]:
        return _words(self._core.database, number)

    def _chosen(self, condition: str, values: Sequence[str | int]) -> Calls:
        return [
            self._call(row)
            for row in self._core.database.rows(f"{_SELECT} {condition}", tuple(values))
        ]

    def _call(self, row: Row) -> Call:
        return Call(
            id=row["id"],
            story=row["story"],
            begun_at=from_text(row["begun_at"]),
            ended_at=from_text(row["ended_at"]) if row["ended_at"] else None,
            changed_at=from_text(row["changed_at"]),
            state=CallState(row["state"]),
            officer_id=row["officer_id"],
            officer_name=row["officer_name"],
            owner_id=row["owner_id"],
            owner_name=row["owner_name"],
            handed=row["handed"],
            case_id=row["case_id"],
            why=Closing(row["why"]) if row["why"] else None,
            words=self._words(row["number"]),
            words_gone=bool(row["words_gone"]),
        )


def folded_words(text: str) -> str:
    """Return a text as its words are searched by."""
    return " ".join(filter(None, (fold(word) for word in own_words(text))))


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each call; of one that runs without its words, which no entry binds yet."""
    for row in database.each(_SELECT):
        yield row["id"], _state(row, _words(database, row["number"]))


def _words(database: Database, number: int) -> dict[str, str]:
    rows = database.rows(
        "SELECT field, value FROM call_words WHERE call_number = ? ORDER BY field", (number,)
    )
    return {row["field"]: row["value"] for row in rows}


def _state(row: Row, words: Mapping[str, str]) -> str:
    fixed = (
        row["id"], row["story"], row["begun_at"], row["ended_at"], row["state"], row["officer_id"],
        row["officer_name"], row["owner_id"], row["owner_name"], row["handed"], row["case_id"], row["why"],
        row["words_gone"],
    )  # fmt: skip
    if row["state"] == CallState.RUNNING:
        return digest(*fixed)
    said = [part for pair in sorted(words.items()) for part in pair]
    return digest(*fixed, row["changed_at"], row["sort"], *said)
