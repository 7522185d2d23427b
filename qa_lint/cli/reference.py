"""`qa-lint score`: a translation held against a reference by automatic metrics."""

from __future__ import annotations

from typing import Any

import click

from qa_lint.cli.options import message_language_option
from qa_lint.cli.output import chosen_outputs, save, show
from qa_lint.cli.saying import say
from qa_lint.engine.documents import bytes_of
from qa_lint.engine.reference_scores import TOKENIZERS, reference_scores
from qa_lint.formats.decoding import decode
from qa_lint.model import UserError
from qa_lint.reporters.metrics import METRIC_REPORTERS


@click.command()
@click.argument("reference", metavar="REF")
@click.argument("translation", metavar="HYP")
@click.option("--tokenize", type=click.Choice(TOKENIZERS),
              help="How BLEU divides words (default: 13a for English, char for Korean).")  # fmt: skip
@click.option("--output-format", "formats", multiple=True, metavar="NAME[:FILE]",
              help=f"{', '.join(METRIC_REPORTERS)}; several with files are allowed.")  # fmt: skip
@click.option("--output-file", metavar="FILE", help="Write the scores there instead of to standard output.")
@message_language_option
def score(reference: str, translation: str, tokenize: str | None, **options: Any) -> None:
    """Hold the translation HYP against the reference REF: BLEU, chrF and TER, with the signatures of sacrebleu.

    Both are text files in one language, a segment a line: line n of HYP and line n of REF translate the same.
    """
    outputs = chosen_outputs(options["formats"] or ["full"], options["output_file"], METRIC_REPORTERS)
    wanted, given = _lines(reference), _lines(translation)
    if len(wanted) != len(given):
        raise UserError(
            f"{reference} has {len(wanted):,} lines, but {translation} has {len(given):,}: "
            "line n of one and line n of the other are to translate the same"
        )
    if not wanted:
        raise UserError("empty: nothing to compare", reference)
    metrics = reference_scores(wanted, given, tokenize or "")
    for name, file in outputs:
        text = METRIC_REPORTERS[name](metrics, options["message_language"] or "en")
        if file is None:
            show(text)
        else:
            save(text, file)


def _lines(path: str) -> list[str]:
    """The lines of a file; raises UserError for one that cannot be read."""
    file, notes = decode(bytes_of(path), path)
    for note in notes:
        say(f"note: {note}")
    return [file.text[slice(*line)] for line in file.lines()]
