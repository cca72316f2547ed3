"""What was loaded in good faith is judged again when its signer's key turns out to have been lost before."""

import json
from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.vetting_desk.operations.conftest import later
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    HILOLA,
    ISKANDAR,
    SALIMA,
    Bench,
    bench,
    made,
)
from tests.vetting_desk.operations.lists.conftest import SOURCE, UN_FILE, Listed, listed
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.model.watch_list import ListShape, ListState
from vetting_desk.operations.access import judged_again
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import findings
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.lists import judged, loading
from vetting_desk.operations.organisation import packs, revocations
from vetting_desk.store.settings import PROGRAM_TAKEN

__all__ = ["bench", "listed", "made"]
HOUR = timedelta(hours=1)
Load = Callable[[], None]


@pytest.fixture
def load(listed: Listed) -> Load:
    """Loads a list at the post that Davlat signed at headquarters."""

    def loaded() -> None:
        loading.sign(listed.bench.at(DAVLAT), UN_FILE, ListShape.UN, SOURCE)
        loading.load(listed.post(), listed.written())

    return loaded


def passes(bench: Bench, hours: int) -> None:
    """Let hours pass at both desks."""
    now = bench.hq.clock.now() + hours * HOUR
    for desk in (bench.hq, bench.post):
        later(desk, now)


def sent(bench: Bench) -> None:
    """The post sends a record, and hears that headquarters has it."""
    bench.record("first-contact")
    bench.carry()


def revoked(bench: Bench, kind: RevocationKind, hours: int) -> None:
    """Headquarters says since how many hours Davlat's key is in other hands, and the post hears of it."""
    hq = bench.at(HILOLA)
    since = hq.casebook.clock_reading().newest - hours * HOUR
    revocations.revoke_officer(hq, bench.id(DAVLAT), "Invented", kind, since)
    back = transfer.write_return(hq, bench.post.desk.id, bench.stick)
    transfer.receive(bench.at(ISKANDAR), bench.stick / back.file_name)


def told(desk: OpenDesk) -> list[FindingKind]:
    wanted = {FindingKind.WATCH_LIST_UNJUDGED, FindingKind.TEXTS_UNJUDGED}
    return [each.finding.kind for each in findings.standing(desk) if each.finding.kind in wanted]


def state(desk: OpenDesk) -> ListState:
    [found] = judged.standing(desk)
    return found.state


@pytest.mark.parametrize("kind", [RevocationKind.LOST, RevocationKind.MISUSED])
def test_a_list_that_nothing_shows_to_be_older_than_the_loss_is_told_and_marked(
    listed: Listed, load: Load, kind: RevocationKind
) -> None:
    """The post's own clock says that it came before, and shows nothing."""
    passes(listed.bench, 1)
    load()
    passes(listed.bench, 5)
    revoked(listed.bench, kind, 2)

    assert state(listed.post()) is ListState.UNJUDGED
    assert told(listed.post()) == [FindingKind.WATCH_LIST_UNJUDGED]
    assert state(listed.bench.at(HILOLA)) is ListState.IN_FORCE  # its own time shows it
    listed.post().casebook.verify()


def test_a_receipt_for_what_the_post_sent_after_loading_shows_it(
    listed: Listed, load: Load
) -> None:
    passes(listed.bench, 1)
    load()
    sent(listed.bench)
    passes(listed.bench, 5)
    revoked(listed.bench, RevocationKind.LOST, 2)
    assert (state(listed.post()), told(listed.post())) == (ListState.IN_FORCE, [])


def test_a_receipt_that_is_younger_than_the_loss_shows_nothing(listed: Listed, load: Load) -> None:
    load()
    passes(listed.bench, 3)
    sent(listed.bench)
    revoked(listed.bench, RevocationKind.LOST, 2)
    assert state(listed.post()) is ListState.UNJUDGED


