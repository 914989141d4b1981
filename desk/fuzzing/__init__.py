"""Malformed, hostile and odd inputs sent to a whole running desk, and what may come of them."""
