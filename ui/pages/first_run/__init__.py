"""The way to a new desk on this machine."""

from ui.pages.first_run.first_run_page import FirstRunPage

__all__ = ["FirstRunPage"]
