"""Pictures of headquarters' pages: members, rules, recovery, and enrolling a desk."""

from dataclasses import replace

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.pages.organisation.issuing_panel import IssuingPanel
from ui.pages.organisation.members_panel import MembersPanel
from ui.pages.organisation.recovery_panel import RecoveryPanel
from ui.pages.organisation.rules_panel import RulesPanel
from ui.shell.frame import DeskFrame
from ui.widgets.scroll import ScrollColumn
from ui.widgets.tables import choose_row
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.organisation import deciding


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("headquarters")
    frame.go("people")
    camera.take("people")
    frame.show_enrolment()
    camera.take("take-a-desk-in")
    page = frame.pages.organisation
    frame.go("organisation")
    members = page.part("members")
    if isinstance(members, MembersPanel):
        camera.settle(lambda: members.table.model().rowCount() > 0)
        _choose_another(members)
        camera.take("members")
        members.revoke_button.click()
        camera.take_dialog("revoke")
        members.list.acted.emit()
        camera.settle()
        camera.take_dialog("second-officer")
    page.show_part("issuing")
    issuing = page.part("issuing")
    camera.take("issuing-key")
    if isinstance(issuing, IssuingPanel):
        issuing.copy_button.click()
        camera.take_dialog("issuing-key-copy")
        issuing.back_button.click()
        camera.take_dialog("issuing-key-back")
    page.show_part("register")
    camera.take("register")
    page.show_part("rules")
    rules = page.part("rules")
    camera.take("rules")
    if isinstance(rules, RulesPanel):
        rules.erasing.setChecked(True)
        camera.settle()
        rules.bring_into_view()
        camera.take("rules-erasing")
        rules.erasing.setChecked(False)
        _walk_signed(camera, frame, rules)
    page.show_part("linkage")
    camera.take("linkage")
    page.show_part("recovery")
    recovery = page.part("recovery")
    camera.take("recovery")
    if isinstance(recovery, RecoveryPanel):
        recovery.make_button.click()
        camera.take_dialog("recovery-first")


def _walk_signed(camera: Photographer, frame: DeskFrame, rules: RulesPanel) -> None:
    """Rules that wait for a second officer, and rules that were changed with somebody's own tools."""
    desk, call = frame.open_desk, camera.tasks.call
    first = desk.officer.id
    waiting = call(deciding.set_policy, desk, Policy(panel=3, retention_days={"follow-up": 730}))
    scroll = rules.findChild(ScrollColumn)
    for name, officer in (("rules-proposed", first), ("rules-waiting", "another")):
        setattr(rules.waiting, "_officer_id", officer)  # noqa: B010
        rules.refresh()
        camera.settle()
        if isinstance(scroll, ScrollColumn):
            scroll.ensureWidgetVisible(rules.waiting)
        camera.take(name)
    call(deciding.set_aside, desk, waiting.number)
    decided = call(deciding.set_policy, desk, Policy(ask_again_minutes=15))
    changed = policy.to_text(replace(decided, panel=1))
    call(desk.casebook.settings.set, policy.KEY, changed)
    rules.refresh()
    camera.settle()
    camera.take("rules-changed")
    call(deciding.put_back, desk)
    rules.refresh()
    camera.settle()


def _choose_another(members: MembersPanel) -> None:
    """Select a member who may be revoked: not oneself, and not headquarters."""
    for row in reversed(range(members.table.model().rowCount())):
        choose_row(members.table, row)
        if members.revoke_button.isEnabled():
            return
    raise RuntimeError("there is nobody to revoke")


ORGANISATION = Subject(
    "organisation",
    (
        "people", "take-a-desk-in", "members", "revoke", "second-officer", "issuing-key",
        "issuing-key-copy", "issuing-key-back", "register", "rules", "rules-erasing", "rules-proposed",
        "rules-waiting", "rules-changed",
        "linkage", "recovery", "recovery-first",
    ),
    _walk,
)  # fmt: skip
