"""What people type or paste, checked once on entry: names, references, passphrases, answers.

Text that the store or the XML of a record could not hold is refused with a reason; nothing that can be seen
is dropped. Direction overrides are refused in names, because a name that reads differently on screen
and in the store can hide a person (Unicode TR 36, "bidirectional text spoofing").
"""

import re
import unicodedata

from vetting_desk.errors import InputError

MAX_NAME = 200
MAX_ANSWER = 1_000_000
MAX_REASON = 1_000
MIN_PASSPHRASE = 15
MAX_PASSPHRASE = 1_000
PRACTICE_PASSPHRASE = "an invented passphrase for practice"  # noqa: S105 (of training desks alone)
"""What the walkthrough's and the demo's desks open with: public, so that it is refused at real desks."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
_NOTHING = re.compile(
    "[\u00ad\u034f\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0001-\U000e007f]"
)
"""Signs that show nothing and change nothing: they come with what is pasted, and part equal names."""
_BLANK = re.compile("[\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]")
"""Letters that are drawn as white space."""
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")


def name(text: str, field: str = "name") -> str:
    """Return `text` as a name: NFC, inner white space single, nothing invisible, 1 to 200 characters.

    The joiners of Arabic and Indian scripts stay (U+200C, U+200D): they change how letters are drawn.

    Raises:
        InputError: With detail ``empty``, ``too-long``, ``surrogate``, ``control`` or ``direction``.
    """
    clean = " ".join(_BLANK.sub(" ", _NOTHING.sub("", _nfc(text, field))).split())
    if not is_visible(clean):
        raise InputError(field=field, detail="empty")
    if len(clean) > MAX_NAME:
        raise InputError(field=field, detail="too-long", limit=MAX_NAME)
    if _DIRECTION.search(clean):
        raise InputError(field=field, detail="direction")
    if any(unicodedata.category(char) in {"Cc", "Co", "Cn"} for char in clean):
        raise InputError(field=field, detail="control")
    return clean


def answer(text: str, reference: str) -> str:
    """Return `text` as an answer: NFC, line ends as LF, at most 1,000,000 characters.

    What consists of invisible signs alone is no answer.

    Raises:
        InputError: With detail ``too-long``, ``surrogate`` or ``control``.
    """
    if len(text) > MAX_ANSWER:
        raise InputError(field=reference, detail="too-long", limit=MAX_ANSWER)
    clean = _nfc(text, reference).replace("\r\n", "\n").replace("\r", "\n")
    if _CONTROL.search(clean):
        raise InputError(field=reference, detail="control")
    return clean if is_visible(clean) or clean.isspace() else ""


def is_visible(text: str) -> bool:
    """Return whether `text` shows anything: not only white space, joiners and other invisible signs."""
    return any(
        unicodedata.category(sign)[0] not in "CZM" and not _BLANK.match(sign) for sign in text
    )


def reason(text: str) -> str:
    """Return `text` as the reason of a decision, without white space around it.

    Raises:
        InputError: With detail ``empty``, ``too-long``, ``surrogate`` or ``control``.
    """
    clean = answer(text, "reason").strip()
    if not is_visible(clean):
        raise InputError(field="reason", detail="empty")
    if len(clean) > MAX_REASON:
        raise InputError(field="reason", detail="too-long", limit=MAX_REASON)
    return clean


def passphrase(text: str, *known: str, training: bool = False) -> str:
    """Return `text` as a new passphrase: NFC, 15 to 1,000 characters, neither common nor easily guessed.

    Args:
        text: As typed.
        *known: Names everybody at the desk knows; they count next to nothing.
        training: True at a training desk, where the public practice passphrase is taken as well.

    Raises:
        InputError: With detail ``too-short``, ``too-long``, ``surrogate``, ``control``, ``common`` or
            ``easily-guessed``.
    """
    from vetting_desk.operations.access.passphrases import is_common, is_weak

    clean = _nfc(text, "passphrase")
    if len(clean) < MIN_PASSPHRASE:
        raise InputError(field="passphrase", detail="too-short", limit=MIN_PASSPHRASE)
    if len(clean) > MAX_PASSPHRASE:
        raise InputError(field="passphrase", detail="too-long", limit=MAX_PASSPHRASE)
    if _CONTROL.search(clean) or "\n" in clean or "\t" in clean:
        raise InputError(field="passphrase", detail="control")
    if training and clean == PRACTICE_PASSPHRASE:
        return clean
    if is_common(clean, *known):
        raise InputError(field="passphrase", detail="common")
    if is_weak(clean, *known):
        raise InputError(field="passphrase", detail="easily-guessed")
    return clean


def _nfc(text: str, field: str) -> str:
    if _SURROGATE.search(text):
        raise InputError(field=field, detail="surrogate")
    return unicodedata.normalize("NFC", text)
