"""Read the bone age of a child from a radiograph of the hand."""

__version__ = "0.1.0"
