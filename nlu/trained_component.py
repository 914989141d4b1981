"""What our Rasa components share that learn something and keep it with the model."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import Any, Dict, Generic, Optional, Text, TypeVar

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from typing_extensions import Self

from nlu.errors import ModelError

Learned = TypeVar("Learned")


class TrainedComponent(GraphComponent, Generic[Learned]):
    """Holds what was learned; a component says how that is read from a folder and written to it."""

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        learned: Optional[Learned] = None,
    ) -> None:
        """Construct the component, trained or not."""
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._learned = learned

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Self:
        """Create an untrained component."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Self:
        """Load the trained component."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, cls._read(Path(folder)))

    @classmethod
    @abstractmethod
    def _read(cls, folder: Path) -> Learned:
        """What a folder holds that :meth:`_write` filled."""

    @abstractmethod
    def _write(self, learned: Learned, folder: Path) -> None:
        """Write what was learned into an empty folder."""

    def _keep(self, learned: Learned) -> Resource:
        """Hold what was learned and store it with the model."""
        self._learned = learned
        with self._model_storage.write_to(self._resource) as folder:
            self._write(learned, Path(folder))
        return self._resource

    def _trained(self) -> Learned:
        """What was learned.

        Raises:
            ModelError: nothing was yet.
        """
        if self._learned is None:
            raise ModelError(f"{type(self).__name__} has not been trained")
        return self._learned
