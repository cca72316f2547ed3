"""Whether a name and birth date somebody says are those of a proof: a slow, salted digest of both.

A name is written in many ways, and said aloud in one. Before it is digested it is brought to one form
(`plain`): no capitals, accents, spaces or hyphens, words in alphabetical order, and letters that one keyboard
has and another has not as their likes. That form is frozen with version 1 of the proof. It does not turn one
script into another: a proof has a digest for each spelling that was chosen, up to three.

There are few names and few birth dates, so whoever holds a proof can try them. Argon2id (RFC 9106) makes each
try cost 64 MiB and a good part of a second; docs/threat-model.md says what remains.
"""

import unicodedata
from hmac import compare_digest
from typing import Final

from vetting_desk.crypto.kdf import Profile, argon2id
from vetting_desk.crypto.proof.statement import DIGEST, Statement
from vetting_desk.model.case import BirthCertainty

PROFILE: Final = Profile("proof-1", memory_kib=64 * 1024, iterations=3, lanes=4)
"""RFC 9106, section 4, second recommended option; frozen with version 1 of the proof."""
_MARK: Final = "vetting-desk/proof/1"
_LENGTHS: Final = {
    BirthCertainty.EXACT: 10,
    BirthCertainty.MONTH: 7,
    BirthCertainty.YEAR: 4,
    BirthCertainty.ESTIMATED: 4,
}
"""How much of ``YYYY-MM-DD`` is digested."""
_LIKE: Final = str.maketrans(
    {
        # Tajik letters that a Russian keyboard lacks
        "қ": "к", "ғ": "г", "ҳ": "х", "ҷ": "ч",
        "ъ": None, "ь": None,
        # Arabic letters that Persian writes with one of its own, and carriers of a hamza
        "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا",
        "ؤ": "و", "ء": None, "ـ": None,
        # Latin letters that Unicode does not take apart
        "ı": "i", "ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae",
        "ʼ": None, "ʻ": None, "’": None, "‘": None, "'": None, "`": None, "´": None,
    }
)  # fmt: skip


def plain(name: str) -> str:
    """Return a name in the one form that is digested; empty if nothing of it is a letter or digit."""
    folded = unicodedata.normalize("NFKC", name).casefold().translate(_LIKE)
    bare = "".join(
        each
        for each in unicodedata.normalize("NFD", folded)
        if unicodedata.category(each) not in {"Mn", "Cf"}
    ).translate(_LIKE)
    words = "".join(each if each.isalnum() else " " for each in bare).split()
    return " ".join(sorted(unicodedata.normalize("NFC", each) for each in words))


def birth_part(birth: str, certainty: BirthCertainty) -> str:
    """Return as much of a birth date as is known for certain; empty where nothing is.

    Args:
        birth: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, or more than is known of it.
        certainty: How exactly the date of the proof is known.
    """
    return birth[: digits_of(certainty)]


def digits_of(certainty: BirthCertainty) -> int:
    """Return how many characters of ``YYYY-MM-DD`` are known for certain."""
    return _LENGTHS.get(certainty, 0)


def digest(name: str, birth: str, certainty: BirthCertainty, salt: bytes) -> bytes:
    """Return the digest of one spelling of a name with a birth date, 16 bytes.

    Args:
        name: As it is written.
        birth: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.
        certainty: How much of it counts.
        salt: Of the proof.
    """
    said = "\n".join((_MARK, plain(name), birth_part(birth, certainty)))
    return bytes(argon2id(said.encode(), salt, PROFILE)[:DIGEST])


def is_of(statement: Statement, name: str, birth: str) -> bool:
    """Return whether a proof is of who says this name and birth date.

    Args:
        statement: What the proof says.
        name: As it is said, in any spelling.
        birth: As it is said; of a day where only the year is known for certain, the year counts.
    """
    found = digest(name, birth, statement.certainty, statement.salt)
    return any(compare_digest(found, each) for each in statement.digests)
