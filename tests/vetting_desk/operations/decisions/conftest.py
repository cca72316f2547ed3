"""Headquarters with a panel and a lawyer, a post, and a case whose records headquarters has."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, opened, sha_of
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.crypto.slots import SlotSecret, open_slot
from vetting_desk.errors import StateError
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    NameScript,
    Officer,
    PersonName,
    Record,
    Role,
)
from vetting_desk.model.decision import CriterionDraft
from vetting_desk.model.decision_standing import Standing
from vetting_desk.model.entry_payload import PlaceRef
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import deciding, drafts
from vetting_desk.operations.decisions import material as materials
from vetting_desk.operations.decisions.preparing import Draft
from vetting_desk.operations.desk import officers
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.organisation import enrolment, packs
from vetting_desk.operations.practice import training
from vetting_desk.operations.records import records

AT_HQ = {
    "Davlat Sample": Role.DECISION_MAKER,
    "Dilnoza Sample": Role.DECISION_MAKER,
    "Doniyor Sample": Role.DECISION_MAKER,
    "Latif Sample": Role.LAWYER,
}
AT_POST = {"Anora Sample": Role.INTERVIEWER, "Salima Sample": Role.SUPERVISOR}
DAVLAT, DILNOZA, DONIYOR, LATIF = AT_HQ
ANORA, SALIMA = AT_POST
HILOLA, ISKANDAR = "Hilola Sample", "Iskandar Sample"
ADULT = BirthDate("1991-04-02", BirthCertainty.EXACT)
INSTRUMENTS = ("intake", "eligibility", "return-spj")


class Bench:
    """Both desks open; whoever is named is at one of them from then on.

    Attributes:
        post, hq: The desks, as their first officers have them.
        case_id: A case of the post.
        records: Its records, which headquarters has, by instrument.
        stick: A stick.
    """

    def __init__(self, post: OpenDesk, hq: OpenDesk, stick: Path) -> None:
        self.post, self.hq, self.stick = post, hq, stick
        self._secrets: dict[str, SlotSecret] = {}
        self.case_id = next(row.id for row in cases.search(hq))
        self.records = {each.instrument_id: each for each in hq.casebook.records.list(self.case_id)}

    def id(self, name: str) -> str:
        return self.known(name).id

    def known(self, name: str) -> Officer:
        found = [*self.hq.casebook.officers.list(), *self.post.casebook.officers.list()]
        return next(each.officer for each in found if each.officer.name == name)

    def at(self, name: str) -> OpenDesk:
        """The desk of an officer, who is at it now."""
        desk = self.post if name in AT_POST or name == ISKANDAR else self.hq
        officer = self.known(name)
        if name not in self._secrets:
            slots = desk.folder / SLOTS_FOLDER
            self._secrets[name] = open_slot(slots, officer.id, desk.desk.id, PASSPHRASE, None)
        desk.casebook.act_as(officer)
        return OpenDesk(desk.folder, desk.desk, desk.casebook, self._secrets[name], desk.clock)

    def record(
        self, instrument: str, *, case_id: str = "", name: str = ISKANDAR, corrects: str = ""
    ) -> Record:
        """A record signed at the post; not sent."""
        desk = self.at(name)
        return signed(desk, case_id or self.case_id, instrument)

    def carry(self) -> None:
        """Carry what the post has to headquarters, and what headquarters has back."""
        post, hq = self.at(ISKANDAR), self.at(HILOLA)
        with suppress(StateError):  # nothing to send
            for row in transfer.write_bundles(post, self.stick):
                transfer.receive(hq, self.stick / row.file_name)
        back = transfer.write_return(hq, post.desk.id, self.stick)
        transfer.receive(post, self.stick / back.file_name)

    def saw(self, case_id: str = "") -> str:
        return materials.of_case(self.hq, case_id or self.case_id).saw

    def place(self, instrument: str) -> PlaceRef:
        """The first answer of a record, as evidence."""
        found = materials.of_case(self.hq, self.case_id).sources
        source = next(each for each in found if each.document.instrument.id == instrument)
        return PlaceRef(**source.ref.model_dump(), place=source.document.answers[0].reference)

    def criterion(self, key: str, result: str = "met", **more: object) -> CriterionDraft:
        place = self.place("eligibility")
        content = {
            "key": key,
            "result": result,
            "in_favour": (place,),
            "against": (place,),
            "reasons": "Invented reasons",
            **more,
        }
        return CriterionDraft.model_validate(content)

    def draft(
        self,
        *,
        results: dict[str, str] | None = None,
        members: tuple[str, ...] = (DAVLAT, DILNOZA),
        lawyer: str = "",
        outcome: str = "amnesty",
        case_id: str = "",
    ) -> Draft:
        """A complete draft of Davlat's."""
        desk = self.at(DAVLAT)
        begun = drafts.prepare(desk, case_id or self.case_id)
        for each in begun.content.criteria:
            result = (results or {}).get(each.key, "met")
            drafts.set_criterion(desk, begun.id, self.criterion(each.key, result))
        drafts.set_outcome(desk, begun.id, outcome, ["article-0"], "Invented reasons")
        until = (desk.clock.now() + timedelta(days=30)).date()
        drafts.set_afterwards(desk, begun.id, "By letter", until, "Iskandar Sample", "tg")
        ids = [self.id(name) for name in members]
        return drafts.set_panel(desk, begun.id, ids, self.id(lawyer) if lawyer else "")

    def proposed(self, **more: object) -> Standing:
        """A decision of Davlat's that waits for its panel."""
        draft = self.draft(**more)  # type: ignore[arg-type]
        return deciding.propose(self.at(DAVLAT), draft.id, self.saw(), PASSPHRASE)

    def decided(self, **more: object) -> Standing:
        """A decision in force."""
        found = self.proposed(**more)
        return deciding.sign(self.at(DILNOZA), found.entry.id, self.saw(), PASSPHRASE)


