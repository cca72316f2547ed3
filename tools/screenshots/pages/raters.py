"""Pictures of a second rating: asked, rated blind, side by side; of agreement, and of a training set."""

from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from tools.screenshots.photographer import PASSPHRASE, Photographer
from tools.screenshots.subject import Subject
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName, Role
from vetting_desk.model.rating_payloads import LinkPart, RatingPart
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks, new_officer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.practice.training import join
from vetting_desk.operations.raters import asking, blind, locking, training

_NAME = PersonName("Ситора Намунаи Машқӣ", NameScript.CYRILLIC)
_BORN = BirthDate("1991-04-02", BirthCertainty.EXACT)
_FIRST, _SECOND = "Vahob Practice", "Umeda Practice"
_SHIPPED = "debt-and-return"
_REASONS = "Се сатр инро тасдиқ мекунад."


class _Ready(NamedTuple):
    """What is there before the window opens.

    Attributes:
        first, second, supervisor: Ids of the officers.
        case_id: The case.
        draft: The first rater's draft.
        locked: The entry that gives its evidence.
    """

    first: str
    second: str
    supervisor: str
    case_id: str
    draft: str
    locked: str


def _walk(camera: Photographer) -> None:
    ready = _prepare(camera.data)
    frame = camera.open_desk("post", ready.supervisor)
    frame.go("raters")
    page = frame.pages.raters
    camera.settle(lambda: bool(page.requests.cards))
    camera.take("list")
    ask = page.requests.act("ask")
    if ask is not None:
        ask.click()
        camera.settle(lambda: page.dialog is not None)
        camera.take_dialog("ask")
    frame = camera.open_desk("post", ready.second)
    frame.go("raters")
    page = frame.pages.raters
    camera.settle(lambda: page.requests.act("rate") is not None)
    camera.take("asked")
    camera.tasks.call(_rate, frame.open_desk, ready.locked, 6)
    page.open_rating(ready.locked)
    camera.settle(lambda: page.rating.isVisible() and page.rating.indicator() is not None)
    camera.take("rating")
    camera.tasks.call(_rate, frame.open_desk, ready.locked, 99)
    camera.tasks.call(blind.lock, frame.open_desk, ready.locked)
    frame = camera.open_desk("post", ready.supervisor)
    frame.go("raters")
    page = frame.pages.raters
    camera.settle(lambda: page.requests.act("open") is not None)
    page.opening.start(ready.case_id, ready.draft)
    camera.settle(lambda: page.opening.dialog is not None)
    camera.take_dialog("open")
    _walk_compared(camera, ready)


def _walk_compared(camera: Photographer, ready: _Ready) -> None:
    """The first rater's side: both beside each other, agreement, and a training set."""
    frame = camera.open_desk("post", ready.first)
    frame.go("raters")
    page = frame.pages.raters
    camera.settle(lambda: page.requests.act("beside") is not None)
    page.open_beside(ready.case_id, ready.draft)
    camera.settle(lambda: bool(page.beside.rows))
    first = page.beside.rows[0]
    if first.choice is not None:
        first.choice.chips()[1].click()
        first.why("first").set_text(_REASONS)
    camera.settle()
    camera.take("beside")
    page.go_back()
    camera.settle(page.requests.isVisible)
    page.sections.choose("agreement")
    page.refresh()
    camera.settle(lambda: bool(page.agreement.figures.plot.rows()))
    camera.take("agreement")
    page.sections.choose("training")
    page.refresh()
    camera.settle(lambda: bool(page.training_list.buttons))
    camera.take("training")
    camera.tasks.call(_train, frame.open_desk)
    page.open_training(_SHIPPED)
    camera.settle(lambda: bool(page.feedback.cards))
    camera.take("feedback")


def _prepare(data: Path) -> _Ready:
    _add_raters(data)
    with closing(_opened(data, "post", _FIRST)) as first:
        case = cases.create_case(first, [_NAME], _BORN)
        [summary] = [
            each for each in instruments.list_instruments(first) if each.key.id == "return-spj"
        ]
        example = instruments.example("return-spj")
        interview = interviews.start(first, case.id, summary.key.sha256, example.language)
        interview.answer_all(example.steps)
        interview.close()
        draft, first_id = interview.assessment.id, first.officer.id
    with closing(_opened(data, "post")) as supervisor:
        [rater] = [
            each for each in asking.raters(supervisor, draft) if each.officer_name == _SECOND
        ]
        asking.ask(supervisor, draft, rater)
        supervisor_id = supervisor.officer.id
    with closing(_opened(data, "post", _FIRST)) as first:
        locked = locking.lock(first, draft).id
    return _Ready(first_id, rater.officer_id, supervisor_id, case.id, draft, locked)


def _add_raters(data: Path) -> None:
    with closing(_opened(data, "headquarters")) as hq:
        for name, role in ((_FIRST, Role.PSYCHOLOGIST), (_SECOND, Role.INTERVIEWER)):
            with closing(_opened(data, "post")) as supervisor:
                new_officer.add(supervisor, name, role, PASSPHRASE)
            with closing(_opened(data, "post", name)) as desk:
                join(desk, hq, data, PASSPHRASE)


def _opened(data: Path, folder: str, officer: str = "") -> OpenDesk:
    from vetting_desk.operations.access.desk_folders import list_desks

    place = next(each for each in list_desks(data) if each.folder.name == folder)
    found = [each for each in place.officers if each.name == officer]
    chosen = found or [each for each in place.officers if each.role is Role.SUPERVISOR]
    return desks.unlock(place.folder, chosen[0].id, PASSPHRASE)


def _rating(indicator: str, number: int, keys: list[str]) -> RatingPart:
    presence = ("2", "1", "0")[number % 3]
    protective = indicator.startswith("P")
    return RatingPart(
        indicator=indicator,
        presence=presence,
        omit_reason="",
        relevance=("low", "moderate", "high")[number % 3],
        recency="" if protective or presence == "0" else "ever",
        strength="1" if protective and presence != "0" else "",
        confidence="moderate",
        reasons=_REASONS,
        links=[LinkPart(key=key, side="for") for key in keys[number % 3 : number % 3 + 2]],
    )


def _rate(desk: OpenDesk, locked: str, most: int) -> None:
    found = blind.look(desk, locked)
    keys = [each.key for each in found.evidence]
    for number, each in enumerate(found.indicators[:most]):
        blind.rate(desk, locked, _rating(each.id, number, keys))


def _train(desk: OpenDesk) -> None:
    found = training.look(desk, _SHIPPED)
    keys = [each.key for each in found.evidence]
    for number, each in enumerate(found.indicators):
        training.rate(desk, _SHIPPED, _rating(each.id, number, keys))
    training.lock(desk, _SHIPPED)


RATERS = Subject(
    "raters",
    ("list", "ask", "asked", "rating", "open", "beside", "agreement", "training", "feedback"),
    _walk,
)
