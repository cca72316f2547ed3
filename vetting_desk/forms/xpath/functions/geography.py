"""Functions on locations.

The Earth is a sphere with its equatorial radius, as in ODK's engines.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

from vetting_desk.forms.xpath.code import BOOLEAN, NUMBER
from vetting_desk.forms.xpath.functions.registry import function
from vetting_desk.forms.xpath.values import is_nodes, to_text

_RADIUS = 6_378_100.0
"""Metres."""

Point = tuple[float, float]


@function("area", "v", NUMBER)
def _area(value: Any) -> float:
    """Return the area of a shape, or of the points of a node-set, in square metres; 0 below three points."""
    points = _points([value])
    if points is None or len(points) < 3:
        return 0.0
    if points[0] != points[-1]:
        points.append(points[0])
    total = 0.0
    for (lat1, lon1), (lat2, lon2) in pairwise(points):
        total += math.radians(lon2 - lon1) * (
            2 + math.sin(math.radians(lat1)) + math.sin(math.radians(lat2))
        )
    return _cents(abs(total * _RADIUS * _RADIUS / 2))


@function("distance", "v*", NUMBER)
def _distance(*values: Any) -> float:
    """Return the length of a line, or of points in the order given, in metres.

    Questions of a set that are not answered are passed over. NaN if a point is invalid, or if of several
    questions fewer than two are answered: the way to an unknown place is not 0.
    """
    points = _points(list(values))
    if points is None or (len(points) < 2 and len(values) > 1):
        return math.nan
    return _cents(sum(map(_between, points, points[1:])))


def _between(start: Point, end: Point) -> float:
    phi0, phi1 = math.radians(start[0]), math.radians(end[0])
    spread = math.radians(start[1] - end[1])
    cosine = math.sin(phi0) * math.sin(phi1) + math.cos(phi0) * math.cos(phi1) * math.cos(spread)
    return math.acos(max(-1.0, min(1.0, cosine))) * _RADIUS


def _cents(number: float) -> float:
    return math.floor(number * 100 + 0.5) / 100


@function("geofence", "tt", BOOLEAN)
def _geofence(point: str, shape: str) -> bool:
    """Return whether a point lies inside a closed shape (even-odd rule)."""
    place, corners = parse_point(point), parse_line(shape)
    if place is None or corners is None or len(corners) < 2 or corners[0] != corners[-1]:
        return False
    lat, lon = place
    inside = False
    for (lat1, lon1), (lat2, lon2) in pairwise(corners):
        if (lat1 > lat) != (lat2 > lat):
            crossing = (lon1 - lon2) * (lat - lat2) / (lat1 - lat2) + lon2
            inside ^= lon < crossing
    return inside


def parse_point(text: str) -> Point | None:
    """Return latitude and longitude in degrees of an ODK geopoint, or None."""
    parts = text.split()
    if not 2 <= len(parts) <= 4:
        return None
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return None
    if not all(map(math.isfinite, numbers)) or abs(numbers[0]) > 90 or abs(numbers[1]) > 180:
        return None
    return numbers[0], numbers[1]


def parse_line(text: str) -> list[Point] | None:
    """Return the points of an ODK geotrace or geoshape, or None if one is invalid."""
    points = [parse_point(part) for part in text.strip().rstrip("; ").split(";")]
    found = [point for point in points if point is not None]
    return found if len(found) == len(points) else None


def _points(values: list[Any]) -> list[Point] | None:
    texts: list[str] = []
    for value in values:
        if is_nodes(value):
            texts.extend(text for node in value if (text := node.value))
        else:
            texts.append(to_text(value))
    if not texts:
        return None
    if len(texts) == 1:
        return parse_line(texts[0])
    points = [parse_point(text) for text in texts]
    found = [point for point in points if point is not None]
    return found if len(found) == len(points) else None
