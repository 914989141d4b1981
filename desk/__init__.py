"""The command line and process runner."""
