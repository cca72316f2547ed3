"""Deciding in the window: what it rests on, what is open, and each refusal in its own words."""

from collections.abc import Callable
from unittest.mock import PropertyMock, patch

import pytest

from tests.ui.pages.deciding.conftest import Shown
from tests.ui.pages.deciding.filling import (
    fill,
    fill_criterion,
    fill_outcome,
    fill_panel,
)
from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    DILNOZA,
    DONIYOR,
    LATIF,
    Bench,
)
from ui.pages.deciding.deciding_page import DecidingPage
from ui.pages.deciding.open_points import OUTCOME
from ui.shell.application import Application
from ui.text.error_text import describe
from ui.theme import Mode, apply_theme
from vetting_desk.errors import CriterionUntouchedError
from vetting_desk.model.decision import ReferralDraft
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.model.entry_payload import RecordRef
from vetting_desk.operations.decisions import deciding as operations
from vetting_desk.operations.decisions import drafts, said
from vetting_desk.operations.decisions.material import Material, Source
from vetting_desk.operations.decisions.safeguards import Age, FromRecords

Settle = Callable[[], None]


def begun(page: DecidingPage, settle: Settle) -> DecidingPage:
    page.empty.action_button.click()
    settle()
    return page


def points(page: DecidingPage) -> str:
    return "\n".join(page.parts.points())


def shown(page: DecidingPage) -> list[str]:
    return [name for name, each in page.proposal.buttons.items() if not each.isHidden()]


def sign(page: DecidingPage, settle: Settle) -> None:
    page.header.act_button.click()
    settle()


def test_nothing_is_chosen_beforehand_and_all_that_is_open_is_said(
    deciding: Shown, settle: Settle
) -> None:
    page = begun(deciding(DAVLAT), settle)
    assert page.panels.part == "e1"
    assert page.panels.criterion.result.choice() == ""
    page.show_part(OUTCOME)
    assert page.panels.outcome.outcome.currentData() == ""
    assert not any(box.isChecked() for box in page.panels.outcome.grounds())
    assert len(page.parts.points()) == 6 + 7
    for words in ("E1 · Nothing is said yet", "outcome is not chosen", "panel is not named"):
        assert words in points(page)


def test_it_says_what_stands_on_top_and_what_it_works_from(deciding: Shown, settle: Settle) -> None:
    page = deciding(DAVLAT)
    assert any("interpreter" in each for each in page.guards.words())
    assert len(page.sources.rows()) == 3
    page.sources.rows()[0].click()
    settle()
    assert page.sources.is_reading
    assert page.sources.reader.view.paper is not None
    page.sources.back.click()
    assert not page.sources.is_reading


def test_a_line_of_what_is_open_leads_to_its_field(deciding: Shown, settle: Settle) -> None:
    page = begun(deciding(DAVLAT), settle)
    at = next(n for n, each in enumerate(page.parts.points()) if each.startswith("E3"))
    page.parts.point_button(at).click()
    settle()
    assert page.panels.part == "e3"
    focus = page.focusWidget()
    assert focus is not None
    assert page.panels.criterion.result.isAncestorOf(focus)


def test_what_is_typed_is_kept_and_there_again(
    bench: Bench, deciding: Shown, settle: Settle
) -> None:
    page = begun(deciding(DAVLAT), settle)
    page.show_part("e2")
    page.panels.criterion.reasons.edit.setPlainText("Not lost")
    page.hide()
    settle()
    assert page.header._saved.text().startswith("Saved")
    again = deciding(DAVLAT)
    again.show_part("e2")
    assert again.panels.criterion.reasons.text() == "Not lost"
    assert again.panels.criterion.result.choice() == ""


def test_an_unfinished_referral_is_kept_too(deciding: Shown, settle: Settle) -> None:
    page = begun(deciding(DAVLAT), settle)
    fill_outcome(page, "prosecutor", settle)
    page.panels.outcome.material.offence.edit.setPlainText("Half an offence")
    page.flush()
    settle()
    again = deciding(DAVLAT)
    again.show_part(OUTCOME)
    assert again.panels.outcome.material.offence.text() == "Half an offence"
    assert "which material" in points(again)


