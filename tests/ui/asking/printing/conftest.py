"""A signed record and the page that shows it."""

from tests.ui.pages.records.conftest import record, record_page, show

__all__ = ["record", "record_page", "show"]
