from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from boneage_desktop.service.history.store import History


@pytest.fixture
def open_history(tmp_path):
    """Opens the history of this test, as often as wanted."""
    opened = []

    def open_one() -> History:
        opened.append(History.open(tmp_path / "history", tmp_path / "head.json", by="dr"))
        return opened[-1]

    yield open_one
    for history in opened:
        history.close()


@pytest.fixture
def history(open_history):
    return open_history()
