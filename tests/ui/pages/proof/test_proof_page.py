"""The page of proofs: who checks, and who gives out as well."""

import pytest

from tests.ui.pages.proof.conftest import Papers, Show
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, ISKANDAR, LATIF


@pytest.mark.parametrize(("name", "gives"), [(DAVLAT, True), (LATIF, False), (ISKANDAR, False)])
def test_who_decides_at_headquarters_sees_what_was_given_out(
    papers: Papers, show: Show, name: str, *, gives: bool
) -> None:
    page = show(papers.bench.at(name))
    assert (page.given is not None) is gives
    assert page.first_widget() is page.check.shown
    page.give_on(papers.decision_id)  # does nothing where nothing is given out
