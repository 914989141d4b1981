"""Encoders and classifiers beside ours, on our own unseen questions."""
