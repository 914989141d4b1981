"""All tables of the fact store in one place, for migrations and exchange."""

from facts import (
    calendar_models,
    desk_models,
    event_models,
    journal_models,
    models,
    question_models,
    turn_models,
)
from facts.base import Base
from facts.changes import models as change_models
from facts.finding import models as finding_models
from facts.publish_gate import models as gate_models

MODULES = (
    models,
    event_models,
    desk_models,
    calendar_models,
    journal_models,
    question_models,
    turn_models,
    change_models,
    finding_models,
    gate_models,
)
METADATA = Base.metadata
