"""What is read aloud: which rows, and what in them is hard, accuses or presumes."""

from collections.abc import Callable

import pytest

from vetting_desk.forms import Form
from vetting_desk.judgement.author_view import AuthorNode, read_author_form
from vetting_desk.judgement.heard import HeardKind, has_reason, heard, is_read_aloud, measures


def node(role: str = "", *, kind: str = "", **attributes: str) -> AuthorNode:
    group = AuthorNode("/data/g", {"kind": kind}, is_group=True)
    more = {name.replace("_", "-"): value for name, value in attributes.items()}
    return AuthorNode("/data/g/q", {"role": role, **more}, parent=group)


def test_notices_prompts_items_and_talks_are_read_aloud() -> None:
    assert is_read_aloud(node("notice-text"))
    assert is_read_aloud(node("item", kind="screener"))
    assert is_read_aloud(node("notes", kind="conversation"))
    assert not is_read_aloud(node("notes", kind="evidence"))
    assert not is_read_aloud(node("presence", kind="indicator"))


def test_a_row_or_a_group_may_say_otherwise() -> None:
    assert is_read_aloud(node("name", aloud="yes"))
    assert not is_read_aloud(node("notice-text", aloud="no"))
    said = node("name")
    assert said.parent is not None
    said.parent.attributes["aloud"] = "yes"
    assert is_read_aloud(said)
    assert not is_read_aloud(said.parent)


def test_a_reason_is_words() -> None:
    assert has_reason(node("item", aloud_reason="published"))
    assert not has_reason(node("item", aloud_reason=" "))


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Why didn't you leave?", HeardKind.ACCUSES),
        ("en", "There is evidence against you.", HeardKind.ACCUSES),
        ("ru", "Почему Вы не ушли?", HeardKind.ACCUSES),
        ("ru", "Признайтесь, что было", HeardKind.ACCUSES),
        ("tg", "Чаро Шумо нарафтед?", HeardKind.ACCUSES),
        ("fa", "چرا شما نرفتید؟", HeardKind.ACCUSES),
        ("en", "When you joined, who was there?", HeardKind.PRESUMES),
        ("ru", "Кто был Ваш командир?", HeardKind.PRESUMES),
        ("tg", "Фармондеҳи Шумо кӣ буд?", HeardKind.PRESUMES),
        ("fa", "فرمانده شما که بود؟", HeardKind.PRESUMES),
    ],
)
def test_what_accuses_or_presumes_is_named(language: str, text: str, kind: HeardKind) -> None:
    assert [found.kind for found in heard(text, language)] == [kind]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "What happened next?"),
        ("en", "Were you admitted to a hospital?"),
        ("en", "Did anyone hurt you?"),
        ("ru", "Что было потом?"),
        ("ru", "Вы можете не отвечать на любой вопрос."),
        ("tg", "Баъд чӣ шуд?"),
        ("fa", "بعد چه شد؟"),
    ],
)
def test_what_asks_what_happened_is_left_alone(language: str, text: str) -> None:
    assert list(heard(text, language)) == []


def test_a_long_sentence_is_told_with_its_words() -> None:
    [found] = heard("a b c d e f g h i j k l m. Short.", "en")
    assert found == (HeardKind.LONG_SENTENCE, "13 of 12 words: a b c d e f g h i j k l m.")


def test_long_words_are_told() -> None:
    [found] = heard("Eligibility determinations necessitate documentation of it", "en")
    assert found.kind is HeardKind.LONG_WORDS
    assert "determinations" in found.words


def test_a_form_is_measured_by_language(
    written: Callable[..., Form], row: Callable[..., str]
) -> None:
    form = written(
        row("note", "n", "One two three.", "Раз два.", "Як.", role="notice-text"),
        row("text", "q", "a b c d e f g h i j k l m", "Раз.", "Як.", role="prompt"),
        row("text", "other", "Not read aloud at all", "Нет", "Не"),
    )
    counted = measures(read_author_form(form.xml))
    assert [(each.language, each.texts, each.words, each.longer) for each in counted] == [
        ("English (en)", 2, 13, 1),
        ("Русский (ru)", 2, 2, 0),
        ("Тоҷикӣ (tg)", 2, 1, 0),
    ]
