"""Making an update out of packages, and signing one that somebody else made; without a desk.

The maker says what changed in four languages and signs; headquarters' signer looks at the file, tries the
packages, and signs the same words once more. Only then does any desk take it.
"""

import errno
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from vetting_desk.clock import Clock
from vetting_desk.errors import FileHeldError, InputError, UpdateMakingError
from vetting_desk.machine.durable import put_in_place, remove_file
from vetting_desk.model.update import (
    LANGUAGES,
    SUFFIXES,
    Package,
    ProgramUpdate,
    System,
    UpdateRole,
)
from vetting_desk.operations.records import anchors
from vetting_desk.operations.updates.checking import opened
from vetting_desk.progress import Progress

if TYPE_CHECKING:
    from vetting_desk.crypto.certificates import TrustStore
    from vetting_desk.transfer.format.update_signing import UpdateKeys

_PIECE: Final = 128 * 1024


@dataclass(frozen=True, slots=True)
class Wish:
    """What an update is to be.

    Attributes:
        counter: Higher than that of every version before.
        version: What people call it.
        changes: By language, a line each.
        packages: Their files.
    """

    counter: int
    version: str
    changes: Mapping[str, tuple[str, ...]]
    packages: Sequence[Path]


def changes_in(folder: Path) -> dict[str, tuple[str, ...]]:
    """Return what changed, from a folder with ``en.txt``, ``fa.txt``, ``ru.txt`` and ``tg.txt``, a line each.

    Raises:
        InputError: If one of them is missing, empty or no text.
    """
    found = {}
    for language in LANGUAGES:
        path = folder / f"{language}.txt"
        if not path.is_file():
            raise InputError(field=path.name, detail="missing")
        lines = tuple(line.strip() for line in anchors.text(path).splitlines() if line.strip())
        if not lines:
            raise InputError(field=path.name, detail="empty")
        found[language] = lines
    return found


def make(
    target: Path, wish: Wish, trust: "TrustStore", keys: "UpdateKeys", clock: Clock
) -> ProgramUpdate:
    """Write an update as its maker signs it.

    Args:
        target: The file; made, never replaced.
        wish: What it is to be.
        trust: The organisation whose desks shall take it.
        keys: The maker's.
        clock: For when it was made.

    Raises:
        UpdateMakingError: If the keys are not a maker's, or a package's name says no system.
        UpdateError: If it would not be taken as it is.
        FileExistsError: If `target` is there.
        OSError: If a file cannot be read or written.
    """
    from vetting_desk.transfer.format import update_document, update_file, update_signing

    _require_role(keys, UpdateRole.MAKER)
    files = {path.name: path for path in wish.packages}
    packages = []
    for name in sorted(files):
        digest, length = update_file.describe_package(files[name], name)
        packages.append(Package(name, _system_of(name), digest, length))
    document = update_document.document(
        trust.organisation,
        training=trust.training,
        counter=wish.counter,
        version=wish.version,
        made_at=clock.now(),
        changes=wish.changes,
        packages=tuple(packages),
    )
    data = update_document.to_bytes(document)
    head = update_file.Head(data, {UpdateRole.MAKER: update_signing.sign(data, keys)})
    with _new_file(target) as file:
        pieces = ((each, _read(files[each.name])) for each in packages)
        try:
            update_file.write(file, head, pieces)
        except ValueError as error:
            raise UpdateMakingError(detail="file-changed-meanwhile", name=target.name) from error
        update, _ = update_signing.judge(head, trust, clock.now(), by_both=False, list_needed=False)
    return update


def countersign(
    source: Path,
    target: Path,
    trust: "TrustStore",
    keys: "UpdateKeys",
    clock: Clock,
    progress: Progress | None = None,
) -> ProgramUpdate:
    """Write an update that its maker signed once more, signed by headquarters' signer as well.

    All of it is checked on the way; a file that is not whole leaves nothing under the new name.

    Args:
        source: The maker's file.
        target: The new one; made, never replaced.
        trust: By whom the maker has to be certified.
        keys: Headquarters' signer's.
        clock: The device's.
        progress: Receives ``"reading"`` with bytes.

    Raises:
        UpdateMakingError: If the keys are not headquarters', or it is signed already.
        UpdateError: If the maker's file is not valid.
        FileExistsError: If `target` is there.
        OSError: If a file cannot be written.
    """
    from vetting_desk.transfer.format import update_file, update_signing

    _require_role(keys, UpdateRole.HEADQUARTERS)
    needed = bool(trust.list_number)
    with opened(source) as file:
        reader = update_file.UpdateReader(file)
        update, _ = update_signing.judge(
            reader.head, trust, clock.now(), by_both=False, list_needed=needed
        )
        if UpdateRole.HEADQUARTERS in reader.head.signatures:
            raise UpdateMakingError(detail="update-signed-already", name=source.name)
        signature = update_signing.sign(reader.head.data, keys)
        signatures = {**reader.head.signatures, UpdateRole.HEADQUARTERS: signature}
        head = replace(reader.head, signatures=signatures)
        update_signing.judge(head, trust, clock.now(), list_needed=needed)
        with _new_file(target) as new:
            update_file.write(new, head, reader.packages(update.packages, progress))
    return update


def _require_role(keys: "UpdateKeys", role: UpdateRole) -> None:
    from vetting_desk.crypto.certificates import update_signer_of

    _, name, found = update_signer_of(keys.certificate)
    if found is not role:
        raise UpdateMakingError(detail=f"keys-not-{role.value}", name=name)


def _system_of(name: str) -> System:
    for system, suffix in SUFFIXES.items():
        if name.endswith(suffix):
            return system
    raise UpdateMakingError(detail="no-system-in-name", name=name)


def _read(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece


@contextmanager
def _new_file(path: Path) -> Iterator[BinaryIO]:
    """Write a file under another name, which it gets once it is whole and on the disk.

    Raises:
        FileExistsError: If `path` is there.
    """
    if path.exists():
        raise FileExistsError(errno.EEXIST, "there already", str(path))
    unfinished = path.with_name(path.name + ".part")
    try:
        with unfinished.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        put_in_place(unfinished, path)
    except BaseException:
        with suppress(OSError, FileHeldError):
            remove_file(unfinished)
        raise
