"""Copies of films without identity, with a look at what is burned into them."""
