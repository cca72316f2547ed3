"""Pictures of headquarters' word that nobody at a post can judge, and of a laptop that became a new desk."""

from tools.screenshots.drafts import open_draft_case
from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from vetting_desk.model import IntakeOutcome, Role, new_id
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.holding import HoldingState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases.holding import Holding


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    hq = camera.tasks.call(_tell, frame.open_desk)
    frame.go("desk")
    camera.settle()
    camera.take("noticed")
    frame.pages.desk.findings.ask_to_take()
    camera.take_dialog("take-over-all", frame.pages.desk.findings.dialog)
    frame.go("quarantine")
    camera.settle(lambda: frame.pages.quarantine.look() is not None)
    camera.take("aside")
    frame.go("cases")
    camera.settle()
    open_draft_case(camera, frame, "eligibility")
    page = frame.pages.case
    claimed = Holding(
        HoldingState.HERE, ("Post",), (), (), may_give=True, may_take_over=False, claimed=(hq,)
    )
    page.held_by.show_holding(page.case_id, claimed, [])
    camera.settle()
    camera.take("case-claimed")


def _tell(desk: OpenDesk) -> str:
    """Tell what a post is told, as its supervisor; returns headquarters' name."""
    from dataclasses import replace

    desk.casebook.act_as(replace(desk.officer, role=Role.SUPERVISOR))
    [hq] = [each for each in desk.casebook.peers.list() if each.desk_id != desk.desk.id][:1]
    record = desk.casebook.records.to_send()[0]
    desk.casebook.intake.quarantine(
        new_id(), hq.desk_id, record.id, record.digest, IntakeOutcome.HELD, "certificate-ended",
        record.files,
    )  # fmt: skip
    desk.casebook.findings.add(FindingKind.HQ_UNJUDGED, hq.desk_id, {"count": 1, "first": "1"})
    desk.casebook.findings.add(FindingKind.PARTED)
    return hq.name


UNJUDGED = Subject("unjudged", ("noticed", "take-over-all", "aside", "case-claimed"), _walk)
