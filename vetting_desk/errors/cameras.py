"""Errors of taking pictures by a camera."""

from vetting_desk.errors.operations import OperationError


class CameraError(OperationError):
    """No picture can be taken from a camera. Fields: detail, reason.

    ``detail``: ``no-library``, the extra ``camera`` is not installed; ``packaged``, a packaged program has no
    such part; ``not-loading``, it is installed and the system lacks something it needs (``reason``: what the
    loader says); ``no-device``, no camera is there; ``denied``, the system does not let this program use it;
    ``busy``, another program has it; ``silent``, it was begun and no picture comes; ``lost``, it was pulled
    out; ``failed``, it does not start or stopped.
    """
