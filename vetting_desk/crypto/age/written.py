"""What age's own kinds of keys have in common: each is written in Bech32 and looks for its own stanzas.

The kinds are `hybrid` and `x25519`. A passphrase (`scrypt`) is no key and is never written.
"""

from abc import ABC, abstractmethod
from typing import ClassVar, Self

from vetting_desk.crypto.age import bech32
from vetting_desk.crypto.age.format import Stanza
from vetting_desk.errors import AgeFormatError


class WrittenKey(ABC):
    """A key that people copy as one line of text.

    Args:
        content: The bytes of the key that its text stands for.

    Raises:
        AgeFormatError: If there are more or fewer bytes than keys of this kind have.
    """

    prefix: ClassVar[str]
    """What the text begins with, before the ``1`` that Bech32 puts after it."""
    length: ClassVar[int]
    """Bytes of a key of this kind."""

    def __init__(self, content: bytes) -> None:
        if len(content) != self.length:
            raise AgeFormatError(part="key", detail="length")
        self._content = bytes(content)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read a key of this kind.

        Raises:
            AgeFormatError: If it is not the text of such a key.
        """
        prefix, content = bech32.decode(text)
        if prefix != cls.prefix:
            raise AgeFormatError(part="key", detail="another kind of key")
        return cls(content)

    def to_text(self) -> str:
        """Return the key as text."""
        return bech32.encode(self.prefix, self._content)


class WrittenRecipient(WrittenKey):
    """A public key to seal to; two with the same bytes are the same recipient."""

    label: ClassVar[str]
    """What all recipients of one file must share, as `vetting_desk.crypto.age.Recipient` says."""

    @abstractmethod
    def wrap(self, file_key: bytes) -> Stanza:
        """Return a stanza that only this recipient's identity can unwrap."""

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other._content == self._content

    def __hash__(self) -> int:
        return hash(self._content)


class WrittenIdentity(WrittenKey):
    """A secret key that opens what was sealed to its recipient."""

    stanza_type: ClassVar[str]
    """The type of the stanzas that may be meant for it."""

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """Return the file key, or None if no stanza is meant for this identity.

        Raises:
            AgeFormatError: If a stanza of this identity's type has other arguments, lengths or
                encodings than it must, or a share that leaves no secret.
        """
        for stanza in stanzas:
            if stanza.type == self.stanza_type:
                file_key = self._unwrap(stanza)
                if file_key is not None:
                    return file_key
        return None

    @abstractmethod
    def _unwrap(self, stanza: Stanza) -> bytes | None:
        """Return the file key of one stanza of this type; None if it is meant for another key."""
