from concurrent.futures import ThreadPoolExecutor

import pytest

from vetting_desk.crypto import kdf
from vetting_desk.crypto.kdf import CHEAP, DEFAULT, FLOOR, MIDDLE, Profile, derive

SALT = bytes(range(16))


def test_the_vector_of_rfc_9106_comes_out() -> None:
    # RFC 9106, section 5.3.
    tag = kdf.argon2id(
        b"\x01" * 32,
        b"\x02" * 16,
        Profile("rfc", memory_kib=32, iterations=3, lanes=4),
        second=b"\x03" * 8,
        associated=b"\x04" * 12,
    )
    assert tag.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_profiles_are_frozen_under_their_names() -> None:
    assert Profile("default-1", 262_144, 3, 4) == DEFAULT
    assert Profile("floor-1", 65_536, 3, 4) == FLOOR
    assert Profile("cheap-1", 1_024, 1, 1) == CHEAP
    assert Profile("middle-1", 131_072, 3, 4) == MIDDLE
    assert set(kdf.PROFILES) == {"default-1", "middle-1", "floor-1", "cheap-1"}


def test_a_weaker_profile_knows_it() -> None:
    assert FLOOR.is_weaker_than(DEFAULT)
    assert CHEAP.is_weaker_than(FLOOR)
    assert not DEFAULT.is_weaker_than(DEFAULT)
    assert not DEFAULT.is_weaker_than(FLOOR)


def test_the_same_gives_the_same_and_anything_else_another() -> None:
    key = derive(b"passphrase", SALT, CHEAP)
    assert len(key) == kdf.KEY_LENGTH
    assert derive(bytearray(b"passphrase"), SALT, CHEAP) == key
    others = [
        derive(b"passphrase ", SALT, CHEAP),
        derive(b"passphrase", bytes(16), CHEAP),
        derive(b"passphrase", SALT, CHEAP, b"key file"),
    ]
    assert key not in others


@pytest.mark.parametrize(
    "profile", [Profile("default-1", 8, 1, 1), Profile("unknown", 262_144, 3, 4)]
)
def test_parameters_of_nobodys_choosing_are_refused(profile: Profile) -> None:
    with pytest.raises(ValueError, match="no profile"):
        derive(b"passphrase", SALT, profile)


def test_a_short_salt_is_refused() -> None:
    with pytest.raises(ValueError, match="salt"):
        derive(b"passphrase", SALT[:-1], CHEAP)


def test_threads_may_derive_at_the_same_time() -> None:
    wide = Profile("wide", memory_kib=16 * 1024, iterations=2, lanes=4)

    def tag(_number: int) -> bytes:
        return bytes(kdf.argon2id(b"passphrase", SALT, wide))

    with ThreadPoolExecutor(4) as threads:
        assert len(set(threads.map(tag, range(12)))) == 1
