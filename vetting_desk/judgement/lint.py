"""Checks an instrument against the rules for vetting instruments.

Beyond a form's validity (`vetting_desk.forms`): never-items in any of the three languages, what a child is
never asked, indicators without evidence or without a choice to omit them, defaults in ratings, questions that
may not begin with what the case knows, faults of method (`method`), missing translations, and what is read
aloud but too long, accusing or presuming. It only reports findings.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from vetting_desk.judgement.author_view import AuthorForm, AuthorNode, Texts, read_author_form
from vetting_desk.judgement.child_items import find_child_items
from vetting_desk.judgement.heard import HeardKind, has_reason, heard, is_read_aloud
from vetting_desk.judgement.language_codes import code_of
from vetting_desk.judgement.method import find_faults
from vetting_desk.judgement.never_items import find_never_items
from vetting_desk.judgement.person_facts import (
    FROM_CASE,
    FROM_PLAN,
    NEVER,
    PLANNED_ROLES,
    PREFILL,
    PREFILLED_ROLES,
)
from vetting_desk.judgement.said_facts import FACT, FACT_MAP, mapping_of
from vetting_desk.judgement.touches import TOUCHES, words_of
from vetting_desk.model.desk import Role
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
EVIDENCE_KINDS = frozenset({"evidence", "evidence-line", "evidence-links"})
INFORMING_KINDS = frozenset({"notice", "safety", "need", "needs-now"})
TELLING_KINDS = frozenset({"notice", "safety", "age", "readback"})
"""Kinds of groups whose words tell or record something, and ask a child nothing."""
REQUIRED_LANGUAGES = ("en", "ru", "tg")
CLINICAL_LANGUAGES = ("en", "ru")
GRADE_ROLES = ("source-reliability", "credibility")

_UNTRANSLATED = ("", "-")
_SAYS_WHAT_DOES_NOT_COUNT = "anchor-not"
_ROLE_ATTRIBUTES = ("by", "restricted")


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
    NEVER_OF_CHILD = "never-of-child"
    NO_EVIDENCE = "no-evidence"
    NO_EVIDENCE_AGAINST = "no-evidence-against"
    NO_EVIDENCE_GRADE = "no-evidence-grade"
    NO_OMIT = "no-omit"
    NO_OMIT_REASON = "no-omit-reason"
    RATING_DEFAULT = "rating-default"
    RATING_SUM = "rating-sum"
    MISSING_TRANSLATION = "missing-translation"
    PREFILL_UNKNOWN = "prefill-unknown"
    PREFILL_NOT_ALLOWED = "prefill-not-allowed"
    FACT_UNKNOWN = "fact-unknown"
    FACT_VALUE = "fact-value"
    TOUCHES_UNKNOWN = "touches-unknown"
    NOTICE_BEFORE_AGE = "notice-before-age"
    NO_DECLINED = "no-declined"
    SEVERAL_IN_ONE = "several-in-one"
    RATING_EARLY = "rating-early"
    NO_REPLY = "no-reply"
    UNKNOWN_ROLE = "unknown-role"
    LONG_SENTENCE = HeardKind.LONG_SENTENCE
    LONG_WORDS = HeardKind.LONG_WORDS
    ACCUSES = HeardKind.ACCUSES
    PRESUMES = HeardKind.PRESUMES


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
    """Return all findings, in the order of the form, those of method last; empty if the instrument may be used.

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
    for fault in find_faults(author):
        reason = LintReason(fault.key)
        found[LintFinding(reason, fault.node.reference, fault.language, fault.detail)] = None
    return tuple(found)


def _findings(node: AuthorNode, author: AuthorForm) -> Iterator[LintFinding]:
    yield from _never_items(node)
    if author.root.attributes.get("about") == "child":
        yield from _of_child(node)
    if node.kind == "indicator":
        yield from _indicator(node, author)
    if node.kind == "criterion":
        yield from _evidence(node, author)
    if node.role in RATING_ROLES and (node.default or node.calculated):
        yield LintFinding(LintReason.RATING_DEFAULT, node.reference, detail=node.role)
    yield from _prefill(node)
    yield from _facts(node)
    yield from _roles(node)
    yield from _heard(node)
    yield from _translations(node, author)


