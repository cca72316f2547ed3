"""Interpreters of the organisation, by their code, and what each has to do with the person of a case.

A name stands nowhere: the organisation keeps names on paper. Of one interpreter each entry says all that is so
from then on, and names those it takes the place of; where two desks wrote without knowing of each other both
stand, and the one counts that protects the person more.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from vetting_desk.model.replacing import replaced


class Undertaking(StrEnum):
    """What became of the undertaking."""

    SIGNED = "signed"
    DECLINED = "declined"
    NOT_ASKED = "not-asked"


class InterpreterState(StrEnum):
    """Whether an interpreter may be assigned."""

    ASSIGNABLE = "assignable"
    NOT_ASKED = "not-asked"
    DECLINED = "declined"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"


_WORST: Final = (
    InterpreterState.WITHDRAWN,
    InterpreterState.DECLINED,
    InterpreterState.ENDED,
    InterpreterState.NOT_ASKED,
    InterpreterState.ASSIGNABLE,
)
"""What protects the person more stands first."""
REFUSED: Final = frozenset(_WORST[:3])
"""With these nobody is assigned."""


class TieSort(StrEnum):
    """What an interpreter has to do with the person of a case."""

    KIN = "kin"
    OTHER_SIDE = "other-side"
    WITNESS = "witness"
    KNOWN = "known"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Interpreter:
    """An interpreter as one entry has them.

    Attributes:
        id: UUID.
        code: What they are called in every form; never a name.
        languages: From and into which, as written.
        sex: ``woman``, ``man``, or empty where that is not known.
        undertaking: What became of it.
        signed_on: When it was signed; None for never.
        until: Until when it holds; None for never.
        record: The signed undertaking; empty where it is on paper alone.
        in_use: False once they are assigned no more.
    """

    id: str
    code: str
    languages: tuple[str, ...]
    sex: str = ""
    undertaking: Undertaking = Undertaking.NOT_ASKED
    signed_on: date | None = None
    until: date | None = None
    record: str = ""
    in_use: bool = True

    def state(self, today: date) -> InterpreterState:
        """Return whether they may be assigned on a day."""
        if not self.in_use:
            return InterpreterState.WITHDRAWN
        if self.undertaking is not Undertaking.SIGNED:
            return InterpreterState(self.undertaking.value)
        ended = self.until is not None and self.until < today
        return InterpreterState.ENDED if ended else InterpreterState.ASSIGNABLE


@dataclass(frozen=True, slots=True)
class InterpreterSaid:
    """What one entry says of an interpreter.

    Attributes:
        id: Of the entry.
        interpreter: What it says.
        at: When, by that desk's device.
        officer_name: Who signed it.
        desk: The desk it came from; empty for this one.
        replaces: Ids of the entries whose place it takes.
        reason: Why; may be empty.
    """

    id: str
    interpreter: Interpreter
    at: datetime
    officer_name: str
    desk: str
    replaces: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Registered:
    """An interpreter of the register as they stand.

    Attributes:
        now: What is shown; where desks differ, what protects the person more.
        others: What stands beside it.
        state: Whether they may be assigned.
        heads: Ids of all that stand, which the next entry takes the place of.
        history: All entries, oldest first.
    """

    now: InterpreterSaid
    others: tuple[InterpreterSaid, ...]
    state: InterpreterState
    heads: tuple[str, ...]
    history: tuple[InterpreterSaid, ...]


@dataclass(frozen=True, slots=True)
class Tie:
    """What an interpreter has to do with the person of a case.

    Attributes:
        id: UUID.
        code: The interpreter's, as forms have it; whether they are in the register is not asked.
        sort: What.
        words: The same in words.
        holds: False once somebody took it back.
    """

    id: str
    code: str
    sort: TieSort
    words: str
    holds: bool = True


def key_of(code: str) -> str:
    """Return a code as it is compared: without difference of case, space and hyphens."""
    return "".join(each for each in code.casefold() if each.isalnum())


def registered(said: Sequence[InterpreterSaid], today: date) -> list[Registered]:
    """Return the interpreters as they stand on a day, in the order in which they were first said."""
    by_id: dict[str, list[InterpreterSaid]] = {}
    for each in said:
        by_id.setdefault(each.interpreter.id, []).append(each)
    return [_stands(each, today) for each in by_id.values()]


def _stands(said: Sequence[InterpreterSaid], today: date) -> Registered:
    known = {each.id for each in said}
    gone = replaced(
        {
            each.id: [one for one in each.replaces if one in known and one != each.id]
            for each in said
        }
    )
    heads = sorted(
        (each for each in said if each.id not in gone),
        key=lambda each: (_WORST.index(each.interpreter.state(today)), each.id),
    )
    now = heads[0]
    others = tuple(each for each in heads[1:] if each.interpreter != now.interpreter)
    return Registered(
        now,
        others,
        now.interpreter.state(today),
        tuple(sorted(each.id for each in heads)),
        tuple(said),
    )


def named(found: Iterable[Registered], code: str) -> Registered | None:
    """Return the interpreter of a code; of two of one code the one that protects the person more."""
    key = key_of(code)
    same = [each for each in found if key and key_of(each.now.interpreter.code) == key]
    return min(same, key=lambda each: _WORST.index(each.state), default=None)


def interpreter_of(interpreter_id: str, content: Mapping[str, Any]) -> Interpreter:
    """Return an interpreter as an entry has them."""
    return Interpreter(
        interpreter_id,
        content["code"],
        tuple(content["languages"]),
        content["sex"],
        Undertaking(content["undertaking"]),
        _day(content["signed_on"]),
        _day(content["until"]),
        content["record"],
        content["in_use"],
    )


def content_of(interpreter: Interpreter) -> dict[str, Any]:
    """Return an interpreter as an entry has them."""
    return {
        "code": interpreter.code,
        "languages": list(interpreter.languages),
        "sex": interpreter.sex,
        "undertaking": interpreter.undertaking.value,
        "signed_on": interpreter.signed_on.isoformat() if interpreter.signed_on else "",
        "until": interpreter.until.isoformat() if interpreter.until else "",
        "record": interpreter.record,
        "in_use": interpreter.in_use,
    }


def tie_of(tie_id: str, content: Mapping[str, Any]) -> Tie:
    """Return a tie as a statement has it."""
    return Tie(
        tie_id, content["code"], TieSort(content["sort"]), content["words"], content["holds"]
    )


def content_of_tie(tie: Tie) -> dict[str, Any]:
    """Return a tie as a statement has it."""
    return {"code": tie.code, "sort": tie.sort.value, "words": tie.words, "holds": tie.holds}


def _day(text: str) -> date | None:
    """Return a day; None for none, and for one there is not."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
