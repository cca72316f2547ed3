"""The rights notice in an interview: the organisation's approved words where there is a pack with some."""

from dataclasses import replace

import pytest

from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.organisation import packs

GROUP = "/data/before/notice"
TALK = "/data/before/interpreting/talk_language"


def begin(desk: OpenDesk, case_id: str, language: str, instrument: str = "intake") -> Interview:
    [summary] = [each for each in instruments.list_instruments(desk) if each.key.id == instrument]
    return interviews.start(desk, case_id, summary.key.sha256, language)


@pytest.fixture
def texts(post: OpenDesk, hq: OpenDesk) -> OpenDesk:
    """A post that has the sample pack."""
    packs.sign(hq, packs.sample())
    [pack] = hq.casebook.packs.in_force()
    post.casebook.packs.add(pack, hq.casebook.packs.document(pack), hq.casebook.blobs.get(pack.p7s))
    return post


def test_without_a_pack_the_instruments_own_words_are_read(post: OpenDesk, case_id: str) -> None:
    interview = begin(post, case_id, "Тоҷикӣ (tg)")
    interview.answer(f"{GROUP}/notice_state", "understood")

    assert interview.notice() is None
    assert interview.session.node(f"{GROUP}/notice_how").value == ""


def test_words_are_read_in_the_language_of_the_interview(texts: OpenDesk, case_id: str) -> None:
    words = begin(texts, case_id, "Тоҷикӣ (tg)").notice()

    assert words is not None
    assert words.wanted == "tg"
    [silence] = words.lines[f"{GROUP}/notice_silence"]
    assert (silence.language, silence.approved) == ("tg", True)
    assert silence.text.startswith("МАТНИ ТАЪЛИМӢ")


def test_a_text_nobody_approved_in_the_language_is_the_official_one_for_an_interpreter(
    texts: OpenDesk, case_id: str
) -> None:
    words = begin(texts, case_id, "Тоҷикӣ (tg)").notice()

    assert words is not None
    [stop] = words.lines[f"{GROUP}/notice_consulate"]
    assert stop.name == "notice/stop", "no note stands for it: it follows the last"
    assert (stop.language, stop.approved) == ("ru", False)
    assert words.languages == ("tg", "ru")


@pytest.mark.parametrize(
    ("said", "wanted"),
    [("Tajik", "tg"), ("RU", "ru"), ("Дари", "fa-AF"), ("шугнанӣ", "шугнанӣ"), ("", "en")],
)
def test_the_language_of_the_talk_counts_where_it_was_answered(
    texts: OpenDesk, case_id: str, said: str, wanted: str
) -> None:
    interview = begin(texts, case_id, "English (en)")
    interview.answer(TALK, said)

    words = interview.notice()
    assert words is not None
    assert words.wanted == wanted
    spoken = wanted if wanted in {"tg", "en"} else "ru"
    assert words.lines[f"{GROUP}/notice_court"][0].language == spoken


def test_which_words_were_read_stands_in_the_log_and_in_the_record(
    texts: OpenDesk, case_id: str
) -> None:
    [pack] = texts.casebook.packs.in_force()
    interview = begin(texts, case_id, "English (en)")
    changes = interview.answer(f"{GROUP}/notice_state", "understood")

    how = f"{GROUP}/notice_how"
    said = interview.session.node(how).value
    assert said.endswith(f"{pack.title} 1 ({pack.digest[:16]})")
    assert how in changes
    logged = next(
        each for each in texts.casebook.audit.entries(limit=9) if each.action == "notice-read"
    )
    assert logged.subject == interview.assessment.id
    assert (logged.detail["pack"], logged.detail["version"]) == (pack.id, 1)
    assert (logged.detail["digest"], logged.detail["language"]) == (pack.digest, "en")
    interview.close()
    again = interviews.resume(texts, interview.assessment.id)
    assert again.session.node(how).value == said


def test_what_was_said_of_how_is_not_overwritten(texts: OpenDesk, case_id: str) -> None:
    interview = begin(texts, case_id, "English (en)")
    interview.answer(f"{GROUP}/notice_how", "Aloud, twice")
    interview.answer(f"{GROUP}/notice_state", "given")

    assert interview.session.node(f"{GROUP}/notice_how").value == "Aloud, twice"


def test_an_instrument_without_a_notice_has_none(texts: OpenDesk, case_id: str) -> None:
    texts.casebook.act_as(replace(texts.officer, role=Role.PSYCHOLOGIST))

    assert begin(texts, case_id, "English (en)", "phq-9").notice() is None
