"""What stands across the top until it is put right."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from tests.vetting_desk.operations.conftest import later
from ui.asking.second_officer_dialog import SecondOfficerDialog
from ui.ground.tasks import Tasks
from ui.shell.standing_notice import StandingNotice
from vetting_desk.clock import SystemClock
from vetting_desk.model import Role
from vetting_desk.operations.access import signed_rules
from vetting_desk.operations.access.issuing_key import ISSUING_KEY, Custody
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.access.signed_rules import RulesStanding, RulesState
from vetting_desk.operations.desk import desks, officers

LONE = "eleven calm swans borrow pencils"


@pytest.fixture
def show(
    tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> Callable[[OpenDesk], StandingNotice]:
    """A function that shows what stands across the top of a desk."""

    def make(desk: OpenDesk) -> StandingNotice:
        notice = StandingNotice(desk, tasks)
        qtbot.addWidget(notice)
        notice.look()
        settle()
        return notice

    return make


@pytest.fixture
def of_one(hq: OpenDesk) -> OpenDesk:
    """Headquarters whose issuing key is as an earlier version left it."""
    hq.casebook.issuing_pairs.replace({})
    hq.casebook.settings.set(ISSUING_KEY, b"a key")
    assert hq.issuing_key.custody is Custody.ONE
    return hq


def test_nothing_stands_there_where_all_is_well(
    hq: OpenDesk, desk: OpenDesk, show: Callable[[OpenDesk], StandingNotice]
) -> None:
    hq.clock = SystemClock()
    assert show(hq).isHidden()
    assert show(desk).isHidden()


def test_an_issuing_key_under_one_is_told_and_leads_to_it(
    of_one: OpenDesk, show: Callable[[OpenDesk], StandingNotice], qtbot: QtBot
) -> None:
    notice = show(of_one)

    assert not notice.isHidden()
    assert "waits for a second officer" in notice.key.sentence()
    with qtbot.waitSignal(notice.asked) as asked:
        notice.key.acted.emit()
    assert asked.args == ["issuing"]


def test_who_cannot_put_it_right_is_not_told(
    of_one: OpenDesk, show: Callable[[OpenDesk], StandingNotice]
) -> None:
    of_one.casebook.act_as(replace(of_one.officer, role=Role.INTERVIEWER))
    assert show(of_one).isHidden()


def test_it_goes_once_it_is_put_right(
    of_one: OpenDesk, show: Callable[[OpenDesk], StandingNotice], settle: Callable[[], None]
) -> None:
    notice = show(of_one)
    of_one.casebook.issuing_pairs.replace({("a", "b"): b"sealed"})
    notice.look()
    settle()

    assert notice.isHidden()


def test_a_list_that_is_due_is_told(
    hq: OpenDesk, show: Callable[[OpenDesk], StandingNotice], qtbot: QtBot
) -> None:
    later(hq, SystemClock().now() + timedelta(days=60))
    notice = show(hq)

    assert "new revocation list" in notice.list.sentence()
    with qtbot.waitSignal(notice.asked) as asked:
        notice.list.acted.emit()
    assert asked.args == ["members"]


def test_rules_of_who_was_revoked_are_told_and_lead_to_the_rules(
    hq: OpenDesk,
    show: Callable[[OpenDesk], StandingNotice],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gone = RulesStanding(RulesState.REVOKED, Policy(), gone=("Zulfiya Sample",))
    monkeypatch.setattr(signed_rules, "standing", lambda _: gone)
    notice = show(hq)

    assert "revoked from a day before" in notice.rules.sentence()
    with qtbot.waitSignal(notice.asked) as asked:
        notice.rules.acted.emit()
    assert asked.args == ["rules"]


@pytest.mark.parametrize("role", ["role-of-tomorrow", "analyst"])
def test_a_role_that_may_do_nothing_here_is_named(
    desk: OpenDesk, show: Callable[[OpenDesk], StandingNotice], role: str
) -> None:
    desk.casebook.act_as(replace(desk.officer, role=Role(role)))
    notice = show(desk)

    assert not notice.isHidden()
    assert role in notice.role.sentence().lower()


@pytest.fixture
def lone(desk: OpenDesk) -> Iterator[OpenDesk]:
    """The training post, as an administrator unlocked it."""
    added = officers.add_officer(desk, "Sitora Sample", Role.ADMINISTRATOR, LONE)
    desk.close()
    with closing(desks.unlock(desk.folder, added.id, LONE)) as opened:
        yield opened


def test_an_administrator_alone_is_told_and_opens_the_casebook_with_a_colleague(
    lone: OpenDesk,
    show: Callable[[OpenDesk], StandingNotice],
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    notice = show(lone)
    assert "alone" in notice.alone.sentence()
    notice.alone.acted.emit()
    settle()
    [dialog] = notice.window().findChildren(SecondOfficerDialog)
    dialog.opener.passphrase.field.setText(PASSPHRASE)
    with qtbot.waitSignal(notice.opened_together):
        dialog.submit()
        settle()

    assert not lone.alone


def test_who_has_no_colleague_is_told_what_is_left(
    lone: OpenDesk, show: Callable[[OpenDesk], StandingNotice], settle: Callable[[], None]
) -> None:
    for known in lone.casebook.officers.list():
        lone.casebook.officers.put(known.officer, active=known.officer == lone.officer)
    notice = show(lone)
    notice.alone.acted.emit()
    settle()

    assert "Nobody here" in notice.alone.sentence()
