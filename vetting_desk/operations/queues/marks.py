"""Critical marks: indicators a supervisor must look at the same day, found present in a signed record.

Which are critical an instrument's author says (``vd:critical``); headquarters' own copy of it counts. Nothing
follows from a mark but that a person looks. Behind the doors of this wing.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import FormError
from vetting_desk.operations.interview import live_forms, own_copy
from vetting_desk.operations.interview.needs import FormDesk

if TYPE_CHECKING:
    from vetting_desk.forms import FormDefinition
    from vetting_desk.operations.decisions.material import Source

PRESENT: Final = frozenset({"1", "2"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A critical indicator that is present.

    Attributes:
        record_id: The record.
        title: Title of its instrument.
        place: The reference of the question that says so.
        words: The section, and the question with its answer.
        officer_name: Who signed it.
    """

    record_id: str
    title: str
    place: str
    words: str
    officer_name: str

    @property
    def subject(self) -> str:
        """What an acknowledgement of it names."""
        return f"{self.record_id}/{self.place}"


def of_source(open_desk: FormDesk, source: "Source") -> list[Mark]:
    """Return the critical marks of a record; none where this desk cannot read its instrument."""
    own = own_copy.find(open_desk, source.document.instrument)
    if own is None:
        return []
    try:
        critical = _critical(live_forms.load_instrument(open_desk, own.key.sha256))
    except FormError:
        return []
    return [
        Mark(
            source.record.id,
            source.record.title,
            answer.reference,
            f"{critical[answer.reference]} {answer.section} · {answer.text}".strip(),
            source.record.officer_name,
        )
        for answer in source.document.answers
        if answer.reference in critical and answer.value in PRESENT
    ]


@lru_cache(maxsize=24)
def _critical(form: "FormDefinition") -> dict[str, str]:
    """Return the questions that say whether a critical indicator is present, each with its number."""
    found = {}
    for definition in form.by_path.values():
        if definition.is_leaf and definition.vetting.get("role") == "presence":
            around = definition.parent
            while around is not None and around.vetting.get("kind") != "indicator":
                around = around.parent
            if around is not None and around.vetting.get("critical") == "yes":
                found[definition.path] = around.vetting.get("id", "")
    return found
