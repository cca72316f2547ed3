"""Which desks are on this machine, and who has a key to them: all that is known without a passphrase.

A desk is a folder; its ``desk.json`` holds nothing secret. Loaded on the way to the unlock window, so it
imports nothing heavy.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from vetting_desk import strict_json
from vetting_desk.errors import (
    CasebookDamagedError,
    CasebookMissingError,
    CasebookVersionError,
    DamagedSlotError,
    StoreError,
)
from vetting_desk.model import Desk, DeskKind, Role
from vetting_desk.model.ids import is_id

DESK_FILE = "desk.json"
SLOTS_FOLDER = "slots"
PRACTICE_STICK = "practice-stick"
"""Folder beside training desks that serves as their stick."""
FORMAT = 1
_MAX_LENGTH: Final = 16 * 1024
_MAX_NAME: Final = 200
_FIELDS: Final[dict[str, strict_json.Kind]] = {
    "format": int,
    "id": str,
    "name": str,
    "kind": str,
    "organisation": str,
    "training": bool,
}
_FORMERLY: Final = "formerly"
_CASEBOOK = "casebook.db"  # `store.casebook` is too heavy to ask on the way to the unlock window


@dataclass(frozen=True, slots=True)
class OfficerSlot:
    """Who can unlock a desk.

    Attributes:
        id: UUID of the officer.
        name: As shown on the unlock screen.
        role: What the officer may do.
        key_file: True if a key file is needed beside the passphrase.
    """

    id: str
    name: str
    role: Role
    key_file: bool = False


@dataclass(frozen=True, slots=True)
class DamagedSlot:
    """A key slot that can no longer be opened; its name is lost too.

    Attributes:
        id: UUID of the officer.
        error: What is wrong with it, as unlocking would raise it.
    """

    id: str
    error: DamagedSlotError


@dataclass(frozen=True, slots=True)
class DeskPlace:
    """A desk on this machine.

    Attributes:
        folder: The folder.
        desk: What its ``desk.json`` states; trusted only after unlocking.
        officers: Who has a key, by name.
        damaged: Slots whose copies are both damaged, by id.
    """

    folder: Path
    desk: Desk
    officers: tuple[OfficerSlot, ...]
    damaged: tuple[DamagedSlot, ...] = ()


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A folder with a desk, or part of one, that cannot be offered.

    Attributes:
        folder: The folder.
        error: Why: damaged, written by a newer program, or its ``desk.json`` is gone.
    """

    folder: Path
    error: StoreError


@dataclass(frozen=True, slots=True)
class DesksFound:
    """The content of the data folder.

    Attributes:
        desks: Those that can be offered, real before training, then by name.
        passed_over: Those that cannot, by folder.
    """

    desks: tuple[DeskPlace, ...]
    passed_over: tuple[PassedOver, ...]


def write_desk_file(folder: Path, desk: Desk, formerly: tuple[str, ...] = ()) -> None:
    """Write ``desk.json`` into an existing folder, atomically: if that fails, the earlier one is intact.

    Args:
        folder: The desk's folder.
        desk: Which desk it is.
        formerly: The ids of the desks it was before, newest first: key slots may still name one.

    Raises:
        FileHeldError: If another program held it all the while.
        OSError: If the medium is full, read-only or gone.
    """
    from vetting_desk.machine.durable import replace_file

    content: dict[str, Any] = {
        "format": FORMAT,
        "id": desk.id,
        "name": desk.name,
        "kind": desk.kind.value,
        "organisation": desk.organisation,
        "training": desk.training,
    }
    if formerly:
        content[_FORMERLY] = list(formerly)
    text = json.dumps(content, ensure_ascii=False, indent=1)
    replace_file(folder / DESK_FILE, text.encode())


def change_desk_file(folder: Path, desk: Desk) -> None:
    """Write ``desk.json`` again; no effect where there is none: a desk being made is not listed yet.

    Raises:
        FileHeldError: As `write_desk_file`.
        OSError: The same.
    """
    if (folder / DESK_FILE).exists():
        write_desk_file(folder, desk, former_ids(folder))


def remove_desk_file(folder: Path) -> None:
    """Remove ``desk.json``, so that a folder that could not be filled is not listed as a desk.

    Raises:
        FileHeldError: If another program held it all the while.
        OSError: If it could not be removed.
    """
    from vetting_desk.machine.durable import remove_file

    remove_file(folder / DESK_FILE)


