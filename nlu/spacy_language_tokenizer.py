"""Rasa component: splits a message by the rules of its own language."""

from __future__ import annotations

from typing import Any, Dict, List, Text

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

from nlu.message_properties import LANGUAGE
from nlu.tokenizing import split_words


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False
)
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

    def tokenize(self, message: Message, attribute: Text) -> List[Token]:
        """Split one text attribute of a message."""
        code = (message.get(LANGUAGE) or {}).get("code")
        return [Token(word, start) for word, start in split_words(message.get(attribute), code)]
