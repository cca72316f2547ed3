"""The stores of what guards the people in a casebook: facts, alarms, what is kept apart, complaints, calls."""

from vetting_desk.store.alarms import AlarmStore
from vetting_desk.store.apart import ApartStore
from vetting_desk.store.call_acts import CallActStore
from vetting_desk.store.calls import CallStore
from vetting_desk.store.complaints import ComplaintStore
from vetting_desk.store.engine.core import Core
from vetting_desk.store.facts import FactStore
from vetting_desk.store.holdings import HoldingStore
from vetting_desk.store.interpreters import InterpreterStore
from vetting_desk.store.recordings import RecordingStore
from vetting_desk.store.stated import StatedStore
from vetting_desk.store.statements import StatementStore
from vetting_desk.store.watch_lists import WatchListStore


class Guarded:
    """A base of `Casebook`.

    Attributes:
        facts: What is true of cases and decides what may be done in them.
        alarms: Cases to which somebody has to come now.
        apart: Assessments kept apart from ratings, decisions and referrals.
        complaints: Complaints, sealed to complaints officers.
        calls: Calls on the Trust Line; `call_acts`: what was made of them.
        recordings: Recorded talks.
        holdings: Which desks hold cases.
        statements: What was said of persons, links, passages and steps.
        interpreters: What was said of the interpreters of the organisation.
        stated: What of them stands in signed entries.
        watch_lists: Lists that persons are compared with.
    """

    def __init__(self, core: Core) -> None:
        self.facts = FactStore(core)
        self.alarms = AlarmStore(core)
        self.apart = ApartStore(core)
        self.complaints = ComplaintStore(core)
        self.calls = CallStore(core)
        self.call_acts = CallActStore(core)
        self.recordings = RecordingStore(core)
        self.holdings = HoldingStore(core)
        self.statements = StatementStore(core)
        self.interpreters = InterpreterStore(core)
        self.stated = StatedStore(core)
        self.watch_lists = WatchListStore(core)
