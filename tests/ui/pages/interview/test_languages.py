"""The form's language is independent of the window's, and can be changed during an interview."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

ITEXT = """<itext><translation lang="English (en)" default="true()">
<text id="q"><value>How are you?</value></text><text id="y"><value>Well</value></text></translation>
<translation lang="العربية (ar)"><text id="q"><value>كيف حالك؟</value></text>
<text id="y"><value>بخير</value></text></translation></itext>"""


@pytest.fixture
def live(interview: Any, make_form: Any) -> Any:
    return interview(
        make_form(
            "<mood/><words/>",
            '<bind nodeset="/data/mood" type="string"/><bind nodeset="/data/words" type="string"/>',
            """<select1 ref="/data/mood"><label ref="jr:itext('q')"/>
            <item><label ref="jr:itext('y')"/><value>y</value></item></select1>
            <input ref="/data/words"><label ref="jr:itext('q')"/></input>""",
            ITEXT,
        )
    )


def begin(page: Any, live: Any) -> None:
    page.show_interview(live)
    page._on_continue()


def test_changing_the_language_mid_way_keeps_page_and_answer(page: Any, live: Any) -> None:
    begin(page, live)
    page.view.sheet.body.question("/data/mood").choose_key(1)
    page.view.top.language_chosen.emit("العربية (ar)")
    question = page.view.sheet.body.question("/data/mood")
    assert question.plain_label() == "كيف حالك؟"
    assert [(row.words, row.isChecked()) for row in question._rows.rows] == [("بخير", True)]


def test_what_is_typed_is_stored_before_the_language_changes(page: Any, live: Any) -> None:
    begin(page, live)
    page._on_place_chosen("/data/words")
    page.view.sheet.body.question("/data/words")._field.setPlainText("fine")
    page.view.top.language_chosen.emit("العربية (ar)")
    assert ("/data/words", "fine") in live.rows


def test_a_language_written_from_the_right_mirrors_the_questions_alone(
    page: Any, live: Any
) -> None:
    begin(page, live)
    page.view.top.language_chosen.emit("العربية (ar)")
    assert page.view.sheet.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert page.view.top.layoutDirection() == Qt.LayoutDirection.LeftToRight
    page.view.top.language_chosen.emit("English (en)")
    assert page.view.sheet.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_list_of_sections_speaks_the_language_too(page: Any, live: Any) -> None:
    page.show_interview(live)
    page.view.top.language_chosen.emit("العربية (ar)")
    assert page.view.tasks.rows.rows[0].text() == "كيف حالك؟"


def test_a_form_in_one_language_offers_no_switch(page: Any, two_sections: Any) -> None:
    page.show_interview(two_sections)
    assert page.view.top._languages.isHidden()
