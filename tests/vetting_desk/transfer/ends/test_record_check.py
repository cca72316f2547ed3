from collections.abc import Callable
from copy import copy
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest

from vetting_desk.crypto.cms import sign_detached
from vetting_desk.errors import RecordRefusedError
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.model.evidence import Evidence, EvidenceKind, Outcome, Verdict
from vetting_desk.transfer.ends import record_check
from vetting_desk.transfer.ends.record_check import Origin, check_record
from vetting_desk.transfer.format.manifest_parts import FilePart, RecordPart

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


class Came:
    """The files of one record as received, which a test may damage."""

    def __init__(self, written: Any) -> None:
        self.written = written
        self.contents = dict(written.contents)
        self.spoilt: set[str] = set()
        self.changes: dict[str, str] = {}

    def part(self) -> RecordPart:
        record = self.written.record
        files = [
            FilePart(
                name=name,
                sha256=sha256(content).hexdigest(),
                length=len(content),
                media_type="application/octet-stream",
            )
            for name, content in self.contents.items()
        ]
        fields = {
            "id": record.id,
            "case_id": record.case_id,
            "digest": files[0].sha256,
            "corrects": "",
        }
        return RecordPart(**{**fields, **self.changes}, files=files)

    def intact(self, file: FilePart) -> bool:
        return file.name not in self.spoilt

    def read(self, file: FilePart) -> bytes:
        content: bytes = self.contents[file.name]
        return content


@pytest.fixture
def came(three_records: Any) -> Came:
    return Came(three_records[2])


@pytest.fixture
def origin(post: Any) -> Origin:
    return Origin(post.desk.id, post.organisation.trust, NOW)


def refused(came: Came, origin: Origin) -> str:
    with pytest.raises(RecordRefusedError) as caught:
        check_record(came.part(), came, origin)
    assert caught.value.fields["record_id"] == came.part().id
    return str(caught.value.fields["reason"])


def test_a_sound_record_gives_what_the_assessor_signed(came: Came, origin: Origin) -> None:
    found = check_record(came.part(), came, origin)
    assert found.document.record == came.written.record.id
    assert found.verdict == Verdict(Outcome.VALID, evidence=Evidence(EvidenceKind.READING, NOW))


@pytest.mark.parametrize(
    "name", ["assessment.json", "assessment.p7s", "submission.xml", "report.pdf", "photo.jpg"]
)
def test_a_record_without_one_of_its_files_is_refused(
    came: Came, origin: Origin, name: str
) -> None:
    del came.contents[name]
    assert refused(came, origin) == "missing-file"


def test_a_file_the_document_does_not_list_is_refused(came: Came, origin: Origin) -> None:
    came.contents["more.txt"] = b"unsigned"
    assert refused(came, origin) == "extra-file"


@pytest.mark.parametrize("name", ["assessment.json", "submission.xml", "report.pdf", "photo.jpg"])
def test_a_content_that_is_not_what_the_manifest_says_is_refused(
    came: Came, origin: Origin, name: str
) -> None:
    came.spoilt.add(name)
    assert refused(came, origin) == "digest"


@pytest.mark.parametrize("name", ["submission.xml", "photo.jpg"])
def test_a_file_exchanged_after_signing_is_refused(came: Came, origin: Origin, name: str) -> None:
    came.contents[name] = b"something else"
    assert refused(came, origin) == "digest"


def test_a_digest_that_is_not_the_documents_is_refused(came: Came, origin: Origin) -> None:
    came.changes["digest"] = "0" * 64
    assert refused(came, origin) == "digest"


def test_a_document_that_is_not_the_first_file_is_refused(came: Came, origin: Origin) -> None:
    came.contents = dict(reversed(came.contents.items()))
    assert refused(came, origin) == "digest"


