"""`desk train`: the Rasa model, when none fits the training data."""

from desk.progress import Progress
from desk.training import ensure_model, model_path


def train() -> None:
    """Train the model if none fits the present training data and code; print where it is."""
    with Progress().step("model") as step:
        step.doing = "training"
        step.outcome = "ready" if model_path().exists() else "trained"
        model = ensure_model()
    print(model)
