"""Names: which Hangul and Latin words may be names, which of them read each other, and what became of the rest.

matching, persons, companies, places, foreign, romanized    what stands for what
name_list, memory, foreign_words                            what is known of a name from elsewhere
gaps, evidence, verdicts, extra                             a name without a counterpart: lost, another one, or added
trials                                                      names put wrong in good text, to learn what tells them
"""
