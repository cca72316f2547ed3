"""The age v1 file format (https://c2sp.org/age) on `cryptography`'s primitives.

Three layers: bytes (`bech32`, `format`, `armor`), ciphers (`stream` and a module for each kind of
recipient), and `files`, which joins them. Passes C2SP's test kit: each of its files is accepted or
refused as the kit requires. No plugins, no SSH keys.
"""

from vetting_desk.crypto.age.armor import read_armor, write_armor
from vetting_desk.crypto.age.files import (
    decrypt,
    encrypt,
    encrypt_writer,
    open_reader,
    seal,
    unseal,
)
from vetting_desk.crypto.age.hybrid import HybridIdentity, HybridRecipient
from vetting_desk.crypto.age.keyfile import read_identities, write_identities
from vetting_desk.crypto.age.recipients import Identity, Recipient
from vetting_desk.crypto.age.scrypt import ScryptIdentity, ScryptRecipient
from vetting_desk.crypto.age.stream import PayloadReader, PayloadWriter
from vetting_desk.crypto.age.x25519 import X25519Identity, X25519Recipient

__all__ = [
    "HybridIdentity",
    "HybridRecipient",
    "Identity",
    "PayloadReader",
    "PayloadWriter",
    "Recipient",
    "ScryptIdentity",
    "ScryptRecipient",
    "X25519Identity",
    "X25519Recipient",
    "decrypt",
    "encrypt",
    "encrypt_writer",
    "open_reader",
    "read_armor",
    "read_identities",
    "seal",
    "unseal",
    "write_armor",
    "write_identities",
]
