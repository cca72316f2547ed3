"""What is kept of a decision on something in quarantine: who, when, why; behind the doors of `quarantine`."""

from typing import TYPE_CHECKING

from vetting_desk.clock import from_text, to_text
from vetting_desk.model import Amendment, AmendmentOutcome
from vetting_desk.model.acceptance import Acceptance
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.cases import unjudged
from vetting_desk.operations.exchange.needs import QuarantineDesk

if TYPE_CHECKING:
    from vetting_desk.store.intake import Quarantined


def decide(
    open_desk: QuarantineDesk, kept: "Quarantined", outcome: AmendmentOutcome, words: str
) -> None:
    """Keep a decision; the sender is told of it by the next bundle.

    A word of this desk's own that was lost here and is set aside counts where it came from all the same: that
    is told.
    """
    books = open_desk.casebook
    own = outcome is AmendmentOutcome.SET_ASIDE and unjudged.own_word(open_desk, kept) is not None
    with books.transaction():
        books.amendments.add(
            Amendment(
                desk_id=kept.desk_id,
                record_id=kept.record_id,
                digest=kept.digest,
                outcome=outcome,
                reason=kept.reason,
                words=words,
                at=from_text(to_text(books.clock_reading().newest)),
                officer_name=open_desk.officer.name,
                quarantined=kept.number,
            )
        )
        if own:
            books.findings.add(FindingKind.OWN_SET_ASIDE, kept.desk_id, {"first": kept.record_id})


def accept(open_desk: QuarantineDesk, kept: "Quarantined", why: str, words: str) -> None:
    """Keep that somebody took in what cannot be judged, with their reason."""
    open_desk.casebook.acceptances.add(
        Acceptance(
            record_id=kept.record_id,
            digest=kept.digest,
            at=open_desk.casebook.clock_reading().at,
            officer_id=open_desk.officer.id,
            officer_name=open_desk.officer.name,
            why=why,
            reason=words,
        )
    )
