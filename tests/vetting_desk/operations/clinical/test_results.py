"""Results of screeners over time: by their own rule and bands, for psychologists, from signed records alone."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, sha_of
from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model import Officer, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.clinical import results
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import records


def signed(desk: OpenDesk, case_id: str, name: str = "phq-9") -> str:
    example = instruments.example(name)
    interview = interviews.start(desk, case_id, sha_of(desk, name), example.language)
    interview.answer_all(example.steps)
    return records.sign(desk, interview.assessment.id, PASSPHRASE).id


def test_each_filling_is_a_result_with_the_instruments_own_bands(
    post: OpenDesk, case_id: str
) -> None:
    ids = [signed(post, case_id), signed(post, case_id)]

    [series] = results.results(post, case_id, "en")

    assert series.instrument_id == "phq-9"
    assert [each.record_id for each in series.results] == ids
    assert [(band.low, band.high) for band in series.bands] == [
        (0, 4), (5, 9), (10, 14), (15, 19), (20, 27),
    ]  # fmt: skip
    for each in series.results:
        assert each.score is not None
        assert 0 <= each.score <= 27


def test_bands_are_called_in_the_readers_language(post: OpenDesk, case_id: str) -> None:
    signed(post, case_id, "gad-7")

    [series] = results.results(post, case_id, "ru")

    assert series.bands[0].label == "0–4: минимальные"
    assert [(band.low, band.high) for band in series.bands][-1] == (15, 21)


def test_what_gives_no_score_is_no_series_and_a_draft_is_no_result(
    post: OpenDesk, case_id: str
) -> None:
    interviews.start(post, case_id, sha_of(post, "phq-9"), "ru")

    assert results.results(post, case_id) == ()


def test_nobody_but_a_psychologist_reads_them(post: OpenDesk, case_id: str) -> None:
    signed(post, case_id)
    post.casebook.act_as(Officer(post.officer.id, post.officer.name, Role.SUPERVISOR))

    with pytest.raises(PermissionDeniedError):
        results.results(post, case_id)