def test_a_receipt_for_another_log_shows_nothing(
    listed: Listed, load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    passes(listed.bench, 1)
    load()
    sent(listed.bench)
    passes(listed.bench, 5)
    monkeypatch.setattr(type(listed.post().casebook.audit), "head_at", lambda *_: b"another")
    with monkeypatch.context():
        revoked(listed.bench, RevocationKind.LOST, 2)
        assert state(listed.post()) is ListState.UNJUDGED


def test_who_left_signed_what_they_signed(listed: Listed, load: Load) -> None:
    load()
    passes(listed.bench, 3)
    revoked(listed.bench, RevocationKind.LEFT, 0)
    assert (state(listed.post()), told(listed.post())) == (ListState.IN_FORCE, [])


def test_headquarters_tells_itself_where_it_was_signed_after_the_loss(
    listed: Listed, load: Load
) -> None:
    passes(listed.bench, 3)
    load()
    revoked(listed.bench, RevocationKind.MISUSED, 2)
    hq = listed.bench.at(HILOLA)
    assert (state(hq), told(hq)) == (ListState.UNJUDGED, [FindingKind.WATCH_LIST_UNJUDGED])


def test_it_is_told_once_and_kept_with_a_reason(listed: Listed, load: Load) -> None:
    load()
    passes(listed.bench, 3)
    revoked(listed.bench, RevocationKind.LOST, 3)
    judged_again.tell(listed.post())
    assert told(listed.post()) == [FindingKind.WATCH_LIST_UNJUDGED]

    kept = judged.keep(listed.post(SALIMA), "un", "Compared with the publisher's")

    assert (kept.state, told(listed.post())) == (ListState.KEPT, [])
    assert kept.doubt is not None
    assert (kept.doubt.kept_by, kept.doubt.reason) == (SALIMA, "Compared with the publisher's")
    judged_again.tell(listed.post())
    assert state(listed.post()) is ListState.KEPT
    with pytest.raises(StateError):
        judged.keep(listed.post(SALIMA), "un", "Again")
    listed.post().casebook.verify()


def test_what_is_sound_is_not_kept_and_what_is_not_there_neither(
    listed: Listed, load: Load
) -> None:
    with pytest.raises(NotFoundError):
        judged.keep(listed.post(SALIMA), "un", "Invented")
    load()
    with pytest.raises(StateError):
        judged.keep(listed.post(SALIMA), "un", "Invented")


def test_a_loss_that_turns_out_to_be_older_asks_again(listed: Listed, load: Load) -> None:
    load()
    passes(listed.bench, 9)
    revoked(listed.bench, RevocationKind.LOST, 9)
    judged.keep(listed.post(SALIMA), "un", "Invented")
    revoked(listed.bench, RevocationKind.LOST, 100)
    assert (state(listed.post()), told(listed.post())) == (
        ListState.UNJUDGED,
        [FindingKind.WATCH_LIST_UNJUDGED],
    )


@pytest.mark.parametrize("way", ["load", "end"])
def test_a_newer_list_or_the_end_of_its_use_settles_what_was_told(
    listed: Listed, load: Load, way: str
) -> None:
    load()
    passes(listed.bench, 3)
    revoked(listed.bench, RevocationKind.LOST, 3)
    if way == "load":
        listed.carried()
        assert state(listed.post()) is ListState.IN_FORCE
    else:
        loading.end(listed.post(SALIMA), "un", "Nobody can judge it")
        assert state(listed.post()) is ListState.ENDED
    assert told(listed.post()) == []


def test_a_receipt_that_comes_late_and_is_older_takes_the_doubt_back(
    listed: Listed, load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    passes(listed.bench, 1)
    load()
    sent(listed.bench)
    passes(listed.bench, 5)
    with monkeypatch.context() as lost:
        lost.setattr(type(listed.post().casebook.receipts), "list", lambda *_: [])
        revoked(listed.bench, RevocationKind.LOST, 2)
        assert state(listed.post()) is ListState.UNJUDGED
    judged_again.tell(listed.post())
    assert (state(listed.post()), told(listed.post())) == (ListState.IN_FORCE, [])


def test_approved_texts_are_judged_again_too_until_the_next_version_comes(bench: Bench) -> None:
    packs.sign(bench.at(DAVLAT), packs.sample())
    passes(bench, 1)
    bench.carry()
    passes(bench, 2)
    revoked(bench, RevocationKind.MISUSED, 48)
    assert told(bench.at(ISKANDAR)) == [FindingKind.TEXTS_UNJUDGED]
    assert told(bench.at(HILOLA)) == [FindingKind.TEXTS_UNJUDGED]
    packs.sign(bench.at(HILOLA), packs.sample())
    bench.carry()
    judged_again.tell(bench.at(HILOLA))
    assert told(bench.at(ISKANDAR)) == told(bench.at(HILOLA)) == []


@pytest.mark.parametrize("kind", list(RevocationKind))
def test_that_who_signed_the_update_taken_here_was_taken_back_is_told(
    bench: Bench, kind: RevocationKind
) -> None:
    serial = "abc123"
    taken = {"counter": 2, "version": "0.2.0", "serials": [serial, "1"]}
    desk = bench.at(ISKANDAR)
    desk.casebook.settings.set(PROGRAM_TAKEN, json.dumps(taken))
    judged_again.tell(desk)
    now = desk.casebook.clock_reading().newest

    from vetting_desk.store.revocations import Revoked

    given = Revoked(serial, "Mirzo Maker", "signer", now.isoformat(), "Invented", kind)
    bench.hq.casebook.revocations.add(given)
    revocations.renew(bench.at(HILOLA))
    back = transfer.write_return(bench.at(HILOLA), bench.post.desk.id, bench.stick)
    transfer.receive(bench.at(ISKANDAR), bench.stick / back.file_name)

    found = [each.finding for each in findings.standing(bench.at(ISKANDAR))]
    names = [each.detail["program"] for each in found if each.kind is FindingKind.PROGRAM_UNJUDGED]
    assert names == ([] if kind is RevocationKind.LEFT else ["0.2.0"])
