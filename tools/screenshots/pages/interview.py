"""Pictures of an interview: its sections, and a question of each kind."""

from tools.screenshots.drafts import open_draft_case
from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from vetting_desk.judgement.roles import with_role
from vetting_desk.operations.interview.interviews import Interview

_KINDS = (
    "notice", "session", "safety", "interpreter", "age", "interviewer", "women", "conversation",
    "coercion", "break", "correction", "readback", "indicator", "evidence-line",
    "evidence-links", "evidence-earlier", "need", "formulation",
    "scenario", "plan", "summary",
)  # fmt: skip


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    frame.go("interview")
    camera.take("none")
    frame.open_assessment(open_draft_case(camera, frame, "return-spj"))
    camera.settle(lambda: bool(frame.route.assessment_id))
    camera.take("sections")
    interview = frame.route.interview
    if interview is None:
        raise RuntimeError("the interview did not open")
    for kind, reference in _places(interview).items():
        frame.route.questions.show_interview(interview, reference)
        camera.take(kind)
    [read, *_] = with_role(interview.session.root, "notice-text")
    frame.route.questions.show_interview(interview, read.reference)
    camera.take("rights")


def _places(interview: Interview) -> dict[str, str]:
    """Return the reference of the first question of each kind of group, by kind."""
    found: dict[str, str] = {}
    for node in interview.session.walk():
        parent = node.parent
        kind = parent.attributes.get("kind", "") if parent is not None else ""
        if node.control and node.relevant and kind:
            found.setdefault(kind, node.reference)
    return found


INTERVIEW = Subject("interview", ("none", "sections", *_KINDS, "rights"), _walk)
