"""Why a second rating does not allow something, as clauses for a terminal; and what one waits for."""

from typing import Final

WHY: Final = {
    "cannot-rate": "they cannot rate this; choose one of those who can",
    "not-all": "each difference has to be settled, and nothing else",
    "both-locked": "both have locked, and the first opens theirs when they unlock the window next",
    "changed": "ratings were changed after they had been locked. Put them back",
    "drawn": "it was drawn to be rated by a second person. Lock the ratings; a supervisor names who rates",
    "was-ended": "it was ended",
    "incomplete": "some indicators are neither rated with reasons nor left out with one",
    "already-locked": "the ratings are locked already",
    "lost": "what was sealed is not at this desk",
    "unknown-rater": "your key does not remember to whom ratings of this officer are sealed; let them unlock "
    "the desk once, then unlock it anew",
    "stays": "it stays for now: it is held, still rated, or not all of it is confirmed by headquarters",
    "needs-second": "two officers open it together: name one of this desk who is neither you nor who locked",
    "no-organisation": "this desk belongs to no organisation yet",
    "not-asked": "none is asked for",
    "not-locked": "the first rater has not locked yet",
    "not-sealed": "the ratings lie in the open, and nobody could rate blind",
    "not-settled": "the two raters have not settled yet",
    "not-yours": "it is for the two raters to say, or for the third who sits with them",
    "rated": "the second rater has locked already",
    "reads-all": "your keys open the first rater's ratings, so that you could not rate blind",
    "sealed": "ratings are shown when all have locked theirs",
    "seen": "the other's ratings are at this desk already",
    "settled": "it is settled already",
    "unasked": "nobody is named yet to rate second",
    "waits": "the second rater has not locked yet",
}
"""By the detail of a `SecondRatingError`."""

STATES: Final = {
    "asked": "the first rater has not locked yet",
    "unasked": "nobody is named yet to rate second",
    "waits": "the second rater rates",
    "both-locked": "both have locked; opens when the first rater is here next",
    "open": "both lie side by side; nothing is settled",
    "proposed": "a consensus is proposed and waits for the other",
    "settled": "settled",
    "ended": "ended without a second rating",
}
"""By `model.second_rating.RatingState`."""

STAYS: Final = {
    "goes": "nothing is left to do; it goes",
    "held": "held",
    "on-its-way": "stays until headquarters has confirmed what this desk signed",
    "rating": "still rated, or not settled",
}
"""Why what another desk's case left stays here, or that it goes."""
