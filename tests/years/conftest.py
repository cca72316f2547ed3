"""A post with several officers and its headquarters, on which any state can be made."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import (
    PASSPHRASE,
    Crew,
    enrol_crew,
    later,
    sha_of,
    signed_at,
)
from vetting_desk.clock import SystemClock
from vetting_desk.errors import RecordRefusedError
from vetting_desk.model import (
    AssessmentState,
    BundleRow,
    BundleState,
    NameScript,
    PersonName,
    QuarantineState,
    Record,
    Stage,
    WayToHq,
)
from vetting_desk.model.entry import EntryWay
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.exchange import quarantine, transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.organisation import kept_rules, revocations
from vetting_desk.transfer.ends import intake
from vetting_desk.transfer.format.manifest_parts import RecordPart

OFFICERS = {
    "interviewer": "Anora Sample",
    "psychologist": "Parvina Sample",
    "supervisor": "Salima Sample",
}
"""Who acts at the post, by role."""
LEFT = "Bahrom Sample"
"""Who signs what is to be held: headquarters revokes them."""


@contextmanager
def refusing() -> Iterator[None]:
    """Let headquarters find that the parts of each record that comes say two different things."""

    def broken(part: RecordPart, *_: object) -> None:
        raise RecordRefusedError(record_id=part.id, reason="report-pages", detail="")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(intake, "weigh", broken)
        yield


class World:
    """Makes what a state is about, and says how it stands.

    Args:
        crew: The desks.
        stick: A folder that stands for one.
    """

    def __init__(self, crew: Crew, stick: Path) -> None:
        self.crew = crew
        self.stick = stick

    def post(self, role: str = "interviewer") -> OpenDesk:
        return self.crew.at_post(OFFICERS[role])

    def hq(self) -> OpenDesk:
        return self.crew.at_hq()

    def write(self, role: str = "interviewer") -> BundleRow:
        [row] = transfer.write_bundles(self.post(role), self.stick)
        return row

    def to_hq(self, row: BundleRow) -> None:
        transfer.receive(self.hq(), self.stick / row.file_name)

    def to_post(self, role: str = "interviewer") -> None:
        row = transfer.write_return(self.hq(), self.post(role).desk.id, self.stick)
        transfer.receive(self.post(role), self.stick / row.file_name)

    def record(self, way: WayToHq) -> Record:
        """A signed record that is so far on its way."""
        held = way in {WayToHq.HELD, WayToHq.SET_ASIDE}
        record = signed_at(self.crew.at_post(LEFT if held else OFFICERS["interviewer"]))
        if way is WayToHq.TO_SEND:
            return record
        row = self.write()
        if way is WayToHq.WRITTEN:
            return record
        if held:
            revocations.revoke_officer(self.hq(), self.crew.officer(LEFT), "Invented")
        with refusing() if way is WayToHq.REFUSED else nullcontext():
            self.to_hq(row)
        if way is WayToHq.SET_ASIDE:
            for each in quarantine.held(self.hq()):
                quarantine.set_aside(self.hq(), each.number, "Invented")
        self.to_post()
        assert self.way(record) is way
        return record

    def way(self, record: Record) -> WayToHq:
        return self.post().casebook.records.get(record.id).way_to_hq

    def draft(self, state: AssessmentState, instrument: str = "first-contact") -> str:
        """A filled draft of the interviewer, or of the psychologist, in this state."""
        clinical = instrument == "phq-9"
        desk = self.post("psychologist" if clinical else "interviewer")
        case = cases.create_case(desk, [PersonName("Sample", NameScript.LATIN)])
        example = instruments.example(instrument)
        interview = interviews.start(desk, case.id, sha_of(desk, instrument), example.language)
        interview.answer_all(example.steps)
        if state is AssessmentState.READY:
            interview.mark_ready()
        return interview.assessment.id

    def bundle(self, state: BundleState) -> BundleRow:
        """A bundle of the post in this state."""
        signed_at(self.post())
        row = self.write()
        if state is BundleState.SEALED:
            self.post().casebook.bundles.mark(row.id, state)
            for carried in row.record_ids:
                if self.post().casebook.records.find(carried) is not None:
                    self.post().casebook.records.set_way(carried, WayToHq.TO_SEND)
                else:
                    self.post().casebook.entries.set_way(carried, "", EntryWay.TO_SEND)
        return row

    def quarantined(self, state: QuarantineState) -> int:
        """The number of a record at headquarters that was set aside at intake, in this state."""
        self.record(WayToHq.REFUSED)
        if state is QuarantineState.ASKED_AGAIN:
            quarantine.ask_again(self.hq(), 1, "Invented")
        elif state is QuarantineState.SET_ASIDE:
            for each in quarantine.held(self.hq()):
                quarantine.set_aside(self.hq(), each.number, "Invented")
        return 1

    def old(self, desk: OpenDesk, case_id: str) -> None:
        """Let the organisation's rule apply to a case."""
        cases.set_stage(desk, case_id, Stage.FOLLOW_UP)
        rule = policy.Policy(retention_days={Stage.FOLLOW_UP.value: 30})
        kept_rules.keep(desk, policy.to_text(rule))
        later(desk, SystemClock().now() + timedelta(days=31))


@pytest.fixture
def world(made_once: Callable[..., Path], tmp_path: Path) -> Iterator[World]:
    made = made_once("crew", enrol_crew)
    stick = tmp_path / "stick"
    stick.mkdir()
    with closing(Crew(Path(shutil.copytree(made, tmp_path / "crew")))) as crew:
        yield World(crew, stick)


@pytest.fixture(scope="session")
def passphrase() -> str:
    return PASSPHRASE
