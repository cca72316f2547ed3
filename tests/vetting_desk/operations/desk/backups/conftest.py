"""A backup of the post, and the organisation's recovery identity."""

from pathlib import Path

import pytest

from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk.backups import making
from vetting_desk.operations.desk.backups.making import BackupMade
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.organisation import enrolment, founding, membership
from vetting_desk.operations.records import records

FIRST, SECOND = "first custodian counts herons", "second custodian paints bridges"
NEW = "nine quiet herons paint bridges"


@pytest.fixture
def recovery(hq: OpenDesk, post: OpenDesk, stick: Path) -> HybridIdentity:
    """The organisation's recovery identity, known at the post."""
    path = founding.create_recovery(hq, stick, FIRST, SECOND)
    enrolment.write_request(post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    enrolment.apply_answer(post, stick / membership.ANSWER_FILE)
    return founding.open_recovery(path, FIRST, SECOND)


@pytest.fixture
def made(post: OpenDesk, case_id: str, stick: Path) -> BackupMade:
    return making.create(post, stick)


def sign_one(desk: OpenDesk, case_id: str, passphrase: str) -> str:
    example = instruments.example("first-contact")
    [summary] = [
        each for each in instruments.list_instruments(desk) if each.key.id == "first-contact"
    ]
    interview = interviews.start(desk, case_id, summary.key.sha256, example.language)
    interview.answer_all(example.steps)
    return records.sign(desk, interview.assessment.id, passphrase).id
