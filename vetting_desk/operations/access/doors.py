"""The doors of the use cases: what an operation asks of the officer's role before it begins, or why nothing.

`door` makes the check itself, so what stands above an operation is what happens: there is no second place to
keep in step. What only some cases need is asked inside as well (`permissions.require`), such as a clinical
instrument. Reading a door with `door_of` lists the operations and proves nothing: the tests hold a table of
roles and operations written by hand, and call each of them as each role.

A door also shuts what is about a case that is restricted to other roles (`restricting`), whatever the operation
is: each argument that names a case, or something of one, is looked at. Open to all stays what only adds a
sealed word about a case and shows nothing of it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import wraps
from types import CodeType
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

from vetting_desk.operations.access import alone
from vetting_desk.operations.access.permissions import Action, require
from vetting_desk.operations.access.unlocked import AtDoor

_MARK: Final = "__door__"
NAMING: Final = frozenset({"ids", "records", "consents"})
"""Parameters that hold ids and are not called so."""

_Desk = TypeVar("_Desk", bound=AtDoor)
_P = ParamSpec("_P")
_Result = TypeVar("_Result")
_Operation = TypeVar("_Operation", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Door:
    """What an operation asks before it begins.

    Attributes:
        action: What the officer's role must allow; None if every officer may call the operation.
        why: Why nothing is asked; empty where an action is.
        practice_is_free: True if nothing is asked at a training desk.
    """

    action: Action | None
    why: str = ""
    practice_is_free: bool = False


def door(
    action: Action, *, practice_is_free: bool = False, about_any_case: bool = False
) -> Callable[
    [Callable[Concatenate[_Desk, _P], _Result]], Callable[Concatenate[_Desk, _P], _Result]
]:
    """Return a decorator that checks the officer's role before an operation begins.

    The operation takes the unlocked desk first, and raises `PermissionDeniedError` if the role does not allow
    `action`, and `SecondOfficerNeededError` if it takes the key of the casebook, which an administrator does
    not have alone, and `RestrictedCaseError` if an argument is of a case that is restricted to other roles;
    nothing of it has run then.

    Args:
        action: What the role must allow.
        practice_is_free: True to ask nothing at a training desk.
        about_any_case: True where the operation shows nothing of the case it names, and may be about a
            restricted one too.
    """

    def guarded(
        operation: Callable[Concatenate[_Desk, _P], _Result],
    ) -> Callable[Concatenate[_Desk, _P], _Result]:
        code: CodeType = operation.__code__
        names = code.co_varnames[1 : code.co_argcount]

        @wraps(operation)
        def checked(open_desk: _Desk, /, *args: _P.args, **kwargs: _P.kwargs) -> _Result:
            if not (practice_is_free and open_desk.desk.training):
                require(open_desk.officer, action)
            alone.require(open_desk, action)
            unrestricted = getattr(open_desk, "require_unrestricted", None)
            if unrestricted is not None and not about_any_case:
                unrestricted(lambda: subjects({**dict(zip(names, args, strict=False)), **kwargs}))
            return operation(open_desk, *args, **kwargs)

        setattr(checked, _MARK, Door(action, practice_is_free=practice_is_free))
        return checked

    return guarded


def subjects(given: dict[str, object]) -> Iterator[str]:
    """Yield the ids that arguments name: of cases, of what is in one, of desks and officers too.

    Args:
        given: What an operation is called with, by name.
    """
    for name, value in given.items():
        named = name.endswith(("_id", "_ids")) or name in NAMING
        values = value if isinstance(value, (list, tuple, set, frozenset)) else (value,)
        for each in values:
            if not isinstance(each, str):
                yield from _of_object(each)
            elif named and each:
                yield each


def _of_object(value: object) -> Iterator[str]:
    """Yield what a call, a wish, a live interview and the like say of the case they are of."""
    whole = getattr(value, "case", None)
    for found in (getattr(value, "case_id", None), getattr(whole, "id", None)):
        if isinstance(found, str) and found:
            yield found


def open_door(why: str) -> Callable[[_Operation], _Operation]:
    """Return a decorator for an operation that every officer may call, whatever their role.

    Args:
        why: Why no action is asked.
    """

    def marked(operation: _Operation) -> _Operation:
        setattr(operation, _MARK, Door(None, why))
        return operation

    return marked


def door_of(operation: Callable[..., Any]) -> Door | None:
    """Return what an operation asks; None if it is no door: it is called by operations that asked already."""
    found: Door | None = getattr(operation, _MARK, None)
    return found
