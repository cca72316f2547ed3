"""A person says what they found, with reasons; it travels, changes no stage, and what was said before stays."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, DAVLAT, HILOLA, SALIMA
from tests.vetting_desk.operations.lists.conftest import ENTRY, UN_FILE, Listed
from vetting_desk.errors import InputError, NotFoundError, PermissionDeniedError
from vetting_desk.model import BirthCertainty, BirthDate
from vetting_desk.model.statement import Thing, standing
from vetting_desk.model.watch_list import HitFound, hit_id
from vetting_desk.operations.cases import cases
from vetting_desk.operations.lists import answering, comparing


def answers(listed: Listed) -> list[tuple[str, str, bool]]:
    [compared] = comparing.of_case(listed.post(), listed.case).compared
    return [(each.found.value, each.reasons, each.stands) for each in compared.answers[ENTRY]]


def test_what_was_found_is_kept_with_reasons_and_changes_no_stage(listed: Listed) -> None:
    listed.carried()
    before = listed.post().casebook.cases.get(listed.case).stage
    answering.answer(listed.post(ANORA), listed.case, "un", ENTRY, "not-them", "The father differs")
    assert answers(listed) == [("not-them", "The father differs", True)]
    answering.answer(listed.post(SALIMA), listed.case, "un", ENTRY, "may-be", "Looked again")
    assert answers(listed) == [("may-be", "Looked again", True)]
    assert listed.post().casebook.cases.get(listed.case).stage is before
    said = listed.post().casebook.statements.of_case(listed.case)
    stands = standing(said, Thing.HIT)[hit_id(listed.case, "un", ENTRY)]
    assert len(stands.history) == 2
    assert stands.now.content["ground"] == "Invented law 7"


def test_it_reaches_headquarters_signed(listed: Listed) -> None:
    text = UN_FILE.read_text(encoding="utf-8")
    text = text.replace("<DATE>1984-05-03", "<DATE>1991-04-02").replace("Hurshid Namunov", "Namuna")
    listed.carried(text)
    case = listed.bench.case_id
    answering.answer(listed.post(ANORA), case, "un", ENTRY, "them", "He says so himself")
    listed.bench.carry()
    hq = listed.bench.at(HILOLA)
    [compared] = comparing.of_case(hq, case).compared
    [only] = compared.answers[ENTRY]
    assert (only.found, only.officer_name) == (HitFound.THEM, ANORA)
    assert only.desk == listed.post().desk.name


def test_once_the_case_changed_it_is_to_be_looked_at_again(listed: Listed) -> None:
    listed.carried()
    post = listed.post()
    answering.answer(post, listed.case, "un", ENTRY, "not-them", "The year")
    case = post.casebook.cases.get(listed.case)
    cases.update_case(post, case.id, case.names, BirthDate("1984", BirthCertainty.YEAR))
    assert answers(listed) == [("not-them", "The year", False)]


@pytest.mark.parametrize(
    ("found", "reasons"),
    [("not-them", " "), ("guilty", "Words"), ("", "Words"), ("them", "x" * 1_001)],
)
def test_without_a_word_of_the_list_or_reasons_it_is_refused(
    listed: Listed, found: str, reasons: str
) -> None:
    listed.carried()
    with pytest.raises(InputError):
        answering.answer(listed.post(), listed.case, "un", ENTRY, found, reasons)


def test_what_is_no_match_is_not_answered(listed: Listed) -> None:
    with pytest.raises(NotFoundError):
        answering.answer(listed.post(), listed.case, "un", ENTRY, "them", "Words")
    listed.carried()
    for number in ("TAi.902", "none"):
        with pytest.raises(NotFoundError):
            answering.answer(listed.post(), listed.case, "un", number, "them", "Words")


def test_who_decides_does_not_answer(listed: Listed) -> None:
    listed.sign()
    with pytest.raises(PermissionDeniedError):
        answering.answer(
            listed.bench.at(DAVLAT), listed.bench.case_id, "un", ENTRY, "them", "Words"
        )
