"""Errors of recording a talk."""

from vetting_desk.errors.operations import OperationError
from vetting_desk.errors.store import StateError


class MicrophoneError(OperationError):
    """No sound can be taken from a microphone. Fields: detail.

    ``detail``: ``no-library``, the extra ``media`` is not installed; ``no-device``, no microphone is there;
    ``failed``, it does not start or stopped.
    """


class RecordingDamagedError(OperationError):
    """A recording is not what was recorded. Fields: recording, piece, detail.

    ``piece``: number of the first piece that is not as it was; ``detail``: ``missing``, ``altered``, ``added``.
    """


class RecordingStateError(StateError):
    """This cannot be done with a recording as it is. Fields: what, state, wanted.

    ``state``: ``running``, ``erased``, ``ended``; ``held``, its case is; ``on-its-way``, ``sent``, ``empty``,
    ``clinical``, ``at-headquarters``.
    """
