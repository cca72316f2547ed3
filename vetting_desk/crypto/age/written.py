"""What age's own kinds of keys have in common: each is written in Bech32 and has its own stanza type.

The kinds are `hybrid` and `x25519`. A passphrase (`scrypt`) is not a key and is never written.
"""

from abc import ABC, abstractmethod
from typing import ClassVar, Self

from vetting_desk.crypto.age import bech32
from vetting_desk.crypto.age.format import Stanza
from vetting_desk.errors import AgeFormatError


class WrittenKey(ABC):
    """A key that is copied as one line of text.

    Args:
        content: The key's bytes.

    Raises:
        AgeFormatError: If the length is wrong for this kind.
    """

    prefix: ClassVar[str]
    """Human-readable part of the Bech32 text, before the separator ``1``."""
    length: ClassVar[int]
    """Length of a key of this kind, in bytes."""

    def __init__(self, content: bytes) -> None:
        if len(content) != self.length:
            raise AgeFormatError(part="key", detail="length")
        self._content = bytes(content)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read a key of this kind.

        Raises:
            AgeFormatError: If the text is not such a key.
        """
        prefix, content = bech32.decode(text)
        if prefix != cls.prefix:
            raise AgeFormatError(part="key", detail="another kind of key")
        return cls(content)

    def to_text(self) -> str:
        """Return the key as text."""
        return bech32.encode(self.prefix, self._content)


class WrittenRecipient(WrittenKey):
    """A public key to encrypt to; two with the same bytes are equal."""

    label: ClassVar[str]
    """Label that all recipients of one file must share; see `vetting_desk.crypto.age.Recipient`."""

    @abstractmethod
    def wrap(self, file_key: bytes) -> Stanza:
        """Return a stanza that only this recipient's identity can unwrap."""

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other._content == self._content

    def __hash__(self) -> int:
        return hash(self._content)


class WrittenIdentity(WrittenKey):
    """A secret key that decrypts what was encrypted to its recipient."""

    stanza_type: ClassVar[str]
    """Type of the stanzas that this kind of identity can unwrap."""

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """Return the file key, or None if no stanza is for this identity.

        Raises:
            AgeFormatError: If a stanza of this identity's type has wrong arguments, lengths or encodings,
                or a low-order share.
        """
        for stanza in stanzas:
            if stanza.type == self.stanza_type:
                file_key = self._unwrap(stanza)
                if file_key is not None:
                    return file_key
        return None

    @abstractmethod
    def _unwrap(self, stanza: Stanza) -> bytes | None:
        """Return the file key of one stanza of this type; None if it is for another key."""
