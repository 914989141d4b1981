"""`desk run`: everything, in the foreground, until Ctrl-C."""

import asyncio
import os
from pathlib import Path

from desk.addresses import addresses
from desk.first_account import first_password
from desk.knowledge_steps import load_shipped_knowledge, open_store
from desk.places import logs_of, run_folder_of
from desk.ports import free_ports, require_free
from desk.progress import Progress
from desk.run_lock import run_lock
from desk.services import rasa_process_count, services
from desk.supervisor import Service, Supervisor, supervise
from desk.training import ensure_model, model_path
from desk.weighing import weighing
from settings import PROJECT, Settings, load_settings

# The first step, the environments, is the bootstrap's.
STEPS, FIRST_STEP = 5, 2
PRIVATE = 0o077


def run() -> None:
    """Start the assistant and print where to reach it; Ctrl-C stops all of it.

    Prepares the fact store, loads the knowledge that ships, trains the model if none fits, then
    starts the services and restarts any that dies. Settings come from the environment and .env.
    """
    # Questions and conversations are nobody else's to read.
    os.umask(PRIVATE)
    settings = load_settings()
    progress = Progress(total=STEPS, first=FIRST_STEP)
    with run_lock(run_folder_of(settings.data_dir)):
        require_free(settings.host, settings.port)
        _prepare_store(settings, progress)
        with weighing(settings):
            model = _prepare_model(progress)
            asyncio.run(_serve(settings, model, progress))
    progress.line("Stopped.")


def _prepare_store(settings: Settings, progress: Progress) -> None:
    with progress.step("store") as step, open_store(settings) as store:
        step.outcome = f"ready, revision {store.revision()}"
    with progress.step("knowledge") as step, open_store(settings) as store:
        step.outcome = load_shipped_knowledge(store)


def _prepare_model(progress: Progress) -> Path:
    with progress.step("model") as step:
        step.doing = "training"
        step.outcome = "ready" if model_path().exists() else "trained"
        return ensure_model()


def _names(*groups: list[Service]) -> str:
    return ", ".join(service.name for group in groups for service in group)


async def _serve(settings: Settings, model: Path, progress: Progress) -> None:
    ports = free_ports(2 + rasa_process_count())
    groups, later = services(settings, model, ports)
    supervisor = Supervisor(PROJECT, logs_of(settings.data_dir), progress.line)
    with progress.step("services") as step:
        step.doing = "starting"
        ready = asyncio.Event()
        serving = asyncio.create_task(supervise(supervisor, groups, ready.set, later))
        waiting = asyncio.create_task(ready.wait())
        await asyncio.wait({serving, waiting}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if serving.done():
            step.outcome = "stopped before they were ready"
            serving.result()
        else:
            step.outcome = _names(*groups, later)
    if not serving.done():
        # Not before: a password that is made and not told would open nothing.
        progress.line(addresses(settings, first_password(settings)))
        await serving
