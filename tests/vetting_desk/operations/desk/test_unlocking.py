"""Unlocking: waits that grow and end, failures reported later, slots repaired."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from vetting_desk import store
from vetting_desk.clock import Clock, FixedClock
from vetting_desk.crypto import slots
from vetting_desk.crypto.kdf import CHEAP, FLOOR
from vetting_desk.errors import (
    CertificateError,
    ConfirmationNeededError,
    DamagedSlotError,
    InputError,
    PermissionDeniedError,
    UnlockDelayedError,
    WrongPassphraseError,
)
from vetting_desk.model import DeskKind, Officer, Role
from vetting_desk.operations.access import (
    attempts,
    confirmation,
    desk_folders,
    own_passphrase,
    policy,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import audit, desks
from vetting_desk.operations.organisation import kept_rules

WRONG = "another invented passphrase"


def fail(folder: Path, officer_id: str, clock: FixedClock, times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongPassphraseError):
            desks.unlock(folder, officer_id, WRONG, clock)


def test_the_first_failures_cost_no_wait(
    folder: Path, officer_id: str, clock: FixedClock, passphrase: str
) -> None:
    fail(folder, officer_id, clock, attempts.FREE)

    desks.unlock(folder, officer_id, passphrase, clock).close()


def test_after_more_even_the_right_passphrase_waits(
    folder: Path, officer_id: str, clock: FixedClock, passphrase: str
) -> None:
    fail(folder, officer_id, clock, attempts.FREE + 1)

    with pytest.raises(UnlockDelayedError) as delayed:
        desks.unlock(folder, officer_id, passphrase, clock)
    clock.advance(timedelta(seconds=delayed.value.fields["seconds"]))
    desks.unlock(folder, officer_id, passphrase, clock).close()


def test_after_an_unlock_counting_begins_anew(
    folder: Path, officer_id: str, clock: FixedClock, passphrase: str
) -> None:
    fail(folder, officer_id, clock, attempts.FREE)
    desks.unlock(folder, officer_id, passphrase, clock).close()

    fail(folder, officer_id, clock, attempts.FREE)


def test_a_clock_set_back_makes_the_wait_no_longer_than_it_is(
    folder: Path, officer_id: str, clock: FixedClock, passphrase: str
) -> None:
    fail(folder, officer_id, clock, attempts.FREE + 1)
    clock.advance(timedelta(days=-3650))
    with pytest.raises(UnlockDelayedError) as delayed:
        desks.unlock(folder, officer_id, passphrase, clock)

    assert delayed.value.fields["seconds"] <= attempts.LONGEST_WAIT.total_seconds() + 1
    clock.advance(timedelta(seconds=delayed.value.fields["seconds"]))
    desks.unlock(folder, officer_id, passphrase, clock).close()


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"officers":[],"erase_after":0}', "\x00"])
def test_a_damaged_count_keeps_nobody_out_for_long_and_brings_back_the_limit(
    folder: Path, officer_id: str, clock: FixedClock, passphrase: str, content: str
) -> None:
    with closing(desks.unlock(folder, officer_id, passphrase, clock)) as desk:
        desk.casebook.settings.set(policy.KEY, policy.to_text(policy.Policy(erase_after=20)))
    (folder / "slots" / attempts.FILE).write_text(content)

    with pytest.raises(UnlockDelayedError) as delayed:
        desks.unlock(folder, officer_id, passphrase, clock)
    clock.advance(timedelta(seconds=delayed.value.fields["seconds"]))
    desks.unlock(folder, officer_id, passphrase, clock).close()

    assert attempts.limit(folder) == 20


def test_failures_are_reported_at_the_next_unlock(
    folder: Path, officer_id: str, clock: FixedClock, passphrase: str
) -> None:
    fail(folder, officer_id, clock, 2)

    with closing(desks.unlock(folder, officer_id, passphrase, clock)) as desk:
        [entry] = desk.casebook.audit.entries(action="unlock-failed")
        assert (entry.subject, entry.detail["count"], entry.officer_id) == (officer_id, 2, "")
    with closing(desks.unlock(folder, officer_id, passphrase, clock)) as desk:
        assert len(desk.casebook.audit.entries(action="unlock-failed")) == 1


def test_a_damaged_slot_is_no_failure(folder: Path, officer_id: str, passphrase: str) -> None:
    for path in (folder / "slots").glob(f"{officer_id}.slot*"):
        path.write_bytes(b"damaged")

    for _ in range(attempts.FREE + 3):
        with pytest.raises(DamagedSlotError):
            desks.unlock(folder, officer_id, passphrase)


def test_nothing_is_erased_unless_the_organisation_wants_it(
    folder: Path, officer_id: str, clock: FixedClock
) -> None:
    for _ in range(12):
        fail(folder, officer_id, clock, 1)
        clock.advance(attempts.LONGEST_WAIT)

    assert desk_folders.officers_of(folder)


def test_the_slot_is_destroyed_where_the_organisation_wants_it(
    folder: Path, officer_id: str, clock: FixedClock, passphrase: str
) -> None:
    with closing(desks.unlock(folder, officer_id, passphrase, clock)) as desk:
        kept_rules.keep(desk, policy.to_text(Policy(erase_after=5)))
    for _ in range(5):
        fail(folder, officer_id, clock, 1)
        clock.advance(attempts.LONGEST_WAIT)

    with pytest.raises(DamagedSlotError):
        desks.unlock(folder, officer_id, passphrase, clock)


def test_a_weak_slot_is_raised_at_the_next_unlock(
    folder: Path, officer_id: str, passphrase: str
) -> None:
    with closing(desks.unlock(folder, officer_id, passphrase)) as desk:
        desk.casebook.settings.set(own_passphrase.PROFILE, FLOOR.name)
    with closing(desks.unlock(folder, officer_id, passphrase)) as desk:
        assert desk.casebook.audit.entries(action="slot-raised")

    assert slots.read_header(folder / "slots", officer_id).profile == FLOOR
    desks.unlock(folder, officer_id, passphrase).close()


def test_a_slot_chosen_cheap_stays_so(folder: Path, officer_id: str, passphrase: str) -> None:
    desks.unlock(folder, officer_id, passphrase).close()

    assert slots.read_header(folder / "slots", officer_id).profile == CHEAP


def test_a_role_written_into_ones_own_slot_counts_for_nothing(
    folder: Path, officer_id: str, passphrase: str
) -> None:
    with closing(desks.unlock(folder, officer_id, passphrase)) as desk:
        forged = Officer(officer_id, desk.officer.name, Role.SUPERVISOR)
        slots.write_slot(folder / "slots", forged, desk.desk.id, desk.secret, passphrase, CHEAP)

    with pytest.raises(PermissionDeniedError):
        desks.unlock(folder, officer_id, passphrase)


def test_nor_does_a_role_written_into_the_casebook_too(
    folder: Path, officer_id: str, passphrase: str
) -> None:
    with closing(desks.unlock(folder, officer_id, passphrase)) as desk:
        forged = Officer(officer_id, desk.officer.name, Role.SUPERVISOR)
        slots.write_slot(folder / "slots", forged, desk.desk.id, desk.secret, passphrase, CHEAP)
        desk.casebook.officers.put(forged)

    with pytest.raises(PermissionDeniedError):
        desks.unlock(folder, officer_id, passphrase)


def test_a_closed_account_opens_nothing(folder: Path, officer_id: str, passphrase: str) -> None:
    with closing(desks.unlock(folder, officer_id, passphrase)) as desk:
        desk.casebook.officers.put(desk.officer, active=False)

    with pytest.raises(PermissionDeniedError):
        desks.unlock(folder, officer_id, passphrase)


def age_of(desk: OpenDesk, minutes: int) -> None:
    desk.confirmations.confirmed_at -= minutes * 60_000


def test_after_a_while_the_passphrase_is_asked_again(
    post: OpenDesk, case_id: str, passphrase: str
) -> None:
    kept_rules.keep(post, policy.to_text(Policy(ask_again_minutes=30)))
    cases.case_detail(post, case_id)
    age_of(post, 31)
    with pytest.raises(ConfirmationNeededError) as wanted:
        cases.case_detail(post, case_id)
    assert wanted.value.fields["passphrase"]

    with pytest.raises(WrongPassphraseError):
        confirmation.confirm(post, Purpose.OPEN_CASE, case_id, WRONG)
    confirmation.confirm(post, Purpose.OPEN_CASE, case_id, passphrase)
    cases.case_detail(post, case_id)


def test_every_opening_leaves_one_entry(post: OpenDesk, case_id: str) -> None:
    for _ in range(3):
        cases.case_detail(post, case_id)

    assert len(post.casebook.audit.entries(action="case-opened", subject=case_id)) == 1


def test_a_reason_is_asked_where_the_organisation_wants_one(
    post: OpenDesk, case_id: str, passphrase: str
) -> None:
    kept_rules.keep(post, policy.to_text(Policy(reasons=(Purpose.OPEN_CASE,))))
    with pytest.raises(ConfirmationNeededError) as wanted:
        cases.case_detail(post, case_id)
    assert wanted.value.fields["reason"]
    assert not wanted.value.fields["passphrase"]
    with pytest.raises(InputError):
        confirmation.confirm(post, Purpose.OPEN_CASE, case_id, "", " ")

    confirmation.confirm(post, Purpose.OPEN_CASE, case_id, "", "Invented reason")

    cases.case_detail(post, case_id)
    [entry] = post.casebook.audit.entries(action="case-opened")
    assert entry.detail["reason"] == "Invented reason"


def test_zero_minutes_ask_every_time(post: OpenDesk, case_id: str, passphrase: str) -> None:
    kept_rules.keep(post, policy.to_text(Policy(ask_again_minutes=0)))

    for _ in range(2):
        with pytest.raises(ConfirmationNeededError):
            cases.case_detail(post, case_id)
        confirmation.confirm(post, Purpose.OPEN_CASE, case_id, passphrase)
        cases.case_detail(post, case_id)


def test_a_supervisor_sees_failed_unlocks(hq: OpenDesk, unlock: Callable[[Path], OpenDesk]) -> None:
    folder, officer_id = hq.folder, hq.officer.id
    hq.close()
    with pytest.raises(WrongPassphraseError):
        desks.unlock(folder, officer_id, WRONG)

    with closing(unlock(folder)) as again:
        assert [row.detail for row in audit.entries(again, action="unlock-failed")]


def test_a_revoked_officer_is_kept_out(hq: OpenDesk, unlock: Callable[[Path], OpenDesk]) -> None:
    from vetting_desk.operations.organisation import revocations

    folder, first = hq.folder, hq.officer
    hq.casebook.act_as(replace(first, id="another supervisor"))
    revocations.revoke_officer(hq, first.id, "Invented")
    hq.casebook.officers.put(first, active=True)
    hq.close()

    with pytest.raises(CertificateError) as refused:
        unlock(folder)
    assert refused.value.fields["detail"] == "revoked"


def test_no_copy_of_the_store_key_is_left_behind(
    folder: Path, officer_id: str, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[bytearray] = []
    open_casebook = store.open_casebook

    def watched(folder: Path, key: bytearray, clock: Clock) -> store.Casebook:
        given.append(key)
        return open_casebook(folder, key, clock)

    monkeypatch.setattr(store, "open_casebook", watched)
    desks.unlock(folder, officer_id, passphrase).close()

    assert [any(key) for key in given] == [False]


def test_a_weak_passphrase_from_before_opens_and_is_told(tmp_path: Path) -> None:
    new = desks.NewDesk(
        "Real post", DeskKind.POST, "Invented", training=False, officer_name="Iskandar Sample",
        role=Role.INTERVIEWER, passphrase="nine herons fold paper kites",
    )  # fmt: skip
    folder = tmp_path / "desk"
    with closing(desks.create_desk(folder, new, profile=CHEAP)) as made:
        officer = made.officer
        slots.write_slot(
            folder / "slots", officer, made.desk.id, made.secret, "vetting desk 2026", CHEAP
        )

    with closing(desks.unlock(folder, officer.id, "vetting desk 2026")) as desk:
        assert desk.weak_passphrase
        with pytest.raises(InputError):
            desks.change_passphrase(desk, "vetting desk 2026", "vetting desk 2027")
        desks.change_passphrase(desk, "vetting desk 2026", "nine herons fold paper kites")
    with closing(desks.unlock(folder, officer.id, "nine herons fold paper kites")) as desk:
        assert not desk.weak_passphrase
