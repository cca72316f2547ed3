"""What an answer changed, and violations that prevent finishing."""

from dataclasses import dataclass

from vetting_desk.forms.changes import NO_CHANGES, Aspect, Changes, Violation


@dataclass
class Asked:
    """The question of a violation."""

    reference: str = "/data/a"
    label: str = "Name"
    message: str = "Please answer"


def test_nothing_changed_is_false() -> None:
    assert not NO_CHANGES
    assert NO_CHANGES.references == ()


def test_any_change_is_true() -> None:
    assert Changes({"/data/a": Aspect.VALUE})
    assert Changes(structure=True)
    assert Changes(language=True)


def test_a_reference_is_in_the_changes_that_name_it() -> None:
    changes = Changes({"/data/a": Aspect.VALUE})
    assert "/data/a" in changes
    assert "/data/b" not in changes


def test_merged_changes_have_the_aspects_of_both() -> None:
    first = Changes({"/data/a": Aspect.VALUE, "/data/b": Aspect.TEXT})
    merged = first.merged(Changes({"/data/a": Aspect.VALID, "/data/c": Aspect.OPTIONS}))
    assert merged.aspects == {
        "/data/a": Aspect.VALUE | Aspect.VALID,
        "/data/b": Aspect.TEXT,
        "/data/c": Aspect.OPTIONS,
    }


def test_merging_leaves_both_as_they_were() -> None:
    first, second = Changes({"/data/a": Aspect.VALUE}), Changes({"/data/a": Aspect.VALID})
    first.merged(second)
    assert first.aspects["/data/a"] is Aspect.VALUE
    assert second.aspects["/data/a"] is Aspect.VALID


def test_structure_and_language_once_changed_stay_so_when_merged() -> None:
    merged = Changes(structure=True).merged(Changes(language=True))
    assert merged.structure
    assert merged.language


def test_a_violation_reads_its_texts_when_asked() -> None:
    asked = Asked()
    violation = Violation(asked, "required")
    asked.reference, asked.label, asked.message = "/data/r[2]/a", "Ном", "Ҷавоб диҳед"
    assert (violation.reference, violation.label, violation.message) == (
        "/data/r[2]/a",
        "Ном",
        "Ҷавоб диҳед",
    )


def test_violations_are_equal_by_place_and_condition() -> None:
    violation = Violation(Asked(), "required")
    assert violation == Violation(Asked(label="Other"), "required")
    assert hash(violation) == hash(Violation(Asked(label="Other"), "required"))
    assert violation != Violation(Asked(), "constraint")
    assert violation != Violation(Asked(reference="/data/b"), "required")
    assert violation != "/data/a"
