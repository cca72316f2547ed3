"""The figure of how many innocent people match is measured with the list itself."""

import pytest

from vetting_desk.lists import trying
from vetting_desk.lists.invented import people
from vetting_desk.lists.matching import Index
from vetting_desk.model.watch_list import ListedName, ListedPerson, NameQuality


def test_the_figure_follows_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trying, "PEOPLE", 200)
    nobody = Index([ListedPerson("1", (ListedName("Zzyzx Qwfp Arstd", NameQuality.MAIN),))])
    assert trying.tried(nobody).matched == 0
    them = [
        ListedPerson(f"{at:03}", (ListedName(each.names["latn"], NameQuality.MAIN),))
        for at, each in enumerate(people(200, 1_948))
    ]
    found = trying.tried(Index(them))
    assert (found.people, found.matched > 150) == (200, True)
