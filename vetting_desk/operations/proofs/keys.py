"""Headquarters' keys that sign proofs: one for each pair of decision-makers, which opens for the two together.

Whoever first gives a proof out with a colleague begins a key with them: both sign its statement, and it is
sealed to the two (`crypto.recovery.seal_twice`), so that neither opens it alone, and nobody who has the
casebook. After `LIFE` the pair begins another. There is nothing to keep in step: who leaves takes no key
along that others need. Behind the doors.
"""

import json
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import AgeError, EnrolmentError, ProofRefusedError
from vetting_desk.model.proof_payload import KEY_FORMAT, KeyStatement, ListedKey
from vetting_desk.operations.proofs.known_list import KEY_CONTEXT
from vetting_desk.operations.proofs.needs import KeysDesk, StateDesk

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.model import Officer

LIFE: Final = timedelta(days=730)
"""How long a key signs. What it signed is checked with it for as long as that lasts."""


@dataclass(frozen=True, slots=True)
class KeptKey:
    """A key as headquarters keeps it.

    Attributes:
        id: 16 hexadecimal digits.
        listed: As the list names it.
        officers: Ids of its two officers, the lesser first.
        since: From when it signs.
        until: Until when it signs.
        sealed: The private key, which the two open together; empty for one that was taken over from a list.
        last: When the last proof it signed ends; None where it signed none.
    """

    id: str
    listed: ListedKey
    officers: tuple[str, str]
    since: datetime
    until: datetime
    sealed: bytes
    last: datetime | None = None


def kept(open_desk: KeysDesk) -> list[KeptKey]:
    """Return the keys of headquarters, oldest first."""
    return [
        KeptKey(
            each.id,
            ListedKey(
                statement=each.statement,
                p7s=each.p7s,
                mldsa65=each.mldsa65,
                certificate=each.certificate,
                spoilt=each.spoilt,
            ),
            each.officers,
            each.since,
            each.until,
            each.sealed,
            each.last,
        )
        for each in open_desk.casebook.proof_keys.list()
    ]


def keep(open_desk: KeysDesk, key: KeptKey) -> None:
    """Keep a key that is not kept yet."""
    from vetting_desk.store.proof_keys import StoredKey

    listed = key.listed
    open_desk.casebook.proof_keys.add(
        StoredKey(
            key.id,
            key.officers,
            key.since,
            key.until,
            listed.statement,
            listed.p7s,
            listed.mldsa65,
            listed.certificate,
            listed.spoilt,
            key.sealed,
        )
    )


def signed(open_desk: KeysDesk, key_id: str, expires: datetime) -> None:
    """Keep when a proof ends: so long the list names its key, whether or not the case is erased."""
    open_desk.casebook.proof_keys.sign(key_id, expires)


def require_sound(open_desk: KeysDesk, key_id: str) -> None:
    """Check that a key can be spoilt.

    Raises:
        ProofRefusedError: With detail ``key-unknown``, if there is none with this id; ``key-spoilt``, if it is
            spoilt already.
    """
    found = [each for each in kept(open_desk) if each.id == key_id]
    if not found:
        raise ProofRefusedError(detail="key-unknown")
    if found[0].listed.spoilt:
        raise ProofRefusedError(detail="key-spoilt")


def spoil(open_desk: KeysDesk, key_id: str, reason: str) -> None:
    """Keep that somebody else may have a key: nothing it signed is vouched for any more.

    Raises:
        ProofRefusedError: As `require_sound`.
    """
    require_sound(open_desk, key_id)
    open_desk.casebook.proof_keys.spoil(key_id, reason)


def take_over(open_desk: KeysDesk, listed: ListedKey) -> None:
    """Keep a key that a list named and this headquarters no longer knew, without what is secret in it."""
    statement = KeyStatement.model_validate_json(listed.statement)
    first, second = sorted(each.id for each in statement.officers)
    keep(
        open_desk,
        KeptKey(
            statement.key,
            listed,
            (first, second),
            from_text(statement.since),
            from_text(statement.until),
            b"",
        ),
    )


