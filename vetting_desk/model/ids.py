"""Random ids: they reveal nothing and do not collide."""

import uuid


def new_id() -> str:
    """Return a new random id: a version 4 UUID (RFC 9562) in its 36-character form."""
    return str(uuid.uuid4())


def is_id(text: str) -> bool:
    """Return whether `text` is a UUID in the form `new_id` writes."""
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False
