"""Headquarters' inbox: what arrived, and taking in more."""

from ui.pages.inbox.inbox_page import InboxPage

__all__ = ["InboxPage"]
