"""106 mistakes that editors make, each with what is told of it, and what a person does who reads that."""

from __future__ import annotations

from tests.mistakes import by_newcomers, by_programs, fields_and_lists, pictures, words_and_files

MISTAKES = (
    *fields_and_lists.MISTAKES,
    *pictures.MISTAKES,
    *words_and_files.MISTAKES,
    *by_programs.MISTAKES,
    *by_newcomers.MISTAKES,
)
