"""The organisation's issuing key at headquarters: it opens for two named officers together.

Certificates and revocation lists are signed with it. It lies in the casebook sealed to pairs of officers
(`crypto.issuing_pairs`): the officer at the desk is one half, the other types their passphrase for one act
(`IssuingKey.grant`), their slot is opened and wiped, and the log names both. What was granted serves that one
act, within minutes, and no other. A headquarters with one officer, or one of an earlier version, has the key
as a setting that every slot opens (`Custody.ONE`) until it is put under two
(`organisation.issuing_officers`).
"""

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.errors import (
    AgeError,
    CertificateError,
    EnrolmentError,
    IssuingKeyError,
    NoMatchingIdentityError,
    NotFoundError,
    SecondOfficerNeededError,
)
from vetting_desk.model import Officer
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.own_passphrase import OthersSlot, open_slot_of
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.stores import (
    KeepsAudit,
    KeepsIssuingPairs,
    KeepsOfficers,
    KeepsSettings,
    TellsTime,
    Transacts,
)
from vetting_desk.operations.access.unlocked import HasOfficer, HasSecret

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.issuing_pairs import Opened
    from vetting_desk.crypto.slots import SlotSecret

ISSUING_KEY: Final = "organisation/issuing-key"
"""Setting: the issuing key in DER, where it is not under two officers yet."""
_VALID: Final = 5 * 60_000
"""How long a grant is good, in milliseconds of the casebook's counter."""


class IssuingBooks(
    KeepsAudit, KeepsIssuingPairs, KeepsOfficers, KeepsSettings, TellsTime, Transacts, Protocol
):
    """A casebook with the issuing key, and who is named for it."""


class IssuingKeyDesk(OthersSlot, HasOfficer, HasSecret, Protocol):
    """What the issuing key needs of an unlocked desk."""

    @property
    def casebook(self) -> IssuingBooks:
        """The open store."""


class Custody(StrEnum):
    """Who can open the issuing key at this desk."""

    NONE = "none"
    """It is not here: a post."""
    ONE = "one"
    """Any officer of headquarters alone."""
    TWO = "two"
    """Two named officers together."""


class IssuingPurpose(StrEnum):
    """For what the issuing key is opened."""

    ENROL = "enrol"
    CERTIFY = "certify"
    REVOKE = "revoke"
    RENEW_LIST = "renew-list"
    TAKE_BACK = "take-back"
    NAME = "name"
    SAFE_COPY = "safe-copy"


@dataclass(frozen=True, slots=True)
class Authority:
    """The issuing key, open.

    Attributes:
        key: It.
        certificate: Its certificate.
        named: Recipients of the officers it is sealed to, by id; empty where it is under one.
    """

    key: "EllipticCurvePrivateKey" = field(repr=False)
    certificate: "Certificate"
    named: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Grant:
    purpose: IssuingPurpose
    subject: str
    opened: "Opened"
    at: int


