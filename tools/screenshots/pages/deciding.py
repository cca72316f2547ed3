"""Pictures of deciding at headquarters, and of a decision on its own page at either desk."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from tools.screenshots.photographer import PASSPHRASE, Photographer
from tools.screenshots.subject import Subject
from ui.pages.deciding.open_points import AFTERWARDS, OUTCOME, PANEL
from vetting_desk.errors import SecondOfficerNeededError
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, Officer, PersonName, Role
from vetting_desk.model.decision import CriterionDraft
from vetting_desk.model.entry_payload import PlaceRef
from vetting_desk.model.transfer import IntakeOutcome
from vetting_desk.operations.access.issuing_key import IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import beside, deciding, drafts, reading, tasks
from vetting_desk.operations.desk import desks, new_officer
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.organisation import issuing_officers, packs
from vetting_desk.operations.records import records

_NAME = PersonName("Ситора Намунаи Машқӣ", NameScript.CYRILLIC)
_BORN = BirthDate("1991-04-02", BirthCertainty.EXACT)
_INSTRUMENTS = ("intake", "eligibility", "return-spj")
_WORDS = "Омӯзишӣ: далелҳои бофта, танҳо барои машқ."
_LANGUAGE = "tg"


class _Ready(NamedTuple):
    """What is there before the window opens.

    Attributes:
        first, second, lawyer: The panel.
        case_id: Its case.
    """

    first: Officer
    second: Officer
    lawyer: Officer
    case_id: str


def _walk(camera: Photographer) -> None:
    ready = _prepare(camera.data)
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
    camera.tasks.call(_fill, desk, draft.id, ready, 3)
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
    camera.tasks.call(_fill, desk, draft.id, ready, 6)
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
    proposed = camera.tasks.call(_propose, desk, draft.id, ready)
    page.refresh()
    camera.settle(lambda: page.view is not None and page.view.proposed is not None)
    camera.take("proposed")
    camera.tasks.call(_sign, desk, proposed, ready)
    _decided(camera, ready, proposed)


def _decided(camera: Photographer, ready: _Ready, decision_id: str) -> None:
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
    _carry_back(camera.data)
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


def _prepare(data: Path) -> _Ready:
    """Make a panel, a case with its records, and bring these to headquarters."""
    with (
        closing(_opened(data, "post", "Vahob Practice")) as post,
        closing(_opened(data, "headquarters")) as hq,
    ):
        panel = [
            _added(hq, name, role)
            for name, role in (
                ("Davlat Practice", Role.DECISION_MAKER),
                ("Dilnoza Practice", Role.DECISION_MAKER),
                ("Latif Practice", Role.LAWYER),
            )
        ]
        packs.sign(hq, packs.sample())
        case = cases.create_case(post, [_NAME], _BORN)
        found = {each.key.id: each.key.sha256 for each in instruments.list_instruments(post)}
        for name in _INSTRUMENTS:
            example = instruments.example(name)
            interview = interviews.start(post, case.id, found[name], example.language)
            interview.answer_all(example.steps)
            records.sign(post, interview.assessment.id, PASSPHRASE)
        for row in transfer.write_bundles(post, data):
            taken = transfer.receive(hq, data / row.file_name)
            if any(item.outcome is not IntakeOutcome.ACCEPTED for item in taken.items):
                raise RuntimeError("headquarters did not take the records in")
        return _Ready(panel[0], panel[1], panel[2], case.id)


def _added(hq: OpenDesk, name: str, role: Role) -> Officer:
    """Add an officer; the issuing key opens for two."""
    try:
        return new_officer.add(hq, name, role, PASSPHRASE)[0]
    except SecondOfficerNeededError as error:
        purpose, [other, *_] = IssuingPurpose(error.fields["purpose"]), error.fields["ids"]
        subject = str(error.fields["subject"])
        issuing_officers.give_second(hq, purpose, subject, other, PASSPHRASE)
    return new_officer.add(hq, name, role, PASSPHRASE)[0]


def _opened(data: Path, folder: str, officer: str = "") -> OpenDesk:
    from vetting_desk.operations.access.desk_folders import list_desks

    place = next(each for each in list_desks(data) if each.folder.name == folder)
    found = [each for each in place.officers if each.name == officer] or list(place.officers)
    return desks.unlock(place.folder, found[0].id, PASSPHRASE)


def _fill(desk: OpenDesk, draft_id: str, ready: _Ready, most: int) -> None:
    """Fill in some criteria of an own draft; from all six on, the rest of it too."""
    known = reading.known(desk, ready.case_id)
    source = next(each for each in known.sources if each.document.instrument.id == "eligibility")
    found = [each for each in source.document.answers if each.text]
    places = [PlaceRef(**source.ref.model_dump(), place=each.reference) for each in found[:3]]
    for each in drafts.look(desk, draft_id).content.criteria[:most]:
        criterion = CriterionDraft(
            key=each.key,
            result="unclear" if each.key == "e3" else "met",
            in_favour=tuple(places[:2]),
            against=tuple(places[2:]),
            reply=_WORDS,
            reasons=_WORDS,
        )
        drafts.set_criterion(desk, draft_id, criterion)
    if most < 6:
        return
    until = (desk.clock.now() + timedelta(days=30)).date()
    drafts.set_outcome(desk, draft_id, "amnesty-with-support", ["article-0"], _WORDS)
    drafts.set_afterwards(desk, draft_id, _WORDS, until, "Training post", _LANGUAGE)
    drafts.set_panel(desk, draft_id, [ready.first.id, ready.second.id], ready.lawyer.id)


def _propose(desk: OpenDesk, draft_id: str, ready: _Ready) -> str:
    saw = reading.known(desk, ready.case_id).saw
    return deciding.propose(desk, draft_id, saw, PASSPHRASE).entry.id


def _sign(desk: OpenDesk, decision_id: str, ready: _Ready) -> None:
    saw = reading.known(desk, ready.case_id).saw
    for officer, stance in ((ready.second, "signs"), (ready.lawyer, "heard")):
        beside.speak(desk, officer.id, decision_id, stance, saw, PASSPHRASE, _WORDS)  # type: ignore[arg-type] # (both are stances)
    tasks.ask(desk, ready.case_id, _WORDS, "Training post")


def _carry_back(data: Path) -> None:
    with closing(_opened(data, "post")) as post, closing(_opened(data, "headquarters")) as hq:
        row = transfer.write_return(hq, post.desk.id, data)
        transfer.receive(post, data / row.file_name)


DECIDING = Subject(
    "deciding",
    (
        "begin", "criterion", "beside", "evidence", OUTCOME, AFTERWARDS, PANEL, "sign", "proposed",
        "decision", "again", "letter", "case-at-post", "decision-at-post", "telling",
    ),
    _walk,
)  # fmt: skip
