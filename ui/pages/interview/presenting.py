"""Shows in the view how one interview stands: page, rail, progress, panel, and what is saved."""

from PySide6.QtCore import QCoreApplication

from ui.i18n import date_text, in_line, time_text
from ui.pages.interview.course import Course
from ui.pages.interview.notice_text import approved_words
from ui.pages.interview.sheet import caption_of
from ui.pages.interview.view import InterviewView
from ui.questionnaire.questions.direction import direction_of
from ui.questionnaire.sections.answer_text import form_title, section_title
from ui.questionnaire.sections.evidence import evidence_of, notes_of
from ui.questionnaire.sections.sittings import sittings_of
from ui.text.form_names import language_code
from ui.text.person_text import isolated
from vetting_desk.judgement.answers import answer_of
from vetting_desk.judgement.comparing import Compared, Said, compare
from vetting_desk.judgement.guide import load_guide, phase_at
from vetting_desk.judgement.minutes import minutes_of
from vetting_desk.judgement.roles import interpreter_now


class Presenter:
    """Writes into one view; asks nothing and moves nothing.

    Args:
        view: The parts of the page.
    """

    def __init__(self, view: InterviewView) -> None:
        self._view = view

    def show_frame(self, course: Course) -> None:
        """Show whose interview it is, in which language, and what is saved."""
        session, view = course.session, self._view
        case, title = course.interview.case.reference, form_title(session)
        caption = in_line(f"{isolated(case)} · {isolated(title)}")
        view.top.show_interview(caption, session.form.languages, session.language)
        view.sheet.setLayoutDirection(direction_of(session.language, view.layoutDirection()))
        self.show_saved(course)

    def show_tasks(self, course: Course) -> None:
        """Show the list of sections, and what was kept since the last time."""
        begun = bool(course.interview.assessment.position)
        self._view.tasks.show_tasks(form_title(course.session), course.lines(), begun=begun)
        self._view.tasks.show_time(minutes_of(course.session.form), course.interview.time_taken)
        self._view.tasks.show_sittings(sittings_of(course.session))
        self._view.tasks.show_kept(*self._kept_words(course))
        self._view.show_tasks()

    def show_page(self, course: Course) -> None:
        """Show the page of the course."""
        if course.page is None:
            return
        section = course.section
        title = section_title(course.session, section) if section is not None else ""
        caption = caption_of(course.session, course.page, title)
        before = course.walk.before(course.page)
        spoken = (course.interview.notice(), course.interview.items())
        course.sitting.approved = {
            k: v for words in spoken for k, v in approved_words(words).items()
        }
        self._view.sheet.show_page(
            course.session, course.sitting, course.page, caption, can_go_back=before is not None
        )

    def show_standing(self, course: Course, *, back_to_check: bool) -> None:
        """Show how far things are, in rail, strip and panel."""
        if course.page is None:
            return
        view = self._view
        view.rail.show_sections(course.lines(), course.page.section)
        last = course.walk.after(course.page) is None and not back_to_check
        before = course.walk.before(course.page)
        view.bottom.show_way(
            QCoreApplication.translate("InterviewPage", "Check answers")
            if last
            else QCoreApplication.translate("InterviewPage", "Continue"),
            can_go_back=before is not None,
            progress=self._progress_words(course),
        )
        self.show_drawer(course)

    def show_drawer(self, course: Course) -> None:
        """Show what is open beside the questions: notes and evidence, or the guide."""
        if self._view.panel_open():
            self.show_panel(course)
        if self._view.guide_open():
            self.show_guide(course)

    def show_guide(self, course: Course) -> None:
        """Show the interviewing guide in the window's language, at the phase of the present page."""
        phases = load_guide(language_code())
        at = course.session.node(course.page.reference) if course.page is not None else None
        self._view.guide.show_guide(phases, phase_at(phases, at))

    def show_panel(self, course: Course) -> None:
        """Show notes and evidence of the present section."""
        if course.section is not None:
            self._view.panel.show_section(
                notes_of(course.session, course.section),
                evidence_of(course.session, course.section),
                self._compared(course),
            )

    def _compared(self, course: Course) -> tuple[Compared, ...]:
        """Return what was signed on the questions of the present page, and what became of it."""
        if course.page is None or not self._view.original:
            return ()
        asked = set(course.page.questions)
        before = [said for said in self._view.original if said.reference in asked]
        now = [
            Said(answer.reference, "", answer.label, answer.text)
            for answer in (answer_of(course.session.node(said.reference)) for said in before)
        ]
        return compare(before, now)

    def show_saved(self, course: Course) -> None:
        """Show when the last answer was saved, and who interprets."""
        at = course.interview.saved_at
        words = (
            QCoreApplication.translate("InterviewPage", "Saved {time}").format(time=time_text(at))
            if at is not None
            else ""
        )
        self._view.top.show_saved(words)
        code = interpreter_now(course.session)
        interpreter = QCoreApplication.translate("InterviewPage", "Interpreter")
        text = "" if code is None else f"{interpreter} {code}".strip()
        self._view.top.show_interpreter(text)

    def show_break_suggested(self) -> None:
        """Suggest a break."""
        self._view.nudge.show_message(
            QCoreApplication.translate("InterviewPage", "45 minutes have passed."),
            QCoreApplication.translate("InterviewPage", "Suggest a break to the person."),
            tone="info",
            action=QCoreApplication.translate("InterviewPage", "Pause now"),
        )

    def _progress_words(self, course: Course) -> str:
        if course.page is None or course.section is None:
            return ""
        count = course.standing.count(course.section)
        if not count:
            return ""
        number = course.standing.number(course.section, course.page)
        last = course.standing.last_number(course.section, course.page)
        if last > number:
            several = QCoreApplication.translate(
                "InterviewPage", "{first} to {last} of {count} in this section"
            )
            return several.format(first=number, last=last, count=count)
        words = QCoreApplication.translate("InterviewPage", "{number} of {count} in this section")
        return words.format(number=number, count=count)

    def _kept_words(self, course: Course) -> tuple[str, str]:
        at = course.interview.saved_at
        if at is None or not course.interview.reopened:
            return "", ""
        sentence = QCoreApplication.translate("InterviewPage", "We kept everything up to {time}.")
        text = sentence.format(time=f"{date_text(at)} {time_text(at)}")
        return text, QCoreApplication.translate(
            "InterviewPage", "Continue brings you back to the question where you were."
        )
