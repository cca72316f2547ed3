"""Pictures of what a person agreed to after a decision, at the post and for a psychologist of headquarters."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

from tools.screenshots.decided import added, carry_on, decide, opened
from tools.screenshots.photographer import OFFICER, Photographer
from tools.screenshots.subject import Subject
from ui.pages.outreach.outreach_page import OutreachPage
from ui.shell.frame import DeskFrame
from vetting_desk.model import Role
from vetting_desk.model.consent import ConsentTo, PartnerKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.decisions import telling
from vetting_desk.operations.decisions.telling import Telling
from vetting_desk.operations.outreach import asking, engagements, reading, stopping
from vetting_desk.operations.outreach.asking import Asked, Partner

_HOW = "Омӯзишӣ: танҳо, дар хонаи корӣ; ҳуқуқи рад кардан фаҳмонда шуд."
_SCHOOL = Partner("Мактаби №4 (омӯзишӣ)", PartnerKind.SCHOOL, "Ном ва синни кӯдакон")
_CLINIC = Partner("Invented clinic", PartnerKind.CLINIC, "That they may come on Mondays")


def _walk(camera: Photographer) -> None:
    ready, decision_id = decide(camera.data)
    with closing(opened(camera.data, "headquarters", OFFICER)) as hq:
        psychologist = added(hq, "Pari Practice", Role.PSYCHOLOGIST)
    frame = camera.open_desk("post")
    frame.go("partners")
    camera.take("no-partners")
    page = _open(camera, frame, ready.case_id)
    camera.take("too-early")
    camera.tasks.call(_tell, frame.open_desk, decision_id)
    page.refresh()
    camera.settle()
    camera.take("nothing-asked")
    page.ask()
    camera.take_dialog("ask", page.dialog)
    camera.tasks.call(_say, frame.open_desk, ready.case_id)
    page.refresh()
    camera.settle(lambda: len(page.cards) > 0)
    camera.take("consents")
    page.engagements[0].buttons["before"].click()
    camera.take_dialog("before", page.dialog)
    page.take_everything_back()
    camera.take_dialog("withdraw", page.dialog)
    camera.tasks.call(_take_back, frame.open_desk, ready.case_id)
    frame.go("partners")
    camera.settle(lambda: bool(frame.pages.partners.rows))
    camera.take("partners")
    frame.open_case(ready.case_id)
    camera.settle(lambda: frame.pages.case.detail is not None)
    camera.take("case")
    camera.close()
    carry_on(camera.data)
    frame = camera.open_desk("headquarters", psychologist.id)
    page = _open(camera, frame, ready.case_id)
    page.stop_all()
    camera.take_dialog("stop", page.dialog)
    camera.tasks.call(_stop, frame.open_desk, ready.case_id)
    page.refresh()
    camera.settle()
    camera.take("stopped")


def _open(camera: Photographer, frame: DeskFrame, case_id: str) -> OutreachPage:
    frame.decisions.open_outreach(case_id)
    page = frame.pages.outreach
    camera.settle(lambda: page.view is not None)
    return page


def _tell(desk: OpenDesk, decision_id: str) -> None:
    day = desk.clock.now().date()
    telling.tell(desk, decision_id, Telling(day, "Read aloud", "tg", "yes", "no"))


def _say(desk: OpenDesk, case_id: str) -> None:
    """Write down four answers, and plan an engagement."""
    day = desk.clock.now().date()
    until = day + timedelta(days=180)
    given = Asked(ConsentTo.SHARING, given=True, how=_HOW, language="tg", day=day, until=until)
    for asked in (
        replace(given, to=ConsentTo.STORY, given=False, until=None),
        replace(given, partner=_SCHOOL, words="Фақат мактаб, на касе дигар."),
        replace(given, partner=_CLINIC),
    ):
        asking.record(desk, case_id, asked)
    spoken = asking.record(desk, case_id, replace(given, to=ConsentTo.SPEAKING))
    engagements.plan(
        desk, case_id, spoken.id, "A talk with pupils (invented)", "School 4", day + timedelta(days=7)
    )  # fmt: skip


def _take_back(desk: OpenDesk, case_id: str) -> None:
    """Take the consent to share with the school back."""
    found = reading.of_case(desk, case_id).consents
    ids = [each.said.entry.id for each in found if each.said.payload.partner is not None]
    asking.withdraw(desk, case_id, ids[:1], desk.clock.now().date())


def _stop(desk: OpenDesk, case_id: str) -> None:
    stopping.stop(desk, case_id, "Invented: to rest first.")


OUTREACH = Subject(
    "outreach",
    (
        "no-partners", "too-early", "nothing-asked", "ask", "consents", "before", "withdraw", "partners",
        "case", "stop", "stopped",
    ),
    _walk,
)  # fmt: skip
