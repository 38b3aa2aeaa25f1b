"""A package index of the smallest wheels, and a project that asks for them."""

from pathlib import Path
from zipfile import ZipFile

OFFLINE = {"PIP_CONFIG_FILE": "/dev/null", "PIP_NO_CACHE_DIR": "1", "PIP_RETRIES": "0"}


def put_wheel(folder: Path, name: str, version: str) -> None:
    """Put a wheel there whose one module tells its version."""
    folder.mkdir(exist_ok=True)
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f"VERSION = {version!r}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    listed = "".join(f"{path},,\n" for path in [*files, f"{info}/RECORD"])
    with ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for path, text in {**files, f"{info}/RECORD": listed}.items():
            wheel.writestr(path, text)


def pin(project: Path, *program: str, test: tuple[str, ...] = ()) -> None:
    """Write what the project asks for, for itself and for its tests."""
    project.mkdir(exist_ok=True)
    (project / "pyproject.toml").write_text(
        f"[project]\ndependencies = {list(program)}\n[dependency-groups]\ntest = {list(test)}\n"
    )


def index_of(wheels: Path) -> dict[str, str]:
    """Give the variables under which pip knows these wheels and nothing else."""
    return OFFLINE | {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": wheels.as_uri()}


def index_at(port: int) -> dict[str, str]:
    """Give the variables under which pip asks a port of this machine and nobody else."""
    index = {"PIP_INDEX_URL": f"http://127.0.0.1:{port}/simple", "PIP_FIND_LINKS": ""}
    return OFFLINE | index | {"PIP_EXTRA_INDEX_URL": "", "PIP_NO_INDEX": "0"}
