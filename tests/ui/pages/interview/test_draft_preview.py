"""A draft as it would be printed: from checking the answers, marked DRAFT, and nothing of it left behind."""

from collections.abc import Callable

import pytest

from ui.pages.interview.draft_preview import DraftPreviewPage
from ui.questionnaire.sections.state import Sitting
from ui.shell.frame import DeskFrame
from ui.widgets.reader.drawn_paper import DrawnPaper


@pytest.fixture
def preview(frame: DeskFrame, settle: Callable[[], None]) -> DraftPreviewPage:
    """The preview of a draft, reached as a person does."""
    [draft, *_] = frame.open_desk.casebook.assessments.open_drafts()
    frame.open_assessment(draft.id)
    settle()
    frame.route.questions.check_requested.emit(Sitting())
    settle()
    frame.route.check.preview_button.click()
    settle()
    page = frame.route.preview
    assert frame._stack.currentWidget() is page
    return page


def test_every_page_is_marked_draft(preview: DraftPreviewPage) -> None:
    paper = preview.reader.view.paper
    assert isinstance(paper, DrawnPaper)
    marks = {page.watermarks[0].line.text for page in paper._laid_out.pages}
    assert len(marks) == 1
    assert "not signed" in preview._header.title()
    assert preview.reader.view.hasFocus()


def test_one_goes_back_to_the_answers(
    preview: DraftPreviewPage, frame: DeskFrame, settle: Callable[[], None]
) -> None:
    preview._header.went_back.emit()
    settle()
    assert frame._stack.currentWidget() is frame.route.check


def test_nothing_of_it_is_left_once_the_interview_is_closed(
    preview: DraftPreviewPage, frame: DeskFrame
) -> None:
    frame.route.close()
    assert preview.reader.view.paper is None
