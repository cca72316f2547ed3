"""The interview page and its parts; the window uses `InterviewPage` alone."""

from ui.pages.interview.page import InterviewPage

__all__ = ["InterviewPage"]
