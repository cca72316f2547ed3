"""Which desks are on this machine, and who has a key to them: all that is known without a passphrase.

A desk is a folder; its ``desk.json`` says nothing secret. Loaded on the way to the unlock window, so it
imports nothing heavy.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from vetting_desk.errors import CasebookDamagedError, CasebookMissingError, CasebookVersionError
from vetting_desk.model import Desk, DeskKind, Role

DESK_FILE = "desk.json"
SLOTS_FOLDER = "slots"
FORMAT = 1


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
class DeskPlace:
    """A desk on this machine.

    Attributes:
        folder: Where it lies.
        desk: What it says of itself; trusted only after unlocking.
        officers: Who has a key, by name.
    """

    folder: Path
    desk: Desk
    officers: tuple[OfficerSlot, ...]


def write_desk_file(folder: Path, desk: Desk) -> None:
    """Write ``desk.json`` into an existing folder."""
    content = {
        "format": FORMAT,
        "id": desk.id,
        "name": desk.name,
        "kind": desk.kind.value,
        "organisation": desk.organisation,
        "training": desk.training,
    }
    text = json.dumps(content, ensure_ascii=False, indent=1)
    (folder / DESK_FILE).write_text(text, encoding="utf-8")


def read_desk_file(folder: Path) -> Desk:
    """Read ``desk.json``.

    Raises:
        CasebookMissingError: If the folder holds no desk.
        CasebookVersionError: If a newer program wrote it.
        CasebookDamagedError: If it is not as `write_desk_file` writes it.
    """
    path = folder / DESK_FILE
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["format"] != FORMAT:
            raise CasebookVersionError(path=str(path), found=content["format"], known=FORMAT)
        return Desk(
            id=str(content["id"]),
            name=str(content["name"]),
            kind=DeskKind(content["kind"]),
            organisation=str(content["organisation"]),
            training=content["training"] is True,
        )
    except (FileNotFoundError, NotADirectoryError) as error:
        raise CasebookMissingError(path=str(folder)) from error
    except (ValueError, KeyError, TypeError) as error:
        raise CasebookDamagedError(path=str(path), detail="desk.json cannot be read") from error


def list_desks(data: Path) -> list[DeskPlace]:
    """Return the desks directly inside `data`, real before training, then by name.

    Folders that hold no readable desk are passed over; `read_desk_file` says why.
    """
    places: list[DeskPlace] = []
    if data.is_dir():
        for folder in sorted(data.iterdir()):
            try:
                places.append(DeskPlace(folder, read_desk_file(folder), officers_of(folder)))
            except (CasebookMissingError, CasebookDamagedError, CasebookVersionError):
                continue
    return sorted(
        places,
        key=lambda place: (place.desk.training, place.desk.kind == DeskKind.HQ, place.desk.name),
    )


def officers_of(folder: Path) -> tuple[OfficerSlot, ...]:
    """Return who has a key slot in a desk's folder, by name; slots without a sound copy are left out."""
    from vetting_desk.crypto.slots import list_headers

    found = [
        OfficerSlot(header.officer_id, header.name, Role(header.role), header.key_file)
        for header in list_headers(folder / SLOTS_FOLDER)
    ]
    return tuple(sorted(found, key=lambda officer: officer.name))
