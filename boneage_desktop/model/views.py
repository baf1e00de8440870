"""Slightly different looks at one hand, whose mean is steadier than one (docs/adr/0010)."""

from __future__ import annotations

import numpy as np

from boneage_desktop.model.augment import similarity

VIEWS = np.stack(
    [
        np.vstack([similarity(turn, scale, (across, down)), (0, 0, 1)])
        for turn, scale, across, down in (
            (0.0, 1.0, 0.0, 0.0),
            (0.06, 1.03, 0.03, 0.0),
            (-0.06, 0.97, -0.03, 0.02),
            (0.0, 1.04, 0.0, -0.04),
            (0.03, 0.96, 0.0, 0.04),
        )
    ]
).astype(np.float32)
"""(5, 3, 3): turn in radians, scale, and shift in half sides of the piece; the first is the hand as it was found."""

UNMIRRORED = np.diag([-1.0, 1.0, 1.0]).astype(np.float32)
"""Put before a view, it leaves the pieces of a mirrored hand as they lie on the film."""
