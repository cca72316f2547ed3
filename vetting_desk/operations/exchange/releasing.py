"""Releasing all that one bundle brought and headquarters did not take in, by one decision.

One that cannot be released, or that nobody can judge for another reason than the one somebody answers for,
stays where it is and is named: it stops none of the others.
"""

from dataclasses import dataclass

from vetting_desk.errors import NotFoundError, NotJudgedError, RecordRefusedError, StateError
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange import quarantine
from vetting_desk.operations.exchange.needs import QuarantineDesk
from vetting_desk.operations.exchange.quarantine import Held


@dataclass(frozen=True, slots=True)
class Released:
    """What came of releasing a bundle.

    Attributes:
        taken_in: What was taken in, as it stands now.
        left: What was not, each with why not, a key.
    """

    taken_in: tuple[Held, ...]
    left: tuple[tuple[Held, str], ...]


@door(Action.DECIDE_ARRIVALS)
def of_bundle(open_desk: QuarantineDesk, bundle_id: str) -> tuple[Held, ...]:
    """Return what a bundle brought and something can still be decided on, in the order in which it came.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    found = [each for each in quarantine.held(open_desk) if each.bundle_id == bundle_id]
    return tuple(sorted(found, key=lambda each: each.number))


@door(Action.DECIDE_ARRIVALS)
def release(
    open_desk: QuarantineDesk, bundle_id: str, reason: str, accepting: str = ""
) -> Released:
    """Take in what a bundle brought after all, each after it was judged anew; the post is told of each.

    Args:
        open_desk: Headquarters.
        bundle_id: The bundle.
        reason: Why, in words; the post reads them.
        accepting: Why something cannot be judged, a key: what cannot be judged for this alone the person
            accepts, after they looked at one such; empty for none. What cannot be judged otherwise stays.

    Raises:
        InputError: If there is no reason, or it is too long.
        NotFoundError: If nothing of this bundle is left to decide.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    found = of_bundle(open_desk, bundle_id)
    if not found:
        raise NotFoundError(what="quarantine", id=bundle_id)
    taken, left = [], []
    for each in found:
        try:
            taken.append(_release(open_desk, each.number, words, accepting))
        except RecordRefusedError as error:
            left.append((each, str(error.fields["reason"])))
        except NotJudgedError as error:
            left.append((each, str(error.fields["why"])))
        except StateError as error:  # it came again meanwhile
            left.append((each, str(error.fields["state"])))
    return Released(tuple(taken), tuple(left))


def _release(open_desk: QuarantineDesk, number: int, words: str, accepting: str) -> Held:
    try:
        return quarantine.release(open_desk, number, words)
    except NotJudgedError as error:
        if not accepting or error.fields["why"] != accepting:
            raise
        return quarantine.release(open_desk, number, words, although_not_judged=True)
