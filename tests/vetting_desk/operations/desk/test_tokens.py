"""Signing with a token: moving to it, signing with it, and working without it."""

import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import SoftToken
from vetting_desk.crypto.slot_secret import SlotSecret
from vetting_desk.crypto.slots import open_slot
from vetting_desk.crypto.token_reference import TokenReference
from vetting_desk.errors import (
    EnrolmentError,
    InputError,
    PermissionDeniedError,
    StateError,
    TokenKeyMissingError,
    TokenMissingError,
    TokenPinError,
    TokenPinNeededError,
    TokenRemovedError,
    WrongPassphraseError,
)
from vetting_desk.model import AssessmentState, IntakeOutcome, Role, WayToHq
from vetting_desk.operations.access import certificates, desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks, officers, tokens
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import enrolment, membership
from vetting_desk.operations.practice import training
from vetting_desk.operations.records import records, signing


def in_slot(desk: OpenDesk, passphrase: str) -> SlotSecret:
    """The officer's slot as stored on the disk."""
    return open_slot(
        desk.folder / desk_folders.SLOTS_FOLDER, desk.officer.id, desk.desk.id, passphrase
    )


def reopened(desk: OpenDesk, passphrase: str) -> OpenDesk:
    desk.close()
    return desks.unlock(desk.folder, desk.officer.id, passphrase)


def actions(desk: OpenDesk) -> list[str]:
    return [entry.action for entry in desk.casebook.audit.entries()]


def test_an_officer_has_no_token_unless_they_took_one(post: OpenDesk) -> None:
    assert tokens.state(post) == tokens.TokenState()


def test_the_old_key_signs_until_the_new_one_is_certified(
    post: OpenDesk, move: Callable[[OpenDesk], tokens.TokenState], draft: str, passphrase: str
) -> None:
    state = move(post)

    assert (state.label, state.signs, state.waits) == ("Invented token", False, True)
    record = records.sign(post, draft, passphrase)
    assert records.check_record(post, record.id).outcome is records.Outcome.VALID


def test_the_request_asks_for_the_tokens_key_without_a_pin(
    post: OpenDesk, move: Callable[[OpenDesk], tokens.TokenState], stick: Path
) -> None:
    before = post.keys.signer.key.public_key()
    move(post)
    enrolment.write_request(post, stick)

    from vetting_desk.operations.organisation.enrolment_documents import read_request
    from vetting_desk.operations.organisation.membership_checks import asked_key

    request = read_request((stick / membership.REQUEST_FILE).read_bytes())
    assert asked_key(request.signing_request) != before


def test_once_certified_the_token_signs_and_asks_for_its_pin(on_token: OpenDesk) -> None:
    state = tokens.state(on_token)

    assert (state.signs, state.waits) == (True, False)
    with pytest.raises(TokenPinNeededError) as needed:
        _ = on_token.keys.signer
    assert needed.value.fields == {"label": "Invented token", "serial": state.serial}


def test_the_slot_holds_no_signing_key_after_the_next_unlock(
    on_token: OpenDesk, passphrase: str
) -> None:
    assert not on_token.secret.signing_key
    with closing(reopened(on_token, passphrase)) as again:
        kept = in_slot(again, passphrase)
        assert not kept.signing_key
        assert kept.token
        assert len(kept.long_term_key) == 32
        assert tokens.state(again).signs


def test_no_pin_is_kept_on_the_disk(
    on_token: OpenDesk, soft_token: SoftToken, draft: str, passphrase: str
) -> None:
    records.sign(on_token, draft, passphrase, pin=soft_token.pin)
    kept = bytes(in_slot(on_token, passphrase).token)
    assert soft_token.pin.encode() not in kept
    logged = " ".join(str(entry.detail) for entry in on_token.casebook.audit.entries())
    assert soft_token.pin not in logged


