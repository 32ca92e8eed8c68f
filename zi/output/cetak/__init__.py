"""The report and its kin as documents to be printed: Word, and what other programs lay out."""
