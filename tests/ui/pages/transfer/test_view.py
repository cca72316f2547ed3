"""The data of the transfer page, and the results of receiving from a stick."""

from pathlib import Path

import pytest

from ui.pages.transfer.view import begin_split, look
from vetting_desk.errors import CancelledError, NoMatchingIdentityError, TokenPinNeededError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import stamps, transfer
from vetting_desk.operations.exchange.receiving import receive_from


class Quiet:
    """Progress without a receiver; may be cancelled."""

    def __init__(self, *, cancelled: bool = False) -> None:
        self.cancelled = cancelled

    def report(self, done: int, total: int, doing: str = "") -> None:
        """Do nothing."""

    def raise_if_cancelled(self) -> None:
        if self.cancelled:
            raise CancelledError


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "a stick"
    folder.mkdir()
    return folder


def test_a_post_sees_what_is_to_go_and_what_waits(desk: OpenDesk) -> None:
    view = look(desk)
    assert len(view.to_send) == view.counts.to_send > 1
    assert (view.owed, view.returned) == ((), ())


def test_what_was_written_waits_for_its_receipt(desk: OpenDesk, stick: Path) -> None:
    before = look(desk)
    transfer.write_bundles(desk, stick, Quiet())
    after = look(desk)
    assert after.to_send == ()
    assert len(after.waiting) > len(before.waiting)


def test_headquarters_sees_whom_it_owes_an_answer(
    hq: OpenDesk, desk: OpenDesk, stick: Path
) -> None:
    transfer.write_bundles(desk, stick, Quiet())
    taken = receive_from(hq, [stick], Quiet())
    view = look(hq)
    assert taken.summaries
    assert [waiting.name for waiting in view.owed] == [desk.desk.name]
    assert (view.to_send, view.waiting) == ((), ())


def test_one_s_own_bundles_are_passed_over(desk: OpenDesk, stick: Path) -> None:
    transfer.write_bundles(desk, stick, Quiet())
    received = receive_from(desk, [stick], Quiet())
    assert (received.summaries, received.refused, received.strange) == ((), (), 0)


def test_one_that_is_broken_is_named_and_stops_nothing(
    hq: OpenDesk, desk: OpenDesk, stick: Path
) -> None:
    transfer.write_bundles(desk, stick, Quiet())
    [good] = stick.iterdir()
    broken = good.with_name(good.name.replace(good.stem, f"{good.stem}x"))
    broken.write_bytes(b"not a bundle")
    received = receive_from(hq, [stick], Quiet())
    assert [name for name, _error in received.refused] == [broken.name]
    assert len(received.summaries) == 1


def test_a_pin_that_is_needed_is_asked_for_and_is_no_fault_of_the_bundle(
    hq: OpenDesk, desk: OpenDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    transfer.write_bundles(desk, stick, Quiet())

    def wants_a_pin(*_: object) -> None:
        raise TokenPinNeededError(token="Invented token")

    monkeypatch.setattr(transfer, "receive", wants_a_pin)
    with pytest.raises(TokenPinNeededError):
        receive_from(hq, [stick], Quiet())


def test_headquarters_sees_how_many_stamps_end_soon(
    hq: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert look(hq).stamps_due == 0
    monkeypatch.setattr(stamps, "due", lambda _: 3)
    assert look(hq).stamps_due == 3


def test_those_for_other_desks_are_counted(
    hq: OpenDesk, desk: OpenDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    transfer.write_bundles(desk, stick, Quiet())

    def sealed_for_others(*_: object) -> None:
        raise NoMatchingIdentityError

    monkeypatch.setattr(transfer, "receive", sealed_for_others)
    assert receive_from(hq, [stick], Quiet()).strange == 1


def test_stopping_leaves_what_was_not_taken_in_yet(
    hq: OpenDesk, desk: OpenDesk, stick: Path
) -> None:
    transfer.write_bundles(desk, stick, Quiet())
    with pytest.raises(CancelledError):
        receive_from(hq, [stick], Quiet(cancelled=True))
    assert look(hq).owed == ()


def test_parts_are_seen_at_both_ends(hq: OpenDesk, desk: OpenDesk, stick: Path) -> None:
    done = begin_split(desk, 1024 * 1024, "", stick, Quiet())
    assert done.split.done
    assert look(desk).splits == ()
    first = min(stick.iterdir())
    receive_from(hq, [first], Quiet())
    [waiting] = look(hq).parts
    assert waiting.here == {1}