@pytest.mark.parametrize("name", ["assessment.p7s", "submission.xml"])
def test_a_file_too_large_to_look_into_is_refused(
    came: Came, origin: Origin, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    limit = "MAX_CMS" if name == "assessment.p7s" else "MAX_RECORD_CORE"
    monkeypatch.setattr(record_check, limit, len(came.contents[name]) - 1)
    assert refused(came, origin) == "too-large"


def test_a_document_that_is_none_is_refused(came: Came, origin: Origin) -> None:
    came.contents["assessment.json"] = b"{}"
    assert refused(came, origin) == "format"


def test_a_newer_document_is_refused_as_newer(came: Came, origin: Origin) -> None:
    came.contents["assessment.json"] = came.contents["assessment.json"].replace(
        b'"version":1}', b'"version":99}'
    )
    assert refused(came, origin) == "newer"


@pytest.mark.parametrize("field", ["id", "case_id"])
def test_ids_that_are_not_the_documents_are_refused(came: Came, origin: Origin, field: str) -> None:
    came.changes[field] = "00000000-0000-4000-8000-000000000000"
    assert refused(came, origin) == "identity"


def test_a_record_of_another_desk_is_refused(came: Came, origin: Origin, hq: Any) -> None:
    assert refused(came, replace(origin, desk_id=hq.desk.id)) == "desk"


def test_a_signature_over_something_else_is_refused(came: Came, origin: Origin, post: Any) -> None:
    came.contents["assessment.p7s"] = sign_detached(b"something else", post.signer)
    assert refused(came, origin) == "signature"


def test_a_signature_by_a_stranger_is_refused(came: Came, origin: Origin, stranger: Any) -> None:
    data = came.contents["assessment.json"]
    came.contents["assessment.p7s"] = sign_detached(data, stranger.signer)
    assert refused(came, origin) == "untrusted"


def test_a_signature_by_a_colleague_is_refused(came: Came, origin: Origin, hq: Any) -> None:
    data = came.contents["assessment.json"]
    came.contents["assessment.p7s"] = sign_detached(data, hq.signer)
    assert refused(came, origin) == "officer"


YEARS_LATER = NOW + timedelta(days=365 * 4)


def test_a_certificate_that_has_ended_leaves_nobody_who_can_judge(
    came: Came, origin: Origin
) -> None:
    found = check_record(came.part(), came, replace(origin, at=YEARS_LATER))
    assert found.verdict == Verdict(Outcome.CANNOT_BE_JUDGED, "certificate-ended")


def test_what_is_shown_to_be_older_is_judged_by_that(came: Came, origin: Origin) -> None:
    shown = Evidence(EvidenceKind.AUDIT_HEAD, NOW)
    found = check_record(came.part(), came, replace(origin, at=YEARS_LATER, shown=shown))
    assert found.verdict == Verdict(Outcome.VALID, evidence=shown)


def test_a_desk_that_is_trusted_no_more_is_held_where_no_revocation_accounts_for_it(
    came: Came, origin: Origin
) -> None:
    found = check_record(came.part(), came, replace(origin, desk_revoked=True))
    assert found.verdict == Verdict(Outcome.CANNOT_BE_JUDGED, "desk-revoked")


def test_where_a_list_is_needed_nothing_is_valid_without_one(came: Came, origin: Origin) -> None:
    found = check_record(came.part(), came, replace(origin, list_needed=True))
    assert found.verdict == Verdict(Outcome.CANNOT_BE_JUDGED, "list-ended")


def test_a_report_signed_by_a_stranger_is_refused(
    came: Came, origin: Origin, stranger: Any, make_record: Any
) -> None:
    theirs = make_record(stranger, came.written.case)
    came.contents["report.pdf"] = theirs.contents["report.pdf"]
    assert refused(came, origin) == "report"


def test_the_entry_that_logged_a_record_may_travel_beside_it(came: Came, origin: Origin) -> None:
    came.contents["log-proof.bin"] = b"an entry"
    assert check_record(came.part(), came, origin).verdict.outcome is Outcome.VALID


SPOILT_REPORTS: dict[str, Callable[[bytes], bytes]] = {
    "none": lambda _: b"",
    "not a PDF": lambda _: b"<html>",
    "one byte changed": lambda pdf: pdf[:1_000] + bytes([pdf[1_000] ^ 1]) + pdf[1_001:],
    "something added": lambda pdf: pdf + b"\n% more\n",
}


@pytest.mark.parametrize("spoilt", SPOILT_REPORTS.values(), ids=SPOILT_REPORTS)
def test_a_report_that_was_altered_is_refused(
    came: Came, origin: Origin, spoilt: Callable[[bytes], bytes]
) -> None:
    came.contents["report.pdf"] = spoilt(came.contents["report.pdf"])
    assert refused(came, origin) == "report"


def test_the_report_of_another_record_is_refused(
    came: Came, origin: Origin, three_records: Any
) -> None:
    came.contents["report.pdf"] = three_records[0].contents["report.pdf"]
    assert refused(came, origin) == "report"


def test_a_training_record_under_a_real_root_is_refused(
    origin: Origin, post: Any, make_record: Any, invented: Any
) -> None:
    written = make_record(post, invented, desk__training=True)
    assert refused(Came(written), origin) == "training"


def test_an_officer_who_is_not_the_signer_is_refused(
    origin: Origin, post: Any, make_record: Any, invented: Any
) -> None:
    written = make_record(post, invented, officer__role="supervisor")
    assert refused(Came(written), origin) == "officer"


def test_an_organisation_that_is_not_the_roots_is_refused(
    origin: Origin, post: Any, make_record: Any, invented: Any
) -> None:
    written = make_record(post, invented, desk__organisation="Another Programme")
    assert refused(Came(written), origin) == "desk"


def test_a_file_listed_twice_is_refused(
    came: Came, origin: Origin, post: Any, make_record: Any, invented: Any
) -> None:
    listed = {
        "name": "submission.xml",
        "sha256": sha256(b"<data/>").hexdigest(),
        "length": 7,
        "media_type": "application/xml",
    }
    written = make_record(post, invented, files=[listed, listed])
    assert refused(Came(written), origin) == "extra-file"


@pytest.mark.parametrize("moment", ["clock__signed_at", "clock__floor"])
def test_a_moment_that_does_not_exist_is_refused(
    origin: Origin, post: Any, make_record: Any, invented: Any, moment: str
) -> None:
    written = make_record(post, invented, **{moment: "2026-13-01T00:00:00.000Z"})
    assert refused(Came(written), origin) == "format"


@pytest.fixture
def sign_as(organisation: Any, post: Any, make_record: Any, invented: Any) -> Callable[..., Any]:
    """Signs a record at the post in a role, with that role's certificate."""

    def signed(role: Role, *, clinical: bool = False) -> Any:
        place = copy(post)
        place.officer = Officer(new_id(), "Officer of the post", role)
        place.signer = organisation.signer(place.officer, post.desk.id)
        return make_record(place, invented, instrument__clinical=clinical)

    return signed


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.DECISION_MAKER])
def test_a_signer_whose_role_may_not_sign_is_refused(
    organisation: Any, post: Any, sign_as: Callable[[Any], Any], role: Role
) -> None:
    """An administrator's or a decision-maker's assessment, with a good certificate and signature."""
    came = Came(sign_as(role))
    assert refused(came, Origin(post.desk.id, organisation.trust, NOW)) == "role"


def test_a_clinical_instrument_signed_by_an_interviewer_is_refused(
    organisation: Any, post: Any, sign_as: Callable[..., Any]
) -> None:
    origin = Origin(post.desk.id, organisation.trust, NOW)
    assert refused(Came(sign_as(Role.INTERVIEWER, clinical=True)), origin) == "role"
    came = Came(sign_as(Role.PSYCHOLOGIST, clinical=True))
    assert check_record(came.part(), came, origin).document.instrument.clinical
