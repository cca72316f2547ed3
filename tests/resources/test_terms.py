"""One word for one thing: in the window, on paper, in help, approved texts and questionnaires.

Questionnaires are read by their sources.
"""

import csv
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

from vetting_desk.paths import resource_path
from vetting_desk.translating.tables import read_markdown
from vetting_desk.translating.terms import LANGUAGES, LAWYER, NATIVE_READER, faults, read_terms

ROOT = Path(__file__).resolve().parents[2]
INSTRUMENTS = sorted(path.name for path in resource_path("instruments").glob("*.md"))
ARABIC_FOR_PERSIAN = re.compile("[\u064a\u0643]")

ON_PURPOSE = {
    "set aside for good": "what has been done, and the button that does it",
    "clear": "an answer is emptied; what was refused is gone for good",
    "confirmed": "of a question, and of a file: the endings differ",
    "bring it back": "a key from the safe, and a case",
    "keep it": "what was found out is recorded, and a thing is not removed",
    "now": "the answer as it is now, and the time of day",
    "sign": "the step's name, and the button",
    "standing": "of an instrument, and of a record",
    "from": "from a day, and from a desk",
    "take over": "evidence out of a record, and a case that another desk held",
    "choose the key file": "the button, and the heading of the system's window",
    "choose the recovery file": "the button, and the heading of the system's window",
}
"""English labels that stand for two things, so that another language has two words."""


TWO_THINGS = {
    "not known": "what a judgement does not know, and a birth date",
    "name": "a heading on paper, and a label on screen",
}
"""English labels of the report that are another thing on the screen."""


STANDS_STILL = {
    25: "of receipts, which are confirmed or not",
    26: "of the follow-up, which accompanies; the plan's area is «Контроль»",
    48: "of an offer and of licences, which have conditions; the answer's question names the criterion",
    49: "of an offer and of licences, which have conditions",
    65: "within «Не состоялось»: a leg of the way home",
    73: "within «нуждается» and «Принуждал»",
    75: "of a bundle with a warning, and a notice to a border post",
    77: "where it says after how many months, or what came before",
    85: "of a passphrase and a role, which are exchanged",
    87: "within «Муҳлати нигоҳдорӣ», and of saving",
    92: "as the glossary writes it, until a native reader chose",
    111: "in the singular: the kind of one name",
    114: "within «В нём есть ошибка», said of a file",
    115: "said of an instrument with faults",
}
"""Findings of the reading whose words stand elsewhere, by number: of what."""


class Text(NamedTuple):
    place: str
    english: str
    text: str


@cache
def window(language: str) -> tuple[Text, ...]:
    root = ET.parse(resource_path(f"i18n/vetting_desk_{language}.ts")).getroot()
    found = []
    for context in root.iter("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")]
            for text in forms or [translation.text or ""]:
                place = context.findtext("name") or ""
                found.append(Text(place, message.findtext("source") or "", text))
    return tuple(found)


def report(language: str) -> Iterator[Text]:
    said = json.loads(resource_path(f"i18n/report.{language}.json").read_text(encoding="utf-8"))
    english = json.loads(resource_path("i18n/report.en.json").read_text(encoding="utf-8"))
    for key, text in said.items():
        if isinstance(text, str):
            yield Text(f"report: {key}", english[key], text)


def pages(language: str) -> Iterator[Text]:
    folder = resource_path("help")
    found = [*folder.glob(f"*.{language}.md"), *folder.glob(f"handbook/{language}/*.md")]
    assert len(found) > 10
    for path in sorted(found):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            yield Text(f"{path.name}:{number}", "", line)


def guides(language: str) -> Iterator[Text]:
    """Yield the guide to interviewing and what figures mean."""
    for path in sorted(resource_path("help").glob(f"*.{language}.json")):
        inside = [json.loads(path.read_text(encoding="utf-8"))]
        while inside:
            part = inside.pop()
            if isinstance(part, str):
                yield Text(path.name, "", part)
            elif part:
                inside += part.values() if isinstance(part, dict) else part


