"""Training sets: a vignette is rated by all, compared with a reference rating, with feedback per indicator.

Nothing of it is of a case. A rater's sheet is sealed until they lock it, and they see the reference, and what
others rated, only then. It trains who rates; it is no examination, and no figure of it leaves the desk.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import InputError, NotFoundError, SecondRatingError
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.raters import forms, sheets
from vetting_desk.operations.raters.blind import is_whole, require_known
from vetting_desk.operations.raters.comparing import differences
from vetting_desk.operations.raters.measuring import Measured, Rated, measured
from vetting_desk.operations.raters.needs import TrainingDesk
from vetting_desk.paths import resource_path
from vetting_desk.store.rating_sheets import SheetState

if TYPE_CHECKING:
    from vetting_desk.judgement.rated_form import RatedIndicator
    from vetting_desk.model.rating_payloads import EvidencePart, RatingPart
    from vetting_desk.model.vignette import Vignette

__all__ = [
    "ABOUT",
    "OWN",
    "RATED",
    "Compared",
    "Exercise",
    "Feedback",
    "SheetState",
    "TrainingSet",
    "add",
    "compare",
    "lock",
    "look",
    "rate",
    "sets",
]

OWN: Final = "training-set/"
"""Settings that begin so hold an organisation's own vignettes, by id."""
RATED: Final = "training-rated/"
"""Settings that begin so hold what somebody locked of a vignette: its id, then theirs."""
ABOUT: Final = "vignette/"
"""What a sheet about a vignette is about begins so."""


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """A vignette in a list.

    Attributes:
        id: Which.
        title: Its title.
        own: True for the organisation's own.
        state: How far the present officer's sheet is; None before it is begun.
        rated: How many people locked theirs at this desk.
    """

    id: str
    title: str
    own: bool
    state: SheetState | None
    rated: int


@dataclass(frozen=True, slots=True)
class Exercise:
    """A vignette as who rates it sees it.

    Attributes:
        id: Which.
        title: Its title.
        story: Who the invented person is.
        evidence: The lines.
        indicators: What is to be rated.
        ratings: What the present officer rated so far, by indicator.
        state: How far their sheet is; None before it is begun.
    """

    id: str
    title: str
    story: str
    evidence: "tuple[EvidencePart, ...]"
    indicators: "tuple[RatedIndicator, ...]"
    ratings: "dict[str, RatingPart]"
    state: SheetState | None


@dataclass(frozen=True, slots=True)
class Feedback:
    """One indicator: one's own rating beside the reference.

    Attributes:
        indicator: What the form asks.
        own: What the present officer said.
        reference: What experienced raters said, and why.
        differs: The fields in which they differ.
        missed: Evidence that the reference uses here and the officer does not.
    """

    indicator: "RatedIndicator"
    own: "RatingPart"
    reference: "RatingPart"
    differs: tuple[str, ...]
    missed: "tuple[EvidencePart, ...]"


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of a training set.

    Attributes:
        exercise: The vignette with one's own ratings.
        feedback: One for each indicator, in the form's order.
        among_all: How far all who locked theirs at this desk agree; by who they are nowhere.
        raters: How many they are.
    """

    exercise: Exercise
    feedback: tuple[Feedback, ...]
    among_all: Measured
    raters: int


@door(Action.INTERVIEW)
def sets(open_desk: TrainingDesk, language: str = "") -> list[TrainingSet]:
    """Return the vignettes of this desk, those of the organisation first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.vignette import text_in

    found = []
    for vignette, own in _all(open_desk):
        sheet = sheets.own(open_desk, ABOUT + vignette.id)
        state = sheet.state if sheet is not None else None
        title = text_in(vignette.title, _code(language))
        rated = len(_locked(open_desk, vignette.id))
        found.append(TrainingSet(vignette.id, title, own, state, rated))
    return found


