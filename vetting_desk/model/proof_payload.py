"""Entries about proofs a person can show: what headquarters keeps of each, and which count no more.

A proof is given out on a decision. Its own content is `crypto.proof.statement`; here stand the entries about
it: that it was given out (`ProofPayload`), that an officer took it back or let it count again
(`WithdrawalPayload`), and the list that travels to every desk (`ProofListPayload`), with the keys that sign
proofs. The list names proofs by their random numbers only, and keys by who made them; no case and no person.
"""

from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints

from vetting_desk.model.entry_payload import EntryRef, MaybeWords, Payload
from vetting_desk.model.record_document import DeskPart, Moment, OfficerPart

ProofNumber = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
KeyId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
Coordinate = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Base64 = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]{1,16384}={0,2}$")]
Name = Annotated[str, StringConstraints(min_length=1, max_length=200)]

Because = Literal["first", "lost", "name", "key", "expired", "again", "other"]
"""Why a proof is given out: the first of a decision, or in the place of another."""
Why = Literal["superseded", "withdrawn", "reopened", "lost", "name", "replaced", "misused", "other"]
"""Why a proof counts no more, or not for now."""
KEY_FORMAT: Final = "vetting-desk-proof-key"
MOST_NUMBER: Final = 2**53 - 1
"""Highest number of a list: what every reader of JSON holds exactly."""
MOST_KEYS: Final = 200
MOST_WITHDRAWN: Final = 8_000


class KeyStatement(Payload):
    """Two officers of headquarters say that a key signs proofs, from when until when.

    `x` and `y` are its coordinates on P-256; `key` is the first 8 bytes of its COSE Key Thumbprint (RFC
    9679). The first officer signs it by CMS, the second by ML-DSA-65.
    """

    format: Literal["vetting-desk-proof-key"]
    version: Literal[1]
    key: KeyId
    x: Coordinate
    y: Coordinate
    since: Moment
    until: Moment
    desk: DeskPart
    officers: list[OfficerPart] = Field(min_length=2, max_length=2)


class ListedKey(Payload):
    """A key on the list: its statement as it was signed, both signatures, and whether it is vouched for.

    `spoilt` is true once somebody may have had the key, or one of its officers was revoked as lost or misused:
    proofs by it have to be given out anew.
    """

    statement: Annotated[str, StringConstraints(min_length=2, max_length=8_000)]
    p7s: Base64
    mldsa65: Base64
    certificate: Base64
    spoilt: bool


class Withdrawn(Payload):
    """A proof that counts no more, or not for now; `until` is when it would have ended by itself."""

    proof: ProofNumber
    state: Literal["suspended", "revoked"]
    why: Why
    since: Moment
    until: Moment


class ProofListPayload(Payload):
    """Headquarters' list: which keys sign proofs, and which proofs count no more.

    `number` only rises; `until` is when the next list is due. A revoked proof stays on the list until it would
    have ended by itself.
    """

    number: int = Field(ge=1, le=MOST_NUMBER)
    until: Moment
    keys: list[ListedKey] = Field(max_length=MOST_KEYS)
    withdrawn: list[Withdrawn] = Field(max_length=MOST_WITHDRAWN)


class ProofPayload(Payload):
    """That a proof was given out, by two officers; kept at headquarters and sent nowhere.

    `names` are the spellings it can be checked with, `number_of_decision` counts the proofs of one decision,
    `replaces` is the proof whose place it takes, or empty, and `named` whether the person chose that the page
    says what it is about.
    """

    proof: ProofNumber
    key: KeyId
    decision: EntryRef
    number_of_decision: int = Field(ge=1, lt=2**31)
    issued: Moment
    expires: Moment
    names: list[Name] = Field(min_length=1, max_length=3)
    birth: Annotated[str, StringConstraints(pattern=r"^(\d{4}(-\d\d){0,2})?$")]
    certainty: Literal["exact", "month", "year", "estimated", "unknown"]
    language: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    named: bool
    because: Because
    replaces: ProofNumber | Literal[""]
    words: MaybeWords
    second: OfficerPart
    text: Annotated[str, StringConstraints(min_length=1, max_length=1_024)]


class WithdrawalPayload(Payload):
    """That an officer takes a proof back, suspends it, or lets a suspended one count again."""

    proof: ProofNumber
    state: Literal["suspended", "revoked", "counts"]
    why: Why
    words: MaybeWords
