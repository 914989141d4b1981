"""Errors of the settings package."""


class SettingsError(Exception):
    """One clear line naming the setting that is wrong and what it has to be."""
