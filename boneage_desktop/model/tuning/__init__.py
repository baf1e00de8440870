"""Fits a model to the films of one place: check-up, calibration, training, comparison (`core.training_jobs`)."""