def test_two_decide_at_one_desk(bench: Bench, deciding: Shown, settle: Settle) -> None:
    page = begun(deciding(DAVLAT), settle)
    fill(page, (DAVLAT, DILNOZA), settle)
    assert page.parts.points() == []
    sign(page, settle)
    dialog = page.voicing.dialog
    assert dialog is not None
    dialog.passphrase.field.setText(PASSPHRASE)
    dialog.act.click()
    settle()
    assert page.voicing.dialog is None
    assert not page.proposal.buttons["signs-beside"].isHidden()
    page.proposal.buttons["signs-beside"].click()
    dialog = page.voicing.dialog
    assert dialog is not None
    assert dialog.opener is not None
    asked: list[str] = []
    page.decision_requested.connect(asked.append)
    dialog.opener.passphrase.field.setText("not the passphrase at all")
    dialog.act.click()
    settle()
    assert dialog.error()
    dialog.opener.passphrase.field.setText(PASSPHRASE)
    dialog.act.click()
    settle()
    [found] = said.decisions(bench.hq, bench.case_id)
    assert found.state is DecisionState.IN_FORCE
    assert asked == [found.entry.id]


def test_dissent_has_its_place_and_is_shown(bench: Bench, deciding: Shown, settle: Settle) -> None:
    bench.proposed(members=(DAVLAT, DILNOZA, DONIYOR))
    page = deciding(DILNOZA)
    page.proposal.buttons["dissents"].click()
    dialog = page.voicing.dialog
    assert dialog is not None
    dialog.passphrase.field.setText(PASSPHRASE)
    dialog.act.click()
    assert "reasons" in dialog.error()
    dialog.words.edit.setPlainText("I do not agree")
    dialog.passphrase.field.setText(PASSPHRASE)
    dialog.act.click()
    settle()
    assert "I do not agree" in page.proposal.words.words()
    assert "dissents" in page.proposal.words.words()


def test_the_lawyer_is_heard(bench: Bench, deciding: Shown, settle: Settle) -> None:
    bench.proposed(results={"e4": "not-met"}, lawyer=LATIF, outcome="refusal")
    page = deciding(LATIF)
    assert shown(page) == ["heard", "signs-beside", "dissents-beside"]
    page.proposal.buttons["heard"].click()
    dialog = page.voicing.dialog
    assert dialog is not None
    dialog.words.edit.setPlainText("An opinion")
    dialog.passphrase.field.setText(PASSPHRASE)
    dialog.act.click()
    settle()
    assert "An opinion" in page.proposal.words.words()


# What is refused, each in its own words


def test_alone_where_two_are_needed(deciding: Shown, settle: Settle) -> None:
    page = begun(deciding(DAVLAT), settle)
    fill(page, (DAVLAT,), settle)
    assert "The panel has 1 decision-makers; the rules ask for 2." in points(page)
    sign(page, settle)
    assert page.voicing.dialog is None


def test_on_ones_own_assessment(bench: Bench, deciding: Shown, settle: Settle) -> None:
    page = begun(deciding(DAVLAT), settle)
    fill(page, (DAVLAT, DILNOZA), settle)
    dilnoza = frozenset({bench.id(DILNOZA)})
    with patch.object(Source, "assessors", PropertyMock(return_value=dilnoza)):
        page.refresh()
        settle()
        assert f"{DILNOZA} assessed what this decision works from." in points(page)
        fill_panel(page, (DAVLAT, DILNOZA), "", settle)
        boxes = [box.text() for box in page.panels.members.boxes()]
        assert any(DILNOZA in words and "assessed the person" in words for words in boxes)
        sign(page, settle)
        assert page.voicing.dialog is None


