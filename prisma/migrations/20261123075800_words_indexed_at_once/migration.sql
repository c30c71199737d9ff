-- Words come seldom and are looked for often: what waits outside the index is read with every look.
ALTER INDEX editorial.matching_word_trigrams_idx SET (fastupdate = off);
