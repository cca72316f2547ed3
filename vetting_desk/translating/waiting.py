"""The words that nobody has settled yet, and where each stands: a native reader or a lawyer has to choose.

For an organisation's translators: each word with what is used now, why it is hard, the places in window and
questionnaires, and the picture of the window on which to see it (`python -m tools.screenshots FOLDER
--pages NAME`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vetting_desk.paths import resource_path
from vetting_desk.translating.form_texts import form_catalogue
from vetting_desk.translating.tables import read_source
from vetting_desk.translating.terms import LANGUAGES, Term, read_terms, terms_in
from vetting_desk.translating.window_texts import WindowTexts

MOST_PLACES: Final = 4
"""Places told of each word in the window, and as many in questionnaires."""


def waiting_page() -> str:
    """Return the list as Markdown: words marked for a native reader or a lawyer, in the glossary's order."""
    lines = [
        "# Words that wait for a person to choose",
        "",
        "Made by `vetting-desk translations waiting`. Use the word that stands here until somebody has chosen.",
        "Pictures are made by `python -m tools.screenshots FOLDER --pages NAME`.",
    ]
    window, questions = dict(_window()), list(_questions())
    for term in read_terms():
        if term.marks:
            lines += _told(term, window, questions)
    return "\n".join(lines) + "\n"


def pictures() -> dict[str, str]:
    """Return the picture on which a part of the window is seen, by its name in the translations."""
    text = resource_path("i18n/pictures.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {row[0]: row[1] for row in rows}


def _told(
    term: Term, window: dict[str, tuple[str, dict[str, str]]], questions: list[tuple[str, str]]
) -> Iterator[str]:
    used = "; ".join(f"{each}: {', '.join(term.words[each]) or 'none'}" for each in LANGUAGES)
    yield from ("", f"## {term.english[0]} ({', '.join(term.marks)})", "", f"Used now: {used}.")
    if term.note:
        yield f"Mind: {term.note}."
    places = [place for place in window.values() if _says(term, place[1]["en"])]
    shown = pictures()
    for context, said in places[:MOST_PLACES]:
        words = " · ".join(f"{language}: {_line(said[language])}" for language in LANGUAGES)
        yield f"- window, {context}: “{_line(said['en'])}” · {words} · picture {shown.get(context, 'none')}"
    asked = [(key, text) for key, text in questions if _says(term, text)]
    for key, text in asked[:MOST_PLACES]:
        yield f"- questionnaire, {key}: “{_line(text)}” · see it with `vetting-desk instrument preview`"
    rest = max(len(places) - MOST_PLACES, 0), max(len(asked) - MOST_PLACES, 0)
    if any(rest):
        yield f"- and in {rest[0]} more texts of the window, {rest[1]} more of questionnaires"
    if not places and not asked:
        yield "- not used in window or questionnaires yet"


def _says(term: Term, english: str) -> bool:
    return term in terms_in(english)


def _line(text: str) -> str:
    return " ".join(text.split())


def _window() -> Iterator[tuple[str, tuple[str, dict[str, str]]]]:
    """Yield key, and context with the words in each language; nothing where the sources are not installed."""
    texts = {code: resource_path(f"i18n/vetting_desk_{code}.ts") for code in LANGUAGES}
    if not all(path.is_file() for path in texts.values()):
        return
    said = {
        code: {
            unit.key: unit for unit in WindowTexts(path.read_bytes(), path.name).catalogue().units
        }
        for code, path in texts.items()
    }
    for key, unit in said[LANGUAGES[0]].items():
        first = key.removesuffix("/2").removesuffix("/3")
        if first != key:
            continue
        words = {code: said[code][key].target for code in LANGUAGES if key in said[code]}
        alone = key.removesuffix(
            "/1"
        )  # a language with one form of number has no number in its key
        words |= {
            c: said[c][alone].target for c in LANGUAGES if c not in words and alone in said[c]
        }
        yield (
            key,
            (key.partition("/")[0], {"en": unit.source, **dict.fromkeys(LANGUAGES, ""), **words}),
        )


def _questions() -> Iterator[tuple[str, str]]:
    for path in sorted(resource_path("instruments").glob("*.md")):
        source = read_source(path.read_bytes(), path.name)
        for unit in form_catalogue(source, path.name, "ru").units:
            yield f"{path.stem}: {unit.key}", unit.source
