"""Rasa component: puts the parts of a message behind it, so that each is understood as well."""

from __future__ import annotations

from typing import Dict, List, Text

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.message_parts import ways_apart
from nlu.message_properties import LANGUAGE, PARTS
from nlu.stateless_component import StatelessComponent


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class MessagePartSplitter(StatelessComponent):
    """Adds messages; :class:`MessagePartGatherer` takes them back into the first one."""

    def process(self, messages: List[Message]) -> List[Message]:
        """Append the parts of each message, and note on it which of them go together."""
        parts: Dict[Text, Message] = {}
        for message in messages:
            language = message.get(LANGUAGE)
            ways = ways_apart(message.get(TEXT) or "", (language or {}).get("code"))
            for part in (part for way in ways for part in way):
                parts.setdefault(part, Message(data={TEXT: part, LANGUAGE: language}))
            if ways:
                message.set(PARTS, [list(way) for way in ways])
        return [*messages, *parts.values()]
