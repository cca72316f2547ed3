"""A loaded form, and starting or resuming a filling of it."""

from __future__ import annotations

from collections.abc import Mapping

from vetting_desk.forms.actions import renew_id
from vetting_desk.forms.form_definition import FormDefinition
from vetting_desk.forms.session import Session
from vetting_desk.forms.step_clock import Now


class Form(FormDefinition):
    """A questionnaire that can be filled; see `FormDefinition` for its content."""

    def new_session(
        self,
        *,
        now: Now = None,
        language: str = "",
        last_saved: bytes | None = None,
        properties: Mapping[str, str] | None = None,
    ) -> Session:
        """Start a filling of the form.

        Args:
            now: The current time, or a function that returns it; the system's clock if None.
            language: One of `languages`; empty for the default.
            last_saved: The last submission of this form, for forms that refer to it.
            properties: Preload values for ``deviceid``, ``username``, ``email`` or ``phonenumber``, if the form
                uses them.

        Raises:
            AnswerError: If the form itself requires more repetitions than are allowed.
        """
        return Session.begin(
            self, now=now, language=language, last_saved=last_saved, properties=properties or {}
        )

    def restore(self, xml: bytes, *, now: Now = None, language: str = "") -> Session:
        """Resume a filling from a draft, or from a submission.

        A draft is restored exactly. From a submission, calculations are repeated, and what was not relevant
        starts with its defaults.

        Args:
            xml: Output of `Session.to_draft_xml` or `Session.to_xml`.
            now: The current time, or a function that returns it.
            language: One of `languages`; empty for that of the draft, or the default.

        Raises:
            FormSyntaxError: If it is not XML or not of this form.
        """
        return Session.resume(self, xml, now=now, language=language)

    def read(self, xml: bytes, *, now: Now = None, language: str = "") -> Session:
        """Take a submission up as it stands: every value as written, nothing calculated or set anew.

        For looking at what somebody else filled in; `rereading` says where it is not what this form gives.

        Args:
            xml: What `Session.to_xml` wrote, or something that says it is that.
            now: The moment conditions are looked at, or a function that returns it.
            language: One of `languages`; empty for the default.

        Raises:
            FormSyntaxError: If it is not XML or not of this form.
            AnswerError: If it holds more repetitions than are allowed.
        """
        return Session.resume(self, xml, now=now, language=language, as_it_stands=True)

    def edit(self, xml: bytes, *, now: Now = None, language: str = "") -> Session:
        """Start a correction of a submission, as in ODK: a new id, with the old one as deprecated id.

        Args:
            xml: Output of `Session.to_xml`.
            now: The current time, or a function that returns it.
            language: One of `languages`; empty for the default.

        Raises:
            FormSyntaxError: If it is not XML or not of this form.
        """
        session = self.restore(xml, now=now, language=language)
        renew_id(session)
        return session
