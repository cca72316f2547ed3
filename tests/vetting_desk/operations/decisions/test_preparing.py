"""A draft as it is kept."""

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, Bench
from vetting_desk.operations.decisions import drafts, preparing


def test_a_draft_survives_as_it_was_filled_in(bench: Bench) -> None:
    draft = bench.draft()
    kept = bench.hq.casebook.decision_drafts.get(draft.id)
    again = preparing.read(bench.at(DILNOZA), kept)
    assert again.content == draft.content
    assert (again.officer, again.own) == (DAVLAT, False)


def test_an_officer_is_named_as_the_desk_knows_them(bench: Bench) -> None:
    found = preparing.officer(bench.hq, bench.id(DAVLAT))
    assert (found.name, found.role) == (DAVLAT, "decision-maker")
    assert drafts.candidates(bench.at(DAVLAT))[0].id == found.id
