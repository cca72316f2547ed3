"""Short dialogs say what follows, ask for no reason where none is owed, and call what they are for."""

from datetime import date

from tests.vetting_desk.operations.outreach.conftest import Afterwards
from tests.vetting_desk.operations.outreach.test_engagements import only, plan
from ui.pages.outreach import asks
from ui.pages.outreach.say_dialog import Said
from vetting_desk.model.consent import ConsentTo
from vetting_desk.operations.outreach import asking, engagements, partners, stopping

SAID = Said("Words", date(2026, 11, 30), "yes")


def test_taking_back_owes_no_words_and_names_one_or_everything(afterwards: Afterwards) -> None:
    one = afterwards.one(afterwards.say(ConsentTo.SHARING))
    ask, call = asks.withdraw("case", one)
    assert not ask.needed
    assert call(SAID) == (asking.withdraw, ("case", (one.said.entry.id,), SAID.day, "Words"))
    assert asks.withdraw("case", None)[1](SAID)[1][1] == ()
    assert asks.withdraw("case", None)[0].title != ask.title
    ask, call = asks.told("case", one)
    assert (ask.needed, bool(ask.day)) == (True, True)
    assert call(SAID) == (partners.told, ("case", one.said.entry.id, SAID.day, "Words"))


def test_each_step_asks_what_it_needs(afterwards: Afterwards) -> None:
    plan(afterwards, afterwards.say())
    found = only(afterwards)
    for what, asked, needed in (
        ("before", 3, False), ("after", 3, False), ("held", 0, False), ("called-off", 0, True),
    ):  # fmt: skip
        ask, call = asks.step("case", found, what)
        assert (len(ask.choices), ask.needed) == (asked, needed)
        wanted = ("case", found.said.entry.id, what, "yes", "Words")
        assert call(SAID) == (engagements.step, wanted)


def test_a_stop_and_its_end_need_words() -> None:
    for made, function in ((asks.stop("case"), stopping.stop), (asks.lift("case"), stopping.lift)):
        ask, call = made
        assert ask.needed
        assert call(SAID) == (function, ("case", "Words"))