def test_on_an_older_version_of_the_case(bench: Bench, deciding: Shown, settle: Settle) -> None:
    page = begun(deciding(DAVLAT), settle)
    fill(page, (DAVLAT, DILNOZA), settle)
    bench.record("first-contact")
    bench.carry()
    page = deciding(DAVLAT)
    assert "Something newer arrived since" in page.news.sentence()
    assert "Something new arrived on the case" in points(page)
    sign(page, settle)
    assert page.voicing.dialog is None
    assert page.sources.is_reading, "what is new is opened"
    page.news.acted.emit()
    settle()
    assert page.parts.points() == []
    assert page.news.isHidden()


def test_a_proposal_waits_until_the_second_has_read_what_is_new(
    bench: Bench, deciding: Shown, settle: Settle
) -> None:
    bench.proposed()
    bench.record("first-contact")
    bench.carry()
    page = deciding(DILNOZA)
    assert not page.proposal.buttons["signs"].isEnabled()
    page.news.acted.emit()
    settle()
    assert page.proposal.buttons["signs"].isEnabled()


def test_with_a_criterion_untouched_and_without_reasons(deciding: Shown, settle: Settle) -> None:
    page = begun(deciding(DAVLAT), settle)
    fill(page, (DAVLAT, DILNOZA), settle)
    page.show_part("e3")
    page.panels.criterion.reasons.edit.setPlainText("")
    page.flush()
    settle()
    assert page.parts.points() == ["E3 · Reasons are missing"]
    sign(page, settle)
    assert page.voicing.dialog is None
    assert page.panels.part == "e3"
    draft = page.panels.draft
    assert draft is not None
    untouched = draft.content.criterion("e3").model_copy(update={"result": ""})
    drafts.set_criterion(page._desk, draft.id, untouched)
    page.refresh()
    settle()
    assert "E3 · Nothing is said yet" in points(page)
    assert describe(CriterionUntouchedError(criteria=("e3",))).sentence


def test_not_met_without_a_lawyer(deciding: Shown, settle: Settle) -> None:
    page = begun(deciding(DAVLAT), settle)
    fill(page, (DAVLAT, DILNOZA), settle, results={"e4": "not-met"}, outcome="refusal")
    assert "Not met is not decided without a lawyer." in points(page)
    fill_panel(page, (DAVLAT, DILNOZA), LATIF, settle)
    assert page.parts.points() == []


def test_clinical_content_never_goes_to_a_prosecutor(
    bench: Bench, deciding: Shown, settle: Settle
) -> None:
    bench.record("phq-9")
    bench.carry()
    page = begun(deciding(DAVLAT), settle)
    fill_outcome(page, "prosecutor", settle)
    box = page.panels.outcome.material
    assert not any("PHQ" in each.text() for each in box.boxes())
    assert "clinical record" in box.never()
    draft = page.panels.draft
    assert draft is not None
    every = bench.hq.casebook.records.list(bench.case_id)
    [clinical] = [each for each in every if each.instrument_id == "phq-9"]
    part = ReferralDraft(
        to="Invented",
        offence="Article 0",
        material=(RecordRef(record=clinical.id, digest=clinical.digest),),
    )
    drafts.set_outcome(page._desk, draft.id, "prosecutor", [], "", referral=part)
    page.refresh()
    settle()
    assert "Clinical content is no evidence and goes to no prosecutor." in points(page)


def test_a_child_by_the_ordinary_path(
    bench: Bench, deciding: Shown, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FromRecords, "age", property(lambda _: Age.CHILD))
    page = begun(deciding(DAVLAT), settle)
    assert any("The person is a child." in each for each in page.guards.words())
    assert page.panels.draft is not None
    assert page.panels.draft.content.criteria == ()
    fill_outcome(page, "amnesty", settle)
    assert "This person is a child, or may be one." in points(page)
    fill_outcome(page, "child-protection", settle)
    assert "This person is a child, or may be one." not in points(page)


