"""Where F1 opens the help: each page's name, and the place in the help that is about it.

A place is a chapter and a mark in it. In a chapter's Markdown a mark is a line of its own before a paragraph
or heading, ``[transfer]: #``, which no reader of Markdown shows; every language has the same marks. Whoever
writes a new page of the help puts a mark into it and its line into the table.
"""

from typing import NamedTuple


class HelpPlace(NamedTuple):
    """A place in the help.

    Attributes:
        chapter: One of `ui.pages.help.help_dialog.CHAPTERS`, or an anchor of the handbook
            (`ui.text.handbook.pages.PAGES`).
        mark: Name of a mark in the chapter; empty for its beginning.
    """

    chapter: str
    mark: str = ""


PLACES = {
    "unlock": HelpPlace("help", "locking"),
    "first-run": HelpPlace("training-others"),
    "agenda": HelpPlace("what-is-due"),
    "plan": HelpPlace("what-is-due"),
    "recordings": HelpPlace("recording-the-talk"),
    "lists": HelpPlace("watch-lists"),
    "calls": HelpPlace("operator-first-day"),
    "call": HelpPlace("operator-first-day"),
    "cases": HelpPlace("help", "case"),
    "case": HelpPlace("help", "case"),
    "form": HelpPlace("help", "case"),
    "family": HelpPlace("family-of-a-case"),
    "passage": HelpPlace("way-home"),
    "files": HelpPlace("files-of-a-case"),
    "interview": HelpPlace("interviewer-first-day"),
    "questions": HelpPlace("interviewer-first-day"),
    "judgement": HelpPlace("judging"),
    "check": HelpPlace("help", "signing"),
    "sign": HelpPlace("help", "signing"),
    "preview": HelpPlace("help", "reading"),
    "record": HelpPlace("reading-and-printing"),
    "clinical": HelpPlace("psychologist-first-day"),
    "deciding": HelpPlace("deciding-at-headquarters"),
    "decision": HelpPlace("telling-the-person"),
    "outreach": HelpPlace("consent-and-outreach"),
    "partners": HelpPlace("consent-and-outreach"),
    "interpreters": HelpPlace("interpreters"),
    "transfer": HelpPlace("carrying-the-stick"),
    "quarantine": HelpPlace("record-refused-or-held"),
    "queues": HelpPlace("headquarters-day"),
    "inbox": HelpPlace("headquarters-day"),
    "desks": HelpPlace("headquarters-day"),
    "across": HelpPlace("headquarters-day"),
    "proof": HelpPlace("a-proof-is-shown"),
    "instruments": HelpPlace("writing-a-questionnaire"),
    "people": HelpPlace("officer-leaves"),
    "enrolment": HelpPlace("enrolling-a-post"),
    "organisation": HelpPlace("headquarters-first-day"),
    "log": HelpPlace("help", "officers"),
    "retention": HelpPlace("how-long-cases-are-kept"),
    "numbers": HelpPlace("numbers"),
    "desk": HelpPlace("restoring-a-backup"),
    "complaints": HelpPlace("complaint"),
    "raters": HelpPlace("second-rating"),
}
"""By the names of `ui.shell.desk_pages.DeskPages`, of an interview's pages, and ``unlock``, ``first-run``."""
PARTS = {"organisation/rules": HelpPlace("rules-for-all-desks")}
"""By the name of a page and of its part that is shown, where the part has a task of its own."""
BEGINNING = HelpPlace("help")

DIALOGS = {
    "AddOfficerDialog": HelpPlace("help", "officers"),
    "ChangePassphraseDialog": HelpPlace("help", "officers"),
    "CheckBackupDialog": HelpPlace("restoring-a-backup"),
    "ClearRefusedDialog": HelpPlace("help", "refused"),
    "ComplaintDialog": HelpPlace("complaint"),
    "ClockDialog": HelpPlace("clock-is-wrong"),
    "GiveProofDialog": HelpPlace("a-proof-is-shown"),
    "ExportDialog": HelpPlace("numbers"),
    "HandoverDialog": HelpPlace("officer-leaves"),
    "IncompleteDialog": HelpPlace("help", "signing"),
    "LeaveDialog": HelpPlace("help", "interview"),
    "MakeUnreadableDialog": HelpPlace("help", "emergency"),
    "NewDeskDialog": HelpPlace("restoring-a-backup"),
    "UpdateDialog": HelpPlace("updating-the-program"),
    "OfferDialog": HelpPlace("help", "case"),
    "PackDialog": HelpPlace("help", "texts"),
    "PauseDialog": HelpPlace("help", "interview"),
    "PictureDialog": HelpPlace("files-of-a-case"),
    "PrintDialog": HelpPlace("reading-and-printing"),
    "RecoveryDialog": HelpPlace("headquarters-first-day"),
    "ReleaseDialog": HelpPlace("psychologist-first-day"),
    "RemoveOfficerDialog": HelpPlace("officer-leaves"),
    "RevokeDialog": HelpPlace("officer-leaves"),
    "SecondOfficerDialog": HelpPlace("headquarters-first-day"),
    "SettingsDialog": HelpPlace("help", "locking"),
    "SideBySideDialog": HelpPlace("help", "case"),
    "SplitDialog": HelpPlace("help", "parts"),
    "StoreKeyDialog": HelpPlace("officer-leaves"),
    "TrustDialog": HelpPlace("headquarters-first-day"),
}
"""By the names of dialogs that ask something of their own; any other belongs to its page."""


def place_of(page: str) -> HelpPlace:
    """Return where the help is about a page; its beginning for one it does not know.

    Args:
        page: Its name, and after a slash that of its part, if it has some.
    """
    return PARTS.get(page) or PLACES.get(page.partition("/")[0], BEGINNING)


def place_over(dialog: tuple[str, ...], page: str) -> HelpPlace:
    """Return where the help is about a dialog.

    Args:
        dialog: Names of its class and of those it is made of.
        page: Name of the page it was opened on.
    """
    own = next((DIALOGS[name] for name in dialog if name in DIALOGS), None)
    return own or place_of(page)
