"""Questionnaires with choices from a file: stored with the file, or refused with a message."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.raters.conftest import small_form
from vetting_desk.errors import (
    FormVersionError,
    InstrumentAlteredError,
    InstrumentFindingsError,
    InstrumentSumsError,
)
from vetting_desk.judgement.lint import LintReason
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments, interviews, live_forms

FORM = """| survey |
| | type | name | label |
| | select_one_from_file places.csv | place | Where? |
| settings |
| | form_id | version |
| | listed | 7 |
"""


@pytest.fixture
def form(tmp_path: Path) -> Path:
    path = tmp_path / "listed.md"
    path.write_text(FORM, "utf-8")
    return path


def _lay(form: Path, last: str) -> None:
    (form.parent / "places.csv").write_text(f"name,label\na,Alpha\nb,{last}\n", "utf-8")


def test_the_list_is_kept_with_the_instrument(post: OpenDesk, case_id: str, form: Path) -> None:
    _lay(form, "Beta")
    added = instruments.add_instrument(post, form, in_spite=True)
    (form.parent / "places.csv").unlink()
    post.forms.clear()
    interview = interviews.start(post, case_id, added.key.sha256)
    assert [each.label for each in interview.session.node("/data/place").options] == [
        "Alpha",
        "Beta",
    ]


def test_a_list_that_is_not_there_is_named_and_can_be_added_later(
    post: OpenDesk, case_id: str, form: Path
) -> None:
    added = instruments.add_instrument(post, form, in_spite=True)
    assert instruments.missing_files(post, added.key.sha256) == ("places.csv",)
    _lay(form, "Beta")
    assert instruments.add_instrument(post, form, in_spite=True).key == added.key
    assert instruments.missing_files(post, added.key.sha256) == ()
    interview = interviews.start(post, case_id, added.key.sha256)
    assert [each.label for each in interview.session.node("/data/place").options] == [
        "Alpha",
        "Beta",
    ]
    assert len([1 for each in instruments.list_instruments(post) if each.key.id == "listed"]) == 1
    post.casebook.verify()


def test_a_changed_list_wants_a_new_version(post: OpenDesk, form: Path) -> None:
    _lay(form, "Beta")
    added = instruments.add_instrument(post, form, in_spite=True)
    assert instruments.add_instrument(post, form, in_spite=True).key == added.key
    _lay(form, "Gamma")
    with pytest.raises(FormVersionError) as caught:
        instruments.add_instrument(post, form, in_spite=True)
    assert caught.value.fields["version"] == "7"


def test_a_shipped_file_that_was_changed_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    honest = instruments.shipped_path("phq-9").read_bytes()
    path = tmp_path / "phq-9.xml"
    path.write_bytes(honest.replace(b'vd:clinical="yes"', b'vd:clinical="no" '))
    monkeypatch.setattr(instruments, "shipped_path", lambda _: path)

    with pytest.raises(InstrumentAlteredError) as caught:
        instruments.shipped_form("phq-9")
    assert caught.value.fields["file"] == "phq-9.xml"
    path.write_bytes(honest)
    assert instruments.shipped_form("phq-9").id == "phq-9"


XFORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>Invented</h:title><model>
<instance><data id="{id}" version="{version}"><a/></data></instance>
<bind nodeset="/data/a" type="string"/></model></h:head>
<h:body><input ref="/data/a"><label>A</label></input></h:body></h:html>"""


def given(desk: OpenDesk) -> list[tuple[str, str]]:
    return [(each.key.id, each.key.version) for each in instruments.for_posts(desk)]


def add(desk: OpenDesk, folder: Path, name: str, version: str) -> None:
    path = folder / f"{name}-{version}.xml"
    path.write_text(XFORM.format(id=name, version=version), encoding="utf-8")
    instruments.add_instrument(desk, path, in_spite=True)


def test_what_ships_with_the_program_is_not_given_to_posts(hq: OpenDesk) -> None:
    assert given(hq) == []


def test_posts_get_the_newest_version_of_what_was_added(hq: OpenDesk, tmp_path: Path) -> None:
    for version in ("9", "10", "2"):
        add(hq, tmp_path, "invented", version)
    assert given(hq) == [("invented", "10")]


@pytest.mark.parametrize(("version", "goes"), [("1", False), ("9999999999", True)])
def test_of_a_shipped_instrument_posts_get_only_a_newer_version(
    hq: OpenDesk, tmp_path: Path, version: str, *, goes: bool
) -> None:
    add(hq, tmp_path, "intake", version)
    assert given(hq) == ([("intake", version)] if goes else [])


OWN = """| survey |
| | type | name | label |
| | text | q | {question} |
| settings |
| | form_id | version |
| | own | 1 |
"""