@door(Action.INSTRUMENTS)
def add(open_desk: TrainingDesk, path: Path) -> str:
    """Add an organisation's own vignette, replacing one of the same id that nobody has rated; return its id.

    Raises:
        InputError: If the file is no vignette, or one of this id was rated or is shipped.
        OSError: If it cannot be read.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.vignette import MAX_LENGTH, parse_vignette

    with path.open("rb") as file:
        data = file.read(MAX_LENGTH + 1)
    vignette = parse_vignette(data)
    shipped = {each.id for each, own in _all(open_desk) if not own}
    if vignette.id in shipped or open_desk.casebook.rating_sheets.about(ABOUT + vignette.id):
        raise InputError(field="vignette", detail="known")
    open_desk.casebook.settings.set(OWN + vignette.id, vignette.model_dump_json())
    return vignette.id


@door(Action.INTERVIEW)
def look(open_desk: TrainingDesk, vignette_id: str, language: str = "") -> Exercise:
    """Return a vignette, what is to be rated, and what the present officer rated so far.

    Raises:
        NotFoundError: If there is no such vignette, or its instrument is not at this desk.
        PermissionDeniedError: If the role does not allow it.
    """
    return _exercise(open_desk, _vignette(open_desk, vignette_id), language)


@door(Action.INTERVIEW)
def rate(open_desk: TrainingDesk, vignette_id: str, rating: "RatingPart") -> None:
    """Keep what the present officer says of one indicator; committed when this returns.

    Raises:
        InputError: If it names an indicator, a choice or a line of evidence that there is not.
        NotFoundError: If there is no such vignette.
        StateError: If the sheet is locked.
        PermissionDeniedError: If the role does not allow it.
    """
    found = look(open_desk, vignette_id)
    require_known(found.indicators, found.evidence, rating)
    at = open_desk.clock.now()
    sheet = sheets.own(open_desk, ABOUT + vignette_id)
    if sheet is None:
        sheet = sheets.begin(open_desk, ABOUT + vignette_id, "", at)
    sheets.add(open_desk, sheet, at, rating.indicator, rating.model_dump_json())


@door(Action.INTERVIEW)
def lock(open_desk: TrainingDesk, vignette_id: str) -> None:
    """Lock the present officer's ratings; from now on they see the reference, and count among all.

    Raises:
        SecondRatingError: With ``incomplete`` where indicators are open (names says which).
        NotFoundError: If there is no such vignette.
        PermissionDeniedError: If the role does not allow it.
    """
    found = look(open_desk, vignette_id)
    sheet = sheets.own(open_desk, ABOUT + vignette_id)
    still_open = [
        each.label for each in found.indicators if not is_whole(each, found.ratings.get(each.id))
    ]
    if still_open or sheet is None:
        raise SecondRatingError(detail="incomplete", names=", ".join(still_open))
    content = [found.ratings[each.id].model_dump() for each in found.indicators]
    key = f"{RATED}{vignette_id}/{open_desk.officer.id}"
    with open_desk.casebook.transaction():
        open_desk.casebook.rating_sheets.set_state(sheet.id, SheetState.LOCKED)
        open_desk.casebook.settings.set(key, json.dumps(content, ensure_ascii=False))


@door(Action.INTERVIEW)
def compare(open_desk: TrainingDesk, vignette_id: str, language: str = "") -> Compared:
    """Return one's own ratings beside the reference, and how far all agree; after locking, and not before.

    Raises:
        SecondRatingError: With ``sealed`` before the present officer has locked theirs.
        NotFoundError: If there is no such vignette.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.vignette import as_rating

    vignette = _vignette(open_desk, vignette_id)
    found = _exercise(open_desk, vignette, language)
    if found.state is not SheetState.LOCKED:
        raise SecondRatingError(detail="sealed", names="")
    references = {each.indicator: as_rating(each, _code(language)) for each in vignette.reference}
    lines = {each.key: each for each in found.evidence}
    feedback = []
    for indicator in found.indicators:
        own, reference = found.ratings[indicator.id], references[indicator.id]
        used = {each.key for each in own.links}
        missed = tuple(lines[each.key] for each in reference.links if each.key not in used)
        feedback.append(Feedback(indicator, own, reference, differences(own, reference), missed))
    everybody = [
        Rated(vignette_id, str(number), ratings)
        for number, ratings in enumerate(_locked(open_desk, vignette_id), start=1)
    ]
    among = measured(everybody, found.indicators, "presence", 1)
    return Compared(found, tuple(feedback), among, len(everybody))


def _exercise(open_desk: TrainingDesk, vignette: "Vignette", language: str) -> Exercise:
    from vetting_desk.model.rating_payloads import EvidencePart
    from vetting_desk.model.vignette import text_in

    code = _code(language)
    newest = open_desk.casebook.instruments.newest(vignette.instrument)
    wanted = {each.indicator for each in vignette.reference}
    asked = forms.indicators(open_desk, newest.key.sha256, language)
    sheet = sheets.own(open_desk, ABOUT + vignette.id)
    return Exercise(
        vignette.id,
        text_in(vignette.title, code),
        text_in(vignette.story, code),
        tuple(
            EvidencePart(
                key=each.key, words=text_in(each.words, code), original="", sort=each.sort,
                place=text_in(each.place, code),
            )
            for each in vignette.evidence
        ),
        tuple(each for each in asked if each.id in wanted),
        sheets.ratings(open_desk, sheet) if sheet is not None else {},
        sheet.state if sheet is not None else None,
    )  # fmt: skip


def _vignette(open_desk: TrainingDesk, vignette_id: str) -> "Vignette":
    for vignette, _ in _all(open_desk):
        if vignette.id == vignette_id:
            return vignette
    raise NotFoundError(what="vignette", id=vignette_id)


def _all(open_desk: TrainingDesk) -> "list[tuple[Vignette, bool]]":
    from vetting_desk.model.vignette import parse_vignette

    settings = open_desk.casebook.settings
    own = [parse_vignette((settings.get(key) or "").encode()) for key in settings.keys(OWN)]
    shipped = [
        parse_vignette(path.read_bytes())
        for path in sorted(resource_path("training").glob("*.json"))
    ]
    return [(each, True) for each in own] + [(each, False) for each in shipped]


def _locked(open_desk: TrainingDesk, vignette_id: str) -> "list[tuple[RatingPart, ...]]":
    """Return what each locked of a vignette, in no order that says who they are."""
    from vetting_desk.model.rating_payloads import RatingPart

    settings = open_desk.casebook.settings
    texts = [settings.get(key) or "[]" for key in settings.keys(f"{RATED}{vignette_id}/")]
    return [
        tuple(RatingPart.model_validate(each) for each in json.loads(text))
        for text in sorted(texts)
    ]


def _code(language: str) -> str:
    """Return the code of a form's language, such as ``Русский (ru)``; the code itself where it is one."""
    from vetting_desk.forms import FormLanguage

    return FormLanguage.from_name(language).code or language
