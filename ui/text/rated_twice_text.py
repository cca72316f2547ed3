"""What is noticed of a record's second rating when it comes, in words; by the keys of the records' wing."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

RATED_TWICE = {
    "second-rating": QT_TRANSLATE_NOOP(
        "Transfer",
        "A record says something else of its second rating than the raters signed. It does not count as "
        "valid. Ask that desk, and have it corrected.",
    ),
    "second-rating-not-compared": QT_TRANSLATE_NOOP(
        "Transfer",
        "What a record says of its second rating could not be compared: not all that the raters signed is "
        "here yet. It is compared again whenever the record is opened.",
    ),
    "second-rating-more": QT_TRANSLATE_NOOP(
        "Transfer",
        "More was signed about a second rating than the record names. Look at both under Second rater.",
    ),
    "second-rating-unsaid": QT_TRANSLATE_NOOP(
        "Transfer",
        "A record says nothing of a second rating for which the first rater locked. Ask that desk why.",
    ),
}
"""Flags of a bundle, in the context of a transfer; see `vetting_desk.operations.records.rated_twice`."""
