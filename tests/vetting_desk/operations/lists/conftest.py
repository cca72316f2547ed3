"""A post and its headquarters, and a list with an entry that may be the person of the post's case."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.vetting_desk.operations.decisions.conftest import HILOLA, ISKANDAR, Bench, bench, made
from vetting_desk.lists import trying
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName
from vetting_desk.model.watch_list import ListShape, ListSource, WatchList
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.lists import loading

__all__ = ["bench", "made"]
UN_FILE = Path(__file__).parents[3] / "data" / "lists" / "un.xml"
SOURCE = ListSource("un", "Invented list", "Nobody, taken from a test", "Invented law 7", "")
ENTRY = "QDi.901"


class Listed:
    """Two desks with a list.

    Attributes:
        bench: Both desks.
        case: A case of the post whose person may be an entry of the list.
    """

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        names = [
            PersonName("Хуршед Намуназода", NameScript.CYRILLIC),
            PersonName("Khurshed Namunazoda", NameScript.LATIN),
        ]
        birth = BirthDate("1984-05-03", BirthCertainty.EXACT)
        self.case = cases.create_case(self.post(), names, birth).id

    def post(self, name: str = ISKANDAR) -> OpenDesk:
        return self.bench.at(name)

    def sign(self, text: str = "", **changes: str) -> WatchList:
        """Sign a version at headquarters: of the file, or of a text in its place."""
        path = UN_FILE
        if text:
            path = self.bench.stick / "other.xml"
            path.write_text(text, encoding="utf-8")
        return loading.sign(self.bench.at(HILOLA), path, ListShape.UN, replace(SOURCE, **changes))

    def written(self) -> Path:
        return loading.write(self.bench.at(HILOLA), "un", self.bench.stick)

    def carried(self, text: str = "") -> WatchList:
        """Sign a version and load it at the post."""
        self.sign(text)
        return loading.load(self.post(), self.written())


@pytest.fixture
def listed(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Listed:
    monkeypatch.setattr(trying, "PEOPLE", 20)
    return Listed(bench)
