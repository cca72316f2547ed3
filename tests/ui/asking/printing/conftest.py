"""A signed record and the page that shows it."""

from tests.ui.pages.conftest import case_id
from tests.ui.pages.records.conftest import record, record_page, show

__all__ = ["case_id", "record", "record_page", "show"]
