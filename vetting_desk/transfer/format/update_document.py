"""The document of an update of the program: ``update.json``, layout 1, which two people sign.

Written as RFC 8785 canonical JSON and read strictly, as a pack's document is. It names each package by digest
and length, so that its signatures are over them too, and says in four languages what changed.
"""

import json
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Annotated, Final, Literal, Self

import rfc8785
from pydantic import (
    AfterValidator,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import UpdateNewerFormatError, UpdateRefusedError
from vetting_desk.model import canonical
from vetting_desk.model.strict_document import StrictPart
from vetting_desk.model.update import SUFFIXES, Package, ProgramUpdate, System

FORMAT: Final = "vetting-desk-update"
VERSION: Final = 1
MEMBER: Final = "update.json"
MAX_LENGTH: Final = 256 * 1024
"""Bytes of ``update.json``."""
MAX_PACKAGES: Final = 8
MAX_PACKAGE: Final = 1024 * 1024 * 1024
"""Bytes of one package; today's are about 60 MB."""
MAX_ALL: Final = 3 * 1024 * 1024 * 1024
"""Bytes of all of them, which still fit a FAT32 stick as one file."""
MAX_LINES: Final = 60
MAX_LINE: Final = 400

_STEERING: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS: Final = frozenset("\u200c\u200d")
"""What Persian is written with; every other invisible sign could hide or reorder words."""
_RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{each}{n}" for each in ("com", "lpt") for n in range(1, 10))}
)
"""Names that Windows keeps for devices, whatever their ending (Microsoft, "Naming Files, Paths, and
Namespaces")."""


def _plain(text: str) -> str:
    if any(unicodedata.category(each) in _STEERING and each not in _JOINERS for each in text):
        raise ValueError("a sign that cannot be seen")
    if not any(unicodedata.category(each)[0] in "LNPS" for each in text):
        raise ValueError("nothing is said")
    return text


def _safe_name(name: str) -> str:
    if name.split(".", 1)[0].lower() in _RESERVED or name.endswith("."):
        raise ValueError("a name that is kept for something else")
    return name


def _moment(text: str) -> str:
    from_text(text)
    return text


Line = Annotated[str, StringConstraints(min_length=1, max_length=MAX_LINE), AfterValidator(_plain)]
Lines = Annotated[list[Line], Field(min_length=1, max_length=MAX_LINES)]
Name = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._+-]{0,79}$"),
    AfterValidator(_safe_name),
]
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class PackagePart(StrictPart):
    """One package."""

    name: Name
    system: Literal["debian", "linux", "windows", "windows-folder"]
    sha256: Digest
    length: int = Field(ge=1, le=MAX_PACKAGE)

    @model_validator(mode="after")
    def _ends_as_it_should(self) -> Self:
        if not self.name.endswith(SUFFIXES[System(self.system)]):
            raise ValueError("another ending than its system's")
        return self


class ChangesPart(StrictPart):
    """What changed, in each language of the window."""

    en: Lines
    fa: Lines
    ru: Lines
    tg: Lines


class UpdateDocument(StrictPart):
    """The whole of ``update.json``."""

    format: Literal["vetting-desk-update"]
    version: Literal[1]
    organisation: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    training: bool
    counter: int = Field(ge=1, lt=2**31)
    program: Annotated[str, StringConstraints(pattern=r"^[0-9]+(\.[0-9]+){1,3}$", max_length=32)]
    made_at: Annotated[
        str,
        StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"),
        AfterValidator(_moment),
    ]
    changes: ChangesPart
    packages: list[PackagePart] = Field(min_length=1, max_length=MAX_PACKAGES)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        names = [each.name for each in self.packages]
        if names != sorted(names) or len({name.lower() for name in names}) != len(names):
            raise ValueError("packages: each once, in order")
        if len({each.system for each in self.packages}) != len(self.packages):
            raise ValueError("packages: one for each system")
        if sum(each.length for each in self.packages) > MAX_ALL:
            raise ValueError("packages: too long")
        return self


def document(
    organisation: str,
    *,
    training: bool,
    counter: int,
    version: str,
    made_at: datetime,
    changes: Mapping[str, tuple[str, ...]],
    packages: tuple[Package, ...],
) -> UpdateDocument:
    """Return the document of an update.

    Raises:
        UpdateRefusedError: If it is not as the layout says. Field ``member`` names the place.
    """
    try:
        return UpdateDocument(
            format=FORMAT,
            version=VERSION,
            organisation=organisation,
            training=training,
            counter=counter,
            program=version,
            made_at=to_text(made_at),
            changes=ChangesPart.model_validate(
                {name: list(said) for name, said in changes.items()}
            ),
            packages=[
                PackagePart(
                    name=each.name,
                    system=each.system.value,
                    sha256=each.sha256,
                    length=each.length,
                )
                for each in sorted(packages, key=lambda each: each.name)
            ],
        )
    except ValidationError as error:
        raise UpdateRefusedError(detail="update-layout", member=_place(error)) from error


def to_bytes(update: UpdateDocument) -> bytes:
    """Write the document in its one canonical form (RFC 8785).

    Raises:
        UpdateRefusedError: If it is longer than `MAX_LENGTH`, or holds what JSON cannot.
    """
    try:
        data = canonical.dumps(update.model_dump())
    except (rfc8785.CanonicalizationError, UnicodeError) as error:
        raise UpdateRefusedError(detail="update-layout", member=MEMBER) from error
    if len(data) > MAX_LENGTH:
        raise UpdateRefusedError(detail="update-too-long", member=MEMBER)
    return data


def parse(data: bytes) -> UpdateDocument:
    """Read ``update.json`` strictly.

    Raises:
        UpdateNewerFormatError: If its layout is newer. Fields: found, known.
        UpdateRefusedError: If it is too long, not JSON, not as layout 1 says, or not in canonical form.
    """
    if len(data) > MAX_LENGTH:
        raise UpdateRefusedError(detail="update-too-long", member=MEMBER)
    try:
        loose = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise UpdateRefusedError(detail="update-layout", member=MEMBER) from error
    if isinstance(loose, dict) and loose.get("format") == FORMAT:
        found = loose.get("version")
        if isinstance(found, int) and not isinstance(found, bool) and found > VERSION:
            raise UpdateNewerFormatError(found=found, known=VERSION)
    try:
        update = UpdateDocument.model_validate_json(data)
    except ValidationError as error:
        raise UpdateRefusedError(detail="update-layout", member=_place(error)) from error
    if to_bytes(update) != data:
        raise UpdateRefusedError(detail="update-layout", member=MEMBER)
    return update


def update_of(document_: UpdateDocument, data: bytes) -> ProgramUpdate:
    """Return what a document says, with its digest."""
    changes = document_.changes.model_dump()
    return ProgramUpdate(
        counter=document_.counter,
        version=document_.program,
        made_at=from_text(document_.made_at),
        changes={name: tuple(said) for name, said in changes.items()},
        packages=tuple(
            Package(each.name, System(each.system), each.sha256, each.length)
            for each in document_.packages
        ),
        digest=sha256(data).hexdigest(),
        organisation=document_.organisation,
        training=document_.training,
    )


def _place(error: ValidationError) -> str:
    where = ".".join(str(part) for part in error.errors(include_input=False)[0]["loc"])
    return where[:80] or MEMBER
