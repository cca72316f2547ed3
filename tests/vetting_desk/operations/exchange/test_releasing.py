"""All that one bundle brought is taken in by one decision, each judged by itself."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import signed_at
from vetting_desk.errors import InputError, NotFoundError
from vetting_desk.model import IntakeOutcome, QuarantineState, WayToHq
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import inbox, quarantine, releasing, transfer
from vetting_desk.transfer.ends.feeds import Place


@pytest.fixture
def bundle(
    post: OpenDesk, hq: OpenDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[str, int]:
    """A bundle that lies in quarantine whole, with how many things came in it; another beside it."""
    found = ("", 0)
    for _ in range(2):
        signed_at(post)
        [row] = transfer.write_bundles(post, stick)
        with monkeypatch.context() as patch:
            patch.setattr(
                "vetting_desk.transfer.ends.arriving.feeds.place_of",
                lambda *_: Place(fork=True, gap=0, flags=("fork",)),
            )
            taken = transfer.receive(hq, stick / row.file_name)
        found = (taken.bundle_id, len(taken.items))
    return found


def test_one_act_takes_in_all_of_it_and_nothing_else(
    hq: OpenDesk, post: OpenDesk, stick: Path, bundle: tuple[str, int]
) -> None:
    bundle_id, count = bundle
    assert count > 1
    before = quarantine.held(hq)
    assert len(releasing.of_bundle(hq, bundle_id)) == count
    with pytest.raises(InputError):
        releasing.release(hq, bundle_id, " ")
    done = releasing.release(hq, bundle_id, "The stick had been copied")
    assert (len(done.taken_in), done.left) == (count, ())
    assert {each.state for each in done.taken_in} == {QuarantineState.RELEASED}
    after = quarantine.held(hq)
    assert len(after) == len(before) - count
    assert bundle_id not in {each.bundle_id for each in after}
    with pytest.raises(NotFoundError):
        releasing.release(hq, bundle_id, "Again")
    back = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)
    ids = {each.id for each in done.taken_in if each.kind == "record"}
    assert {post.casebook.records.get(each).way_to_hq for each in ids} == {WayToHq.RECEIVED}


def test_one_that_does_not_hold_together_stays_and_stops_none(
    hq: OpenDesk, bundle: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    from vetting_desk.model.evidence import Outcome
    from vetting_desk.transfer.ends import rejudging

    bundle_id, count = bundle
    real, bad, doubtful = rejudging.judge, [True], [True]

    def judge(*given: object) -> rejudging.Verdict:
        verdict = real(*given)  # type: ignore[arg-type]
        if bad.pop() if bad else False:
            return rejudging.Verdict(Outcome.NOT_VALID, "signature")
        if doubtful.pop() if doubtful else False:
            return rejudging.Verdict(Outcome.CANNOT_BE_JUDGED, "expired", verdict.take_in)
        return verdict

    monkeypatch.setattr(rejudging, "judge", judge)
    done = releasing.release(hq, bundle_id, "Looked at", "revoked")
    assert [why for _, why in done.left] == ["signature", "expired"]
    assert len(done.taken_in) == count - 2
    doubtful.append(True)
    bad.clear()
    done = releasing.release(hq, bundle_id, "I know her", "expired")
    assert (len(done.taken_in), done.left) == (2, ())


def test_the_inbox_tells_records_and_statements_apart(
    hq: OpenDesk, bundle: tuple[str, int]
) -> None:
    [newest, *_] = inbox.arrived(hq)
    assert newest.outcomes == {IntakeOutcome.FORK: 1}
    assert newest.statements == {IntakeOutcome.FORK: bundle[1] - 1}
    releasing.release(hq, bundle[0], "Looked at")
    [newest, *_] = inbox.arrived(hq)
    assert newest.statements == {IntakeOutcome.FORK: bundle[1] - 1}  # as the post was told then
