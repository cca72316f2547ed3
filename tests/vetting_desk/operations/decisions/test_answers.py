"""Nothing is written about a case that was erased; words are words."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, Bench
from vetting_desk.errors import InputError, StateError
from vetting_desk.operations.decisions import answers, tasks


def test_nothing_is_asked_for_an_erased_case(bench: Bench) -> None:
    bench.hq.casebook.erasure.erase(
        bench.case_id, bench.hq.clock.now(), bench.id(DAVLAT), "Invented"
    )
    with pytest.raises(StateError):
        tasks.ask(bench.at(DAVLAT), bench.case_id, "Words", "Test post")


@pytest.mark.parametrize("text", ["", " \n", "\u200b", "x" * (answers.MOST_WORDS + 1)])
def test_what_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        answers.words_of(text)
