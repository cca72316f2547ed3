"""The register of interpreters: by code, with languages, sex and undertaking; kept by supervisors.

Each change is an entry that says all that is so from then on; it goes to headquarters, and from there to every
post. Nothing is overwritten. No name stands in it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from vetting_desk.errors import InputError, NotFoundError, StateError
from vetting_desk.model import DeskKind, new_id
from vetting_desk.model.entry_kinds import INTERPRETER
from vetting_desk.model.interpreter import (
    Interpreter,
    InterpreterSaid,
    InterpreterState,
    Registered,
    Undertaking,
    content_of,
    key_of,
    registered,
)
from vetting_desk.operations.access import entries, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.interpreters.days import today
from vetting_desk.operations.interpreters.needs import KeepingDesk, RegisterDesk

LIFE: Final = timedelta(days=366)
"""For so long an undertaking holds at the most, as the shipped instrument has it."""
MOST_LANGUAGES: Final = 50
_CODE: Final = 100


@door(Action.READ_CASES)
def interpreters(open_desk: RegisterDesk) -> list[Registered]:
    """Return the interpreters of the organisation that this desk knows, by code; who is in no use comes last.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    found = registered(open_desk.casebook.interpreters.list(), today(open_desk))
    return sorted(
        found,
        key=lambda each: (
            each.state is InterpreterState.WITHDRAWN,
            key_of(each.now.interpreter.code),
            each.now.id,
        ),
    )


@door(Action.INTERPRETERS)
def keep(open_desk: KeepingDesk, interpreter: Interpreter, reason: str = "") -> Registered:
    """Put an interpreter into the register, or say what is so of them from now on.

    It takes the place of all that stands of them, also where two desks differ.

    Args:
        open_desk: The unlocked desk.
        interpreter: Their code, languages, sex and undertaking; with an empty id somebody new.
        reason: Why; may be empty, but for who is assigned no more.

    Raises:
        NotFoundError: If there is none with this id.
        InputError: If the code is missing, too long or somebody else's, no language is named, the undertaking
            has no day or end, or its days cannot be.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    found = registered(books.interpreters.list(), today(open_desk))
    before = next((each for each in found if each.now.interpreter.id == interpreter.id), None)
    if interpreter.id and before is None:
        raise NotFoundError(what="interpreter", id=interpreter.id)
    clean = _clean(interpreter, today(open_desk))
    for each in found:
        same = key_of(each.now.interpreter.code) == key_of(clean.code)
        if same and each is not before and clean.in_use:
            raise InputError(field="code", detail="taken")
    if not clean.in_use:
        reason = typed_text.reason(reason)
    return _write(open_desk, clean, before.heads if before is not None else (), reason.strip())


@door(Action.INTERPRETERS)
def withdraw(open_desk: KeepingDesk, interpreter_id: str, reason: str) -> Registered:
    """Assign an interpreter no more, with a reason; what they interpreted stays.

    Raises:
        NotFoundError: If there is none with this id.
        StateError: If they are assigned no more already.
        InputError: If the reason is missing or too long.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    before = _one(open_desk, interpreter_id)
    if not before.now.interpreter.in_use and not before.others:
        raise StateError(what="interpreter", state=before.state.value, wanted="in-use")
    clean = replace(before.now.interpreter, in_use=False)
    return _write(open_desk, clean, before.heads, typed_text.reason(reason))


