"""The acts of the judgement workspace: a line of evidence, its links, a correction, a rating; each is undone.

Every act is made of answers to the form, found by the roles of its questions (docs/instruments.md), so the form
and its rules stay what counts; the page of questions shows the same session.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from vetting_desk.errors import AgainstFirstError, InputError, NotFoundError
from vetting_desk.judgement.evidence import line_nodes
from vetting_desk.judgement.parts import EVIDENCE_LINE, EVIDENCE_LINKS, evidence_repeats
from vetting_desk.judgement.roles import of_kind, with_role
from vetting_desk.operations.interview.acts import ActKind, Acts

if TYPE_CHECKING:
    from vetting_desk.forms import Changes, Node

_LINE_ORDER = (
    "evidence-words",
    "evidence-translation",
    "evidence-kind",
    "evidence-place",
    "evidence-source",
    "evidence-source-key",
    "source-protected",
    "obtained",
    "lawyer-told",
    "source-reliability",
    "credibility",
)
"""The order in which a line is answered: what opens a question comes before it."""
_CODED_PRESENT = frozenset({"1", "2"})


class Judging(Acts):
    """Judging in one draft."""

    def answer(self, reference: str, value: str, said: str = "") -> "Changes":
        """Answer a question; see `Interview.answer`.

        Raises:
            AgainstFirstError: If an indicator is to be partial or present, and nobody has said whether evidence
                against it was looked for.
        """
        self._require_against_first(reference, value)
        if said:
            return self.interview.answer(reference, value, said)
        with self.act(ActKind.ANSWER, reference):
            self.set(reference, value)
        return self.taken()

    def add_repeat(self, reference: str) -> "Changes":
        """Add an instance at the end of a repeat."""
        with self.act(ActKind.ADD, reference):
            self.about(self.add(reference))
        return self.taken()

    def remove_repeat(self, reference: str, index: int) -> "Changes":
        """Remove an instance of a repeat."""
        with self.act(ActKind.REMOVE, f"{reference}[{index}]"):
            self.remove(reference, index)
        return self.taken()

    def write_line(self, said: Mapping[str, str]) -> str:
        """Write a new line of evidence.

        Args:
            said: What is known of it, by role; what is not known yet is answered later.

        Returns:
            The reference of the line.

        Raises:
            InputError: If there are no words.
            NotFoundError: If the form has no lines at its own level.
        """
        if not said.get("evidence-words", "").strip():
            raise InputError(field="evidence-words", detail="empty")
        with self.act(ActKind.LINE, ""):
            line = self._blank_line()
            self.about(line)
            for role in _LINE_ORDER:
                if said.get(role):
                    self._set_role(line, role, said[role])
        return line

    def begin_line(self) -> str:
        """Return the reference of a line in which nothing is written yet: one that is there, or a new one.

        Raises:
            NotFoundError: If the form has no lines at its own level.
        """
        with self.act(ActKind.LINE, ""):
            line = self._blank_line()
            self.about(line)
        return line

    def link(self, number: str, indicator: str, side: str) -> "Changes":
        """Say which way a line speaks in an indicator; a line linked there already changes its side.

        Args:
            number: Of the line.
            indicator: Reference of the indicator's group.
            side: ``for``, ``against`` or ``both``.

        Raises:
            NotFoundError: If the indicator takes no links.
        """
        repeat = self._links(indicator)
        known = next(
            (each for each in repeat.children if _said(each, "evidence-link") == number), None
        )
        blank = next((each for each in repeat.children if not _said(each, "evidence-link")), None)
        with self.act(ActKind.LINK, indicator):
            found = known or blank
            at = found.reference if found is not None else self.add(repeat.reference)
            self.about(at)
            self._set_role(at, "evidence-link", number)
            self._set_role(at, "evidence-side", side)
        return self.taken()

    def unlink(self, number: str, indicator: str) -> "Changes":
        """Let a line say nothing in an indicator any more; the line itself stays.

        Raises:
            NotFoundError: If it is not linked there.
        """
        repeat = self._links(indicator)
        for each in repeat.children:
            if _said(each, "evidence-link") == number:
                with self.act(ActKind.UNLINK, each.reference):
                    self.remove(repeat.reference, each.index)
                return self.taken()
        raise NotFoundError(id=number, what="link")

    def correct(self, line: str, words: str, why: str) -> "Changes":
        """Correct the words of a line; what it said before is kept in it, with the reason.

        Raises:
            InputError: If there are no words or no reason.
        """
        for field, text in (("evidence-words", words), ("earlier-why", why)):
            if not text.strip():
                raise InputError(field=field, detail="empty")
        node = self.interview.session.node(line)
        asked = next(iter(with_role(node, "evidence-words")))
        with self.interview.taking_back(), self.act(ActKind.CORRECT, line):
            earlier = next(iter(of_kind(node, "evidence-earlier")))
            last = earlier.children[-1] if earlier.children else None
            blank = last is not None and not _said(last, "earlier-words")
            at = last.reference if last is not None and blank else self.add(earlier.reference)
            self._set_role(at, "earlier-words", asked.value)
            self._set_role(at, "earlier-why", why)
            self.set(asked.reference, words)
        return self.taken()

    def withdraw(self, line: str, why: str) -> "Changes":
        """Say why a line no longer counts; without a reason it counts again."""
        with self.act(ActKind.WITHDRAW, line):
            self._set_role(line, "evidence-withdrawn", why)
        return self.taken()

    def _blank_line(self) -> str:
        """Return a line in which nothing is written: one that is there, or a new one at the end."""
        session = self.interview.session
        repeat = next(iter(of_kind(session.root, EVIDENCE_LINE)), None)
        if repeat is None or not repeat.relevant:
            raise NotFoundError(id=EVIDENCE_LINE, what="repeat")
        lines = line_nodes(session.root)
        if lines and not _said(lines[-1], "evidence-words"):
            return lines[-1].reference
        return self.add(repeat.reference)

    def _links(self, indicator: str) -> "Node":
        node = self.interview.session.node(indicator)
        for repeat in evidence_repeats(node):
            if repeat.attributes.get("kind") == EVIDENCE_LINKS:
                return repeat
        raise NotFoundError(id=indicator, what="links")

    def _set_role(self, at: str, role: str, value: str) -> None:
        node = self.interview.session.node(at)
        for question in with_role(node, role):
            self.set(question.reference, value)
            return

    def _require_against_first(self, reference: str, value: str) -> None:
        node = self.interview.session.node(reference)
        if node.attributes.get("role") != "presence" or value not in _CODED_PRESENT:
            return
        at: Node | None = node
        while at is not None and at.attributes.get("kind") != "indicator":
            at = at.parent
        asked = list(with_role(at, "against-sought")) if at is not None else []
        if asked and not any(each.value for each in asked):
            raise AgainstFirstError(question=asked[0].reference)


def _said(node: "Node", role: str) -> str:
    return next((each.value for each in with_role(node, role)), "")