def signed(desk: OpenDesk, case_id: str, instrument: str) -> Record:
    example = instruments.example(instrument)
    interview = interviews.start(desk, case_id, sha_of(desk, instrument), example.language)
    interview.answer_all(example.steps)
    return records.sign(desk, interview.assessment.id, PASSPHRASE)


def _make(parent: Path) -> None:
    enrolment.create_headquarters(
        parent, "Test organisation", "Test HQ", HILOLA, PASSPHRASE, PASSPHRASE,
        training=True, profile=CHEAP,
    )  # fmt: skip
    enrolment.prepare_post(
        parent, "Test post", ISKANDAR, Role.PSYCHOLOGIST, PASSPHRASE, training=True, profile=CHEAP
    )
    with (
        closing(opened(parent / "post")) as post,
        closing(opened(parent / "headquarters")) as hq,
    ):
        training.join(post, hq, parent)
        for name, role in AT_HQ.items():
            officers.add_officer(hq, name, role, PASSPHRASE)
        first = post.officer
        for name, role in AT_POST.items():
            post.casebook.act_as(Officer(first.id, first.name, Role.SUPERVISOR))
            added = officers.add_officer(post, name, role, PASSPHRASE)
            slots = post.folder / SLOTS_FOLDER
            secret = open_slot(slots, added.id, post.desk.id, PASSPHRASE, None)
            post.casebook.act_as(added)
            training.join(
                OpenDesk(post.folder, post.desk, post.casebook, secret, post.clock), hq, parent
            )
        post.casebook.act_as(first)
        packs.sign(hq, packs.sample())
        case = cases.create_case(post, [PersonName("Namuna", NameScript.LATIN)], ADULT)
        for instrument in INSTRUMENTS:
            signed(post, case.id, instrument)
        stick = parent / "stick"
        stick.mkdir()
        for row in transfer.write_bundles(post, stick):
            transfer.receive(hq, stick / row.file_name)


@pytest.fixture(scope="session")
def made(made_once: Callable[..., Path]) -> Path:
    return made_once("decisions", _make)


@pytest.fixture(scope="session")
def amnesty(made_once: Callable[..., Path], made: Path) -> Path:
    """As `made`, after headquarters decided an amnesty, which is in force."""

    def fill(folder: Path) -> None:
        shutil.copytree(made, folder, dirs_exist_ok=True)
        with (
            closing(opened(folder / "post")) as post,
            closing(opened(folder / "headquarters")) as hq,
        ):
            Bench(post, hq, folder / "stick").decided()

    return made_once("amnesty", fill)


@pytest.fixture
def bench(request: pytest.FixtureRequest, made: Path, tmp_path: Path) -> Iterator[Bench]:
    """Private copies of both desks; with the amnesty where the test has papers on one."""
    base = request.getfixturevalue("amnesty") if "papers" in request.fixturenames else made
    data = Path(shutil.copytree(base, tmp_path / "data"))
    with closing(opened(data / "post")) as post, closing(opened(data / "headquarters")) as hq:
        yield Bench(post, hq, data / "stick")
