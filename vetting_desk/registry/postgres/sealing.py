"""What of the registry is sealed before it reaches the database, and by which keys.

Each case has data keys, one for each compartment and unit of work that says something of it; each is wrapped
by a *session key*, drawn once by each program and compartment and sealed to the compartment's recipient (age,
post-quantum). So a worker, which holds recipients and no identities, can seal and never read back what other
programs sealed, and one that opens a hundred thousand names opens some hundred session keys, not as many as
there are names. Erasing a case takes every wrapped data key away; what it sealed opens for nobody then.

Form of a sealed piece: nonce (12 bytes), ciphertext with tag (ChaCha20-Poly1305). Associated data: the
version below, a purpose, and the id of what it belongs to, so that nothing can be put in place of another.
"""

import os
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from vetting_desk.crypto.age import HybridIdentity, HybridRecipient, seal, unseal
from vetting_desk.errors import (
    AgeError,
    AgePayloadError,
    NotFoundError,
    RegistryKeyError,
)
from vetting_desk.model import canonical, new_id
from vetting_desk.registry.postgres.driver import Database

_VERSION: Final = b"vetting-desk-registry/1"
_KEY: Final = 32
_NONCE: Final = 12


class Compartment(StrEnum):
    """Who can open what, by keys and not by the database's word.

    `CLINICAL` is not among them: what is for psychologists alone comes sealed to them, or is at intake, and
    stays so inside `RECORDS`.
    """

    PERSONS = "persons"
    RECORDS = "records"
    STATEMENTS = "statements"
    FIGURES = "figures"
    """Editions, of which no line is of a single case: what analysts open, and nothing else."""


@dataclass(frozen=True, slots=True)
class DataKey:
    """A key of one case, or of something in quarantine.

    Attributes:
        id: UUID.
        key: 32 bytes.
    """

    id: str
    key: bytes = field(repr=False)

    def seal(self, purpose: str, subject: str, content: bytes) -> bytes:
        """Return a content sealed for one purpose and one thing."""
        return _seal(self.key, _bound(purpose, subject), content)

    def open(self, purpose: str, subject: str, sealed: bytes) -> bytes:
        """Return what `seal` sealed.

        Raises:
            AgePayloadError: If it was altered, or is another thing's.
        """
        return _open(self.key, _bound(purpose, subject), sealed, purpose)

    def seal_words(self, purpose: str, subject: str, words: Any) -> bytes:
        """Return what JSON can hold, sealed."""
        return self.seal(purpose, subject, canonical.dumps(words))


