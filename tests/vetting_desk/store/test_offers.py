"""Offers of forms to cases."""

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    NameScript,
    Paper,
    PaperKind,
    PersonName,
)
from vetting_desk.model.offer import Fact, FactKind, OfferState

NAME = Fact(FactKind.NAME, name=PersonName("Намуна", NameScript.CYRILLIC))
BIRTH = Fact(FactKind.BIRTH, birth=BirthDate("1990", BirthCertainty.YEAR))
PAPER = Fact(FactKind.PAPER, paper=Paper("AB 1", PaperKind.PASSPORT))


def test_facts_come_back_as_they_were_offered(bench: Bench) -> None:
    draft = bench.draft()
    bench.casebook.offers.put(draft.case_id, draft.id, [NAME, BIRTH, PAPER], bench.clock.now())

    found = bench.casebook.offers.open(draft.case_id)
    assert [offer.fact for offer in found] == [NAME, BIRTH, PAPER]
    bench.casebook.verify()


def test_a_fact_is_offered_once_and_no_more_when_it_is_given_no_more(bench: Bench) -> None:
    draft, store, now = bench.draft(), bench.casebook.offers, bench.clock.now()
    store.put(draft.case_id, draft.id, [NAME, BIRTH], now)
    length = bench.casebook.audit.length()
    store.put(draft.case_id, draft.id, [NAME, BIRTH], now)
    assert bench.casebook.audit.length() == length

    store.put(draft.case_id, draft.id, [BIRTH], now)
    assert [offer.fact for offer in store.open(draft.case_id)] == [BIRTH]
    bench.casebook.verify()


def test_what_was_decided_is_offered_no_more(bench: Bench) -> None:
    draft, store, now = bench.draft(), bench.casebook.offers, bench.clock.now()
    store.put(draft.case_id, draft.id, [NAME], now)
    [offer] = store.open(draft.case_id)
    store.decide(offer.id, OfferState.LEFT, now)
    store.put(draft.case_id, draft.id, [NAME], now)

    assert store.open(draft.case_id) == []
    assert store.get(offer.id).state is OfferState.LEFT
    with pytest.raises(NotFoundError):
        store.get("nothing")
    bench.casebook.verify()


def test_an_erased_case_takes_its_offers_with_it(bench: Bench) -> None:
    draft, now = bench.draft(), bench.clock.now()
    bench.casebook.offers.put(draft.case_id, draft.id, [NAME], now)
    bench.casebook.erasure.erase(draft.case_id, now, bench.officer.id, "Due")

    assert bench.casebook.offers.open(draft.case_id) == []
    bench.casebook.verify()
