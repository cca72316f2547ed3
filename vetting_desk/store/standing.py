"""Where a desk stands: the part of its casebook that knows epochs, what others said, and what has to be told.

A new epoch touches several stores, and so does giving the casebook to a new desk; that is why they are joined
here. Whether an epoch begins is not decided here.
"""

from collections.abc import Mapping

from vetting_desk.model import Desk
from vetting_desk.model.epoch import LEFT_OUT, Epoch, Why
from vetting_desk.store import desks
from vetting_desk.store.bundles import BundleStore
from vetting_desk.store.engine.core import Core
from vetting_desk.store.epochs import EpochStore
from vetting_desk.store.findings import FindingStore
from vetting_desk.store.heard import HeardStore
from vetting_desk.store.peers import PeerStore
from vetting_desk.store.settings import LIST_SEEN, RULES_SEEN, WORD_OWED, CounterStore
from vetting_desk.store.signed_rules import SignedRulesStore
from vetting_desk.store.successions import SuccessionStore


class Standing:
    """What a `casebook.Casebook` is made on.

    Attributes:
        epochs: Which life of this casebook it is.
        heard: What other desks last said.
        findings: What a person has to be told.
        successions: Which desk a desk was before it became a new one.
        signed_rules: The organisation's rules as headquarters signed them.
    """

    def __init__(
        self, core: Core, counters: CounterStore, bundles: BundleStore, peers: PeerStore
    ) -> None:
        self._core = core
        self._counters = counters
        self._bundles = bundles
        self._peers = peers
        self.epochs = EpochStore(core)
        self.heard = HeardStore(core)
        self.findings = FindingStore(core)
        self.successions = SuccessionStore(core)
        self.signed_rules = SignedRulesStore(core)

    def succeed(self, desk: Desk) -> None:
        """Give the casebook to a new desk, which was this one before; its epochs begin anew."""
        with self._core.transaction():
            self.successions.add(desk.id, self._core.desk.id)
            desks.succeed(self._core, desk)
            self.epochs.begin(Why.FOUNDED)

    def begin_epoch(
        self,
        why: Why,
        above: int = 0,
        feeds: Mapping[str, int] | None = None,
        list_number: int = 0,
        rules_number: int = 0,
    ) -> Epoch:
        """Begin an epoch, leave out numbers that may have been given before, and owe headquarters a word.

        Args:
            why: Why.
            above: The highest epoch the desk is known to have reached, where the casebook does not know it.
            feeds: The highest numbers known to have been given, by feed; the same.
            list_number: The highest number of a revocation list known to have been given; the same.
            rules_number: The same of rules.
        """
        with self._core.transaction():
            epoch = self.epochs.begin(why, above)
            self._leave_out(feeds or {})
            self._counters.raise_to(LIST_SEEN, list_number)
            self._counters.raise_to(RULES_SEEN, rules_number)
            self.owe_word()
        return epoch

    def _leave_out(self, given: Mapping[str, int]) -> None:
        """Leave out numbers of each feed, above what is known to have been given."""
        reached, own = self._bundles.reached(), self.successions.feed()
        for feed in sorted({own, *reached, *given, *(peer.desk_id for peer in self._peers.list())}):
            newest = max(reached.get(feed, 0), given.get(feed, 0))
            if newest or feed == own:
                self._bundles.skip_to(feed, newest + LEFT_OUT)

    def owe_word(self) -> None:
        """Owe headquarters a word: the next bundle is written even where there is no record to send."""
        feed = self.successions.feed()
        self._counters.raise_to(_owed(feed), self._bundles.next_sequence(feed))

    def owes_word(self) -> bool:
        """Return whether headquarters is owed a word that no bundle has carried yet."""
        feed = self.successions.feed()
        return self._counters.get(_owed(feed)) >= self._bundles.next_sequence(feed)


def _owed(feed: str) -> str:
    """Return the counter of a feed: what the desk owed that this one was before is not owed in another feed."""
    return f"{WORD_OWED}/{feed}" if feed else WORD_OWED