def _heard(node: AuthorNode) -> Iterator[LintFinding]:
    """Yield what is hard to follow, accuses or presumes in what is read aloud, unless the row says why."""
    if not is_read_aloud(node) or has_reason(node):
        return
    for language, text in node.texts.get("label", {}).items():
        for found in heard(text, code_of(language)):
            yield LintFinding(LintReason(found.kind), node.reference, language, found.words)


def _prefill(node: AuthorNode) -> Iterator[LintFinding]:
    """Yield what may not begin with what is known: all that checks who a person is, and every rating."""
    wanted = node.attributes.get(PREFILL, "")
    allowed = {FROM_CASE: PREFILLED_ROLES, FROM_PLAN: PLANNED_ROLES}
    if wanted not in {"", NEVER, *allowed}:
        yield LintFinding(LintReason.PREFILL_UNKNOWN, node.reference, detail=wanted)
    if wanted in allowed and node.role not in allowed[wanted]:
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


def _roles(node: AuthorNode) -> Iterator[LintFinding]:
    """Yield roles that no officer has: what they lock would be locked for everybody, or for nobody."""
    for name in _ROLE_ATTRIBUTES:
        for role in node.attributes.get(name, "").split():
            if role not in set(Role):
                yield LintFinding(LintReason.UNKNOWN_ROLE, node.reference, detail=role)


def _never_items(node: AuthorNode) -> Iterator[LintFinding]:
    if node.role == _SAYS_WHAT_DOES_NOT_COUNT:
        return
    kinds = {group.kind for group in node.around()}
    if kinds & INFORMING_KINDS:
        return
    judging = bool(kinds & JUDGING_KINDS) and not kinds & EVIDENCE_KINDS
    name = node.reference.rpartition("/")[2].replace("_", " ").replace("-", " ")
    for language, text in [("", name), *_all_texts(node)]:
        for key, words in find_never_items(text, judging=judging):
            yield LintFinding(LintReason(f"never-{key}"), node.reference, language, words)


def _of_child(node: AuthorNode) -> Iterator[LintFinding]:
    """Yield what a form about a child asks, and never may."""
    if {group.kind for group in node.around()} & TELLING_KINDS:
        return
    for language, text in _all_texts(node):
        for key, words in find_child_items(text):
            yield LintFinding(
                LintReason.NEVER_OF_CHILD, node.reference, language, f"{key}: {words}"
            )


def _all_texts(node: AuthorNode) -> Iterator[tuple[str, str]]:
    for texts in [*node.texts.values(), *node.choices.values()]:
        yield from texts.items()


def _indicator(node: AuthorNode, author: AuthorForm) -> Iterator[LintFinding]:
    yield from _evidence(node, author)
    presence = [child for child in node.walk() if child.role == "presence"]
    if not any("omit" in question.choices for question in presence):
        yield LintFinding(LintReason.NO_OMIT, node.reference)
    elif not any(child.role == "omit-reason" for child in node.walk()):
        yield LintFinding(LintReason.NO_OMIT_REASON, node.reference)


def _evidence(node: AuthorNode, author: AuthorForm) -> Iterator[LintFinding]:
    repeats = _with_role(node, "evidence", "evidence-words")
    links = _with_role(node, "evidence-links", "evidence-link")
    lines = _with_role(author.root, "evidence-line", "evidence-words")
    if not repeats and not (links and lines):
        yield LintFinding(LintReason.NO_EVIDENCE, node.reference)
        return
    sides = {repeat.attributes.get("side", "both") for repeat in (*repeats, *links)}
    if not sides & {"against", "both"}:
        yield LintFinding(LintReason.NO_EVIDENCE_AGAINST, node.reference)
    for repeat in (*repeats, *(lines if links else ())):
        roles = {child.role for child in repeat.walk()}
        for role in GRADE_ROLES:
            if role not in roles:
                yield LintFinding(LintReason.NO_EVIDENCE_GRADE, repeat.reference, detail=role)


def _with_role(around: AuthorNode, kind: str, role: str) -> list[AuthorNode]:
    """Return the repeats of a kind that ask what has a role."""
    found = [child for child in around.walk() if child.kind == kind]
    return [each for each in found if any(child.role == role for child in each.walk())]


def _languages_missing(author: AuthorForm) -> Iterator[LintFinding]:
    """Yield the languages that every instrument must have and this one has not."""
    clinical = author.root.attributes.get("clinical") == "yes"
    spoken = {code_of(language) for language in author.languages}
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
