"""The tables of the questions that facts are expected to answer."""

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from facts.base import Accountable, Base
from facts.models import Fact


class Question(Accountable, Base):
    """What an investor may ask in one language, kept to be asked before anything is published."""

    __tablename__ = "question"
    __table_args__ = (CheckConstraint("text <> ''", name="text"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str]
    text: Mapped[str]
    facts: Mapped[list["QuestionFact"]] = relationship(
        back_populates="question", cascade="all, delete-orphan", order_by="QuestionFact.fact_id"
    )


class QuestionFact(Base):
    """A fact that has to be in the answer to a question."""

    __tablename__ = "question_fact"
    parent = "question"

    question_id: Mapped[str] = mapped_column(ForeignKey("question.id"), primary_key=True)
    fact_id: Mapped[str] = mapped_column(ForeignKey("fact.id"), primary_key=True, index=True)
    question: Mapped[Question] = relationship(back_populates="facts")
    fact: Mapped[Fact] = relationship()