@contextmanager
def opened(
    open_desk: StateDesk, own: "SlotSecret", second: "Officer", theirs: "SlotSecret"
) -> Iterator["tuple[str, EllipticCurvePrivateKey]"]:
    """Open the key of the officer at the desk and a second one, beginning it if they have none that signs now.

    Args:
        open_desk: Headquarters; the officer's token is in use.
        own: Keys of the officer at the desk.
        second: The other.
        theirs: Keys of the other, whose passphrase was typed.

    Raises:
        EnrolmentError: If either has no certificate yet.
    """
    from vetting_desk.crypto.certificates import load_key
    from vetting_desk.crypto.passphrase import wipe
    from vetting_desk.crypto.recovery import open_twice

    one, other = _halves(open_desk.officer.id, own, second.id, theirs)
    pair = _pair(open_desk.officer.id, second.id)
    now = open_desk.casebook.clock_reading().newest
    for each in reversed(kept(open_desk)):
        usable = each.officers == pair and each.since <= now < each.until and each.sealed
        if not usable or each.listed.spoilt:
            continue
        try:
            secret = bytearray(open_twice(each.sealed, one, other))
        except AgeError:  # an officer's keys were renewed since: the pair begins another
            continue
        try:
            yield each.id, load_key(secret)
        finally:
            wipe(secret)
        return
    yield _begin(open_desk, second, theirs, (one, other), now)


def _begin(
    open_desk: StateDesk,
    second: "Officer",
    theirs: "SlotSecret",
    halves: "tuple[HybridIdentity, HybridIdentity]",
    now: datetime,
) -> "tuple[str, EllipticCurvePrivateKey]":
    from vetting_desk.crypto import cms, long_term
    from vetting_desk.crypto.certificates import (
        certificate_to_der,
        generate_signing_key,
        key_to_der,
        load_certificate,
    )
    from vetting_desk.crypto.proof import cose
    from vetting_desk.crypto.recovery import seal_twice
    from vetting_desk.model.record_document import DeskPart, OfficerPart

    known = open_desk.casebook.officers.get(second.id)
    if not known.long_term:
        raise EnrolmentError(detail="not-enrolled")
    desk, key = open_desk.desk, generate_signing_key()
    x, y = cose.coordinates(key.public_key())
    statement = KeyStatement(
        format=KEY_FORMAT,
        version=1,
        key=cose.kid_of(key.public_key()).hex(),
        x=x.hex(),
        y=y.hex(),
        since=to_text(now),
        until=to_text(now + LIFE),
        desk=DeskPart(
            id=desk.id, name=desk.name, organisation=desk.organisation, training=desk.training
        ),
        officers=[
            OfficerPart(id=each.id, name=each.name, role=each.role.value)
            for each in (open_desk.officer, second)
        ],
    )
    text = json.dumps(statement.model_dump(), ensure_ascii=False, sort_keys=True)
    certificate = certificate_to_der(load_certificate(known.long_term[0]))
    mldsa65 = long_term.sign(text.encode(), long_term.load_key(theirs.long_term_key), KEY_CONTEXT)
    listed = ListedKey(
        statement=text,
        p7s=_text(cms.sign_detached(text.encode(), open_desk.keys.signer)),
        mldsa65=_text(mldsa65),
        certificate=_text(certificate),
        spoilt=False,
    )
    recipients = (halves[0].recipient, halves[1].recipient)
    sealed = seal_twice(key_to_der(key), *recipients)
    pair = _pair(open_desk.officer.id, second.id)
    keep(open_desk, KeptKey(statement.key, listed, pair, now, now + LIFE, sealed))
    return statement.key, key


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _halves(
    own_id: str, own: "SlotSecret", their_id: str, theirs: "SlotSecret"
) -> "tuple[HybridIdentity, HybridIdentity]":
    """Return both age identities, that of the officer with the lesser id first."""
    from vetting_desk.crypto.issuing_pairs import identity_of

    found = {own_id: own, their_id: theirs}
    first, second = _pair(own_id, their_id)
    return identity_of(found[first].long_term_key), identity_of(found[second].long_term_key)


def _text(data: bytes) -> str:
    return b64encode(data).decode()