@door(Action.INTERPRETERS)
def bring_back(open_desk: KeepingDesk, interpreter_id: str, reason: str) -> Registered:
    """Let an interpreter be assigned again, with a reason; their undertaking has to hold still.

    Raises:
        NotFoundError: If there is none with this id.
        StateError: If nobody said that they are assigned no more.
        InputError: If the reason is missing or too long, or somebody else has the code by now.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    before = _one(open_desk, interpreter_id)
    if before.now.interpreter.in_use:
        raise StateError(
            what="interpreter", state=before.state.value, wanted=InterpreterState.WITHDRAWN.value
        )
    for each in registered(open_desk.casebook.interpreters.list(), today(open_desk)):
        other = each.now.interpreter
        if other.in_use and key_of(other.code) == key_of(before.now.interpreter.code):
            raise InputError(field="code", detail="taken")
    clean = replace(before.now.interpreter, in_use=True)
    return _write(open_desk, clean, before.heads, typed_text.reason(reason))


@door(Action.READ_CASES)
def by_code(open_desk: RegisterDesk, code: str) -> Registered:
    """Return an interpreter by their code.

    Raises:
        NotFoundError: If there is none.
        PermissionDeniedError: If the role does not allow it.
    """
    found = registered(open_desk.casebook.interpreters.list(), today(open_desk))
    named = [each for each in found if key_of(each.now.interpreter.code) == key_of(code)]
    if not named:
        raise NotFoundError(what="interpreter", id=code)
    # Of several that bear a code, whoever may be assigned.
    return min(named, key=lambda each: not each.now.interpreter.in_use)


def _one(open_desk: KeepingDesk, interpreter_id: str) -> Registered:
    found = registered(open_desk.casebook.interpreters.of(interpreter_id), today(open_desk))
    if not found:
        raise NotFoundError(what="interpreter", id=interpreter_id)
    return found[0]


def _write(
    open_desk: KeepingDesk, clean: Interpreter, replaces: tuple[str, ...], reason: str
) -> Registered:
    books = open_desk.casebook
    payload: Mapping[str, object] = {
        "interpreter": clean.id,
        **content_of(clean),
        "replaces": list(replaces),
        "reason": reason,
    }
    with open_desk.token.use(), books.transaction():
        entry = entries.write(open_desk, INTERPRETER, "", payload, ways=_ways(open_desk))
        books.interpreters.add(
            InterpreterSaid(
                entry.id, clean, entry.written_at, open_desk.officer.name, "", replaces, reason
            )
        )
    return registered(books.interpreters.of(clean.id), today(open_desk))[0]


def _ways(open_desk: KeepingDesk) -> tuple[str, ...]:
    """Return where it goes: from a post to headquarters, from there to every post."""
    if open_desk.desk.kind is not DeskKind.HQ:
        return (entries.TO_HEADQUARTERS,)
    return tuple(
        each.desk_id
        for each in open_desk.casebook.peers.list()
        if each.trusted and each.kind is DeskKind.POST
    )


def _clean(interpreter: Interpreter, now: date) -> Interpreter:
    code = typed_text.name(interpreter.code, "code")
    if len(code) > _CODE:
        raise InputError(field="code", detail="too-long", limit=_CODE)
    if not key_of(code):
        raise InputError(field="code", detail="empty")
    spoken = tuple(
        dict.fromkeys(
            typed_text.name(each, "languages") for each in interpreter.languages if each.strip()
        )
    )
    if not spoken:
        raise InputError(field="languages", detail="empty")
    if len(spoken) > MOST_LANGUAGES or any(len(each) > _CODE for each in spoken):
        raise InputError(field="languages", detail="too-long", limit=_CODE)
    if interpreter.sex not in {"woman", "man", ""}:
        raise InputError(field="sex", detail="not-a-choice", known="woman, man")
    clean = replace(interpreter, id=interpreter.id or new_id(), code=code, languages=spoken)
    if interpreter.undertaking is not Undertaking.SIGNED:
        return replace(clean, signed_on=None, until=None)
    signed, until = interpreter.signed_on, interpreter.until
    if signed is None or until is None:
        raise InputError(field="signed_on" if signed is None else "until", detail="empty")
    if signed > now + timedelta(days=1):
        raise InputError(field="signed_on", detail="ahead")
    if not signed < until <= signed + LIFE:
        raise InputError(field="until", detail="too-long", limit=LIFE.days)
    return clean
