"""The password of the lock is kept as a hash, and wrong ones have to wait."""

from __future__ import annotations

import json
import stat
import sys

import pytest
from argon2 import PasswordHasher

from boneage_desktop.service.lock import Lock

PASSWORD = "锁 Schloss 1"


class Clock:
    """A clock that a test moves."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def lock(tmp_path, clock):
    made = Lock(
        tmp_path / "settings" / "lock.json", clock=clock, hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    )
    made.set(PASSWORD)
    return made


def test_only_the_password_opens(lock):
    assert lock.is_set
    assert lock.opens(PASSWORD)
    assert not lock.opens(PASSWORD + " ")
    assert not lock.opens("")


def test_the_file_holds_a_hash_that_only_its_owner_reads(lock):
    kept = lock.file.read_text()
    assert "$argon2id$" in kept
    assert "Schloss" not in kept
    if sys.platform != "win32":
        assert stat.S_IMODE(lock.file.stat().st_mode) == 0o600


def test_each_wrong_password_after_the_second_waits_twice_as_long(lock, clock):
    waits = []
    for _ in range(9):
        assert not lock.opens("wrong")
        waits.append(lock.seconds_to_wait)
        clock.now += lock.seconds_to_wait
    assert waits == [0, 0, 2, 4, 8, 16, 32, 60, 60]
    assert lock.opens(PASSWORD)
    assert not lock.opens("wrong")
    assert lock.seconds_to_wait == 0


def test_while_one_must_wait_even_the_right_one_is_not_looked_at(lock, clock):
    for _ in range(3):
        lock.opens("wrong")
    assert not lock.opens(PASSWORD)
    clock.now += 2
    assert lock.opens(PASSWORD)


def test_a_new_password_replaces_the_old_one(lock):
    lock.set("another one")
    assert lock.opens("another one")
    assert not lock.opens(PASSWORD)
    assert [file.name for file in lock.file.parent.iterdir()] == ["lock.json"]


@pytest.mark.parametrize("damaged", ["", "{}", '{"hash": 5}', '{"hash": "$argon2id$x"}'])
def test_a_damaged_file_stays_locked(lock, damaged):
    lock.file.write_text(damaged)
    assert lock.is_set
    assert not lock.opens(PASSWORD)


def test_a_later_format_stays_locked_and_unchanged(lock):
    newer = json.dumps(json.loads(lock.file.read_text()) | {"format_version": 2})
    lock.file.write_text(newer)
    assert not lock.opens(PASSWORD)
    assert lock.file.read_text() == newer


def test_without_the_file_there_is_no_lock(lock):
    lock.remove()
    assert not lock.is_set
    lock.remove()
