"""All tables of the fact store in one place, for migrations and exchange."""

from facts import desk_models, event_models, journal_models, models
from facts.base import Base

MODULES = (models, event_models, desk_models, journal_models)
METADATA = Base.metadata
