from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest

from vetting_desk.errors import BundleSignatureError
from vetting_desk.model import new_id
from vetting_desk.transfer.format.signed_manifest import (
    long_term_part,
    officer_part,
    recipient_digest,
    sign,
)


def refused(made: Any, signer: Any) -> str:
    with pytest.raises(BundleSignatureError) as caught:
        sign(made.manifest(), signer)
    return str(caught.value.fields["detail"])


def test_a_recipient_is_named_by_the_digest_of_its_text(hq: Any) -> None:
    text = hq.identity.recipient.to_text()
    assert recipient_digest(hq.identity.recipient) == sha256(text.encode()).hexdigest()


def test_the_officer_is_named_as_the_certificate_does(post: Any) -> None:
    part = officer_part(post.signer)
    assert (part.id, part.name, part.role) == (
        post.officer.id,
        post.officer.name,
        post.officer.role.value,
    )


def test_a_signer_without_a_long_term_key_writes_no_bundles(post: Any) -> None:
    with pytest.raises(BundleSignatureError, match="no-long-term-key"):
        long_term_part(replace(post.signer, long_term_key=None))


def test_a_manifest_with_anothers_long_term_certificate_is_not_signed(made: Any, hq: Any) -> None:
    made.fields["long_term"] = long_term_part(hq.signer).model_dump()
    assert refused(made, made.post.signer) == "long-term: officer"


def test_a_manifest_that_names_another_officer_is_not_signed(made: Any) -> None:
    made.fields["officer"]["name"] = "Somebody Else"
    assert refused(made, made.post.signer) == "officer"


def test_a_manifest_of_another_desk_is_not_signed(made: Any) -> None:
    made.fields["desk"]["id"] = new_id()
    assert refused(made, made.post.signer) == "desk"


def test_the_length_of_the_archive_grows_in_steps(made: Any) -> None:
    before = made.signed().payload_length
    made.add_record(b"x" * 2_000_000)
    assert before == 1024 * 1024
    assert made.signed().payload_length == 2 * 1024 * 1024
