from vetting_desk.model.pack_problem import ERRORS, WARNINGS, PackProblem


def test_an_error_is_no_warning() -> None:
    assert all(PackProblem(kind).error for kind in ERRORS)
    assert not any(PackProblem(kind).error for kind in WARNINGS)
