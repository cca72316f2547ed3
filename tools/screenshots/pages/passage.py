"""Pictures of the persons of a case, and of their passage."""

from dataclasses import replace
from typing import Any

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from vetting_desk.model import BirthCertainty, BirthDate, Case, NameScript, PaperKind, PersonName
from vetting_desk.model.passage import Passage, PassageKind, Step, StepSort, StepState, first_state
from vetting_desk.model.person import ASSESSED, Certainty, Kin, Person
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.passage import family, files, steps

_NAME = (PersonName("Ситора Намунаи Машқӣ", NameScript.CYRILLIC),)
_BORN = BirthDate("1999", BirthCertainty.YEAR)


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    desk = frame.open_desk
    call = camera.tasks.call
    case = call(cases.create_case, desk, _NAME, _BORN)
    frame.case_parts.open_passage(case.id)
    passages = frame.pages.passage
    camera.settle(lambda: passages.view is not None)
    camera.take("none-yet")
    call(_filled, desk, case)
    frame.case_parts.open_family(case.id)
    page = frame.pages.family
    camera.settle(lambda: page.family is not None and len(page.family.persons) > 3)
    people = page.family.persons if page.family is not None else ()
    page.choose(people[1].person.id)
    camera.settle()
    camera.take("family")
    page.acts.add()
    camera.settle()
    camera.take_dialog("person")
    page.acts.link(people[3].person)
    camera.settle()
    camera.take_dialog("link")
    page.acts.contact(people[0].person)
    camera.settle()
    camera.take_dialog("own-contact")
    frame.case_parts.open_passage(case.id)
    camera.settle(lambda: passages.shown() is not None)
    camera.take("passage")
    seen = passages.shown()
    if seen is not None:
        passages.acts.add(seen, StepSort.LEG)
        camera.settle()
        camera.take_dialog("step")
        missed = next(each for each in seen.steps if each.step.sort is StepSort.ARRIVAL)
        passages.acts.change(seen, missed, StepState.MISSED)
        camera.settle()
        camera.take_dialog("missed")
        passages.acts.save_notice(seen)
        camera.settle()
        camera.take_dialog("notice")
    passages.acts.begin()
    camera.settle()
    camera.take_dialog("begin")


def _filled(desk: OpenDesk, case: Case) -> None:
    """Write a family down, and plan their way."""
    people = [
        family.record(
            desk, case.id, _person("Фарҳод Намуна", "1995", safety="Бародараш таҳдид мекунад.")
        ),
        family.record(
            desk,
            case.id,
            _person(
                "Зарина Намуна",
                "2017-02-03",
                lives="Хонаи меҳмонони Намуна",
                reach="Тавассути модараш",
            ),
        ),
        family.record(desk, case.id, _person("Сомон Намуна", "2020-05-06")),
        family.record(desk, case.id, _person("Гулнора Намуна", "1971")),
        family.record(desk, case.id, _person("Муҳаммад Тарҷумон", "")),
    ]
    father, girl, boy, grandmother, _interpreter = (each.id for each in people)
    for of, to, kin, sure in (
        (ASSESSED, father, Kin.SPOUSE, Certainty.SAID),
        (ASSESSED, girl, Kin.CHILD, Certainty.PAPERS),
        (ASSESSED, boy, Kin.CHILD, Certainty.SAID),
        (ASSESSED, grandmother, Kin.PARENT, Certainty.DOUBTED),
    ):
        family.link(desk, case.id, of, to, kin, sure)
    passage = files.begin(desk, case.id, PassageKind.PASSAGE, [ASSESSED, girl, boy])
    files.begin(desk, case.id, PassageKind.BIRTH, [boy])
    for step in (
        _step(passage, StepSort.IDENTITY, what="Photograph, mother's letter", party="Aunt"),
        _step(passage, StepSort.PAPER, paper=PaperKind.RETURN_CERTIFICATE, until="2026-03-02"),
        _step(
            passage, StepSort.LEG, place="Намунаобод", to="Намунашаҳр", day="2026-03-09", what="Bus"
        ),
        _step(
            passage, StepSort.MEETING, party="Холаи Намуна", place="Намунашаҳр", day="2026-03-09"
        ),
        _step(passage, StepSort.BORDER, place="Пости Намуна", party="Сардор", day="2026-03-09"),
        _step(passage, StepSort.ARRIVAL, place="Намунашаҳр", day="2026-03-10"),
        _step(passage, StepSort.TASK, what="Call the guest house", until="2026-03-05"),
    ):
        owner: dict[str, Any] = {"owner": desk.officer.name, "owner_id": desk.officer.id}
        steps.put(desk, case.id, replace(step, **owner))
    paper = next(
        each.step
        for each in files.of_case(desk, case.id)[0].steps
        if each.step.sort is StepSort.PAPER
    )
    steps.put(desk, case.id, replace(paper, state=StepState.APPLIED, number="A-0001"))


def _person(name: str, born: str, **more: str) -> Person:
    certainty = {4: BirthCertainty.YEAR, 10: BirthCertainty.EXACT}
    birth = BirthDate(born, certainty.get(len(born), BirthCertainty.UNKNOWN))
    return Person("", (PersonName(name, NameScript.CYRILLIC),), birth, **more)


def _step(passage: Passage, sort: StepSort, **more: Any) -> Step:
    return replace(Step("", passage.id, sort, first_state(sort)), **more)


PASSAGE = Subject(
    "passage",
    (
        "none-yet",
        "family",
        "person",
        "link",
        "own-contact",
        "passage",
        "step",
        "missed",
        "notice",
        "begin",
    ),
    _walk,
)
