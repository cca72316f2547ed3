"""English texts for the reasons for which headquarters sets a record aside, for a terminal."""

from typing import Final

REASONS: Final = {
    "missing-file": "a file is missing",
    "extra-file": "it holds a file that was not signed",
    "too-large": "a file is larger than allowed",
    "digest": "a file is not the one that was signed",
    "format": "it does not match the format",
    "newer": "a newer version of the program wrote it",
    "identity": "the bundle names another record or case",
    "desk": "another desk made it than the one that sent it",
    "training": "training material and real cases do not mix",
    "untrusted": "its signer is not known to the organisation",
    "signature": "its signature is not valid",
    "officer": "another officer signed it than the one it names",
    "role": "its signer's role may not sign such an instrument",
    "answers": "its answers are not those of its submission and instrument",
    "submission": "its submission is not one that the instrument allows",
    "report": "its report is not the one that was signed",
    "report-pages": "the pages of its report differ from the signed answers",
    "certificate-ended": "its certificate ended, and nothing shows that it was signed before",
    "certificate-revoked": "its certificate was revoked, and nothing shows that it was signed before",
    "certificate-unregistered": "its certificate is not in the register of what headquarters issued",
    "list-ended": "no revocation list here is current",
    "desk-revoked": "its desk is trusted no more",
    "corrects": "it corrects a record of another case",
    "case": "its case cannot be taken as it is",
    "erased": "its case was erased at headquarters",
    "fork": "another one came under the same number",
}
_LATER: Final = {
    "sealed": "it is sealed to psychologists, and cannot be read",
}
"""What judging it once more finds."""


def reason_text(reason: str) -> str:
    """Return the words for a reason with its key; an unknown key alone."""
    words = REASONS.get(reason) or _LATER.get(reason)
    return f"{words} ({reason})" if words else reason
