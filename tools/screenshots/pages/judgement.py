"""Pictures of the judgement workspace: overview, one indicator, the drawer with lines, a passage, one line."""

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from tools.screenshots.drafts import in_language, open_draft_case
from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.pages.interview.workspace.came import Meanwhile
from ui.pages.interview.workspace.face import Workspace
from ui.pages.interview.workspace.looking_back import LookingBack, Readers
from ui.pages.interview.workspace.parts import parts_of
from vetting_desk.errors import AnswerError
from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.model.plan import PlanItem, PlanSort, PlanStep, PlanStepKind, standing
from vetting_desk.operations.decisions.decided import Decided
from vetting_desk.operations.interview import instruments
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.records.earlier import Earlier
from vetting_desk.operations.records.since import Since

_CODED, _CRITICAL = "H2", "C2"
_WORDS = (
    "قاسم راننده گفت که پسر به خانهٔ او می‌آید، کار دارد و دیگر با آن مردان حرفی نمی‌زند.",
    "در نامهٔ مادرش (صفحهٔ ۲) آمده است که بدهی ۴۰۰۰ سامانی هنوز پرداخت نشده.",
)
_PLACE, _LED_IN = (
    "پُست نمونه، ۳ مارس",
    "بدهی پدر، کار دروغین و گذرنامه‌ای که گرفته شد؛ سپس ترس و عادت.",
)
_CONCLUSIONS = ("formulation", "scenario", "plan", "summary", "change")


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    frame.open_assessment(open_draft_case(camera, frame, "return-spj"))
    camera.settle(lambda: bool(frame.route.assessment_id))
    page = frame.route.questions
    interview = frame.route.interview
    if interview is not None:
        steps = instruments.example("return-spj").steps
        camera.tasks.call(_fill, interview, steps)
        in_language(camera, interview)
    page.judging.open()
    workspace = page.judging.workspace
    if workspace is None:
        raise RuntimeError("the judgement did not open")
    if camera.language == "fa":
        _in_arabic_letters(workspace)
    camera.take("overview")
    workspace.show_indicator(_reference(workspace, _CODED))
    camera.take("indicator")
    workspace.show_indicator(_reference(workspace, _CRITICAL))
    camera.take("critical")
    workspace.evidence.show_passages()
    workspace.view.drawer.passages.list.choose(0)
    camera.take("passages")
    workspace.evidence.show_line("2")
    camera.take("line")
    for kind in _CONCLUSIONS:
        workspace.show_page(kind)
        camera.take(kind)
    _judged_before(workspace)
    workspace.show_page("change")
    camera.take("changed")
    workspace.leave()


def _fill(interview: Interview, steps: Iterable[tuple[str, Any]]) -> None:
    """Judge what the practice draft leaves open, but for the last indicator."""
    added: Counter[str] = Counter()
    for reference, value in steps:
        if "/strain/s6" in reference:
            continue
        with suppress(AnswerError):
            if not isinstance(value, str):
                added[reference] += 1
                if interview.session.node(reference).count <= added[reference]:
                    interview.add_repeat(reference)
            elif not interview.session.node(reference).value:
                interview.answer(reference, value)


def _in_arabic_letters(workspace: Workspace) -> None:
    """Add what a rater who writes Persian would: lines, linked, and a statement."""
    judging = workspace.judging
    if judging is None:
        raise RuntimeError("the judgement is not open")
    for words, side in zip(_WORDS, ("for", "against"), strict=True):
        said = {"evidence-words": words, "evidence-place": _PLACE}
        workspace.do(partial(judging.write_line, said))
        board = workspace.board
        number = board.lines[-1].number if board is not None else ""
        at = _reference(workspace, _CODED)
        workspace.do(partial(judging.link, number, at, side))
    [led_in, *_] = parts_of(judging.interview.session, "formulation")
    workspace.answer(led_in.reference, _LED_IN)


def _judged_before(workspace: Workspace) -> None:
    """Put an invented assessment before this one, with what came of its plan since."""
    course = workspace.course
    if course is None:
        raise RuntimeError("the judgement is not open")
    now = read_assessment(course.session)
    began = datetime.now(UTC) - timedelta(days=200)
    coded = now.indicators[0]
    other = replace(coded, presence=replace(coded.presence, label=coded.omit_reason.label or "—"))
    view = replace(now, indicators=(other, *now.indicators[1:]), plan=now.plan[:3])
    earlier = Earlier("earlier", "Return assessment", "Anora Sample", began, view)
    became = (PlanStepKind.DONE, PlanStepKind.CHANGED, PlanStepKind.NOT_WANTED)
    items = []
    for number, (planned, kind) in enumerate(zip(view.plan, became, strict=False)):
        at = began + timedelta(days=30 * (number + 1))
        step = PlanStep(f"step-{number}", "", kind, at, "", day=at.date() + timedelta(days=20))
        item = PlanItem(
            f"item-{number}", "", "earlier", PlanSort.PLAN, "", "", planned.action, planned.owner,
            at.date(), urgent=False, restricted=False, since=began,
        )  # fmt: skip
        items.append(standing(item, [step]))
    calls = (began - timedelta(days=20), began + timedelta(days=45))
    decided = (Decided(began + timedelta(days=12), "Invented outcome", in_force=True),)
    known = Meanwhile(Since(tuple(items), calls), decided)
    readers = Readers(
        lambda _: (), lambda _: (earlier,), lambda _: frozenset(), meanwhile=lambda _: known
    )
    workspace.back = LookingBack(workspace.tasks, readers, "", lambda _: None)


def _reference(workspace: Workspace, number: str) -> str:
    rows = workspace.board.rows if workspace.board is not None else ()
    return next(row.reference for row in rows if row.id == number)


JUDGEMENT = Subject(
    "judgement",
    ("overview", "indicator", "critical", "passages", "line", *_CONCLUSIONS, "changed"),
    _walk,
)
