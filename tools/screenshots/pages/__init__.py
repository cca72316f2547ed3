"""The pages that are photographed: one module for each subject, all of them listed here."""

from tools.screenshots.pages.agenda import AGENDA
from tools.screenshots.pages.arrival import ARRIVAL
from tools.screenshots.pages.calls import CALLS
from tools.screenshots.pages.camera import CAMERA
from tools.screenshots.pages.cases import CASES
from tools.screenshots.pages.clinical import CLINICAL
from tools.screenshots.pages.closing import CLOSING
from tools.screenshots.pages.copies import COPIES
from tools.screenshots.pages.deciding import DECIDING
from tools.screenshots.pages.desk import DESK
from tools.screenshots.pages.files import FILES
from tools.screenshots.pages.first_run import FIRST_RUN
from tools.screenshots.pages.guarded import GUARDED
from tools.screenshots.pages.headquarters import HEADQUARTERS
from tools.screenshots.pages.instruments import INSTRUMENTS
from tools.screenshots.pages.interpreters import INTERPRETERS
from tools.screenshots.pages.interview import INTERVIEW
from tools.screenshots.pages.judgement import JUDGEMENT
from tools.screenshots.pages.keeping import KEEPING
from tools.screenshots.pages.life import LIFE
from tools.screenshots.pages.lists import LISTS
from tools.screenshots.pages.numbers import NUMBERS
from tools.screenshots.pages.officers import OFFICERS
from tools.screenshots.pages.organisation import ORGANISATION
from tools.screenshots.pages.outreach import OUTREACH
from tools.screenshots.pages.passage import PASSAGE
from tools.screenshots.pages.persons import PERSONS
from tools.screenshots.pages.practice import PRACTICE
from tools.screenshots.pages.proof import PROOF
from tools.screenshots.pages.raters import RATERS
from tools.screenshots.pages.recordings import RECORDINGS
from tools.screenshots.pages.registry import REGISTRY
from tools.screenshots.pages.sent_back import SENT_BACK
from tools.screenshots.pages.signing import SIGNING
from tools.screenshots.pages.transfer import TRANSFER
from tools.screenshots.pages.unjudged import UNJUDGED
from tools.screenshots.pages.unlock import UNLOCK
from tools.screenshots.pages.window import WINDOW
from tools.screenshots.subject import Subject

SUBJECTS: tuple[Subject, ...] = (
    FIRST_RUN,
    UNLOCK,
    AGENDA,
    CALLS,
    CASES,
    PASSAGE,
    ARRIVAL,
    CAMERA,
    FILES,
    PERSONS,
    GUARDED,
    CLOSING,
    COPIES,
    INTERVIEW,
    JUDGEMENT,
    SIGNING,
    RATERS,
    TRANSFER,
    LIFE,
    UNJUDGED,
    PROOF,
    SENT_BACK,
    HEADQUARTERS,
    NUMBERS,
    DECIDING,
    REGISTRY,
    OUTREACH,
    INTERPRETERS,
    KEEPING,
    ORGANISATION,
    CLINICAL,
    RECORDINGS,
    LISTS,
    OFFICERS,
    DESK,
    INSTRUMENTS,
    WINDOW,
    PRACTICE,
)
"""In the order in which a user meets them."""

OVERVIEW = (
    "first-run/kinds",
    "unlock/locked",
    "cases/all",
    "cases/one",
    "interview/sections",
    "interview/indicator",
    "interview/evidence-links",
    "signing/check-answers",
    "signing/record",
    "transfer/written",
    "transfer/hq-received",
    "organisation/members",
)
"""A dozen pages that give an overview of the program."""
