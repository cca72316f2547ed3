"""Decisions in the making: kept, replaced, gone once they are proposed, and gone with an erased case."""

from dataclasses import replace

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError
from vetting_desk.model import new_id
from vetting_desk.store.decision_drafts import KeptDraft


def kept(bench: Bench, case_id: str = "") -> KeptDraft:
    draft = KeptDraft(
        id=new_id(),
        case_id=case_id or bench.case().id,
        officer_id=bench.officer.id,
        officer_name=bench.officer.name,
        changed_at=bench.clock.now(),
        content='{"words":"Invented"}',
    )
    bench.casebook.decision_drafts.put(draft)
    return draft


def test_a_draft_is_kept_and_replaced(bench: Bench) -> None:
    draft = kept(bench)
    other = replace(draft, content='{"words":"Other"}')
    bench.casebook.decision_drafts.put(other)

    found = bench.reopen()
    assert found.decision_drafts.of_case(draft.case_id) == [other]
    found.verify()


def test_it_goes_once_it_is_proposed(bench: Bench) -> None:
    draft = kept(bench)
    bench.casebook.decision_drafts.remove(draft.id, "proposed")
    bench.casebook.decision_drafts.remove(draft.id, "proposed")

    assert bench.casebook.decision_drafts.find(draft.id) is None
    with pytest.raises(NotFoundError):
        bench.casebook.decision_drafts.get(draft.id)
    bench.reopen().verify()


def test_there_is_none_without_a_case(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        kept(bench, "nobody")


def test_it_goes_with_an_erased_case(bench: Bench) -> None:
    draft = kept(bench)
    bench.casebook.erasure.erase(draft.case_id, bench.clock.now(), bench.officer.id, "Invented")

    assert bench.casebook.decision_drafts.of_case(draft.case_id) == []
    bench.reopen().verify()


def test_the_log_names_the_case_of_a_draft(bench: Bench) -> None:
    draft = kept(bench)
    found = bench.casebook.called.about(draft.id, {})
    assert found.case == bench.casebook.cases.get(draft.case_id).reference