@dataclass(eq=False)
class KeyRing:
    """What one program seals with, and what it can open; lives as long as the program.

    Attributes:
        recipients: To whom what belongs to each compartment is sealed.
        identities: What opens it; a worker has none.
    """

    recipients: Mapping[Compartment, HybridRecipient]
    identities: Mapping[Compartment, HybridIdentity] = field(default_factory=dict, repr=False)
    _session: str = field(default_factory=new_id)
    _own: dict[Compartment, tuple[bytes, bytes]] = field(default_factory=dict, repr=False)
    _opened: dict[tuple[str, str], bytes] = field(default_factory=dict, repr=False)
    _kept: tuple[int, set[Compartment]] = (-1, set())

    def new_key(
        self, database: Database, subject: str, compartment: Compartment, region: str
    ) -> DataKey:
        """Draw a data key and keep it wrapped, in the open transaction.

        Args:
            database: The registry's.
            subject: The case it is of, or what stands for one.
            compartment: Who will be able to open it.
            region: Whose rows it belongs to.
        """
        session = self._session_key(database, compartment)
        made = DataKey(new_id(), os.urandom(_KEY))
        database.execute(
            "INSERT INTO vetting_keys.data_keys (key_id, subject, compartment, session_id, region, wrapped)"
            " VALUES (%s, %s, %s, %s, %s, %s)",
            (
                made.id, subject, compartment.value, self._session, region,
                _seal(session, _bound("data-key", made.id), made.key),
            ),
        )  # fmt: skip
        return made

    def key(self, database: Database, key_id: str) -> DataKey:
        """Return a data key.

        Raises:
            NotFoundError: If it was erased, or is of a region that this login does not see.
            RegistryKeyError: If this officer's keys do not open it.
        """
        row = database.row(
            "SELECT compartment, session_id, wrapped FROM vetting_keys.data_keys WHERE key_id = %s",
            (key_id,),
        )
        if row is None:
            raise NotFoundError(what="key", id=key_id)
        return self.unwrapped(database, key_id, row)

    def unwrapped(self, database: Database, key_id: str, row: Mapping[str, Any]) -> DataKey:
        """Return a data key out of a row with ``compartment``, ``session_id`` and ``wrapped``.

        The session's key is asked for once.

        Raises:
            RegistryKeyError: If this officer's keys do not open it.
            AgePayloadError: If it was altered.
        """
        session = self._session_opened(database, row["session_id"], row["compartment"])
        return DataKey(
            key_id, _open(session, _bound("data-key", key_id), row["wrapped"], "data-key")
        )

    def open_each(
        self, database: Database, purpose: str, rows: Iterable[Sequence[Any]]
    ) -> Iterator[tuple[str, bytes]]:
        """Yield what many rows have sealed, each beside whose it is; for names by the hundred thousand.

        Args:
            database: The registry's.
            purpose: As it was sealed for.
            rows: Subject, what is sealed, and of its data key the id, compartment, session and wrapped key.

        Raises:
            RegistryKeyError: If this officer's keys do not open it.
            AgePayloadError: If it was altered.
        """
        sessions: dict[tuple[str, str], ChaCha20Poly1305] = {}
        of_keys, of_rows = _bound("data-key", ""), _bound(purpose, "")
        for subject, sealed, key_id, compartment, session_id, wrapped in rows:
            session = sessions.get((session_id, compartment))
            if session is None:
                key = self._session_opened(database, session_id, compartment)
                session = sessions[session_id, compartment] = ChaCha20Poly1305(key)
            try:
                key = session.decrypt(wrapped[:_NONCE], wrapped[_NONCE:], of_keys + key_id.encode())
                content = ChaCha20Poly1305(key).decrypt(
                    sealed[:_NONCE], sealed[_NONCE:], of_rows + subject.encode()
                )
            except (InvalidTag, ValueError) as error:
                raise AgePayloadError(detail=purpose) from error
            yield subject, content

    def _session_opened(self, database: Database, session_id: str, compartment: str) -> bytes:
        """Return a session's key, asked for once."""
        name = session_id, compartment
        found = self._opened.get(name)
        if found is None:
            found = self._opened[name] = self._open_session(database, *name)
        return found

    def _open_session(self, database: Database, session_id: str, compartment: str) -> bytes:
        identity = self.identities.get(Compartment(compartment))
        if identity is None:
            raise RegistryKeyError(compartment=compartment)
        sealed = database.value(
            "SELECT sealed FROM vetting_keys.sessions WHERE session_id = %s AND compartment = %s",
            (session_id, compartment),
        )
        try:
            content = unseal(bytes(sealed), [identity])
        except AgeError as error:
            raise RegistryKeyError(compartment=compartment) from error
        if content[:-_KEY] != _bound(compartment, session_id):
            raise AgePayloadError(detail="another session")
        return content[-_KEY:]

    def _session_key(self, database: Database, compartment: Compartment) -> bytes:
        """Return this program's session key, kept in the open transaction where it is not yet."""
        known = self._own.get(compartment)
        if known is None:
            key = os.urandom(_KEY)
            bound = _bound(compartment.value, self._session)
            known = key, seal(bound + key, [self.recipients[compartment]])
            self._own[compartment] = known
            self._opened[self._session, compartment.value] = key
        generation, kept = self._kept
        if generation != database.generation:
            kept = set()
            self._kept = database.generation, kept
        if compartment not in kept:
            database.execute(
                "INSERT INTO vetting_keys.sessions (session_id, compartment, sealed) VALUES (%s, %s, %s)"
                " ON CONFLICT DO NOTHING",
                (self._session, compartment.value, known[1]),
            )
            kept.add(compartment)
        return known[0]


def new_identities() -> dict[Compartment, HybridIdentity]:
    """Draw the identities of a new registry."""
    return {each: HybridIdentity.generate() for each in Compartment}


def with_missing(
    identities: Mapping[Compartment, HybridIdentity],
) -> dict[Compartment, HybridIdentity]:
    """Return identities of a registry with those of compartments that were added since it was set up."""
    missing = {each: HybridIdentity.generate() for each in Compartment if each not in identities}
    return {**identities, **missing}


def identities_to_text(identities: Mapping[Compartment, HybridIdentity]) -> str:
    """Write identities for a casebook's settings, which are encrypted."""
    return "\n".join(f"{name.value} {each.to_text()}" for name, each in sorted(identities.items()))


def identities_from_text(text: str) -> dict[Compartment, HybridIdentity]:
    """Read what `identities_to_text` wrote."""
    pairs = (line.split(" ", 1) for line in text.splitlines())
    return {Compartment(name): HybridIdentity.from_text(each) for name, each in pairs}


def recipients_to_text(recipients: Mapping[Compartment, HybridRecipient]) -> str:
    """Write recipients for a casebook's settings."""
    return "\n".join(f"{name.value} {each.to_text()}" for name, each in sorted(recipients.items()))


def recipients_from_text(text: str) -> dict[Compartment, HybridRecipient]:
    """Read what `recipients_to_text` wrote."""
    pairs = (line.split(" ", 1) for line in text.splitlines())
    return {Compartment(name): HybridRecipient.from_text(each) for name, each in pairs}


def as_text(content: bytes) -> str:
    """Write bytes where JSON stands."""
    return b64encode(content).decode("ascii")


def as_bytes(text: str) -> bytes:
    """Read what `as_text` wrote."""
    return b64decode(text)


def _bound(purpose: str, subject: str) -> bytes:
    return b"\0".join((_VERSION, purpose.encode(), subject.encode()))


def _seal(key: bytes, bound: bytes, content: bytes) -> bytes:
    nonce = os.urandom(_NONCE)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, content, bound)


def _open(key: bytes, bound: bytes, sealed: bytes, purpose: str) -> bytes:
    try:
        return ChaCha20Poly1305(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], bound)
    except (InvalidTag, ValueError) as error:
        raise AgePayloadError(detail=purpose) from error
