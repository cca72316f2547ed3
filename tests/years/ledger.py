"""What the simulation knows and no desk does: everything that was acknowledged, and what became of each desk.

Whoever signs is told that the record is signed. From then on it must be found, or somebody must have been told.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.access.policy import Policy


@dataclass(frozen=True)
class Acknowledged:
    """A record or an entry that somebody was told is signed.

    Attributes:
        id: UUID.
        digest: Of its document.
        entry: True for an entry, False for a record.
        laptop: Where.
        case_id: Of which case.
        officer: By whom, an id.
        step: At which step.
        at: When, by the true time.
        revoked: As what its signer was revoked already by then; empty where they were not.
    """

    id: str
    digest: str
    entry: bool
    laptop: str
    case_id: str
    officer: str
    step: int
    at: datetime
    revoked: str = ""


@dataclass(frozen=True)
class Revoked:
    """A revocation, as people remember it.

    Attributes:
        kind: Why.
        since: From when on, by headquarters' clock then.
    """

    kind: RevocationKind
    since: datetime


@dataclass(frozen=True)
class Stated:
    """A fact or a statement of a case that somebody was told is kept; who signs it may be somebody else.

    Attributes:
        id: UUID.
        sort: ``fact`` or ``statement``.
        laptop: Where.
        case_id: Of which case.
        step: At which step.
    """

    id: str
    sort: str
    laptop: str
    case_id: str
    step: int


@dataclass(frozen=True)
class TakenBack:
    """That a person took back what they agreed to.

    Attributes:
        id: Of the entry.
        case_id: Of which case.
        consents: Ids of what was taken back.
    """

    id: str
    case_id: str
    consents: tuple[str, ...]


@dataclass(frozen=True)
class Rated:
    """A rating that its first rater locked for a second one.

    Attributes:
        assessment_id: Of the draft.
        case_id: Of which case.
        laptop: Where.
        step: At which step.
    """

    assessment_id: str
    case_id: str
    laptop: str
    step: int


@dataclass
class Ledger:
    """See the module.

    Attributes:
        signed: Everything acknowledged, by id.
        revocations: Officers that headquarters revoked, by id.
        arrived: Ids of all that ever was at headquarters.
        erased: Ids of what was erased at a post when its time had come.
        clinical: Ids of records that only psychologists may read.
        withdrawn: Ids of cases that were opened by mistake, and withdrawn.
        stated: Facts and statements that somebody was told are kept, by id.
        taken_back: Withdrawals of consents, by id.
        decisions: The case of each decision that was in force once.
        alarms: Where, in which case and at which step each alarm was raised, by id.
        answered: Where and at which step somebody said that they came, by id of the alarm.
        files: Where, in which case and at which step each file was taken in, by digest of its content.
        engagements: Case and consent of each engagement that was planned.
        stops: The case of each stop of outreach.
        proofs: The text of each proof that was given out, by number.
        rated: Ratings that wait for a second one or had it, by id of the entry that locked them.
        altered: Rules that somebody wrote into headquarters' casebook with own tools.
        references: The cases that bear a reference, by the desk that gave it.
        counts: How often each rule was taken and each state was met.
    """

    signed: dict[str, Acknowledged] = field(default_factory=dict)
    revocations: dict[str, list[Revoked]] = field(default_factory=dict)
    arrived: set[str] = field(default_factory=set)
    erased: set[str] = field(default_factory=set)
    clinical: set[str] = field(default_factory=set)
    withdrawn: set[str] = field(default_factory=set)
    stated: dict[str, Stated] = field(default_factory=dict)
    taken_back: dict[str, TakenBack] = field(default_factory=dict)
    decisions: dict[str, str] = field(default_factory=dict)
    alarms: dict[str, tuple[str, str, int]] = field(default_factory=dict)
    answered: dict[str, tuple[str, int]] = field(default_factory=dict)
    files: dict[str, tuple[str, str, int]] = field(default_factory=dict)
    engagements: dict[str, tuple[str, str]] = field(default_factory=dict)
    stops: dict[str, str] = field(default_factory=dict)
    proofs: dict[str, str] = field(default_factory=dict)
    rated: dict[str, Rated] = field(default_factory=dict)
    altered: list[Policy] = field(default_factory=list)
    references: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def said_of(self) -> set[str]:
        """Ids of the cases that anything was said of."""
        return {each.case_id for each in self.signed.values() if each.entry and each.case_id}

    def revoke(self, officer_id: str, kind: RevocationKind, since: datetime) -> None:
        """Note that headquarters revoked an officer."""
        self.revocations.setdefault(officer_id, []).append(Revoked(kind, since))

    def kind_of(self, officer_id: str) -> str:
        """Return as what an officer is revoked by now, the worst; empty where they are not."""
        kinds = [each.kind for each in self.revocations.get(officer_id, [])]
        return max(kinds, key=list(RevocationKind).index).value if kinds else ""
