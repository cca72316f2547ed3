"""A protocol for each store of what guards the people in a casebook; otherwise as `stores`."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from vetting_desk.store.alarms import AlarmStore
    from vetting_desk.store.apart import ApartStore
    from vetting_desk.store.call_acts import CallActStore
    from vetting_desk.store.calls import CallStore
    from vetting_desk.store.complaints import ComplaintStore
    from vetting_desk.store.facts import FactStore
    from vetting_desk.store.interpreters import InterpreterStore
    from vetting_desk.store.recordings import RecordingStore
    from vetting_desk.store.signed_rules import SignedRulesStore
    from vetting_desk.store.stated import StatedStore
    from vetting_desk.store.statements import StatementStore
    from vetting_desk.store.watch_lists import WatchListStore


class KeepsFacts(Protocol):
    """A casebook with what is true of its cases."""

    @property
    def facts(self) -> "FactStore":
        """Facts of cases."""


class KeepsAlarms(Protocol):
    """A casebook with the cases to which somebody has to come now."""

    @property
    def alarms(self) -> "AlarmStore":
        """Alarms, and who answered them."""


class KeepsApart(Protocol):
    """A casebook with what is kept apart."""

    @property
    def apart(self) -> "ApartStore":
        """Assessments kept apart."""


class KeepsComplaints(Protocol):
    """A casebook with sealed complaints."""

    @property
    def complaints(self) -> "ComplaintStore":
        """Complaints."""


class KeepsCalls(Protocol):
    """A casebook with calls on the Trust Line."""

    @property
    def calls(self) -> "CallStore":
        """Calls of this desk."""


class KeepsCallActs(Protocol):
    """A casebook that knows what was made of calls."""

    @property
    def call_acts(self) -> "CallActStore":
        """What was made of calls, here and elsewhere."""


class KeepsRecordings(Protocol):
    """A casebook with recorded talks."""

    @property
    def recordings(self) -> "RecordingStore":
        """Recordings, their pieces, and what was typed beside them."""


class KeepsStated(Protocol):
    """A casebook that knows what of it stands in signed entries."""

    @property
    def stated(self) -> "StatedStore":
        """What is signed, and what waits."""


class KeepsStatements(Protocol):
    """A casebook with what was said of persons, links, passages and their steps."""

    @property
    def statements(self) -> "StatementStore":
        """Statements."""


class KeepsInterpreters(Protocol):
    """A casebook with the interpreters of the organisation."""

    @property
    def interpreters(self) -> "InterpreterStore":
        """What was said of interpreters."""


class KeepsWatchLists(Protocol):
    """A casebook with lists that persons are compared with."""

    @property
    def watch_lists(self) -> "WatchListStore":
        """Watch and sanction lists."""


class EmptiesLog(Protocol):
    """A casebook whose write-ahead log can be emptied, so that no earlier pages stay in it."""

    def empty_log(self) -> None:
        """Bring the log into the file and empty it."""


class KeepsSignedRules(Protocol):
    """A casebook with the organisation's rules as they were signed."""

    @property
    def signed_rules(self) -> "SignedRulesStore":
        """The organisation's rules as headquarters signed them."""
