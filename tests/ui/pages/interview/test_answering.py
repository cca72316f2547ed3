"""Answers on their way from a widget to the casebook."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.vetting_desk.decoding import samples
from ui.ground.tasks import Tasks
from ui.pages.interview.answering import Answering
from ui.questionnaire.sections.state import NotTaken, Sitting
from vetting_desk.errors import StorageFullError

NAME, AGE = "/data/a/name", "/data/a/age"


@pytest.fixture
def sitting() -> Sitting:
    return Sitting()


@pytest.fixture
def answering(two_sections: Any, sitting: Sitting, tasks: Tasks) -> Answering:
    return Answering(two_sections, sitting, tasks)


def test_an_answer_is_committed_and_its_changes_are_signalled(
    answering: Answering, two_sections: Any, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(answering.changed) as signal:
        answering.answer(AGE, "12")
    assert two_sections.rows == [(AGE, "12")]
    assert "/data/a/why" in signal.args[0].references


def test_what_is_taken_is_no_longer_noted_as_refused(
    answering: Answering, sitting: Sitting
) -> None:
    sitting.not_taken[AGE] = NotTaken("old", "words")
    answering.answer(AGE, "12")
    assert sitting.not_taken == {}


def test_what_the_store_does_not_take_is_shown_beside_the_question_and_kept_as_typed(
    answering: Answering, sitting: Sitting, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(answering.refused) as signal:
        answering.answer(NAME, "a\u0007b")
    assert signal.args[0] == NAME
    assert sitting.not_taken[NAME] == NotTaken("a\u0007b", signal.args[1])


def test_what_no_field_can_mend_goes_to_the_window(
    answering: Answering, two_sections: Any, sitting: Sitting, qtbot: QtBot
) -> None:
    two_sections.refuse = StorageFullError(path="x")
    with qtbot.waitSignal(answering.failed), qtbot.assertNotEmitted(answering.changed):
        answering.answer(AGE, "12")
    assert sitting.not_taken == {}


def test_a_file_becomes_the_answer(
    answering: Answering, two_sections: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "invented.png"
    path.write_bytes(samples.picture("PNG"))
    with qtbot.waitSignal(answering.changed):
        answering.attach(NAME, str(path))
    assert two_sections.rows == [(NAME, "0123abcd.png")]


def test_a_file_that_is_gone_is_shown_beside_the_question(
    answering: Answering, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(answering.refused) as signal:
        answering.attach(NAME, str(tmp_path / "gone.png"))
    assert "cannot be read" in signal.args[1]


def test_another_language_is_taken(answering: Answering, two_sections: Any) -> None:
    assert answering.set_language(two_sections.form.default_language)


def test_a_language_that_is_refused_says_so(
    answering: Answering, two_sections: Any, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(_language: str) -> None:
        raise StorageFullError(path="x")

    monkeypatch.setattr(two_sections, "set_language", refuse)
    with qtbot.waitSignal(answering.failed):
        assert not answering.set_language("xx")


def test_the_position_is_remembered(answering: Answering, two_sections: Any, qtbot: QtBot) -> None:
    answering.set_position("/data/b/more")
    qtbot.waitUntil(lambda: two_sections.assessment.position == "/data/b/more")


class TestRepeats:
    @pytest.fixture
    def live(self, interview: Any, make_form: Any) -> Any:
        return interview(
            make_form(
                '<p jr:template=""><n/></p><p><n/></p>',
                '<bind nodeset="/data/p/n" type="string"/>',
                '<group ref="/data/p"><label>P</label><repeat nodeset="/data/p">'
                '<input ref="/data/p/n"><label>N</label></input></repeat></group>',
            )
        )

    @pytest.fixture
    def repeating(self, live: Any, sitting: Sitting, tasks: Tasks) -> Answering:
        return Answering(live, sitting, tasks)

    def test_an_instance_is_added_and_removed(self, repeating: Answering, live: Any) -> None:
        assert repeating.add_repeat("/data/p")
        assert live.session.node("/data/p").count == 2
        assert repeating.remove_repeat("/data/p", 1)
        assert live.session.node("/data/p").count == 1

    def test_what_was_seen_and_refused_goes_with_its_instance(
        self, repeating: Answering, sitting: Sitting
    ) -> None:
        repeating.add_repeat("/data/p")
        sitting.seen |= {"/data/p[2]/n"}
        sitting.not_taken["/data/p[1]/n"] = NotTaken("x", "words")
        repeating.remove_repeat("/data/p", 1)
        assert sitting.seen == {"/data/p[1]/n"}
        assert sitting.not_taken == {}

    def test_an_instance_that_could_not_be_removed_keeps_what_was_seen(
        self, repeating: Answering, live: Any, sitting: Sitting, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(_reference: str, _index: int) -> None:
            raise StorageFullError(path="x")

        monkeypatch.setattr(live, "remove_repeat", refuse)
        sitting.seen |= {"/data/p[1]/n"}
        sitting.not_taken["/data/p[1]/n"] = NotTaken("x", "words")
        assert not repeating.remove_repeat("/data/p", 1)
        assert sitting.seen == {"/data/p[1]/n"}
        assert set(sitting.not_taken) == {"/data/p[1]/n"}
