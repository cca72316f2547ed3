"""Forms parsed once, and live sessions rebuilt exactly from the casebook alone."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.errors import NotFoundError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments, interviews, live_forms
from vetting_desk.operations.interview.interviews import Interview

FORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:jr="http://openrosa.org/javarosa">
<h:head><h:title>Small</h:title><model><instance><data id="small" version="1">
<words/><when/><things jr:template=""><thing/></things></data></instance>
<bind nodeset="/data/when" type="string" calculate="if(/data/words != '', now(), '')"/>
</model></h:head><h:body><input ref="/data/words"><label>Words</label></input>
<group ref="/data/things"><repeat nodeset="/data/things"><input ref="/data/things/thing"/></repeat>
</group></h:body></h:html>"""


@pytest.fixture
def small(post: OpenDesk, tmp_path: Path) -> str:
    path = tmp_path / "small.xml"
    path.write_bytes(FORM)
    return instruments.add_instrument(post, path, in_spite=True).key.sha256


def test_an_instrument_is_found_by_its_digest(post: OpenDesk, small: str) -> None:
    assert live_forms.instrument(post, small).key.sha256 == small


@pytest.mark.parametrize("digest", ["", "00" * 32])
def test_an_instrument_the_desk_does_not_hold_is_not_found(post: OpenDesk, digest: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        live_forms.instrument(post, digest)
    assert caught.value.fields["what"] == "instrument"


def test_a_form_is_parsed_once_while_the_desk_is_open(post: OpenDesk, small: str) -> None:
    form = live_forms.load_instrument(post, small)
    assert form.sha256 == small
    assert live_forms.load_instrument(post, small) is form


def test_a_session_comes_back_with_answers_repetitions_and_their_moments(
    post: OpenDesk, case_id: str, small: str
) -> None:
    interview = interviews.start(post, case_id, small)
    interview.answer("/data/words", "Ҷавоб")
    for number in ("1", "2"):
        interview.add_repeat("/data/things")
        interview.answer(f"/data/things[{number}]/thing", number)
    interview.remove_repeat("/data/things", 1)

    form = live_forms.load_instrument(post, small)
    session = live_forms.restore_session(post, interview.assessment, form)

    assert session.to_draft_xml() == interview.session.to_draft_xml()
    assert session.node("/data/things").count == 1
    assert session.node("/data/things[1]/thing").value == "2"
    assert session.node("/data/when").value != ""


def test_a_draft_reopens_exactly_as_it_was_left(
    post: OpenDesk, interview: Interview, data: Path, unlock: Callable[[Path], OpenDesk]
) -> None:
    interview.answer("/data/words", "Ҷавоб with \u0639\u0631\u0628\u064a\nand a second line")
    interview.answer("/data/age", "17")
    interview.add_repeat("/data/things")
    interview.answer("/data/things[1]/thing", "one")
    interview.set_position("/data/age")
    before = interview.session.to_draft_xml()
    post.close()

    with closing(unlock(data / "post")) as again:
        reopened = interviews.resume(again, interview.assessment.id)

        assert reopened.session.to_draft_xml() == before
        assert reopened.session.node("/data/child").value == "yes"
        assert reopened.reopened
        assert reopened.assessment.position == "/data/age"


def test_many_answers_reopen_from_a_snapshot_and_the_rows_after_it(
    post: OpenDesk, interview: Interview
) -> None:
    for number in range(interviews.SNAPSHOT_EVERY + 7):
        interview.answer("/data/words", f"answer {number}")

    reopened = interviews.resume(post, interview.assessment.id)

    assert reopened.session.node("/data/words").value == f"answer {interviews.SNAPSHOT_EVERY + 6}"
    assert reopened.session.to_draft_xml() == interview.session.to_draft_xml()
