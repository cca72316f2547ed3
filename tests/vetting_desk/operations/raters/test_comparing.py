"""In what two ratings differ."""

import pytest

from tests.vetting_desk.operations.conftest import Crew
from tests.vetting_desk.operations.raters.conftest import FIRST, SUPERVISOR, WORDS, case_of, rating
from vetting_desk.errors import RestrictedCaseError
from vetting_desk.operations.access import restricting
from vetting_desk.operations.raters import asking, comparing
from vetting_desk.operations.raters.comparing import differences


def test_reasons_and_links_are_nobodys_to_agree_on() -> None:
    one = rating("K1", "1", key="e1", reasons="This")

    assert differences(one, rating("K1", "1", key="e2", reasons="That")) == ()
    assert differences(one, rating("K1", "2")) == ("presence",)


def test_where_one_did_not_rate_there_is_nothing_to_compare() -> None:
    assert differences(None, rating("K1")) == ()
    assert differences(rating("K1"), None) == ()


def test_each_rating_finds_the_evidence_it_rests_on(crew: Crew, both: str) -> None:
    desk = crew.at_post(SUPERVISOR)
    found = comparing.side_by_side(desk, case_of(desk, both), both)

    for row in found.rows:
        assert row.first is not None
        [link] = row.first.links
        assert found.evidence[link.key].words == WORDS[row.indicator.id]


def test_nothing_of_a_restricted_case_is_compared_or_listed(
    crew: Crew, both: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_desk: object, _subject: str) -> str:
        raise RestrictedCaseError(since="2026-01-01", roles="supervisor")

    desk = crew.at_post(FIRST)
    case_id = case_of(desk, both)
    assert asking.overview(desk) != []
    monkeypatch.setattr(comparing, "restricted", refuse)
    monkeypatch.setattr(restricting, "restricted", refuse)
    monkeypatch.setattr(restricting, "all_restricted", lambda _: [case_id])
    for look in (comparing.side_by_side, asking.standing):
        with pytest.raises(RestrictedCaseError):
            look(desk, case_id, both)
    assert asking.overview(desk) == []
