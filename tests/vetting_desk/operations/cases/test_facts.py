"""Names, birth and papers, checked on entry."""

import pytest

from vetting_desk.errors import InputError
from vetting_desk.model import BirthCertainty, BirthDate, Paper, PaperKind
from vetting_desk.operations.cases.facts import MAX_PAPERS, clean_papers, is_date


def test_papers_are_cleaned_and_doubles_and_empty_ones_go() -> None:
    passport = Paper(" AB  12 ", PaperKind.PASSPORT)

    assert clean_papers([passport, Paper("AB 12", PaperKind.PASSPORT), Paper(" ")]) == (
        Paper("AB 12", PaperKind.PASSPORT),
    )


@pytest.mark.parametrize(
    ("papers", "detail"),
    [
        ([Paper("A" * 41)], "too-long"),
        ([Paper(f"A {number}") for number in range(MAX_PAPERS + 1)], "too-many"),
        ([Paper("A\u202eB")], "direction"),
    ],
)
def test_papers_that_cannot_be_kept_are_refused(papers: list[Paper], detail: str) -> None:
    with pytest.raises(InputError) as refused:
        clean_papers(papers)

    assert refused.value.fields["detail"] == detail


@pytest.mark.parametrize(
    ("text", "wanted"), [("1990-05-12", True), ("1990-05", False), ("", False)]
)
def test_what_is_typed_so_far_is_a_date_or_not(text: str, wanted: bool) -> None:
    assert is_date(BirthDate(text, BirthCertainty.EXACT)) is wanted
