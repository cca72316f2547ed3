"""Words for headquarters' queues: where a case waits, what one should know of it, how a claim ended."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from ui.i18n import moment_text
from ui.text.person_text import isolated
from vetting_desk.model.claim import Claim, ReviewStep, Step, UrgentKind, WhyEnded
from vetting_desk.model.queue import Flag, Queue

_QUEUES = {
    Queue.URGENT: QT_TRANSLATE_NOOP("Queues", "Urgent"),
    Queue.NEW: QT_TRANSLATE_NOOP("Queues", "New"),
    Queue.REVIEW: QT_TRANSLATE_NOOP("Queues", "To review"),
    Queue.SECOND_LOOK: QT_TRANSLATE_NOOP("Queues", "Second look"),
    Queue.DECIDE: QT_TRANSLATE_NOOP("Queues", "To decide"),
    Queue.SAME: QT_TRANSLATE_NOOP("Queues", "Possibly the same person"),
    Queue.WAITING: QT_TRANSLATE_NOOP("Queues", "Waiting for a post"),
    Queue.RETURNED: QT_TRANSLATE_NOOP("Queues", "Returned"),
    Queue.OVERDUE: QT_TRANSLATE_NOOP("Queues", "Overdue"),
}
_NOTHING = {
    Queue.URGENT: QT_TRANSLATE_NOOP(
        "Queues",
        "A psychologist's urgent release, an open alarm, a critical mark of a record or somebody who is held "
        "appears here.",
    ),
    Queue.NEW: QT_TRANSLATE_NOOP(
        "Queues", "Cases come with the bundles of posts, through the inbox."
    ),
    Queue.REVIEW: QT_TRANSLATE_NOOP("Queues", "What somebody has looked at once is reviewed here."),
    Queue.SECOND_LOOK: QT_TRANSLATE_NOOP(
        "Queues", "A case is here when somebody wants another pair of eyes."
    ),
    Queue.DECIDE: QT_TRANSLATE_NOOP(
        "Queues", "A case is here once its review says it can be decided."
    ),
    Queue.SAME: QT_TRANSLATE_NOOP(
        "Queues", "A case is here when somebody very like its person is known already."
    ),
    Queue.WAITING: QT_TRANSLATE_NOOP(
        "Queues", "Records sent back and tasks wait here until their post has answered."
    ),
    Queue.RETURNED: QT_TRANSLATE_NOOP(
        "Queues", "What a post answered or corrected comes back here."
    ),
    Queue.OVERDUE: QT_TRANSLATE_NOOP(
        "Queues",
        "What a post has not answered by its day appears here, and a legal review whose day has passed.",
    ),
}
_FLAGS = {
    Flag.RELEASE: QT_TRANSLATE_NOOP("Queues", "urgent release"),
    Flag.ALARM: QT_TRANSLATE_NOOP("Queues", "open alarm"),
    Flag.MARK: QT_TRANSLATE_NOOP("Queues", "critical mark"),
    Flag.HELD: QT_TRANSLATE_NOOP("Queues", "held by an authority"),
    Flag.NEWER: QT_TRANSLATE_NOOP("Queues", "something newer arrived"),
    Flag.REOPENED: QT_TRANSLATE_NOOP("Queues", "decision to be looked at again"),
    Flag.PROPOSED: QT_TRANSLATE_NOOP("Queues", "a decision waits for its panel"),
    Flag.CORRECTED: QT_TRANSLATE_NOOP("Queues", "record corrected"),
    Flag.REPLIED: QT_TRANSLATE_NOOP("Queues", "reply came"),
    Flag.DONE: QT_TRANSLATE_NOOP("Queues", "task done"),
    Flag.NOT_POSSIBLE: QT_TRANSLATE_NOOP("Queues", "task not possible"),
    Flag.CLINICAL: QT_TRANSLATE_NOOP("Queues", "has a clinical record"),
    Flag.UNREADABLE: QT_TRANSLATE_NOOP("Queues", "something in it cannot be read"),
}
_URGENT = {
    UrgentKind.RELEASE: QT_TRANSLATE_NOOP("Queues", "Urgent release by {officer}, {when}"),
    UrgentKind.ALARM: QT_TRANSLATE_NOOP("Queues", "Open alarm, noticed by {officer}, {when}"),
    UrgentKind.MARK: QT_TRANSLATE_NOOP("Queues", "Critical mark, signed by {officer}, {when}"),
    UrgentKind.CUSTODY: QT_TRANSLATE_NOOP(
        "Queues", "Held by an authority, recorded by {officer}, {when}"
    ),
}
_URGENT_KINDS = {
    UrgentKind.RELEASE: QT_TRANSLATE_NOOP("Queues", "an urgent release"),
    UrgentKind.ALARM: QT_TRANSLATE_NOOP("Queues", "an open alarm"),
    UrgentKind.MARK: QT_TRANSLATE_NOOP("Queues", "a critical mark"),
    UrgentKind.CUSTODY: QT_TRANSLATE_NOOP("Queues", "somebody held by an authority"),
}
_ENDED = {
    WhyEnded.LET_GO: QT_TRANSLATE_NOOP("Queues", "it was let go"),
    WhyEnded.REASSIGNED: QT_TRANSLATE_NOOP("Queues", "given to somebody else"),
    WhyEnded.HANDED_ON: QT_TRANSLATE_NOOP("Queues", "moved on"),
    WhyEnded.PERIOD: QT_TRANSLATE_NOOP("Queues", "the period of the organisation's rules was over"),
    WhyEnded.OWNER_LEFT: QT_TRANSLATE_NOOP("Queues", "the owner's account was closed"),
    WhyEnded.CLOCK: QT_TRANSLATE_NOOP("Queues", "it was made under a clock that stood ahead"),
}
_STEPS = {
    Step.LOOKED: QT_TRANSLATE_NOOP("Queues", "to be reviewed"),
    Step.SECOND_LOOK: QT_TRANSLATE_NOOP("Queues", "a second look wanted"),
    Step.TO_DECIDE: QT_TRANSLATE_NOOP("Queues", "ready to be decided"),
}
_DETAILS = {
    **{key.value: words for key, words in _ENDED.items()},
    **{key.value: words for key, words in _STEPS.items()},
    **{key.value: words for key, words in _URGENT_KINDS.items()},
}


class Queues(QObject):
    """The counted texts: Qt's tools find numbers only in calls of `tr`, and their context in the class."""

    def cases(self, count: int) -> str:
        """Return how many cases there are."""
        return self.tr("%n case(s)", "", count)

    def unsorted(self, count: int) -> str:
        """Return how many cases are not in their queues yet."""
        return self.tr("%n case(s) are still being sorted in: the numbers are too low.", "", count)

    def unseen(self, count: int) -> str:
        """Return in how many cases something urgent waits."""
        return self.tr("%n case(s) with something urgent that nobody has acknowledged", "", count)


