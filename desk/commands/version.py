"""`desk version`: which desk, and which model fits it."""

import platform
import tomllib

from desk.training import model_path
from settings import PROJECT


def version() -> None:
    """Print the versions of the desk, of Python, and of the model that fits this code."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    model = model_path()
    print(f"{project['name']} {project['version']}")
    print(f"Python {platform.python_version()}")
    print(f"model {model.name} ({'trained' if model.exists() else 'not trained yet'})")
