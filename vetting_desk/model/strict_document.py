"""What signed JSON documents of ours have in common: one canonical form, read strictly.

A document is written as RFC 8785 canonical JSON, so that the same content has one digest, and read only if
it is exactly what its layout says and stands in that form. A document that a newer program wrote is told
from one that is damaged: the first asks for an update, the second for another copy.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import rfc8785
from pydantic import BaseModel, ConfigDict, ValidationError

from vetting_desk.errors import BundleFormatError, BundleVersionError
from vetting_desk.model import canonical

_LONGEST_PLACE: Final = 80
"""Letters of the path to a wrong member that an error names; list indices can make it long."""

D = TypeVar("D", bound=BaseModel)


class StrictPart(BaseModel):
    """A part of a document: nothing more than its layout names, nothing converted, never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


@dataclass(frozen=True)
class Layout:
    """What tells one kind of document from another before its parts are read.

    Attributes:
        member: The file it is, such as ``entry.json``; errors name it.
        name: What its ``format`` says.
        known: The highest number this program reads, by the member that says it, such as ``version``.
        longest: Bytes it may have.
    """

    member: str
    name: str
    known: Mapping[str, int]
    longest: int

    def write(self, content: Any) -> bytes:
        """Return content in its one canonical form.

        Raises:
            BundleFormatError: If it is too long, or holds what JSON cannot.
        """
        try:
            data = canonical.dumps(content)
        except (rfc8785.CanonicalizationError, UnicodeError, RecursionError) as error:
            raise BundleFormatError(member=self.member, detail="text") from error
        self._require_length(data)
        return data

    def read(
        self, data: bytes, as_model: Callable[[object, bytes], D], write: Callable[[D], bytes]
    ) -> D:
        """Return a document that is as its layout says, and in its canonical form.

        Args:
            data: Its bytes.
            as_model: Makes the document of what JSON says, given loosely and as bytes; raises pydantic's
                ``ValidationError``.
            write: Writes the document as its version does.

        Raises:
            BundleVersionError: If a newer program wrote it. Fields: found, known.
            BundleFormatError: If it is too long, not JSON, not as its layout says, or not in canonical form.
        """
        self._require_length(data)
        try:
            loose = json.loads(data)
        except (ValueError, RecursionError) as error:
            raise BundleFormatError(member=self.member, detail="not JSON") from error
        self._refuse_newer(loose)
        try:
            document = as_model(loose, data)
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            where = ".".join(str(part) for part in first["loc"])
            raise BundleFormatError(member=self.member, detail=where[:_LONGEST_PLACE]) from error
        if write(document) != data:
            raise BundleFormatError(member=self.member, detail="not canonical")
        return document

    def _require_length(self, data: bytes) -> None:
        if len(data) > self.longest:
            raise BundleFormatError(member=self.member, detail="too long")

    def _refuse_newer(self, loose: object) -> None:
        if not isinstance(loose, dict) or loose.get("format") != self.name:
            return
        for member, known in self.known.items():
            found = loose.get(member)
            if type(found) is int and found > known:
                raise BundleVersionError(found=found, known=known)
