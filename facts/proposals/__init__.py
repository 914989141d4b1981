"""Draft facts proposed from news articles, found by rules; staff decide what becomes of them."""

from facts.proposals.proposal import Candidate, Proposal
from facts.proposals.proposing import propose

__all__ = ["Candidate", "Proposal", "propose"]
