"""Understanding: Rasa components, thin over pure modules (Python 3.10)."""
