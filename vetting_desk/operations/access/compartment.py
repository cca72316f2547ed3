"""The seals of the clinical compartment: a data key for each assessment, and who can open it.

ML-KEM runs once for an assessment, when its data key is sealed to the clinical recipients; each answer
then costs one ChaCha20-Poly1305. What is sealed is bound to its assessment, its purpose and, for an answer,
to its number, so that nothing can be put in place of another. Knows no forms and stores nothing.

Form of a sealed piece: nonce (12 bytes), ciphertext with tag. Associated data: the version below, the
assessment's id, the purpose and the number. An answer is padded to a multiple of 64 bytes before it is
sealed, so that its length reveals little.
"""

import os
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.errors import (
    AgePayloadError,
    EnrolmentError,
    NoMatchingIdentityError,
    PermissionDeniedError,
    SealedToOthersError,
)
from vetting_desk.model import Role
from vetting_desk.operations.access.pinned import pinned
from vetting_desk.operations.access.stores import (
    KeepsClinical,
    KeepsOfficers,
    KeepsRecipients,
    KeepsSettings,
)
from vetting_desk.operations.access.unlocked import (
    HasEnrolled,
    HasOfficer,
    HasSecret,
)
from vetting_desk.store.recipients import RecipientPurpose

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridIdentity, HybridRecipient

ORGANISATION: Final = "organisation/clinical-recipient"
"""Setting: the organisation's clinical recipient, ``age1pq1…``."""

_VERSION: Final = b"vetting-desk-clinical/1"
_KEY_LENGTH: Final = 32
_NONCE: Final = 12
_STEP: Final = 64
_COUNT: Final = 4


class DataKey:
    """The key of one clinical assessment.

    Args:
        assessment_id: Of which assessment.
        key: 32 bytes; owned and wiped by this object.
    """

    def __init__(self, assessment_id: str, key: bytearray) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        self._context = _VERSION + b"\0" + assessment_id.encode("ascii") + b"\0"
        self._key = key
        self._cipher = ChaCha20Poly1305(key)

    @classmethod
    def generate(cls, assessment_id: str) -> "DataKey":
        """Make a new key."""
        return cls(assessment_id, bytearray(os.urandom(_KEY_LENGTH)))

    def seal_key(self, recipients: "list[HybridRecipient]") -> bytes:
        """Return the key sealed to the clinical recipients, an age file."""
        from vetting_desk.crypto.age import seal

        return seal(self._context + self._key, recipients)

    @classmethod
    def open_key(
        cls, assessment_id: str, sealed: bytes, identities: "tuple[HybridIdentity, ...]"
    ) -> "DataKey":
        """Return what `seal_key` sealed.

        Raises:
            NoMatchingIdentityError: If none of the identities is a recipient.
            AgeError: If it was altered, or is another assessment's.
        """
        from vetting_desk.crypto.age import unseal

        content = bytearray(unseal(sealed, identities))
        key = cls(assessment_id, content[-_KEY_LENGTH:])
        if content[:-_KEY_LENGTH] != key._context:
            raise AgePayloadError(detail="another assessment")
        return key

    def seal(self, purpose: str, number: int, content: bytes) -> bytes:
        """Return `content` sealed for one purpose and number."""
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, content, self._bound(purpose, number))

    def open(self, purpose: str, number: int, sealed: bytes) -> bytes:
        """Return what `seal` sealed.

        Raises:
            AgePayloadError: If it was altered, or sealed for something else.
        """
        from cryptography.exceptions import InvalidTag

        nonce, rest = sealed[:_NONCE], sealed[_NONCE:]
        try:
            return self._cipher.decrypt(nonce, rest, self._bound(purpose, number))
        except (InvalidTag, ValueError) as error:
            raise AgePayloadError(detail=purpose) from error

    def seal_text(self, purpose: str, number: int, *texts: str) -> str:
        """Return texts sealed and padded, as base64."""
        content = b"".join(
            len(each).to_bytes(_COUNT, "big") + each for each in (text.encode() for text in texts)
        )
        padded = content + bytes(-len(content) % _STEP)
        return b64encode(self.seal(purpose, number, padded)).decode()

    def open_text(self, purpose: str, number: int, sealed: str, count: int) -> tuple[str, ...]:
        """Return the `count` texts that `seal_text` sealed.

        Raises:
            AgePayloadError: If they were altered, or sealed for something else.
        """
        try:
            content = self.open(purpose, number, b64decode(sealed, validate=True))
        except ValueError as error:
            raise AgePayloadError(detail=purpose) from error
        texts, place = [], 0
        for _ in range(count):
            start = place + _COUNT
            place = start + int.from_bytes(content[place:start], "big")
            texts.append(content[start:place].decode())
        return tuple(texts)

    def opened(self) -> bytes:
        """Return the key as it stands where nothing is to be hidden any more; see `from_opened`."""
        return self._context + self._key

    @classmethod
    def from_opened(cls, assessment_id: str, content: bytes) -> "DataKey":
        """Return what `opened` returned.

        Raises:
            AgePayloadError: If it is another assessment's.
        """
        key = cls(assessment_id, bytearray(content[-_KEY_LENGTH:]))
        if content[:-_KEY_LENGTH] != key._context:
            raise AgePayloadError(detail="another assessment")
        return key

    def wipe(self) -> None:
        """Overwrite the key."""
        self._key[:] = bytes(_KEY_LENGTH)

    def _bound(self, purpose: str, number: int) -> bytes:
        return self._context + f"{purpose} {number}".encode("ascii")


