"""A case with its records, a panel at headquarters and a decision, for the pictures of several subjects."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from tools.screenshots.photographer import PASSPHRASE
from vetting_desk.errors import SecondOfficerNeededError
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, Officer, PersonName, Role
from vetting_desk.model.decision import CriterionDraft
from vetting_desk.model.entry_payload import PlaceRef
from vetting_desk.model.transfer import IntakeOutcome
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.issuing_key import IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import beside, deciding, drafts, reading, tasks
from vetting_desk.operations.desk import desks, new_officer
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.organisation import deciding as deciding_rules
from vetting_desk.operations.organisation import issuing_officers, packs
from vetting_desk.operations.records import records

_NAME = PersonName("Ситора Намунаи Машқӣ", NameScript.CYRILLIC)
_BORN = BirthDate("1991-04-02", BirthCertainty.EXACT)
_INSTRUMENTS = ("intake", "eligibility", "return-spj")
_WORDS = "Омӯзишӣ: далелҳои бофта, танҳо барои машқ."
_LANGUAGE = "tg"


class Ready(NamedTuple):
    """What is there before the window opens.

    Attributes:
        first, second, lawyer: The panel.
        case_id: Its case.
    """

    first: Officer
    second: Officer
    lawyer: Officer
    case_id: str


def prepare(data: Path) -> Ready:
    """Make a panel, a case with its records, and bring these to headquarters."""
    with (
        closing(opened(data, "post", "Vahob Practice")) as post,
        closing(opened(data, "headquarters")) as hq,
    ):
        panel = [
            added(hq, name, role)
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
        return Ready(panel[0], panel[1], panel[2], case.id)


def added(hq: OpenDesk, name: str, role: Role) -> Officer:
    """Add an officer; the issuing key opens for two."""
    try:
        return new_officer.add(hq, name, role, PASSPHRASE)[0]
    except SecondOfficerNeededError as error:
        purpose, [other, *_] = IssuingPurpose(error.fields["purpose"]), error.fields["ids"]
        subject = str(error.fields["subject"])
        issuing_officers.give_second(hq, purpose, subject, other, PASSPHRASE)
    return new_officer.add(hq, name, role, PASSPHRASE)[0]


def opened(data: Path, folder: str, officer: str = "") -> OpenDesk:
    """Open a desk of the training organisation; the first officer unlocks it if none is named."""
    from vetting_desk.operations.access.desk_folders import list_desks

    place = next(each for each in list_desks(data) if each.folder.name == folder)
    found = [each for each in place.officers if each.name == officer] or list(place.officers)
    return desks.unlock(place.folder, found[0].id, PASSPHRASE)


def fill(desk: OpenDesk, draft_id: str, ready: Ready, most: int) -> None:
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


def propose(desk: OpenDesk, draft_id: str, ready: Ready) -> str:
    """Propose a complete draft; returns the id of the decision."""
    saw = reading.known(desk, ready.case_id).saw
    return deciding.propose(desk, draft_id, saw, PASSPHRASE).entry.id


def sign(desk: OpenDesk, decision_id: str, ready: Ready) -> None:
    """Have the panel sign a decision, and ask something of the post."""
    saw = reading.known(desk, ready.case_id).saw
    for officer, stance in ((ready.second, "signs"), (ready.lawyer, "heard")):
        beside.speak(desk, officer.id, decision_id, stance, saw, PASSPHRASE, _WORDS)  # type: ignore[arg-type] # (both are stances)
    tasks.ask(desk, ready.case_id, _WORDS, "Training post")


def carry_back(data: Path) -> None:
    """Carry what headquarters has to say to the post."""
    with closing(opened(data, "post")) as post, closing(opened(data, "headquarters")) as hq:
        row = transfer.write_return(hq, post.desk.id, data)
        transfer.receive(post, data / row.file_name)


def decide(data: Path) -> tuple[Ready, str]:
    """Have a case decided, and carry the decision to its post; returns its id too."""
    ready = prepare(data)
    with closing(opened(data, "headquarters", ready.first.name)) as hq:
        draft = drafts.prepare(hq, ready.case_id)
        fill(hq, draft.id, ready, 6)
        decision_id = propose(hq, draft.id, ready)
        sign(hq, decision_id, ready)
    carry_back(data)
    return ready, decision_id


def carry_on(data: Path) -> None:
    """Carry what the post has to headquarters."""
    with closing(opened(data, "post")) as post, closing(opened(data, "headquarters")) as hq:
        for row in transfer.write_bundles(post, data):
            transfer.receive(hq, data / row.file_name)


def sign_rules_too(hq: OpenDesk) -> None:
    """Have rules that wait for a second officer signed by one who is named for the issuing key."""
    from vetting_desk.crypto.slots import open_slot

    waiting = deciding_rules.standing(hq).waiting
    if waiting is None:
        return
    first, second = (
        hq.officer,
        next(each for each in hq.issuing_key.named() if each not in waiting.by),
    )
    secret = open_slot(hq.folder / SLOTS_FOLDER, second.id, hq.desk.id, PASSPHRASE, None)
    hq.casebook.act_as(second)
    other = OpenDesk(hq.folder, hq.desk, hq.casebook, secret, hq.clock)
    deciding_rules.sign_too(other, waiting.rules.number)
    hq.casebook.act_as(first)
