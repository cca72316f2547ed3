import pytest

from vetting_desk.reports.text.shaping import Shaper


@pytest.fixture
def shaper() -> Shaper:
    return Shaper("en")
