"""A table of numbers on paper: with what it means, and what is hidden stays hidden."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, HILOLA, Bench
from tests.vetting_desk.operations.decisions.test_papers import printed_words
from vetting_desk.errors import InputError, PermissionDeniedError
from vetting_desk.model.numbers.definitions import Dimension, Subject
from vetting_desk.operations.numbers import looking
from vetting_desk.operations.numbers.printing import print_table


@pytest.mark.parametrize("language", ["en", "ru", "tg", "fa"])
def test_it_has_the_rows_and_what_they_do_not_show(bench: Bench, language: str) -> None:
    desk = bench.at(HILOLA)
    looking.bring_up_to_date(desk)
    [copy] = print_table(desk, Subject.STEPS, Dimension.MONTH, "", "", language, "Report", 1)
    assert len(copy.pages) == 1
    words = printed_words(copy)
    assert HILOLA in words
    if language == "en":
        assert "Assessed: 1" in words
        assert "Each column stands for itself" in words
    [logged] = desk.casebook.audit.entries(action="numbers-printed")
    assert dict(logged.detail) == {
        "reason": "Report", "first": 1, "copies": 1, "table": "steps", "by": "month", "of": "", "year": "",
    }  # fmt: skip


def test_small_figures_stay_hidden(bench: Bench) -> None:
    desk = bench.at(HILOLA)
    looking.bring_up_to_date(desk)
    [copy] = print_table(desk, Subject.STEPS, Dimension.SEX, "", "", "en", "Report", 1)
    assert "Assessed: hidden" in printed_words(copy)


def test_every_table_can_be_printed_and_none_without_a_reason(bench: Bench) -> None:
    desk = bench.at(HILOLA)
    looking.bring_up_to_date(desk)
    for subject in Subject:
        item = next(iter(looking.items(desk, subject)), "")
        for by in looking.dimensions(desk, subject):
            assert print_table(desk, subject, by, item, "", "en", "Report", 1)
    with pytest.raises(InputError):
        print_table(desk, Subject.STEPS, Dimension.SEX, "", "", "en", " ", 1)
    with pytest.raises(PermissionDeniedError):
        print_table(bench.at(DAVLAT), Subject.OMITS, Dimension.ASSESSOR, "", "", "en", "Report", 1)
