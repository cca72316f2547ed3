"""Keys from passphrases: Argon2id (RFC 9106) with frozen, named sets of parameters.

A profile's numbers never change under its name; stronger ones get a new name, and slots are upgraded to
them when next opened. Deriving takes most of a second and the profile's memory and releases the
interpreter lock; call it off the window's thread.
"""

from dataclasses import dataclass
from threading import Lock

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

KEY_LENGTH = 32
SALT_LENGTH = 16
_ONE_AT_A_TIME = Lock()
"""OpenSSL has one thread pool for lanes: concurrent derivations fail or deadlock."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A set of Argon2id parameters.

    Attributes:
        name: The name stored in slots.
        memory_kib: Memory in KiB.
        iterations: Passes over the memory.
        lanes: Lanes, each on its own thread where there are enough cores.
    """

    name: str
    memory_kib: int
    iterations: int
    lanes: int

    def is_weaker_than(self, other: "Profile") -> bool:
        """Return whether this profile costs an attacker less memory or fewer passes than `other`."""
        return self.memory_kib < other.memory_kib or self.iterations < other.iterations


DEFAULT = Profile("default-1", memory_kib=256 * 1024, iterations=3, lanes=4)
"""For every desk: passes and lanes as in `FLOOR`, with four times the memory."""

MIDDLE = Profile("middle-1", memory_kib=128 * 1024, iterations=3, lanes=4)
"""For laptops that `DEFAULT` would keep waiting; as there, with half the memory."""

FLOOR = Profile("floor-1", memory_kib=64 * 1024, iterations=3, lanes=4)
"""For laptops too small for `DEFAULT`; RFC 9106, section 4, second recommended option."""

CHEAP = Profile("cheap-1", memory_kib=1024, iterations=1, lanes=1)
"""For tests and training desks only: protects nothing."""

PROFILES = {profile.name: profile for profile in (DEFAULT, MIDDLE, FLOOR, CHEAP)}


def derive(
    passphrase: bytes | bytearray, salt: bytes, profile: Profile, second: bytes = b""
) -> bytearray:
    """Return a 32-byte key.

    Args:
        passphrase: As `passphrase.prepare` returned it.
        salt: 16 random bytes, new for each use.
        profile: One of `PROFILES`.
        second: A second factor, such as the digest of a key file, passed as Argon2's secret value;
            empty for none.

    Returns:
        The key in a buffer that the caller owns and overwrites after use.

    Raises:
        ValueError: If `profile` is not one of `PROFILES`, or `salt` has another length.
    """
    if PROFILES.get(profile.name) != profile:
        raise ValueError(f"no profile {profile.name!r} with these parameters")
    if len(salt) != SALT_LENGTH:
        raise ValueError(f"a salt has {SALT_LENGTH} bytes")
    return argon2id(passphrase, salt, profile, second=second)


def argon2id(
    password: bytes | bytearray,
    salt: bytes,
    profile: Profile,
    *,
    second: bytes = b"",
    associated: bytes = b"",
) -> bytearray:
    """Return the 32-byte Argon2id tag for any parameters; programs use `derive`.

    Args:
        password: RFC 9106's P.
        salt: Its S, at least 8 bytes.
        profile: Its m, t and p.
        second: Its K; empty for none.
        associated: Its X; empty for none.
    """
    key = bytearray(KEY_LENGTH)
    algorithm = Argon2id(
        salt=salt,
        length=KEY_LENGTH,
        iterations=profile.iterations,
        lanes=profile.lanes,
        memory_cost=profile.memory_kib,
        secret=second or None,
        ad=associated or None,
    )
    with _ONE_AT_A_TIME:
        algorithm.derive_into(password, key)  # type: ignore[arg-type] # takes any buffer; typed narrower
    return key
