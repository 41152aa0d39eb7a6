"""English sentences that remember how they were made, so that a window can say them in another language. No toolkit."""

from __future__ import annotations


class Sentence(str):
    """A plain string in English that keeps its template and the values that were filled in.

    `Sentence("There is no file “{path}”.", path=path)`; `%n` stands for the number `n`, on which plurals depend.
    Without values the template is taken as it is, braces and all.
    """

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Sentence:
        if isinstance(template, Sentence) and not values:
            return template
        sentence = super().__new__(cls, fill_template(template, values))
        sentence.template, sentence.values = str(template), values
        return sentence


def fill_template(template: str, values: dict[str, object]) -> str:
    """The words of a template with every `{name}` and `%n` replaced by its value."""
    if not values:
        return template
    return template.replace("%n", str(values.get("n", "%n"))).format(**values)
