"""Controls: their defaults before the loader has read them, and what stays unknown until logic is read."""

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms.controls import Control, Itemset
from vetting_desk.forms.xpath.parser import parse


def test_controls_share_nothing() -> None:
    first, second = Control("input"), Control("input")
    first.parameters["rows"] = "3"
    assert second.parameters == {}


def test_a_control_has_no_texts_and_no_choices_by_default() -> None:
    control = Control("select1")
    assert (control.label, control.hint, control.itemset) == (None, None, None)
    assert (control.items, control.appearance) == ((), ())


def test_choices_from_nodes_depend_on_no_answer_until_they_are_found_to() -> None:
    itemset = Itemset("instance('l')/root/item", parse("instance('l')/root/item"), "name", None)
    assert (itemset.dynamic, itemset.instances, itemset.evaluate) == (False, (), None)


def test_the_loader_notes_the_lists_and_whether_choices_depend_on_answers(x: FormMaker) -> None:
    source = "instance('l')/root/item[name = /data/a]"
    form = x.form(
        "<a/><q/>",
        x.list("l", ("name", "label"), ("x", "X")),
        body=x.input("a") + x.control("select1", "q", "Q", x.itemset(source)),
    )
    control = form.by_path["/data/q"].control
    assert control is not None
    itemset = control.itemset
    assert itemset is not None
    assert (itemset.source, itemset.dynamic, itemset.instances) == (source, True, ("l",))
    assert itemset.evaluate is not None