def read_desk_file(folder: Path) -> Desk:
    """Read ``desk.json``.

    Raises:
        CasebookMissingError: If the folder holds no desk.
        CasebookVersionError: If a newer program wrote it.
        CasebookDamagedError: If it is not in the form `write_desk_file` writes, or cannot be read.
    """
    return _read(folder)[0]


def former_ids(folder: Path) -> tuple[str, ...]:
    """Return the ids of the desks this one was before it became a new one, newest first; empty for most.

    Raises:
        As `read_desk_file`.
    """
    return _read(folder)[1]


def _read(folder: Path) -> tuple[Desk, tuple[str, ...]]:
    """Return what ``desk.json`` says: the desk, and the ids of the desks it was before."""
    path = folder / DESK_FILE
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_LENGTH + 1)
        return _desk_of(strict_json.read(data, _MAX_LENGTH), path)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise CasebookMissingError(path=str(folder)) from error
    except (OSError, ValueError) as error:
        raise CasebookDamagedError(path=str(path), detail="desk.json cannot be read") from error


def _desk_of(found: Any, path: Path) -> tuple[Desk, tuple[str, ...]]:
    strict_json.require_kind(found, dict)
    version = found.get("format")
    if type(version) is int and version > FORMAT:
        raise CasebookVersionError(path=str(path), found=version, known=FORMAT)
    former = found.pop(_FORMERLY, [])
    content = strict_json.as_object(found, _FIELDS)
    strict_json.require_kind(former, list)
    known = all(isinstance(each, str) and is_id(each) for each in former)
    if content["format"] != FORMAT or not is_id(content["id"]) or not known:
        raise strict_json.NotStrictError("fields")
    desk = Desk(
        id=content["id"],
        name=strict_json.line(content["name"], _MAX_NAME, "name"),
        kind=DeskKind(content["kind"]),
        organisation=strict_json.line(content["organisation"], _MAX_NAME, "organisation"),
        training=content["training"],
    )
    return desk, tuple(former)


def find_desks(data: Path) -> DesksFound:
    """Return the desks directly inside `data`, and the folders that should be desks but cannot be used.

    Folders whose name begins with a dot are ignored: an interrupted restore leaves one.
    """
    desks: list[DeskPlace] = []
    passed_over: list[PassedOver] = []
    for folder in sorted(data.iterdir()) if data.is_dir() else ():
        if folder.name.startswith("."):
            continue
        try:
            desks.append(_place(folder))
        except CasebookMissingError as error:
            if _holds_part_of_a_desk(folder):
                passed_over.append(PassedOver(folder, error))
        except (CasebookDamagedError, CasebookVersionError) as error:
            passed_over.append(PassedOver(folder, error))
    desks.sort(key=_order)
    return DesksFound(tuple(desks), tuple(passed_over))


def list_desks(data: Path) -> list[DeskPlace]:
    """Return the desks directly inside `data`, real before training, then by name.

    Folders without a readable desk are skipped; `find_desks` returns which and why.
    """
    return list(find_desks(data).desks)


def officers_of(folder: Path) -> tuple[OfficerSlot, ...]:
    """Return who has a key slot in a desk's folder, by name; slots without a sound copy are left out."""
    from vetting_desk.crypto.slots import list_headers

    found = [
        OfficerSlot(header.officer_id, header.name, Role(header.role), header.key_file)
        for header in list_headers(folder / SLOTS_FOLDER)
    ]
    return tuple(sorted(found, key=lambda officer: officer.name))


def damaged_slots(folder: Path) -> tuple[DamagedSlot, ...]:
    """Return the key slots in a desk's folder that have no sound copy left, by officer's id."""
    from vetting_desk.crypto.slots import list_ids, read_header

    found = []
    slots = folder / SLOTS_FOLDER
    for officer_id in list_ids(slots):
        try:
            read_header(slots, officer_id)
        except DamagedSlotError as error:
            found.append(DamagedSlot(officer_id, error))
    return tuple(found)


def _place(folder: Path) -> DeskPlace:
    desk = read_desk_file(folder)
    try:
        return DeskPlace(folder, desk, officers_of(folder), damaged_slots(folder))
    except OSError as error:
        slots = folder / SLOTS_FOLDER
        raise CasebookDamagedError(path=str(slots), detail="slots cannot be read") from error


def _order(place: DeskPlace) -> tuple[bool, bool, str]:
    return place.desk.training, place.desk.kind is DeskKind.HQ, place.desk.name


def _holds_part_of_a_desk(folder: Path) -> bool:
    return any((folder / name).exists() for name in (_CASEBOOK, SLOTS_FOLDER))
