"""Ways to change bytes and JSON. Each takes a source of chance, what to change, and another of its kind."""

import json
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from random import Random
from typing import Any

import rfc8785

Way = Callable[[Random, bytes, bytes], bytes]

HOSTILE = (
    "1e999", "-1", "0", "1.5", "true", "false", "null", '""', "[]", "{}", '"\\ud800"', '"\\u0000"', '"a\\nb"',
    "9007199254740991", "9007199254740992", "9" * 400, "[" * 100_000, "[" * 900 + "]" * 900,
    '{"a":1,"a":2}', "NaN",
    '"0001-01-01T00:00:00.000Z"', '"9999-12-31T23:59:59.999Z"', '"2026-02-31T00:00:00.000Z"',
    '"' + "x" * 70_000 + '"',
    '"../../etc/passwd"', '"====\u201c"', "1", "2", "3",
)  # fmt: skip
"""JSON that a strict reader has to refuse in most places."""
_PLACE = "@here@"


def span(chance: Random, length: int, most: int = 4096) -> tuple[int, int]:
    """Return a place within `length`, and how many bytes from there; small spans are likelier."""
    at = chance.randrange(max(1, length))
    reach = min(chance.choice((1, 2, 16, 512, most)), max(1, length - at))
    return at, chance.randint(1, max(1, reach))


def bit(chance: Random, data: bytes, _: bytes) -> bytes:
    changed = bytearray(data)
    for _each in range(chance.choice((1, 1, 1, 2, 8))):
        changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def cut(chance: Random, data: bytes, _: bytes) -> bytes:
    return data[: chance.randrange(len(data))]


def lose(chance: Random, data: bytes, _: bytes) -> bytes:
    at, count = span(chance, len(data))
    return data[:at] + data[at + count :]


def more(chance: Random, data: bytes, _: bytes) -> bytes:
    at, count = span(chance, len(data))
    return data[:at] + chance.randbytes(count) + data[at:]


def longer(chance: Random, data: bytes, other: bytes) -> bytes:
    at, count = span(chance, len(other))
    return data + chance.choice((b"\0", b"\n", chance.randbytes(16), other[at : at + count], data))


def zeros(chance: Random, data: bytes, _: bytes) -> bytes:
    at, count = span(chance, len(data))
    return data[:at] + bytes(count) + data[at + count :]


def splice(chance: Random, data: bytes, other: bytes) -> bytes:
    if chance.random() < 0.5:
        at = chance.randrange(min(len(data), len(other)))
        return data[:at] + other[at:]
    at, count = span(chance, min(len(data), len(other)), 70_000)
    return data[:at] + other[at : at + count] + data[at + count :]


def swap(chance: Random, data: bytes, _: bytes) -> bytes:
    size = chance.choice((1, 16, 64, 512, 65_552))
    size = min(size, len(data) // 2)
    first = chance.randrange(max(1, len(data) - 2 * size))
    second = chance.randint(first + size, len(data) - size)
    middle, last = data[first + size : second], data[second + size :]
    return data[:first] + data[second : second + size] + middle + data[first : first + size] + last


def twice(chance: Random, data: bytes, _: bytes) -> bytes:
    at, count = span(chance, len(data), 65_552)
    return data[: at + count] + data[at:]


BYTES: Mapping[str, Way] = {
    "bit": bit, "cut": cut, "lost": lose, "more": more, "longer": longer, "zeros": zeros, "spliced": splice,
    "moved": swap, "twice": twice,
}  # fmt: skip


def changed(chance: Random, data: bytes, other: bytes, head: int = 0) -> tuple[str, bytes]:
    """Return how, and the changed bytes.

    Args:
        chance: Where chance comes from.
        data: What to change.
        other: Another honest one, for splices.
        head: If given, half of the changes are within so many of the first bytes.
    """
    how = chance.choice(list(BYTES))
    if head and chance.random() < 0.5 and len(data) > head:
        return how, BYTES[how](chance, data[:head], other[:head]) + data[head:]
    return how, BYTES[how](chance, data, other)


def places(content: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of everything in JSON, itself included."""
    yield at
    if isinstance(content, dict):
        for name, each in content.items():
            yield from places(each, (*at, name))
    elif isinstance(content, list):
        for number, each in enumerate(content):
            yield from places(each, (*at, number))


def value_at(content: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        content = content[step]
    return content


def json_changed(chance: Random, content: Any, other: Any) -> bytes:
    """Return JSON with one thing in it changed, in canonical form where there is one."""
    changed = deepcopy(content)
    path = chance.choice([path for path in places(content) if path])
    parent, last = value_at(changed, path[:-1]), path[-1]
    how = chance.choice(("hostile", "lost", "more", "text", "other", "moved", "twice"))
    if how == "hostile":
        parent[last] = _PLACE
        return _spelled(changed).replace(f'"{_PLACE}"'.encode(), chance.choice(HOSTILE).encode(), 1)
    if how == "lost":
        del parent[last]
    elif how == "more" and isinstance(parent, dict):
        parent["more"] = chance.choice((1, "", None, {}))
    elif how == "twice" and isinstance(parent, list):
        parent.append(deepcopy(parent[last]))
    elif how == "moved":
        elsewhere = chance.choice([each for each in places(content) if each])
        parent[last] = deepcopy(value_at(content, elsewhere))
    elif how == "other":
        paths = [each for each in places(other) if each]
        chosen = path if path in paths else chance.choice(paths)
        parent[last] = deepcopy(value_at(other, chosen))
    else:
        parent[last] = _nudged(chance, parent[last])
    return _spelled(changed)


def spelled_otherwise(chance: Random, data: bytes) -> bytes:
    """Return the same JSON in another spelling."""
    content = json.loads(data)
    ways = (
        lambda: json.dumps(content, indent=1).encode(),
        lambda: json.dumps(content).encode(),
        lambda: b" " + data,
        lambda: data + b"\n",
        lambda: b"\xef\xbb\xbf" + data,
        lambda: data.replace(b'"', b'"\\u0066', 1) if data.startswith(b'{"f') else data + b" ",
        lambda: json.dumps(dict(reversed(content.items())), separators=(",", ":")).encode(),
        lambda: data[:-1] + b',"' + next(iter(content)).encode() + b'":1}',
        lambda: data.decode().encode("utf-16"),
    )
    return chance.choice(ways)()


def _nudged(chance: Random, value: Any) -> Any:
    """Return another value of the same kind."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return chance.choice((value + 1, value - 1, value * 2, 0))
    if isinstance(value, str) and value:
        at = chance.randrange(len(value))
        digit = chance.choice([each for each in "0123456789abcdef-T" if each != value[at]])
        return value[:at] + digit + value[at + 1 :]
    if isinstance(value, list):
        return list(reversed(value)) if len(value) > 1 else [*value, *value, "x"]
    return chance.choice(("", 0, [], {}, "x"))


def _spelled(content: Any) -> bytes:
    try:
        return bytes(rfc8785.dumps(content))
    except (rfc8785.CanonicalizationError, RecursionError, ValueError):
        return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
