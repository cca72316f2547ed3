"""A post joins although its clock and headquarters' differ by days, and both sides are told."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import rfc8785

from tests.vetting_desk.operations.conftest import set_clock
from tests.vetting_desk.operations.organisation.conftest import refused
from vetting_desk.clock import FixedClock
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import NameScript, PersonName, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import clock, desks
from vetting_desk.operations.desk.clock import Trouble
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.organisation import enrolment, membership, revocations
from vetting_desk.operations.organisation import enrolment_documents as documents
from vetting_desk.operations.records import records

DAY = timedelta(days=1)
Apart = Callable[[int], OpenDesk]


@pytest.fixture
def apart(hq: OpenDesk, tmp_path: Path, passphrase: str) -> Iterator[Apart]:
    """A function that makes a post whose clock is so many days ahead of headquarters'."""
    made: list[OpenDesk] = []

    def make(days: int) -> OpenDesk:
        now = hq.casebook.clock_reading().newest
        set_clock(hq, now)
        there = FixedClock(now + days * DAY)
        place = enrolment.prepare_post(
            tmp_path / "apart", "Far post", "Farida Sample", Role.INTERVIEWER, passphrase,
            training=True, clock=there, profile=CHEAP,
        )  # fmt: skip
        made.append(desks.unlock(place.folder, place.officers[0].id, passphrase, there))
        return made[-1]

    (tmp_path / "apart").mkdir()
    yield make
    for desk in made:
        desk.close()


@pytest.mark.parametrize("days", [-89, -2, 0, 2, 89])
def test_a_post_joins_signs_and_is_answered_whatever_its_clock_says(
    apart: Apart, hq: OpenDesk, stick: Path, passphrase: str, days: int
) -> None:
    post = apart(days)
    asked = enrolment.write_request(post, stick)
    seen = enrolment.read_request(hq, stick / asked.file_name)
    answered = enrolment.approve(hq, stick / asked.file_name, stick)
    read = enrolment.read_answer(post, stick / answered.file_name)
    enrolment.apply_answer(post, stick / answered.file_name)

    for lead, wanted in ((seen.lead, days * DAY), (read.lead, -days * DAY)):
        assert (lead is None) is (days == 0)
        assert abs((lead or timedelta(0)) - wanted) < timedelta(minutes=1)
    assert revocations.state(post).current
    assert (clock.state(post).trouble is Trouble.BELOW_FLOOR) is (days < 0)
    record = signed(post, passphrase)
    [bundle] = transfer.write_bundles(post, stick)
    taken = transfer.receive(hq, stick / bundle.file_name).items
    assert {item.outcome.value for item in taken} == {"accepted"}
    assert record in {item.record_id for item in taken}
    back = transfer.write_return(hq, post.desk.id, stick)
    assert transfer.receive(post, stick / back.file_name).receipts


@pytest.mark.parametrize("days", [-100, -3650, 100, 3650])
def test_clocks_that_are_months_apart_are_put_right_first(
    apart: Apart, hq: OpenDesk, stick: Path, days: int
) -> None:
    post = apart(days)
    enrolment.write_request(post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    path = stick / membership.ANSWER_FILE
    refused(lambda: enrolment.apply_answer(post, path), "clocks-apart")
    assert not post.enrolled

    set_clock(post, hq.casebook.clock_reading().newest)
    enrolment.write_request(post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    clock.accept(post, "it was set right")
    enrolment.apply_answer(post, path)
    assert post.enrolled


def test_the_way_takes_its_time_and_is_no_difference(
    apart: Apart, hq: OpenDesk, stick: Path
) -> None:
    post = apart(0)
    now = hq.casebook.clock_reading().newest
    enrolment.write_request(post, stick)
    set_clock(hq, now + 3 * DAY)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    set_clock(post, now + 5 * DAY)

    assert enrolment.read_answer(post, stick / membership.ANSWER_FILE).lead is None


def test_a_request_of_an_earlier_program_says_nothing_of_its_clock(
    new_post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    request = documents.read_request(membership.write_request(new_post))
    earlier = rfc8785.dumps(request.model_dump(exclude={"made_at"}))
    (stick / membership.REQUEST_FILE).write_bytes(earlier)

    assert enrolment.read_request(hq, stick / membership.REQUEST_FILE).lead is None


def test_a_day_that_no_calendar_has_is_no_request(
    new_post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    request = documents.read_request(membership.write_request(new_post))
    fields = request.model_dump() | {"made_at": "2026-02-31T00:00:00.000Z"}
    (stick / membership.REQUEST_FILE).write_bytes(rfc8785.dumps(fields))

    refused(lambda: enrolment.read_request(hq, stick / membership.REQUEST_FILE), "not a request")


def signed(post: OpenDesk, passphrase: str) -> str:
    case = cases.create_case(post, [PersonName("Намунаи Озмоиш", NameScript.CYRILLIC)])
    example = instruments.example("first-contact")
    [summary] = [
        each for each in instruments.list_instruments(post) if each.key.id == "first-contact"
    ]
    interview = interviews.start(post, case.id, summary.key.sha256, example.language)
    interview.answer_all(example.steps)
    return records.sign(post, interview.assessment.id, passphrase).id
