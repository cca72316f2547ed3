"""Who signed something, by name and role."""

from ui.pages.outreach.author_text import author_text
from vetting_desk.model import new_id
from vetting_desk.model.record_document import OfficerPart


def test_a_role_that_is_not_known_is_said_by_its_own_word() -> None:
    part = OfficerPart(id=new_id(), name="Anora Sample", role="interviewer")
    assert "Interviewer" in author_text(part)
    assert "future-role" in author_text(part.model_copy(update={"role": "future-role"}))
