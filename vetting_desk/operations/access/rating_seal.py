"""Where ratings are sealed to: who rates, and the organisation; no other officer of the desk.

Who rates opens them by an identity derived from a secret that only their slot holds; its recipient is in the
casebook. The organisation's is the recipient that every slot pins: the one of its clinical compartment, whose
identity lies in its safe. A second rater can so find nothing of the first's on the same laptop, with whatever
tools.
"""

from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.errors import NoMatchingIdentityError, RatingsSealedError
from vetting_desk.operations.access import compartment
from vetting_desk.operations.access.compartment import (
    ORGANISATION,
    DataKey,
    HasDataKeys,
    PublishingDesk,
)
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.pinned import pinned
from vetting_desk.operations.access.rating_stores import KeepsRatingKeys
from vetting_desk.operations.access.stores import (
    KeepsAssessments,
    KeepsRecipients,
    KeepsSettings,
)
from vetting_desk.operations.access.unlocked import HasOfficer, HasSecret
from vetting_desk.store.recipients import RecipientPurpose

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridIdentity, HybridRecipient
    from vetting_desk.crypto.slots import SlotSecret

_INFO: Final = b"vetting-desk/ratings/1"
ACTION: Final = "ratings"
_KEPT: Final = "rating/"
"""Opened keys are remembered under this and the assessment: what is clinical is asked of the plain id."""


class OrganisationDesk(HasSecret, Protocol):
    """A desk that may know the organisation's recipient."""

    @property
    def casebook(self) -> KeepsSettings:
        """The open store."""


class RememberingDesk(HasSecret, Protocol):
    """A desk whose officer's slot remembers to whom others' ratings are sealed."""

    @property
    def casebook(self) -> KeepsRecipients:
        """The open store."""


class HandingBooks(KeepsRatingKeys, KeepsAssessments, KeepsRecipients, KeepsSettings, Protocol):
    """A casebook in which the key of a draft goes on to another officer."""


class KnownRatingsDesk(HasOfficer, HasSecret, HasDataKeys, Protocol):
    """A desk at which a draft that rates is opened."""

    @property
    def casebook(self) -> KeepsRatingKeys:
        """The open store."""


class HandingDesk(HasOfficer, HasSecret, HasDataKeys, Protocol):
    """A desk at which the key of a draft goes on to another officer."""

    @property
    def casebook(self) -> HandingBooks:
        """The open store."""


class OpeningDesk(Protocol):
    """A desk at which the key of a draft is opened to everybody."""

    @property
    def casebook(self) -> KeepsRatingKeys:
        """The open store."""


def identity_of(secret: "SlotSecret") -> "HybridIdentity":
    """Return the age identity that opens what is sealed to an officer as a rater."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    from vetting_desk.crypto.age import HybridIdentity

    return HybridIdentity(HKDF(SHA256(), 32, salt=None, info=_INFO).derive(secret.long_term_key))


def publish(open_desk: PublishingDesk) -> None:
    """Store the recipient of the present officer in the casebook, if they may rate."""
    if may(open_desk.officer, Action.INTERVIEW):
        text = identity_of(open_desk.secret).recipient.to_text()
        open_desk.casebook.recipients.put(open_desk.officer.id, RecipientPurpose.RATING, text)


def organisation(open_desk: OrganisationDesk) -> "HybridRecipient | None":
    """Return the organisation's recipient; None before the desk knows one, and then nothing is sealed."""
    from vetting_desk.crypto.age import HybridRecipient

    text = open_desk.casebook.settings.get(ORGANISATION)
    return HybridRecipient.from_text(text) if text else None


def identities(open_desk: HasSecret) -> "tuple[HybridIdentity, ...]":
    """Return what the present officer opens sealed ratings with: their own, and whatever clinical they hold."""
    return (identity_of(open_desk.secret), *compartment.identities(open_desk))


def own_recipients(open_desk: OrganisationDesk) -> "list[HybridRecipient]":
    """Return whom the present officer's ratings are sealed to; empty where there is no organisation yet."""
    known = organisation(open_desk)
    return [] if known is None else [identity_of(open_desk.secret).recipient, known]


def key_of(open_desk: KnownRatingsDesk, assessment_id: str) -> DataKey | None:
    """Return the data key of a draft that rates; None where it lies in the open.

    Raises:
        RatingsSealedError: If it is sealed to another officer.
    """
    known = open_desk.data_keys.get(_KEPT + assessment_id)
    if known is not None:
        return known
    found = open_desk.casebook.rating_keys.find(assessment_id)
    if found is None:
        return None
    if not found.officer_id:
        return DataKey.from_opened(assessment_id, found.sealed)
    try:
        key = DataKey.open_key(assessment_id, found.sealed, identities(open_desk))
    except NoMatchingIdentityError as error:
        raise RatingsSealedError(role=open_desk.officer.role.value, action=ACTION) from error
    remember(open_desk, assessment_id, key)
    return key


def remember(open_desk: HasDataKeys, assessment_id: str, key: DataKey) -> None:
    """Keep an opened key for as long as the desk is open, apart from those of clinical assessments."""
    open_desk.data_keys[_KEPT + assessment_id] = key


def recipient_of(open_desk: RememberingDesk, officer_id: str) -> "HybridRecipient | None":
    """Return to whom ratings of an officer are sealed: the recipient that the present officer's slot remembers.

    None where there is none, or another one than the slot remembers: who has the store key could have put it
    there. Somebody who was added since is remembered at the next unlock, once headquarters certified them.
    """
    from vetting_desk.crypto.age import HybridRecipient

    text = open_desk.casebook.recipients.find(officer_id, RecipientPurpose.RATING)
    if not text:
        return None
    recipient, pins = HybridRecipient.from_text(text), pinned(open_desk.secret)
    own = identity_of(open_desk.secret).recipient
    if pins is None or recipient == own or pins.raters.get(officer_id) == recipient.fingerprint:
        return recipient
    return None


def hand_on(open_desk: HandingDesk, assessment_id: str) -> bool:
    """Seal the key of a draft to the officer who has it now, where it opens to the present one.

    Returns:
        False where it does not open here, or the other is nobody whom the present officer's slot remembers: it
        is sealed as it was, until they unlock the desk next.
    """
    books = open_desk.casebook
    found, known = books.rating_keys.find(assessment_id), organisation(open_desk)
    if found is None or not found.officer_id or known is None:
        return True
    holder = books.assessments.get(assessment_id).officer_id
    if found.officer_id == holder:
        return True
    try:
        key = key_of(open_desk, assessment_id)
    except RatingsSealedError:
        return False
    to = recipient_of(open_desk, holder)
    if key is None or to is None:
        return False
    sealed = key.seal_key([to, known])
    books.rating_keys.put(assessment_id, holder, sealed)
    return True


def hand_on_all(open_desk: HandingDesk) -> None:
    """Hand on what the present officer had to give away while they were not here."""
    for assessment_id in open_desk.casebook.rating_keys.to_hand_on(open_desk.officer.id):
        hand_on(open_desk, assessment_id)


def open_to_all(open_desk: OpeningDesk, assessment_id: str, key: DataKey) -> None:
    """Keep the key of a draft in the open: what it says stands in a signed record."""
    open_desk.casebook.rating_keys.put(assessment_id, "", key.opened())