def test_a_threat_before_a_judgement(
    bench: Bench, deciding: Shown, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Material, "judged", property(lambda _: False))
    page = begun(deciding(DAVLAT), settle)
    fill_criterion(page, "e6", "met", settle)
    assert "Nobody may decide on a threat before there is a signed judgement." in points(page)


# Who has no part in it


def test_who_does_not_decide_is_told_so(bench: Bench, deciding: Shown, settle: Settle) -> None:
    page = deciding(LATIF)
    assert page.empty.action_button.isHidden()
    bench.proposed()
    other = deciding(DONIYOR)
    assert shown(other) == ["signs-beside", "dissents-beside"]


def test_a_draft_of_another_is_withdrawn_and_not_lost_in_silence(
    bench: Bench, deciding: Shown, settle: Settle
) -> None:
    bench.draft()
    page = deciding(DILNOZA)
    assert DAVLAT in page.empty._heading.text()
    page.empty.action_button.click()
    settle()
    assert not bench.hq.casebook.decision_drafts.of_case(bench.case_id)
    assert "Nobody prepares" in page.empty._heading.text()


def test_what_is_said_to_a_proposal_taken_back_meanwhile_stays_in_the_dialog(
    bench: Bench, deciding: Shown, settle: Settle
) -> None:
    """Two at once: one writes why they do not agree while the other takes the proposal back."""
    proposed = bench.proposed()
    page = deciding(DILNOZA)
    page.proposal.buttons["dissents"].click()
    dialog = page.voicing.dialog
    assert dialog is not None
    dialog.words.edit.setPlainText("Half an hour of reasons")
    operations.withdraw(bench.at(DAVLAT), proposed.entry.id, PASSPHRASE, "Another panel")
    bench.at(DILNOZA)
    dialog.passphrase.field.setText(PASSPHRASE)
    dialog.act.click()
    settle()
    assert page.voicing.dialog is dialog
    assert dialog.error()
    assert dialog.words.edit.toPlainText() == "Half an hour of reasons"
    [found] = said.decisions(bench.hq, bench.case_id)
    assert (found.state, found.dissents) == (DecisionState.WITHDRAWN, ())
    dialog.reject()


def test_what_is_typed_into_a_draft_withdrawn_meanwhile_stays_in_its_field(
    bench: Bench, deciding: Shown, settle: Settle
) -> None:
    page = begun(deciding(DAVLAT), settle)
    page.show_part("e2")
    page.panels.criterion.reasons.edit.setPlainText("Typed while another withdrew it")
    [kept] = bench.hq.casebook.decision_drafts.of_case(bench.case_id)
    desk = bench.at(DILNOZA)
    desk.listen(lambda *_: None)
    drafts.withdraw(desk, kept.id)
    bench.at(DAVLAT)
    page.flush()
    settle()
    assert "is not kept yet" in page.news.accessibleName()
    assert page.panels.criterion.reasons.text() == "Typed while another withdrew it"


def test_a_decision_in_force_leads_to_its_page(
    bench: Bench, deciding: Shown, settle: Settle
) -> None:
    decided = bench.decided()
    page = deciding(DAVLAT)
    asked: list[str] = []
    page.decision_requested.connect(asked.append)
    page.empty.action_button.click()
    assert asked == [decided.entry.id]


@pytest.mark.usefixtures("light_again")
def test_in_large_letters_a_record_has_the_page_and_its_tools_are_whole(
    deciding: Shown, settle: Settle, qapp: Application
) -> None:
    apply_theme(qapp, Mode.LIGHT, 200)
    page = begun(deciding(DAVLAT), settle)
    page.resize(1144, 660)
    assert not page.guards.isHidden()
    page.read_record(page.sources.rows()[0].property("key"))
    settle()
    tools, reader = page.sources.reader.tools, page.sources.reader
    assert page.parts.isHidden()
    assert page.guards.isHidden()
    assert tools.height() >= tools.heightForWidth(tools.width())
    assert reader.view.height() > page.height() // 4
    page.sources.back.click()
    settle()
    assert not page.parts.isHidden()
    assert not page.guards.isHidden()
