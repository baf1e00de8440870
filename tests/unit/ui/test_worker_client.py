"""The window's end of a worker process, with processes that misbehave."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import misbehaving_workers

from boneage_desktop.core.jobs import OpenFilm
from boneage_desktop.ui import worker_client
from boneage_desktop.ui.worker_client import WorkerClient

WAIT_MS = 15_000


class Heard:
    """Everything that a client has said."""

    def __init__(self, client: WorkerClient) -> None:
        self.results: list[object] = []
        self.failures: list[tuple[int | None, str]] = []
        self.exit_codes: list[int] = []
        self.starts = 0
        client.finished.connect(lambda done: self.results.append(done.result))
        client.failed.connect(lambda failed: self.failures.append((failed.id, failed.code)))
        client.lost.connect(self.exit_codes.append)
        client.ready.connect(self._on_ready)

    def _on_ready(self, _ready: object) -> None:
        self.starts += 1


@pytest.fixture
def started(qapp, qtbot):
    """Starts a client on a target and listens to it."""
    clients = []

    def start(target):
        client = WorkerClient(target)
        clients.append(client)
        heard = Heard(client)
        client.start()
        return client, heard

    yield start
    for client in clients:
        client.close()


@pytest.fixture
def until(qtbot):
    return lambda state: qtbot.waitUntil(lambda: bool(state()), timeout=WAIT_MS)


def test_jobs_are_answered_in_their_order(started, until):
    client, heard = started(misbehaving_workers.obliging)
    for number, path in enumerate("abc"):
        client.submit(OpenFilm(number, path))
    until(lambda: heard.results == ["a", "b", "c"])


def test_a_job_that_is_hastened_goes_before_those_that_wait(started, until):
    client, heard = started(misbehaving_workers.obliging)
    for number, path in enumerate("abc"):
        client.submit(OpenFilm(number, path))
    client.hasten(2)
    client.submit(OpenFilm(3, "d"), first=True)
    until(lambda: heard.results == ["d", "c", "a", "b"])


def test_a_cancelled_job_is_not_answered(started, until):
    client, heard = started(misbehaving_workers.obliging)
    client.submit(OpenFilm(1, "a"))
    client.submit(OpenFilm(2, "b"))
    client.cancel(1)
    until(lambda: heard.results == ["b"])


def test_a_stopped_job_that_hangs_is_killed_and_the_next_one_done(started, until, monkeypatch):
    monkeypatch.setattr(worker_client, "GRACE_MS", 100)
    client, heard = started(misbehaving_workers.obliging)
    client.submit(OpenFilm(1, misbehaving_workers.HANG))
    client.submit(OpenFilm(2, "b"))
    until(lambda: heard.starts == 1)
    first = client.process_id
    client.cancel(1, kill=True)
    until(lambda: heard.results == ["b"])
    assert client.process_id != first
    assert not process_lives(first)
    assert heard.failures == []


def test_a_job_that_kills_twice_fails_and_the_next_one_is_done(started, until):
    client, heard = started(misbehaving_workers.obliging)
    client.submit(OpenFilm(1, misbehaving_workers.DIE))
    client.submit(OpenFilm(2, "b"))
    until(lambda: heard.results == ["b"])
    assert heard.failures == [(1, "worker_lost")]
    assert heard.exit_codes == [3, 3]


def test_a_process_that_dies_at_its_start_is_not_started_for_ever(started, until):
    client, heard = started(misbehaving_workers.stillborn)
    client.submit(OpenFilm(1, "a"))
    until(lambda: heard.failures)
    assert heard.failures == [(None, "worker_lost")]
    assert len(heard.exit_codes) == worker_client.ATTEMPTS
    assert client.process_id is None


def test_a_closed_client_leaves_no_process(started, until):
    client, heard = started(misbehaving_workers.obliging)
    client.submit(OpenFilm(1, misbehaving_workers.HANG))
    until(lambda: heard.starts == 1)
    process = client.process_id
    client.close()
    assert not process_lives(process)
    assert heard.failures == []


def process_lives(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True
