"""A passphrase as bytes: the same ones whatever keyboard, system or input method typed it.

RFC 8265's OpaqueString profile: every space character becomes an ordinary space, the text is
brought to Unicode's composed form (NFC), and control characters and broken text are refused. NFKC
is not used: it would make different passphrases equal. How long a passphrase must be is for
operations to say.
"""

import unicodedata

from vetting_desk.errors import InputError


def prepare(passphrase: str) -> bytearray:
    """Return the passphrase's bytes in UTF-8; the caller overwrites them when done (`wipe`).

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

    The best Python offers: copies made elsewhere, by the interpreter or a library, remain until
    their memory is used again. Locking therefore ends the process (`docs/decisions.md`).
    """
    buffer[:] = bytes(len(buffer))
