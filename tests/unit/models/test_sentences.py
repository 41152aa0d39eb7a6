"""Sentences: plain English for everybody, with what they are made of for those who translate."""

from __future__ import annotations

import pickle

from models.errors import CleanplateError, WeightsError
from models.sentences import Sentence


def test_a_sentence_is_a_string_that_remembers_its_template() -> None:
    sentence = Sentence("There is no file “{path}”.", path="/a b.png")
    assert sentence == "There is no file “/a b.png”."
    assert (sentence.template, sentence.values) == ("There is no file “{path}”.", {"path": "/a b.png"})


def test_numbers_take_their_place() -> None:
    assert Sentence("%n pictures in “{name}”", n=3, name="x") == "3 pictures in “x”"


def test_braces_in_values_and_in_sentences_put_together_stay_as_they_are() -> None:
    assert Sentence("No “{path}”.", path="{0}%n") == "No “{0}%n”."
    assert str(CleanplateError("No “/{odd}/%s”.")) == "No “/{odd}/%s”."


def test_an_error_gives_its_sentence_back() -> None:
    error = WeightsError("“{path}” is not a model file.", path="w")
    assert str(error) == "“w” is not a model file."
    assert error.sentence.template == "“{path}” is not a model file."


def test_an_error_survives_the_way_to_another_process() -> None:
    error = pickle.loads(pickle.dumps(CleanplateError("No “{path}”.", path="w")))
    assert str(error) == "No “w”."
    assert error.sentence.values == {"path": "w"}
