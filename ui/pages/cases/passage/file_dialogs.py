"""What a passage file is for and for whom; and how far it is, in words."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.asking.fields_dialog import FieldsDialog
from ui.text.passage_text import file_state_text, kind_text
from ui.text.person_text import isolated
from ui.text.profile_text import LANGUAGES, language_name
from ui.widgets.texts import label
from vetting_desk.model.passage import Passage, PassageKind, PassageState
from vetting_desk.model.person import ASSESSED
from vetting_desk.operations.passage.family import Family


class FileDialog(FieldsDialog):
    """A new file, or for whom one is from now on.

    Args:
        family: Who there is.
        passage: A file that is known; None for a new one.
        parent: The page.

    Attributes:
        who: A box for each person, by id.

    Signals:
        given(object): Kind, persons and words of a new file; persons and reason of a known one.
    """

    given = Signal(object)

    def __init__(
        self, family: Family, passage: Passage | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("FileDialog", "For whom is it?")
            if passage
            else QCoreApplication.translate("FileDialog", "Begin a file"),
            QCoreApplication.translate(
                "FileDialog",
                "A family travels, lives and is looked after together. Each of them is assessed alone.",
            ),
            QCoreApplication.translate("FileDialog", "Record it")
            if passage
            else QCoreApplication.translate("FileDialog", "Begin the file"),
            parent,
        )
        self._known = passage
        if passage is None:
            kinds = [(each.value, kind_text(each)) for each in PassageKind]
            self.add_choice("kind", self.tr("What it is for"), kinds)
        self.body.column.addWidget(label(self.tr("For whom"), "strong", self))
        self.who: dict[str, QCheckBox] = {}
        for each in (ASSESSED, *(seen.person.id for seen in family.persons)):
            box = QCheckBox(isolated(family.name_of(each)), self)
            box.setChecked(passage is not None and each in passage.who)
            self.who[each] = box
            self.body.column.addWidget(box)
        if passage is None:
            self.add_words("words", self.tr("What it is about (optional)"))
        else:
            self.add_line("reason", self.tr("Why it changes"))
        self.act.clicked.connect(self._on_act)

    def _on_act(self) -> None:
        if not self.act.isEnabled():
            return
        if self._known is None and self.choice("kind") is None:
            self.lack("kind")
            return
        who = [each for each, box in self.who.items() if box.isChecked()]
        if not who:
            self.say(self.tr("Choose at least one person."))
            return
        if self._known is not None and not self.text("reason").strip():
            self.lack("reason")
            return
        self.begin_trying()
        if self._known is None:
            self.given.emit((PassageKind(str(self.choice("kind"))), who, self.text("words")))
        else:
            self.given.emit((who, self.text("reason")))


class FileStateDialog(FieldsDialog):
    """How far a file is.

    Args:
        states: Where it can go.
        parent: The page.

    Signals:
        given(object): The state and the words.
    """

    given = Signal(object)

    def __init__(self, states: list[PassageState], parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("FileStateDialog", "How far is it?"),
            QCoreApplication.translate(
                "FileStateDialog", "What was said before stays in the history."
            ),
            QCoreApplication.translate("FileStateDialog", "Record it"),
            parent,
        )
        self.add_choice(
            "state", self.tr("How far"), [(each.value, file_state_text(each)) for each in states]
        )
        self.add_words("words", self.tr("Why, or what is done now"))
        self.act.clicked.connect(self._on_act)

    def _on_act(self) -> None:
        if not self.act.isEnabled():
            return
        if self.choice("state") is None:
            self.lack("state")
            return
        self.begin_trying()
        self.given.emit((PassageState(str(self.choice("state"))), self.text("words")))


class SheetDialog(FieldsDialog):
    """In which language a paper is made before it is saved.

    Args:
        title: Which paper.
        posts: Border posts it can be for, id and name; empty where it is for none.
        parent: The page.

    Signals:
        given(str, str): The language, and the id of the step of a post.
    """

    given = Signal(str, str)

    def __init__(
        self, title: str, posts: list[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            title,
            QCoreApplication.translate(
                "SheetDialog",
                "It names neither the case nor the organisation, and no word says why they travel. A saved "
                "paper is not encrypted: print it, and delete the file.",
            ),
            QCoreApplication.translate("SheetDialog", "Choose where to save it…"),
            parent,
        )
        languages = [(code, language_name(code)) for code in LANGUAGES]
        self.add_choice("language", self.tr("In which language"), languages)
        if posts:
            only = posts[0][0] if len(posts) == 1 else None
            self.add_choice("post", self.tr("For which border post"), posts, only)
        self.act.clicked.connect(self._on_act)

    def _on_act(self) -> None:
        for name in self.fields:
            if self.choice(name) is None:
                self.lack(name)
                return
        post = self.choice("post") if "post" in self.fields else ""
        self.given.emit(str(self.choice("language")), str(post))
