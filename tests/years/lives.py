"""Decided cases: how a post and headquarters of the simulated years have one, and make another.

Each post has one from the day of founding: an assessment with a plan, a decision of two in force, and a person
who was told it, so that there is a plan to live on and somebody to ask for consent. Where it stands is in the
file `FILE` of the founded organisation.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from tests.vetting_desk.operations.conftest import PASSPHRASE, sha_of
from vetting_desk.crypto.slots import open_slot
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName, Record, Role
from vetting_desk.model.decision import THREAT, CriterionDraft
from vetting_desk.model.entry_payload import PlaceRef
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import deciding, drafts, telling
from vetting_desk.operations.decisions import material as materials
from vetting_desk.operations.decisions.telling import Telling
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.records import records
from vetting_desk.operations.safeguards import known

FILE = "lives"
PLANNED = "sample-plan"
PANEL = {"Davlat Sample": Role.DECISION_MAKER, "Dilnoza Sample": Role.DECISION_MAKER}
"""Who decides at headquarters: the first proposes, the second signs too."""
LAWYER = {"Latif Sample": Role.LAWYER}
"""Whom a case that was decided long ago is closed to."""
ADULT = BirthDate("1991-04-02", BirthCertainty.EXACT)
XFORM = f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:vd="urn:vetting-desk:instrument:1">
<h:head><h:title>Sample plan</h:title><model><instance><data id="{PLANNED}" version="1"><word/>
<item jr:template=""><area/><action/><owner/><due/></item></data></instance>
<bind nodeset="/data/word" type="string"/>
<bind nodeset="/data/item" vd:kind="plan"/>
<bind nodeset="/data/item/area" type="string" vd:role="plan-area"/>
<bind nodeset="/data/item/action" type="string" vd:role="action"/>
<bind nodeset="/data/item/owner" type="string" vd:role="owner"/>
<bind nodeset="/data/item/due" type="date" vd:role="due"/></model></h:head>
<h:body><input ref="/data/word"><label>Word</label></input>
<group ref="/data/item"><label>Item</label><repeat nodeset="/data/item">
<select1 ref="/data/item/area"><label>Area</label>
<item><label>Support</label><value>support</value></item></select1>
<input ref="/data/item/action"><label>Action</label></input>
<input ref="/data/item/owner"><label>Owner</label></input>
<input ref="/data/item/due"><label>Due</label></input></repeat></group></h:body></h:html>"""
"""A form that plans two things."""
THINGS = ("Take to school", "Find a roof")


def planned(desk: OpenDesk) -> Record:
    """A signed assessment with a plan, of a new case of an adult."""
    case = cases.create_case(desk, [PersonName("Planned Sample", NameScript.LATIN)], ADULT)
    known.record_together(desk, case.id, {"age": "adult", "notice": "understood"}, "Invented")
    interview = interviews.start(desk, case.id, sha_of(desk, PLANNED), "")
    steps: list[tuple[str, object]] = [("/data/word", "Invented")]
    for number, action in enumerate(THINGS, 1):
        at = f"/data/item[{number}]"
        steps += [
            ("/data/item", {"repeat": "add"}),
            (f"{at}/area", "support"),
            (f"{at}/action", action),
            (f"{at}/owner", "Salima"),
        ]
    interview.answer_all(steps)
    return records.sign(desk, interview.assessment.id, PASSPHRASE)


@contextmanager
def sitting(hq: OpenDesk, name: str) -> Iterator[OpenDesk]:
    """Headquarters' open desk with another officer at it for a moment."""
    before = hq.officer
    [officer] = [
        each.officer
        for each in hq.casebook.officers.list()
        if each.officer.name == name and each.active
    ]
    secret = open_slot(hq.folder / SLOTS_FOLDER, officer.id, hq.desk.id, PASSPHRASE, None)
    hq.casebook.act_as(officer)
    try:
        yield OpenDesk(hq.folder, hq.desk, hq.casebook, secret, hq.clock)
    finally:
        hq.casebook.act_as(before)


def decide(hq: OpenDesk, case_id: str) -> str:
    """Two of the panel decide on a case of which headquarters has a record; returns the decision's id."""
    first, second = PANEL
    with sitting(hq, first) as desk:
        found = materials.of_case(desk, case_id)
        source = found.sources[0]
        place = PlaceRef(**source.ref.model_dump(), place=source.document.answers[0].reference)
        draft = drafts.prepare(desk, case_id)
        for each in draft.content.criteria:
            drafts.set_criterion(desk, draft.id, _found(each.key, place))
        drafts.set_outcome(desk, draft.id, "amnesty", ["article-0"], "Invented")
        until = desk.clock.now().date() + timedelta(days=30)
        drafts.set_afterwards(desk, draft.id, "By letter", until, "Salima", "tg")
        members = {each.officer.name: each.officer.id for each in hq.casebook.officers.list()}
        drafts.set_panel(desk, draft.id, [members[name] for name in PANEL], "")
        deciding.propose(desk, draft.id, found.saw, PASSPHRASE)
    with sitting(hq, second) as desk:
        saw = materials.of_case(desk, case_id).saw
        return deciding.sign(desk, draft.id, saw, PASSPHRASE).entry.id


def _found(key: str, place: PlaceRef) -> CriterionDraft:
    if key == THREAT:
        return CriterionDraft(key=key, result="not-assessed", reasons="Invented")
    return CriterionDraft(
        key=key, result="met", in_favour=(place,), against=(place,), reasons="Invented"
    )


def tell(desk: OpenDesk, decision_id: str, today: date) -> None:
    """Say at a post that the person was told a decision."""
    telling.tell(desk, decision_id, Telling(today, "Read aloud", "tg", "yes", "no"))


def write(folder: Path, lives: Mapping[str, str]) -> None:
    """Keep which case each laptop has."""
    (folder / FILE).write_text(json.dumps(lives), encoding="ascii")


def read(folder: Path) -> dict[str, str]:
    """Return which case each laptop has."""
    found: dict[str, str] = json.loads((folder / FILE).read_text(encoding="ascii"))
    return found
