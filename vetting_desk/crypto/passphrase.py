"""A passphrase as bytes: the same for every keyboard, system and input method.

RFC 8265's OpaqueString profile: every space character becomes an ordinary space, the text is
normalised to NFC, and control characters and lone surrogates are refused. NFKC is not used: it would make
different passphrases equal. The required length is checked in operations.
"""

import unicodedata

from vetting_desk.errors import InputError


def prepare(passphrase: str) -> bytearray:
    """Return the passphrase as UTF-8; the caller overwrites the buffer after use (`wipe`).

    Raises:
        InputError: If it is empty, or holds a control character or a lone surrogate.
    """
    spaced = "".join(" " if unicodedata.category(each) == "Zs" else each for each in passphrase)
    text = unicodedata.normalize("NFC", spaced)
    if not text:
        raise InputError(field="passphrase", detail="empty")
    if any(unicodedata.category(each) in {"Cc", "Cs"} for each in text):
        raise InputError(field="passphrase", detail="control character")
    return bytearray(text, "utf-8")


def wipe(buffer: bytearray) -> None:
    """Overwrite `buffer` with zeros in place.

    This is the most that Python allows: copies made by the interpreter or a library remain until their
    memory is reused. Locking therefore ends the process (`docs/decisions.md`).
    """
    buffer[:] = bytes(len(buffer))
