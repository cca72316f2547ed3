"""A list is read strictly, and a key on it counts only if two decision-makers signed for it."""

import json
from base64 import b64decode, b64encode
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vetting_desk.operations.decisions.conftest import DAVLAT
from tests.vetting_desk.operations.proofs.conftest import Papers
from vetting_desk.crypto.certificates import Moment
from vetting_desk.errors import ProofFormatError, SignatureError
from vetting_desk.model.proof import ProofState
from vetting_desk.model.proof_payload import ListedKey
from vetting_desk.operations.proofs import keys, known_list, lists


def listed(papers: Papers, **changed: object) -> dict[str, known_list.ProofKey]:
    """The keys that count where the one of headquarters is listed with something changed."""
    hq = papers.bench.at(DAVLAT)
    [kept] = keys.kept(hq)
    other = ListedKey.model_validate({**kept.listed.model_dump(), **changed})
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(keys, "kept", lambda _: [replace(kept, listed=other)])
        lists.make(hq)
    data, p7s = known_list.from_file(lists.file(hq))
    now = hq.casebook.clock_reading().newest
    found = known_list.read_list(data, p7s, hq.keys.trust, Moment(now, list_needed=False))
    return dict(found.keys)


def spoilt(text: str, at: int = 40) -> str:
    data = bytearray(b64decode(text))
    data[at] ^= 1
    return b64encode(bytes(data)).decode()


def test_a_key_of_two_counts(papers: Papers) -> None:
    made = papers.issue()
    assert set(listed(papers)) == {made.said.key}


@pytest.mark.parametrize("part", ["p7s", "mldsa65", "certificate"])
def test_a_signature_that_does_not_hold_leaves_the_key_out(papers: Papers, part: str) -> None:
    made = papers.issue()
    [kept] = keys.kept(papers.bench.at(DAVLAT))
    at = -4 if part == "p7s" else 40
    assert listed(papers, **{part: spoilt(getattr(kept.listed, part), at)}) == {}
    assert papers.at_hq(made.said.text).state is ProofState.UNKNOWN_KEY


def test_another_key_under_its_statement_is_left_out(papers: Papers) -> None:
    papers.issue()
    [kept] = keys.kept(papers.bench.at(DAVLAT))
    said = json.loads(kept.listed.statement)
    said["key"] = "0" * 16
    assert listed(papers, statement=json.dumps(said)) == {}


def test_one_officer_alone_certifies_no_key(papers: Papers) -> None:
    """Both signatures by one of them: by their own means they can make no more than that."""
    from vetting_desk.crypto import cms, long_term
    from vetting_desk.crypto.certificates import certificate_to_der, load_certificate

    papers.issue()
    hq = papers.bench.at(DAVLAT)
    [kept] = keys.kept(hq)
    said = json.loads(kept.listed.statement)
    said["officers"] = [said["officers"][0]] * 2
    text = json.dumps(said)
    own = load_certificate(hq.casebook.officers.get(hq.officer.id).long_term[0])
    changed = {
        "statement": text,
        "p7s": b64encode(cms.sign_detached(text.encode(), hq.keys.signer)).decode(),
        "mldsa65": b64encode(
            long_term.sign(
                text.encode(),
                long_term.load_key(hq.secret.long_term_key),
                known_list.KEY_CONTEXT,
            )
        ).decode(),
        "certificate": b64encode(certificate_to_der(own)).decode(),
    }
    assert listed(papers, **changed) == {}


def test_a_list_that_was_altered_is_refused(papers: Papers) -> None:
    papers.issue()
    hq = papers.bench.at(DAVLAT)
    data, p7s = known_list.from_file(lists.file(hq))
    now = Moment(hq.casebook.clock_reading().newest, list_needed=False)
    other = data.replace(b'"number":1,', b'"number":9,')
    with pytest.raises(SignatureError):
        known_list.read_list(other, p7s, hq.keys.trust, now)
    with pytest.raises(ProofFormatError):
        known_list.read_list(data + b" ", p7s, hq.keys.trust, now)


def test_a_file_is_known_by_what_it_calls_itself() -> None:
    content = known_list.to_file(b"data", b"p7s")
    assert known_list.is_file(content)
    assert known_list.from_file(content) == (b"data", b"p7s")
    assert not known_list.is_file(b"-----BEGIN X509 CRL-----")


@given(st.binary(max_size=200))
def test_bytes_of_anybody_are_refused_in_words(data: bytes) -> None:
    for content in (data, b'{"format": "vetting-desk-proof-list", "version": 1, "entry": "' + data):
        with pytest.raises(ProofFormatError):
            known_list.parse(known_list.from_file(content)[0])
