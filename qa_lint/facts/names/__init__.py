"""Names: which Hangul and Latin words may be names, which of them read each other, and what became of the rest.

readings, matches, known, english_names, listed, places, companies, foreign, romanized  what stands for what
persons, short_persons, surnames                                Koreans, in full or by a part of their names
joined, kept, roads, other_hangul, lists                        what is written in an odd way, or stands in its place
sections, memory, forms_of_names                                what is called how in a long pair, a document, a project
stand_ins, evidence, verdicts, extra, mistaken                  a name that is lost, another one, misspelled or added
leftovers, heard, exchanges, other_bodies, other_kinds          what is left over on both sides, and for what it stands
"""
