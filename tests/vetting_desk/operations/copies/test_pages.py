"""What the pages of a copy show, from its document alone."""

from tests.vetting_desk.model.test_copy_document import CONTENT
from vetting_desk.model.copy_document import CopyDocument
from vetting_desk.operations.copies.pages import content_of

DOCUMENT = CopyDocument.model_validate(CONTENT)


def test_a_preview_has_no_digest_and_a_copy_has_one() -> None:
    assert content_of(DOCUMENT, "").digest == ""
    assert len(content_of(DOCUMENT, "twelve words").digest) == 64


def test_answers_of_one_section_stand_under_one_heading() -> None:
    answer = DOCUMENT.records[0].answers[0]
    other = answer.model_copy(update={"section": "Other"})
    record = DOCUMENT.records[0].model_copy(update={"answers": [answer, answer, other]})
    shown = content_of(DOCUMENT.model_copy(update={"records": [record]}), "")
    assert [len(section.answers) for section in shown.records[0].sections] == [2, 1]


def test_an_unknown_role_is_shown_as_it_is() -> None:
    record = DOCUMENT.records[0].model_copy(update={"role": "role-of-tomorrow"})
    shown = content_of(DOCUMENT.model_copy(update={"records": [record]}), "")
    assert shown.records[0].role.value == "role-of-tomorrow"
