"""Mutants of the papers of an enrolment: requests at headquarters, answers at a post that asked."""

from collections.abc import Mapping
from contextlib import suppress
from json import loads
from random import Random
from typing import Any

from tests.years.mutants import ways
from tests.years.mutants.doors import AcceptedError, Mutant
from tests.years.mutants.made import Made
from vetting_desk.errors import VettingDeskError
from vetting_desk.operations.organisation import membership

OTHER_WORDS = "other-words"
"""It reads, and the twelve words that both sides read aloud are others: people find it."""

_PAPER = frozenset({"EnrolmentError"})
_ANSWER = _PAPER | {"CertificateError", "ClocksApartError"}


class _UndoError(Exception):
    """Leaves a transaction without a trace."""


class Requests:
    """Requests at headquarters; nobody signed them, the words alone tell whose they are."""

    name = "requests"
    table: Mapping[str, frozenset[str]] = {
        "json": _PAPER | {OTHER_WORDS},
        "spelled": _PAPER,
        "bytes": _PAPER | {OTHER_WORDS},
    }

    def __init__(self, made: Made) -> None:
        self._hq = made.hq
        self._honest, self._other = made.thing("request-1"), made.thing("request-2")
        self._words = membership.request_words(self._honest)

    def mutant(self, chance: Random) -> Mutant | None:
        return _paper(chance, self._honest, self._other)

    def taken(self, mutant: Mutant) -> str:
        found = membership.look_at_request(self._hq, mutant.content)
        if found.words == self._words:
            raise AcceptedError("its words are the honest one's")
        with suppress(_UndoError, VettingDeskError), self._hq.casebook.transaction():
            membership.approve(self._hq, mutant.content)  # by people who did not compare the words
            raise _UndoError
        return OTHER_WORDS


class Answers:
    """Answers at the post whose request they answer."""

    name = "answers"
    table: Mapping[str, frozenset[str]] = {
        "json": _ANSWER, "spelled": _PAPER, "bytes": _ANSWER,
        "to another": _PAPER, "by another organisation": frozenset({OTHER_WORDS}),
    }  # fmt: skip

    def __init__(self, made: Made) -> None:
        self._post = made.asking
        self._honest, self._other, self._strangers = (
            made.thing(f"answer-{number}") for number in (1, 2, 3)
        )
        self._words = membership.look_at_answer(self._post, self._honest).root_words

    def mutant(self, chance: Random) -> Mutant | None:
        if chance.random() < 0.02:
            return Mutant("to another", self._other)
        if chance.random() < 0.02:
            return Mutant("by another organisation", self._strangers)
        return _paper(chance, self._honest, chance.choice((self._other, self._strangers)))

    def taken(self, mutant: Mutant) -> str:
        found = membership.look_at_answer(self._post, mutant.content)
        if found.root_words == self._words:
            raise AcceptedError("its words are the honest one's")
        return OTHER_WORDS


def _paper(chance: Random, honest: bytes, other: bytes) -> Mutant | None:
    if chance.random() < 0.1:
        how, data = "spelled", ways.spelled_otherwise(chance, honest)
    elif chance.random() < 0.5:
        how, data = "json", ways.json_changed(chance, _loose(honest), _loose(other))
    else:
        how, data = "bytes", ways.changed(chance, honest, other)[1]
    return None if data == honest else Mutant(how, data)


def _loose(data: bytes) -> Any:
    return loads(data)