class HasDataKeys(Protocol):
    """A desk that opens the key of a clinical assessment once."""

    @property
    def data_keys(self) -> dict[str, DataKey]:
        """Opened keys of clinical assessments by assessment."""


class RecipientBooks(KeepsSettings, KeepsOfficers, KeepsRecipients, Protocol):
    """A casebook with the psychologists' recipients."""


class ReadersDesk(HasSecret, Protocol):
    """A desk with the psychologists whom its officer's slot remembers."""

    @property
    def casebook(self) -> RecipientBooks:
        """The open store."""


class SealingDesk(HasOfficer, ReadersDesk, HasEnrolled, Protocol):
    """A desk at which something is sealed to psychologists."""


class NewKeyDesk(SealingDesk, HasDataKeys, Protocol):
    """A desk at which a clinical assessment begins."""


class SealedDesk(HasOfficer, HasSecret, Protocol):
    """A desk whose officer may or may not open what is sealed to psychologists."""


class KnownKeyDesk(HasOfficer, HasSecret, HasDataKeys, Protocol):
    """A desk at which a clinical assessment is opened."""

    @property
    def casebook(self) -> KeepsClinical:
        """The open store."""


class PublishingDesk(HasOfficer, HasSecret, Protocol):
    """A desk whose officer's own recipient becomes known."""

    @property
    def casebook(self) -> KeepsRecipients:
        """The open store."""


def identities(open_desk: HasSecret) -> "tuple[HybridIdentity, ...]":
    """Return the clinical identities in the present officer's slot, their own first; empty for none."""
    from vetting_desk.crypto.age import HybridIdentity

    lines = open_desk.secret.clinical_identity.split()
    return tuple(HybridIdentity.from_text(line) for line in lines)


def recipients(open_desk: SealingDesk) -> "list[HybridRecipient]":
    """Return who can open what this officer seals: themselves, the organisation, the desk's psychologists.

    Raises:
        PermissionDeniedError: If the officer has no clinical identity.
        EnrolmentError: If the organisation's clinical recipient is not known yet.
    """
    own = identities(open_desk)
    if not own:
        raise PermissionDeniedError(role=open_desk.officer.role.value, action="clinical")
    if open_desk.casebook.settings.get(ORGANISATION) is None and open_desk.enrolled:
        raise EnrolmentError(detail="no-clinical-recipient")
    return list(dict.fromkeys([own[0].recipient, *readers(open_desk)]))


def readers(open_desk: ReadersDesk) -> "list[HybridRecipient]":
    """Return who can open what is clinical at this desk: the organisation, and the desk's psychologists.

    Anybody can seal to them, without being able to open it again. Of the psychologists those whom the present
    officer's slot remembers (`pins`): one who was added since they unlocked, or whom headquarters has not
    certified, is sealed nothing yet. Empty before the organisation has a clinical recipient, at a desk
    without psychologists.
    """
    from vetting_desk.crypto.age import HybridRecipient

    casebook = open_desk.casebook
    organisation = casebook.settings.get(ORGANISATION)
    others = [HybridRecipient.from_text(organisation)] if organisation else []
    own = {each.recipient for each in identities(open_desk)}
    pins = pinned(open_desk.secret)
    for known in casebook.officers.list():
        text = casebook.recipients.find(known.officer.id, RecipientPurpose.CLINICAL)
        if known.active and known.officer.role is Role.PSYCHOLOGIST and text:
            recipient = HybridRecipient.from_text(text)
            remembered = pins.psychologists.get(known.officer.id) if pins else None
            if pins is None or recipient in own or remembered == recipient.fingerprint:
                others.append(recipient)
    return list(dict.fromkeys(others))


def publish(open_desk: PublishingDesk) -> None:
    """Store the present officer's clinical recipient in the casebook."""
    own = identities(open_desk)
    if own:
        recipient = own[0].recipient.to_text()
        open_desk.casebook.recipients.put(
            open_desk.officer.id, RecipientPurpose.CLINICAL, recipient
        )


def new_key(open_desk: NewKeyDesk, assessment_id: str) -> bytes:
    """Make the data key of a new clinical assessment and return its seal, to be stored with it."""
    key = DataKey.generate(assessment_id)
    sealed = key.seal_key(recipients(open_desk))
    open_desk.data_keys[assessment_id] = key
    return sealed


def key_of(open_desk: KnownKeyDesk, assessment_id: str) -> DataKey | None:
    """Return the data key of an assessment; None if it is not clinical.

    Raises:
        PermissionDeniedError: If it is not sealed to the present officer.
    """
    known = open_desk.data_keys.get(assessment_id)
    if known is not None:
        return known
    sealed = open_desk.casebook.clinical.key(assessment_id)
    if sealed is None:
        return None
    try:
        key = DataKey.open_key(assessment_id, sealed, identities(open_desk))
    except NoMatchingIdentityError as error:
        raise not_open(open_desk) from error
    open_desk.data_keys[assessment_id] = key
    return key


def not_open(open_desk: SealedDesk) -> PermissionDeniedError:
    """Return why something sealed does not open: to this psychologist, or to this role at all."""
    kind = SealedToOthersError if identities(open_desk) else PermissionDeniedError
    return kind(role=open_desk.officer.role.value, action="clinical")