class IssuingKey:
    """The issuing key of the desk, if it is headquarters.

    Args:
        desk: The unlocked desk.
    """

    def __init__(self, desk: IssuingKeyDesk) -> None:
        self._desk = desk
        self._grant: _Grant | None = None

    @property
    def custody(self) -> Custody:
        """Who can open it."""
        if self._desk.casebook.issuing_pairs.named():
            return Custody.TWO
        return Custody.NONE if self._single() is None else Custody.ONE

    def named(self) -> tuple[Officer, ...]:
        """Return who is named, by name; empty where it is not under two."""
        officers = self._desk.casebook.officers
        found = []
        for officer_id in self._desk.casebook.issuing_pairs.named():
            with contextlib.suppress(NotFoundError):
                found.append(officers.get(officer_id).officer)
        return tuple(sorted(found, key=lambda officer: officer.name))

    def seconds(self) -> tuple[Officer, ...]:
        """Return who can be the second officer beside the one at the desk, by name."""
        return tuple(
            officer
            for officer in self.named()
            if officer != self._desk.officer and self._is_fit(officer)
        )

    def require(self, purpose: IssuingPurpose, subject: str = "") -> None:
        """Check that the key could be used now, and change nothing.

        Args:
            purpose: For what.
            subject: Of whom or what; as it is given to `use`.

        Raises:
            EnrolmentError: If it is not here.
            SecondOfficerNeededError: If the second officer has to type their passphrase first.
            IssuingKeyError: If the officer at the desk is not named, or nobody else is left who is; or its
                certificate has ended (`organisation.issuing_renewal`).
        """
        if self.custody is Custody.NONE:
            raise EnrolmentError(detail="not-headquarters")
        issuing = certificates.intermediates_of(self._desk)[0]
        if issuing.not_valid_after_utc <= self._desk.casebook.clock_reading().newest:
            self.forget()
            raise IssuingKeyError(detail="ended")
        if self.custody is Custody.TWO and not self._is_granted(purpose, subject):
            self.forget()
            seconds = self._require_half()
            raise SecondOfficerNeededError(
                purpose=purpose.value,
                subject=subject,
                officers=tuple(officer.name for officer in seconds),
                ids=tuple(officer.id for officer in seconds),
            )

    @contextlib.contextmanager
    def use(self, purpose: IssuingPurpose, subject: str = "") -> Iterator[Authority]:
        """Open the key for one act; what was granted for it is used up.

        Args:
            purpose: For what.
            subject: Of whom or what.

        Raises:
            EnrolmentError: If it is not here.
            SecondOfficerNeededError: If the second officer has to type their passphrase first.
            IssuingKeyError: As `require`.
        """
        from vetting_desk.crypto.certificates import load_key

        self.require(purpose, subject)
        certificate = certificates.intermediates_of(self._desk)[0]
        single = self._single()
        if self._grant is None and single is not None:
            yield Authority(load_key(single), certificate)
            return
        grant, self._grant = self._grant, None
        if grant is None:
            raise RuntimeError("required, and not there")
        try:
            yield Authority(load_key(grant.opened.key), certificate, grant.opened.named)
        finally:
            grant.opened.wipe()

    def grant(
        self,
        purpose: IssuingPurpose,
        subject: str,
        officer_id: str,
        passphrase: str,
        key_file: Path | None = None,
    ) -> None:
        """Open the key by the halves of the officer at the desk and of a second one, for one act.

        Args:
            purpose: For what, as the refusal said.
            subject: Of whom or what, as the refusal said.
            officer_id: The second officer.
            passphrase: Theirs, typed by them.
            key_file: Their key file, where their slot asks for one.

        Raises:
            WrongPassphraseError: If it does not open their slot.
            UnlockDelayedError: If there were too many failures at it: wait first.
            IssuingKeyError: If either is not named, or the key in the casebook is not the organisation's.
        """
        from vetting_desk.crypto import issuing_pairs

        second = next((each for each in self._require_half() if each.id == officer_id), None)
        if second is None:
            raise IssuingKeyError(detail="not-named")
        pair = issuing_pairs.pair_of(self._desk.officer.id, officer_id)
        sealed = self._desk.casebook.issuing_pairs.find(*pair)
        if sealed is None:
            raise IssuingKeyError(detail="not-named")
        theirs = open_slot_of(self._desk, officer_id, passphrase, key_file)
        try:
            opened = _opened(
                sealed, pair, {self._desk.officer.id: self._desk.secret, officer_id: theirs}
            )
        finally:
            theirs.wipe()
        try:
            self._check(opened)
            self._desk.casebook.audit.append(
                "issuing-key-opened",
                subject,
                {"purpose": purpose.value, "second": second.id, "name": second.name},
            )
        except BaseException:
            opened.wipe()
            raise
        self.forget()
        now = self._desk.casebook.clock_reading().counter
        self._grant = _Grant(purpose, subject, opened, now)

    def forget(self) -> None:
        """Wipe what was granted and not used."""
        grant, self._grant = self._grant, None
        if grant is not None:
            grant.opened.wipe()

    def seal(self, authority: Authority, named: Mapping[str, str]) -> None:
        """Seal the key to other officers, two of whom then open it together; nothing else opens it any more.

        Args:
            authority: The open key.
            named: Recipients of all who are to be named, by id.

        Raises:
            IssuingKeyError: If fewer than two are left, or they are too many.
        """
        from vetting_desk.crypto import issuing_pairs
        from vetting_desk.crypto.certificates import key_to_der

        if len(named) < 2:
            raise IssuingKeyError(detail="two-at-least")
        if len(named) > issuing_pairs.MAX_NAMED:
            raise IssuingKeyError(detail="too-many-named")
        casebook = self._desk.casebook
        pairs = issuing_pairs.seal_pairs(key_to_der(authority.key), named)
        with casebook.transaction():
            casebook.issuing_pairs.replace(pairs)
            casebook.settings.remove(ISSUING_KEY)

    def _single(self) -> bytes | None:
        return self._desk.casebook.settings.get_bytes(ISSUING_KEY)

    def _is_granted(self, purpose: IssuingPurpose, subject: str) -> bool:
        grant = self._grant
        if grant is None or (grant.purpose, grant.subject) != (purpose, subject):
            return False
        return self._desk.casebook.clock_reading().counter - grant.at <= _VALID

    def _is_fit(self, officer: Officer) -> bool:
        """Return whether a named officer still has an account here, and a role that certifies."""
        return self._desk.casebook.officers.get(officer.id).active and may(officer, Action.ENROL)

    def _require_half(self) -> tuple[Officer, ...]:
        """Return who can be the second, after checking that the officer at the desk is one of the two."""
        if self._desk.officer.id not in self._desk.casebook.issuing_pairs.named():
            raise IssuingKeyError(
                detail="not-named", officers=tuple(each.name for each in self.named())
            )
        seconds = self.seconds()
        if not seconds:
            raise IssuingKeyError(detail="nobody-else")
        return seconds

    def _check(self, opened: "Opened") -> None:
        """Check that what was opened is the key of the organisation's issuing certificate."""
        from vetting_desk.crypto.certificates import load_key

        issuing = certificates.intermediates_of(self._desk)[0]
        try:
            fits = load_key(opened.key).public_key() == issuing.public_key()
        except (CertificateError, ValueError, TypeError):
            fits = False
        if not fits:
            raise IssuingKeyError(detail="another-key")


class HasIssuingKey(Protocol):
    """Headquarters, with the key for certificates and revocation lists."""

    @property
    def issuing_key(self) -> IssuingKey:
        """The issuing key."""


def _opened(sealed: bytes, pair: tuple[str, str], secrets: Mapping[str, "SlotSecret"]) -> "Opened":
    from vetting_desk.crypto import issuing_pairs

    first, second = (
        issuing_pairs.identity_of(secrets[officer_id].long_term_key) for officer_id in pair
    )
    try:
        return issuing_pairs.open_pair(sealed, first, second)
    except NoMatchingIdentityError as error:
        raise IssuingKeyError(detail="not-named") from error
    except AgeError as error:
        raise IssuingKeyError(detail="another-key") from error