def queue_text(queue: Queue) -> str:
    """Return the name of a queue."""
    return _say(_QUEUES[queue])


def nothing_text(queue: Queue) -> str:
    """Return what fills a queue that is empty."""
    return _say(_NOTHING[queue])


def flag_text(flag: Flag) -> str:
    """Return what one should know of a case."""
    return _say(_FLAGS[flag])


def flags_text(flags: tuple[Flag, ...]) -> str:
    """Return all one should know of a case, in one line."""
    return " · ".join(map(flag_text, flags))


def urgent_text(kind: UrgentKind, officer: str, when: str) -> str:
    """Return what is urgent, who said it and when."""
    return _say(_URGENT[kind]).format(officer=isolated(officer), when=when)


def queue_detail_text(key: str) -> str:
    """Return words for a detail of the timeline: why a claim ended, how far a case is, what was urgent."""
    return _say(_DETAILS[key]) if key in _DETAILS else key


def ended_text(why: WhyEnded) -> str:
    """Return why a claim ended."""
    return _say(_ENDED[why])


def claim_text(claim: Claim) -> str:
    """Return whose a case is or was, since when, and how that ends or ended."""
    since, owner = moment_text(claim.at), isolated(claim.officer_name)
    if claim.ended_at is None or claim.why is None:
        if claim.given_by != claim.officer_name:
            pattern = QCoreApplication.translate(
                "Queues", "{officer} has it since {since}, given by {by}; ends {until}"
            )
        else:
            pattern = QCoreApplication.translate(
                "Queues", "{officer} has it since {since}; ends {until}"
            )
        return pattern.format(
            officer=owner,
            since=since,
            by=isolated(claim.given_by),
            until=moment_text(claim.until),
        )
    if claim.ended_by:
        pattern = QCoreApplication.translate(
            "Queues", "{officer} had it since {since}; {by}, {until}: {why}"
        )
    else:
        pattern = QCoreApplication.translate(
            "Queues", "{officer} had it since {since}; ended by itself {until}: {why}"
        )
    return pattern.format(
        officer=owner,
        since=since,
        by=isolated(claim.ended_by),
        until=moment_text(claim.ended_at),
        why=ended_text(claim.why),
    )


def step_text(step: ReviewStep) -> str:
    """Return what somebody said of how far a case is."""
    words = QCoreApplication.translate("Queues", "{officer}, {when}: {step}").format(
        officer=isolated(step.officer_name),
        when=moment_text(step.at),
        step=_say(_STEPS[step.step]),
    )
    return f"{words}. {isolated(step.words)}" if step.words else words


def _say(text: object) -> str:
    return QCoreApplication.translate("Queues", str(text))
