"""Results of screeners over time, for psychologists alone: what each says by its own rule, and its own bands.

Read from signed records of the clinical compartment; a record that was corrected gives way to its correction.
Bands are those of the instrument as it ships; nothing is compared across instruments, and no line is drawn
between results.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import on_the_wall
from vetting_desk.errors import NotFoundError, SealedToOthersError
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.clinical.needs import ResultsDesk
from vetting_desk.operations.interview import live_forms
from vetting_desk.operations.records import sealed

if TYPE_CHECKING:
    from vetting_desk.forms import Form, Session
    from vetting_desk.model import Record
    from vetting_desk.model.record_document import RecordDocument

_SCORE, _BAND = "score", "band"
_BOUNDS: Final = re.compile(r"(\d{1,3})(?:\s*(?:to|or|-|–)\s*(\d{1,3}))?\s*:", re.ASCII)
_PLAIN: Final = "English (en)"


@dataclass(frozen=True, slots=True)
class Band:
    """A band of an instrument.

    Attributes:
        low: Its least score.
        high: Its greatest.
        label: What the instrument calls it.
    """

    low: int
    high: int
    label: str


@dataclass(frozen=True, slots=True)
class Result:
    """What one filling of a screener came to.

    Attributes:
        record_id: In which record.
        assessment_id: Of which assessment.
        at: When it was signed, by that desk's clock.
        officer_name: Who signed it.
        score: By the instrument's own rule; None where it gives none.
        band: Where the instrument puts it; empty where it shows no band.
    """

    record_id: str
    assessment_id: str
    at: datetime
    officer_name: str
    score: int | None
    band: str


@dataclass(frozen=True, slots=True)
class Series:
    """The results of one screener, oldest first.

    Attributes:
        instrument_id: Which.
        title: Its title.
        bands: Its bands with bounds, from the least; empty where it has none.
        results: What it came to.
    """

    instrument_id: str
    title: str
    bands: tuple[Band, ...]
    results: tuple[Result, ...]


@door(Action.CLINICAL)
def results(open_desk: ResultsDesk, case_id: str, language: str = "") -> tuple[Series, ...]:
    """Return the results of a case's screeners over time; what is sealed to others is left out.

    Args:
        open_desk: The unlocked desk of a psychologist.
        case_id: Whose.
        language: One of a form's languages, or the code of one; anything else means its default.

    Raises:
        ConfirmationNeededError: If the passphrase or a reason is required first.
        AgeError: If a record was altered.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.record_document import parse_document

    open_desk.confirmations.enter(Purpose.READ_CLINICAL, case_id)
    found: dict[str, list[tuple[Record, RecordDocument]]] = {}
    for record, content in _opened(open_desk, case_id):
        document = parse_document(content)
        found.setdefault(record.instrument_id, []).append((record, document))
    series = [_series(open_desk, each, language) for each in found.values()]
    return tuple(each for each in series if each is not None)


def _opened(open_desk: ResultsDesk, case_id: str) -> "Iterator[tuple[Record, bytes]]":
    """Yield the sealed records of a case that open here, with the document inside."""
    books = open_desk.casebook
    every = books.records.list(case_id)
    corrected = {each.corrects for each in every}
    for record in sorted(every, key=lambda each: each.signed_at):
        name = next((file.sha256 for file in record.files if file.name == sealed.SEALED), None)
        if name is None or record.id in corrected:
            continue
        try:
            inside = sealed.open_sealed(open_desk, books.blobs.get(name))
        except SealedToOthersError:
            continue
        yield record, inside["assessment.json"]


def _series(
    open_desk: ResultsDesk, found: "list[tuple[Record, RecordDocument]]", language: str
) -> Series | None:
    """Return the results of one screener; None where it gives no score, or is not at this desk."""
    shown: list[Result] = []
    bands: tuple[Band, ...] = ()
    for record, document in found:
        try:
            form = live_forms.load_instrument(open_desk, document.instrument.sha256)
        except NotFoundError:
            continue
        empty = _empty(form, language)
        roles = {path: each.vetting.get("role", "") for path, each in form.by_path.items()}
        said = [(roles.get(answer.reference, ""), answer) for answer in document.answers]
        scores = [int(a.value) for role, a in said if role == _SCORE and a.value.isdecimal()]
        band = next((a.value for role, a in said if role == _BAND and a.value), "")
        if not scores and not band:
            continue
        bands = _bands(empty, _empty(form, _PLAIN))
        shown.append(
            Result(
                record.id,
                record.assessment_id,
                record.signed_at,
                record.officer_name,
                scores[-1] if scores else None,
                _labels(empty).get(band, band),
            )
        )
    if not shown:
        return None
    record = found[-1][0]
    return Series(record.instrument_id, record.title, bands, tuple(shown))


def _empty(form: "Form", language: str) -> "Session":
    from datetime import UTC

    chosen = live_forms.language_of(form, language)
    return form.new_session(now=on_the_wall(datetime(2000, 1, 1, tzinfo=UTC)), language=chosen)


def _labels(session: "Session") -> dict[str, str]:
    """Return what an instrument calls its bands, by value."""
    return {
        option.value: option.label or option.value
        for node in session.walk()
        if node.attributes.get("role") == _BAND
        for option in node.options
    }


def _bands(session: "Session", plain: "Session") -> tuple[Band, ...]:
    """Return the bands that have bounds, which stand in their English words."""
    labels, found = _labels(session), []
    for value, words in _labels(plain).items():
        bounds = _BOUNDS.match(words)
        if bounds is not None:
            low = int(bounds[1])
            found.append(Band(low, int(bounds[2] or low), labels.get(value, words)))
    return tuple(sorted(found, key=lambda each: each.low))
