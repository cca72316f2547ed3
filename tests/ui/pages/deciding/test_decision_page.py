"""A decision on its own page: told, acknowledged, appealed, saved, and what does not count said so."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    DONIYOR,
    LATIF,
    Bench,
)
from tests.vetting_desk.registry.test_judging import forged
from ui.pages.deciding.again_dialog import AgainDialog
from ui.pages.deciding.decision_page import DecisionPage
from ui.pages.deciding.telling_dialog import TellingDialog
from vetting_desk.operations.decisions import reading as reads
from vetting_desk.operations.decisions import reopening

Read = Callable[[str, str], DecisionPage]
Settle = Callable[[], None]


def told(page: DecisionPage, settle: Settle, *, appeals: str = "no") -> None:
    page.buttons["tell"].click()
    dialog = page.dialog
    assert isinstance(dialog, TellingDialog)
    dialog.act.click()
    assert "which day" in dialog.error()
    dialog.day.show_day(page._desk.clock.now().date())
    dialog.act.click()
    assert "how" in dialog.error()
    dialog.how.edit.setPlainText("Read aloud through an invented interpreter")
    dialog.act.click()
    assert "understood" in dialog.error()
    dialog.understood.press("yes")
    dialog.act.click()
    assert "appeal" in dialog.error()
    dialog.appeals.press(appeals)
    if appeals == "yes":
        dialog.act.click()
        assert "words" in dialog.error()
        dialog.words.edit.setPlainText("It is not right")
    dialog.act.click()
    settle()
    assert page.dialog is None


def test_the_post_reads_it_tells_it_and_headquarters_acknowledges(
    bench: Bench, reading: Read, settle: Settle
) -> None:
    decided = bench.decided()
    bench.carry()
    page = reading(ANORA, decided.entry.id)
    assert page._state.text() == "In force"
    assert "Not told yet" in page.said_of_telling()
    assert list(page.buttons) == ["read", "tell", "appeal", "decision", "print", "letter"]
    page.buttons["read"].click()
    settle()
    assert "read" not in page.buttons
    told(page, settle)
    assert "invented interpreter" in page.said_of_telling()
    assert "has not said yet" in page.said_of_telling()
    bench.carry()
    at_hq = reading(DAVLAT, decided.entry.id)
    assert f"Read at the post by \u2068{ANORA}\u2069" in at_hq.said_of_telling()
    at_hq.buttons["heard"].click()
    settle()
    assert "heard" not in at_hq.buttons
    bench.carry()
    words = reading(ANORA, decided.entry.id).said_of_telling()
    assert f"Headquarters read it: \u2068{DAVLAT}\u2069" in words


def test_an_appeal_is_seen_at_headquarters_and_leads_to_deciding_anew(
    bench: Bench, reading: Read, settle: Settle
) -> None:
    decided = bench.decided()
    bench.carry()
    told(reading(ANORA, decided.entry.id), settle, appeals="yes")
    bench.carry()
    page = reading(DAVLAT, decided.entry.id)
    assert "It is not right" in page.words.words()
    asked: list[str] = []
    page.deciding_requested.connect(asked.append)
    page.buttons["anew"].click()
    assert asked == [bench.case_id]


def test_who_decides_says_why_it_is_looked_at_again(
    bench: Bench, reading: Read, settle: Settle
) -> None:
    decided = bench.decided()
    page = reading(LATIF, decided.entry.id)
    page.buttons["again"].click()
    dialog = page.dialog
    assert isinstance(dialog, AgainDialog)
    dialog.act.click()
    assert "why" in dialog.error()
    dialog.because.press("corrected")
    dialog.act.click()
    assert "words" in dialog.error()
    dialog.words.edit.setPlainText("The day is wrong")
    dialog.act.click()
    settle()
    [found] = reads.of_case(bench.hq, bench.case_id).decisions
    assert [each.payload.because for each in found.standing.reopened] == ["corrected"]
    assert "It has a fault" in page.words.words()


def test_the_other_decisions_stand_beside_it(bench: Bench, reading: Read, settle: Settle) -> None:
    first = bench.decided()
    reopening.reopen(bench.at(DONIYOR), first.entry.id, "reopened", "New papers")
    second = bench.decided(outcome="refusal")
    page = reading(DAVLAT, first.entry.id)
    assert page._state.text() == "Another decision took its place"
    assert "again" not in page.buttons
    asked: list[str] = []
    page.decision_requested.connect(asked.append)
    rows = [each for each in page._parts if each.property("key") == second.entry.id]
    rows[0].click()  # type: ignore[attr-defined]
    assert asked == [second.entry.id]


def test_one_against_the_rules_is_told_to_nobody(
    bench: Bench, reading: Read, settle: Settle
) -> None:
    forged(bench)
    entry = reads.of_case(bench.hq, bench.case_id).decisions[-1].standing.entry
    page = reading(ANORA, entry.id)
    assert "it does not count" in page._state.text()
    assert "Fewer decision-makers signed it" in page.words.words()
    assert not {"tell", "appeal", "decision", "letter"} & set(page.buttons)


def test_its_papers_are_saved_and_the_letter_says_that_paper_is_open(
    bench: Bench,
    reading: Read,
    settle: Settle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    decided = bench.decided()
    page = reading(DAVLAT, decided.entry.id)
    heard: list[str] = []
    page.said.connect(lambda words, _: heard.append(words))
    path = tmp_path / "decision.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.buttons["decision"].click()
    settle()
    assert path.read_bytes().startswith(b"%PDF")
    path = tmp_path / "letter.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.buttons["letter"].click()
    dialog = page.saving.dialog
    assert dialog is not None
    assert dialog.language.currentData() == "tg"
    dialog.phone.setText("000")
    dialog.act.click()
    settle()
    assert path.read_bytes().startswith(b"%PDF")
    assert all("not encrypted" in each for each in heard)


def test_a_proof_of_an_amnesty_in_force_is_asked_for_from_here(
    bench: Bench, reading: Read, settle: Settle
) -> None:
    decided = bench.decided()
    page = reading(DAVLAT, decided.entry.id)
    asked: list[str] = []
    page.proof_requested.connect(asked.append)
    page.buttons["proof"].click()
    assert asked == [decided.entry.id]
    assert "proof" not in reading(LATIF, decided.entry.id).buttons, "a lawyer gives none out"
    reopening.reopen(bench.at(DONIYOR), decided.entry.id, "corrected", "The day is wrong")
    assert "proof" not in reading(DAVLAT, decided.entry.id).buttons


def test_no_proof_is_offered_of_what_is_no_amnesty(bench: Bench, reading: Read) -> None:
    decided = bench.decided(outcome="refusal")
    assert "proof" not in reading(DAVLAT, decided.entry.id).buttons
