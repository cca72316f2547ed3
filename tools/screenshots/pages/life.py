"""Pictures of ways out: offering again, quarantine, corrections, and drafts that go to another officer."""

from tools.screenshots.drafts import open_draft_case
from tools.screenshots.photographer import PASSPHRASE, Photographer
from tools.screenshots.subject import Subject
from ui.shell.frame import DeskFrame
from vetting_desk.model import IntakeOutcome, Record, RecordFile, Role, new_id
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import officers
from vetting_desk.operations.interview import handover
from vetting_desk.operations.records import records

Arrived = tuple[str, Record, dict[str, bytes]]
"""A record as it came: the desk it came from, what it is, its files."""


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    arrived = camera.tasks.call(_arrived, frame.open_desk)
    frame.go("transfer")
    camera.settle()
    frame.pages.transfer.write_to_stick()
    camera.settle()
    frame.pages.transfer.offer_again()
    camera.take_dialog("offer")
    _correct(camera, frame)
    _hand_over(camera, frame)
    _at_headquarters(camera, arrived)


def _correct(camera: Photographer, frame: DeskFrame) -> None:
    frame.go("cases")
    camera.settle()
    open_draft_case(camera, frame, "return-spj")
    detail = frame.pages.case.detail
    if detail is None:
        raise RuntimeError("the case did not open")
    record = detail.records[-1]
    frame.open_record(record, detail.case.reference)
    camera.settle()
    camera.take("record")
    frame.pages.record.correct()
    dialog = frame.pages.record.dialog
    if dialog is None:
        raise RuntimeError("nothing asked why")
    dialog.reason.set_text("The place was heard wrongly.")
    camera.take_dialog("correct", dialog, keep=True)
    dialog.act.click()
    camera.settle(lambda: bool(frame.route.assessment_id))
    interview = frame.route.interview
    if interview is None:
        raise RuntimeError("the correction did not open")
    place = next(
        node.reference
        for node in interview.session.walk()
        if node.control == "input" and node.type == "string" and node.relevant and node.value
    )
    camera.tasks.call(interview.answer, place, "Corrected words")
    frame.route.questions.go_to(place)
    camera.take("correcting")
    draft = interview.assessment.id
    frame.route.close()
    camera.tasks.call(
        records.sign, frame.open_desk, draft, PASSPHRASE, incomplete_reason="Practice"
    )
    frame.open_case(record.case_id)
    camera.settle()
    camera.take("case")
    newest = frame.pages.case.detail
    if newest is None:
        raise RuntimeError("the case did not open again")
    frame.open_record(newest.records[0], detail.case.reference)
    camera.settle()
    camera.take("correction")
    frame.open_record(record, detail.case.reference)
    camera.settle()
    camera.take("corrected")


def _hand_over(camera: Photographer, frame: DeskFrame) -> None:
    desk = frame.open_desk
    camera.tasks.call(officers.add_officer, desk, "Farida Sample", Role.INTERVIEWER, PASSPHRASE)
    frame.go("cases")
    camera.settle()
    open_draft_case(camera, frame, "eligibility")
    camera.tasks.call(_give, desk, frame.pages.case.case_id)
    camera.settle()
    frame.pages.case.refresh()
    camera.settle()
    camera.take("case-others")
    [other] = camera.tasks.call(handover.drafts, desk, frame.pages.case.case_id)
    frame.pages.case.handing_over.ask(other)
    camera.settle(lambda: frame.pages.case.handing_over.dialog is not None)
    camera.take_dialog("hand-over", frame.pages.case.handing_over.dialog)


def _at_headquarters(camera: Photographer, arrived: list[Arrived]) -> None:
    frame = camera.open_desk("headquarters")
    camera.tasks.call(_set_aside, frame.open_desk, arrived)
    frame.go("transfer")
    camera.settle()
    camera.take("hq-transfer")
    frame.go("quarantine")
    camera.settle(lambda: frame.pages.quarantine.look() is not None)
    camera.take("quarantine")
    frame.pages.quarantine.release()
    camera.take_dialog("quarantine-release")


def _arrived(desk: OpenDesk) -> list[Arrived]:
    """Return two records of a post as they would come; the report of the second is damaged."""
    found = []
    for number, record in enumerate(desk.casebook.records.to_send()[:2]):
        files = {file.name: desk.casebook.blobs.get(file.sha256) for file in record.files}
        if number:
            files["report.pdf"] = b"%PDF- damaged"
        found.append((desk.desk.id, record, files))
    return found


def _set_aside(desk: OpenDesk, arrived: list[Arrived]) -> None:
    reasons = ((IntakeOutcome.FORK, "fork"), (IntakeOutcome.REFUSED, "digest"))
    for (desk_id, record, files), (outcome, reason) in zip(arrived, reasons, strict=True):
        desk.casebook.intake.quarantine(
            new_id(), desk_id, record.id, record.digest, outcome, reason,
            [
                RecordFile(name, desk.casebook.blobs.put(content), len(content))
                for name, content in files.items()
            ],
        )  # fmt: skip


def _give(desk: OpenDesk, case_id: str) -> None:
    """Hand the draft of a case to the other officer of the desk."""
    draft = handover.drafts(desk, case_id)[0].assessment
    taker = handover.takers(desk, draft.id)[0]
    handover.hand_over(desk, draft.id, taker.id, "Practice: an officer is ill.")


LIFE = Subject(
    "life",
    (
        "offer", "record", "correct", "correcting", "case", "correction", "corrected", "case-others",
        "hand-over", "hq-transfer", "quarantine", "quarantine-release",
    ),
    _walk,
)  # fmt: skip
