"""The organisation's texts as a decision uses them."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import Bench
from vetting_desk.errors import NotFoundError
from vetting_desk.model.pack import PackSort
from vetting_desk.operations.decisions import texts


def test_they_come_in_the_order_of_the_pack_in_the_official_language(bench: Bench) -> None:
    found = texts.listed(bench.hq, PackSort.CRITERION, "")
    assert [each.key for each in found] == ["e1", "e2", "e3", "e4", "e5", "e6"]
    assert {(each.language, each.pack, each.version) for each in found} == {("ru", "texts", 1)}
    assert texts.one(bench.hq, PackSort.OUTCOME, "amnesty", "tg").language == "tg"


def test_what_the_organisation_does_not_say_is_not_made_up(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        texts.one(bench.hq, PackSort.GROUND, "article-99", "")
    with pytest.raises(NotFoundError):
        texts.listed(bench.post, PackSort.CRITERION, "")
