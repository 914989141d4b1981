"""Where things are kept: what is built stays in the clone, what people wrote in the data folder."""

from pathlib import Path

from settings import PROJECT

BUILT = PROJECT / "var"
MODELS = BUILT / "models"
KNOWLEDGE = PROJECT / "knowledge"
APP_PYTHON = BUILT / "envs" / "app" / "bin" / "python"
RASA_PYTHON = BUILT / "envs" / "rasa" / "bin" / "python"
# The Rasa runtime's Python looks there too where the encoder e5 is wanted.
E5_PACKAGES = BUILT / "envs" / "e5" / "lib" / "python3.10" / "site-packages"


def logs_of(data_dir: Path) -> Path:
    """Return the folder of the services' logs."""
    return data_dir / "logs"


def run_folder_of(data_dir: Path) -> Path:
    """Return the folder of files that matter only while the desk runs."""
    return data_dir / "run"
