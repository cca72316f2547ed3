"""A key opens for its two officers together, and for nobody alone."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, DONIYOR
from tests.vetting_desk.operations.proofs.conftest import Papers
from vetting_desk.crypto.issuing_pairs import identity_of
from vetting_desk.crypto.recovery import open_twice
from vetting_desk.errors import AgeError, ProofRefusedError
from vetting_desk.operations.access.own_passphrase import open_slot_of
from vetting_desk.operations.proofs import keys


def test_the_casebook_and_one_officer_open_nothing(papers: Papers) -> None:
    papers.issue()
    hq = papers.bench.at(DAVLAT)
    [kept] = keys.kept(hq)
    own = identity_of(hq.secret.long_term_key)
    other = identity_of(open_slot_of(hq, papers.bench.id(DONIYOR), PASSPHRASE).long_term_key)
    for pair in ((own, own), (own, other), (other, own)):
        with pytest.raises(AgeError):
            open_twice(kept.sealed, *pair)


def test_the_two_open_the_key_that_is_on_the_list(papers: Papers) -> None:
    made = papers.issue()
    hq = papers.bench.at(DAVLAT)
    second = papers.bench.known(DILNOZA)
    theirs = open_slot_of(hq, second.id, PASSPHRASE)
    with keys.opened(hq, hq.secret, second, theirs) as (key_id, key):
        assert key_id == made.said.key
        from vetting_desk.crypto.proof import cose

        assert cose.kid_of(key.public_key()).hex() == key_id


def test_a_spoilt_key_signs_no_more_and_the_pair_begins_another(papers: Papers) -> None:
    first = papers.issue().said.key
    keys.spoil(papers.bench.at(DAVLAT), first, "Invented")
    second = papers.issue().said.key
    assert first != second
    kept = {each.id: each for each in keys.kept(papers.bench.at(DAVLAT))}
    assert kept[first].listed.spoilt
    assert kept[first].sealed == b""


def test_an_unknown_key_is_said(papers: Papers) -> None:
    with pytest.raises(ProofRefusedError) as caught:
        keys.spoil(papers.bench.at(DAVLAT), "0" * 16, "Invented")
    assert caught.value.fields["detail"] == "key-unknown"


def test_a_key_that_no_longer_opens_gives_way_to_another(
    papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as after an officer's keys were renewed: nobody has to mend anything."""
    from dataclasses import replace

    first = papers.issue().said.key
    hq = papers.bench.at(DAVLAT)
    [kept] = keys.kept(hq)
    damaged = replace(kept, sealed=kept.sealed[:-1] + bytes([kept.sealed[-1] ^ 1]))
    monkeypatch.setattr(keys, "kept", lambda _: [damaged])
    assert papers.issue().said.key != first
