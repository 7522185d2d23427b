"""`qa-lint learn`: the tables that rules use, made from people's own names and translations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from qa_lint.alignment.similarity import Measures
from qa_lint.cli.usage import Listing
from qa_lint.engine.bitexts import Bitext
from qa_lint.engine.session import Session
from qa_lint.late import regex
from qa_lint.model import Pair, UserError
from qa_lint.project.settings import load
from qa_lint.resources.bead_weights import BeadWeights
from qa_lint.resources.english_words import write_english_words
from qa_lint.resources.letters import LetterTable
from qa_lint.resources.locator import rules_folder
from qa_lint.resources.omission_weights import OmissionWeights
from qa_lint.resources.word_pairs import WordPairs
from qa_lint.training.locale_names import cut_names, names_of_locales
from qa_lint.training.sounds import learn_letters
from qa_lint.training.spelling_words import forms_in
from qa_lint.training.unseen import MOST_STEPS, Unseen, apart, dealt
from qa_lint.training.word_alignment import STEPS, learn_word_pairs

if TYPE_CHECKING:
    from rich.progress import Progress

_KOREAN_WEIGHT = 4  # there are few Korean names beside the foreign ones, and they have rules of their own
_MOST_PAIRS = 3000  # of one file that something is put wrong in, so that no text outweighs the others
_ONE_NAME = regex.compile(r"\p{Lu}[\p{Latin}'’-]{3,10}")
_BEADS = "Weights of alignments that `learn beads` made, in the place of those that come with qa-lint."
_FILES = click.argument("files", nargs=-1, required=True, metavar="PAIRS...")


def _output(name: str) -> Callable[..., Any]:
    path = click.Path(path_type=Path, dir_okay=False)
    return click.option("-o", "--output", required=True, type=path, metavar=name, help="Where to write the table.")


@click.group(cls=Listing)
def learn() -> None:
    """Learn a table from your own names or translations."""


@learn.command("names", short_help="How Hangul names are written in Latin letters.")
@_FILES
@click.option("--korean", "persons", multiple=True, metavar="PAIRS", help="Korean names: they teach letters alone.")
@click.option("--text", multiple=True, metavar="PAIRS", help="Sentences that teach which Hangul words look foreign.")
@_output("letters.tsv")
@click.option("--note", default="", help="Where the names come from and their licence, for the head of the table.")
def learn_names(files: Sequence[str], persons: Sequence[str], text: Sequence[str], output: Path, note: str) -> None:
    """How Hangul names are written in Latin letters, from pairs of foreign names.

    Without --text, which words look foreign is taken over from the table that ships with qa-lint.
    """
    names = _pairs(files)
    table = learn_letters([*names, *_pairs(persons) * _KOREAN_WEIGHT])
    if text:
        from qa_lint.training.foreign_words import learn_foreign_words  # here: most commands need no name rules

        foreign = [hangul for hangul, latin in names if table.reads(hangul, latin)]
        table = learn_foreign_words(table, foreign, _read(text))
    else:
        shipped = LetterTable.load(rules_folder() / "romanization" / "letters.tsv")
        table = LetterTable(table.counts, shipped.syllables, shipped.ordinary)
    table.save(output, note)
    click.echo(f"{output}: learned from {len(names):,} pairs of names", err=True)


@learn.command("places", short_help="What English calls places, languages, currencies.")
@_output("cldr.tsv")
def learn_places(output: Path) -> None:
    """What English calls places, languages and currencies, out of the CLDR that the package babel holds."""
    try:
        from babel import Locale, __version__
    except ImportError:
        raise UserError("this needs the package babel: pip install babel") from None
    table = cut_names(names_of_locales(Locale("ko"), Locale("en")))
    note = (
        "Hangul names of territories, languages, currencies and cities, and the small English words for them.\n"
        f"From the Unicode Common Locale Data Repository as in babel {__version__}, made by `qa-lint learn places`.\n"
        "Copyright Unicode, Inc.; Unicode License v3 (https://www.unicode.org/license.txt)."
    )
    table.save(output, note)
    click.echo(f"{output}: {len(table.words):,} names", err=True)


@learn.command("english", short_help="Which words English has.")
@click.argument("dictionaries", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="NAME.dic...")
@_output("english_words.gz")
@click.option("--note", default="", help="Where the words come from and their licence, for the head of the list.")
def learn_english(dictionaries: Sequence[Path], output: Path, note: str) -> None:
    """Which words English has, in all their forms, from dictionaries of Hunspell: NAME.dic with NAME.aff beside it."""
    words = frozenset().union(*map(forms_in, dictionaries))
    write_english_words(output, words, note)
    click.echo(f"{output}: {len(words):,} words", err=True)


@learn.command("evidence", short_help="What tells a name that is wrong or lost.")
@_FILES
@click.option("--names", required=True, multiple=True, metavar="PAIRS", help="Names to put in the place of others.")
@click.option("--words", multiple=True, metavar="PAIRS", help="Text for the lexicons alone: manuals name few people.")
@_output("weights.tsv")
@click.option("--note", default="", help="Where the text comes from and its licence, for the head of the table.")
def learn_evidence(files: Sequence[str], names: Sequence[str], words: Sequence[str], output: Path, note: str) -> None:
    """What speaks for a name's being another one, or lost: weights, from good translations.

    Names of the text are put wrong on purpose. Each half of the files is read with a lexicon learned from the other
    half; so give two files or more, of different texts.
    """
    from qa_lint.facts.names.evidence import Knowledge  # here: most commands need no name rules
    from qa_lint.training.name_trials import learn_name_weights

    latin = sorted({name for _, name in _pairs(names) if _ONE_NAME.fullmatch(name)})
    tried, texts = (dealt([*map(_read_one, some)], 2) for some in (files, words))
    if not all(tried) or not latin:
        raise UserError("two files of translations are needed, and names of one word")
    shared = _session().resources.wanted_by(Knowledge)
    known = [Knowledge(**shared | {"words": _lexicon_of(tried[i] + texts[i])}) for i in (1, 0)]
    pairs = [[pair for text in half for pair in text[:_MOST_PAIRS]] for half in tried]
    learn_name_weights(list(zip(pairs, known, strict=True)), latin).save(output, note)
    click.echo(f"{output}: learned from {sum(map(len, pairs)):,} pairs", err=True)


def _lexicon_of(texts: Sequence[Sequence[Pair]]) -> WordPairs:
    return learn_word_pairs((pair.korean, pair.english) for text in texts for pair in text)


@learn.command("omission", short_help="What tells text without a counterpart.")
@_FILES
@click.option("--rows", default=100, show_default=True, metavar="N", help="How many of each file are tried.")
@click.option("--beads", type=click.Path(path_type=Path, exists=True, dir_okay=False), help=_BEADS)
@_output("weights.tsv")
@click.option("--note", default="", help="Where the text comes from and its licence, for the head of the table.")
def learn_omission(files: Sequence[str], rows: int, beads: Path | None, output: Path, note: str) -> None:
    """What speaks for a sentence, a clause or a title having no counterpart: weights, from good translations.

    Some of the text is taken away on purpose. Each file is read with a lexicon learned from others, so give two files
    or more, of different texts; the order of their rows must be that of the text.
    """
    from qa_lint.facts.content.account import Tables  # here: most commands need no rules
    from qa_lint.training.omission_fitting import learn_omission_weights

    tables = Tables(**_session().resources.wanted_by(Tables))
    with _progress() as progress:
        known = _unseen(files, BeadWeights.load(beads) if beads else None, progress)
        trying = progress.add_task("Trying", total=len(files))
        learned = learn_omission_weights(known, tables, rows, lambda: progress.advance(trying))
    ours = _session().resources.get(OmissionWeights)
    for name in ours.names:
        if name not in learned:
            click.echo(f"qa-lint: nothing to learn {name} from: its weights are those that come with qa-lint", err=True)
    OmissionWeights({name: learned.get(name, ours[name]) for name in ours.names}).save(output, note)
    click.echo(f"{output}: learned from {len(files):,} files", err=True)


@learn.command("beads", short_help="What tells lines that translate each other.")
@_FILES
@click.option("--stretches", default=4, show_default=True, metavar="N", help="How many of each file are tried.")
@_output("beads.tsv")
@click.option("--note", default="", help="Where the text comes from and its licence, for the head of the table.")
def learn_beads(files: Sequence[str], stretches: int, output: Path, note: str) -> None:
    """What speaks for lines of two documents translating each other: weights, from good translations.

    Stretches of some rows are put out of step on purpose. Each file is read with a lexicon learned from others, so give
    two files or more, of different texts; the order of their rows must be that of the text.
    """
    from qa_lint.training.bead_fitting import STEPS, learn_bead_weights  # here: most commands align nothing

    with _progress() as progress:
        known = _unseen(files, None, progress)
        fitting = progress.add_task("Fitting", total=STEPS)
        weights = learn_bead_weights(known, stretches, lambda: progress.advance(fitting))
    weights.save(output, note)
    click.echo(f"{output}: learned from {len(files):,} files", err=True)


def _unseen(files: Sequence[str], beads: BeadWeights | None, progress: Progress) -> list[Unseen]:
    """The rows of each file, with what is known without it; `beads` are the weights of alignments, if not our own."""
    if len(files) < 2:
        raise UserError("two files of translations are needed")
    measures = Measures(**_session().resources.wanted_by(Measures))
    texts = [_read_one(file) for file in progress.track(files, description="Reading")]
    learning = progress.add_task("Learning words", total=MOST_STEPS)
    if beads:
        measures = measures._replace(weights=beads)
    return apart(texts, measures, _MOST_PAIRS, lambda: progress.advance(learning))


@learn.command("lexicon", short_help="Which words translate each other.")
@click.argument("files", nargs=-1, required=True, metavar="BITEXT...")
@_output("lexicon.tsv.gz")
def learn_lexicon(files: Sequence[str], output: Path) -> None:
    """Which Korean words translate which English words, from any bitext that `qa-lint check` reads.

    Tables are taken row by row; documents are aligned first, as configured in [[pairs]]. The table is gzipped if its
    name ends in .gz.
    """
    documents = _session().documents
    found = documents.tasks(files)
    problems = found.problems
    pairs: list[Pair] = []
    with _progress() as progress:
        for task in progress.track(found.tasks, description="Reading"):
            bitext = documents.attempt(task)
            problems += bitext.errors
            pairs += _complete(bitext)
        for problem in problems:
            click.echo(f"qa-lint: passed over: {problem}", err=True)
        if not pairs:
            raise UserError("no Korean text with its English translation", ", ".join(files))
        learning = progress.add_task("Learning", total=STEPS)
        texts = ((pair.korean, pair.english) for pair in pairs)
        words = learn_word_pairs(texts, step=lambda: progress.advance(learning))
    words.save(output)
    click.echo(f"{output}: learned {len(words.scores):,} Korean words from {len(pairs):,} pairs", err=True)


def _progress() -> Progress:
    """A bar on standard error, where that is a terminal."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    return Progress(console=console, disable=not console.is_terminal, transient=True)


def _pairs(files: Sequence[str]) -> list[tuple[str, str]]:
    """(Korean, English) of every complete row."""
    return [(pair.korean, pair.english) for pair in _read(files)]


def _read(files: Sequence[str]) -> list[Pair]:
    """Every complete row of the files."""
    return [pair for file in files for pair in _read_one(file)]


def _read_one(file: str) -> list[Pair]:
    """Every complete row; raises UserError for a file that holds none."""
    bitext = _session().align(file)
    for problem in bitext.errors:
        click.echo(f"qa-lint: passed over: {problem}", err=True)
    found = _complete(bitext)
    if not found:
        raise UserError("no row with a Korean and an English cell", file)
    return found


def _complete(bitext: Bitext) -> list[Pair]:
    return [pair for pair in bitext.document.pairs if pair.complete] if bitext.document else []


def _session() -> Session:
    """The one that reads; without the user's lexicon, which may name the file that is to be made."""
    return Session(replace(load(None, Path.cwd()), lexicon=()))
