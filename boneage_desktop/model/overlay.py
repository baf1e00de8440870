"""The LBP texture of a whole film, with the operators of the network."""

from __future__ import annotations

import cv2
import numpy as np

from boneage_desktop.core.radiograph import Radiograph
from boneage_desktop.imaging.display import default_window, to_grey8
from boneage_desktop.model.lbp_codes import chain_codes


def lbp_overlay(radiograph: Radiograph, operators: tuple[str, ...], *, longest_side: int = 1024) -> np.ndarray:
    """(rows, columns) uint8 codes of the film as it is first shown, its longest side at most `longest_side`."""
    grey = to_grey8(radiograph.pixels, default_window(radiograph))
    scale = min(1.0, longest_side / max(grey.shape))
    size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    return chain_codes(operators, small)
