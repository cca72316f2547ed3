"""An organisation with headquarters and five posts after a day of work: made once, copied for each round.

Each post has a supervisor and a psychologist, and headquarters has one record of each; a backup of every desk
from that evening lies beside them. Each post has one decided case too (`lives`).
"""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, sha_of
from tests.vetting_desk.operations.raters.conftest import small_form
from tests.years import lives
from tests.years.quick import LaptopClock, TrueTime, quickly
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import StateError
from vetting_desk.model import DeskKind, NameScript, PersonName, Record, Role
from vetting_desk.model.entry_kinds import KINDS
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks, officers
from vetting_desk.operations.desk.backups import making
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.organisation import enrolment, packs
from vetting_desk.operations.practice import training
from vetting_desk.operations.records import records

HQ = "headquarters"
POSTS = tuple(f"post-{number}" for number in range(5))
BACKUPS = "backups"
SUPERVISOR, PSYCHOLOGIST, SECOND = "Salima Sample", "Parvina Sample", "Zulfiya Sample"
ADMINISTRATOR = "Sitora Sample"
"""Who comes to a post to look after its desk, and has the desk book alone."""
INSTRUMENT = "sample"
CLINICAL = "sample-clinical"
NAMES = [PersonName("Sample", NameScript.LATIN)]
_XFORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>Sample</h:title><model><instance><data id="sample" version="1"><word/></data></instance>
<bind nodeset="/data/word" type="string"/></model></h:head>
<h:body><input ref="/data/word"><label>Word</label></input></h:body></h:html>"""
_CLINICAL = _XFORM.replace(
    'id="sample"',
    f'xmlns:vd="urn:vetting-desk:instrument:1" vd:clinical="yes" id="{CLINICAL}"',
)


def found(parent: Path) -> None:
    """Make the organisation in a folder; the time it ended, and what headquarters holds, are in files there."""
    time = TrueTime()
    with quickly(time), _without_shipped_instruments():
        clock = LaptopClock(time)
        _make(parent, clock)
        stick = parent / "stick"
        stick.mkdir()
        with closing(opened(parent / HQ, SUPERVISOR, clock)) as hq:
            for xform in (_XFORM, _CLINICAL, lives.XFORM, small_form().decode()):
                (stick / "sample.xml").write_text(xform, encoding="utf-8")
                instruments.add_instrument(hq, stick / "sample.xml", in_spite=True)
            officers.add_officer(hq, SECOND, Role.SUPERVISOR, PASSPHRASE)
            for name, role in (lives.PANEL | lives.LAWYER).items():
                officers.add_officer(hq, name, role, PASSPHRASE)
            packs.sign(hq, packs.sample())
            of = {post: _join(parent / post, hq, stick, clock) for post in POSTS}
            lives.write(parent, of)
            _back_up(hq, parent / BACKUPS / HQ)
            held = [record.id for record in hq.casebook.records.all()]
            held += [each.id for kind in KINDS for each in hq.casebook.entries.of_kind(kind)]
            (parent / "held").write_text("\n".join(held), encoding="ascii")
        shutil.rmtree(stick)
        (parent / "ended").write_text(time.now.isoformat(), encoding="ascii")


def opened(laptop: Path, officer: str, clock: LaptopClock) -> OpenDesk:
    """Unlock the one desk of a laptop as an officer by name."""
    [place] = desk_folders.list_desks(laptop)
    [slot] = [slot for slot in place.officers if slot.name == officer]
    return desks.unlock(place.folder, slot.id, PASSPHRASE, clock)


def begun(desk: OpenDesk, case_id: str = "", instrument: str = INSTRUMENT) -> Interview:
    """An interview with its one question answered, in a new case if none is named."""
    case = case_id or cases.create_case(desk, NAMES).id
    interview = interviews.start(desk, case, sha_of(desk, instrument), "")
    interview.answer("/data/word", "Invented")
    return interview


def signed(desk: OpenDesk, case_id: str = "", instrument: str = INSTRUMENT) -> Record:
    """A signed record."""
    return records.sign(desk, begun(desk, case_id, instrument).assessment.id, PASSPHRASE)


def _make(parent: Path, clock: LaptopClock) -> None:
    hq = parent / HQ
    hq.mkdir()
    enrolment.create_headquarters(
        hq, "Test organisation", "Test HQ", SUPERVISOR, PASSPHRASE, PASSPHRASE,
        clock=clock, training=True, profile=CHEAP,
    )  # fmt: skip
    for post in POSTS:
        (parent / post).mkdir()
        enrolment.prepare_post(
            parent / post, post, SUPERVISOR, Role.SUPERVISOR, PASSPHRASE,
            clock=clock, training=True, profile=CHEAP,
        )  # fmt: skip


def _join(laptop: Path, hq: OpenDesk, stick: Path, clock: LaptopClock) -> str:
    """Make a desk one of the organisation, with a record and a decided case; returns that case."""
    with closing(opened(laptop, SUPERVISOR, clock)) as desk:
        training.join(desk, hq, stick)
        officers.add_officer(desk, PSYCHOLOGIST, Role.PSYCHOLOGIST, PASSPHRASE)
    with closing(opened(laptop, PSYCHOLOGIST, clock)) as desk:
        training.join(desk, hq, stick)
        row = transfer.write_return(hq, desk.desk.id, stick)
        transfer.receive(desk, stick / row.file_name)
        signed(desk)
        case_id = lives.planned(desk).case_id
        _carry(desk, hq, stick)
        decision = lives.decide(hq, case_id)
        _carry(desk, hq, stick)
        lives.tell(desk, decision, desk.clock.now().date())
        _carry(desk, hq, stick)
    with closing(opened(laptop, SUPERVISOR, clock)) as desk:
        assert desk.desk.kind is DeskKind.POST
        _back_up(desk, laptop.parent / BACKUPS / laptop.name)
    return case_id


def _carry(desk: OpenDesk, hq: OpenDesk, stick: Path) -> None:
    """Carry what a post has to headquarters, and what that has back."""
    with suppress(StateError):  # nothing to send
        for row in transfer.write_bundles(desk, stick):
            transfer.receive(hq, stick / row.file_name)
    row = transfer.write_return(hq, desk.desk.id, stick)
    transfer.receive(desk, stick / row.file_name)


def _back_up(desk: OpenDesk, folder: Path) -> None:
    folder.mkdir(parents=True)
    making.create(desk, folder)


@contextmanager
def _without_shipped_instruments() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(enrolment, "add_shipped", lambda _: None)
        yield
