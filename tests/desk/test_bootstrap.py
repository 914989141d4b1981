"""The bootstrap with fake programs: where uv comes from, and when an environment is current."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from desk.bootstrap.environments import APP, DEVELOPMENT, RASA, fingerprints, is_current, make
from desk.bootstrap.logged_commands import LoggedCommands
from desk.bootstrap.pip_configuration import with_pip_configuration
from desk.bootstrap.uv_tool import find_uv, install_uv
from desk.errors import BootstrapError

FAKE_UV = "#!/bin/sh\necho uv 1.0\n"
NO_PYTHON = "#!/bin/sh\nexit 1\n"
# Makes a virtual environment whose pip installs a fake uv beside it.
PYTHON_WITH_VENV = r"""#!/bin/sh
for last; do :; done
case "$2" in
venv) mkdir -p "$last/bin" && printf '#!/bin/sh\nprintf "#!/bin/sh\\necho uv" >%s/bin/uv
chmod +x %s/bin/uv\n' "$last" "$last" >"$last/bin/python" && chmod +x "$last/bin/python" ;;
*) exit 1 ;;
esac
"""
# Debian's: venv fails for want of ensurepip, pip fills a folder.
PYTHON_WITHOUT_ENSUREPIP = r"""#!/bin/sh
[ "$2" = pip ] || exit 1
mkdir -p "$6/bin" && printf '#!/bin/sh\necho uv\n' >"$6/bin/uv" && chmod +x "$6/bin/uv"
"""
INSTALLER = b"""mkdir -p "$UV_INSTALL_DIR"
printf '#!/bin/sh\\necho uv\\n' >"$UV_INSTALL_DIR/uv" && chmod +x "$UV_INSTALL_DIR/uv"
"""


class Machine:
    """A machine with only the programs a test puts there."""

    def __init__(self, root: Path):
        self.tools = root / "tools"
        self.home = root / "home"
        self.bin = root / "bin"
        self.bin.mkdir()
        for name in ("mkdir", "chmod", "sh"):
            (self.bin / name).symlink_to(Path("/bin") / name)
        self.commands = LoggedCommands(root / "bootstrap.log")

    @property
    def environ(self) -> Mapping[str, str]:
        return {"PATH": str(self.bin), "HOME": str(self.home)}

    def put(self, name: str, script: str) -> str:
        return executable(self.bin / name, script)

    def install(self, own_python: str, installer: bytes | None = None) -> str:
        def fetch(_address: str) -> bytes:
            if installer is None:
                raise OSError("no network")
            return installer

        return install_uv(self.tools, self.environ, self.commands, fetch, own_python)


def executable(path: Path, script: str) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(script, encoding="utf-8")
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_uv_on_path_is_used(machine: Machine) -> None:
    uv = machine.put("uv", FAKE_UV)
    assert find_uv(machine.tools, machine.environ) == uv


def test_uv_on_path_that_does_not_run_is_passed_over(machine: Machine) -> None:
    machine.put("uv", NO_PYTHON)
    installed = executable(machine.tools / "venv/bin/uv", FAKE_UV)
    assert find_uv(machine.tools, machine.environ) == installed


def test_uv_is_installed_into_a_virtual_environment_first(machine: Machine) -> None:
    python = machine.put("own-python", PYTHON_WITH_VENV)
    assert machine.install(python) == str(machine.tools / "venv/bin/uv")


def test_without_ensurepip_pip_fills_a_folder(machine: Machine) -> None:
    python = machine.put("own-python", PYTHON_WITHOUT_ENSUREPIP)
    assert machine.install(python) == str(machine.tools / "site/bin/uv")


def test_another_python_on_path_is_tried(machine: Machine) -> None:
    own = machine.put("own-python", NO_PYTHON)
    machine.put("python3.11", PYTHON_WITH_VENV)
    assert machine.install(own) == str(machine.tools / "venv/bin/uv")


def test_a_python_of_pyenv_is_tried(machine: Machine) -> None:
    own = machine.put("own-python", NO_PYTHON)
    executable(machine.home / ".pyenv/versions/3.12.1/bin/python3", PYTHON_WITH_VENV)
    assert machine.install(own) == str(machine.tools / "venv/bin/uv")


def test_uvs_own_installer_is_the_last_resort(machine: Machine) -> None:
    own = machine.put("own-python", NO_PYTHON)
    assert machine.install(own, INSTALLER) == str(machine.tools / "bin/uv")


def test_when_nothing_works_one_line_says_what_to_do(machine: Machine) -> None:
    own = machine.put("own-python", NO_PYTHON)
    with pytest.raises(BootstrapError) as failed:
        machine.install(own)
    assert "install it" in str(failed.value)
    assert "\n" not in str(failed.value)


def test_pips_index_and_certificates_are_passed_on(machine: Machine) -> None:
    python = machine.put(
        "python", "#!/bin/sh\necho \"global.index-url='https://mirror.test/simple'\"\n"
    )
    environ = with_pip_configuration(python, machine.environ)
    assert environ["UV_DEFAULT_INDEX"] == "https://mirror.test/simple"


def test_uvs_own_index_wins_over_pips(machine: Machine) -> None:
    python = machine.put("python", "#!/bin/sh\necho \"global.index-url='https://a.test'\"\n")
    given = {**machine.environ, "UV_DEFAULT_INDEX": "https://b.test"}
    assert with_pip_configuration(python, given)["UV_DEFAULT_INDEX"] == "https://b.test"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose app environment was completed."""
    requirements = tmp_path / "requirements"
    requirements.mkdir()
    for name in ("app.txt", "dev.txt", "rasa.txt"):
        (requirements / name).write_text(name, encoding="utf-8")
    executable(tmp_path / "var/envs/app/bin/python", FAKE_UV)
    stamp = tmp_path / "var/envs/app/requirements.json"
    stamp.write_text(json.dumps(fingerprints(tmp_path, APP)), encoding="utf-8")
    return tmp_path


def test_a_complete_environment_is_current(project: Path) -> None:
    assert is_current(project, APP)
    assert not is_current(project, RASA)


def test_changed_requirements_make_it_outdated(project: Path) -> None:
    (project / "requirements/app.txt").write_text("changed", encoding="utf-8")
    assert not is_current(project, APP)


def test_a_vanished_interpreter_makes_it_outdated(project: Path) -> None:
    (project / "var/envs/app/bin/python").unlink()
    assert not is_current(project, APP)


def test_the_development_environment_serves_a_run_too(project: Path, machine: Machine) -> None:
    assert not is_current(project, DEVELOPMENT)
    uv = machine.put("uv", FAKE_UV)
    make(project, DEVELOPMENT, uv, machine.environ, machine.commands)
    assert is_current(project, DEVELOPMENT)
    assert is_current(project, APP)


def test_a_failed_installation_shows_the_log_and_leaves_no_stamp(
    project: Path, machine: Machine
) -> None:
    uv = machine.put("uv", "#!/bin/sh\necho no such package\nexit 1\n")
    with pytest.raises(BootstrapError, match="no such package"):
        make(project, APP, uv, machine.environ, machine.commands)
    assert not is_current(project, APP)


def test_a_python_that_is_not_to_be_had_is_told(project: Path, machine: Machine) -> None:
    uv = machine.put("uv", "#!/bin/sh\nexit 1\n")
    with pytest.raises(BootstrapError, match=r"Python 3\.10 is not here"):
        make(project, RASA, uv, machine.environ, machine.commands)
