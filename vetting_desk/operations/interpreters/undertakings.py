"""Signed undertakings, and what the register does not have of them: offered, never taken over silently."""

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from vetting_desk.errors import FormError, NotFoundError, StoreError
from vetting_desk.model import Record
from vetting_desk.model.interpreter import (
    Interpreter,
    InterpreterState,
    Undertaking,
    key_of,
    registered,
)
from vetting_desk.model.standing import standings
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.interpreters.days import today
from vetting_desk.operations.interpreters.needs import UndertakingDesk

if TYPE_CHECKING:
    from collections.abc import Mapping

INSTRUMENT: Final = "interpreter"
"""The shipped questionnaire that an interpreter goes through before the first sitting."""
_MEMBER: Final = "assessment.json"


@dataclass(frozen=True, slots=True)
class Offered:
    """What a signed undertaking says that the register does not have.

    Attributes:
        interpreter: It; with the id of who has the code already, and an empty one of somebody new.
        state: Whether they may be assigned by it.
    """

    interpreter: Interpreter
    state: InterpreterState


@door(Action.INTERPRETERS)
def undertakings(open_desk: UndertakingDesk) -> list[Offered]:
    """Return what signed undertakings say that the register does not have yet, oldest first.

    What cannot be read is left out: it stays a record that a person reads.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    known = books.interpreters.list()
    taken = {each.interpreter.record for each in known}
    ids = {
        key_of(each.now.interpreter.code): each.now.interpreter
        for each in registered(known, today(open_desk))
    }
    found = []
    records = [each for each in books.records.all() if each.instrument_id == INSTRUMENT]
    stand = standings(records)
    for record in sorted(records, key=lambda each: (each.signed_at, each.digest)):
        if record.id in taken or not stand[record.id].counts:
            continue
        said = _read(open_desk, record)
        if said is not None:
            same = ids.get(key_of(said.code))
            offered = _with_id(said, same)
            found.append(Offered(offered, offered.state(today(open_desk))))
    return found


def _with_id(said: Interpreter, same: Interpreter | None) -> Interpreter:
    return said if same is None else replace(said, id=same.id)


def _read(open_desk: UndertakingDesk, record: Record) -> Interpreter | None:
    from vetting_desk.forms import load_form

    books = open_desk.casebook
    named = next((file.sha256 for file in record.files if file.name == _MEMBER), None)
    if named is None:
        return None
    try:
        content: dict[str, Any] = json.loads(books.blobs.get(named))
        sha256 = content["instrument"]["sha256"]
        form = load_form(books.instruments.xml(sha256), books.instruments.attachments(sha256))
        roles = {path: each.vetting.get("role", "") for path, each in form.by_path.items()}
        said: dict[str, list[str]] = {}
        for each in content["answers"]:
            role = roles.get(_path(each["reference"]), "")
            if role and each["value"]:
                said.setdefault(role, []).append(str(each["value"]))
    except (StoreError, NotFoundError, FormError, ValueError, KeyError, TypeError):
        return None
    return _interpreter(said, record)


def _interpreter(said: "Mapping[str, list[str]]", record: Record) -> Interpreter | None:
    def first(role: str) -> str:
        return next(iter(said.get(role, ())), "")

    if not key_of(first("interpreter-code")):
        return None
    signed, until = _day(first("session-date")), _day(first("valid-until"))
    assigned = first("assigned") == "yes" and signed is not None and until is not None
    return Interpreter(
        "",
        first("interpreter-code").strip(),
        tuple(dict.fromkeys(said.get("interpreter-language", ()))),
        first("interpreter-sex") if first("interpreter-sex") in {"woman", "man"} else "",
        Undertaking.SIGNED if assigned else Undertaking.DECLINED,
        signed if assigned else None,
        until if assigned else None,
        record.id,
    )


def _path(reference: str) -> str:
    parts = reference.split("[")
    return parts[0] + "".join(part.partition("]")[2] for part in parts[1:])


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
