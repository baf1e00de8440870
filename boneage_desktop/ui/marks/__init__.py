"""Marks on the film: how they look, how they are drawn and moved."""
