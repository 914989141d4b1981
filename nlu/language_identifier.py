"""Rasa component: says which language a message is in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Dict, List, Optional, Text, Tuple

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from languages import LANGUAGES
from nlu.identification import Identification, Identifier, learn
from nlu.linear_model import LinearModel
from nlu.message_properties import LANGUAGE
from nlu.trained_component import TrainedComponent

EXAMPLES_KEY = "examples"
FOREIGN_INTENTS_KEY = "foreign_intents"

Models = Dict[Text, LinearModel]
"""What tells languages apart, by script."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LanguageIdentifier(TrainedComponent[Models]):
    """Sets ``language``: code, confidence and candidates, by the text alone.

    Whose word counts (the investor's choice, this, the conversation's language so far, the
    channel's hint) is decided where the conversation is known: in the actions.
    """

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """The component's default config."""
        return {
            # Folder with one folder of training examples for each language: Rasa merges all
            # examples into one list, where their language is lost.
            EXAMPLES_KEY: "data/nlu",
            # Intents whose examples are full of other languages' names.
            FOREIGN_INTENTS_KEY: ["change_language"],
        }

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        learned: Optional[Models] = None,
    ) -> None:
        """Construct the component, trained or not."""
        super().__init__(config, model_storage, resource, learned)
        self._identifier = Identifier(LANGUAGES, learned or {})

    def train(self, training_data: TrainingData) -> Resource:
        """Learn what tells languages of one script apart."""
        foreign = self._config[FOREIGN_INTENTS_KEY]
        native = {
            code: [example.get(TEXT) for example in examples if example.get(INTENT) not in foreign]
            for code, examples in self._examples_by_language()
        }
        return self._keep(learn(LANGUAGES, native))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Set the language of every training example: that of its folder, if only one has it."""
        folders: Dict[Text, set[Text]] = defaultdict(set)
        for code, examples in self._examples_by_language():
            for example in examples:
                folders[example.get(TEXT)].add(code)
        for example in training_data.training_examples:
            codes = folders.get(example.get(TEXT), ())
            if len(codes) == 1:
                example.set(LANGUAGE, _as_property(_certainly(*codes)), add_to_output=True)
            else:
                self.process([example])
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Identify the language of every message."""
        for message in messages:
            found = self._identifier.identify(message.get(TEXT) or "")
            message.set(LANGUAGE, _as_property(found), add_to_output=True)
        return messages

    @classmethod
    def _read(cls, folder: Path) -> Models:
        return {path.stem: LinearModel.load(path) for path in folder.glob("*.npz")}

    def _write(self, learned: Models, folder: Path) -> None:
        for script, model in learned.items():
            model.save(folder / f"{script}.npz")

    def _examples_by_language(self) -> Iterator[Tuple[Text, List[Message]]]:
        """The training examples of each language that has any."""
        for code, language in LANGUAGES.items():
            folder = Path(self._config[EXAMPLES_KEY]) / language.folder
            paths = [str(path) for path in sorted(folder.glob("*.yml"))]
            if paths:
                importer = RasaFileImporter(training_data_paths=paths)
                yield code, importer.get_nlu_data().intent_examples


def _certainly(code: Text) -> Identification:
    return Identification(code, 1.0, ((code, 1.0),))


def _as_property(found: Identification) -> Dict[str, Any]:
    return {
        "code": found.code,
        "confidence": found.confidence,
        "candidates": [list(candidate) for candidate in found.candidates],
    }
