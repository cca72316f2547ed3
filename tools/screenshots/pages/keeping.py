"""Pictures of how long decided cases are kept: the rules by outcome, restricted cases, and what opens one."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from tools.screenshots.decided import sign_rules_too
from tools.screenshots.photographer import PASSPHRASE, Photographer
from tools.screenshots.subject import Subject
from ui.asking.confirm_dialog import ConfirmDialog
from ui.pages.organisation.rules_panel import RulesPanel
from vetting_desk.model import BirthDate, NameScript, PersonName
from vetting_desk.model.outcome_term import Term
from vetting_desk.operations.access.desk_folders import list_desks
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks
from vetting_desk.operations.organisation import deciding

_RULES = {"amnesty": (1_825, 365), "refusal": (365, 90), "prosecutor": (3_650, 730)}
_WORDS = "Омӯзишӣ: шикояти бофта"
_CASES = (("amnesty", 1_900), ("refusal", 400), ("refusal", 500))
"""Of each invented case: its outcome, and for how many days its period has run."""


def _walk(camera: Photographer) -> None:
    case_id = _prepare(camera.data)
    frame = camera.open_desk("headquarters")
    frame.go("organisation")
    frame.pages.organisation.show_part("rules")
    rules = frame.pages.organisation.part("rules")
    camera.settle()
    if isinstance(rules, RulesPanel):
        rules.show_outcomes()
    camera.take("rules")
    frame.go("retention")
    camera.take("due")
    frame.pages.retention.show_list("restricted")
    camera.take("restricted")
    frame.open_case(case_id)
    camera.settle(lambda: frame.window().findChild(ConfirmDialog) is not None)
    dialog = frame.window().findChild(ConfirmDialog)
    camera.take_dialog("reason", dialog, keep=True)
    if dialog is not None:
        dialog.given.emit("", _WORDS)
    camera.settle(lambda: frame.pages.case.detail is not None)
    camera.take("case")


def _prepare(data: Path) -> str:
    """Make decided cases whose periods have run, and the rules; return one that is restricted."""
    place = next(each for each in list_desks(data) if each.folder.name == "headquarters")
    made = []
    with closing(desks.unlock(place.folder, place.officers[0].id, PASSPHRASE)) as hq:
        deciding.set_policy(hq, Policy(outcomes_kept=_RULES))
        sign_rules_too(hq)
        for number, (outcome, days) in enumerate(_CASES, 1):
            name = PersonName(f"Намунаи Машқӣ {number}", NameScript.CYRILLIC)
            case = cases.create_case(hq, [name], BirthDate())
            hq.casebook.terms.keep(case.id, Term(outcome, hq.clock.now() - timedelta(days=days)))
            made.append(case.id)
    return made[0]


KEEPING = Subject("keeping", ("rules", "due", "restricted", "reason", "case"), _walk)
