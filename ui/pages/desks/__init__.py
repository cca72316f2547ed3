"""The desks headquarters knows, and how each stands."""

from ui.pages.desks.desks_page import DesksPage

__all__ = ["DesksPage"]
