"""Inconsistent papers are refused."""

from base64 import b64decode, b64encode
from contextlib import closing
from pathlib import Path

from tests.vetting_desk.operations.organisation.conftest import refused
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks
from vetting_desk.operations.organisation import enrolment, enrolment_documents, membership
from vetting_desk.operations.organisation.membership_checks import REQUEST_DIGEST


def test_an_answer_to_another_request_is_refused(
    new_post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    enrolment.write_request(new_post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    new_post.casebook.settings.set(REQUEST_DIGEST, "0" * 64)

    refused(
        lambda: enrolment.apply_answer(new_post, stick / membership.ANSWER_FILE), "another-request"
    )


def test_an_answer_with_another_officers_certificate_is_refused(
    new_post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    enrolment.write_request(new_post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    path = stick / membership.ANSWER_FILE
    answer = enrolment_documents.read_answer(path.read_bytes())
    hq_certificate = hq.casebook.officers.get(hq.officer.id).certificates[0].decode()
    path.write_bytes(
        enrolment_documents.to_bytes(
            answer.model_copy(update={"officer_certificate": hq_certificate})
        )
    )

    refused(lambda: enrolment.apply_answer(new_post, path), "does-not-fit")
    assert not new_post.enrolled


def test_a_real_post_is_not_taken_into_a_training_organisation(
    tmp_path: Path, hq: OpenDesk, stick: Path, passphrase: str
) -> None:
    place = enrolment.prepare_post(
        tmp_path, "Real post", "Farida Sample", Role.INTERVIEWER, passphrase, profile=CHEAP
    )
    with closing(desks.unlock(place.folder, place.officers[0].id, passphrase)) as desk:
        enrolment.write_request(desk, stick)

    refused(lambda: enrolment.approve(hq, stick / membership.REQUEST_FILE, stick), "training-mixed")


def test_a_request_for_a_kind_of_key_nobody_knows_is_refused(
    new_post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    enrolment.write_request(new_post, stick)
    path = stick / membership.REQUEST_FILE
    request = enrolment_documents.read_request(path.read_bytes())
    [_, *lines, _] = request.desk_request.splitlines()
    elliptic, unknown = b"\x06\x07\x2a\x86\x48\xce\x3d\x02", b"\x06\x07\x2a\x86\x4b\x9e\x3d\x02"
    spoilt = b64decode("".join(lines)).replace(elliptic, unknown)
    first, last = (f"-----{word} CERTIFICATE REQUEST-----" for word in ("BEGIN", "END"))
    pem = f"{first}\n{b64encode(spoilt).decode()}\n{last}\n"
    path.write_bytes(enrolment_documents.to_bytes(request.model_copy(update={"desk_request": pem})))

    refused(lambda: enrolment.approve(hq, path, stick), "not-a-request")
