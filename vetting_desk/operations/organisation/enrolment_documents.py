"""The two papers of an enrolment without a network: a post's request, and headquarters' answer.

Both are RFC 8785 JSON read strictly. The request carries PKCS #10 requests for the officer's and the
desk's signing keys, so that only the holder of a key can ask for its certificate; all of it is covered by
one fingerprint that both sides read aloud. The answer consists of certificates, which are
verified against the root, of what headquarters decided for its desks, and of headquarters' signature over
all of it; the root's fingerprint is read aloud too. Making keys, approving and
applying are in `membership`.
"""

from base64 import b64decode, b64encode
from typing import Annotated, Literal, TypeVar

import rfc8785
from pydantic import (
    AfterValidator,
    BaseModel,
    Field,
    StringConstraints,
    ValidationError,
)

from vetting_desk.clock import from_text
from vetting_desk.errors import AgeError, EnrolmentError
from vetting_desk.model.record_document import Digest, Moment, Short, Uuid
from vetting_desk.model.strict_document import StrictPart

MAX_LENGTH = 16 * 1024 * 1024
_Document = TypeVar("_Document", bound=BaseModel)


def _decodes(text: str) -> str:
    """Check that base64 is complete and in its one spelling, so that whoever decodes it need not."""
    if b64encode(b64decode(text, validate=True)).decode() != text:
        raise ValueError("not in the one form")
    return text


def _is_a_recipient(text: str) -> str:
    """Check that things can be sealed to it."""
    from vetting_desk.crypto.age import HybridRecipient

    try:
        HybridRecipient.from_text(text)
    except AgeError as error:
        raise ValueError("not a recipient") from error
    return text


Pem = Annotated[str, StringConstraints(max_length=20_000, pattern=r"^-----BEGIN ")]
Base64 = Annotated[
    str,
    StringConstraints(max_length=20_000, pattern=r"^[A-Za-z0-9+/]+={0,2}$"),
    AfterValidator(_decodes),
]
Register = Annotated[
    str,
    StringConstraints(max_length=12_000_000, pattern=r"^[A-Za-z0-9+/]+={0,2}$"),
    AfterValidator(_decodes),
]
List = Annotated[
    str,
    StringConstraints(max_length=1_500_000, pattern=r"^[A-Za-z0-9+/]+={0,2}$"),
    AfterValidator(_decodes),
]
RoleValue = Annotated[str, StringConstraints(max_length=40, pattern=r"^[a-z][a-z0-9-]*$")]
Recipient = Annotated[
    str,
    StringConstraints(max_length=4_000, pattern=r"^age1pq1[a-z0-9]+$"),
    AfterValidator(_is_a_recipient),
]


def _in_the_calendar(text: str) -> str:
    from_text(text)  # raises ValueError for the 31st of February
    return text


_Instant = Annotated[Moment, AfterValidator(_in_the_calendar)]


class DeskFacts(StrictPart):
    """A desk as it introduces itself."""

    id: Uuid
    name: Short
    kind: Literal["post", "hq"]
    recipient: Recipient


class OfficerFacts(StrictPart):
    """An officer as the request introduces them."""

    id: Uuid
    name: Short
    role: RoleValue


class RequestDocument(StrictPart):
    """A post's request to be enrolled.

    Its version is that of the answer the post wants. `made_at` is by its own clock, and empty from an earlier
    program. `formerly` names the desk it was before it became a new one, and is left out of every other
    request.
    """

    format: Literal["vetting-desk-enrolment-request"]
    version: Literal[1, 2]
    training: bool
    desk: DeskFacts
    officer: OfficerFacts
    signing_request: Pem
    desk_request: Pem
    long_term_key: Base64
    formerly: Uuid | Literal[""] = ""
    made_at: _Instant | Literal[""] = ""


class _AnswerPart(StrictPart):
    format: Literal["vetting-desk-enrolment-answer"]
    request: Digest
    training: bool
    organisation: Short
    issued_at: _Instant
    root: Pem
    intermediates: list[Pem] = Field(max_length=4)
    officer_certificate: Pem
    long_term_certificate: Pem
    desk_certificate: Pem
    hq: DeskFacts
    hq_certificate: Pem
    clinical_recipient: Recipient
    recovery_recipient: Recipient | Literal[""]
    revocations: List
    policy: Short
    signature: Base64 | Literal[""]


class AnswerDocument1(_AnswerPart):
    """Headquarters' answer that enrols a post, to a request of version 1."""

    version: Literal[1]


class AnswerDocument(_AnswerPart):
    """Headquarters' answer that enrols a post; it brings the register of issued certificates too."""

    version: Literal[2]
    certificate_register: Register


Answer = AnswerDocument | AnswerDocument1


def to_bytes(document: BaseModel) -> bytes:
    """Write a document in its one canonical form."""
    fields = document.model_dump()
    if not fields.get("formerly", True):
        del fields["formerly"]
    return rfc8785.dumps(fields)


def read_request(data: bytes) -> RequestDocument:
    """Read a post's request.

    Raises:
        EnrolmentError: With detail ``not a request`` if it is anything else.
    """
    return _read(RequestDocument, data, "not a request")


def read_answer(data: bytes) -> Answer:
    """Read headquarters' answer, of either version; its certificates are not verified here.

    Raises:
        EnrolmentError: With detail ``not an answer`` if it is anything else.
    """
    try:
        return _read(AnswerDocument, data, "not an answer")
    except EnrolmentError:
        return _read(AnswerDocument1, data, "not an answer")


def _read(kind: type[_Document], data: bytes, detail: str) -> _Document:
    if len(data) > MAX_LENGTH:
        raise EnrolmentError(detail=detail)
    try:
        document = kind.model_validate_json(data)
    except ValidationError as error:
        raise EnrolmentError(detail=detail) from error
    if rfc8785.dumps(document.model_dump(exclude_unset=True)) != data:
        raise EnrolmentError(detail=detail)
    return document