def test_a_record_is_signed_by_the_token_and_goes_the_whole_way(
    on_token: OpenDesk,
    hq: OpenDesk,
    soft_token: SoftToken,
    draft: str,
    passphrase: str,
    stick: Path,
) -> None:
    record = records.sign(on_token, draft, passphrase, pin=soft_token.pin)
    assert records.check_record(on_token, record.id).outcome is records.Outcome.VALID

    [bundle] = transfer.write_bundles(on_token, stick)
    taken = transfer.receive(hq, stick / bundle.file_name)
    assert {item.outcome for item in taken.items} == {IntakeOutcome.ACCEPTED}
    assert record.id in {item.record_id for item in taken.items}
    assert records.check_record(hq, record.id).outcome is records.Outcome.VALID
    [back] = transfer.write_returns(hq, stick)
    transfer.receive(on_token, stick / back.file_name)
    assert on_token.casebook.records.get(record.id).way_to_hq is WayToHq.RECEIVED


def test_its_files_satisfy_openssl_and_pdfsig(
    on_token: OpenDesk,
    soft_token: SoftToken,
    draft: str,
    passphrase: str,
    tmp_path: Path,
    outside_tool: Callable[[str], str],
) -> None:
    record = records.sign(on_token, draft, passphrase, pin=soft_token.pin)
    for name, content in records.files(on_token, record.id).items():
        (tmp_path / name).write_bytes(content)
    root = on_token.casebook.settings.get(certificates.ROOT) or ""
    (tmp_path / "root.pem").write_text(root)

    openssl = subprocess.run(
        [outside_tool("openssl"), "cms", "-verify", "-binary", "-inform", "DER", "-in",
         signing.P7S, "-content", signing.JSON, "-CAfile", "root.pem", "-out", "content"],
        cwd=tmp_path, capture_output=True, check=False,
    )  # fmt: skip
    assert openssl.returncode == 0, openssl.stderr
    assert (tmp_path / "content").read_bytes() == (tmp_path / signing.JSON).read_bytes()

    pdfsig = subprocess.run(
        [outside_tool("pdfsig"), "-nocert", signing.PDF],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "Signature is Valid" in pdfsig.stdout
    assert "Total document signed" in pdfsig.stdout


def test_signing_asks_for_the_pin_before_the_passphrase_is_tried(
    on_token: OpenDesk, draft: str
) -> None:
    with pytest.raises(TokenPinNeededError):
        records.sign(on_token, draft, "not the right words at all")


def test_a_wrong_passphrase_uses_up_no_try_of_the_pin(
    on_token: OpenDesk, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vetting_desk.crypto import token

    def never(*_: object) -> None:
        raise AssertionError("the token was tried")

    monkeypatch.setattr(token, "open_key", never)
    with pytest.raises(WrongPassphraseError):
        records.sign(on_token, draft, "not the right words at all", pin="000000")


def test_with_a_wrong_pin_nothing_is_signed(
    on_token: OpenDesk, soft_token: SoftToken, draft: str, passphrase: str
) -> None:
    with pytest.raises(TokenPinError):
        records.sign(on_token, draft, passphrase, pin="000000")
    assert on_token.casebook.assessments.get(draft).state is not AssessmentState.SIGNED
    records.sign(on_token, draft, passphrase, pin=soft_token.pin)


def test_without_the_token_nothing_is_signed(
    on_token: OpenDesk, soft_token: SoftToken, draft: str, passphrase: str
) -> None:
    soft_token.pull_out()
    with pytest.raises(TokenMissingError):
        records.sign(on_token, draft, passphrase, pin=soft_token.pin)
    assert on_token.casebook.assessments.get(draft).state is not AssessmentState.SIGNED
    soft_token.plug_in()
    records.sign(on_token, draft, passphrase, pin=soft_token.pin)


def test_a_token_pulled_out_while_it_signs_leaves_no_half_record(
    on_token: OpenDesk,
    soft_token: SoftToken,
    draft: str,
    passphrase: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from vetting_desk.crypto import cms

    signed = cms.sign_detached

    def then_pulled(*args: Any) -> bytes:
        done = signed(*args)
        soft_token.pull_out()
        return done

    monkeypatch.setattr(cms, "sign_detached", then_pulled)
    with pytest.raises(TokenRemovedError):
        records.sign(on_token, draft, passphrase, pin=soft_token.pin)
    assert on_token.casebook.assessments.get(draft).state is not AssessmentState.SIGNED
    assert transfer.counts(on_token).to_send == 0


def test_a_token_pulled_out_before_a_bundle_gives_no_number_of_the_feed_away(
    on_token: OpenDesk, soft_token: SoftToken, draft: str, passphrase: str, stick: Path
) -> None:
    records.sign(on_token, draft, passphrase, pin=soft_token.pin)
    soft_token.pull_out()
    with pytest.raises(TokenRemovedError):
        transfer.write_bundles(on_token, stick)
    assert transfer.bundles(on_token) == []
    with pytest.raises(TokenPinNeededError):
        transfer.write_bundles(on_token, stick)
    soft_token.plug_in()
    tokens.give_pin(on_token, soft_token.pin)
    [bundle] = transfer.write_bundles(on_token, stick)
    assert bundle.sequence == 1


def test_a_renewal_needs_no_pin(on_token: OpenDesk, hq: OpenDesk, stick: Path) -> None:
    training.join(on_token, hq, stick)
    assert tokens.state(on_token).signs


def test_at_headquarters_the_key_is_certified_at_once(
    hq: OpenDesk,
    post: OpenDesk,
    move: Callable[[OpenDesk], tokens.TokenState],
    soft_token: SoftToken,
    passphrase: str,
    stick: Path,
) -> None:
    state = move(hq)

    assert (state.signs, state.waits) == (True, False)
    assert not in_slot(hq, passphrase).signing_key
    enrolment.write_request(post, stick)
    with pytest.raises(TokenPinNeededError):
        enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    tokens.give_pin(hq, soft_token.pin)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    enrolment.apply_answer(post, stick / membership.ANSWER_FILE)


def test_at_headquarters_who_may_not_certify_is_refused_before_a_key_is_made(
    hq: OpenDesk, move: Callable[[OpenDesk], tokens.TokenState], passphrase: str
) -> None:
    added = officers.add_officer(
        hq, "Farida Sample", Role.INTERVIEWER, "eleven calm swans borrow pencils"
    )
    hq.close()
    with closing(desks.unlock(hq.folder, added.id, "eleven calm swans borrow pencils")) as hers:
        with pytest.raises(PermissionDeniedError):
            move(hers)
        assert not hers.secret.token


def test_a_post_that_is_new_asks_for_the_tokens_key_from_the_start(
    hq: OpenDesk,
    move: Callable[[OpenDesk], tokens.TokenState],
    passphrase: str,
    tmp_path: Path,
    stick: Path,
) -> None:
    from vetting_desk.crypto.kdf import CHEAP

    made = enrolment.prepare_post(
        tmp_path / "new", "New post", "Zafar Sample", Role.INTERVIEWER, passphrase,
        training=True, profile=CHEAP,
    )  # fmt: skip
    with closing(desks.unlock(made.folder, made.officers[0].id, passphrase)) as desk:
        move(desk)
        training.join(desk, hq, stick)
        assert tokens.state(desk).signs
        assert not desk.secret.signing_key


def test_moving_asks_for_the_passphrase_before_anything_is_made(
    post: OpenDesk, soft_token: SoftToken, move: Callable[[OpenDesk], tokens.TokenState]
) -> None:
    with pytest.raises(WrongPassphraseError):
        tokens.move_to_token(post, "not the right words", soft_token.pin, soft_token.module)
    assert not post.secret.token


def test_a_slot_that_cannot_be_written_leaves_all_as_it_was(
    post: OpenDesk,
    soft_token: SoftToken,
    move: Callable[[OpenDesk], tokens.TokenState],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from vetting_desk.crypto import token

    made: list[TokenReference] = []
    create = token.create_key

    def remembered(*args: Any) -> token.TokenKey:
        key = create(*args)
        made.append(key.reference)
        return key

    def full(*_: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(token, "create_key", remembered)
    monkeypatch.setattr(tokens, "rewrite_slot", full)
    with pytest.raises(OSError, match="no space"):
        move(post)
    assert not post.secret.token
    _ = post.keys.signer
    with pytest.raises(TokenKeyMissingError):
        token.open_key(made[0], soft_token.pin)


def test_which_token_has_to_be_said_if_there_are_several(
    post: OpenDesk, soft_token: SoftToken, passphrase: str
) -> None:
    subprocess.run(
        ["softhsm2-util", "--init-token", "--free", "--label", "Another", "--pin", "1357",
         "--so-pin", "13572468"], check=True, capture_output=True,
    )  # fmt: skip
    with pytest.raises(InputError) as refused:
        tokens.move_to_token(post, passphrase, "1357", soft_token.module)
    assert refused.value.fields["detail"] == "several-tokens"
    other = tokens.find_tokens(soft_token.module)[0]
    state = tokens.move_to_token(post, passphrase, "1357", soft_token.module, other.serial)
    assert state.label == "Another"


def test_a_token_that_is_not_there_cannot_be_moved_to(
    post: OpenDesk, soft_token: SoftToken, passphrase: str
) -> None:
    with pytest.raises(InputError) as refused:
        tokens.move_to_token(post, passphrase, "1357", soft_token.module, "no such number")
    assert refused.value.fields["detail"] == "no-token"


def test_from_a_token_in_use_one_does_not_move_to_another(
    on_token: OpenDesk, move: Callable[[OpenDesk], tokens.TokenState]
) -> None:
    with pytest.raises(StateError):
        move(on_token)


def test_a_key_that_waits_can_be_given_up(
    post: OpenDesk,
    hq: OpenDesk,
    move: Callable[[OpenDesk], tokens.TokenState],
    passphrase: str,
    stick: Path,
) -> None:
    move(post)
    enrolment.write_request(post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)

    assert tokens.leave_token(post, passphrase) == tokens.TokenState()
    assert not in_slot(post, passphrase).token
    _ = post.keys.signer
    with pytest.raises(EnrolmentError) as refused:
        enrolment.apply_answer(post, stick / membership.ANSWER_FILE)
    assert refused.value.fields["detail"] == "does-not-fit"


def test_without_a_token_there_is_none_to_leave(post: OpenDesk, passphrase: str) -> None:
    with pytest.raises(StateError):
        tokens.leave_token(post, passphrase)


def test_after_a_lost_token_a_new_key_in_the_slot_signs_once_it_is_certified(
    on_token: OpenDesk,
    hq: OpenDesk,
    soft_token: SoftToken,
    draft: str,
    passphrase: str,
    stick: Path,
) -> None:
    soft_token.pull_out()
    state = tokens.leave_token(on_token, passphrase)
    assert (state.signs, state.waits) == (True, True)
    with pytest.raises(TokenPinNeededError):
        _ = on_token.keys.signer

    training.join(on_token, hq, stick)

    assert tokens.state(on_token) == tokens.TokenState()
    record = records.sign(on_token, draft, passphrase)
    assert records.check_record(on_token, record.id).outcome is records.Outcome.VALID
    with closing(reopened(on_token, passphrase)) as again:
        kept = in_slot(again, passphrase)
        assert not kept.token
        assert kept.signing_key
        _ = again.keys.signer


def test_while_a_token_is_being_left_it_still_signs(
    on_token: OpenDesk, soft_token: SoftToken, draft: str, passphrase: str
) -> None:
    tokens.leave_token(on_token, passphrase)
    record = records.sign(on_token, draft, passphrase, pin=soft_token.pin)
    assert records.check_record(on_token, record.id).outcome is records.Outcome.VALID


def test_at_headquarters_a_token_is_left_at_once(
    hq: OpenDesk, move: Callable[[OpenDesk], tokens.TokenState], passphrase: str
) -> None:
    move(hq)
    assert tokens.leave_token(hq, passphrase) == tokens.TokenState()
    kept = in_slot(hq, passphrase)
    assert kept.signing_key
    assert not kept.token
    _ = hq.keys.signer


def test_it_is_logged(on_token: OpenDesk, passphrase: str) -> None:
    tokens.leave_token(on_token, passphrase)
    assert {"token-added", "token-left"} <= set(actions(on_token))
