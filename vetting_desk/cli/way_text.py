"""What to do about each state, in English words for a terminal: none is the end of the way."""

from typing import Final

from vetting_desk.model import AssessmentState, BundleState, QuarantineState, WayToHq

_RECORDS: Final = {
    WayToHq.NOTHING: "nothing is on its way",
    WayToHq.TO_SEND: "goes into the next bundle: exchange write",
    WayToHq.WRITTEN: "waits for headquarters' receipt: exchange receive. No answer: record offer",
    WayToHq.RECEIVED: "headquarters has it. A mistake in it: record correct",
    WayToHq.REFUSED: "headquarters keeps it apart and can release it. Send it again: record offer. A mistake "
    "in it: record correct",
    WayToHq.HELD: "its signature cannot be judged, and a person at headquarters decides. A mistake in it: "
    "record correct",
    WayToHq.SET_ASIDE: "headquarters wants it no more. If something in it is wrong: record correct. It stays "
    "here until its case is erased",
}
_DRAFTS: Final = {
    AssessmentState.DRAFT: "continue it in the window, or: draft sign, draft discard, draft hand-over",
    AssessmentState.READY: "draft sign, draft discard, draft hand-over",
    AssessmentState.SIGNED: "is signed, for good: record list",
    AssessmentState.DISCARDED: "it is offered no more, and goes when its case is erased",
}
_BUNDLES: Final = {
    BundleState.SEALED: "is on no stick yet: exchange write",
    BundleState.WRITTEN: "waits for a receipt. Lost stick: exchange again. Refused as a whole: record offer",
    BundleState.RECEIVED: "was answered",
    BundleState.REPLACED: "all it carries went another way",
}
_QUARANTINED: Final = {
    QuarantineState.OPEN: "quarantine release, ask-again or set-aside",
    QuarantineState.ASKED_AGAIN: "waits for the post to send it again. Or: quarantine release, set-aside",
    QuarantineState.SET_ASIDE: "the post is told. If it is wanted after all: quarantine release",
    QuarantineState.RELEASED: "was taken in; the post is told",
    QuarantineState.SUPERSEDED: "came again and was judged anew",
}


def next_step(state: WayToHq | AssessmentState | BundleState | QuarantineState) -> str:
    """Return what a state means, and what can be done from it."""
    if isinstance(state, WayToHq):
        return _RECORDS[state]
    if isinstance(state, AssessmentState):
        return _DRAFTS[state]
    if isinstance(state, BundleState):
        return _BUNDLES[state]
    return _QUARANTINED[state]
