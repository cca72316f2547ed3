"""The handbook's pages: whole in four languages, one screen each, and true to the window and the terminal."""

import re
from pathlib import Path

import click
import pytest

from tools.screenshots.pages import SUBJECTS
from ui.text.handbook.pages import (
    FRONT,
    LANGUAGES,
    PAGES,
    Block,
    BlockKind,
    Page,
    SpanKind,
    read_page,
    search,
    source_text,
)
from ui.text.handbook.window_texts import shown
from vetting_desk.cli.program import program

ROOT = Path(__file__).resolve().parents[4]
FILES = ROOT / "resources" / "help" / "handbook"
MOST_WORDS = 190
MOST_BLOCKS = 10
EVERY = [(anchor, language) for anchor in PAGES for language in LANGUAGES]


def spans(page: Page, kind: SpanKind) -> list[str]:
    return [
        span.name or span.words
        for block in page.blocks
        for span in block.spans
        if span.kind is kind
    ]


def shape(page: Page) -> list[tuple[BlockKind, int, str, list[str]]]:
    """Return what must be alike in all languages: steps, pictures, buttons, commands, links."""
    return [(block.kind, block.number, block.picture, names(block)) for block in page.blocks]


def names(block: Block) -> list[str]:
    found = (span.name or span.words for span in block.spans if span.kind is not SpanKind.TEXT)
    return sorted(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_in_each_language_and_no_other_file(language: str) -> None:
    assert {path.stem for path in (FILES / language).glob("*.md")} == {FRONT, *PAGES}
    assert {read_page(anchor, language).language for anchor in (FRONT, *PAGES)} == {language}


@pytest.mark.parametrize(("anchor", "language"), EVERY)
def test_a_page_names_buttons_as_the_window_does(anchor: str, language: str) -> None:
    page = read_page(anchor, language)
    for span in (span for block in page.blocks for span in block.spans):
        if span.kind is SpanKind.BUTTON:
            assert span.words == shown(span.name, language)
            assert not {"%", "{", "|", "&"} & set(span.words), span.words


@pytest.mark.parametrize(("anchor", "language"), EVERY)
def test_a_page_is_a_task_of_one_screen(anchor: str, language: str) -> None:
    page = read_page(anchor, language)
    assert len(page.words.split()) <= MOST_WORDS
    assert len(page.blocks) <= MOST_BLOCKS
    steps = [block.number for block in page.blocks if block.kind is BlockKind.STEP]
    assert steps == list(range(1, len(steps) + 1))


@pytest.mark.parametrize(("anchor", "language"), EVERY)
def test_a_page_says_the_same_in_each_language(anchor: str, language: str) -> None:
    assert shape(read_page(anchor, language)) == shape(read_page(anchor, "en"))


@pytest.mark.parametrize("anchor", PAGES)
def test_every_command_named_is_one_of_the_terminal_s(anchor: str) -> None:
    for command in spans(read_page(anchor, "en"), SpanKind.COMMAND):
        name, *words = command.split()
        assert name == "vetting-desk"
        found: click.Command = program
        context = click.Context(program)
        while words and isinstance(found, click.Group):
            known = found.get_command(context, words.pop(0))
            assert known is not None, command
            found = known
        options = {option: each for each in found.params for option in each.opts}
        given = [word for word in words if word.startswith("-")]
        assert set(given) <= set(options), command
        values = [word for word in given if not getattr(options[word], "is_flag", True)]
        assert len(words) - len(given) - len(values) == len(
            [each for each in found.params if isinstance(each, click.Argument)]
        )


@pytest.mark.parametrize("anchor", PAGES)
def test_every_picture_is_one_that_is_taken_of_the_window(anchor: str) -> None:
    taken = {f"{subject.name}/{page}" for subject in SUBJECTS for page in subject.pages}
    pictures = [block.picture for block in read_page(anchor, "en").blocks if block.picture]
    assert len(pictures) == 1
    assert set(pictures) <= taken


@pytest.mark.parametrize("language", ["tg", "fa"])
def test_what_no_native_reader_has_read_says_so(language: str) -> None:
    assert "awaits a native reader" in read_page(FRONT, language).words


def test_a_language_without_handbook_reads_it_in_english() -> None:
    page = read_page("carrying-the-stick", "xx")
    assert page.language == "en"
    assert page.title == "Carrying the stick"


@pytest.mark.parametrize(
    ("typed", "language", "first"),
    [
        ("lost", "en", "lost-laptop"),
        ("STICK", "en", "carrying-the-stick"),
        ("часы", "ru", "clock-is-wrong"),
        ("расид", "tg", "carrying-the-stick"),
        ("ساعت", "fa", "clock-is-wrong"),
        ("twelve words", "en", "enrolling-a-post"),
    ],
)
def test_a_page_is_found_by_its_words_titles_first(typed: str, language: str, first: str) -> None:
    assert search(typed, language)[0].anchor == first


def test_nothing_typed_finds_all_and_nonsense_nothing() -> None:
    assert [page.anchor for page in search("", "en")] == list(PAGES)
    assert search("wombat", "en") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_tells_anybody_how_to_answer(language: str) -> None:
    text = "\n".join(source_text(anchor, language)[0] for anchor in PAGES)
    assert not re.search(r"\b(pass the interview|right answer|пройти беседу|верный ответ)\b", text)
