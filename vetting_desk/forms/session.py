"""One filling of a form: takes answers and returns what they changed.

The engine's public interface. A session must not be used from several threads at once.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any
from xml.etree.ElementTree import Element

from vetting_desk.collecting import put_off
from vetting_desk.errors import AnswerError, FormError, FormSyntaxError
from vetting_desk.forms import chance, choices, writing
from vetting_desk.forms.actions import deprecated_id, perform_load_actions, preload
from vetting_desk.forms.answers import accepted, normal
from vetting_desk.forms.changes import NO_CHANGES, Aspect, Changes, Violation
from vetting_desk.forms.definition import Kind
from vetting_desk.forms.engine import MAX_REPETITIONS
from vetting_desk.forms.form_definition import FormDefinition
from vetting_desk.forms.instance import Leaf, Range
from vetting_desk.forms.names import DRAFT, plain_tag
from vetting_desk.forms.node import Node, calculated, view_of
from vetting_desk.forms.places import find
from vetting_desk.forms.secondary import from_element
from vetting_desk.forms.step_clock import Now
from vetting_desk.forms.tree import Builder, walk_nodes
from vetting_desk.forms.workings import Workings
from vetting_desk.forms.xml_reader import read_xml

Step = Sequence[Any]


class Session(Workings):
    """One filling of a form, public interface; see `Workings` for its attributes."""

    # Beginning

    @classmethod
    def begin(
        cls,
        form: FormDefinition,
        *,
        now: Now,
        language: str,
        last_saved: bytes | None,
        properties: Mapping[str, str],
    ) -> Session:
        """Start with the form's own values; see `Form.new_session`."""
        session = cls(form, now=now, language=language, seed=secrets.token_bytes(16))
        session.properties = properties
        if last_saved is not None:
            top = Element("instance")
            top.append(read_xml(last_saved).root)
            session._last_saved = from_element(top)
        with put_off(), session._clock.held(None):
            session._build(form.root.element, exact=False)
            preload(session, first=True)
            session._compute()
            perform_load_actions(session, first=True)
            session.settle()
        return session

    @classmethod
    def resume(
        cls,
        form: FormDefinition,
        xml: bytes,
        *,
        now: Now,
        language: str,
        as_it_stands: bool = False,
    ) -> Session:
        """Resume from a draft or a submission; see `Form.restore`, and `Form.read`."""
        root = read_xml(xml).root
        if plain_tag(root.tag, form.root.default_namespace) != form.root.key:
            raise FormSyntaxError(file="", line=0, detail="another-form")
        draft = form.is_draft(root)
        seed = root.get(f"{{{DRAFT}}}seed", "") if draft else ""
        chosen = language or (root.get(f"{{{DRAFT}}}language", "") if draft else "")
        session = cls(
            form,
            now=now,
            language=chosen if chosen in form.itext.names else "",
            seed=chance.seed_from(seed),
        )
        session.chance.drawn = chance.drawn_from(root.get(f"{{{DRAFT}}}drawn", ""))
        with put_off(), session._clock.held(None):
            session._build(root, exact=True)
            session.deprecated_id = deprecated_id(root)
            kept = draft or as_it_stands
            session._engine.calculating = not kept
            session._compute()
            session._engine.calculating = True
            if not kept:
                perform_load_actions(session, first=False)
            session.settle()
        for reference, words in writing.words_in(root) if draft else ():
            session.say(reference, words)
        return session

    def _build(self, root: Element, *, exact: bool) -> None:
        self.document = Builder(self.singles, exact=exact).document(self.form.root, root)

    def _compute(self) -> None:
        self._engine.mark_all(walk_nodes(self.document.root))
        self._engine.run()

    # Answering

    def set(self, reference: str, value: str, *, now: datetime | None = None) -> Changes:
        """Answer a question.

        Args:
            reference: The question, such as ``/data/r[2]/a``.
            value: In ODK's lexical form; empty removes the answer. For a ``select``, the values separated by
                spaces; for a ``rank``, all of them in order.
            now: The time of the answer; else from the session's clock.

        Raises:
            AnswerError: If the answer is not allowed. Nothing has changed then.
            FormCycleError: If the computations it triggers do not terminate. Nothing has changed then.
        """
        leaf = self._leaf(reference)
        kept = self._accept(leaf, value)
        return self._write(leaf, kept, now)

    def say(self, reference: str, words: str) -> None:
        """Keep the words in which the present answer was given; another answer lets go of them.

        They travel in drafts, not in the submission.

        Raises:
            AnswerError: If there is no such question.
        """
        self._leaf(reference).said = words
        self.words_kept = True

    def keep(self, reference: str, value: str) -> Changes:
        """Set an answer from elsewhere, such as an older draft, also for hidden and read-only questions.

        Raises:
            AnswerError: If the answer is not allowed. Nothing has changed then.
        """
        leaf = self._leaf(reference)
        kept = accepted(value, leaf.definition.type, reference)
        if leaf.definition.control is not None and leaf.relevant:
            kept = choices.accepted(self, leaf, kept)
        return self._write(leaf, kept, None)

    def recalculate(self) -> None:
        """Calculate again what the form alone gives: an answer from elsewhere may have taken its place."""
        with self._clock.held(None):
            for leaf in calculated(self):
                self._engine.mark(leaf.definition.computations[Kind.CALCULATE], leaf)
            self._engine.run()
        self._taken()

    def _write(self, leaf: Leaf, value: str, now: datetime | None) -> Changes:
        before = leaf.raw
        engine = self._engine
        with self._clock.held(now):
            try:
                engine.write(leaf, value)
                engine.run()
            except FormError:
                leaf.raw = before
                engine.restart()
                self._taken()
                raise
        leaf.said = ""
        return self._taken()

    def _accept(self, leaf: Leaf, value: str) -> str:
        """Return `value` as it is stored, or raise an error."""
        definition = leaf.definition
        reference = leaf.reference
        if view_of(self, leaf).readonly:
            raise AnswerError(reference=reference, type=definition.type, detail="read-only")
        kept = accepted(value, definition.type, reference)
        return choices.accepted(self, leaf, kept) if definition.control is not None else kept

    def add_repeat(self, reference: str, *, now: datetime | None = None) -> Changes:
        """Add a repetition at the end of a repeat.

        Raises:
            AnswerError: If the form computes the number of repetitions, or there are too many.
        """
        repeat = self._range(reference)
        self._may_change(repeat)
        if len(repeat.instances) >= MAX_REPETITIONS:
            raise AnswerError(
                reference=reference,
                type="repeat",
                detail="too-many-repetitions",
                limit=MAX_REPETITIONS,
            )
        with self._clock.held(now):
            try:
                self._engine.add(repeat)
                self._engine.run()
            except FormError:
                self._engine.remove(repeat, len(repeat.instances) - 1)
                self._engine.restart()
                self._taken()
                raise
        return self._taken()

    def remove_repeat(self, reference: str, index: int, *, now: datetime | None = None) -> Changes:
        """Remove the repetition at the 1-based `index` of a repeat, with all answers in it.

        Raises:
            AnswerError: If the form computes the number of repetitions, or `index` does not exist.
        """
        repeat = self._range(reference)
        self._may_change(repeat)
        if not 1 <= index <= len(repeat.instances):
            raise AnswerError(reference=reference, type="repeat", detail="no-such-repetition")
        with self._clock.held(now):
            self._engine.remove(repeat, index - 1)
            self._engine.run()
        return self._taken()

    def _may_change(self, repeat: Range) -> None:
        if not view_of(self, repeat).can_add:
            raise AnswerError(reference=repeat.reference, type="repeat", detail="fixed-repetitions")

    def apply(self, steps: Iterable[Step], *, now: datetime | None = None) -> Changes:
        """Perform recorded steps, as ODK's engine does.

        A value that is not allowed empties the question instead of raising an error.

        Args:
            steps: ``[reference, value]``, ``[reference, {"repeat": "add"}]`` or
                ``[reference, {"repeat": "remove", "index": n}]``.
            now: The time of all steps.

        Raises:
            AnswerError: If a reference does not exist.
        """
        changes = NO_CHANGES
        for reference, value in steps:
            changes = changes.merged(self._apply(str(reference), value, now))
        return changes

    def _apply(self, reference: str, value: Any, now: datetime | None) -> Changes:
        if isinstance(value, Mapping):
            if value.get("repeat") == "remove":
                return self.remove_repeat(reference, int(value.get("index", 0)), now=now)
            return self.add_repeat(reference, now=now)
        leaf = self._leaf(reference)
        try:
            kept = self._accept(leaf, str(value))
        except AnswerError as error:
            if error.fields["detail"] == "read-only":
                raise
            kept = choices.lenient(self, leaf, normal(str(value), leaf.definition.type))
        return self._write(leaf, kept, now)

    # Reading

    @property
    def language(self) -> str:
        """The language of texts; set it to one of ``form.languages``."""
        return self._language

    @language.setter
    def language(self, name: str) -> None:
        self.set_language(name)

    def set_language(self, name: str) -> Changes:
        """Change the language; answers computed from texts change with it."""
        self._language = self._known_language(name)
        with self._clock.held(None):
            for computation in self.form.translated:
                for node in self.nodes_of(computation.definition):
                    self._engine.mark(computation, node)
            self._engine.run()
        return Changes(self._taken().aspects, language=True)

    @property
    def root(self) -> Node:
        """The root node."""
        return view_of(self, self.document.root)

    def node(self, reference: str) -> Node:
        """Return the node at `reference`.

        Raises:
            AnswerError: If there is none.
        """
        return view_of(self, self._find(reference))

    def at_path(self, path: str) -> list[Node]:
        """Return the nodes of a path of the form, without positions, in document order."""
        definition = self.form.by_path.get(path)
        nodes = self.nodes_of(definition) if definition is not None else ()
        return [view_of(self, node) for node in nodes]

    def walk(self) -> Iterator[Node]:
        """Yield all nodes in document order, hidden ones too."""
        for node in walk_nodes(self.document.root):
            if not node.definition.name.startswith("@"):
                yield view_of(self, node)

    @property
    def violations(self) -> tuple[Violation, ...]:
        """The missing and invalid answers, in document order.

        Only of questions that people answer: `Node.valid` also covers computed values, but nobody could fix
        those.
        """
        return tuple(self._engine.validity.reports)

    def state(self) -> dict[str, dict[str, Any]]:
        """Return each node's state as ODK's engine reports it; see ``shared/peers/odk-engine``."""
        return writing.state(self)

    def to_xml(self, *, now: datetime | None = None) -> bytes:
        """Return the submission, as ODK writes it: nodes that are not relevant are left out.

        The end time of the filling is written into it if the form has a node for it.
        """
        with self._clock.held(now):
            preload(self, first=False)
            self._engine.run()
        self._taken()
        return writing.submission(self)

    def to_draft_xml(self) -> bytes:
        """Return everything, including hidden answers; `Form.restore` reads it back exactly."""
        return writing.draft(self)

    # Finding

    def _find(self, reference: str) -> Any:
        definition = self.form.by_path.get(reference)
        if definition is not None:
            single = self.singles[definition.index]
            if single is not None:
                return single
        return find(self.document.root, reference)

    def _leaf(self, reference: str) -> Leaf:
        node = self._find(reference)
        if node.__class__ is not Leaf:
            raise AnswerError(reference=reference, type="group", detail="not-a-question")
        return node

    def _range(self, reference: str) -> Range:
        node = self._find(reference)
        if node.__class__ is not Range:
            raise AnswerError(reference=reference, type="", detail="not-a-repeat")
        return node

    def _taken(self) -> Changes:
        """Return what changed since the last call."""
        engine = self._engine
        changed, engine.changed = engine.changed, {}
        structure, engine.structure = engine.structure, False
        aspects = {node.reference: Aspect(bits) for node, bits in changed.items() if not node.gone}
        return Changes(MappingProxyType(aspects), structure)
