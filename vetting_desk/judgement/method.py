"""Finds faults of method in an instrument: what harms a person or bends a judgement without being a wrong word.

Each was found in instruments that converted, had every translation and every role. A pattern sees only some of
it: it reads the order, the choices, the words of a question and what an expression names, not the talk.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from vetting_desk.judgement.author_view import AuthorForm, AuthorNode

NOTICE_BEFORE_AGE = "notice-before-age"
NO_DECLINED = "no-declined"
SEVERAL_IN_ONE = "several-in-one"
RATING_EARLY = "rating-early"
NO_REPLY = "no-reply"
RATING_SUM = "rating-sum"

WAYS_OUT = frozenset({"declined", "not_asked", "dont_know", "unknown", "not_yet", "not_now"})
"""Choices with which a person need not say; a question that none of them answers forces one."""
PERSON_ROLES = frozenset(
    {
        "caller",
        "calling-from",
        "companions",
        "date-arrived",
        "date-left",
        "date-out",
        "documents-held",
        "help-asked",
        "nationality",
        "nationality-state",
        "needs-now",
        "papers-held",
        "person-knows",
        "prompt",
        "safe-now",
        "sex",
        "trips",
    }
)
"""Roles of questions that only the person can answer."""
JUDGING_ROLES = frozenset({"decision", "judgement", "presence"})
RATED_ROLES = JUDGING_ROLES | {"confidence", "recency", "relevance", "severity", "strength"}
"""Roles of ratings: nothing is ever reckoned with them."""
TALKING_KINDS = frozenset({"coercion", "conversation", "women"})
ASKING_KINDS = TALKING_KINDS | {"contact", "identity", "journey", "safety"}

_OR = {"en": "or", "ru": "или", "tg": "ё", "fa": "یا"}
_LISTED = re.compile(r"\w, (?!or\b)[^,?]*\bor\b")
_AND_ASKED = re.compile(r", and (?:to|what|which|who|how|about|where|when)\b", re.IGNORECASE)
_RECKONED = re.compile(
    r"\b(?:sum|max|min|pow|round|int|number)\s*\(|[+*]|(?<=\s)-(?=\s)|\b(?:div|mod)\b"
)
_CODE = re.compile(r"\(([a-z]{2})\)\s*$")
_STEPS = r"[A-Za-z_][\w.-]*(?:/[A-Za-z_][\w.-]*)*"
_ABSOLUTE = re.compile(rf"(?<![\w.)\]])(/{_STEPS})")
_ANSWERED = re.compile(rf"(?:/|(?:\.\./)+){_STEPS}\s*!?=\s*(?:''|\"\")")
"""A question compared with nothing: whether it is answered."""
_BESIDE = re.compile(rf"((?:\.\./)+)({_STEPS})")


class Fault(NamedTuple):
    """One fault of method.

    Attributes:
        key: Which; one of this module's names.
        node: The row.
        language: Whose words show it; empty where none do.
        detail: The role or the words; may be empty.
    """

    key: str
    node: AuthorNode
    language: str = ""
    detail: str = ""


def find_faults(form: AuthorForm) -> Iterator[Fault]:
    """Yield the faults of method in a form, in document order of each kind."""
    rows = list(form.root.walk())
    yield from _order(rows)
    for row in rows:
        yield from _no_way_out(row, rows)
        yield from _several(row)
        if row.kind == "criterion":
            yield from _no_reply(row)
    yield from _early(rows)
    yield from _sums(rows)


def _sums(rows: list[AuthorNode]) -> Iterator[Fault]:
    """Yield what reckons with ratings: they are words of a person, and no sum of them means anything.

    Through whatever calculation a rating comes. How many are answered may be counted: that is no sum of them.
    """
    rated = _rated(rows)
    for row in rows:
        for expression in (row.calculation, row.relevant, row.constraint):
            named = set(_values(expression, row.reference)) & rated
            if named and _RECKONED.search(expression):
                yield Fault(RATING_SUM, row, detail=min(named).rpartition("/")[2])
                break


def _rated(rows: list[AuthorNode]) -> set[str]:
    """Return the references of ratings, and of everything that is calculated from one."""
    found = {row.reference for row in rows if row.role in RATED_ROLES}
    calculated = {row.reference: set(_values(row.calculation, row.reference)) for row in rows}
    while more := {each for each, named in calculated.items() if named & found} - found:
        found |= more
    return found


def _values(expression: str, at: str) -> list[str]:
    """Return the references whose values an expression takes: not those it only asks to be answered or not."""
    return _names(_ANSWERED.sub("", expression), at)


def _order(rows: list[AuthorNode]) -> Iterator[Fault]:
    """Yield the notice that is read before it is known whether the person is a child, or a woman."""
    asked = next((at for at, row in enumerate(rows) if row.role == "notice-state"), None)
    if asked is None:
        return
    for role in ("age-group", "sex"):
        after = [row for row in rows[asked:] if row.role == role]
        before = [row for row in rows[:asked] if row.role == role]
        if after and not before:
            yield Fault(NOTICE_BEFORE_AGE, rows[asked], detail=role)


def _no_way_out(row: AuthorNode, rows: list[AuthorNode]) -> Iterator[Fault]:
    """Yield a required question to the person that takes no "did not want to answer"."""
    asked = row.role in PERSON_ROLES or (row.role == "" and _kind_of(row) in TALKING_KINDS)
    if not asked or row.is_group or not row.required:
        return
    guards = [
        other
        for other in rows
        if other.choices and other.reference in _names(row.relevant, row.reference)
    ]
    offered = {value for each in (row, *guards) for value in each.choices}
    if not offered & WAYS_OUT:
        yield Fault(NO_DECLINED, row, detail=row.role)


def _several(row: AuthorNode) -> Iterator[Fault]:
    """Yield a question that asks several things, as far as its words tell."""
    kind = _kind_of(row)
    if row.is_group or row.calculated or kind not in ASKING_KINDS:
        return
    for language, words in row.texts.get("label", {}).items():
        found = _CODE.search(language)
        code = found[1] if found else "en"
        if _asks_several(words, code, talking=kind in TALKING_KINDS):
            yield Fault(SEVERAL_IN_ONE, row, language, words)


def _asks_several(words: str, code: str, *, talking: bool) -> bool:
    if not words.rstrip().endswith(("?", "؟")):
        return False
    marks = words.count("?") + words.count("؟")
    joined = len(re.findall(rf"(?<!\w){_OR[code]}(?!\w)", words)) if code in _OR else 0
    if marks > 1 or joined > 1:
        return True
    return code == "en" and bool(_LISTED.search(words) or (talking and _AND_ASKED.search(words)))


def _early(rows: list[AuthorNode]) -> Iterator[Fault]:
    """Yield each page of ratings that can be open while the conversation in the same form goes on."""
    if not any(row.kind == "conversation" for row in rows):
        return
    ended = {row.reference for row in rows if row.role == "conversation-state"}
    calculations = {row.reference: row.calculation for row in rows if row.calculation}
    seen = set()
    for row in rows:
        if row.role not in JUDGING_ROLES:
            continue
        known = _reached(row, calculations)
        page = row.parent.reference if row.parent is not None else ""
        if not known & ended and page not in seen:
            seen.add(page)
            yield Fault(RATING_EARLY, row, detail=row.role)


def _reached(row: AuthorNode, calculations: dict[str, str]) -> set[str]:
    """Return the references on which it depends that a row is asked, through every calculation."""
    found: set[str] = set()
    waiting = [name for each in row.around() for name in _names(each.relevant, each.reference)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _names(calculations.get(name, ""), name)
    return found


def _no_reply(criterion: AuthorNode) -> Iterator[Fault]:
    """Yield a decision that may be "not met" while the person was not heard about it."""
    rows = list(criterion.walk())
    replies = {row.reference: row for row in rows if row.role == "reply-state"}
    for row in rows:
        if row.role != "decision" or "not_met" not in row.choices:
            continue
        held = set(_names(row.constraint, row.reference)) & set(replies)
        held |= {
            name
            for name, reply in replies.items()
            if row.reference in _names(reply.constraint, reply.reference)
        }
        if not held:
            yield Fault(NO_REPLY, row)


def _names(expression: str, at: str = "") -> list[str]:
    """Return the references that an expression names; those beside it are counted from the row at `at`."""
    found = [name for name in _ABSOLUTE.findall(expression) if name]
    for ups, rest in _BESIDE.findall(expression) if at else ():
        around = at.rsplit("/", ups.count("../"))[0]
        found.append(f"{around}/{rest}")
    return found


def _kind_of(row: AuthorNode) -> str:
    """Return the kind of the innermost group around a row that has one."""
    return next((group.kind for group in row.around() if group.kind), "")
