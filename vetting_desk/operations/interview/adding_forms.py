"""Adding a parsed questionnaire to a desk.

Behind the doors: who may add which is `instruments`.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from vetting_desk.model import InstrumentKey, InstrumentSummary
from vetting_desk.operations.access.stores import KeepsInstruments
from vetting_desk.operations.access.unlocked import HasCasebook
from vetting_desk.operations.interview.live_forms import about

if TYPE_CHECKING:
    from vetting_desk.forms import Form


def add_form(
    open_desk: HasCasebook[KeepsInstruments], form: "Form", accepted: Sequence[str] = ()
) -> InstrumentSummary:
    """Add a parsed questionnaire; no effect if the desk has it already.

    Args:
        open_desk: The unlocked desk.
        form: The questionnaire.
        accepted: Kinds of what was found in it and accepted by a person, for the log.
    """
    summary = InstrumentSummary(
        key=InstrumentKey(form.id, form.version, form.sha256),
        title=form.title or form.id,
        languages=form.languages,
        clinical=about(form, "clinical") == "yes",
        validated=about(form, "validated") == "yes",
    )
    kept = open_desk.casebook.instruments
    if kept.holds(form.sha256):
        kept.complete(form.sha256, form.attachments)
    else:
        kept.add(form.xml, summary, form.attachments, accepted)
    return summary
