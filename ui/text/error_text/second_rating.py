"""Words for ratings that are sealed, and for what stands in the way of a second rating."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.RatingsSealedError: words(
        QT_TRANSLATE_NOOP("Errors", "These ratings are sealed to who rates."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "They open when both raters have locked. A draft that was handed over opens when the officer who "
            "had it unlocks this desk once more, or when the organisation opens it.",
        ),
    ),
    e.SecondRatingError: words(
        QT_TRANSLATE_NOOP("Errors", "The second rating does not allow this now."),
        QT_TRANSLATE_NOOP("Errors", "Look at it under Second rater."),
    ),
}
_WORDS: Final = {
    "drawn": words(
        QT_TRANSLATE_NOOP("Errors", "This assessment was drawn to be rated by a second person."),
        QT_TRANSLATE_NOOP(
            "Errors", "Lock your ratings under Second rater; a supervisor names who rates."
        ),
    ),
    "unasked": words(
        QT_TRANSLATE_NOOP("Errors", "Nobody is named yet to rate this a second time."),
        QT_TRANSLATE_NOOP(
            "Errors", "A supervisor names somebody under Second rater, or ends it with a reason."
        ),
    ),
    "not-locked": words(
        QT_TRANSLATE_NOOP(
            "Errors", "A second rating was asked for, and your ratings are not locked yet."
        ),
        QT_TRANSLATE_NOOP("Errors", "Lock them under Second rater. Sign when both have rated."),
    ),
    "waits": words(
        QT_TRANSLATE_NOOP("Errors", "The second rater has not locked yet: {names}."),
        QT_TRANSLATE_NOOP("Errors", "Wait for them, or have a supervisor end it with a reason."),
    ),
    "both-locked": words(
        QT_TRANSLATE_NOOP("Errors", "Both have locked, and the first ratings are not opened yet."),
        QT_TRANSLATE_NOOP("Errors", "They open when the first rater opens the page Second rater."),
    ),
    "not-settled": words(
        QT_TRANSLATE_NOOP("Errors", "The two raters have not settled yet."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Settle item by item under Second rater; a disagreement may stay, with a reason.",
        ),
    ),
    "changed": words(
        QT_TRANSLATE_NOOP("Errors", "Ratings were changed after they had been locked."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Put them back as they were. What the two agreed on stands beside them and is kept.",
        ),
    ),
    "not-asked": words(
        QT_TRANSLATE_NOOP("Errors", "No second rating is asked of you here."),
        QT_TRANSLATE_NOOP(
            "Errors", "A supervisor asks for one, or the organisation's rule draws it."
        ),
    ),
    "not-sealed": words(
        QT_TRANSLATE_NOOP(
            "Errors", "The ratings of this draft lie in the open: nobody could rate it blind."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Drafts begun from now on are sealed. Move this one to a newer version, or sign it.",
        ),
    ),
    "already-locked": words(
        QT_TRANSLATE_NOOP("Errors", "These ratings are locked already."),
        QT_TRANSLATE_NOOP("Errors", "They wait for: {names}."),
    ),
    "incomplete": words(
        QT_TRANSLATE_NOOP("Errors", "These are not rated with reasons yet: {names}."),
        QT_TRANSLATE_NOOP("Errors", "Rate each, or leave it out with a reason; then lock."),
    ),
    "seen": words(
        QT_TRANSLATE_NOOP(
            "Errors", "The other's ratings are at this desk already: yours would not be blind."
        ),
        QT_TRANSLATE_NOOP("Errors", "A supervisor ends this second rating with a reason."),
    ),
    "rated": words(
        QT_TRANSLATE_NOOP("Errors", "The second rater has locked already."),
        QT_TRANSLATE_NOOP("Errors", "Nothing has to be rated any more."),
    ),
    "was-ended": words(
        QT_TRANSLATE_NOOP("Errors", "This second rating was ended."),
        QT_TRANSLATE_NOOP("Errors", "Nothing has to be rated any more."),
    ),
    "reads-all": words(
        QT_TRANSLATE_NOOP(
            "Errors", "Your keys open the first rater's ratings: you could not rate blind."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A supervisor asks somebody else, who does not hold the organisation's identity.",
        ),
    ),
    "sealed": words(
        QT_TRANSLATE_NOOP("Errors", "Ratings are shown when all have locked theirs."),
        QT_TRANSLATE_NOOP("Errors", "Until then each is sealed to who rated."),
    ),
    "settled": words(
        QT_TRANSLATE_NOOP("Errors", "This is settled already."),
        QT_TRANSLATE_NOOP("Errors", "Both originals and the reasons for each change are kept."),
    ),
    "not-yours": words(
        QT_TRANSLATE_NOOP(
            "Errors", "This is for the two raters to say, or for the third who sits with them."
        ),
        QT_TRANSLATE_NOOP("Errors", "Ask one of them."),
    ),
    "lost": words(
        QT_TRANSLATE_NOOP("Errors", "What was sealed is not at this desk any more."),
        QT_TRANSLATE_NOOP("Errors", "A supervisor ends this second rating with a reason."),
    ),
    "unknown-rater": words(
        QT_TRANSLATE_NOOP(
            "Errors", "Your key does not remember to whom ratings of {names} are sealed."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Let them unlock this desk once, then lock and unlock it yourself. Headquarters has to have"
            " certified them.",
        ),
    ),
    "stays": words(
        QT_TRANSLATE_NOOP("Errors", "What was given for this second rating stays here for now."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It goes once it is settled or ended and headquarters has confirmed what this desk signed. Lift"
            " a hold first.",
        ),
    ),
    "needs-second": words(
        QT_TRANSLATE_NOOP("Errors", "Two officers open it together."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Choose one of this desk who is neither you nor who locked; add one under People.",
        ),
    ),
    "no-organisation": words(
        QT_TRANSLATE_NOOP(
            "Errors", "This desk belongs to no organisation yet to which ratings could be sealed."
        ),
        QT_TRANSLATE_NOOP("Errors", "Join the organisation first."),
    ),
}
DETAILS: dict[tuple[type[Exception], str], Words] = {
    **{(e.SecondRatingError, detail): found for detail, found in _WORDS.items()},
    (e.StateError, "ratings-locked"): words(
        QT_TRANSLATE_NOOP("Errors", "The ratings of this draft are locked for a second rater."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It goes on when both have locked, or when a supervisor ends the second rating.",
        ),
    ),
}
"""By detail, or by the state of what refuses."""
