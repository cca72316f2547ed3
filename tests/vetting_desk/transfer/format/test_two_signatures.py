"""The same bytes signed twice, by one officer."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from vetting_desk.crypto.certificates import Moment
from vetting_desk.errors import BundleSignatureError
from vetting_desk.model.evidence import Outcome
from vetting_desk.transfer.format.two_signatures import (
    judge_cms,
    judge_long_term,
    long_term_part,
    sign_both,
)

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
READ = Moment(NOW, list_needed=False)
DATA, CONTEXT = b"what is signed", b"vetting-desk/invented/1"


def judged(place: Any, signer: Any, mldsa65: bytes, part: Any, context: bytes = CONTEXT) -> Any:
    trust = place.organisation.trust
    p7s, _ = sign_both(DATA, place.signer, CONTEXT)
    signed_by, _ = judge_cms(DATA, p7s, trust, READ)
    return judge_long_term(DATA, mldsa65, part, signed_by, trust, READ, context)


def test_both_signatures_of_an_officer_are_valid(post: Any) -> None:
    p7s, mldsa65 = sign_both(DATA, post.signer, CONTEXT)
    signed_by, verdict = judge_cms(DATA, p7s, post.organisation.trust, READ)
    assert (signed_by.officer, verdict.outcome) == (post.officer, Outcome.VALID)
    part = long_term_part(post.signer)
    assert judged(post, post.signer, mldsa65, part).outcome is Outcome.VALID


def test_a_signature_of_another_kind_of_document_is_refused(post: Any) -> None:
    _, mldsa65 = sign_both(DATA, post.signer, CONTEXT)
    with pytest.raises(BundleSignatureError, match="long-term"):
        judged(post, post.signer, mldsa65, long_term_part(post.signer), b"vetting-desk/another/1")


def test_the_second_signature_of_somebody_else_is_refused(post: Any, colleague: Any) -> None:
    _, mldsa65 = sign_both(DATA, colleague.signer, CONTEXT)
    with pytest.raises(BundleSignatureError, match="officer"):
        judged(post, post.signer, mldsa65, long_term_part(colleague.signer))


def test_who_has_no_long_term_key_signs_nothing_twice(post: Any) -> None:
    with pytest.raises(BundleSignatureError, match="no-long-term-key"):
        sign_both(DATA, replace(post.signer, long_term_key=None), CONTEXT)


def test_an_ended_certificate_is_no_error_but_a_verdict(post: Any) -> None:
    p7s, _ = sign_both(DATA, post.signer, CONTEXT)
    late = Moment(NOW + timedelta(days=365 * 4), list_needed=False)
    _, verdict = judge_cms(DATA, p7s, post.organisation.trust, late)
    assert verdict.why == "expired"
