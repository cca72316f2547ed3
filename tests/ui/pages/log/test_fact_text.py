"""Every action of the log speaks to people: no key, id, digest or name of a file in its line."""

import re
from collections.abc import Iterator

import pytest

from ui.i18n import LANGUAGES
from ui.pages.log.action_text import action_text, known_actions
from ui.pages.log.fact_text import _NOTICED, about_text, facts_text
from ui.shell.application import Application
from vetting_desk.model.about import About
from vetting_desk.model.finding import FindingKind

DIGEST = "0123456789abcdef" * 4
ID = "6d1bc5fa-4f00-4b1e-9c6a-0f6f3a1c2d3e"
MACHINE = re.compile(
    r"[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}|\w=|\{|\}|\.age\b|\b[a-z]+-[a-z]+-[a-z]+\b"
)
FACTS = {
    "accepted": ["never-item"], "also_used_by": [ID], "answer": 3, "bundle": ID, "carried": 12, "case": ID,
    "changed": ["names", "birth", "stage", "another"], "contents": 2, "copies": 2, "corrected": DIGEST,
    "count": 5, "desk": "Post", "digest": DIGEST, "entry": "release", "epoch": 2, "file": "report.pdf",
    "files": ["list.csv"], "first": 1, "flags": ["gap"], "fork": True, "formerly": "Post", "from": "A. Officer",
    "here": 3, "id": "intake", "instrument": DIGEST, "known": 4, "length": 7, "lost": 1,
    "made_at": "2026-11-22T09:00:00.000Z", "name": "B. Officer", "new": 2, "number": 3,
    "officers": ["A. Officer", "B. Officer"], "outcome": "refused", "purpose": "issue", "reason": "digest",
    "record": ID, "reference": "2026-AAA-00001", "report": DIGEST, "role": "supervisor", "second": "B. Officer",
    "sequence": 9, "serial": "0a1b2c3d4e5f", "sha256": DIGEST, "signature": DIGEST, "since": "2026-11-22",
    "stage": "intake", "to": "B. Officer", "version": "2026112201", "way": "received", "what": "restored",
    "why": "untrusted",
}  # fmt: skip
"""Every detail that any entry has, at its most unreadable."""


@pytest.fixture
def languages(qapp: Application) -> Iterator[list[str]]:
    yield [language.code for language in LANGUAGES]
    qapp.translations.use("en")


@pytest.mark.parametrize("action", known_actions())
def test_every_action_speaks_to_people_in_every_language(
    qapp: Application, languages: list[str], action: str
) -> None:
    said = set()
    for code in languages:
        qapp.translations.use(code)
        words = (action_text(action), facts_text(action, FACTS))
        said.add(words[0])
        assert words[0]
        for text in words:
            assert not MACHINE.search(text), text
    assert len(said) == len(languages)


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_a_line_says_what_it_is_about(qapp: Application, language: str) -> None:
    qapp.translations.use(language)
    text = about_text(About("2026-AAA-00017", "GAD-7", False, "Post", 12))
    qapp.translations.use("en")
    for part in ("2026-AAA-00017", "GAD-7", "Post", "12"):
        assert part in text


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert about_text(About()) == ""
    assert facts_text("record-way-set", {"way": "flying", "stage": "none", "role": "king"}) == ""


@pytest.mark.parametrize(
    ("action", "facts", "words"),
    [
        ("case-changed", {"changed": ["names", "birth"]}, "names changed, birth date changed"),
        ("record-way-set", {"way": "to-send"}, "To send"),
        ("record-received", {"way": "received"}, ""),
        ("case-held", {"reason": "Appeal of 3 May"}, "\u2068Appeal of 3 May\u2069"),
        ("record-quarantined", {"outcome": "fork", "reason": "fork"}, None),
        (
            "assessment-handed-over",
            {"from": "A", "to": "B", "reason": "Ill"},
            "from \u2068A\u2069 to \u2068B\u2069 · \u2068Ill\u2069",
        ),
        ("unlock-failed", {"count": 2, "first": "x", "last": "y"}, "2 wrong passphrases"),
        ("officer-changed", {"name": "B. Officer", "role": "supervisor"}, "Supervisor"),
        ("issuing-key-opened", {"name": "B. Officer"}, "\u2068B. Officer\u2069"),
        ("slot-raised", {"from": "standard", "to": "strong"}, ""),
    ],
)
def test_what_else_is_known_is_said_in_words(
    action: str, facts: dict[str, object], words: str | None
) -> None:
    said = facts_text(action, facts)
    assert said if words is None else said == words


def test_every_finding_is_named() -> None:
    assert set(_NOTICED) == {kind.value for kind in FindingKind}
