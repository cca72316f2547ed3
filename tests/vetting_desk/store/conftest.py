"""A casebook in a temporary folder with a random key, and invented things to put into it."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from tests.vetting_desk.empty_casebook import KEY, empty_casebook
from vetting_desk.clock import FixedClock
from vetting_desk.model import (
    AnswerKind,
    AnswerRow,
    Assessment,
    AssessmentState,
    BirthDate,
    Case,
    Desk,
    DeskKind,
    InstrumentKey,
    InstrumentSummary,
    NameScript,
    Officer,
    PersonName,
    Record,
    RecordFile,
    Role,
    Stage,
    new_id,
)
from vetting_desk.store import Casebook, open_casebook
from vetting_desk.store.engine.sealed_file import CIPHER, set_raw_key

START = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
XFORM = b"<h:html>an invented form</h:html>"
DESK_ID = "0d0a5f0e-0000-4000-8000-000000000027"
"""Fixed: the desk's code in a case's reference is derived from it, and is W5C. A random code would
sometimes begin with text that a test types in order to find nothing."""


def case_named(casebook: Casebook, *names: PersonName, at: datetime = START) -> Case:
    return Case(
        id=new_id(),
        reference=casebook.cases.next_reference(),
        names=names or (PersonName("Намуна Намунаев", NameScript.CYRILLIC),),
        birth=BirthDate(),
        stage=Stage.CONTACT,
        created_at=at,
        changed_at=at,
    )


@dataclass
class Bench:
    """A casebook with an officer at the desk, and shortcuts to fill it."""

    folder: Path
    key: bytearray
    clock: FixedClock
    casebook: Casebook
    officer: Officer
    instrument: InstrumentKey = field(
        default_factory=lambda: InstrumentKey("invented", "1", sha256(XFORM).hexdigest())
    )

    def reopen(self) -> Casebook:
        self.casebook.close()
        self.casebook = open_casebook(self.folder, self.key, self.clock)
        self.casebook.act_as(self.officer)
        return self.casebook

    def case(self, *names: PersonName) -> Case:
        with self.casebook.transaction():
            case = case_named(self.casebook, *names, at=self.clock.now())
            self.casebook.cases.add(case)
        return case

    def case_called(self, *texts: str) -> Case:
        return self.case(*(PersonName(text, script_of(text)) for text in texts))

    def draft(self, case: Case | None = None) -> Assessment:
        summary = InstrumentSummary(self.instrument, "An invented form", ("English (en)",))
        self.casebook.instruments.add(XFORM, summary)
        assessment = Assessment(
            id=new_id(),
            case_id=(case or self.case()).id,
            instrument=self.instrument,
            title=summary.title,
            state=AssessmentState.DRAFT,
            officer_id=self.officer.id,
            officer_name=self.officer.name,
            language="",
            position="",
            created_at=self.clock.now(),
            changed_at=self.clock.now(),
        )
        self.casebook.assessments.start(assessment, b"<data/>")
        return assessment

    def answer(self, assessment_id: str, value: str, reference: str = "/data/a") -> AnswerRow:
        return self.casebook.assessments.append(
            assessment_id, reference, AnswerKind.SET, value, self.clock.now(), self.officer.id
        )

    def record(self, case: Case | None = None, *, text: bytes = b"{}") -> Record:
        contents = {"assessment.json": text, "submission.xml": b"<data/>"}
        files = tuple(
            RecordFile(name, sha256(content).hexdigest(), len(content))
            for name, content in contents.items()
        )
        return Record(
            id=new_id(),
            case_id=(case or self.case()).id,
            assessment_id=new_id(),
            title="An invented form",
            instrument_id="invented",
            instrument_version="1",
            officer_name=self.officer.name,
            signed_at=self.clock.now(),
            digest=files[0].sha256,
            files=files,
            desk_name=self.casebook.desk.name,
        )

    def signed(self, case: Case | None = None, *, text: bytes = b"{}") -> Record:
        record = self.record(case, text=text)
        self.casebook.records.add(record, contents_of(text))
        return record


def contents_of(text: bytes = b"{}") -> dict[str, bytes]:
    return {sha256(content).hexdigest(): content for content in (text, b"<data/>")}


def script_of(text: str) -> NameScript:
    if any("\u0600" <= char <= "\u06ff" for char in text):
        return NameScript.ARABIC
    if any("\u0400" <= char <= "\u052f" for char in text):
        return NameScript.CYRILLIC
    return NameScript.LATIN


def raw_connection(folder: Path, key: bytearray) -> Any:
    """Open the file with the key, but without our rules."""
    connection = dbapi2.connect(str(folder / "casebook.db"), isolation_level=None)
    set_raw_key(connection, key)
    for setting in CIPHER:
        connection.execute(setting)
    return connection


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A folder in memory if the system has one, so that the disk's speed does not matter."""
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > 48_000_000
    with tempfile.TemporaryDirectory(dir=memory if roomy else None) as name:
        yield Path(name)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(START)


@pytest.fixture
def key() -> bytearray:
    return bytearray(KEY)


@pytest.fixture
def desk() -> Desk:
    return Desk(DESK_ID, "Post Invented", DeskKind.POST, "Invented Organisation", training=False)


@pytest.fixture
def bench(tmp_path: Path, key: bytearray, desk: Desk, clock: FixedClock) -> Iterator[Bench]:
    casebook = empty_casebook(tmp_path, desk, clock)
    officer = Officer(new_id(), "Invented Officer", Role.INTERVIEWER)
    casebook.officers.put(officer)
    casebook.act_as(officer)
    made = Bench(tmp_path, key, clock, casebook, officer)
    yield made
    made.casebook.close()


@pytest.fixture
def casebook(bench: Bench) -> Casebook:
    return bench.casebook


@pytest.fixture
def tamper(bench: Bench) -> Callable[..., None]:
    """Change the closed file by plain SQL with the guards removed and restored; then open it again."""

    def change(*statements: str | tuple[str, tuple[Any, ...]]) -> None:
        bench.casebook.close()
        connection = raw_connection(bench.folder, bench.key)
        guards = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'keep_%'"
        ).fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(*((statement,) if isinstance(statement, str) else statement))
        for _, sql in guards:
            connection.execute(sql)
        connection.close()
        bench.casebook = open_casebook(bench.folder, bench.key, bench.clock)

    return change


@pytest.fixture(scope="module")
def shared_casebook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    """Three unchanged cases, for properties tested many times."""
    folder = tmp_path_factory.mktemp("shared")
    post = Desk(DESK_ID, "Post Invented", DeskKind.POST, "Invented", training=True)
    casebook = empty_casebook(folder, post, FixedClock(START))
    for text in ("Ҷамшед Раҳмонов", "محمد عبد الله", "Łukasz Ødegård"):
        casebook.cases.add(case_named(casebook, PersonName(text, script_of(text))))
    yield casebook
    casebook.close()
