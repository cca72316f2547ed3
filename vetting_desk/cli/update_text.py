"""Why an update is not taken, or cannot be made, as clauses for a terminal (`detail_text`)."""

from typing import Final

DETAILS: Final = {
    "file-changed-meanwhile": "the file was changed while it was read",
    "headquarters-signature": "the second signature is not one of headquarters' signer",
    "maker-signature": "the signature is not the maker's",
    "no-system-in-name": "the name of a package says for which system it is: .deb, .tar.xz, .exe or .zip",
    "keys-not-headquarters": "these keys are not certified as headquarters' signer's",
    "keys-not-maker": "these keys are not certified as the maker's",
    "other-organisation": "it is for another organisation",
    "other-root-key": "this is not the key of the organisation's root",
    "other-update-key": "the certificates are not of these keys",
    "package-digest": "a package in it is not what was signed",
    "package-empty": "a package is empty",
    "one-signer": "both signatures are one person's, and two people are needed",
    "update-ahead": (
        "its number lies far above all that was seen here, and after it no later one could be taken; tell"
        " headquarters"
    ),
    "update-again": "it was taken here before; to save it once more, say --again",
    "update-differs": "another update with the same number was taken here, so one of the two is not genuine",
    "update-layout": "its content is not as its form says",
    "update-older": "a later one was seen here",
    "update-request": "the request is not whole",
    "update-runs": "this version ran here already",
    "update-signed-already": "headquarters' signer has signed it already",
    "update-too-long": "it is longer than an update can be",
}
