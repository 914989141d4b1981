"""The web front: the HTTP API and the chat page."""