def packs(language: str) -> Iterator[Text]:
    for path in sorted(resource_path("packs/sample").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        english = {
            row.get("key"): row.get("text", "") for row in rows if row.get("language") == "en"
        }
        for row in rows:
            if row.get("language") == language:
                yield Text(f"{path.name}: {row['key']}", english[row["key"]], row["text"])


def questions(name: str, language: str) -> Iterator[Text]:
    source = read_markdown(resource_path(f"instruments/{name}").read_bytes(), name)
    for sheet in source.sheets:
        columns = {heading: at for at, heading in enumerate(sheet.headings)}
        for heading, at in columns.items():
            kind, _, said = heading.partition("::")
            if not said.endswith(f"({language})"):
                continue
            beside = next(
                (h for h in columns if h.startswith(f"{kind}::") and h.endswith("(en)")), ""
            )
            for row in sheet.rows:
                english = row.text(columns[beside]) if beside else ""
                place = f"{name}: {row.text(columns.get('name', 1))}.{kind}"
                yield Text(place, english, row.text(at))


def told(texts: Iterator[Text] | tuple[Text, ...], language: str) -> list[str]:
    return [
        f"{text.place}: {fault.kind} {fault.term}: {fault.found!r} in {text.text!r}"
        for text in texts
        for fault in faults(text.text, language, text.english)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("where", [window, report, pages, packs], ids=lambda where: where.__name__)
def test_no_text_breaks_the_glossary(where: Callable[[str], Iterator[Text]], language: str) -> None:
    assert told(where(language), language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_questionnaire_breaks_the_glossary(language: str) -> None:
    for name in INSTRUMENTS:
        assert told(questions(name, language), language) == [], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_has_one_word_for_one_label(language: str) -> None:
    said: dict[str, set[str]] = defaultdict(set)
    for text in window(language):
        if "%n" not in text.english:
            said[text.english.rstrip("…").casefold()].add(text.text.rstrip("…").casefold())
    several = {english: found for english, found in said.items() if len(found) > 1}
    assert {e: found for e, found in several.items() if e not in ON_PURPOSE} == {}


def test_labels_with_two_words_on_purpose_have_them_still() -> None:
    for english in ON_PURPOSE:
        assert any(
            len({t.text.rstrip("…").casefold() for t in window(language)
                 if t.english.rstrip("…").casefold() == english}) > 1
            for language in LANGUAGES
        ), english  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_window_and_report_say_a_label_alike(language: str) -> None:
    on_screen: dict[str, set[str]] = defaultdict(set)
    for text in window(language):
        on_screen[text.english.casefold()].add(text.text.casefold())
    apart = {
        text.english: (text.text, sorted(on_screen[text.english.casefold()]))
        for text in report(language)
        if text.english.casefold() in on_screen
        and text.english.casefold() not in TWO_THINGS
        and text.text.casefold() not in on_screen[text.english.casefold()]
    }
    assert apart == {}


def test_persian_is_written_with_its_own_letters() -> None:
    texts = [*window("fa"), *report("fa"), *pages("fa")]
    assert [text.place for text in texts if ARABIC_FOR_PERSIAN.search(text.text)] == []


@pytest.mark.parametrize("language", ["ru", "tg"])
def test_quotes_are_those_of_the_language(language: str) -> None:
    texts = [*window(language), *report(language)]
    assert [text for text in texts if '"' in text.text or "“" in text.text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_has_its_word_and_no_word_is_forbidden(language: str) -> None:
    for term in read_terms():
        assert term.words[language] or (term.id, language) == ("screener-bands", "tg"), term.id
        for word in term.words[language]:
            assert [f for f in faults(word, language) if f.kind == "never"] == [], term.id


def test_marks_are_known_and_shown() -> None:
    marked = [term for term in read_terms() if term.marks]
    assert len(marked) > 20
    assert {mark for term in marked for mark in term.marks} == {NATIVE_READER, LAWYER}


def test_every_finding_of_the_reading_is_answered(shared: Path) -> None:
    """All 117 of ``TERMS.md`` are taken over, or answered with a reason."""
    numbered = re.compile(r"^\| (\d+) \| ([ABC]) \|", re.MULTILINE)
    found = numbered.findall((shared / "TERMS.md").read_text(encoding="utf-8"))
    page = (ROOT / "docs" / "words.md").read_text(encoding="utf-8")
    assert numbered.findall(page) == found
    assert len(found) == 117
    for row in (line.split("|") for line in page.splitlines() if numbered.match(line)):
        done, why = row[5].strip(), row[6].strip()
        assert done == "taken over" or (done and why), row[1]


def finding_rows(shared: Path) -> Iterator[tuple[int, str, str, str]]:
    """Yield number, language, what stood there and what should, for each finding."""
    text = (shared / "TERMS.md").read_text(encoding="utf-8")
    for line in text.partition("## C. Findings")[2].partition("## D.")[0].splitlines():
        if re.match(r"\| \d+ \|", line):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            number, _, language, _, _, _, old, _, new = cells[:9]
            yield int(number), language, old, new


def test_what_the_reading_found_is_gone(shared: Path) -> None:
    """Each piece of at least five letters that stood there and is not in the better wording."""
    corpora = {
        language: [
            text.text.casefold()
            for text in (
                *window(language),
                *report(language),
                *pages(language),
                *packs(language),
                *(each for name in INSTRUMENTS for each in questions(name, language)),
            )
        ]
        for language in ("ru", "tg")
    }
    rows = list(finding_rows(shared))
    assert len(rows) == 117
    found = set()
    looked = 0
    for number, languages, old, new in rows:
        for language in (each for each in corpora if each in languages):
            for piece in re.split(r"[;…]| / ", old):
                words = piece.strip(' .«»"“”').casefold()
                if len(words) < 5 or words in new.casefold():
                    continue
                looked += 1
                if any(words in text for text in corpora[language]):
                    found.add(number)
    assert looked > 117
    assert found == set(STANDS_STILL)


SMALL = {
    "ru": re.compile(r"\b(вы|вас|вам|вами|ваш\w*)\b(?! обоих)"),
    "tg": re.compile(r"\bшумо(ро)?\b"),
}
"""Words to one person without their capital; to several, as on the sheet of a passage, they are small."""


@pytest.mark.parametrize("language", SMALL)
@pytest.mark.parametrize(
    "where", [window, report, pages, guides, packs], ids=lambda where: where.__name__
)
def test_one_person_is_addressed_with_a_capital(
    where: Callable[[str], Iterable[Text]], language: str
) -> None:
    """«Вы» and «Шумо» to one person, officer or person who returns."""
    assert [each for each in where(language) if SMALL[language].search(each.text)] == []


@pytest.mark.parametrize("language", SMALL)
@pytest.mark.parametrize("name", INSTRUMENTS)
def test_no_questionnaire_addresses_one_person_without_a_capital(name: str, language: str) -> None:
    texts = list(questions(name, language))
    assert [each for each in texts if SMALL[language].search(each.text)] == []


def test_in_tajik_yet_is_not_now() -> None:
    """«Ҳанӯз» for yet, «ҳоло» for now."""
    yet = [each for each in window("tg") if re.search(r"\byet\b", each.english, re.IGNORECASE)]
    assert len(yet) > 100
    assert not [each for each in yet if re.search(r"\bҳоло\b", each.text, re.IGNORECASE)]
