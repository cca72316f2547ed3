"""Pictures of the list of cases, a case, a new case, and old cases."""

from tools.screenshots.drafts import open_draft_case
from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    frame.go("cases")
    camera.take("all")
    frame.pages.cases.choose_row(0)
    camera.take("chosen")
    frame.pages.cases.search_for("нет такого имени")
    camera.settle()
    camera.take("nothing-found")
    frame.pages.cases.search_for("")
    camera.settle()
    frame.new_case()
    camera.take("new")
    frame.pages.form.save()
    camera.take("new-problem")
    open_draft_case(camera, frame, "return-spj")
    camera.take("one")
    frame.rail.unfold()
    camera.take("more")
    frame.rail.unfold(unfolded=False)
    frame.pages.case.fate.erase(frame.pages.case.case_id, "")
    camera.take_dialog("erase")
    frame.go("retention")
    camera.take("retention")


CASES = Subject(
    "cases",
    ("all", "chosen", "nothing-found", "new", "new-problem", "one", "more", "erase", "retention"),
    _walk,
)
