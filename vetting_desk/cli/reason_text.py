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
}


def reason_text(reason: str) -> str:
    """Return the words for a reason with its key; an unknown key alone."""
    return f"{REASONS[reason]} ({reason})" if reason in REASONS else reason
