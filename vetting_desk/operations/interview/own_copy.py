"""What a desk knows of an instrument by its own copy, whatever somebody else says of it.

A record names its instrument, and says whether it is clinical; a sender can say anything. Here the desk's own
copies decide, and where it has none of that version the others of the same name do.
"""

from typing import TYPE_CHECKING

from vetting_desk.errors import NotFoundError
from vetting_desk.operations.access.stores import KeepsInstruments
from vetting_desk.operations.access.unlocked import HasCasebook
from vetting_desk.operations.interview.shipped_digests import CLINICAL

if TYPE_CHECKING:
    from vetting_desk.model import InstrumentSummary
    from vetting_desk.model.record_document import InstrumentPart


def find(
    open_desk: HasCasebook[KeepsInstruments], named: "InstrumentPart"
) -> "InstrumentSummary | None":
    """Return this desk's copy of the very instrument a record names; None if it holds none.

    The very same is the same XForm, byte for byte, under the same id and version.
    """
    try:
        held = open_desk.casebook.instruments.get(named.sha256)
    except NotFoundError:
        return None
    return held if (held.key.id, held.key.version) == (named.id, named.version) else None


def called(open_desk: HasCasebook[KeepsInstruments], named: "InstrumentPart", language: str) -> str:
    """Return what the instrument a record names is called in a language, by this desk's copy of it.

    Args:
        open_desk: The unlocked desk.
        named: The instrument as the record names it; its title stands in for one that is not known.
        language: ISO 639 code.
    """
    from vetting_desk.judgement.titles import titles_of

    own = find(open_desk, named)
    if own is None:
        return named.title
    return titles_of(open_desk.casebook.instruments.xml(own.key.sha256)).get(language, named.title)


def is_clinical(open_desk: HasCasebook[KeepsInstruments], named: "InstrumentPart") -> bool:
    """Return whether only psychologists may read what was filled in with an instrument.

    By this desk's copy of the very instrument; else by the newest version of that id here; else by whether any
    instrument of that id, or with those bytes, ships as clinical. What its record calls clinical is so in any
    case: a sender can close what they send, and open nothing.
    """
    return named.clinical or _known_as_clinical(open_desk, named)


def _known_as_clinical(open_desk: HasCasebook[KeepsInstruments], named: "InstrumentPart") -> bool:
    own = find(open_desk, named)
    if own is not None:
        return own.clinical
    wanted = _folded(named.id)
    held = open_desk.casebook.instruments.list()
    if any(each.key.sha256 == named.sha256 and each.clinical for each in held):
        return True
    newest = [
        each for each in open_desk.casebook.instruments.current() if _folded(each.key.id) == wanted
    ]
    return any(each.clinical for each in newest) or wanted in CLINICAL


def _folded(instrument_id: str) -> str:
    """Return an id as it reads: what only differs in case or in space around it is taken for the same."""
    return instrument_id.strip().casefold()
