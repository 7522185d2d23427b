"""A translation held against a reference: BLEU, chrF and TER, as the package sacrebleu reckons them."""

from __future__ import annotations

from collections.abc import Sequence

from qa_lint.languages.script import language_of_all
from qa_lint.model import Language, Metric, UserError

# sacrebleu's own that need no download; in Korean the spaces divide no words, so characters are compared by default
TOKENIZERS = ("13a", "intl", "char", "ko-mecab", "none")
_DEFAULTS: dict[Language, str] = {"en": "13a", "ko": "char"}


def reference_scores(reference: Sequence[str], translation: Sequence[str], tokenizer: str = "") -> list[Metric]:
    """BLEU, chrF and TER of a translation, segment n of which translates what segment n of the reference does.

    BLEU divides words with the tokenizer, or as suits the language of the reference. The scores are percentages; a
    lower TER is better. Raises UserError for a tokenizer that needs a package which is not installed.
    """
    from sacrebleu import BLEU, CHRF, TER  # here: it is heavy, and linting does without

    tokenizer = tokenizer or _DEFAULTS[language_of_all(reference) or "en"]
    try:
        bleu = BLEU(tokenize=tokenizer)
    except (ImportError, RuntimeError) as error:
        raise UserError(f"the tokenizer {tokenizer} cannot be used: {' '.join(str(error).split())}") from None
    metrics = []
    for name, measure in (("BLEU", bleu), ("chrF", CHRF()), ("TER", TER())):
        score = measure.corpus_score(list(translation), [list(reference)])
        metrics.append(Metric(name, score.score, str(measure.get_signature())))
    return metrics
