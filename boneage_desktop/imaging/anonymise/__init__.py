"""Copies of films without the identity of the person."""
