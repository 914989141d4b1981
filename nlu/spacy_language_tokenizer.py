"""Rasa component: splits a message by the rules of its own language."""

from __future__ import annotations

from typing import Any, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

from nlu.message_properties import LANGUAGE
from nlu.tokenizing import load_in_background, split_words


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class SpacyLanguageTokenizer(Tokenizer):
    """Tokenizes with spaCy's tokenizer for the identified language."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """The component's default config."""
        return {
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
        }

    @staticmethod
    def required_packages() -> List[Text]:
        """Packages this component needs."""
        return ["spacy", "sudachipy"]

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> GraphComponent:
        """Create the component; its tokenizers load while the rest of the model does."""
        load_in_background()
        return cls(config)

    def tokenize(self, message: Message, attribute: Text) -> List[Token]:
        """Split one text attribute of a message."""
        code = (message.get(LANGUAGE) or {}).get("code")
        return [Token(word, start) for word, start in split_words(message.get(attribute), code)]
