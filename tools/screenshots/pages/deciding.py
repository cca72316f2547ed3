"""Pictures of deciding at headquarters, and of a decision on its own page at either desk."""

from tools.screenshots.decided import Ready, carry_back, fill, prepare, propose, sign
from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.pages.deciding.open_points import AFTERWARDS, OUTCOME, PANEL


def _walk(camera: Photographer) -> None:
    ready = prepare(camera.data)
    frame = camera.open_desk("headquarters", ready.first.id)
    frame.open_case(ready.case_id)
    camera.settle(lambda: frame.pages.case.detail is not None)
    frame.decisions.open_deciding(ready.case_id)
    page = frame.pages.deciding
    camera.settle(lambda: page.view is not None)
    camera.take("begin")
    page.empty.action_button.click()
    camera.settle(lambda: page.panels.draft is not None)
    desk = frame.open_desk
    draft = page.panels.draft
    if draft is None:
        raise RuntimeError("no decision is prepared")
    camera.tasks.call(fill, desk, draft.id, ready, 3)
    page.refresh()
    camera.settle()
    page.show_part("e1")
    camera.take("criterion")
    page.read_record(page.view.known.sources[-1].record.id if page.view is not None else "")
    camera.settle(lambda: page.sources.is_reading)
    camera.take("beside")
    page.sources.close_record()
    page.panels.criterion.in_favour.add.click()
    camera.take_dialog("evidence", page.panels.criterion.dialog)
    camera.tasks.call(fill, desk, draft.id, ready, 6)
    page.refresh()
    camera.settle()
    for part in (OUTCOME, AFTERWARDS, PANEL):
        page.show_part(part)
        page.refresh()
        camera.settle()
        camera.take(part)
    page.header.act_button.click()
    camera.settle(lambda: page.voicing.dialog is not None)
    camera.take_dialog("sign", page.voicing.dialog)
    proposed = camera.tasks.call(propose, desk, draft.id, ready)
    page.refresh()
    camera.settle(lambda: page.view is not None and page.view.proposed is not None)
    camera.take("proposed")
    camera.tasks.call(sign, desk, proposed, ready)
    _decided(camera, ready, proposed)


def _decided(camera: Photographer, ready: Ready, decision_id: str) -> None:
    frame = camera.open_desk("headquarters", ready.first.id)
    frame.decisions.open_decision(decision_id)
    page = frame.pages.decision
    camera.settle(lambda: page.view is not None)
    camera.take("decision")
    page.look_again()
    camera.take_dialog("again", page.dialog)
    page.buttons["letter"].click()
    camera.settle(lambda: page.saving.dialog is not None)
    camera.take_dialog("letter", page.saving.dialog)
    camera.close()
    carry_back(camera.data)
    frame = camera.open_desk("post")
    frame.open_case(ready.case_id)
    camera.settle(lambda: bool(frame.pages.case.way_back.cards.words()))
    camera.take("case-at-post")
    frame.decisions.open_decision(decision_id)
    page = frame.pages.decision
    camera.settle(lambda: page.view is not None)
    camera.take("decision-at-post")
    page.tell()
    camera.take_dialog("telling", page.dialog)


DECIDING = Subject(
    "deciding",
    (
        "begin", "criterion", "beside", "evidence", OUTCOME, AFTERWARDS, PANEL, "sign", "proposed",
        "decision", "again", "letter", "case-at-post", "decision-at-post", "telling",
    ),
    _walk,
)  # fmt: skip
