"""Pictures of what is due, at a post and at headquarters; of what becomes of an item; of a case's plan."""

from dataclasses import replace
from datetime import date, timedelta

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.pages.afterwards_dialog import AfterwardsDialog
from ui.pages.agenda import AgendaPage
from ui.pages.plan_dialog import PlanDialog
from ui.text.form_names import language_code
from vetting_desk.model.consent import PartnerKind
from vetting_desk.model.due import DueItem, DueKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.outreach import plan_partners
from vetting_desk.operations.outreach.plan_partners import Named
from vetting_desk.operations.plans import afterwards
from vetting_desk.operations.plans import reading as plans
from vetting_desk.operations.plans.afterwards import Outcome

_INVENTED = (
    (DueKind.ALARM, 0, True, False, ""),
    (DueKind.CALL_BACK, 0, False, False, ""),
    (DueKind.CUSTODY_REVIEW, -3, True, False, ""),
    (DueKind.PASSAGE_STEP, 2, False, False, "Practice: ask the consulate about the paper."),
    (DueKind.TASK, 1, False, False, "Practice: find the birth certificate."),
    (DueKind.PLAN_ITEM, -12, False, False, "Practice: the daughter goes to school."),
    (DueKind.REVIEW_DATE, 5, False, False, ""),
    (DueKind.RECORD_RETURNED, 9, False, True, ""),
)
"""Sort, days from today, urgent, waiting, words."""


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    frame.go("agenda")  # a desk opens where it was left
    page = frame.pages.agenda
    camera.settle(lambda: page.agenda is not None and not page.agenda.unread)
    camera.tasks.call(_put, frame.open_desk, "")
    frame.go("agenda")
    _wait(camera, page)
    camera.take("post")
    line = next(each for card in page.cards.values() for each in card.lines if each.act is not None)
    page.acts.ask_plan(line.row.due.item.case_id, line.key[1], line.row.due.item.words)
    camera.settle(lambda: page.acts.dialog is not None)
    dialog = page.acts.dialog
    if not isinstance(dialog, PlanDialog):
        raise TypeError("nothing is asked")
    dialog.choose("changed")
    camera.take_dialog("became", dialog)
    frame.pages.agenda.item_requested.emit(line.row.due.item)
    camera.settle(lambda: frame.pages.plan.plan is not None)
    camera.take("plan")
    plan = frame.pages.plan
    camera.tasks.call(_help, frame.open_desk, plan.case_id)
    plan.refresh()
    camera.settle(lambda: len(plan.partners.cards) == len(_HELPING))
    found = camera.tasks.call(afterwards.outcomes, frame.open_desk, language_code())
    camera.take_dialog("afterwards", AfterwardsDialog(6, found or _OUTCOMES, plan))
    plan.partners.more.setFocus()  # what has the focus is in sight
    camera.take("partners")
    plan.partners.cards[next(iter(plan.partners.cards))].buttons["change"].click()
    camera.settle(lambda: plan.partners.dialog is not None)
    camera.take_dialog("partner", plan.partners.dialog)
    camera.close()
    _headquarters(camera)


def _headquarters(camera: Photographer) -> None:
    frame = camera.open_desk("headquarters")
    frame.go("agenda")  # a desk opens where it was left
    page = frame.pages.agenda
    camera.settle(lambda: page.agenda is not None and not page.agenda.unread)
    known = camera.tasks.call(frame.open_desk.casebook.peers.list)
    post = next(each for each in known if each.desk_id != frame.open_desk.desk.id)
    camera.tasks.call(_put, frame.open_desk, post.desk_id)
    frame.go("agenda")
    _wait(camera, page)
    camera.take("headquarters")


def _wait(camera: Photographer, page: AgendaPage) -> None:
    camera.settle(lambda: sum(len(card.lines) for card in page.cards.values()) >= len(_INVENTED))


def _put(desk: OpenDesk, desk_id: str) -> None:
    """Put invented things that are due into the practice casebook."""
    now = desk.clock.now()
    cases = [row.id for row in desk.casebook.cases.search("", 9, None)] or [""]
    for number, (kind, days, urgent, waiting, words) in enumerate(_INVENTED):
        moment = now + timedelta(days=days)
        desk.casebook.due.put(
            DueItem(
                kind,
                f"invented-{number}",
                now - timedelta(days=20),
                cases[number % len(cases)],
                date.min if kind is DueKind.ALARM else moment.astimezone().date(),
                moment if kind in {DueKind.ALARM, DueKind.CALL_BACK} else None,
                desk_id=desk_id,
                urgent=urgent,
                waiting=waiting,
                words=words,
            )
        )


_OUTCOMES = [
    Outcome("settled", "Lives at home, with work or school", "en", "Practice texts", 1),
    Outcome("help", "Lives at home, and needs help", "en", "Practice texts", 1),
]
_HELPING = (
    Named(
        "School 4",
        PartnerKind.SCHOOL,
        "Takes both children into the second form.",
        "Mornings, the head.",
    ),
    Named("The mill", PartnerKind.EMPLOYER, "Gives work from Monday on."),
)


def _help(desk: OpenDesk, case_id: str) -> None:
    """Name two partners of the plan, each at an item of it."""
    items = [each.item.id for each in plans.of_case(desk, case_id).open]
    for at, each in enumerate(_HELPING):
        named = replace(each, items=items[at : at + 1])
        plan_partners.put(desk, case_id, named)


AGENDA = Subject(
    "agenda", ("post", "became", "plan", "afterwards", "partners", "partner", "headquarters"), _walk
)
