"""The window; the only layer (with app) that knows Qt."""
