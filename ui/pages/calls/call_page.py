"""One call: written down as it is spoken, nothing needed, nothing waited for; what may be promised beside."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.asking.call_dialog import CallDialog
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.i18n import date_text, time_text
from ui.pages.calls.becoming_bar import BecomingBar
from ui.pages.calls.beside_panel import BesidePanel
from ui.pages.calls.call_saver import CallSaver
from ui.pages.calls.facts_card import FactsCard
from ui.pages.calls.settling import Settling
from ui.pages.calls.talk_fields import TalkFields
from ui.pages.desk_page import DeskPage
from ui.text.call_text import closing_text, head_text, state_text, taken_text
from ui.text.error_text import describe
from ui.text.input_text import describe_input
from ui.text.person_text import isolated
from ui.theme import SPACE, current
from ui.widgets.banner import Banner
from ui.widgets.scroll import ScrollColumn
from vetting_desk.errors import InputError
from vetting_desk.model.call import TOLD_BY, Call, Caller, CallState
from vetting_desk.model.pack import FoundText
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import keeping, looking, settling, taking
from vetting_desk.operations.calls.looking import Beside

BESIDE_MS = 900
"""So long after a name, a number or a code word was typed what is alike is looked for."""
_PANEL = 320
_BOTH = 860


class CallPage(DeskPage):
    """A call, while it runs and afterwards.

    Attributes:
        fields, panel, bar, facts: Its parts.
        saver: Keeps what is typed.

    Signals:
        left: Back to the calls.
        case_requested: Id of a case to be shown.
        talking(bool): Whether a call runs on this page: nobody has to touch anything while they listen.
    """

    left = Signal()
    case_requested = Signal(str)
    talking = Signal(bool)

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.call: Call | None = None
        self._call_id = ""
        self._beside: Beside | None = None
        self._language = "-"
        self._build()
        self.saver = CallSaver(tasks, self.fields.value, self._keep, self)
        self.settling = Settling(desk, tasks, self)
        self._connect()

    def _build(self) -> None:
        self.header.set_back(self.tr("Back to the calls"))
        self.banner = Banner(self)
        self.column.addWidget(self.banner)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        self._main = scroll = ScrollColumn(self)
        self.facts = FactsCard(self._desk, self._tasks, self)
        self.fields = TalkFields(self)
        scroll.column.addWidget(self.facts)
        scroll.column.addWidget(self.fields)
        scroll.column.addStretch(1)
        row.addWidget(scroll, 1)
        self.panel = BesidePanel(self)
        self._side = ScrollColumn(self)
        self._side.setFixedWidth(current().px(_PANEL))
        self._side.column.addWidget(self.panel)
        self._side.column.addStretch(1)
        row.addWidget(self._side)
        self.column.addLayout(row, 1)
        self.bar = BecomingBar(self)
        self.column.addWidget(self.bar)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(BESIDE_MS)
        self._soon.timeout.connect(self._look_beside)

    def _connect(self) -> None:
        self.header.went_back.connect(self.left)
        self.fields.changed.connect(self._on_changed_field)
        self.saver.kept.connect(self._on_kept)
        self.saver.refused.connect(self._on_refused)
        self.bar.wanted.connect(self._on_wanted)
        self.panel.call_wanted.connect(self._on_call_wanted)
        self.panel.case_wanted.connect(self.case_requested)
        self.settling.settled.connect(self.show_call)
        self.settling.said.connect(self.said)
        self.settling.case_opened.connect(self.case_requested)
        self.facts.said.connect(self.said)

    @property
    def call_id(self) -> str:
        """Id of the call shown; empty before the first."""
        return self._call_id

    def first_widget(self) -> QWidget:
        """Return the field of the talk."""
        return self.fields.talk

    def begin(self, after: str = "") -> None:
        """Begin a call at once; its story is that of an earlier one, if one is named."""
        self.saver.follow("")
        self.call, self._call_id = None, ""
        self.banner.hide()
        self.fields.show_words({})
        self.fields.allow(talking=True, calling=True)
        self.take_focus()
        self._tasks.store(
            taking.begin, self._desk, after, done=self._on_begun, failed=self._on_not_begun
        )

    def open_call(self, call_id: str) -> None:
        """Show a call that was begun before."""
        self.saver.flush()
        self._tasks.store(taking.read, self._desk, call_id, done=self._on_opened)

    def flush(self) -> None:
        """Commit what is typed before this returns."""
        self.saver.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Commit what is typed when the page is left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.saver.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands beside the call under it where there is no room, as with large text."""
        super().resizeEvent(event)
        narrow = event.size().width() < current().px(_BOTH)
        if narrow == self._side.isHidden():
            return
        self._side.setHidden(narrow)
        column = self._main.column if narrow else self._side.column
        column.insertWidget(column.count() - 1, self.panel)

    def show_call(self, call: Call) -> None:
        """Show a call as it stands now."""
        running = call.state is CallState.RUNNING
        before = self.call
        goes_on = (
            running and before is not None and (before.id, before.state) == (call.id, call.state)
        )
        self.call, self._call_id = call, call.id
        self.saver.follow(call.id)
        if not goes_on:  # what is being typed meanwhile is newer than what was read
            self.fields.show_words(call.words)
        open_ended = call.state in {CallState.WAITING, CallState.JOINED} and not call.words_gone
        self.fields.allow(talking=running, calling=open_ended)
        self.header.set_title(head_text(call), f"{taken_text(call)} · {state_text(call.state)}")
        self.header.set_saved("")
        self._offer()
        self._tell()
        self.facts.show_call(call)
        self.talking.emit(running)
        self._look_beside()
        self._look_promised()

    # What is going on

    def _on_begun(self, call: Call) -> None:
        self.call = call
        self.saver.attach(call.id)
        self.show_call(call)

    def _on_not_begun(self, error: Exception) -> None:
        told = describe(error)
        hint = self.tr("What you write is not kept. Write on paper until this is mended.")
        self.banner.show_message(told.sentence, f"{told.hint} {hint}".strip(), tone="error")

    def _on_opened(self, call: Call) -> None:
        self.show_call(call)
        if call.state is CallState.RUNNING:
            self.take_focus()

    def _keep(self, call_id: str, words: Mapping[str, str]) -> None:
        """Keep what is typed; runs on the store's thread."""
        if self.call is not None and self.call.state is CallState.RUNNING:
            taking.write(self._desk, call_id, words)
        else:
            taking.set_call_back(self._desk, call_id, words)

    def _on_changed_field(self, name: str) -> None:
        self.saver.mark(name)
        if name in TOLD_BY:
            self._soon.start()
        if name == "language":
            self._look_promised()

    def _on_kept(self) -> None:
        self.banner.hide()
        self._tell()
        now = datetime.now(UTC)
        self.header.set_saved(self.tr("Saved {time}").format(time=time_text(now)))

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, InputError):
            name = str(error.fields.get("field", ""))
            words = describe_input(error, self.fields.editor(name).accessibleName())
            self.banner.show_message(
                words, self.tr("This field is not kept; all others are."), tone="error"
            )
            return
        told = describe(error)
        self.banner.show_message(told.sentence, told.hint, tone="error")

    def _tell(self) -> None:
        """Say what is to be known of a call that is not simply going on."""
        call = self.call
        if call is None:
            return
        if call.handed:
            self.banner.show_message(self.tr("Handed on with these words:"), isolated(call.handed))
        elif call.state is CallState.CLOSED and call.why is not None:
            self._tasks.store(keeping.loses_words, self._desk, call, done=self._on_end_known)
        elif call.state is not CallState.RUNNING:
            self.banner.hide()

    def _on_end_known(self, end: datetime | None) -> None:
        if self.call is None or self.call.why is None:
            return
        why = closing_text(self.call.why)
        if end is None:
            hint = self.tr(
                "What was said is lost, as the organisation's rule says. The call is counted."
            )
        else:
            hint = self.tr("What was said is lost on {date}.").format(date=date_text(end))
        self.banner.show_message(why, hint)

    # Beside it

    def _look_beside(self) -> None:
        if self._call_id and self.call is not None and not self.call.words_gone:
            self._tasks.store(
                looking.beside, self._desk, self._call_id, self.fields.words(), done=self._on_beside
            )

    def _on_beside(self, found: Beside) -> None:
        self._beside = found
        self.panel.show_beside(found)
        self._offer()

    def _look_promised(self) -> None:
        language = self.fields.value("language")
        if language != self._language:
            self._language = language
            self._tasks.store(looking.promised, self._desk, language, done=self._on_promised)

    def _on_promised(self, found: Sequence[FoundText]) -> None:
        self.panel.show_promised(found)

    def _offer(self) -> None:
        if self.call is None:
            return
        story = self._beside.story if self._beside is not None else ()
        calls = (self.call, *(each for each in story if each.story == self.call.story))
        own = any(each.caller is Caller.PERSON for each in calls)
        self.bar.show_call(self.call, own_contact=own, in_story=len(calls) > 1)

    def _on_call_wanted(self, call: Call, ours: bool) -> None:
        dialog = CallDialog(call, "" if ours else self.tr("Of the same story"), self)
        dialog.accepted.connect(partial(self._join_story, call.id))
        dialog.open()

    def _join_story(self, other_id: str) -> None:
        if self._call_id:
            self.saver.flush()
            self._tasks.store(
                settling.same_story, self._desk, self._call_id, other_id, done=self.show_call
            )

    # What becomes of it

    def _on_wanted(self, act: str) -> None:
        if self.call is None:
            return
        self.saver.flush()
        if act == "end":
            self.fields.allow(talking=False, calling=False)
            self._tasks.store(taking.end, self._desk, self._call_id, done=self._on_ended)
        elif act == "again":
            self.begin(self._call_id)
        elif act == "case":
            self.case_requested.emit(self.call.case_id)
        else:
            self.settling.ask(act, self.call)

    def _on_ended(self, call: Call) -> None:
        self.show_call(call)
        self.said.emit(
            self.tr("The call is ended. Say below what becomes of it, now or later."), "ok"
        )
        first = self.bar.buttons["open" if self.bar.buttons["open"].isVisibleTo(self) else "join"]
        first.setFocus()
