"""Checks an instrument against the rules for vetting instruments.

Beyond a form's validity (`vetting_desk.forms`): never-items in any of the three languages, indicators
without evidence or without a choice to omit them, defaults in ratings, questions that may not begin with what
the case knows, and missing translations. It only reports findings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from vetting_desk.judgement.author_view import AuthorForm, AuthorNode, Texts, read_author_form
from vetting_desk.judgement.never_items import find_never_items
from vetting_desk.judgement.person_facts import FROM_CASE, NEVER, PREFILL, PREFILLED_ROLES
from vetting_desk.judgement.said_facts import FACT, FACT_MAP, mapping_of
from vetting_desk.judgement.touches import TOUCHES, words_of
from vetting_desk.model.fact import FACTS, OF_THE_PROGRAM, fits

if TYPE_CHECKING:
    from vetting_desk.forms import Form

RATING_ROLES = frozenset(
    {
        "presence",
        "relevance",
        "recency",
        "strength",
        "confidence",
        "decision",
        "judgement",
        "need-level",
        "source-reliability",
        "credibility",
        "severity",
        "how-soon",
        "how-likely",
        "scenario-outlook",
        "scenario-type",
    }
)
JUDGING_KINDS = frozenset({"indicator", "criterion", "formulation", "scenario", "summary"})
INFORMING_KINDS = frozenset({"notice", "safety", "need", "needs-now"})
REQUIRED_LANGUAGES = ("en", "ru", "tg")
CLINICAL_LANGUAGES = ("en", "ru")
GRADE_ROLES = ("source-reliability", "credibility")

_CODE = re.compile(r"\(([A-Za-z]{2,8}(?:-[A-Za-z0-9]+)*)\)\s*$")
_NAMED = {"english": "en", "russian": "ru", "русский": "ru", "tajik": "tg", "тоҷикӣ": "tg"}
_UNTRANSLATED = ("", "-")


class LintReason(StrEnum):
    """Why something is not allowed in a vetting instrument."""

    NEVER_PRAYER = "never-prayer"
    NEVER_DRESS = "never-dress"
    NEVER_BEARD = "never-beard"
    NEVER_ETHNICITY = "never-ethnicity"
    NEVER_LANGUAGE = "never-language"
    NEVER_HOME_REGION = "never-home-region"
    NEVER_RELATIVES_ACTS = "never-relatives-acts"
    NEVER_DIAGNOSIS = "never-diagnosis"
    NEVER_TRAVEL = "never-travel"
    NO_EVIDENCE = "no-evidence"
    NO_EVIDENCE_AGAINST = "no-evidence-against"
    NO_EVIDENCE_GRADE = "no-evidence-grade"
    NO_OMIT = "no-omit"
    NO_OMIT_REASON = "no-omit-reason"
    RATING_DEFAULT = "rating-default"
    MISSING_TRANSLATION = "missing-translation"
    PREFILL_UNKNOWN = "prefill-unknown"
    PREFILL_NOT_ALLOWED = "prefill-not-allowed"
    FACT_UNKNOWN = "fact-unknown"
    FACT_VALUE = "fact-value"
    TOUCHES_UNKNOWN = "touches-unknown"


@dataclass(frozen=True, slots=True)
class LintFinding:
    """One violation of the rules.

    Attributes:
        reason: The rule.
        question: Reference of the row, such as ``/data/history/h1``.
        language: The language it concerns, as in the form or as a code; empty if it concerns all.
        detail: The words that match a never-item, or which text is missing; may be empty.
    """

    reason: LintReason
    question: str
    language: str = ""
    detail: str = ""

    def __str__(self) -> str:
        """Return one line for a terminal: question, reason, and details."""
        beside = ", ".join(part for part in (self.language, self.detail) if part)
        return f"{self.question}: {self.reason}" + (f" ({beside})" if beside else "")


def lint(form: Form) -> tuple[LintFinding, ...]:
    """Return all findings, in the order of the form; empty if the instrument may be used.

    Args:
        form: Any form that could be loaded; one without vetting attributes is checked only for
            never-items and translations.

    Returns:
        Findings, each once.
    """
    author = read_author_form(form.xml)
    found: dict[LintFinding, None] = dict.fromkeys(_languages_missing(author))
    for node in author.root.walk():
        for finding in _findings(node, author):
            found[finding] = None
    return tuple(found)


def _findings(node: AuthorNode, author: AuthorForm) -> Iterator[LintFinding]:
    yield from _never_items(node)
    if node.kind == "indicator":
        yield from _indicator(node)
    if node.kind == "criterion":
        yield from _evidence(node)
    if node.role in RATING_ROLES and (node.default or node.calculated):
        yield LintFinding(LintReason.RATING_DEFAULT, node.reference, detail=node.role)
    yield from _prefill(node)
    yield from _facts(node)
    yield from _translations(node, author)


def _prefill(node: AuthorNode) -> Iterator[LintFinding]:
    """Yield what may not begin with what the case knows: all that checks who a person is, and every rating."""
    wanted = node.attributes.get(PREFILL, "")
    if wanted not in {"", FROM_CASE, NEVER}:
        yield LintFinding(LintReason.PREFILL_UNKNOWN, node.reference, detail=wanted)
    if wanted == FROM_CASE and node.role not in PREFILLED_ROLES:
        yield LintFinding(LintReason.PREFILL_NOT_ALLOWED, node.reference, detail=node.role)


def _facts(node: AuthorNode) -> Iterator[LintFinding]:
    """Yield facts and words about what is touched that nobody knows: they would guard nobody."""
    name = node.attributes.get(FACT, "")
    if name and (name not in FACTS or name in OF_THE_PROGRAM):
        yield LintFinding(LintReason.FACT_UNKNOWN, node.reference, detail=name)
    elif name:
        mapped = mapping_of(node.attributes.get(FACT_MAP, ""))
        for value in mapped or node.choices:  # with a map, an answer outside it says nothing
            if not fits(name, mapped.get(value, value)):
                detail = f"{name}: {mapped.get(value, value)}"
                yield LintFinding(LintReason.FACT_VALUE, node.reference, detail=detail)
    for word in words_of(node.attributes.get(TOUCHES, ""))[1]:
        yield LintFinding(LintReason.TOUCHES_UNKNOWN, node.reference, detail=word)


def _never_items(node: AuthorNode) -> Iterator[LintFinding]:
    kinds = {group.kind for group in node.around()}
    if kinds & INFORMING_KINDS:
        return
    judging = bool(kinds & JUDGING_KINDS) and "evidence" not in kinds
    name = node.reference.rpartition("/")[2].replace("_", " ").replace("-", " ")
    for language, text in [("", name), *_all_texts(node)]:
        for key, words in find_never_items(text, judging=judging):
            yield LintFinding(LintReason(f"never-{key}"), node.reference, language, words)


def _all_texts(node: AuthorNode) -> Iterator[tuple[str, str]]:
    for texts in [*node.texts.values(), *node.choices.values()]:
        yield from texts.items()


def _indicator(node: AuthorNode) -> Iterator[LintFinding]:
    yield from _evidence(node)
    presence = [child for child in node.walk() if child.role == "presence"]
    if not any("omit" in question.choices for question in presence):
        yield LintFinding(LintReason.NO_OMIT, node.reference)
    elif not any(child.role == "omit-reason" for child in node.walk()):
        yield LintFinding(LintReason.NO_OMIT_REASON, node.reference)


def _evidence(node: AuthorNode) -> Iterator[LintFinding]:
    repeats = [child for child in node.walk() if child.kind == "evidence"]
    repeats = [r for r in repeats if any(child.role == "evidence-words" for child in r.walk())]
    if not repeats:
        yield LintFinding(LintReason.NO_EVIDENCE, node.reference)
        return
    sides = {repeat.attributes.get("side", "both") for repeat in repeats}
    if not sides & {"against", "both"}:
        yield LintFinding(LintReason.NO_EVIDENCE_AGAINST, node.reference)
    for repeat in repeats:
        roles = {child.role for child in repeat.walk()}
        for role in GRADE_ROLES:
            if role not in roles:
                yield LintFinding(LintReason.NO_EVIDENCE_GRADE, repeat.reference, detail=role)


def _languages_missing(author: AuthorForm) -> Iterator[LintFinding]:
    """Yield the languages that every instrument must have and this one has not."""
    clinical = author.root.attributes.get("clinical") == "yes"
    spoken = {_code(language) for language in author.languages}
    for code in CLINICAL_LANGUAGES if clinical else REQUIRED_LANGUAGES:
        if code not in spoken:
            yield LintFinding(LintReason.MISSING_TRANSLATION, author.root.reference, code)


def _translations(node: AuthorNode, author: AuthorForm) -> Iterator[LintFinding]:
    rows = list(node.texts.items())
    rows += [(f"choice {value}", texts) for value, texts in node.choices.items()]
    for what, texts in rows:
        for language in _without_text(texts, author):
            yield LintFinding(LintReason.MISSING_TRANSLATION, node.reference, language, what)


def _without_text(texts: Texts, author: AuthorForm) -> Iterator[str]:
    """Yield the form's languages for which `texts` has no text."""
    if texts.get("") and author.default_language:
        texts = {author.default_language: texts[""]}
    if all(text in _UNTRANSLATED for text in texts.values()):
        return
    for language in author.languages:
        if texts.get(language, "") in _UNTRANSLATED:
            yield language


def _code(language: str) -> str:
    """Return ``tg`` for ``Тоҷикӣ (tg)`` or ``Tajik``; else the name in lower case."""
    found = _CODE.search(language)
    name = (found[1] if found else language).lower()
    return _NAMED.get(name, name.split("-")[0])