@pytest.mark.parametrize("question", ["How often do you pray?", "What happened?"])
def test_what_was_found_is_read_before_an_own_instrument_is_added(
    post: OpenDesk, tmp_path: Path, question: str
) -> None:
    """The second is unfinished only: two of the three languages are missing."""
    path = tmp_path / "own.md"
    path.write_text(OWN.format(question=question), encoding="utf-8")
    before = instruments.list_instruments(post)
    with pytest.raises(InstrumentFindingsError) as caught:
        instruments.add_instrument(post, path)
    reasons = {finding.reason.value for finding in caught.value.fields["findings"]}
    assert ("never-prayer" in reasons) is ("pray" in question)
    assert "missing-translation" in reasons
    assert instruments.list_instruments(post) == before


def test_the_log_says_what_was_accepted(post: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "own.md"
    path.write_text(OWN.format(question="How often do you pray?"), encoding="utf-8")
    added = instruments.add_instrument(post, path, in_spite=True)
    (entry,) = post.casebook.audit.entries(subject=added.key.sha256, action="instrument-added")
    assert entry.detail["accepted"] == ["missing-translation", "never-prayer"]


def test_a_stray_rule_is_named_before_the_instrument_is_added(
    post: OpenDesk, tmp_path: Path
) -> None:
    path = tmp_path / "stray.xml"
    xml = instruments.shipped_path("first-contact").read_bytes()
    path.write_bytes(xml.replace(b"</model>", b'<bind nodeset="/data/gone"/></model>'))
    with pytest.raises(InstrumentFindingsError) as caught:
        instruments.add_instrument(post, path)
    assert [stray.fields["name"] for stray in caught.value.fields["strays"]] == ["/data/gone"]
    long = {LintReason.LONG_SENTENCE, LintReason.LONG_WORDS}
    assert {finding.reason for finding in caught.value.fields["findings"]} <= long


@pytest.fixture
def unparsed(post: OpenDesk) -> OpenDesk:
    """A desk in a process that has parsed nothing yet, as after each lock."""
    live_forms._parsed.cache_clear()
    post.forms.clear()
    return post


def digest_of(desk: OpenDesk, name: str) -> str:
    return desk.casebook.instruments.newest(name).key.sha256


def test_what_was_used_last_is_parsed_ahead_the_last_first(
    post: OpenDesk, case_id: str, tmp_path: Path
) -> None:
    add(post, tmp_path, "never-used", "1")
    used = [digest_of(post, name) for name in ("first-contact", "intake")]
    for sha256 in used:
        interviews.start(post, case_id, sha256)
    live_forms._parsed.cache_clear()
    post.forms.clear()

    made = instruments.used_lately(post)
    instruments.parse_ahead(made)

    before = live_forms._parsed.cache_info().misses
    assert [xml for xml, _ in made] == [post.casebook.instruments.xml(each) for each in used[::-1]]
    assert [live_forms.load_instrument(post, each).sha256 for each in used] == used
    assert live_forms._parsed.cache_info().misses == before
    assert instruments.used_lately(post) == []


def test_a_desk_without_interviews_parses_nothing_ahead(unparsed: OpenDesk) -> None:
    assert instruments.used_lately(unparsed) == []


def test_a_form_that_cannot_be_parsed_stops_no_other(unparsed: OpenDesk) -> None:
    good = unparsed.casebook.instruments.xml(digest_of(unparsed, "intake"))

    instruments.parse_ahead([(b"no form", ()), (good, ())])

    before = live_forms._parsed.cache_info().misses
    live_forms.parsed(good)
    assert live_forms._parsed.cache_info().misses == before


@pytest.mark.parametrize(
    "reckoning",
    [
        "/data/k1/presence + /data/k2/presence",
        "sum(/data/k1/presence)",
        "if(/data/k1/presence = '2', 2, 0) + 1",
    ],
)
@pytest.mark.parametrize("accepted", [False, True])
def test_a_form_that_reckons_with_ratings_is_added_by_nobody(
    post: OpenDesk, tmp_path: Path, reckoning: str, accepted: bool
) -> None:
    """Whoever read what was found, and whatever else they accept."""
    added = f'<bind nodeset="/data/total" type="string" calculate="{reckoning}"/></model>'
    source = small_form().decode().replace("<led_in/>", "<led_in/><total/>")
    path = tmp_path / "sums.xml"
    path.write_text(source.replace("</model>", added), "utf-8")
    with pytest.raises(InstrumentSumsError) as refused:
        instruments.add_instrument(post, path, in_spite=accepted)
    assert refused.value.fields == {"file": "sums.xml", "question": "/data/total"}
    assert "small-spj" not in {each.key.id for each in instruments.list_instruments(post)}


def test_the_same_form_without_the_reckoning_is_added(post: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "whole.xml"
    path.write_bytes(small_form())
    instruments.add_instrument(post, path, in_spite=True)
    assert "small-spj" in {each.key.id for each in instruments.list_instruments(post)}
