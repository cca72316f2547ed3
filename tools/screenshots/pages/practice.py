"""Pictures of training: its entry, and the first exercise from step to step across two desks."""

from contextlib import closing

from tools.screenshots.photographer import OFFICER, PASSPHRASE, Photographer
from tools.screenshots.subject import Subject
from ui.shell.exercise_strip import ExerciseStrip
from ui.shell.frame import DeskFrame
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import DeskKind, NameScript, PersonName, Role
from vetting_desk.operations.access.desk_folders import PRACTICE_STICK, list_desks
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.exchange import receiving, transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.practice import exercise, training
from vetting_desk.operations.records import records

_NAMES = [PersonName("Намунаи Нав", NameScript.CYRILLIC)]


def _walk(camera: Photographer) -> None:
    camera.data = camera.data / "whole"
    page = camera.open_window().first_run_page
    if page is None:
        raise RuntimeError("the first run did not begin")
    page.show_kind("training")
    camera.take("entry")
    camera.close()
    training.create_training(camera.data, OFFICER, PASSPHRASE, profile=CHEAP, whole=True)
    frame = _open(camera, DeskKind.POST, Role.INTERVIEWER)
    _carry(camera, frame, _interview(camera, frame))
    camera.open_window()
    camera.take("between")
    frame = _open(camera, DeskKind.HQ, Role.SUPERVISOR)
    frame.go("transfer")
    camera.settle()
    camera.take("headquarters")
    stick = camera.data / PRACTICE_STICK
    camera.tasks.call(receiving.receive_from, frame.open_desk, [stick])
    camera.tasks.call(transfer.write_returns, frame.open_desk, stick)
    _look(camera, frame)
    camera.take("back")
    frame = _open(camera, DeskKind.POST, Role.INTERVIEWER)
    frame.go("transfer")
    camera.settle()
    frame.pages.transfer.receive_from_stick()
    camera.settle()
    _look(camera, frame)
    camera.take("done")
    camera.tasks.call(exercise.leave, frame.open_desk)
    _look(camera, frame)
    frame.go("cases")
    camera.take("put-away")


def _interview(camera: Photographer, frame: DeskFrame) -> str:
    """Open a case and answer a questionnaire; returns the draft."""
    frame.go("cases")
    camera.take("offered")
    camera.tasks.call(exercise.begin, frame.open_desk)
    _look(camera, frame)
    frame.new_case()
    camera.take("open-case")
    case = camera.tasks.call(cases.create_case, frame.open_desk, _NAMES)
    frame.open_case(case.id)
    camera.take("interview")
    draft = camera.tasks.call(_answer, frame.open_desk, case.id)
    _look(camera, frame)
    frame.open_assessment(draft)
    camera.settle(lambda: bool(frame.route.assessment_id))
    camera.take("sign")
    return draft


def _carry(camera: Photographer, frame: DeskFrame, draft: str) -> None:
    """Sign the draft and write the record to the stick."""
    frame.go("transfer")
    frame.route.close()
    camera.tasks.call(records.sign, frame.open_desk, draft, PASSPHRASE)
    _look(camera, frame)
    camera.take("write")
    frame.pages.transfer.write_to_stick()
    camera.settle()
    _look(camera, frame)
    camera.take("lock")


def _open(camera: Photographer, kind: DeskKind, role: Role) -> DeskFrame:
    [place] = (place for place in list_desks(camera.data) if place.desk.kind is kind)
    slot = next(slot for slot in place.officers if slot.role is role)
    return camera.open_desk(place.folder.name, slot.id)


def _look(camera: Photographer, frame: DeskFrame) -> None:
    [strip] = frame.findChildren(ExerciseStrip)
    strip.look()
    camera.settle()


def _answer(desk: OpenDesk, case_id: str) -> str:
    """Answer all of the first contact, and return the draft."""
    [summary] = (
        each for each in desk.casebook.instruments.list() if each.key.id == "first-contact"
    )
    example = instruments.example("first-contact")
    with closing(
        interviews.start(desk, case_id, summary.key.sha256, example.language)
    ) as interview:
        interview.answer_all(list(example.steps))
        interview.mark_ready()
    return interview.assessment.id


PRACTICE = Subject(
    "practice",
    (
        "entry", "offered", "open-case", "interview", "sign", "write", "lock", "between",
        "headquarters", "back", "done", "put-away",
    ),
    _walk,
)  # fmt: skip
