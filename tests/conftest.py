"""What every test shares."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session")
def qapp():
    """The program's own application, whichever test asks first."""
    from boneage_desktop import app

    return app.qt_application()
