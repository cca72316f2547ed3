"""An update as one file on a stick: a plain ustar of the document, its signatures and the packages.

::

    update.json                                        what two people sign (`update_document`)
    maker.p7s         maker.mldsa65         maker.der
    headquarters.p7s  headquarters.mldsa65  headquarters.der      empty until headquarters has signed
    packages/NAME                                      one after the other, as the document lists them

``.p7s`` is a CMS with the signer's certificate in it, ``.mldsa65`` the second signature, ``.der`` the
certificate of that one. Nothing is compressed, and no length is believed before it is signed, so a small file
never becomes a large one. The file is no secret and is not encrypted. Whether the signatures are good is
`update_signing`; here it is bytes.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from vetting_desk.errors import BundleFormatError, UpdateRefusedError
from vetting_desk.model.update import Package, UpdateRole
from vetting_desk.progress import NoProgress, Progress
from vetting_desk.transfer.format import update_document
from vetting_desk.transfer.format.limits import MAX_CMS, MLDSA65_SIGNATURE
from vetting_desk.transfer.format.padding import padded_length
from vetting_desk.transfer.format.ustar import (
    PIECE,
    Target,
    UstarReader,
    UstarWriter,
    archive_length,
)

MAX_CERTIFICATE: Final = 16 * 1024
_FOLDER: Final = "packages/"


class PackageTarget(Protocol):
    """Where a package goes, piece by piece."""

    def write(self, data: bytes | memoryview, /) -> object:
        """Write all of `data`."""


@dataclass(frozen=True, slots=True)
class Signature:
    """One person's signatures over the document.

    Attributes:
        p7s: CMS, DER, with the certificate in it.
        mldsa65: By ML-DSA-65.
        certificate: Of the ML-DSA-65 key, DER.
    """

    p7s: bytes
    mldsa65: bytes
    certificate: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the packages.

    Attributes:
        data: The bytes of ``update.json``.
        signatures: By role; who has not signed is missing.
    """

    data: bytes
    signatures: Mapping[UpdateRole, Signature]


def length_of(head: Head, packages: Iterable[Package]) -> int:
    """Return how long the file is, bytes."""
    sizes = [len(head.data)]
    for role in UpdateRole:
        sizes += [len(each) for each in _members(head.signatures.get(role))]
    return padded_length(archive_length([*sizes, *(each.length for each in packages)]))


def write(
    target: Target, head: Head, packages: Iterable[tuple[Package, Iterable[bytes | memoryview]]]
) -> None:
    """Write an update.

    Raises:
        ValueError: If a package is not as long as it says.
    """
    tar = UstarWriter(target)
    tar.add(update_document.MEMBER, len(head.data), [head.data])
    for role in UpdateRole:
        for name, content in zip(_names(role), _members(head.signatures.get(role)), strict=True):
            tar.add(name, len(content), [content])
    for package, pieces in packages:
        tar.add(_FOLDER + package.name, package.length, pieces)
    tar.finish()


class UpdateReader:
    """Reads an update once, from its beginning to its end.

    Args:
        file: Open for reading at its start; not closed here.

    Raises:
        UpdateRefusedError: If it is not as described above.
        DriveError: If the stick cannot be read.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._tar = UstarReader(_Pieces(file))
        with _as_refused():
            data = self._tar.small_member(update_document.MEMBER, update_document.MAX_LENGTH)
            signatures = {}
            for role in UpdateRole:
                found = self._signature(role)
                if found is not None:
                    signatures[role] = found
        self.head = Head(data, signatures)

    def packages(
        self, wanted: Iterable[Package], progress: Progress | None = None
    ) -> "Iterator[tuple[Package, Iterator[memoryview]]]":
        """Yield each package with its content, which has to be read to its end; then check the end of the file.

        The content is held against the digest as it is read: what was written of one that is refused must not
        be used.

        Args:
            wanted: As the document lists them.
            progress: Receives ``"reading"`` with bytes.

        Raises:
            UpdateRefusedError: If a package is not what the document says, or something stands after them.
        """
        listed = list(wanted)
        total = sum(each.length for each in listed)
        done = 0
        for package in listed:
            yield package, self._content(package, progress or NoProgress(), done, total)
            done += package.length
        with _as_refused():
            self._tar.end()

    def _content(
        self, package: Package, progress: Progress, done: int, total: int
    ) -> Iterator[memoryview]:
        name = _FOLDER + package.name
        state = sha256()
        with _as_refused():
            for piece in self._tar.member(name, package.length):
                progress.raise_if_cancelled()
                state.update(piece)
                done += len(piece)
                progress.report(done, total, "reading")
                yield piece
        if state.hexdigest() != package.sha256:
            raise UpdateRefusedError(detail="package-digest", member=package.name)

    def _signature(self, role: UpdateRole) -> Signature | None:
        names = _names(role)
        limits = (MAX_CMS, MLDSA65_SIGNATURE, MAX_CERTIFICATE)
        p7s, mldsa65, certificate = (
            self._tar.small_member(name, limit) for name, limit in zip(names, limits, strict=True)
        )
        found = [bool(each) for each in (p7s, mldsa65, certificate)]
        if not any(found) and role is not UpdateRole.MAKER:
            return None
        if not all(found):
            raise UpdateRefusedError(detail="member-missing", member=names[found.index(False)])
        return Signature(p7s, mldsa65, certificate)


class _Pieces:
    """A file as the tar reads it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def read_batch(self) -> memoryview:
        """Return the next bytes, empty only at the end."""
        return memoryview(self._file.read(PIECE))


class _as_refused:  # noqa: N801 (reads as a word in `with`)
    """Tells what the tar says of a bundle as what it is: an update that is refused."""

    def __enter__(self) -> None:
        """Nothing to begin."""

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        """Turn the error, if it is one of the tar's."""
        if isinstance(error, BundleFormatError):
            detail, member = error.fields.get("detail", ""), error.fields.get("member", "")
            raise UpdateRefusedError(detail=str(detail), member=str(member)) from error


def describe_package(path: Path, package_name: str) -> tuple[str, int]:
    """Return digest and length of a file that becomes a package.

    Raises:
        OSError: If it cannot be read.
        UpdateRefusedError: If it is empty or longer than a package may be.
    """
    state, length = sha256(), 0
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_size > update_document.MAX_PACKAGE:
            raise UpdateRefusedError(detail="update-too-long", member=package_name)
        while piece := file.read(PIECE):
            state.update(piece)
            length += len(piece)
    if not length:
        raise UpdateRefusedError(detail="package-empty", member=package_name)
    return state.hexdigest(), length


def _names(role: UpdateRole) -> tuple[str, str, str]:
    return f"{role.value}.p7s", f"{role.value}.mldsa65", f"{role.value}.der"


def _members(signature: Signature | None) -> tuple[bytes, bytes, bytes]:
    if signature is None:
        return b"", b"", b""
    return signature.p7s, signature.mldsa65, signature.certificate
