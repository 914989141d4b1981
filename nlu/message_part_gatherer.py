"""Rasa component: what was understood of a message's parts, put into the message's output."""

from __future__ import annotations

from typing import Any, Dict, List, Text

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.message_properties import EMBEDDING, PARTS
from nlu.stateless_component import StatelessComponent


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class MessagePartGatherer(StatelessComponent):
    """The last component: leaves one message for each that came in."""

    def process(self, messages: List[Message]) -> List[Message]:
        """Put text, intents and vector of its parts into each message."""
        understood = {message.get(TEXT): _understood(message) for message in messages}
        parts = set()
        for message in messages:
            ways = message.get(PARTS) or []
            if ways:
                told = [[understood[part] for part in way] for way in ways]
                message.set(PARTS, told, add_to_output=True)
            parts |= {part for way in ways for part in way}
        return messages[:1] + [m for m in messages[1:] if m.get(TEXT) not in parts]


def _understood(message: Message) -> Dict[Text, Any]:
    return {
        TEXT: message.get(TEXT),
        INTENT_RANKING_KEY: message.get(INTENT_RANKING_KEY) or [],
        EMBEDDING: message.get(EMBEDDING),
    }
