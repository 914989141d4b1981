"""Settings of the whole house, from the environment and `.env`."""

from settings.errors import SettingsError
from settings.reference import SettingReference, settings_reference
from settings.settings import PROJECT, Settings, load_settings

__all__ = [
    "PROJECT",
    "SettingReference",
    "Settings",
    "SettingsError",
    "load_settings",
    "settings_reference",
]
